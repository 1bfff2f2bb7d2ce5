import { Argument } from 'commander';
import { REFERENCE_PARTS, type ReferencePart } from '../../generate/reference-parts.ts';
import type { ReferenceOptions } from '../commands/reference.ts';
import {
  catalogOption,
  configOption,
  type Declaration,
  noConfigOption,
  outputOption,
} from './declaration.ts';

export const declareReference: Declaration = (program, run) =>
  program
    .command('reference')
    .description('Prints all that is known of options, rules and presets as Markdown.')
    .addArgument(new Argument('[part]', 'one part only').choices(REFERENCE_PARTS))
    .addOption(catalogOption())
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(outputOption('write the reference to a file'))
    .action((part: ReferencePart | undefined, options: ReferenceOptions) =>
      run(async (io) => {
        const { printReference } = await import('../commands/reference.ts');
        return printReference(part, options, io);
      }),
    );
