import { readFileSync } from 'node:fs';
import { builtinCatalog } from '../catalog/builtin.ts';
import { loadCatalogFile } from '../catalog/load.ts';
import { type CatalogFile, catalogFile } from '../catalog/schema.ts';
import { decode } from '../source/decode.ts';
import { verify } from '../verify/verify.ts';
import { describeFileError } from './file-error.ts';
import { shownPath } from './find-files.ts';
import { UserError } from './user-error.ts';

/** Reads and verifies catalogue files of the user. Throws a UserError with all problems and their places. */
export function loadUserCatalogs(paths: readonly string[]): readonly CatalogFile[] {
  const files: CatalogFile[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    const shown = shownPath(path);
    const loaded = loadCatalogFile(shown, read(path, shown), catalogFile);
    const found = loaded.ok ? verify(loaded.file, shown, builtinCatalog(files)) : loaded.problems;
    for (const { line, column, message } of found) problems.push(`${shown}:${line}:${column}: ${message}`);
    if (loaded.ok && found.length === 0) files.push(loaded.file.content);
  }
  if (problems.length > 0) throw new UserError(`the catalogue cannot be used\n${problems.join('\n')}`);
  return files;
}

function read(path: string, shown: string): string {
  try {
    return decode(readFileSync(path)).text;
  } catch (error) {
    throw new UserError(`${shown}: ${describeFileError(error)}`);
  }
}
