import { deciding } from '../condition/mentions.ts';
import { phrases, related } from './participants.ts';
import type { SectionRule } from './rule.ts';

export const missingOption: SectionRule = {
  ids: ['missing-option'],
  check(section, _target, report) {
    for (const option of section.catalog.requiredOptions()) {
      const { requiredWhen } = option;
      if (requiredWhen !== 'always' && !(requiredWhen && section.holds(requiredWhen))) continue;
      const { fact, read } = section.setting(option.name);
      if (fact.isSet !== false) continue;
      const calling = requiredWhen === 'always' ? [] : deciding(requiredWhen, section);
      const why = calling.length > 0 ? ` although ${phrases(section, calling)}` : '';
      const what = read ? 'is empty' : 'is missing';
      report({
        rule: 'missing-option',
        section: section.name,
        option: option.name,
        message: `${option.name} ${what} in [${section.name}]${why}.`,
        help: `Set ${option.name}: ${lowerFirst(option.facts.summary)}`,
        span: read ? read.entry.nameSpan : section.header,
        related: related(section, calling, [option.name]),
      });
    }
  },
};

function lowerFirst(sentence: string): string {
  return /^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
