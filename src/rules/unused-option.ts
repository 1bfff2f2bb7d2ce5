import { usedWhenOf } from '../catalog/section-catalog.ts';
import type { Condition } from '../condition/condition.ts';
import { describe } from '../condition/describe.ts';
import { deciding } from '../condition/mentions.ts';
import { isDefault } from '../effective/is-default.ts';
import { valuePlace } from '../effective/phrase.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import { phrases, related } from './participants.ts';
import type { Finding, SectionRule } from './rule.ts';

export const unusedOption: SectionRule = {
  ids: ['unused-option'],
  check(section, _target, report) {
    for (const read of section.entries) {
      const { name } = read.entry;
      const usedWhen = usedWhenOf(read.lookup);
      if (!usedWhen || section.entry(name) !== read || !isSet(read) || section.holds(usedWhen) !== false)
        continue;
      report(findingOf(section, read, usedWhen));
    }
  },
};

function findingOf(section: SectionConfig, read: ReadEntry, usedWhen: Condition): Finding {
  const { name } = read.entry;
  const failing = deciding(usedWhen, section);
  return {
    rule: 'unused-option',
    section: section.name,
    option: name,
    message: `${name} has no effect: ${phrases(section, failing)}.`,
    help: `It is used when ${describe(usedWhen, 'spelled-out')}.`,
    span: valuePlace(read),
    related: related(section, failing, [name]),
  };
}

/** Set to something that is known not to be the default. */
function isSet(read: ReadEntry): boolean {
  if (read.content.type === 'not-set' || !read.entry.readable) return false;
  return isDefault(read) === false;
}
