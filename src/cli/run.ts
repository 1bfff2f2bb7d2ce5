import { ExitCode } from './exit-code.ts';
import { describeFileError } from './file-error.ts';
import { tellInternalError } from './internal-error.ts';
import type { Io } from './io.ts';
import { main } from './main.ts';
import { isReaderGone } from './reader-gone.ts';
import { StandardOutput } from './standard-output.ts';

/** Runs the program, and with it the process. */
export async function runAndExit(): Promise<void> {
  const isAllWritten = await run();
  // Left to itself Node.js takes its heap apart first, which is a twentieth of a usual run.
  if (isAllWritten) process.exit();
}

/**
 * Runs the program in this process, and answers whether all that it had to say is written by then. A reader that goes
 * away, as `head` does, ends it without a word.
 */
export async function run(argv: readonly string[] = process.argv.slice(2)): Promise<boolean> {
  let isLost = false;
  const lose = (error: NodeJS.ErrnoException) => {
    if (isReaderGone(error)) return false;
    isLost = true;
    process.exitCode = ExitCode.trouble;
    return true;
  };
  const stderr = new StandardOutput(2, lose);
  const stdout = new StandardOutput(1, (error) => {
    if (lose(error)) stderr.write(`smtp-lint: the report cannot be written: ${describeFileError(error)}\n`);
  });
  const fail = (error: unknown) => {
    // Everything foreseen is a sentence by now: this is a mistake of the program.
    process.exitCode = ExitCode.trouble;
    tellInternalError(error, argv.includes('--debug'), stderr);
  };
  // Left to itself Node.js prints the message of an error, which may quote a file.
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error: unknown) => {
      fail(error);
      process.exit(ExitCode.trouble);
    });
  }
  const io: Io = {
    stdout,
    stderr,
    get stdin() {
      return process.stdin;
    },
    env: process.env,
  };
  try {
    const exitCode = await main(argv, io);
    process.exitCode = isLost ? ExitCode.trouble : exitCode;
  } catch (error) {
    fail(error);
  }
  return stdout.isDone && stderr.isDone;
}
