import type { Syntax } from '../document/document.ts';
import { printable } from '../text/printable.ts';
import type { Debug } from './debug/debug.ts';
import { type Input, readInput, readStdin, STDIN } from './input.ts';
import type { Io } from './io.ts';
import { shownPath } from './paths.ts';
import { isUserError, UserError } from './user-error.ts';

/** What the command line says of reading. */
export interface ReadFlags {
  readonly syntax?: Syntax | undefined;
  /** The name that standard input goes by. */
  readonly stdinFilename?: string;
  readonly debug?: Debug;
  /** How many bytes a file may have; what the configuration says unless given. */
  readonly maxFileSize?: number;
}

export interface ReadOptions extends ReadFlags {
  readonly maxFileSize: number;
}

/** Reads the one file that a command is about, or standard input for `-`. Throws a UserError that names it. */
export async function readOne(path: string, options: ReadOptions, io: Io): Promise<Input> {
  const { syntax, stdinFilename = STDIN, maxFileSize } = options;
  const shown = path === '-' ? stdinFilename : shownPath(path);
  const reading = { shownPath: shown, syntax, maxFileSize };
  try {
    const input = await (path === '-' ? readStdin(io, reading) : readInput(path, reading));
    if (input.note) io.stderr.write(`smtp-lint: ${printable(shown)}: ${input.note}\n`);
    if (options.debug) (await import('./debug/read.ts')).debugRead(options.debug, input, syntax);
    return input;
  } catch (error) {
    if (!isUserError(error)) throw error;
    throw new UserError(`${shown}: ${error.message}`);
  }
}
