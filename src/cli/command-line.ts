import { existsSync } from 'node:fs';
import { type Command, CommanderError } from 'commander';
import { nearest } from '../values/nearest.ts';
import { COMMANDS } from './commands/names.ts';
import type { Debug } from './debug/debug.ts';
import { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { linesOfMistake } from './mistake.ts';
import { createProgram } from './program.ts';
import { annotateTrouble } from './tell-trouble.ts';
import { UsageError } from './user-error.ts';

/** What commander ends early with although all is well. */
const ASKED_FOR = new Set(['commander.help', 'commander.helpDisplayed', 'commander.version']);

/** Reads the command line and runs its command. Throws a UserError where the job cannot be done. */
export async function runCommandLine(argv: readonly string[], version: string, io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = ExitCode.clean;
  const program = createProgram(version, io, async (action) => {
    exitCode = await action(io);
  });
  let debug: Debug | undefined;
  program.hook('preAction', async (_, command) => {
    if (command.opts().debug !== true) return;
    const { startDebug } = await import('./debug/start.ts');
    debug = startDebug(command.name(), version, io);
    // Commands are handed what tells in the place of the flag.
    command.setOptionValue('debug', debug);
  });
  try {
    await program.parseAsync(['node', 'smtp-lint', ...commandFirst(argv, program)]);
    debug?.(`exit status ${exitCode}`);
    return exitCode;
  } catch (error) {
    debug?.(`ended early by ${error instanceof Error ? error.name : typeof error}`);
    if (!(error instanceof CommanderError)) throw error;
    if (ASKED_FOR.has(error.code)) return ExitCode.clean;
    await annotateTrouble(linesOfMistake(error.message), io);
    return ExitCode.trouble;
  }
}

/**
 * Puts the name of the command first, so that flags may stand before it. Without one it is `check`, and then a
 * first word that is neither a file nor looks like one is taken for a mistyped command.
 */
function commandFirst(argv: readonly string[], program: Command): readonly string[] {
  const at = firstOperand(argv, program);
  const word = at === undefined ? undefined : argv[at];
  if (at === undefined || word === undefined) return argv;
  if (word === 'help') checkHelp(argv[at + 1]);
  if (COMMANDS.includes(word)) return [word, ...argv.slice(0, at), ...argv.slice(at + 1)];
  if (word !== '-' && !/[./\\*?{}[\]]/.test(word) && !existsSync(word)) {
    const meant = nearest(word, COMMANDS);
    throw new UsageError(`no such file or command: ${word}${meant ? `; did you mean ${meant}?` : ''}`);
  }
  return argv;
}

function checkHelp(topic: string | undefined): void {
  if (topic !== undefined && !COMMANDS.includes(topic)) throw new UsageError(`there is no command ${topic}`);
}

/** The index of the first word that is neither a flag nor its value; undefined if a flag is unknown. */
function firstOperand(argv: readonly string[], program: Command): number | undefined {
  const options = [program, ...program.commands].flatMap((command) => command.options);
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] as string;
    if (word === '-' || !word.startsWith('-')) return at;
    const flags = word.startsWith('--')
      ? [word.split('=', 1)[0]]
      : [...word.slice(1)].map((letter) => `-${letter}`);
    for (const [index, flag] of flags.entries()) {
      const option = options.find(({ short, long }) => flag === short || flag === long);
      if (!option) return undefined;
      if (!option.required) continue;
      // The value stands in the same word, or is the next one.
      const isAttached = word.startsWith('--') ? word.includes('=') : index < flags.length - 1;
      if (!isAttached) at++;
      break;
    }
  }
  return undefined;
}
