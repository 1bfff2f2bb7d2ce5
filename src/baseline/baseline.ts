import { printJson } from '../report/json.ts';
import { compareText } from '../text/compare-text.ts';

/** What a finding is about, and nothing of where it stands: a line that moves changes none of it. */
export interface Identity {
  readonly rule: string;
  readonly section?: string;
  readonly option?: string;
  /**
   * A digest of the value that the finding is about, or of its sentence where it is about no section; absent where
   * there is none, or where it must not be shown.
   */
  readonly value?: string;
}

/** Findings of one file that are alike and accepted. */
export interface Accepted extends Identity {
  /** From the directory of the baseline, with `/`. */
  readonly path: string;
  /** How many; at least one. */
  readonly count: number;
}

/** The text of a baseline. It depends on the findings alone, so that equal ones give equal bytes. */
export function printBaseline(entries: readonly Accepted[]): string {
  return printJson({ version: 1, findings: addUp(entries) });
}

/** The findings of one file, those that are alike counted together. */
export function tally(path: string, identities: readonly Identity[]): readonly Accepted[] {
  return addUp(identities.map((identity) => ({ path, ...identity, count: 1 })));
}

/** Entries of a path by what they are about. */
export function byIdentity(entries: readonly Accepted[]): Map<string, Accepted> {
  const found = new Map<string, Accepted>();
  for (const entry of entries) {
    const key = keyOf(entry);
    found.set(key, { ...entry, count: entry.count + (found.get(key)?.count ?? 0) });
  }
  return found;
}

export function keyOf({ rule, section, option, value }: Identity): string {
  return JSON.stringify([section, option, rule, value]);
}

/** Entries by path, in the order of the paths. */
export function byPath(entries: readonly Accepted[]): ReadonlyMap<string, readonly Accepted[]> {
  const found = new Map<string, Accepted[]>();
  for (const entry of entries) {
    const present = found.get(entry.path);
    if (present) present.push(entry);
    else found.set(entry.path, [entry]);
  }
  return new Map([...found].sort(([one], [other]) => compareText(one, other)));
}

/** Each entry once, by path, section, option, rule and value, with its fields in an order of their own. */
function addUp(entries: readonly Accepted[]): readonly Accepted[] {
  return [...byPath(entries).values()].flatMap((ofFile) => {
    return [...byIdentity(ofFile).values()]
      .sort(compare)
      .map(({ path, rule, section, option, value, count }) => ({
        path,
        rule,
        ...(section !== undefined && { section }),
        ...(option !== undefined && { option }),
        ...(value !== undefined && { value }),
        count,
      }));
  });
}

function compare(one: Accepted, other: Accepted): number {
  return (
    compareText(one.section ?? '', other.section ?? '') ||
    compareText(one.option ?? '', other.option ?? '') ||
    compareText(one.rule, other.rule) ||
    compareText(one.value ?? '', other.value ?? '')
  );
}
