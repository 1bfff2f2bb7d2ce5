import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describeFileError } from './file-error.ts';
import { UserError } from './user-error.ts';

/**
 * Gives a file other bytes, whole or not at all, if it still holds those that were read. Mode and owner stay, and a
 * symbolic link leads to the file as before. Throws a UserError where that cannot be done; the file is then as it was.
 *
 * write-file-atomic would not do here: it takes a write that the disk cut short for a whole one, and an owner that
 * cannot be kept for a detail.
 */
export function replaceFile(path: string, before: Uint8Array, after: Uint8Array): void {
  try {
    const target = realpathSync(path);
    const stats = statSync(target);
    if (!stats.isFile()) throw new UserError('this is no ordinary file, and only such are fixed');
    // Root may write to what nobody is meant to.
    if ((stats.mode & 0o222) === 0) throw new UserError('it is read-only');
    accessSync(target, constants.W_OK);
    const temporary = join(dirname(target), `.smtp-lint-${randomBytes(6).toString('hex')}.tmp`);
    try {
      writeLike(stats, temporary, after);
      if (!readFileSync(target).equals(before))
        throw new UserError('it was changed while it was being fixed');
      renameSync(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    syncDirectory(dirname(target));
  } catch (error) {
    if (error instanceof UserError) throw new UserError(`not fixed: ${error.message}`);
    throw new UserError(`not fixed: cannot be written: ${describeFileError(error)}`);
  }
}

/** Nobody else may read the file before it has the mode of the one that it takes the place of. */
function writeLike(stats: Stats, path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, bytes);
    const { uid, gid } = fstatSync(file);
    if (uid !== stats.uid || gid !== stats.gid) keepOwner(file, stats);
    fchmodSync(file, stats.mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function keepOwner(file: number, { uid, gid }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    throw new UserError('its owner or group could not be kept');
  }
}

/** Makes the new name last through a power cut. Some systems cannot open a directory; the file is whole anyway. */
function syncDirectory(path: string): void {
  try {
    const directory = openSync(path, 'r');
    try {
      fsyncSync(directory);
    } finally {
      closeSync(directory);
    }
  } catch {
    // The file has its new bytes already.
  }
}
