import type { FileRule } from './rule.ts';

export const SYNTAX = 'syntax';

export const syntax: FileRule = {
  ids: [SYNTAX],
  check({ document, catalog }, report) {
    for (const { message, help, span, section } of document.problems) {
      // What stands in a section that nobody describes may have any form.
      if (section !== undefined && !catalog.describe(section)) continue;
      report({
        rule: SYNTAX,
        ...(section !== undefined && { section }),
        message: `${message}.`,
        help,
        span,
      });
    }
  },
};
