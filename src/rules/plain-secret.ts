import type { ReadEntry } from '../effective/read-entry.ts';
import type { Finding, SectionRule } from './rule.ts';

export const plainSecret: SectionRule = {
  ids: ['plain-secret'],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const { option, content, text } = read;
      if (!option?.isSecret || text === '' || content.type === 'unknown') continue;
      report(findingOf(section, read));
    }
  },
};

function findingOf(section: string, { entry }: ReadEntry): Finding {
  return {
    rule: 'plain-secret',
    section,
    option: entry.name,
    message: `${entry.name} stands in the file as it is.`,
    help: 'Put a placeholder such as {{ NAME }} in its place, to be filled in when the file is deployed.',
    span: entry.nameSpan,
  };
}
