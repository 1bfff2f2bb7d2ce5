import type { Span } from '../source/span.ts';

/** A part of a text without the blanks around it. */
export function trim(text: string, from: number, to: number): Span {
  const start = skipBlanks(text, from, to);
  return { start, end: skipBlanksBack(text, start, to) };
}

export function skipBlanks(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && isBlank(text.charCodeAt(start))) start++;
  return start;
}

export function skipBlanksBack(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Space, tab, vertical tab and form feed. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 11 || code === 12;
}
