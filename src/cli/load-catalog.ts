import { builtinCatalog } from '../catalog/builtin.ts';
import type { Catalog } from '../catalog/catalog.ts';

/** The catalogue that comes with the program and the files of the user. Throws a UserError for a bad file. */
export async function loadCatalog(paths: readonly string[]): Promise<Catalog> {
  if (paths.length === 0) return builtinCatalog();
  const { loadUserCatalogs } = await import('./user-catalogs.ts');
  return builtinCatalog(loadUserCatalogs(paths));
}
