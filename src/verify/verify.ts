import { Catalog } from '../catalog/catalog.ts';
import type { CatalogProblem, LoadedFile } from '../catalog/load.ts';
import type { CatalogFile } from '../catalog/schema.ts';
import { SectionCatalog } from '../catalog/section-catalog.ts';
import { verifyExamples } from './examples.ts';
import { verifyLiterals } from './literals.ts';
import type { Complain } from './problem.ts';
import { verifyReferences } from './references.ts';

/**
 * Proves that a catalogue file means something: that every name in it exists, every literal is one that its option
 * accepts, and every rule does what its examples say. `catalog` is what the file is added to.
 */
export function verify(
  file: LoadedFile<CatalogFile>,
  path: string,
  catalog: Catalog,
): readonly CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  const complain: Complain = (at, message) => {
    problems.push({ path, ...file.position(at), message: `${at.map(String).join('.')}: ${message}` });
  };
  const { content } = file;
  verifyIsNew(content, catalog, complain);
  verifyReferences(content, complain);
  // What refers to nothing can be neither read nor run.
  if (problems.length > 0) return problems;
  const extended = new Catalog(
    [...catalog.sections.map((section) => section.file), content],
    catalog.engineRules,
  );
  const section = extended.sections.at(-1);
  if (!section) return problems;
  verifyLiterals(section, complain);
  if (problems.length === 0) verifyExamples(section, extended, complain);
  return problems;
}

function verifyIsNew(content: CatalogFile, catalog: Catalog, complain: Complain): void {
  const own = new SectionCatalog(content);
  const overlaps = (section: SectionCatalog) => section.isNamed(content.section) || own.isNamed(section.name);
  if (catalog.sections.some((section) => section.name === content.section || overlaps(section))) {
    complain(['section'], `section ${content.section} is described already`);
  }
  for (const id of Object.keys(content.rules ?? {})) {
    if (catalog.rules.has(id)) complain(['rules', id], 'there is a rule of this name already');
  }
}
