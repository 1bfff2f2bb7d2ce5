import type { ConfigDocument, Section } from '../document/document.ts';
import type { EffectiveConfig } from '../effective/effective-config.ts';

/** Stands for the name of a section that does not look like one: it may be anything. */
const HIDDEN = '***';

/** The sections that the catalogue does not describe and that differ, by the names that may be shown. */
export function otherSections(before: EffectiveConfig, after: EffectiveConfig): readonly string[] {
  const [old, present] = [undescribed(before), undescribed(after)];
  const names = new Set([...present.keys(), ...old.keys()]);
  const differing = [...names].filter((name) => {
    return content(old.get(name), before.document) !== content(present.get(name), after.document);
  });
  return [...new Set(differing.map(shownSection))];
}

function undescribed({ catalog, configuration }: EffectiveConfig): ReadonlyMap<string, Section> {
  const sections = configuration.sections.filter((section) => !catalog.describe(section.name));
  return new Map(sections.map((section) => [section.name, section]));
}

/** The options with their last values, whatever their order; an export cannot name a section without options. */
function content(section: Section | undefined, { source }: ConfigDocument): string | undefined {
  if (!section || section.entries.length === 0) return undefined;
  const values = new Map(
    section.entries.map(({ name, value, readable, nameSpan, valueSpan }) => [
      name,
      readable ? `=${value}` : source.text.slice(nameSpan.start, valueSpan.end),
    ]),
  );
  return JSON.stringify([...values].sort(([one], [other]) => (one < other ? -1 : 1)));
}

export function shownSection(name: string): string {
  return /^[\p{L}_][\p{L}\p{M}\p{N}_ .:-]{0,80}$/u.test(name) ? name : HIDDEN;
}
