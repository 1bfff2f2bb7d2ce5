import type { FileRule } from './rule.ts';

export const duplicateSection: FileRule = {
  ids: ['duplicate-section'],
  check({ configuration, catalog }, report) {
    for (const { name, headers } of configuration.sections) {
      const [first, ...repeated] = headers;
      if (!first || repeated.length === 0 || !catalog.describe(name)) continue;
      for (const span of repeated) {
        report({
          rule: 'duplicate-section',
          section: name,
          message: `section [${name}] is given again.`,
          help: 'Put all its options under one header.',
          span,
          related: [{ message: 'it is first given here', span: first }],
        });
      }
    }
  },
};
