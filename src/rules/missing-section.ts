import type { Span } from '../source/span.ts';
import type { FileRule, Finding } from './rule.ts';

export const missingSection: FileRule = {
  ids: ['missing-section'],
  check({ document, configuration, catalog, sections }, report) {
    // The part that could not be read may hold the section.
    if (document.incomplete) return;
    for (const described of catalog.sections) {
      if (!described.required || sections.some((section) => section.catalog === described)) continue;
      report(findingOf(described.name, configuration.anchor));
    }
  },
};

function findingOf(section: string, span: Span): Finding {
  return {
    rule: 'missing-section',
    section,
    message: `section [${section}] is missing.`,
    help: `Add [${section}] with its options.`,
    span,
  };
}
