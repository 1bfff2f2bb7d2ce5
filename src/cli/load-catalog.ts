import type { CatalogFile } from '../catalog/schema.ts';

/** The catalogue files of the user. Throws a UserError for a bad file. */
export async function loadCatalogs(paths: readonly string[]): Promise<readonly CatalogFile[]> {
  if (paths.length === 0) return [];
  const { loadUserCatalogs } = await import('./user-catalogs.ts');
  return await loadUserCatalogs(paths);
}
