import { realpathSync } from 'node:fs';

/** A path without symbolic links; as it is where nothing stands there. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
