import { readFileSync } from 'node:fs';
import type { Accepted } from '../baseline/baseline.ts';
import { readBaseline } from '../baseline/read-baseline.ts';
import { decode } from '../source/decode.ts';
import { SourceFile } from '../source/source-file.ts';
import { atMost } from '../text/at-most.ts';
import { describeFileError } from './file-error.ts';
import { shownPath } from './paths.ts';
import { UserError } from './user-error.ts';

/** How many problems of one baseline are told. */
const MOST = 10;

/** The entries of a baseline. Throws a UserError with the problems and their places. */
export function loadBaseline(path: string): readonly Accepted[] {
  const shown = shownPath(path);
  const source = new SourceFile(shown, decode(readBytes(path)).text);
  const read = readBaseline(source);
  if (read.ok) return read.entries;
  const lines = read.problems.map(({ message, offset }) => {
    const { line, column } = source.position(offset);
    return `${shown}:${line}:${column}: ${message}`;
  });
  throw new UserError('this is no baseline that can be used', atMost(lines, MOST));
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const why = describeFileError(error);
    const help = why === 'no such file' ? ': --write-baseline writes it' : '';
    throw new UserError(`${shownPath(path)}: ${why}${help}`);
  }
}
