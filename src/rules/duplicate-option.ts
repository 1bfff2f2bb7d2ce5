import type { ReadEntry } from '../effective/read-entry.ts';
import type { Finding, SectionRule } from './rule.ts';

export const duplicateOption: SectionRule = {
  ids: ['duplicate-option'],
  check({ name: section, entries }, _target, report) {
    const first = new Map<string, ReadEntry>();
    for (const read of entries) {
      const { name, readable } = read.entry;
      if (!readable) continue;
      const earlier = first.get(name);
      if (earlier) report(findingOf(section, read, earlier));
      else first.set(name, read);
    }
  },
};

function findingOf(section: string, { name, entry }: ReadEntry, earlier: ReadEntry): Finding {
  return {
    rule: 'duplicate-option',
    section,
    option: name,
    message: `${name} is given again in [${section}].`,
    help: 'Keep the one that is meant.',
    span: entry.nameSpan,
    related: [{ message: 'it is first given here', span: earlier.entry.nameSpan }],
  };
}
