import type { Argument, Command, Option } from 'commander';
import { createProgram, EXAMPLES } from '../src/cli/program.ts';
import { bold, italic, item, section, text, verbatim } from './roff.ts';

/** What the definitions of the commands do not say. */
const DESCRIPTION = [
  'smtp-lint reads configurations of the Genesys E-mail Server, as .cfg, .conf, .ini, YAML or JSON files or as exports of the Configuration Server, and reports mistakes before the server reads them: wrong values, misspelt names, options that are missing or have no effect, and options that contradict each other.',
  'It also tells which changes need a restart, explains options and rules, writes configurations to fill in, and converts them. Values of secret options are never printed.',
  'The word check may be left out: a command line that names no command checks files. A file of the name of a command is written with its directory, as in ./diff.',
];

const ENVIRONMENT: readonly (readonly [name: string, about: string])[] = [
  ['NO_COLOR', 'If it is not empty, nothing is coloured, unless --color says always.'],
  ['FORCE_COLOR', 'Text is coloured although it goes to no terminal; with 0 or false it never is.'],
  ['GITHUB_ACTIONS', 'With true, check reports as github unless --format is given.'],
  ['GITHUB_STEP_SUMMARY', 'The file that --summary appends to.'],
  ['CI_PROJECT_DIR', 'The directory that paths are told from in the format gitlab.'],
  ['TERM', 'With dumb, nothing is coloured unless it is asked for.'],
];

const EXIT_STATUS: readonly (readonly [status: string, about: string])[] = [
  ['0', 'The job is done, and nothing was found that counts.'],
  ['1', 'Something was found that counts; each command tells what does.'],
  [
    '2',
    'The job could not be done: wrong usage, a file that cannot be read or written, or nothing to check. The reason is on standard error.',
  ],
];

const FILES: readonly (readonly [name: string, about: string])[] = [
  [
    'smtp-lint.config.yaml',
    'The configuration of smtp-lint, beside the files that are checked or above them. It may end in .yml, be JSON in smtp-lint.config.json, or stand in package.json under smtp-lint.',
  ],
];

const SEE_ALSO =
  'In the directory docs of the package: configuration.md, suppressions.md, formats.md, json.md, ci.md, editors.md and api.md; catalogs.md, options.md, rules.md and presets.md.';

/** The manual page of the program in roff, from the definitions of its commands. */
export function manPage(version: string): string {
  const written: string[] = [];
  const stdout = { write: (words: string | Uint8Array) => written.push(String(words)) };
  const io = { stdout, stderr: stdout, stdin: { async *[Symbol.asyncIterator]() {} }, env: {} };
  const program = createProgram(version, io, async () => {});
  const [usual, ...others] = program.createHelp().visibleCommands(program) as [Command, ...Command[]];

  /** What the help of a command says below its options. */
  function furtherHelp(command: Command): string {
    if (!command.parent) return '';
    written.length = 0;
    command.outputHelp();
    return written.join('').replace(command.helpInformation(), '').trim();
  }

  const name = program.name();
  const purpose = program.description().replace(/\.$/, '');
  const parts = [
    '.\\" Written by npm run generate.',
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}"`,
    // Values that are broken with a hyphen could not be told from others.
    '.nh',
    '.ad l',
    section('NAME', `${text(name)} \\- ${text(purpose.charAt(0).toLowerCase() + purpose.slice(1))}`),
    section('SYNOPSIS', [program, ...others].map((command) => usage(name, command)).join('\n.br\n')),
    section('DESCRIPTION', DESCRIPTION.map(text).join('\n.PP\n')),
    section('OPTIONS', ...options(program)),
    section(
      'COMMANDS',
      ...[usual, ...others].map((command) => commandText(name, command, furtherHelp(command))),
    ),
    section('ENVIRONMENT', ...ENVIRONMENT.map(([variable, about]) => item([bold(variable)], text(about)))),
    section('FILES', ...FILES.map(([file, about]) => item([bold(file)], text(about)))),
    section('EXIT STATUS', ...EXIT_STATUS.map(([status, about]) => item([bold(status)], text(about)))),
    section('EXAMPLES', ...examples()),
    section('SEE ALSO', text(SEE_ALSO)),
  ];
  return `${parts.join('\n')}\n`;
}

function commandText(name: string, command: Command, further: string): string {
  return [
    `.SS ${text(command.name())}`,
    usage(name, command),
    '.PP',
    text(command.description()),
    ...command.registeredArguments.map((argument) => item([italic(argument.name())], about(argument))),
    ...options(command),
    ...further.split(/\n{2,}/).flatMap(paragraph),
  ].join('\n');
}

function usage(name: string, command: Command): string {
  const called = command.name() === name ? name : `${name} ${command.name()}`;
  return `${bold(called)} ${text(command.usage())}`;
}

function options(command: Command): readonly string[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map((option) => item([optionTerm(option)], about(option)));
}

/** `-f, --format <format>`: what is typed stands out from what is put in. */
function optionTerm(option: Option): string {
  const [, flags = option.flags, value] = /^(.*?)(?: [<[](.+)[>\]])?$/.exec(option.flags) ?? [];
  const names = flags.split(', ').map(bold).join(', ');
  return value === undefined ? names : `${names} ${italic(value)}`;
}

function about({ description, argChoices, defaultValue }: Option | Argument): string {
  const notes = [
    ...(argChoices ? [`one of ${argChoices.join(', ')}`] : []),
    ...(typeof defaultValue === 'string' ? [`default: ${defaultValue}`] : []),
  ];
  return text(notes.length > 0 ? `${description} (${notes.join('; ')})` : description);
}

/** A paragraph of the help; lines that it sets in stay as they are. */
function paragraph(help: string): readonly string[] {
  if (help === '') return [];
  const lines = help.split('\n');
  const isSetIn = (line: string) => line.startsWith(' ');
  if (!lines.some(isSetIn)) return ['.PP', text(lines.join(' '))];
  return ['.PP', ...lines.filter((line) => !isSetIn(line)).map(text), verbatim(lines.filter(isSetIn))];
}

/** A command without words shares those of the one before it. */
function examples(): readonly string[] {
  const groups: { commands: string[]; about: string }[] = [];
  for (const [command, about] of EXAMPLES) {
    if (about === '') groups.at(-1)?.commands.push(command);
    else groups.push({ commands: [command], about });
  }
  return groups.map(({ commands, about }) => item(commands.map(bold), text(about)));
}
