import type { ConfigDocument, Section } from '../document/document.ts';
import type { EffectiveConfig } from '../effective/effective-config.ts';
import { shownSection } from '../effective/shown-name.ts';
import { sourceOf } from './source-of.ts';

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
function content(section: Section | undefined, document: ConfigDocument): string | undefined {
  if (!section) return undefined;
  if (section.incomplete) return document.source.text;
  if (section.entries.length === 0) return undefined;
  const values = new Map(
    section.entries.map((entry) => [
      entry.name,
      entry.readable ? `=${entry.value}` : sourceOf(entry, document),
    ]),
  );
  return JSON.stringify([...values].sort(([one], [other]) => (one < other ? -1 : 1)));
}
