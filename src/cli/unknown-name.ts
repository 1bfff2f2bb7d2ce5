import { existsSync } from 'node:fs';
import type { Catalog } from '../catalog/catalog.ts';
import { nearest } from '../values/nearest.ts';

/** What to say of a name that is neither an option nor a rule. */
export function unknownName(name: string, catalog: Catalog): string {
  const described = name.includes('/') ? undefined : catalog.describe(name);
  if (described) return `${name} is a section: smtp-lint explain lists its options`;
  if (existsSync(name)) return `${name} is a file: write ${name}:LINE, or --file ${name} with an option`;
  const names = [...catalog.sections.flatMap((section) => [...section.allNames()]), ...catalog.rules.keys()];
  const meant = nearest(name.slice(name.indexOf('/') + 1), names);
  const hint = meant ? `; did you mean ${meant}?` : '; smtp-lint explain lists them';
  return `no option and no rule is called ${name}${hint}`;
}
