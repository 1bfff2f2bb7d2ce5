import * as z from 'zod';
import type { CompiledCatalog } from '../src/catalog/builtin.ts';
import { Catalog } from '../src/catalog/catalog.ts';
import { catalogFile } from '../src/catalog/schema.ts';
import { configurationSchema } from '../src/generate/json-schema.ts';
import { reference } from '../src/generate/reference.ts';
import { compileCatalog } from './compile-catalog.ts';

/** Every file that is derived from the sources, by its path below the root; `npm run generate` writes them. */
export function generatedFiles(root: string): ReadonlyMap<string, string> {
  const { files, engineRules } = JSON.parse(compileCatalog(root)) as CompiledCatalog;
  const catalog = new Catalog(files, engineRules);
  return new Map([
    ['schemas/catalog.schema.json', catalogSchema()],
    ['schemas/configuration.schema.json', schemaText(configurationSchema(catalog))],
    ['docs/options.md', reference(catalog, 'options')],
    ['docs/rules.md', reference(catalog, 'rules')],
  ]);
}

/** The format of a catalogue for editors. */
function catalogSchema(): string {
  const schema = z.toJSONSchema(catalogFile, { io: 'input', target: 'draft-2020-12' });
  return schemaText({ title: 'A catalogue of smtp-lint', ...schema });
}

function schemaText(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
