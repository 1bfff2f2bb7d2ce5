import type { Span } from '../source/span.ts';

/** A value under its name, wherever it stands in a file. */
export interface Slot {
  /** The section as the file writes it; undefined outside of any. */
  readonly section: string | undefined;
  readonly name: string;
  readonly nameSpan: Span;
  readonly text: string;
  /** What is replaced where the value is a secret as a whole. */
  readonly span: Span;
  /** The text of the file that stands for another value here. */
  readonly write: (value: string) => string;
  /** What surrounds the value makes it a secret, whatever its name. */
  readonly isWithinSecret: boolean;
  /** A tag or an anchor stands before the value that may be a part of it. */
  readonly isDoubtful?: boolean;
}

/** Why a file is not redacted. The message quotes nothing of it. */
export interface Place {
  readonly message: string;
  readonly span: Span;
}

/** The message where a tag or an anchor of YAML may be a part of a secret. */
export const DOUBTFUL =
  'what YAML takes for a tag or an anchor may be part of the secret: put the value in quotes';

/** The values of a file with what must be known to tell which are secrets. */
export interface Slots {
  readonly slots: readonly Slot[];
  /** Names and headers: what stands there is no value. */
  readonly names: readonly Span[];
  readonly places: readonly Place[];
}
