import type { Catalog } from '../catalog/catalog.ts';
import type { Topic } from './explain.ts';

export function explainJson(topics: readonly Topic[]): string {
  return `${JSON.stringify({ version: 1, topics }, null, 2)}\n`;
}

export function listJson(catalog: Catalog): string {
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
  return `${JSON.stringify({ version: 1, options, rules }, null, 2)}\n`;
}
