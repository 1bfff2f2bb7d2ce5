import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from './user-error.ts';

export interface Writing {
  /** The file that is replaced: its mode stays, and its owner where that can be. */
  readonly like?: Stats | undefined;
  /** Whether nothing is written where the owner cannot be kept. */
  readonly mustKeepOwner?: boolean;
  /** Called when all is written and nothing is replaced yet; what it throws leaves the file as it was. */
  readonly beforeReplacing?: () => void;
}

/**
 * Writes a file whole or not at all: the bytes go to a temporary file of the same folder, which then takes its place.
 * The target is no symbolic link.
 *
 * write-file-atomic would not do: it takes a write that the disk cut short for a whole one.
 */
export function writeAtomically(target: string, bytes: Uint8Array, writing: Writing = {}): void {
  const temporary = join(dirname(target), `.smtp-lint-${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeLike(temporary, bytes, writing);
    writing.beforeReplacing?.();
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncDirectory(dirname(target));
}

/** Nobody else may read the file before it has the mode of the one that it takes the place of. */
function writeLike(path: string, bytes: Uint8Array, { like, mustKeepOwner }: Writing): void {
  const file = openSync(path, 'wx', like ? 0o600 : 0o666);
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
