import { printable } from '../text/printable.ts';

/** Text of a file as Markdown that shows it as it is: no link, no mark-up, no mention of a person. */
export function code(text: string): string {
  const shown = printable(text);
  if (shown === '') return '';
  // Readers do not agree on how a bar is written inside of code, and so where a cell of a table ends.
  if (shown.includes('|')) return `<code>${shown.replace(/[^\p{L}\p{N} ]/gu, entity)}</code>`;
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** The length of the longest run of backticks. */
function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
}

function entity(sign: string): string {
  return `&#${sign.codePointAt(0)};${sign === '@' ? '\u200b' : ''}`;
}

/** A sentence of the program, in which text of a file may stand, as Markdown. */
export function prose(text: string): string {
  return printable(text).replace(SIGNS, (sign, at: number, whole: string) => {
    // An address stays one for the reader but is no link, and nobody is notified.
    if (sign === '@' || sign.toLowerCase() === 'www') return `${sign}\u200b`;
    if (sign === '//') return '/\u200b/';
    const escaped = /^[^!]$/.test(sign) ? `\\${sign}` : sign;
    // GitHub takes #1 for an issue behind a backslash as well, and the issue tells where it was mentioned.
    return /^(?:[#!&]|GH-)$/i.test(sign) && /\d/.test(whole[at + sign.length] ?? '')
      ? `${escaped}\u200b`
      : escaped;
  });
}

const SIGNS = /[\\`*_[\]<>|#~&$]|(?:!|\bGH-)(?=\d)|@(?=\w)|(?<=:)\/\/|\bwww(?=\.)|:(?=[\w+-]+:)/gi;

/**
 * A text of a catalogue as Markdown, on one line and without mark-up. Unlike prose of reports it can be read as it
 * is: URLs stay whole, and only signs that mean something where they stand are escaped.
 */
export function plainText(text: string): string {
  return printable(text.trim().replace(/\s+/g, ' ')).replace(MARK_UP, (sign) => {
    return sign === '@' ? '@\u200b' : `\\${sign}`;
  });
}

/** Within a word _ is no mark-up, and & only begins an entity; # and - at the beginning make headings and lists. */
const MARK_UP =
  /[\\`*[\]<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|@(?=\w)|^[#+-]|(?<=^\d+)[.)]/gu;

/** Text of several lines, shown as it is. */
export function block(text: string, language: string): readonly string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return [`${fence}${language}`, text.trimEnd().split('\n').map(printable).join('\n'), fence];
}

/** The text is Markdown. */
export function link(text: string, to: string): string {
  return `[${text}](${to.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)})`;
}

/** A place that links lead to, whatever becomes of the heading behind it. The id is of letters, digits, . and -. */
export function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}

/** A table with one row of headings. The cells are Markdown. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [headings, headings.map(() => '---'), ...rows].map(line).join('\n');
}
