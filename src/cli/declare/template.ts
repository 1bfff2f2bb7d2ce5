import type { TemplateOptions } from '../commands/template.ts';
import {
  catalogOption,
  configOption,
  type Declaration,
  forceOption,
  maxFileSizeOption,
  noConfigOption,
  notEmpty,
  outputOption,
  releaseOption,
  stdinFilenameOption,
  syntaxOption,
} from './declaration.ts';

export const declareTemplate: Declaration = (program, run) =>
  program
    .command('template')
    .description('Prints a configuration to fill in, with what is known of each option as a comment.')
    .argument('[preset]', 'what mail is sent through; --list lists the presets', 'default')
    .option('--list', 'list the presets, with the first release that each works with')
    .addOption(syntaxOption('how to write it (default: by the name of the -o file, else cfg)'))
    .option('--full', 'every option, those that the preset does not need commented out')
    .option('--update <file>', 'add what a file lacks of the template to it, as comments', notEmpty)
    .addOption(stdinFilenameOption())
    .addOption(maxFileSizeOption())
    .addOption(releaseOption())
    .addOption(catalogOption())
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(outputOption('write it to a new file'))
    .addOption(forceOption())
    .action((preset: string, options: TemplateOptions) =>
      run(async (io) => {
        const { template } = await import('../commands/template.ts');
        return template(preset, options, io);
      }),
    );
