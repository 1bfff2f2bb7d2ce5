import type { Span } from '../source/span.ts';
import type { FileRule, Finding } from './rule.ts';

export const duplicateSection: FileRule = {
  ids: ['duplicate-section'],
  check({ configuration, catalog }, report) {
    for (const { name, headers } of configuration.sections) {
      if (headers.length < 2 || !catalog.describe(name)) continue;
      for (const span of headers.slice(1)) report(findingOf(name, span, headers[0] as Span));
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
