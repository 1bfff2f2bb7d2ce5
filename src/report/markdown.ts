import { printable } from './printable.ts';

/** Text of a file as Markdown that shows it as it is: no link, no mark-up, no mention of a person. */
export function code(text: string): string {
  const shown = printable(text).replaceAll('|', '\\|');
  if (shown === '') return '';
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A sentence of the program, in which text of a file may stand, as Markdown. */
export function prose(text: string): string {
  return printable(text).replace(/[\\`*_[\]<>|#~&]|@(?=\w)|(?<=:)\/\//g, (sign) => {
    // An address stays one for the reader but is no link, and nobody is notified.
    if (sign === '@') return '@\u200b';
    return sign === '//' ? '/\u200b/' : `\\${sign}`;
  });
}

/** A table with one row of headings. The cells are Markdown. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [headings, headings.map(() => '---'), ...rows].map(line).join('\n');
}
