import { valuePlace } from '../effective/phrase.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import { type Finding, type SectionRule, setValue } from './rule.ts';

export const valueCase: SectionRule = {
  ids: ['value-case'],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const { content } = read;
      if (content.type !== 'value' || content.reading.status !== 'legal') continue;
      const { spelling } = content.reading;
      if (spelling !== undefined) report(findingOf(section, read, spelling));
    }
  },
};

function findingOf(section: string, read: ReadEntry, spelling: string): Finding {
  const { name } = read.entry;
  return {
    rule: 'value-case',
    section,
    option: name,
    message: `${name} is ${read.text}; the documented spelling is ${spelling}.`,
    span: valuePlace(read),
    fix: { title: `write ${spelling}`, applicability: 'safe', edits: [setValue(read, spelling)] },
  };
}
