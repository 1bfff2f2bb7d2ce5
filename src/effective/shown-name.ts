import type { Entry } from '../document/document.ts';
import { latePattern } from '../text/late-pattern.ts';

/** Stands for a name that must not be shown. */
const HIDDEN = '***';
const LONGEST = 80;

const nameLike = latePattern(String.raw`^(["']?)[\p{L}_][\p{L}\p{M}\p{N}_.-]*\1$`, 'u');
const nameAtStart = latePattern(String.raw`^([\p{L}_][\p{L}\p{M}\p{N}_.-]{0,80})(.*)$`, 'su');

/**
 * The name of an entry that the catalogue does not know, as a report may show it. A secret that a careless editor has
 * wrapped, or that stands behind a name without =, is taken for a name or a part of one: only a word that looks like
 * a name is shown.
 */
export function shownName({ name, value, readable }: Entry, isBehindSecret: boolean): string {
  if (isToken(name, isBehindSecret)) return HIDDEN;
  // Nearly all names are plain; the general pattern takes a millisecond to compile.
  if (readable && value !== '' && /^[A-Za-z_][\w.-]{0,40}$/.test(name) && !/^=/.test(value)) return name;
  const [word = '', ...rest] = name.split(/\s+/, 2);
  const isWord = readable && nameLike().test(word);
  const isPadding = /^=*$/.test(value) && (isBehindSecret || isMixed(word));
  if (!isWord || isPadding) return HIDDEN;
  return word.length > LONGEST || rest.length > 0 ? `${word.slice(0, LONGEST)}…` : word;
}

/**
 * What may be shown of the name of a section that the catalogue does not describe: people put anything into a header,
 * and a secret that was wrapped may begin like one.
 */
export function shownSection(name: string): string {
  const [, word = '', rest = ''] = nameAtStart().exec(name) ?? [];
  if (word === '' || isToken(word, true)) return HIDDEN;
  return rest === '' ? word : `${word}…`;
}

/** Whether a name looks like a key: behind a secret, which may have been wrapped, a short one does as well. */
function isToken(name: string, isBehindSecret: boolean): boolean {
  if (name.length < (isBehindSecret ? 8 : 16)) return false;
  const [word = ''] = name.split(/\s/, 1);
  return word.length >= (isBehindSecret ? 8 : 16) && isMixed(word) && !/[.-]/.test(word);
}

/** Digits between letters of both cases, as in most keys and in few names. */
export function isMixed(word: string): boolean {
  return /\d/.test(word) && /[A-Z]/.test(word) && /[a-z]/.test(word);
}
