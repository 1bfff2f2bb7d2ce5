import type { RedactOptions } from '../commands/redact.ts';
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

export const declareRedact: Declaration = (program, run) =>
  program
    .command('redact')
    .description(
      'Prints a configuration with placeholders in the place of its secrets, for tickets and mail.',
    )
    .argument('<file>', 'a configuration, an export, or - for standard input')
    .addOption(syntaxOption('read the file by this syntax'))
    .addOption(stdinFilenameOption())
    .addOption(maxFileSizeOption())
    .addOption(catalogOption())
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(outputOption('write it to a new file'))
    .addOption(forceOption())
    .action((path: string, options: RedactOptions) =>
      run(async (io) => {
        const { redact } = await import('../commands/redact.ts');
        return redact(path, options, io);
      }),
    );
