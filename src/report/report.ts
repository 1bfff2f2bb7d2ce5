import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Syntax } from '../document/document.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import type { Documented } from './documented.ts';
import type { SinceReport } from './since-report.ts';

/** What a run has to say about one file. */
export interface FileReport {
  readonly source: SourceFile;
  readonly syntax: Syntax;
  readonly diagnostics: readonly Diagnostic[];
  /** The parts of the text that may be shown, in order; computed only where they are needed. */
  readonly visible: () => readonly Span[];
}

/** What could not be checked, and why. */
export interface Failure {
  readonly path: string;
  readonly message: string;
}

export interface RunReport {
  /** The target release. */
  readonly release: string;
  readonly documented: Documented;
  readonly files: readonly FileReport[];
  readonly failures: readonly Failure[];
  /** What changed since a revision, where that was asked for. */
  readonly since?: SinceReport;
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fixable: number;
}

export function summarize(files: readonly FileReport[]): Summary {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let fixable = 0;
  for (const { diagnostics } of files) {
    for (const { severity, fix } of diagnostics) {
      counts[severity]++;
      if (fix) fixable++;
    }
  }
  return { files: files.length, errors: counts.error, warnings: counts.warning, infos: counts.info, fixable };
}
