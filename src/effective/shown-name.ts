import type { Entry } from '../document/document.ts';

/** Stands for a name that must not be shown. */
const HIDDEN = '***';
const LONGEST = 80;

/**
 * The name of an entry that the catalogue does not know, as a report may show it. A secret that a careless editor has
 * wrapped leaves lines whose beginning is taken for a name: what does not look like one is hidden.
 */
export function shownName({ name, value, readable }: Entry): string {
  const isWords = readable && /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+)*$/u.test(name);
  const isPadding = /^=*$/.test(value) && /\d/.test(name) && /[A-Z]/.test(name) && /[a-z]/.test(name);
  if (!isWords || isPadding) return HIDDEN;
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}

export function isHiddenName(name: string): boolean {
  return name === HIDDEN;
}
