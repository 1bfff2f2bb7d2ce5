import type { RuleInfo } from '../catalog/catalog.ts';
import { SEVERITIES, type Severity } from '../diagnostics/diagnostic.ts';
import type { Shown } from '../diagnostics/shown.ts';
import type { Syntax } from '../document/document.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import type { Documented } from './documented.ts';
import type { SinceReport } from './since-report.ts';

/** What a run has to say about one file. */
export interface FileReport extends Shown {
  readonly source: SourceFile;
  readonly syntax: Syntax;
  /** The release that it was checked for. */
  readonly release: string;
  /** From which severity on a finding makes the run fail. */
  readonly failOn: Severity;
  /** The parts of the text that may be shown, in order; computed only where they are needed. */
  readonly visible: () => readonly Span[];
}

/** What could not be checked, and why. */
export interface Failure {
  readonly path: string;
  readonly message: string;
}

/** The path of a file as the program that reads a report looks for it. */
export type Locate = (path: string) => string;

export interface RunReport {
  /** The target release, of every file that has none of its own. */
  readonly release: string;
  /** What is known of the rules that took part in the run. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
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
  readonly suppressed: number;
}

export function summarize(files: readonly FileReport[]): Summary {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let fixable = 0;
  let suppressed = 0;
  for (const { diagnostics, suppressed: ofFile, more } of files) {
    suppressed += ofFile.length + (more?.suppressed ?? 0);
    fixable += more?.fixable ?? 0;
    for (const severity of SEVERITIES) counts[severity] += more?.severities[severity] ?? 0;
    for (const { severity, fix } of diagnostics) {
      counts[severity]++;
      if (fix) fixable++;
    }
  }
  const { error: errors, warning: warnings, info: infos } = counts;
  return { files: files.length, errors, warnings, infos, fixable, suppressed };
}
