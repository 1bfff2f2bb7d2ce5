import { Catalog } from './catalog.ts';
import type { CatalogFile, EngineRuleSource } from './schema.ts';

/** What the bundle step makes of schemas/*.yaml. */
export interface CompiledCatalog {
  readonly files: readonly CatalogFile[];
  readonly engineRules: Readonly<Record<string, EngineRuleSource>>;
  /** The newest release that the files tell of, where it was looked for when they were compiled. */
  readonly newestRelease?: string;
}

/** Put in by the bundle step and the test runner, as JSON. */
declare const COMPILED_CATALOG: string;

/** The catalogue that comes with the program, with further files and patterns of placeholders of the user's own. */
export function builtinCatalog(
  further: readonly CatalogFile[] = [],
  placeholders: readonly RegExp[] = [],
): Catalog {
  // The text was checked against the format when it was compiled.
  const { files, engineRules, newestRelease } = JSON.parse(COMPILED_CATALOG) as CompiledCatalog;
  const newest = further.length === 0 ? newestRelease : undefined;
  return new Catalog([...files, ...further], engineRules, placeholders, newest);
}
