import { printable } from '../text/printable.ts';
import type { RunReport } from './report.ts';
import { moreWords } from './shown.ts';

/** One line a finding in the manner of compilers: `path:line:column: severity: message [rule]`. */
export function reportConcise({ files }: RunReport): string {
  let text = '';
  for (const file of files) {
    const { source, diagnostics } = file;
    const path = printable(source.path);
    for (const { rule, severity, message, span } of diagnostics) {
      const { line, column } = source.position(span.start);
      text += `${path}:${line}:${column}: ${severity}: ${printable(message).replace(/\.$/, '')} [${rule}]\n`;
    }
    const more = moreWords(file);
    if (more) text += `${path}: ${more}\n`;
  }
  return text;
}
