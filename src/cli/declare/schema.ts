import { Argument } from 'commander';
import type { SchemaOf, SchemaOptions } from '../commands/schema.ts';
import {
  catalogOption,
  configOption,
  type Declaration,
  noConfigOption,
  outputOption,
} from './declaration.ts';

const SCHEMAS: readonly SchemaOf[] = ['configuration', 'catalog', 'config'];

export const declareSchema: Declaration = (program, run) =>
  program
    .command('schema')
    .description(
      'Prints a JSON Schema for editors: of a configuration in YAML or JSON, of a catalogue, or of smtp-lint.config.yaml.',
    )
    .addArgument(new Argument('[of]', 'what the schema is of').choices(SCHEMAS).default('configuration'))
    .addOption(catalogOption())
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(outputOption('write the schema to a file'))
    .action((of: SchemaOf, options: SchemaOptions) =>
      run(async (io) => {
        const { schema } = await import('../commands/schema.ts');
        return schema(of, options, io);
      }),
    );
