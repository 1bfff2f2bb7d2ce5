import { existsSync } from 'node:fs';
import { CHECK_DEFAULTS } from './check-defaults.ts';
import { COMMANDS } from './commands/names.ts';
import { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { tellTrouble } from './tell-trouble.ts';
import { isUserError, linesOf } from './user-error.ts';

/** Put in by the bundle step and the test runner. */
declare const VERSION: string;

/** Runs the program. Everything that can go wrong for the user ends here as a sentence on stderr. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    if (isVersionAsked(argv)) {
      io.stdout.write(`${VERSION}\n`);
      return ExitCode.clean;
    }
    if (namesFilesOnly(argv)) {
      const { check } = await import('./commands/check.ts');
      return await check(argv, CHECK_DEFAULTS, io);
    }
    const { runCommandLine } = await import('./command-line.ts');
    return await runCommandLine(argv, VERSION, io);
  } catch (error) {
    if (!isUserError(error)) throw error;
    await tellTrouble(linesOf(error), io);
    if (error.name === 'UsageError') io.stderr.write('Run smtp-lint --help for examples and options.\n');
    return ExitCode.trouble;
  }
}

/** Answered here, for the reader of options takes time to load. */
function isVersionAsked(argv: readonly string[]): boolean {
  return argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V');
}

/** The usual call, a hook's above all: files and nothing else. It needs no reader of options, which takes time to load. */
function namesFilesOnly(argv: readonly string[]): boolean {
  const [first] = argv;
  if (first === undefined || COMMANDS.includes(first)) return false;
  return argv.every((word) => !word.startsWith('-')) && existsSync(first);
}
