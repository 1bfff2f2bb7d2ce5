import type { Argument, Command, Option } from 'commander';
import { createProgram, EXAMPLES } from '../src/cli/program.ts';
import { DESCRIPTION, DOCS, ENVIRONMENT, EXIT_STATUS, FILES, type Words } from './man-words.ts';
import { bold, italic, item, section, text, verbatim } from './roff.ts';

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
    section('ENVIRONMENT', ...ENVIRONMENT.map(described)),
    section('FILES', ...FILES.map(described)),
    section('EXIT STATUS', ...EXIT_STATUS.map(described)),
    section('EXAMPLES', ...examples()),
    section('SEE ALSO', text('In the directory docs of the package:'), ...DOCS.map(described)),
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

/** Terms, separated by commas and blanks, with what there is to say about them. */
function described([terms, about]: Words): string {
  return item([terms.split(', ').map(bold).join(', ')], text(about));
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
