import type { Fix } from '../diagnostics/diagnostic.ts';
import { hasPlaceholder } from '../effective/placeholder.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import { nearest } from '../values/nearest.ts';
import type { SectionRule } from './rule.ts';

export const unknownOption: SectionRule = {
  ids: ['unknown-option', 'unknown-mail-property'],
  check(section, _target, report) {
    const nearestName = nameFinder(section);
    for (const read of section.entries) {
      const { name, nameSpan, readable } = read.entry;
      const { type } = read.lookup;
      if (!readable || type === 'option' || type === 'passes' || hasPlaceholder(name)) continue;
      const meant = nearestName(name);
      const taken = meant === undefined ? undefined : section.entry(meant);
      const hint = meant ? `; did you mean "${meant}"?` : '.';
      const isProperty = type === 'unknown-in-family';
      const what = isProperty ? 'unknown property' : 'unknown option';
      report({
        rule: isProperty ? 'unknown-mail-property' : 'unknown-option',
        section: section.name,
        option: read.name,
        message: `${what} "${read.name}" in [${section.name}]${hint}`,
        help: taken ? `${meant} is set in this section already: keep one of the two.` : undefined,
        span: nameSpan,
        related: taken ? [{ message: `${meant} is set here`, span: taken.entry.nameSpan }] : [],
        fix: meant && !taken ? rename(read, meant, isProperty) : undefined,
      });
    }
  },
};

/** Finds the name that was meant; each name is looked for once. */
function nameFinder(section: SectionConfig): (name: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  let names: readonly string[] | undefined;
  return (name) => {
    if (found.has(name)) return found.get(name);
    names ??= [...section.catalog.allNames()];
    const meant = names.find((candidate) => plain(candidate) === plain(name)) ?? nearest(name, names);
    found.set(name, meant);
    return meant;
  };
}

function rename({ entry, name }: ReadEntry, to: string, isProperty: boolean): Fix {
  const applicability = !isProperty && plain(entry.name) === plain(to) ? 'safe' : 'unsafe';
  const edits = [{ type: 'rename-option' as const, nameSpan: entry.nameSpan, to }];
  return { title: `rename ${name} to ${to}`, applicability, edits };
}

/** Names that are equal in this form differ in case and in _ and - only. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}
