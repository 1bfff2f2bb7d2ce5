import { configurationSchema } from '../../generate/json-schema.ts';
import { printJson } from '../../report/json.ts';
import { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { loadCatalog } from '../load-catalog.ts';
import { printOrWrite } from '../print-or-write.ts';

/** What there are schemas of. */
export type SchemaOf = 'configuration' | 'catalog';

export interface SchemaOptions {
  readonly catalog?: readonly string[];
  readonly output?: string;
}

/** Prints the JSON Schema of a configuration, or of a catalogue. */
export async function schema(of: SchemaOf, options: SchemaOptions, io: Io): Promise<ExitCode> {
  const catalog = await loadCatalog(options.catalog ?? []);
  const document = of === 'catalog' ? await catalogSchema() : configurationSchema(catalog);
  await printOrWrite(printJson(document), options.output, io);
  return ExitCode.clean;
}

async function catalogSchema(): Promise<object> {
  return (await import('../catalog-schema.ts')).catalogSchema;
}
