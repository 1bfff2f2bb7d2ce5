import type { Span } from '../source/span.ts';

/** A node of YAML or JSON with what is needed to put another text in its place. */
export type Part = MapPart | ListPart | TextPart | AliasPart;

export interface MapPart {
  readonly type: 'map';
  members(): Iterable<PartMember>;
  /** What YAML takes for a tag or an anchor may be a secret that begins like one, or its beginning. */
  readonly isDoubtful?: boolean;
}

export interface PartMember {
  /** Undefined where it is no text. */
  readonly name: string | undefined;
  readonly nameSpan: Span;
  readonly value: Part;
}

export interface ListPart {
  readonly type: 'list';
  items(): Iterable<Part>;
  readonly isDoubtful?: boolean;
}

export interface TextPart {
  readonly type: 'text';
  /** As written, quotes resolved; empty for null. */
  readonly text: string;
  /** With its quotes. */
  readonly span: Span;
  /** The text of the file that stands for another value here. */
  readonly write: (value: string) => string;
  readonly isDoubtful?: boolean;
}

/** An alias of YAML. */
export interface AliasPart {
  readonly type: 'alias';
  readonly span: Span;
  /** What it stands for, made once for each node; undefined where no such anchor is known. */
  readonly target: Part | undefined;
}
