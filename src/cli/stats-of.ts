import { type Stats, statSync } from 'node:fs';

/**
 * What stands at a path; undefined where nothing does, or where the path cannot be followed to its end: what is wrong
 * with it is told when the file is read or written.
 */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
