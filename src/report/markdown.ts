import { printable } from './printable.ts';
import { longest } from './words.ts';

/** Text of a file as Markdown that shows it as it is: no link, no mark-up, no mention of a person. */
export function code(text: string): string {
  const shown = printable(text);
  if (shown === '') return '';
  // Readers do not agree on how a bar is written inside of code, and so where a cell of a table ends.
  if (shown.includes('|')) return `<code>${shown.replace(/[^\p{L}\p{N} ]/gu, entity)}</code>`;
  const fence = '`'.repeat(longest(shown.match(/`+/g) ?? []) + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

function entity(sign: string): string {
  return `&#${sign.codePointAt(0)};${sign === '@' ? '\u200b' : ''}`;
}

/** A sentence of the program, in which text of a file may stand, as Markdown. */
export function prose(text: string): string {
  return printable(text).replace(SIGNS, (sign) => {
    // An address stays one for the reader but is no link, and nobody is notified.
    if (sign === '@' || sign.toLowerCase() === 'www') return `${sign}\u200b`;
    return sign === '//' ? '/\u200b/' : `\\${sign}`;
  });
}

const SIGNS = /[\\`*_[\]<>|#~&$]|@(?=\w)|(?<=:)\/\/|\bwww(?=\.)|:(?=[\w+-]+:)/gi;

/** A table with one row of headings. The cells are Markdown. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [headings, headings.map(() => '---'), ...rows].map(line).join('\n');
}
