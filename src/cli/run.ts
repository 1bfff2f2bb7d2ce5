import { ExitCode } from './exit-code.ts';
import { describeFileError } from './file-error.ts';
import { main } from './main.ts';
import { isReaderGone } from './reader-gone.ts';

/** Runs the program in this process. A reader that goes away, as `head` does, ends it without a word. */
export async function run(argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  let isLost = false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (isReaderGone(error)) return;
      isLost = true;
      process.exitCode = ExitCode.trouble;
      if (stream === process.stdout) {
        process.stderr.write(`smtp-lint: the report cannot be written: ${describeFileError(error)}\n`);
      }
    });
  }
  try {
    const exitCode = await main(argv, process);
    process.exitCode = isLost ? ExitCode.trouble : exitCode;
  } catch (error) {
    // Everything foreseen is a sentence by now: this is a mistake of the program, and its trace is what helps.
    process.exitCode = ExitCode.trouble;
    process.stderr.write(`smtp-lint: internal error\n${error instanceof Error ? error.stack : error}\n`);
  }
}
