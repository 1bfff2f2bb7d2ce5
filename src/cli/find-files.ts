import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { syntaxOf } from '../document/choose-syntax.ts';
import { configuresLinter } from './config-files.ts';
import { describeFileError } from './file-error.ts';
import { fullPath, withSlashes } from './paths.ts';

/** A file to look at. One that was named is checked in any case, one that was found only if it is a configuration. */
export interface Candidate {
  readonly path: string;
  readonly isNamed: boolean;
}

/** What is not to be checked, and why. */
export interface Ignored {
  readonly path: string;
  readonly reason: string;
}

/** Tells which configuration keeps a file or a directory from being checked. */
export type IgnoredBy = (path: string, isDirectory: boolean) => Promise<string | undefined>;

export interface Found {
  readonly candidates: readonly Candidate[];
  readonly ignored: readonly Ignored[];
  /** Those that were named. */
  readonly directories: readonly string[];
  readonly failures: readonly { readonly path: string; readonly message: string }[];
}

/** What is told of a pattern. */
export const UNMATCHED = 'no file matches this pattern';

/** Never looked into: what lies there belongs to tools. */
export const CLOSED = new Set(['.git', 'node_modules']);

/**
 * Files, directories and glob patterns, each file once, in the order given and by name within a directory. What is
 * ignored is left out, of the files that are named only where that is forced.
 */
export async function findFiles(
  paths: readonly string[],
  ignoredBy: IgnoredBy,
  forceExclude: boolean,
): Promise<Found> {
  const candidates = new Map<string, Candidate>();
  const ignored = new Map<string, Ignored>();
  const directories: string[] = [];
  const failures: { path: string; message: string }[] = [];
  const add = (path: string, isNamed: boolean) => {
    const key = fullPath(path);
    if (!candidates.has(key) || isNamed) candidates.set(key, { path, isNamed });
  };
  const isLeftOut = async (path: string, isDirectory: boolean) => {
    const by = await ignoredBy(path, isDirectory);
    const own = !isDirectory && configuresLinter(path) ? 'configures smtp-lint' : undefined;
    const reason = by === undefined ? own : `ignored by ${by}`;
    if (reason !== undefined) ignored.set(fullPath(path), { path, reason });
    return reason !== undefined;
  };
  for (const path of paths) {
    try {
      if (statSync(path).isDirectory()) {
        directories.push(path);
        await walk(path, { add: (file) => add(file, false), isLeftOut, failures });
      } else if (!forceExclude || !(await isLeftOut(path, false))) add(path, true);
    } catch (error) {
      const message = describeFileError(error);
      const matches = message === 'no such file' && isPattern(path) ? await expand(path) : [];
      for (const match of matches) if (!(await isLeftOut(match, false))) add(match, true);
      if (matches.length > 0) continue;
      failures.push({
        path,
        message: isPattern(path) && message === 'no such file' ? UNMATCHED : message,
      });
    }
  }
  // A file that is named as well is checked.
  const leftOut = [...ignored].filter(([key]) => !candidates.has(key)).map(([, one]) => one);
  return { candidates: [...candidates.values()], ignored: leftOut, directories, failures };
}

export function isPattern(path: string): boolean {
  return /[*?]|\[[^\]]+\]|\{[^}]*(?:,|\.\.)[^}]*\}|[!@+]\([^)]*\)/.test(path);
}

async function expand(pattern: string): Promise<readonly string[]> {
  const { glob } = await import('./glob.ts');
  const matches = await glob(withSlashes(pattern), {
    dot: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  return matches.sort();
}

interface Walk {
  add(file: string): void;
  isLeftOut(path: string, isDirectory: boolean): Promise<boolean>;
  readonly failures: { path: string; message: string }[];
}

/** Symbolic links are not followed into directories, so there is no loop. */
async function walk(directory: string, { add, isLeftOut, failures }: Walk): Promise<void> {
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
      if (!CLOSED.has(entry.name) && !(await isLeftOut(path, true)))
        await walk(path, { add, isLeftOut, failures });
    } else if (syntaxOf(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && isFile(path)))) {
      if (!(await isLeftOut(path, false))) add(path);
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
