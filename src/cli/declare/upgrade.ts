import { Option } from 'commander';
import type { UpgradeOptions } from '../commands/upgrade.ts';
import {
  catalogOption,
  colorOption,
  configOption,
  type Declaration,
  maxFileSizeOption,
  noColorOption,
  noConfigOption,
  normalize,
  stdinFilenameOption,
  syntaxOption,
} from './declaration.ts';

export const declareUpgrade: Declaration = (program, run) =>
  program
    .command('upgrade')
    .description('Tells what between two releases of the E-mail Server concerns a configuration.')
    .argument('<file>', 'a configuration, or - for standard input')
    .addOption(new Option('--from <release>', 'the release that it runs on now').makeOptionMandatory())
    .addOption(new Option('--to <release>', 'the release that it is to run on (default: the newest known)'))
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addOption(syntaxOption('read the file by this syntax'))
    .addOption(stdinFilenameOption())
    .addOption(maxFileSizeOption())
    .addOption(catalogOption())
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(colorOption())
    .addOption(noColorOption())
    .action((file: string, options: UpgradeOptions) =>
      run(async (io) => {
        const { printUpgrade } = await import('../commands/upgrade.ts');
        return printUpgrade(file, normalize(options), io);
      }),
    );
