import { SEVERITIES, type Severity } from '../diagnostics/diagnostic.ts';
import { type More, moreFindings, shownOf } from '../diagnostics/shown.ts';
import type { FileReport } from './report.ts';
import { count } from './words.ts';

export { moreFindings, shownOf };

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
