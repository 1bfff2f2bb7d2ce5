import { builtinCatalog } from '../catalog/builtin.ts';
import { type CatalogProblem, loadCatalogFile } from '../catalog/load.ts';
import { type CatalogFile, catalogFile } from '../catalog/schema.ts';
import { verify } from './verify.ts';

/** What became of the text of a catalogue: it has problems, or it is sound. */
export type CheckedCatalog =
  | { readonly type: 'unsound'; readonly path: string; readonly problems: readonly CatalogProblem[] }
  | { readonly type: 'sound'; readonly path: string; readonly content: CatalogFile };

/** Reads and verifies the text of a catalogue together with sound ones that come before it. */
export function checkCatalog(path: string, text: string, before: readonly CatalogFile[]): CheckedCatalog {
  const loaded = loadCatalogFile(path, text, catalogFile);
  const problems = loaded.ok ? verify(loaded.file, path, builtinCatalog(before)) : loaded.problems;
  if (!loaded.ok || problems.length > 0) return { type: 'unsound', path, problems };
  return { type: 'sound', path, content: loaded.file.content };
}
