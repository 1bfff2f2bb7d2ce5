import { Option } from 'commander';
import type { ExplainOptions } from '../commands/explain.ts';
import {
  catalogOption,
  colorOption,
  configOption,
  type Declaration,
  maxFileSizeOption,
  noColorOption,
  noConfigOption,
  normalize,
  notEmpty,
  releaseOption,
  stdinFilenameOption,
  syntaxOption,
} from './declaration.ts';

export const declareExplain: Declaration = (program, run) =>
  program
    .command('explain')
    .description(
      'Tells what an option means, and what it is in a file, or what a rule is about. Without a name it lists them all.',
    )
    .argument('[name]', 'an option, a section/option, a rule, or FILE:LINE')
    .option('--file <file>', 'tell what the option is in this file', notEmpty)
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addOption(releaseOption())
    .addOption(syntaxOption('read the file by this syntax'))
    .addOption(stdinFilenameOption())
    .addOption(maxFileSizeOption())
    .addOption(catalogOption())
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(colorOption())
    .addOption(noColorOption())
    .action((name: string | undefined, options: ExplainOptions) =>
      run(async (io) => {
        const { explain } = await import('../commands/explain.ts');
        return explain(name, normalize(options), io);
      }),
    );
