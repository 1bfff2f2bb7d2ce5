import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledCatalog } from '../src/catalog/builtin.ts';
import { Catalog } from '../src/catalog/catalog.ts';
import { type LoadedFile, loadCatalogFile } from '../src/catalog/load.ts';
import { presetFile } from '../src/catalog/preset-schema.ts';
import { catalogFile, type EngineRuleSource, engineRulesFile } from '../src/catalog/schema.ts';

/** The catalogue files that come with the program, in the order of their sections. */
export const CATALOG_FILES = ['smtp-client.yaml', 'secret.yaml'] as const;

/** The presets that come with the program, in the order in which they are listed. */
export const PRESET_FILES = [
  'presets/default.yaml',
  'presets/relay.yaml',
  'presets/smtp-auth.yaml',
  'presets/gmail-oauth2.yaml',
  'presets/office365-oauth2.yaml',
  'presets/office365-client-credentials.yaml',
  'presets/graph.yaml',
  'presets/ews.yaml',
] as const;

/** Reads schemas/*.yaml and returns them as the JSON that the program carries. Throws with all problems. */
export function compileCatalog(root: string): string {
  const files = CATALOG_FILES.map((name) => load(root, name, catalogFile).content);
  const { rules } = load(root, 'rules.yaml', engineRulesFile).content;
  const compiled: CompiledCatalog = { files, engineRules: rules };
  return JSON.stringify(compiled);
}

/** The same with the newest release, which each run would look for otherwise. */
export function withNewestRelease(compiled: string): string {
  const { files, engineRules }: CompiledCatalog = JSON.parse(compiled);
  const { newestRelease } = new Catalog(files, engineRules);
  return JSON.stringify({ files, engineRules, newestRelease } satisfies CompiledCatalog);
}

/** The same without the examples of rules, for a program that explains none: they take a fifth of the text. */
export function withoutExamples(compiled: string): string {
  const catalog: CompiledCatalog = JSON.parse(compiled);
  const rules = [catalog.engineRules, ...catalog.files.map((file) => file.rules ?? {})];
  for (const rule of rules.flatMap((some): Partial<EngineRuleSource>[] => Object.values(some))) {
    delete rule.bad;
    delete rule.good;
    delete rule.before;
  }
  return JSON.stringify(catalog);
}

/** The same for schemas/presets/*.yaml. */
export function compilePresets(root: string): string {
  return JSON.stringify(PRESET_FILES.map((name) => load(root, name, presetFile).content));
}

function load<Content>(
  root: string,
  name: string,
  format: Parameters<typeof loadCatalogFile<Content>>[2],
): LoadedFile<Content> {
  const path = join(root, 'schemas', name);
  const loaded = loadCatalogFile(path, readFileSync(path, 'utf8'), format);
  if (loaded.ok) return loaded.file;
  const problems = loaded.problems.map(
    ({ line, column, message }) => `${path}:${line}:${column}: ${message}`,
  );
  throw new Error(problems.join('\n'));
}
