import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { syntaxOf } from '../document/choose-syntax.ts';
import { describeFileError } from './file-error.ts';

/** A file to look at. One that was named is checked in any case, one that was found only if it is a configuration. */
export interface Candidate {
  readonly path: string;
  readonly isNamed: boolean;
}

export interface Found {
  readonly candidates: readonly Candidate[];
  /** Those that were named. */
  readonly directories: readonly string[];
  readonly failures: readonly { readonly path: string; readonly message: string }[];
}

/** Never looked into: what lies there belongs to tools. */
const CLOSED = new Set(['.git', 'node_modules']);

/** Files, directories and glob patterns, each file once, in the order given and by name within a directory. */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const candidates = new Map<string, Candidate>();
  const directories: string[] = [];
  const failures: { path: string; message: string }[] = [];
  const add = (path: string, isNamed: boolean) => {
    const key = resolve(workingDirectory(), path);
    if (!candidates.has(key) || isNamed) candidates.set(key, { path, isNamed });
  };
  for (const path of paths) {
    try {
      if (statSync(path).isDirectory()) {
        directories.push(path);
        walk(path, (file) => add(file, false), failures);
      } else add(path, true);
    } catch (error) {
      const message = describeFileError(error);
      const matches = message === 'no such file' && isPattern(path) ? await expand(path) : [];
      for (const match of matches) add(match, true);
      if (matches.length > 0) continue;
      failures.push({
        path,
        message: isPattern(path) && message === 'no such file' ? 'no file matches this pattern' : message,
      });
    }
  }
  return { candidates: [...candidates.values()], directories, failures };
}

function isPattern(path: string): boolean {
  return /[*?{}[\]!]/.test(path);
}

async function expand(pattern: string): Promise<readonly string[]> {
  const { glob } = await import('./glob.ts');
  const matches = await glob(pattern.split(sep).join('/'), {
    dot: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  return matches.sort();
}

/** Symbolic links are not followed into directories, so there is no loop. */
function walk(
  directory: string,
  add: (file: string) => void,
  failures: { path: string; message: string }[],
): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    failures.push({ path: directory, message: describeFileError(error) });
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) {
      if (!CLOSED.has(entry.name)) walk(path, add, failures);
    } else if (syntaxOf(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && isFile(path)))) {
      add(path);
    }
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The working directory may have been deleted under our feet. */
export function workingDirectory(): string {
  try {
    return process.cwd();
  } catch {
    return sep;
  }
}

/**
 * As findings show it: from the working directory if it lies below, with `/`. At the beginning of a line GitHub Actions
 * takes `::` for that of a command.
 */
export function shownPath(path: string): string {
  const fromHere = relative(workingDirectory(), resolve(workingDirectory(), path));
  const shown = fromHere === '' || fromHere.startsWith('..') ? path : fromHere;
  const written = sep === '/' ? shown : shown.split(sep).join('/');
  return /^\s*::/.test(written) ? `./${written}` : written;
}
