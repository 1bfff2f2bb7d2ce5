import { type Command, InvalidArgumentError, Option } from 'commander';
import { fileSizeProblem, readFileSize } from '../../config/file-size.ts';
import { SYNTAXES } from '../../document/readers.ts';
import { nearestChoice } from '../../values/nearest.ts';
import { CHECK_DEFAULTS } from '../check-defaults.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';

/** Runs the action of a command and keeps its exit status. */
export type Run = (action: (io: Io) => Promise<ExitCode>) => Promise<void>;

/** Adds one command to the program, with its options and its help. Its code is loaded when it is run. */
export type Declaration = (program: Command, run: Run) => Command;

export function catalogOption(): Option {
  return new Option('--catalog <file>', 'describe further sections (repeatable)').argParser(collect);
}

export function configOption(): Option {
  return new Option(
    '--config <file>',
    'take the settings of smtp-lint from this file, and look for no other',
  );
}

export function noConfigOption(): Option {
  return new Option('--no-config', 'take the settings of smtp-lint from no file');
}

export function ruleOption(): Option {
  const description = 'set a rule to off, info, warning or error (repeatable)';
  return new Option('--rule <id=severity>', description).argParser(collect);
}

export function releaseOption(): Option {
  const description = 'release of the E-mail Server, such as 8.5.205.03 (default: the newest known)';
  return new Option('--release <release>', description);
}

export function syntaxOption(description: string): Option {
  return new Option('--syntax <syntax>', description).choices(SYNTAXES);
}

export function stdinFilenameOption(): Option {
  return new Option('--stdin-filename <path>', 'the name that standard input goes by').argParser(notEmpty);
}

export function maxFileSizeOption(): Option {
  const description = 'read no file larger than this, such as 500KB or 100MB (default: 64MB)';
  return new Option('--max-file-size <size>', description).argParser((text) => {
    const problem = fileSizeProblem(text);
    if (problem !== undefined) throw new InvalidArgumentError(sentence(problem));
    return readFileSize(text);
  });
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

export function outputOption(description: string): Option {
  return new Option('-o, --output <file>', description).argParser(notEmpty);
}

/** For commands that make a file of the user's own rather than a report. */
export function forceOption(): Option {
  return new Option('--force', 'overwrite the file that -o names');
}

export function debugOption(): Option {
  return new Option('--debug', 'tell on stderr what is done and why, without any text of the files');
}

export function colorOption(): Option {
  return new Option('--color <when>', 'colour the text')
    .choices(['auto', 'always', 'never'])
    .default(CHECK_DEFAULTS.color);
}

export function noColorOption(): Option {
  return new Option('--no-color', 'the same as --color never').hideHelp();
}

/** commander reads --no-color as colour: false. */
export function normalize<Options extends { color: unknown }>(options: Options): Options {
  return options.color === false ? { ...options, color: 'never' } : options;
}

export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

export function notEmpty(value: string): string {
  if (value === '') throw new InvalidArgumentError('It is empty.');
  return value;
}

/** A whole number from 1 on. */
export function positiveNumber(value: string): number {
  if (!/^0*[1-9]\d{0,14}$/.test(value)) throw new InvalidArgumentError('Write a whole number from 1 on.');
  return Number(value);
}

/** What to say of a word that is none of the choices. */
export function notAmong(word: string, choices: readonly string[]): string {
  const meant = nearestChoice(word, choices);
  return `Allowed choices are ${choices.join(', ')}.${meant ? ` Did you mean ${meant}?` : ''}`;
}

/** Collects the values of an option that is given several times, each of them one of the choices. */
export function collectChoices(choices: readonly string[]) {
  return (value: string, before: readonly string[] = []): readonly string[] => {
    if (choices.includes(value)) return [...before, value];
    throw new InvalidArgumentError(notAmong(value, choices));
  };
}
