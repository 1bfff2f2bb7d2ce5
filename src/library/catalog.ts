import { builtinCatalog } from '../catalog/builtin.ts';
import type { CatalogFile } from '../catalog/schema.ts';
import { checkTexts } from './arguments.ts';
import type { Catalog } from './catalog-data.ts';
import { builtin, publish } from './published.ts';

/** The text of a catalogue of one's own: YAML as docs/catalogs.md describes it. */
export interface CatalogText {
  /** What problems call the text. */
  readonly path: string;
  readonly text: string;
}

/** Something that is wrong in the text of a catalogue. Line and column count from 1. */
export interface CatalogProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Catalogues that cannot be used. The message names all problems, a line each. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';
  /** All problems of all texts, in their order. */
  readonly problems: readonly CatalogProblem[];

  constructor(problems: readonly CatalogProblem[]) {
    const lines = problems.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`);
    super(`the catalogue cannot be used\n${lines.join('\n')}`);
    this.problems = problems;
  }
}

/**
 * The catalogue that comes with the program, with the sections that further texts describe. Each text is verified
 * together with those before it.
 *
 * Throws a CatalogError with all problems and their places, and an ArgumentError for what is no text.
 */
export async function loadCatalog(texts: readonly CatalogText[] = []): Promise<Catalog> {
  checkTexts(texts);
  if (texts.length === 0) return publish(builtin());
  // Verifying takes zod and a YAML parser, which are loaded for nothing else.
  const { checkCatalog } = await import('../verify/check-catalog.ts');
  const sound: CatalogFile[] = [];
  const problems: CatalogProblem[] = [];
  for (const { path, text } of texts) {
    const checked = checkCatalog(path, text, sound);
    if (checked.type === 'sound') sound.push(checked.content);
    else problems.push(...checked.problems);
  }
  if (problems.length > 0) throw new CatalogError(problems);
  return publish(builtinCatalog(sound));
}
