import { realpathSync, statSync, writeFileSync } from 'node:fs';
import { describeFileError } from './file-error.ts';
import { statsOf } from './stats-of.ts';
import { UserError } from './user-error.ts';
import { writeAtomically } from './write-atomically.ts';

/** Writes a whole file or nothing. What is no ordinary file, such as /dev/stdout, is written to directly. */
export async function writeFile(path: string, content: string | Uint8Array): Promise<void> {
  try {
    const like = statSync(path, { throwIfNoEntry: false });
    if (like && !like.isFile()) writeFileSync(path, content);
    else writeAtomically(like ? realpathSync(path) : path, Buffer.from(content as string), { like });
  } catch (error) {
    const why = describeFileError(error);
    throw new UserError(`${path}: cannot be written: ${why === 'no such file' ? 'no such directory' : why}`);
  }
}

/** Whether something stands there that is no ordinary file. */
export function isSpecial(path: string): boolean {
  const stats = statsOf(path);
  return stats !== undefined && !stats.isFile();
}
