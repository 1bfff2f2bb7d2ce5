import {
  closeSync,
  constants,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describeFileError, mayBeReplaced, NOT_UTF8 } from './file-error.ts';
import { isReaderGone } from './reader-gone.ts';
import { statsOf } from './stats.ts';
import { UserError } from './user-error.ts';
import { isTaken, type Writing, writeAtomically } from './write-atomically.ts';

/** Writes a whole file or nothing. What is no ordinary file, such as /dev/stdout, is written to directly. */
export async function writeFile(
  path: string,
  content: string | Uint8Array,
  writing: Pick<Writing, 'isNew' | 'beforeReplacing'> = {},
): Promise<void> {
  try {
    const like = statSync(path, { throwIfNoEntry: false });
    if (like && !like.isFile()) return writeDirectly(path, content, like);
    if (writing.isNew && (like || isLink(path))) throw isInTheWay(path);
    if (!like && mayBeReplaced(path)) throw new UserError(`${path}: cannot be written: ${NOT_UTF8}`);
    const target = like ? realpathSync(path) : targetOf(path);
    await writeAtomically(target, Buffer.from(content as string), { ...writing, like });
  } catch (error) {
    if (writing.isNew && isTaken(error)) throw isInTheWay(path);
    const why = describeFileError(error);
    throw new UserError(`${path}: cannot be written: ${why === 'no such file' ? 'no such directory' : why}`);
  }
}

/** Whether something stands there that is no ordinary file. */
export function isSpecial(path: string): boolean {
  const stats = statsOf(path);
  return stats !== undefined && !stats.isFile();
}

function isInTheWay(path: string): UserError {
  return new UserError(`${path} exists: --force overwrites it`);
}

function writeDirectly(path: string, content: string | Uint8Array, like: Stats): void {
  const reader = like.isFIFO() ? openForReader(path) : undefined;
  try {
    writeFileSync(path, content);
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  } finally {
    if (reader !== undefined) closeSync(reader);
  }
}

/** To open a FIFO is to wait for its reader, for ever where there is none. */
function openForReader(path: string): number {
  try {
    return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENXIO')
      throw new UserError(`${path}: cannot be written: this is a FIFO that nobody reads`);
    throw error;
  }
}

/** Where a file that is not there will lie: a symbolic link may lead to it. */
function targetOf(path: string): string {
  return isLink(path) ? targetOf(resolve(realpathSync(dirname(path)), readlinkSync(path))) : path;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
