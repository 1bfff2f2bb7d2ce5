import { statSync, writeFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { describeFileError } from './file-error.ts';
import { UserError } from './user-error.ts';

/** Writes a whole file or nothing. What is no ordinary file, such as /dev/stdout, is written to directly. */
export async function writeFile(path: string, text: string): Promise<void> {
  try {
    if (isSpecial(path)) writeFileSync(path, text);
    else await writeFileAtomic(path, text);
  } catch (error) {
    const why = describeFileError(error);
    throw new UserError(`${path}: cannot be written: ${why === 'no such file' ? 'no such directory' : why}`);
  }
}

/** Whether something stands there that is no ordinary file. */
export function isSpecial(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile();
}
