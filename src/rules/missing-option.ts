import type { Option } from '../catalog/section-catalog.ts';
import { deciding } from '../condition/mentions.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import { phrases, related } from './participants.ts';
import type { Finding, SectionRule } from './rule.ts';

export const missingOption: SectionRule = {
  ids: ['missing-option'],
  check(section, _target, report) {
    for (const option of section.catalog.requiredOptions()) {
      const { requiredWhen } = option;
      if (requiredWhen !== 'always' && !(requiredWhen && section.holds(requiredWhen))) continue;
      if (section.setting(option.name).fact.isSet === false) report(findingOf(section, option));
    }
  },
};

function findingOf(section: SectionConfig, { name, requiredWhen, facts }: Option): Finding {
  const { read } = section.setting(name);
  const calling = requiredWhen && requiredWhen !== 'always' ? deciding(requiredWhen, section) : [];
  const why = calling.length > 0 ? ` although ${phrases(section, calling)}` : '';
  const what = read ? 'is empty' : 'is missing';
  return {
    rule: 'missing-option',
    section: section.name,
    option: name,
    message: `${name} ${what} in [${section.name}]${why}.`,
    help: `Set ${name}: ${lowerFirst(facts.summary)}`,
    span: read ? read.entry.nameSpan : section.header,
    related: related(section, calling, [name]),
  };
}

function lowerFirst(sentence: string): string {
  return /^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
