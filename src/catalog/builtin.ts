import { Catalog } from './catalog.ts';
import type { CatalogFile, EngineRuleSource } from './schema.ts';

/** What the bundle step makes of schemas/*.yaml. */
export interface CompiledCatalog {
  readonly files: readonly CatalogFile[];
  readonly engineRules: Readonly<Record<string, EngineRuleSource>>;
}

/** Put in by the bundle step and the test runner, as JSON. */
declare const COMPILED_CATALOG: string;

/** The catalogue that comes with the program, with further files and patterns of placeholders of the user's own. */
export function builtinCatalog(
  further: readonly CatalogFile[] = [],
  placeholders: readonly RegExp[] = [],
): Catalog {
  // The text was checked against the format when it was compiled.
  const { files, engineRules } = JSON.parse(COMPILED_CATALOG) as CompiledCatalog;
  return new Catalog([...files, ...further], engineRules, placeholders);
}
