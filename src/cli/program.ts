import { Command } from 'commander';
import { printable } from '../text/printable.ts';
import { declareCatalog } from './declare/catalog.ts';
import { declareCheck, EXIT_STATUS } from './declare/check.ts';
import { declareCompare } from './declare/compare.ts';
import { declareCompletion } from './declare/completion.ts';
import { declareConvert } from './declare/convert.ts';
import { type Declaration, debugOption, type Run } from './declare/declaration.ts';
import { declareDiff } from './declare/diff.ts';
import { declareExplain } from './declare/explain.ts';
import { declareLsp } from './declare/lsp.ts';
import { declareRedact } from './declare/redact.ts';
import { declareReference } from './declare/reference.ts';
import { declareSchema } from './declare/schema.ts';
import { declareTemplate } from './declare/template.ts';
import { declareUpgrade } from './declare/upgrade.ts';
import type { Io } from './io.ts';
import { linesOfMistake } from './mistake.ts';

/** The commands besides `check`, in the order in which the help lists them. */
const DECLARATIONS: readonly Declaration[] = [
  declareDiff,
  declareCompare,
  declareExplain,
  declareTemplate,
  declareConvert,
  declareRedact,
  declareUpgrade,
  declareReference,
  declareSchema,
  declareCatalog,
  declareLsp,
  declareCompletion,
];

/** Commands to begin with, and what each does; one without words does the same for something else. */
export const EXAMPLES: readonly (readonly [command: string, about: string])[] = [
  ['smtp-lint app.cfg', 'check a file'],
  ['smtp-lint conf/', 'check every configuration below a directory'],
  ['smtp-lint --release 8.5.205.03 a.cfg', 'check for an older E-mail Server'],
  ['smtp-lint --format json - < app.cfg', 'read standard input, print JSON'],
  ['smtp-lint --fix app.cfg', 'apply the safe fixes'],
  ['smtp-lint diff old.cfg new.cfg', 'what a change needs: a restart, or nothing'],
  ['smtp-lint explain tenant-authority', 'what an option means'],
  ['smtp-lint explain credentials-in-clear', ''],
  ['smtp-lint template gmail-oauth2', 'a configuration to fill in'],
];

/** The command line: commands, options and help, which completion and the man page will read too. */
export function createProgram(version: string, { stdout, stderr }: Io, run: Run): Command {
  const program: Command = new Command('smtp-lint')
    .exitOverride()
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => write(`smtp-lint: ${linesOfMistake(text).map(printable).join('\n')}\n`),
    })
    .description('Checks the configuration of the Genesys E-mail Server, above all its smtp-client section.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'Prints the help of a command.')
    .usage('[check] [options] <path...>')
    .addHelpText('beforeAll', ({ command }) => (command.parent ? '' : examples()))
    .addHelpText('after', ({ command }) => (command.parent ? '' : `\n${checkOptions(check)}`))
    .showHelpAfterError('Run smtp-lint --help for examples and options.');
  const check: Command = declareCheck(program, run);
  check.addOption(debugOption().helpGroup('When in doubt:'));
  for (const declare of DECLARATIONS) declare(program, run).addOption(debugOption());
  return program;
}

function examples(): string {
  const width = Math.max(...EXAMPLES.map(([command, about]) => (about === '' ? 0 : command.length)));
  const lines = EXAMPLES.map(([command, about]) => `  ${command.padEnd(width)} ${about}`.trimEnd());
  return ['Examples:', ...lines, ''].join('\n');
}

/** The options of the command whose name may be left out, for the help of the program. */
function checkOptions(check: Command): string {
  const help = check.createHelp();
  help.prepareContext({ helpWidth: check.configureOutput().getOutHelpWidth?.() ?? 80 });
  const options = help.visibleOptions(check).filter((option) => option.long !== '--help');
  const width = Math.max(...options.map((option) => help.optionTerm(option).length));
  const groups = help.groupItems(
    [...check.options],
    options,
    ({ helpGroupHeading = '' }) => helpGroupHeading,
  );
  const parts = [...groups].map(([heading, members]) => {
    const items = members.map((option) => {
      return help.formatItem(help.optionTerm(option), width, help.optionDescription(option), help);
    });
    return [heading, ...items].join('\n');
  });
  return ['Options of check', ...parts, EXIT_STATUS].join('\n\n');
}
