import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { describeFileError } from './file-error.ts';
import { readRegularFile } from './read-file.ts';
import { isUserError, UserError } from './user-error.ts';
import { writeAtomically } from './write-atomically.ts';

/** What is done to a file, to stand behind "not" and "only such are". */
export type Deed = 'fixed' | 'updated';

/**
 * Gives a file other bytes, whole or not at all, if it still holds those that were read. Mode and owner stay, and a
 * symbolic link leads to the file as before. Throws a UserError where that cannot be done; the file is then as it was.
 */
export async function replaceFile(
  path: string,
  before: Uint8Array,
  after: Uint8Array,
  deed: Deed,
): Promise<void> {
  try {
    const target = realpathSync(path);
    const stats = statSync(target);
    if (!stats.isFile()) throw new UserError(`this is no ordinary file, and only such are ${deed}`);
    // Root may write to what nobody is meant to.
    if ((stats.mode & 0o222) === 0) throw new UserError('it is read-only');
    accessSync(target, constants.W_OK);
    const beforeReplacing = () => {
      // Another run may have done the same.
      if (!holds(target, before) && !holds(target, after))
        throw new UserError(`it was changed while it was being ${deed}`);
    };
    await writeAtomically(target, after, { like: stats, mustKeepOwner: true, beforeReplacing });
  } catch (error) {
    if (isUserError(error)) throw new UserError(`not ${deed}: ${error.message}`);
    throw new UserError(`not ${deed}: cannot be written: ${describeFileError(error)}`);
  }
}

/** What cannot be read any more, or has become longer, is no longer the same. */
function holds(path: string, bytes: Uint8Array): boolean {
  try {
    return readRegularFile(path, bytes.length).equals(bytes);
  } catch (error) {
    if (isUserError(error)) return false;
    throw error;
  }
}
