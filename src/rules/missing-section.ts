import type { FileRule } from './rule.ts';

export const missingSection: FileRule = {
  ids: ['missing-section'],
  check({ document, configuration, catalog, sections }, report) {
    // The part that could not be read may hold the section.
    if (document.incomplete) return;
    for (const described of catalog.sections) {
      if (!described.required || sections.some((section) => section.catalog === described)) continue;
      report({
        rule: 'missing-section',
        section: described.name,
        message: `section [${described.name}] is missing.`,
        help: `Add [${described.name}] with its options.`,
        span: configuration.anchor,
      });
    }
  },
};
