import type { Fix } from '../diagnostics/diagnostic.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import type { FileRule } from './rule.ts';

export const sectionName: FileRule = {
  ids: ['misspelt-section', 'undocumented-section'],
  check({ sections }, report) {
    const taken = new Set(sections.map((section) => section.name));
    for (const section of sections) {
      const { name, match, header } = section;
      const known = section.catalog.name;
      if (match === 'undocumented') {
        report({
          rule: 'undocumented-section',
          section: name,
          message: `the documentation knows [${known}] but not [${name}].`,
          help: `It is checked by the rules of [${known}].`,
          span: header,
        });
      } else if (match === 'misspelt') {
        report({
          rule: 'misspelt-section',
          section: name,
          message: `[${name}] is no section of the server; did you mean [${known}]?`,
          help: taken.has(known) ? `[${known}] stands in the file too: put all options under it.` : undefined,
          span: header,
          fix: taken.has(known) ? undefined : rename(section, known),
        });
        // Of several names that mean the same section one can become it.
        taken.add(known);
      }
    }
  },
};

function rename({ headers }: SectionConfig, to: string): Fix {
  return {
    title: `rename the section to ${to}`,
    applicability: 'unsafe',
    edits: [{ type: 'rename-section', headers, to }],
  };
}
