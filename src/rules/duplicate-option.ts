import type { ReadEntry } from '../effective/read-entry.ts';
import type { SectionRule } from './rule.ts';

export const duplicateOption: SectionRule = {
  ids: ['duplicate-option'],
  check({ name: section, entries, hasDuplicates }, _target, report) {
    if (!hasDuplicates) return;
    const first = new Map<string, ReadEntry>();
    for (const read of entries) {
      const { name, nameSpan, readable } = read.entry;
      if (!readable) continue;
      const earlier = first.get(name);
      if (!earlier) {
        first.set(name, read);
        continue;
      }
      report({
        rule: 'duplicate-option',
        section,
        option: read.name,
        message: `${read.name} is given again in [${section}].`,
        help: 'Keep the one that is meant.',
        span: nameSpan,
        related: [{ message: 'it is first given here', span: earlier.entry.nameSpan }],
      });
    }
  },
};
