import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TextEdit } from '../source/text-edit.ts';

/** Something that can be done about findings, as edits of the text. */
export interface Repair {
  readonly title: string;
  /** The findings that it is about. */
  readonly findings: readonly Diagnostic[];
  /** In the order of the text; they do not overlap. */
  readonly edits: readonly TextEdit[];
  /** Whether it is what is done mostly. */
  readonly isPreferred: boolean;
}
