import type { Catalog } from '../catalog/catalog.ts';
import type { OptionSummary, RuleSummary, Topic } from './topic.ts';

/** Topics for programs. */
export function explainJson(topics: readonly Topic[]): object {
  return { version: 1, topics };
}

/** The name and the summary of each option and each rule, for programs. */
export function listJson(catalog: Catalog): object {
  return { version: 1, options: optionSummaries(catalog), rules: ruleSummaries(catalog) };
}

export function optionSummaries({ sections }: Catalog): readonly OptionSummary[] {
  return sections.flatMap((section) => {
    return [...section.allNames()].flatMap((name) => {
      const option = section.option(name);
      return option ? [{ section: section.name, name, summary: option.facts.summary }] : [];
    });
  });
}

export function ruleSummaries({ rules }: Catalog): readonly RuleSummary[] {
  return [...rules.values()].map(({ id, severity, off, summary }) => ({ id, severity, off, summary }));
}
