import { closeSync, openSync, rmSync } from 'node:fs';
import type { Io } from './io.ts';
import { UserError } from './user-error.ts';
import { isSpecial, writeFile } from './write-file.ts';

export interface OutputOptions {
  /** The file to write; standard output for - and unless given. */
  readonly output?: string;
  /** An existing file may be overwritten. */
  readonly force?: boolean;
}

/** Writes what a command makes for the user. Throws a UserError where a file stands in the way. */
export async function writeOutput(
  content: string | Uint8Array,
  { output, force }: OutputOptions,
  io: Io,
): Promise<void> {
  if (output === undefined || output === '-') {
    io.stdout.write(content);
    return;
  }
  const isReserved = force !== true && reserve(output);
  try {
    await writeFile(output, content);
  } catch (error) {
    if (isReserved) rmSync(output, { force: true });
    throw error;
  }
}

/**
 * Takes the name of a new file, so that what another program writes under it meanwhile is not overwritten. Other
 * trouble is left to be found, and told, when the file is written.
 */
function reserve(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx'));
    return true;
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!isTaken || isSpecial(path)) return false;
    throw new UserError(`${path} exists: --force overwrites it`);
  }
}
