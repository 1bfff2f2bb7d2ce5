import { Option } from 'commander';
import { SYNTAXES } from '../../document/readers.ts';
import type { CompareOptions } from '../commands/compare.ts';
import { PLAN_FORMATS } from '../plan-options.ts';
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
  stdinFilenameOption,
} from './declaration.ts';

export const declareCompare: Declaration = (program, run) =>
  program
    .command('compare')
    .description('Prints the options in which configurations differ, one column for each.')
    .argument('<path...>', 'configurations of any syntax; one may be - for standard input')
    .addOption(new Option('-f, --format <format>', 'how to report').choices(PLAN_FORMATS).default('text'))
    .option('--all', 'list also the options that are the same everywhere')
    .addOption(catalogOption())
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(new Option('--syntax <syntax>', 'read every file by this syntax').choices(SYNTAXES))
    .addOption(stdinFilenameOption())
    .addOption(maxFileSizeOption())
    .addOption(colorOption())
    .addOption(noColorOption())
    .addOption(outputOption('write the table to a file; the terminal still gets a text'))
    .addHelpText('after', '\nExit status: 0 with or without differences, 2 if a file cannot be read.')
    .action((paths: string[], options: CompareOptions) =>
      run(async (io) => {
        const { compare } = await import('../commands/compare.ts');
        return compare(paths, normalize(options), io);
      }),
    );
