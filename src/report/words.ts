import { printableLine } from '../text/printable.ts';
import { wrap } from '../text/wrap.ts';

/** "1 error", "2 errors". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A sentence in lines of at most so many columns, the indentation of two counted in; one line unless given. */
export function wrapWithin(width: number | undefined, text: string): readonly string[] {
  if (width === undefined) return [text];
  // A word that only a break brings to the beginning of a line is made inert there.
  return wrap(text, Math.max(40, width - 2)).map(printableLine);
}

/** The length of the longest text; 0 where there is none. */
export function longest(texts: Iterable<string>): number {
  let length = 0;
  for (const text of texts) length = Math.max(length, text.length);
  return length;
}
