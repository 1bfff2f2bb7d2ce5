import { usedWhenOf } from '../catalog/section-catalog.ts';
import { describe } from '../condition/describe.ts';
import { deciding } from '../condition/mentions.ts';
import { isDefault } from '../effective/is-default.ts';
import { valuePlace } from '../effective/phrase.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import { phrases, related } from './participants.ts';
import type { SectionRule } from './rule.ts';

export const unusedOption: SectionRule = {
  ids: ['unused-option'],
  check(section, _target, report) {
    for (const read of section.entries) {
      const { name } = read.entry;
      const usedWhen = usedWhenOf(read.lookup);
      if (!usedWhen || section.entry(name) !== read || !isSet(read) || section.holds(usedWhen) !== false)
        continue;
      const failing = deciding(usedWhen, section);
      report({
        rule: 'unused-option',
        section: section.name,
        option: name,
        message: `${name} has no effect: ${phrases(section, failing)}.`,
        help: `It is used when ${describe(usedWhen, 'spelled-out')}.`,
        span: valuePlace(read),
        related: related(section, failing, [name]),
      });
    }
  },
};

/** Set to something that is known not to be the default. */
function isSet(read: ReadEntry): boolean {
  if (read.content.type === 'not-set' || !read.entry.readable) return false;
  return isDefault(read) === false;
}
