import { printable } from '../text/printable.ts';
import type { RunReport } from './report.ts';

/** One line a finding in the manner of compilers: `path:line:column: severity: message [rule]`. */
export function reportConcise({ files }: RunReport): string {
  let text = '';
  for (const { source, diagnostics } of files) {
    const path = printable(source.path);
    for (const { rule, severity, message, span } of diagnostics) {
      const { line, column } = source.position(span.start);
      text += `${path}:${line}:${column}: ${severity}: ${printable(message).replace(/\.$/, '')} [${rule}]\n`;
    }
  }
  return text;
}
