import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Syntax } from '../document/document.ts';
import type { BaselineFlags } from './baseline-flags.ts';
import type { ColorChoice } from './color.ts';
import type { Debug } from './debug/debug.ts';
import type { FixFlags } from './fix-flags.ts';
import type { FormatChoice } from './formats.ts';
import type { Threshold } from './plan-options.ts';

/** What makes the exit status 1: findings of a severity, or changes that take effect at a moment. */
export type FailOn = Severity | Threshold;

/** What the command line says of a check. */
export interface CheckOptions extends FixFlags, BaselineFlags {
  readonly format?: readonly FormatChoice[];
  /** Severities, and moments of changes; of several of a kind the last counts. */
  readonly failOn?: readonly FailOn[];
  /** A revision of git to compare the files with. */
  readonly since?: string;
  readonly rule?: readonly string[];
  readonly release?: string;
  readonly catalog?: readonly string[];
  readonly config?: string | boolean;
  /** A file whose settings are printed; nothing is checked then. */
  readonly showConfig?: string;
  /** Leave out also what is named, where it is ignored. */
  readonly forceExclude?: boolean;
  /** Leave alone also what is named, where it holds no section that is known. */
  readonly skipUnknown?: boolean;
  /** False where it is no error that there is nothing to check. */
  readonly errorOnUnmatched?: boolean;
  readonly syntax?: Syntax;
  /** How many bytes a file may have. */
  readonly maxFileSize?: number;
  readonly stdinFilename?: string;
  readonly showFiles?: boolean;
  readonly quiet?: boolean;
  /** How many findings of one file are shown. */
  readonly maxFindings?: number;
  readonly color: ColorChoice;
  readonly output?: string;
  /** Append the report to the summary of the CI step. */
  readonly summary?: boolean;
  readonly debug?: Debug;
  /** Check again whenever something changes. */
  readonly watch?: boolean;
}
