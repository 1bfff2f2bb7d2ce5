import { type Stats, statSync } from 'node:fs';

/**
 * What stands at a path; undefined where nothing does, and where that cannot be found out: whoever reads or writes it is
 * told why.
 */
export function statIfThere(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
