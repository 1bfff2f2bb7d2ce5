import { Option } from 'commander';
import { SEVERITIES } from '../../diagnostics/diagnostic.ts';
import { SYNTAXES } from '../../document/readers.ts';
import { checkBaselineFlags } from '../baseline-flags.ts';
import type { CheckOptions } from '../check-options.ts';
import { checkFixFlags } from '../fix-flags.ts';
import { FORMATS } from '../formats.ts';
import { THRESHOLDS } from '../plan-options.ts';
import { UsageError } from '../user-error.ts';
import { checkWatchFlags } from '../watch/watch-flags.ts';
import {
  catalogOption,
  collectChoices,
  colorOption,
  configOption,
  type Declaration,
  maxFileSizeOption,
  noColorOption,
  noConfigOption,
  normalize,
  notEmpty,
  outputOption,
  positiveNumber,
  releaseOption,
  ruleOption,
  stdinFilenameOption,
} from './declaration.ts';
import { collectFormats } from './formats.ts';

const FAIL_ON = [...[...SEVERITIES].reverse(), ...THRESHOLDS];

export const EXIT_STATUS = 'Exit status: 0 nothing found, 1 findings, 2 the job could not be done.';

export const declareCheck: Declaration = (program, run) =>
  program
    .command('check', { isDefault: true })
    .description('Reports the mistakes in configurations. The word check may be left out.')
    .argument('[path...]', 'files, directories, glob patterns, or - for standard input')
    .optionsGroup('How to report:')
    .addOption(
      new Option(
        '-f, --format <format[=file]>',
        'how to report, by default as text, or as github in GitHub Actions; FORMAT=FILE writes to a file (repeatable)',
      )
        .choices(FORMATS)
        .argParser(collectFormats),
    )
    .addOption(outputOption('write the report to a file'))
    .option('--summary', 'append the report to the summary of the step, in GitHub Actions')
    .option('-q, --quiet', 'print findings only')
    .addOption(
      new Option(
        '--max-findings <number>',
        'show at most so many findings of a file, the heaviest (default: 1000)',
      ).argParser(positiveNumber),
    )
    .addOption(colorOption())
    .addOption(noColorOption())
    .optionsGroup('What counts:')
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit with 1 from this severity on, by default from error; with --since also from a moment on (repeatable)',
      )
        .choices(FAIL_ON)
        .argParser(collectChoices(FAIL_ON)),
    )
    .addOption(ruleOption())
    .addOption(releaseOption())
    .option('--since <revision>', 'tell also what changed since this revision of git, and what it needs')
    .addOption(
      new Option('--baseline <file>', 'leave out the findings that this file holds').argParser(notEmpty),
    )
    .addOption(
      new Option('--write-baseline <file>', 'write all findings to a baseline, as accepted').argParser(
        notEmpty,
      ),
    )
    .optionsGroup('Fixes:')
    .option('--fix', 'apply the safe fixes, and report what is left')
    .option('--fix-only', 'apply them, and print only what was fixed')
    .option('--fix-dry-run', 'print what --fix would change as a diff, and write nothing')
    .option('--unsafe-fixes', "apply the fixes that need a person's eye as well")
    .option('--exit-non-zero-on-fix', 'exit with 1 if something was fixed')
    .optionsGroup('Configuration of smtp-lint:')
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(catalogOption())
    .option(
      '--show-config <file>',
      'print the settings of a file and where they come from, and check nothing',
      notEmpty,
    )
    .optionsGroup('Which files, and how they are read:')
    .addOption(new Option('--syntax <syntax>', 'read every file by this syntax').choices(SYNTAXES))
    .addOption(stdinFilenameOption())
    .addOption(maxFileSizeOption())
    .option('--force-exclude', 'leave out what the configuration ignores, even if it is named')
    .option('--skip-unknown', 'leave out files without a known section, even if they are named')
    .option('--no-error-on-unmatched', 'exit with 0 if there is nothing to check')
    .option('--show-files', 'list what would be checked and what would be skipped, and why')
    .option('--watch', 'check again whenever a file or its configuration changes')
    .addHelpText('after', `\n${EXIT_STATUS}`)
    .action((paths: string[], options: CheckOptions) =>
      run(async (io) => {
        if (options.showConfig !== undefined) {
          if (paths.length > 0)
            throw new UsageError(
              '--show-config prints the settings of one file and checks nothing: name no other',
            );
          const { showConfig } = await import('../commands/show-config.ts');
          return showConfig(options.showConfig, options, io);
        }
        if (paths.length === 0 && options.errorOnUnmatched !== false)
          throw new UsageError('name a file to check, a directory, or - for standard input');
        checkFixFlags(options);
        checkBaselineFlags(options);
        if (options.watch) {
          checkWatchFlags(paths, options);
          const { watch } = await import('../commands/watch.ts');
          return watch(paths, normalize(options), io);
        }
        const { check } = await import('../commands/check.ts');
        return check(paths, normalize(options), io);
      }),
    );
