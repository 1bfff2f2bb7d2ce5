import type { Span } from '../source/span.ts';
import type { FileRule, Finding } from './rule.ts';

export const duplicateSection: FileRule = {
  ids: ['duplicate-section'],
  check({ configuration, catalog }, report) {
    for (const { name, headers } of configuration.sections) {
      const [first, ...repeated] = headers;
      if (!first || repeated.length === 0 || !catalog.describe(name)) continue;
      for (const span of repeated) report(findingOf(name, span, first));
    }
  },
};

function findingOf(section: string, span: Span, first: Span): Finding {
  return {
    rule: 'duplicate-section',
    section,
    message: `section [${section}] is given again.`,
    help: 'Put all its options under one header.',
    span,
    related: [{ message: 'it is first given here', span: first }],
  };
}
