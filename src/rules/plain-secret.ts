import type { SectionRule } from './rule.ts';

export const plainSecret: SectionRule = {
  ids: ['plain-secret'],
  check({ name: section, entries }, _target, report) {
    for (const { option, entry, content, text } of entries) {
      if (!option?.isSecret || text === '' || content.type === 'unknown') continue;
      report({
        rule: 'plain-secret',
        section,
        option: entry.name,
        message: `${entry.name} stands in the file as it is.`,
        help: 'Put a placeholder such as {{ NAME }} in its place, to be filled in when the file is deployed.',
        span: entry.nameSpan,
      });
    }
  },
};
