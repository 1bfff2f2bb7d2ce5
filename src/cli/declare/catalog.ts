import { Argument, Option } from 'commander';
import type { CatalogOptions } from '../commands/catalog.ts';
import type { Declaration } from './declaration.ts';

export const declareCatalog: Declaration = (program, run) =>
  program
    .command('catalog')
    .description('Verifies catalogues, which describe further sections.')
    .addArgument(new Argument('<action>', 'what to do').choices(['check']))
    .argument('<file...>', 'catalogues; each may build on those before it')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option('-q, --quiet', 'print problems only')
    .addHelpText(
      'after',
      '\nExit status: 0 all are sound, 1 there are problems, 2 the job could not be done.',
    )
    .action((_action: 'check', files: string[], options: CatalogOptions) =>
      run(async (io) => {
        const { checkCatalogFiles } = await import('../commands/catalog.ts');
        return checkCatalogFiles(files, options, io);
      }),
    );
