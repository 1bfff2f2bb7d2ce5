import { valuePlace } from '../effective/phrase.ts';
import { type SectionRule, setValue } from './rule.ts';

export const valueCase: SectionRule = {
  ids: ['value-case'],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const { content, entry } = read;
      if (content.type !== 'value' || content.reading.status !== 'legal') continue;
      const { spelling } = content.reading;
      if (spelling === undefined) continue;
      report({
        rule: 'value-case',
        section,
        option: entry.name,
        message: `${entry.name} is ${read.text}; the documented spelling is ${spelling}.`,
        span: valuePlace(read),
        fix: {
          title: `write ${spelling}`,
          applicability: 'safe',
          edits: [setValue(read, spelling)],
        },
      });
    }
  },
};
