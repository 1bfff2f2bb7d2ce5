import { wrap } from '../src/text/wrap.ts';

/** Text that man shows as it stands: nothing in it is an order to roff, and what is copied from it is ASCII. */
export function text(words: string): string {
  return wrap(words, 72).map(line).join('\n');
}

function line(words: string): string {
  return words.replace(/[\\\-^~`']/g, (sign) => ESCAPES[sign] ?? sign).replace(/^\./, '\\&.');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  '^': '\\(ha',
  '~': '\\(ti',
  '`': '\\(ga',
  "'": '\\(aq',
};

/** Names of options, commands and values. */
export function bold(words: string): string {
  return `\\fB${line(words)}\\fR`;
}

/** What stands for a value. */
export function italic(words: string): string {
  return `\\fI${line(words)}\\fR`;
}

/** A paragraph with one or more terms beside or above it. */
export function item(terms: readonly string[], about: string): string {
  return `.TP\n${terms.join('\n.TQ\n')}\n${about}`;
}

export function section(title: string, ...body: readonly string[]): string {
  return [`.SH ${title}`, ...body].join('\n');
}

/** Lines as they stand, in a paragraph of their own. */
export function verbatim(lines: readonly string[]): string {
  return ['.RS 4', '.nf', ...lines.map(line), '.fi', '.RE'].join('\n');
}
