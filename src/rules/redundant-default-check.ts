import { isDefault } from '../effective/is-default.ts';
import { valuePlace } from '../effective/phrase.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import type { Report } from './rule.ts';

/** Reports what is set to its default. */
export function checkDefaults(section: SectionConfig, report: Report): void {
  const count = new Map<string, number>();
  for (const { entry } of section.entries) count.set(entry.name, (count.get(entry.name) ?? 0) + 1);
  for (const read of section.entries) {
    if (!isDefault(read)) continue;
    const { name, nameSpan } = read.entry;
    report({
      rule: 'redundant-default',
      section: section.name,
      option: name,
      message: `${name} is set to its default.`,
      span: valuePlace(read),
      fix:
        isDemanded(section, name) || count.get(name) !== 1
          ? undefined
          : { title: `remove ${name}`, applicability: 'safe', edits: [{ type: 'remove', nameSpan }] },
    });
  }
}

/** Whether a rule demands that the option be written out: removing it would only bring that rule up. */
function isDemanded(section: SectionConfig, option: string): boolean {
  return section.catalog.dependencies.some(({ when, expect }) => {
    const demands = expect.op === 'test' && expect.option === option && expect.matcher.op === 'set';
    return demands && (!when || section.holds(when) !== false);
  });
}
