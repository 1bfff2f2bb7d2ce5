import { type Stats, statSync } from 'node:fs';

/** What stands at a path, links followed; undefined where nothing does, and where it cannot be looked at. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // What is to be done with it fails as well, and that is told.
    return undefined;
  }
}
