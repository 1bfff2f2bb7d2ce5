import { showValue } from '../diagnostics/show-value.ts';
import { isShown, valuePlace } from '../effective/phrase.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { Reading } from '../values/value.ts';
import { type Finding, type SectionRule, setValue } from './rule.ts';

export const unrecognizedValue: SectionRule = {
  ids: ['unrecognized-value'],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const { content } = read;
      if (content.type !== 'value' || content.reading.status !== 'unrecognized') continue;
      report(findingOf(section, read, content.reading));
    }
  },
};

function findingOf(section: string, read: ReadEntry, { instead, inferred }: Unrecognized): Finding {
  const { entry, option } = read;
  const value = isShown(read) ? `${entry.name} is ${showValue(read.text)}` : `${entry.name} has a value`;
  const edits = instead === undefined ? [] : [setValue(read, instead)];
  return {
    rule: 'unrecognized-value',
    section,
    option: entry.name,
    message: `${value}; expected ${option?.accepts}.`,
    help: instead === undefined ? undefined : `The reference says to use ${instead} or to leave it empty.`,
    span: valuePlace(read),
    fix:
      instead === undefined
        ? undefined
        : { title: `set ${entry.name} to ${instead}`, applicability: 'unsafe', edits },
    inferred: inferred ? option?.facts.inferred : undefined,
  };
}

type Unrecognized = Extract<Reading, { status: 'unrecognized' }>;
