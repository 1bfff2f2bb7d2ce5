import type { Span } from '../source/span.ts';

/** What YAML and JSON have in common. Members and items are made when asked for, so a cycle is never walked. */
export type Tree = MapTree | ListTree | TextTree;

export interface MapTree {
  readonly type: 'map';
  readonly span: Span;
  members(): Iterable<Member>;
}

export interface ListTree {
  readonly type: 'list';
  readonly span: Span;
  items(): Iterable<Tree>;
}

export interface TextTree {
  readonly type: 'text';
  readonly span: Span;
  /** As written, quotes resolved; empty for null. */
  readonly text: string;
  readonly isNull: boolean;
  /** Where an alias takes the text from. */
  readonly origin?: Span;
  /** False where the text is not what the value will be, as with a YAML tag of the user's own. */
  readonly readable: boolean;
  /** Why it is not readable, where the parser has not said so already. */
  readonly problem?: string;
}

export interface Member {
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: Tree;
}
