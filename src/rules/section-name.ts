import type { Fix } from '../diagnostics/diagnostic.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import type { FileRule, Finding } from './rule.ts';

export const sectionName: FileRule = {
  ids: ['misspelt-section', 'undocumented-section'],
  check({ sections }, report) {
    const taken = new Set(sections.map((section) => section.name));
    for (const section of sections) {
      const known = section.catalog.name;
      if (section.match === 'undocumented') report(undocumented(section, known));
      if (section.match !== 'misspelt') continue;
      report(misspelt(section, known, taken.has(known)));
      // Of several names that mean the same section one can become it.
      taken.add(known);
    }
  },
};

function undocumented({ name, header }: SectionConfig, known: string): Finding {
  return {
    rule: 'undocumented-section',
    section: name,
    message: `the documentation knows [${known}] but not [${name}].`,
    help: `It is checked by the rules of [${known}].`,
    span: header,
  };
}

function misspelt(section: SectionConfig, known: string, isTaken: boolean): Finding {
  const { name, header } = section;
  return {
    rule: 'misspelt-section',
    section: name,
    message: `[${name}] is no section of the server; did you mean [${known}]?`,
    help: isTaken ? `[${known}] stands in the file too: put all options under it.` : undefined,
    span: header,
    fix: isTaken ? undefined : rename(section, known),
  };
}

function rename({ headers }: SectionConfig, to: string): Fix {
  return {
    title: `rename the section to ${to}`,
    applicability: 'unsafe',
    edits: [{ type: 'rename-section', headers, to }],
  };
}
