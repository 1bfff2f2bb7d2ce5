import { statSync, writeFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { describeFileError } from './file-error.ts';
import { UserError } from './user-error.ts';

/** Writes a whole file or nothing. What is no ordinary file, such as /dev/stdout, is written to directly. */
export async function writeFile(path: string, content: string | Uint8Array): Promise<void> {
  try {
    if (isSpecial(path)) writeFileSync(path, content);
    else await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content));
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
