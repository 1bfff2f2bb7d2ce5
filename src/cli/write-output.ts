import type { Io } from './io.ts';
import { writeFile } from './write-file.ts';

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
  if (output === undefined || output === '-') io.stdout.write(content);
  else await writeFile(output, content, { isNew: force !== true });
}
