import { Command, InvalidArgumentError, Option } from 'commander';
import { SEVERITIES } from '../diagnostics/diagnostic.ts';
import { SYNTAXES } from '../document/readers.ts';
import { CHECK_DEFAULTS } from './check-defaults.ts';
import type { CheckOptions } from './commands/check.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { Io } from './io.ts';
import { FORMATS } from './render.ts';

/** What each command does once its arguments are read. */
export interface Actions {
  check(paths: readonly string[], options: CheckOptions): Promise<void>;
  explain(name: string | undefined, options: ExplainOptions): Promise<void>;
}

const EXAMPLES = `Examples:
  smtp-lint app.cfg                    check a file
  smtp-lint conf/                      check every configuration below a directory
  smtp-lint --release 8.5.205.03 a.cfg check for an older E-mail Server
  smtp-lint --format json - < app.cfg  read standard input, print JSON
  smtp-lint explain tenant-authority   what an option means
  smtp-lint explain credentials-in-clear
`;

const EXIT_STATUS = 'Exit status: 0 nothing found, 1 findings, 2 the job could not be done.';

/** The command line: commands, options and help, which completion and the man page will read too. */
export function createProgram(version: string, io: Io, actions: Actions): Command {
  const program: Command = new Command('smtp-lint')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
    .description('Checks the configuration of the Genesys E-mail Server, above all its smtp-client section.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'Prints the help of a command.')
    .usage('[check] [options] <path...>')
    .addHelpText('beforeAll', ({ command }) => (command.parent ? '' : EXAMPLES))
    .addHelpText('after', ({ command }) => (command.parent ? '' : `\n${checkOptions(check)}`))
    .showHelpAfterError('Run smtp-lint --help for examples and options.');

  const check: Command = program
    .command('check', { isDefault: true })
    .description('Reports the mistakes in configurations. The word check may be left out.')
    .argument('[path...]', 'files, directories, glob patterns, or - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'how to report').choices(FORMATS).default(CHECK_DEFAULTS.format),
    )
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices([...SEVERITIES].reverse())
        .default(CHECK_DEFAULTS.failOn),
    )
    .option('--rule <id=severity>', 'set a rule to off, info, warning or error (repeatable)', collect)
    .option(
      '--release <release>',
      'release of the E-mail Server, such as 8.5.205.03 (default: the newest known)',
    )
    .option('--catalog <file>', 'describe further sections (repeatable)', collect)
    .addOption(new Option('--syntax <syntax>', 'read every file by this syntax').choices(SYNTAXES))
    .option('--stdin-filename <path>', 'the name that standard input goes by', notEmpty)
    .option('--show-files', 'list what would be checked and what would be skipped, and why')
    .option('-q, --quiet', 'print findings only')
    .addOption(colorOption())
    .addOption(new Option('--no-color', 'the same as --color never').hideHelp())
    .option('-o, --output <file>', 'write the report to a file', notEmpty)
    .addHelpText('after', `\n${EXIT_STATUS}`)
    .action((paths: string[], options: CheckOptions) => actions.check(paths, options));

  program
    .command('explain')
    .description('Tells what an option means or what a rule is about. Without a name it lists them all.')
    .argument('[name]', 'an option, a section/option, or a rule')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option('--catalog <file>', 'describe further sections (repeatable)', collect)
    .addOption(colorOption())
    .addOption(new Option('--no-color', 'the same as --color never').hideHelp())
    .action((name: string | undefined, options: ExplainOptions) => actions.explain(name, options));

  return program;
}

/** The options of the command whose name may be left out, for the help of the program. */
function checkOptions(check: Command): string {
  const help = check.createHelp();
  help.prepareContext({ helpWidth: check.configureOutput().getOutHelpWidth?.() ?? 80 });
  const options = help.visibleOptions(check).filter((option) => option.long !== '--help');
  const width = Math.max(...options.map((option) => help.optionTerm(option).length));
  const items = options.map((option) => {
    return help.formatItem(help.optionTerm(option), width, help.optionDescription(option), help);
  });
  return `${['Options of check:', ...items].join('\n')}\n\n${EXIT_STATUS}`;
}

function colorOption(): Option {
  return new Option('--color <when>', 'colour the text')
    .choices(['auto', 'always', 'never'])
    .default(CHECK_DEFAULTS.color);
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function notEmpty(value: string): string {
  if (value === '') throw new InvalidArgumentError('It is empty.');
  return value;
}
