import { clear, find, findInValue, remove } from './invisible-search.ts';

export { codePointName } from './code-point-name.ts';
export { type InvisibleKind, kindOf } from './invisible-search.ts';

/** A character that is not seen, or that looks like a blank and is none, and how often it occurs. */
export interface Invisible {
  readonly code: number;
  /** Where it occurs first. */
  readonly at: number;
  readonly count: number;
}

/** The characters that set where another direction of writing begins and ends. */
export const DIRECTION_CONTROL = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * The invisible characters of a name or of another technical text, in the order in which they occur first. Tabs and
 * line breaks are none: they are white space wherever texts are read.
 */
export function invisibles(text: string): readonly Invisible[] {
  return isPlain(text) ? [] : find(text);
}

/** The same for a value, which may be in any language: what its writing or an emoji needs does not count. */
export function invisiblesOfValue(text: string): readonly Invisible[] {
  return isPlain(text) ? [] : findInValue(text);
}

/** A name without its invisible characters. */
export function withoutInvisibles(text: string): string {
  return isPlain(text) ? text : remove(text);
}

/** A value without them. One that looks like a blank becomes one, except at the ends. */
export function clearedValue(text: string): string {
  return isPlain(text) ? text : clear(text);
}

/** Nearly all texts are; the general patterns take a millisecond to compile. */
function isPlain(text: string): boolean {
  return /^[\t\n\x20-\x7e]*$/.test(text);
}
