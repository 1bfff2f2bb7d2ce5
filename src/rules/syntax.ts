import type { FileRule } from './rule.ts';

export const syntax: FileRule = {
  ids: ['syntax'],
  check({ document, catalog }, report) {
    for (const { message, help, span, section } of document.problems) {
      // What stands in a section that nobody describes may have any form.
      if (section !== undefined && !catalog.describe(section)) continue;
      report({
        rule: 'syntax',
        ...(section !== undefined && { section }),
        message: `${message}.`,
        help,
        span,
      });
    }
  },
};
