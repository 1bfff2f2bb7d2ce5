import type { FileRule } from './rule.ts';

export const sectionName: FileRule = {
  ids: ['misspelt-section', 'undocumented-section'],
  check({ configuration, sections }, report) {
    for (const { name, match, catalog, header } of sections) {
      if (match === 'exact') continue;
      const known = catalog.name;
      if (match === 'undocumented') {
        report({
          rule: 'undocumented-section',
          section: name,
          message: `the documentation knows [${known}] but not [${name}].`,
          help: `It is checked by the rules of [${known}].`,
          span: header,
        });
        continue;
      }
      const headers = configuration.sections.find((section) => section.name === name)?.headers ?? [];
      const isFree = !configuration.sections.some((section) => section.name === known);
      const edits = [{ type: 'rename-section' as const, headers, to: known }];
      report({
        rule: 'misspelt-section',
        section: name,
        message: `no section is called [${name}]; did you mean [${known}]?`,
        span: header,
        fix: isFree ? { title: `rename the section to ${known}`, applicability: 'unsafe', edits } : undefined,
      });
    }
  },
};
