import { Option } from 'commander';
import { SYNTAXES } from '../../document/readers.ts';
import type { DiffOptions } from '../commands/diff.ts';
import { PLAN_FORMATS, THRESHOLDS } from '../plan-options.ts';
import {
  catalogOption,
  colorOption,
  configOption,
  type Declaration,
  maxFileSizeOption,
  noColorOption,
  noConfigOption,
  normalize,
  outputOption,
  releaseOption,
  ruleOption,
  stdinFilenameOption,
} from './declaration.ts';

export const declareDiff: Declaration = (program, run) =>
  program
    .command('diff')
    .description('Tells what changes between two configurations, when it takes effect, and what to do.')
    .argument('<before>', 'a configuration of any syntax, or - for standard input')
    .argument('<after>', 'the same after the change')
    .addOption(new Option('-f, --format <format>', 'how to report').choices(PLAN_FORMATS).default('text'))
    .option('--all', 'list also what is written in another way and means the same')
    .addOption(
      new Option(
        '--fail-on <moment>',
        'exit with 1 if a change takes effect then, or at something heavier',
      ).choices(THRESHOLDS),
    )
    .addOption(ruleOption())
    .addOption(releaseOption())
    .addOption(catalogOption())
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(new Option('--syntax <syntax>', 'read both files by this syntax').choices(SYNTAXES))
    .addOption(stdinFilenameOption())
    .addOption(maxFileSizeOption())
    .addOption(colorOption())
    .addOption(noColorOption())
    .addOption(outputOption('write the plan to a file; the terminal still gets a text'))
    .addHelpText(
      'after',
      '\nExit status: 0 with or without changes, 1 by --fail-on only, 2 if a side cannot be read.',
    )
    .action((before: string, after: string, options: DiffOptions) =>
      run(async (io) => {
        const { diff } = await import('../commands/diff.ts');
        return diff(before, after, normalize(options), io);
      }),
    );
