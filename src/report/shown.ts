import { type Diagnostic, SEVERITIES, type Severity } from '../diagnostics/diagnostic.ts';
import { heaviest } from '../diagnostics/heaviest.ts';
import type { Suppressed } from '../diagnostics/suppressed.ts';
import type { FileReport, More } from './report.ts';
import { count } from './words.ts';

/** All that was found in a file. */
interface Found {
  readonly findings: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
}

/** What reports show of the findings of a file, at most so many of each kind, and how many they only count. */
export function shownOf(
  { findings, suppressed }: Found,
  most: number,
): Pick<FileReport, 'diagnostics' | 'suppressed' | 'more'> {
  const diagnostics = heaviest(findings, most, ({ severity }) => severity);
  const shown = heaviest(suppressed, most, ({ diagnostic }) => diagnostic.severity);
  if (diagnostics === findings && shown === suppressed) return { diagnostics, suppressed };
  const severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let fixable = 0;
  const isShown = new Set(diagnostics);
  for (const finding of findings) {
    if (isShown.has(finding)) continue;
    severities[finding.severity]++;
    if (finding.fix) fixable++;
  }
  const more = { severities, fixable, suppressed: suppressed.length - shown.length };
  return { diagnostics, suppressed: shown, more };
}

/** How many findings of a file are counted and not shown. */
export function moreFindings({ more }: Pick<FileReport, 'more'>): number {
  return more ? more.severities.error + more.severities.warning + more.severities.info : 0;
}

/** "and 4 more: 1 warning, 3 infos"; undefined where all findings are shown. */
export function moreWords(file: Pick<FileReport, 'more'>): string | undefined {
  const number = moreFindings(file);
  if (!file.more || number === 0) return undefined;
  return `and ${number} more: ${severityWords(file.more)}`;
}

/** The heaviest severity of the findings that are not shown; undefined where all are. */
export function heaviestMore({ more }: Pick<FileReport, 'more'>): Severity | undefined {
  return SEVERITIES.findLast((severity) => more && more.severities[severity] > 0);
}

function severityWords({ severities }: More): string {
  const present = SEVERITIES.filter((severity) => severities[severity] > 0).reverse();
  return present.map((severity) => count(severities[severity], severity)).join(', ');
}
