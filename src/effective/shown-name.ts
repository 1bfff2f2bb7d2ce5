import type { Entry } from '../document/document.ts';

/** Stands for a name that must not be shown. */
const HIDDEN = '***';
const LONGEST = 80;

/**
 * The name of an entry that the catalogue does not know, as a report may show it. A secret that a careless editor has
 * wrapped, or that stands behind a name without =, is taken for a name or a part of one: only a word that looks like
 * a name is shown.
 */
export function shownName({ name, value, readable }: Entry, isBehindSecret: boolean): string {
  // Nearly all names are plain; the general pattern takes a millisecond to compile.
  if (readable && value !== '' && /^[A-Za-z_][\w.-]{0,40}$/.test(name) && !/^=/.test(value)) return name;
  const [word = '', ...rest] = name.split(/\s+/, 2);
  const isWord = readable && /^(["']?)[\p{L}_][\p{L}\p{M}\p{N}_.-]*\1$/u.test(word);
  const isMixed = /\d/.test(word) && /[A-Z]/.test(word) && /[a-z]/.test(word);
  const isPadding = /^=*$/.test(value) && (isBehindSecret || isMixed);
  if (!isWord || isPadding) return HIDDEN;
  return word.length > LONGEST || rest.length > 0 ? `${word.slice(0, LONGEST)}…` : word;
}
