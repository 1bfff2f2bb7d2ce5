import { related } from './participants.ts';
import type { SectionRule } from './rule.ts';

export const shadowedOption: SectionRule = {
  ids: ['javamail-shadows-option'],
  check(section, _target, report) {
    for (const { option, entry, content } of section.entries) {
      const regular = option?.facts.shadows;
      if (regular === undefined || !entry.readable || content.type === 'not-set') continue;
      report({
        rule: 'javamail-shadows-option',
        section: section.name,
        option: entry.name,
        message: `${entry.name} does the job of ${regular}.`,
        help: `Use ${regular} and remove ${entry.name}.`,
        span: entry.nameSpan,
        related: related(section, [regular], []),
      });
    }
  },
};
