import type { Catalog } from '../catalog/catalog.ts';
import type { Topic } from './explain.ts';

/** Topics for programs. */
export function explainJson(topics: readonly Topic[]): object {
  return { version: 1, topics };
}

/** The name and the summary of each option and each rule, for programs. */
export function listJson(catalog: Catalog): object {
  const options = catalog.sections.flatMap((section) => {
    return [...section.allNames()].map((name) => ({
      section: section.name,
      name,
      summary: section.option(name)?.facts.summary,
    }));
  });
  const rules = [...catalog.rules.values()].map(({ id, severity, off, summary }) => ({
    id,
    severity,
    off,
    summary,
  }));
  return { version: 1, options, rules };
}
