import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { DEFAULT_FILE_SIZE } from '../config/file-size.ts';
import { asUserError } from './file-error.ts';
import { fullPath } from './paths.ts';
import { statsOf } from './stats.ts';
import { tooLarge } from './too-large.ts';
import { UserError } from './user-error.ts';

/**
 * To open a FIFO waits for who writes to it, and to open a terminal may make it ours. Windows has neither flag, and no
 * such files.
 */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

const SOCKET = 'this is a socket, and no regular file';

/** How much is read at once of what does not tell its size, as the files of /proc. */
const CHUNK = 64 * 1024;

/**
 * Reads a whole file: a regular one, or a pipe that the shell hands over as /dev/stdin or, for `<(command)`, as
 * /dev/fd/63. Nothing else is waited for: of a FIFO with a name nobody knows whether anyone will ever write to it, and
 * a device may have no end.
 *
 * Every file is read by this function or by `readRegularFile`. Throws a UserError with a sentence. `limit` is that of
 * --max-file-size, in bytes; files that are none of the server have one that cannot be set.
 */
export async function readFile(path: string, limit?: number): Promise<Buffer> {
  const file = open(path);
  return isStream(file) ? await readStream(file, limit) : readOpened(file, limit);
}

/**
 * What is made of a file, at once unless it is a pipe. The bytes of one file are read over those of another, so that
 * nothing may keep them.
 */
export function readAtOnce<Made>(
  path: string,
  limit: number,
  make: (bytes: Buffer) => Made,
): Made | Promise<Made> {
  const file = open(path);
  return isStream(file) ? readStream(file, limit).then(make) : make(readOpened(file, limit, shared));
}

/** Most files have room in it. */
const shared = Buffer.allocUnsafeSlow(CHUNK);

/** The same for what can only be a regular file, at once. */
export function readRegularFile(path: string, limit?: number): Buffer {
  return readOpened(open(path), limit);
}

interface Opened {
  readonly path: string;
  readonly descriptor: number;
  /** Of what was opened, whatever stands at the path by now. */
  readonly stats: Stats;
}

function open(path: string): Opened {
  try {
    const descriptor = openSync(path, FLAGS);
    return { path, descriptor, stats: fstatSync(descriptor) };
  } catch (error) {
    // A socket cannot even be opened.
    const isSocket = (error as NodeJS.ErrnoException).code === 'ENXIO' && statsOf(path)?.isSocket();
    throw isSocket ? new UserError(SOCKET) : asUserError(error, path);
  }
}

/** Whether a path leads to what the process was started with, so that whoever writes to it is there already. */
function isHandedOver(path: string): boolean {
  return /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/(?:self|thread-self|\d+)\/fd\/\d+)$/.test(fullPath(path));
}

function isStream({ path, stats }: Opened): boolean {
  return stats.isFIFO() && isHandedOver(path);
}

async function readStream({ descriptor }: Opened, limit: number | undefined): Promise<Buffer> {
  return await (await import('./read-stream.ts')).readPipe(descriptor, limit);
}

/** Reads into the place that is given, where there is room in it. */
function readOpened({ descriptor, stats }: Opened, limit: number | undefined, into?: Buffer): Buffer {
  try {
    // Git and others name it where they have no file.
    if (stats.isCharacterDevice() && stats.rdev === statsOf('/dev/null')?.rdev) return Buffer.alloc(0);
    const special = describeSpecial(stats);
    if (special !== undefined) throw new UserError(special);
    const most = limit ?? DEFAULT_FILE_SIZE;
    if (stats.size > most) throw new UserError(tooLarge(limit, stats.size));
    const bytes = readToEnd(descriptor, stats.size, most, into);
    if (bytes.length > most) throw new UserError(tooLarge(limit));
    const after = fstatSync(descriptor);
    // Under a new name or none at all what was opened stays as it was, and is whole.
    if (after.size !== stats.size || after.mtimeMs !== stats.mtimeMs)
      throw new UserError('it was changed while it was read');
    return bytes;
  } catch (error) {
    throw asUserError(error);
  } finally {
    close(descriptor);
  }
}

/** All that is wanted was read by then, so that it does not matter whether this fails. */
function close(descriptor: number): void {
  try {
    closeSync(descriptor);
  } catch {}
}

/** Reads to the end, or to the first byte behind the limit. */
function readToEnd(descriptor: number, size: number, most: number, into?: Buffer): Buffer {
  // One byte more than there should be: where it stays free, the end was reached.
  const room = Math.min(size === 0 ? CHUNK : size, most) + 1;
  let bytes = into && into.length >= room ? into.subarray(0, room) : Buffer.allocUnsafe(room);
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, bytes, length, bytes.length - length, null);
    length += count;
    const isWhole = count === 0 || (length === size && length < bytes.length);
    if (isWhole || length > most) return bytes.subarray(0, length);
    if (length < bytes.length) continue;
    const larger = Buffer.allocUnsafe(Math.min(bytes.length * 2, most + 1));
    bytes.copy(larger);
    bytes = larger;
  }
}

/** What is no regular file; undefined for one. */
export function describeSpecial(
  stats: Pick<
    Stats,
    'isFile' | 'isDirectory' | 'isFIFO' | 'isSocket' | 'isCharacterDevice' | 'isBlockDevice'
  >,
): string | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return 'this is a directory';
  if (stats.isFIFO()) return 'this is a FIFO, and no regular file: hand it over as standard input';
  if (stats.isSocket()) return SOCKET;
  const isDevice = stats.isCharacterDevice() || stats.isBlockDevice();
  return isDevice ? 'this is a device, and no regular file' : 'this is no regular file';
}
