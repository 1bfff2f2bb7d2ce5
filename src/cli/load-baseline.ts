import type { Accepted } from '../baseline/baseline.ts';
import { readBaseline } from '../baseline/read-baseline.ts';
import { decode } from '../source/decode.ts';
import { SourceFile } from '../source/source-file.ts';
import { atMost } from '../text/at-most.ts';
import { shownPath } from './paths.ts';
import { readFile } from './read-file.ts';
import { isUserError, UserError } from './user-error.ts';

/** How many problems of one baseline are told. */
const MOST = 10;

/** The entries of a baseline. Throws a UserError with the problems and their places. */
export async function loadBaseline(path: string, maxFileSize: number): Promise<readonly Accepted[]> {
  const shown = shownPath(path);
  const source = new SourceFile(shown, decode(await readBytes(path, maxFileSize)).text);
  const read = readBaseline(source);
  if (read.ok) return read.entries;
  const lines = read.problems.map(({ message, offset }) => {
    const { line, column } = source.position(offset);
    return `${shown}:${line}:${column}: ${message}`;
  });
  throw new UserError('this is no baseline that can be used', atMost(lines, MOST));
}

async function readBytes(path: string, maxFileSize: number): Promise<Uint8Array> {
  try {
    return await readFile(path, maxFileSize);
  } catch (error) {
    if (!isUserError(error)) throw error;
    const why = error.message;
    const help = why === 'no such file' ? ': --write-baseline writes it' : '';
    throw new UserError(`${shownPath(path)}: ${why}${help}`);
  }
}
