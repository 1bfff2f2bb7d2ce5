import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from './user-error.ts';
import { withSignalsHeld } from './with-signals-held.ts';

export interface Writing {
  /** The file that is replaced: its mode stays, and its owner where that can be. */
  readonly like?: Stats | undefined;
  /** Whether nothing is written where the owner cannot be kept. */
  readonly mustKeepOwner?: boolean;
  /** Whether a file that has the name by now stays; the error is then that of a name that is taken. */
  readonly isNew?: boolean;
  /** Called when all is written and nothing is replaced yet; what it throws leaves the file as it was. */
  readonly beforeReplacing?: (() => void) | undefined;
}

/**
 * Writes a file whole or not at all: the bytes go to a temporary file of the same folder, which then takes its place.
 * The target is no symbolic link.
 *
 * write-file-atomic would not do: it takes a write that the disk cut short for a whole one.
 */
export function writeAtomically(target: string, bytes: Uint8Array, writing: Writing = {}): Promise<void> {
  const temporary = join(dirname(target), `.smtp-lint-${randomBytes(6).toString('hex')}.tmp`);
  return withSignalsHeld(() => {
    const file = openSync(temporary, 'wx', writing.like ? 0o600 : 0o666);
    try {
      writeLike(file, bytes, writing);
      writing.beforeReplacing?.();
      if (writing.isNew) giveNewName(temporary, target);
      else renameSync(temporary, target);
    } catch (error) {
      remove(temporary);
      throw error;
    }
    syncDirectory(dirname(target));
  });
}

/** Whether an error says that the name of a file to be made is taken. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/** Nobody else may read the file before it has the mode of the one that it takes the place of. */
function writeLike(file: number, bytes: Uint8Array, { like, mustKeepOwner }: Writing): void {
  try {
    writeFileSync(file, bytes);
    if (like) {
      keepOwner(file, like, mustKeepOwner ?? false);
      fchmodSync(file, like.mode & 0o7777);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function keepOwner(file: number, { uid, gid }: Stats, must: boolean): void {
  const own = fstatSync(file);
  if (own.uid === uid && own.gid === gid) return;
  try {
    fchownSync(file, uid, gid);
  } catch {
    if (must) throw new UserError('its owner or group could not be kept');
  }
}

/** A rename would take the name from a file that has it; a link does not. */
function giveNewName(temporary: string, target: string): void {
  try {
    linkSync(temporary, target);
  } catch (error) {
    if (isTaken(error)) throw error;
    takeName(temporary, target);
    return;
  }
  remove(temporary);
}

/** For file systems that know no links: the name is taken by an empty file first. */
function takeName(temporary: string, target: string): void {
  closeSync(openSync(target, 'wx'));
  try {
    renameSync(temporary, target);
  } catch (error) {
    remove(target);
    throw error;
  }
}

/** What cannot be removed either stays; why the file could not be written says more. */
function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {}
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
