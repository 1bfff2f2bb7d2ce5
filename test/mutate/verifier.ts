import { Catalog } from '../../src/catalog/catalog.ts';
import { presetFile } from '../../src/catalog/preset-schema.ts';
import { catalogFile, engineRulesFile } from '../../src/catalog/schema.ts';
import type { LoadedFile } from '../../src/format/load.ts';
import { verifyPreset } from '../../src/verify/preset.ts';
import { verify } from '../../src/verify/verify.ts';
import type { Knowledge } from './mutants.ts';

const PLACE = { line: 1, column: 1 };

/** The first thing that the format or the verifier finds wrong, as the tests of catalog/ demand that there is none. */
export function firstProblem({ catalog: { files, engineRules }, presets }: Knowledge): string | undefined {
  const rules = engineRulesFile.safeParse({ rules: engineRules });
  if (!rules.success) return rules.error.message;
  let catalog = new Catalog([], engineRules);
  for (const file of files) {
    const parsed = catalogFile.safeParse(file);
    if (!parsed.success) return parsed.error.message;
    const [problem] = verify(loaded(parsed.data), file.section, catalog);
    if (problem) return problem.message;
    catalog = new Catalog([...catalog.sections.map((section) => section.file), parsed.data], engineRules);
  }
  for (const preset of presets) {
    const parsed = presetFile.safeParse(preset);
    if (!parsed.success) return parsed.error.message;
    const [problem] = verifyPreset(loaded(parsed.data), preset.preset, catalog);
    if (problem) return problem.message;
  }
  return undefined;
}

function loaded<Content>(content: Content): LoadedFile<Content> {
  return { content, position: () => PLACE };
}
