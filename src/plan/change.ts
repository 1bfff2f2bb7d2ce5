import type { TakesEffect } from '../catalog/schema.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { SectionPair } from './section-pairs.ts';

/** One side of a change: what the option is in effect, and where that comes from. */
export interface Side {
  readonly origin: 'file' | 'default' | 'nowhere';
  /** The value as it may be shown; undefined where there is none, and where it stays hidden. */
  readonly text: string | undefined;
  /** The effective entry, where the file has one. */
  readonly read: ReadEntry | undefined;
  /** False where the value cannot be known: a placeholder, or a text that the option does not accept. */
  readonly isKnown: boolean;
}

/** An option that is in effect something else after than before. */
export interface Change {
  readonly pair: SectionPair;
  /** The name as it may be shown. */
  readonly option: string;
  /** Added and removed are options that have no default; any other has a value at all times. */
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: Side;
  readonly after: Side;
  readonly takesEffect: TakesEffect;
  /** False where the option has no effect before and none after. */
  readonly isUsed: boolean;
  /** Whether it is known that the value changes, that the server uses it, and when it takes effect. */
  readonly isCertain: boolean;
  readonly isSecret: boolean;
  /** Where the moment comes from, as a sentence. */
  readonly because: string;
  /** What is unusual about the change, a sentence each. */
  readonly notes: readonly string[];
}

/** An option that the file writes in another way, or leaves to its default, without a change in effect. */
export interface Respelling {
  readonly pair: SectionPair;
  readonly option: string;
  readonly before: Side;
  readonly after: Side;
  readonly isSecret: boolean;
}
