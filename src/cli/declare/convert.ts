import { Option } from 'commander';
import { SYNTAXES } from '../../document/readers.ts';
import type { ConvertOptions } from '../commands/convert.ts';
import {
  catalogOption,
  configOption,
  type Declaration,
  forceOption,
  maxFileSizeOption,
  noConfigOption,
  outputOption,
  stdinFilenameOption,
  syntaxOption,
} from './declaration.ts';

export const declareConvert: Declaration = (program, run) =>
  program
    .command('convert')
    .description('Writes a configuration in another syntax: its sections, its options and its comments.')
    .argument('<file>', 'a configuration, an export of one application, or - for standard input')
    .addOption(new Option('--to <syntax>', 'the syntax to write').choices(SYNTAXES).makeOptionMandatory())
    .addOption(syntaxOption('read the file by this syntax'))
    .addOption(stdinFilenameOption())
    .addOption(maxFileSizeOption())
    .addOption(catalogOption())
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(outputOption('write it to a new file'))
    .addOption(forceOption())
    .action((path: string, options: ConvertOptions) =>
      run(async (io) => {
        const { convert } = await import('../commands/convert.ts');
        return convert(path, options, io);
      }),
    );
