import * as z from 'zod';
import { catalogFile } from '../src/catalog/schema.ts';

/** Every file that is derived from the sources, by its path; `npm run generate` writes them. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([['schemas/catalog.schema.json', catalogSchema()]]);
}

/** The format of a catalogue for editors. */
function catalogSchema(): string {
  const schema = z.toJSONSchema(catalogFile, { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'A catalogue of smtp-lint', ...schema }, null, 2)}\n`;
}
