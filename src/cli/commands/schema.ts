import { configurationSchema } from '../../generate/json-schema.ts';
import { printJson } from '../../report/json.ts';
import { ExitCode } from '../exit-code.ts';
import { settingsOf } from '../file-settings.ts';
import type { Io } from '../io.ts';
import { printOrWrite } from '../print-or-write.ts';

/** What there are schemas of. */
export type SchemaOf = 'configuration' | 'catalog' | 'config';

export interface SchemaOptions {
  readonly catalog?: readonly string[];
  readonly config?: string | boolean;
  readonly output?: string;
}

/** Prints the JSON Schema of a configuration, of a catalogue, or of the configuration of the linter. */
export async function schema(of: SchemaOf, options: SchemaOptions, io: Io): Promise<ExitCode> {
  await printOrWrite(printJson(await schemaOf(of, options)), options.output, io);
  return ExitCode.clean;
}

async function schemaOf(of: SchemaOf, options: SchemaOptions): Promise<unknown> {
  // The configuration of the linter may be what the schema is wanted for, because it is broken.
  if (of === 'config') return (await import('../config-schema.ts')).configSchema;
  const { catalog } = await settingsOf(undefined, options);
  return of === 'catalog' ? await catalogSchema() : configurationSchema(catalog);
}

async function catalogSchema(): Promise<object> {
  return (await import('../catalog-schema.ts')).catalogSchema;
}
