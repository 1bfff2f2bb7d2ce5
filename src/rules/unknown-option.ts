import type { Fix } from '../diagnostics/diagnostic.ts';
import { hasPlaceholder } from '../effective/placeholder.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import { nearest } from '../values/nearest.ts';
import type { SectionRule } from './rule.ts';

export const unknownOption: SectionRule = {
  ids: ['unknown-option', 'unknown-mail-property'],
  check(section, _target, report) {
    for (const read of section.entries) {
      const { name, nameSpan, readable } = read.entry;
      const { type } = read.lookup;
      if (!readable || type === 'option' || type === 'passes' || hasPlaceholder(name)) continue;
      const meant = nearestName(name, section);
      const taken = meant === undefined ? undefined : section.entry(meant);
      const hint = meant ? `; did you mean "${meant}"?` : '.';
      const isProperty = type === 'unknown-in-family';
      const what = isProperty ? 'unknown property' : 'unknown option';
      report({
        rule: isProperty ? 'unknown-mail-property' : 'unknown-option',
        section: section.name,
        option: name,
        message: `${what} "${shorten(name)}" in [${section.name}]${hint}`,
        help: taken ? `${meant} is set in this section already: keep one of the two.` : undefined,
        span: nameSpan,
        related: taken ? [{ message: `${meant} is set here`, span: taken.entry.nameSpan }] : [],
        fix: meant && !taken ? rename(read, meant, isProperty) : undefined,
      });
    }
  },
};

function nearestName(name: string, section: SectionConfig): string | undefined {
  const names = [...section.catalog.allNames()];
  return names.find((candidate) => plain(candidate) === plain(name)) ?? nearest(name, names);
}

function rename({ entry }: ReadEntry, to: string, isProperty: boolean): Fix {
  const applicability = !isProperty && plain(entry.name) === plain(to) ? 'safe' : 'unsafe';
  const edits = [{ type: 'rename-option' as const, nameSpan: entry.nameSpan, to }];
  return { title: `rename ${shorten(entry.name)} to ${to}`, applicability, edits };
}

/** Names that are equal in this form differ in case and in _ and - only. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

function shorten(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
