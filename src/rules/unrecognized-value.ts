import { showValue } from '../diagnostics/show-value.ts';
import { isShown, valuePlace } from '../effective/phrase.ts';
import { type SectionRule, setValue } from './rule.ts';

export const unrecognizedValue: SectionRule = {
  ids: ['unrecognized-value'],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const { content, entry, option } = read;
      if (content.type !== 'value' || content.reading.status !== 'unrecognized') continue;
      const { instead, inferred } = content.reading;
      const value = isShown(read) ? `${entry.name} is ${showValue(read.text)}` : `${entry.name} has a value`;
      const edits = instead === undefined ? [] : [setValue(read, instead)];
      report({
        rule: 'unrecognized-value',
        section,
        option: entry.name,
        message: `${value}; expected ${option?.accepts}.`,
        help:
          instead === undefined ? undefined : `The reference says to use ${instead} or to leave it empty.`,
        span: valuePlace(read),
        fix:
          instead === undefined
            ? undefined
            : { title: `set ${entry.name} to ${instead}`, applicability: 'unsafe', edits },
        inferred: inferred ? option?.facts.inferred : undefined,
      });
    }
  },
};
