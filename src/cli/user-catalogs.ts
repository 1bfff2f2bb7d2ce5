import { readFileSync } from 'node:fs';
import { builtinCatalog } from '../catalog/builtin.ts';
import { type CatalogProblem, loadCatalogFile } from '../catalog/load.ts';
import { type CatalogFile, catalogFile } from '../catalog/schema.ts';
import { decode } from '../source/decode.ts';
import { verify } from '../verify/verify.ts';
import { describeFileError } from './file-error.ts';
import { shownPath } from './paths.ts';
import { UserError } from './user-error.ts';

/** What became of one catalogue file: it could not be read, or it has problems, or it is sound. */
export type CheckedCatalog =
  | { readonly type: 'unreadable'; readonly path: string; readonly message: string }
  | { readonly type: 'unsound'; readonly path: string; readonly problems: readonly CatalogProblem[] }
  | { readonly type: 'sound'; readonly path: string; readonly content: CatalogFile };

/** Reads and verifies catalogue files, each together with the sound ones before it. */
export function checkCatalogs(paths: readonly string[]): readonly CheckedCatalog[] {
  const sound: CatalogFile[] = [];
  return paths.map((file): CheckedCatalog => {
    const path = shownPath(file);
    let text: string;
    try {
      text = decode(readFileSync(file)).text;
    } catch (error) {
      return { type: 'unreadable', path, message: describeFileError(error) };
    }
    const loaded = loadCatalogFile(path, text, catalogFile);
    const problems = loaded.ok ? verify(loaded.file, path, builtinCatalog(sound)) : loaded.problems;
    if (!loaded.ok || problems.length > 0) return { type: 'unsound', path, problems };
    const { content } = loaded.file;
    sound.push(content);
    return { type: 'sound', path, content };
  });
}

/** The sections that catalogue files describe. Throws a UserError with all problems and their places. */
export function loadUserCatalogs(paths: readonly string[]): readonly CatalogFile[] {
  const files: CatalogFile[] = [];
  const problems: string[] = [];
  for (const checked of checkCatalogs(paths)) {
    if (checked.type === 'unreadable') throw new UserError(`${checked.path}: ${checked.message}`);
    if (checked.type === 'sound') files.push(checked.content);
    else {
      for (const { line, column, message } of checked.problems)
        problems.push(`${checked.path}:${line}:${column}: ${message}`);
    }
  }
  if (problems.length > 0) throw new UserError(`the catalogue cannot be used\n${problems.join('\n')}`);
  return files;
}
