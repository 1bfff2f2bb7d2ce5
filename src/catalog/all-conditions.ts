import type { Condition } from '../condition/condition.ts';
import type { FamilyOptionSource } from './schema.ts';
import type { SectionCatalog } from './section-catalog.ts';

/** All conditions by which anything of a section is judged, each once. */
export function allConditions(section: SectionCatalog): ReadonlySet<Condition> {
  const { options, families = {}, rules = {} } = section.file;
  const ofFamilies = Object.values(families).flatMap((family) => [
    family,
    ...Object.values(section.familyOptions(family)),
  ]);
  const sources = [
    ...Object.values(rules).flatMap(({ when, expect }) => [when, expect]),
    ...[...Object.values(options), ...ofFamilies].flatMap((one: Partial<FamilyOptionSource>) => [
      one.usedWhen,
      one.requiredWhen,
      one.checkedWhen,
    ]),
  ];
  const conditions = sources.filter((source) => source !== undefined && source !== true);
  return new Set(conditions.map((source) => section.compile(source)));
}
