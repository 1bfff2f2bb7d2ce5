import { type Accepted, byIdentity, type Identity, keyOf } from './baseline.ts';

/** An entry of which some or all findings are there no more. */
export interface Stale {
  readonly entry: Accepted;
  readonly gone: number;
}

export interface Comparison {
  /** For each finding whether it was accepted. */
  readonly known: readonly boolean[];
  readonly stale: readonly Stale[];
}

/** Holds the findings of one file, in order, against those accepted of it. Of more than were accepted the last are new. */
export function compareFindings(found: readonly Identity[], accepted: readonly Accepted[]): Comparison {
  const entries = byIdentity(accepted);
  const open = new Map([...entries].map(([key, { count }]) => [key, count]));
  const known = found.map((identity) => {
    const key = keyOf(identity);
    const left = open.get(key) ?? 0;
    if (left > 0) open.set(key, left - 1);
    return left > 0;
  });
  const stale = [...entries].flatMap(([key, entry]) => {
    const gone = open.get(key) ?? 0;
    return gone > 0 ? [{ entry, gone }] : [];
  });
  return { known, stale };
}
