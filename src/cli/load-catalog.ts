import { builtinCatalog } from '../catalog/builtin.ts';
import type { Catalog } from '../catalog/catalog.ts';

/** The rules that docs/rules.md describes: those that come with the program. */
export function documentedRules(catalog: Catalog, further: readonly string[] = []): Catalog['rules'] {
  return (further.length > 0 ? builtinCatalog() : catalog).rules;
}

/** The catalogue that comes with the program and the files of the user. Throws a UserError for a bad file. */
export async function loadCatalog(paths: readonly string[]): Promise<Catalog> {
  if (paths.length === 0) return builtinCatalog();
  const { loadUserCatalogs } = await import('./user-catalogs.ts');
  return builtinCatalog(loadUserCatalogs(paths));
}
