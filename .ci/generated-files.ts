import * as z from 'zod';
import { presetFile } from '../src/catalog/preset-schema.ts';
import { catalogFile } from '../src/catalog/schema.ts';

/** Every file that is derived from the sources, by its path; `npm run generate` writes them. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['schemas/catalog.schema.json', editorSchema('A catalogue of smtp-lint', catalogFile)],
    ['schemas/preset.schema.json', editorSchema('A preset of smtp-lint', presetFile)],
  ]);
}

/** A format of ours for editors. */
function editorSchema(title: string, format: z.ZodType): string {
  const schema = z.toJSONSchema(format, { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
}
