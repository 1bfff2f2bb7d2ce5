import { type Span, span } from '../source/span.ts';
import type { Entry } from './document.ts';

/** The header of a section. */
export interface Header {
  readonly name: string;
  readonly span: Span;
}

/** An option of a .cfg: name and value stand in the text as they are. */
export function cfgEntry(
  text: string,
  name: string,
  start: number,
  valueStart: number,
  valueEnd: number,
): Entry {
  return {
    name,
    nameSpan: span(start, start + name.length),
    value: text.slice(valueStart, valueEnd),
    valueSpan: span(valueStart, valueEnd),
    readable: true,
  };
}

/** Names that were met, by a number that few names share. The files of a run name the same options. */
const met: string[] = new Array(256).fill('');
const LONGEST_KEPT = 80;

/** The text between two offsets, as a string that was handed out before where there is one. */
export function nameBetween(text: string, start: number, end: number): string {
  const length = end - start;
  const middle = text.charCodeAt(start + (length >> 1));
  const slot = (length * 31 + middle * 7 + text.charCodeAt(end - 1)) & 255;
  const name = met[slot] as string;
  if (name.length === length && text.startsWith(name, start)) return name;
  const fresh = text.slice(start, end);
  if (length > LONGEST_KEPT) return fresh;
  // A part of a text keeps all of that in memory.
  const copy = ` ${fresh}`.slice(1);
  met[slot] = copy;
  return copy;
}
