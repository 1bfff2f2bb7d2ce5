import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { CompiledCatalog } from '../src/catalog/builtin.ts';
import { Catalog } from '../src/catalog/catalog.ts';
import { type PresetFile, presetFile } from '../src/catalog/preset-schema.ts';
import { catalogFile } from '../src/catalog/schema.ts';
import { configFile } from '../src/config/schema.ts';
import { configurationSchema } from '../src/generate/json-schema.ts';
import { reference } from '../src/generate/reference.ts';
import { compileCatalog, compilePresets } from './compile-catalog.ts';
import { manPage } from './man-page.ts';

/** Every file that is derived from the sources, by its path below the root; `npm run generate` writes them. */
export function generatedFiles(root: string): ReadonlyMap<string, string> {
  const { files, engineRules } = JSON.parse(compileCatalog(root)) as CompiledCatalog;
  const catalog = new Catalog(files, engineRules);
  const knowledge = { catalog, presets: JSON.parse(compilePresets(root)) as PresetFile[] };
  return new Map([
    ['schemas/catalog.schema.json', editorSchema('A catalogue of smtp-lint', catalogFile)],
    ['schemas/config.schema.json', editorSchema('The configuration of smtp-lint', configFile)],
    ['schemas/preset.schema.json', editorSchema('A preset of smtp-lint', presetFile)],
    ['schemas/configuration.schema.json', schemaText(configurationSchema(catalog))],
    ['docs/options.md', reference(knowledge, 'options')],
    ['docs/rules.md', reference(knowledge, 'rules')],
    ['docs/presets.md', reference(knowledge, 'presets')],
    ['docs/smtp-lint.1', manPage(packageVersion(root))],
  ]);
}

function packageVersion(root: string): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

/** A format of ours for editors. */
function editorSchema(title: string, format: z.ZodType): string {
  return schemaText({ title, ...z.toJSONSchema(format, { io: 'input', target: 'draft-2020-12' }) });
}

function schemaText(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
