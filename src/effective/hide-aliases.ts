import type { Catalog } from '../catalog/catalog.ts';
import type { Configuration, Entry, Section } from '../document/document.ts';

/**
 * Hides the values that an alias takes from a place where they are not shown: from a secret, from an option that is not
 * known, from another part of the file.
 */
export function hideAliases(
  configurations: readonly Configuration[],
  catalog: Catalog,
): readonly Configuration[] {
  if (!holdAliases(configurations)) return configurations;
  const shown = new Set(configurations.flatMap(({ sections }) => sections.flatMap(shownPlaces)));
  const hide = (entry: Entry): Entry =>
    entry.origin === undefined || shown.has(entry.origin.start) ? entry : { ...entry, isHidden: true };
  return configurations.map((configuration) => ({
    ...configuration,
    sections: configuration.sections.map((section) => ({ ...section, entries: section.entries.map(hide) })),
  }));

  function shownPlaces({ name, entries }: Section): readonly number[] {
    const described = catalog.describe(name)?.section;
    return entries
      .filter((entry) => described?.option(entry.name)?.isSecret === false)
      .map(({ valueSpan }) => valueSpan.start);
  }
}

function holdAliases(configurations: readonly Configuration[]): boolean {
  for (const { sections } of configurations) {
    for (const { entries } of sections) {
      for (const { origin } of entries) if (origin !== undefined) return true;
    }
  }
  return false;
}
