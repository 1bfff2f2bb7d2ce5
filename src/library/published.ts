import { builtinCatalog } from '../catalog/builtin.ts';
import type { Catalog as FullCatalog } from '../catalog/catalog.ts';
import { optionSummaries, ruleSummaries } from '../generate/explain-json.ts';
import { ArgumentError } from './argument-error.ts';
import type { Catalog } from './catalog-data.ts';

/** The catalogues behind the plain data that users hold. */
const published = new WeakMap<object, FullCatalog>();

let ours: FullCatalog | undefined;

/** The catalogue that comes with the program; made once. */
export function builtin(): FullCatalog {
  ours ??= builtinCatalog();
  return ours;
}

/** A catalogue as plain data. */
export function publish(catalog: FullCatalog): Catalog {
  const data: Catalog = {
    newestRelease: catalog.newestRelease,
    options: optionSummaries(catalog),
    rules: ruleSummaries(catalog),
  };
  published.set(data, catalog);
  return data;
}

/** The catalogue behind plain data; that of the program where none is given. */
export function fullCatalog(data: Catalog | undefined): FullCatalog {
  if (data === undefined) return builtin();
  const full = typeof data === 'object' && data !== null ? published.get(data) : undefined;
  if (!full) throw new ArgumentError('catalog must be what loadCatalog gave, not a copy or its text');
  return full;
}
