import type { CatalogFile } from '../catalog/schema.ts';
import { decode } from '../source/decode.ts';
import { atMost } from '../text/at-most.ts';
import { MOST_TOLD } from '../values/nearest.ts';
import { type CheckedCatalog as CheckedText, checkCatalog } from '../verify/check-catalog.ts';
import { shownPath } from './paths.ts';
import { readFile } from './read-file.ts';
import { isUserError, UserError } from './user-error.ts';

/** What became of one catalogue file: it could not be read, or it has problems, or it is sound. */
export type CheckedCatalog =
  | { readonly type: 'unreadable'; readonly path: string; readonly message: string }
  | CheckedText;

/** Reads and verifies catalogue files, each together with the sound ones before it. */
export async function checkCatalogs(paths: readonly string[]): Promise<readonly CheckedCatalog[]> {
  const sound: CatalogFile[] = [];
  const all: CheckedCatalog[] = [];
  for (const file of paths) {
    const checked = await checkFile(file, sound);
    if (checked.type === 'sound') sound.push(checked.content);
    all.push(checked);
  }
  return all;
}

async function checkFile(file: string, sound: readonly CatalogFile[]): Promise<CheckedCatalog> {
  const path = shownPath(file);
  try {
    return checkCatalog(path, decode(await readFile(file)).text, sound);
  } catch (error) {
    if (!isUserError(error)) throw error;
    return { type: 'unreadable', path, message: error.message };
  }
}

/** The sections that catalogue files describe. Throws a UserError with all problems and their places. */
export async function loadUserCatalogs(paths: readonly string[]): Promise<readonly CatalogFile[]> {
  const files: CatalogFile[] = [];
  const problems: string[] = [];
  for (const checked of await checkCatalogs(paths)) {
    if (checked.type === 'unreadable') throw new UserError(`${checked.path}: ${checked.message}`);
    if (checked.type === 'sound') files.push(checked.content);
    else {
      for (const { line, column, message } of checked.problems)
        problems.push(`${checked.path}:${line}:${column}: ${message}`);
    }
  }
  if (problems.length > 0) throw new UserError('the catalogue cannot be used', atMost(problems, MOST_TOLD));
  return files;
}
