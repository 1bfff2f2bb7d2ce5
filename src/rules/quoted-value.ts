import { valuePlace } from '../effective/phrase.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import { type Finding, type SectionRule, setValue } from './rule.ts';

export const quotedValue: SectionRule = {
  ids: ['quoted-value'],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      if (read.isQuoted) report(findingOf(section, read));
    }
  },
};

function findingOf(section: string, read: ReadEntry): Finding {
  const { name } = read;
  const edits = [setValue(read, read.text)];
  // Only a person knows whether the quotes belong to a secret, which may stand under a misspelt name.
  const isSecret = read.option?.isSecret;
  const mayBeSecret = isSecret ?? true;
  return {
    rule: 'quoted-value',
    section,
    option: name,
    message: `the value of ${name} is in quotes, which count as a part of it.`,
    help: isSecret ? 'Take the quotes away, unless they belong to the secret.' : undefined,
    span: valuePlace(read),
    fix: mayBeSecret
      ? undefined
      : { title: `take the quotes away from ${name}`, applicability: 'safe', edits },
  };
}
