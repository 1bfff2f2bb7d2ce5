import { isUserError, UserError } from './user-error.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'this is a directory',
  ENOTDIR: 'a part of the path is no directory',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EBADF: 'it is not open for this',
  EBUSY: 'it is in use',
  EIO: 'the device failed',
  EXDEV: 'this would cross file systems',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
  ENXIO: 'no such device',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is too large',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large',
  ERR_STRING_TOO_LONG: 'the file is too large',
};

/** Why a name that Node.js cannot hold leads to no file. */
export const NOT_UTF8 = 'the name is not UTF-8, and so the file cannot be opened: give it another name';

/** What Node.js puts in the place of bytes that are no UTF-8, in names as well. */
const REPLACED = '\ufffd';

/** Whether a name is perhaps not the one that was given: where no file has it, none is to be made by it. */
export function mayBeReplaced(path: string): boolean {
  return path.includes(REPLACED);
}

/**
 * What went wrong with a file, in words. An error that is none of the file system is thrown on. With the path it is
 * told where its name cannot be written, which Node.js reads as a text.
 */
export function describeFileError(error: unknown, path = ''): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  if (code === 'ENOENT' && mayBeReplaced(path)) return NOT_UTF8;
  return SENTENCES[code] ?? `error ${code}`;
}

/** The same as an error for the user, unless it is one. */
export function asUserError(error: unknown, path?: string): UserError {
  return isUserError(error) ? error : new UserError(describeFileError(error, path));
}
