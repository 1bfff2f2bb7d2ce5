import { statSync } from 'node:fs';
import { configuresLinter } from './config-files.ts';
import { describeFileError } from './file-error.ts';
import { fullPath, withSlashes } from './paths.ts';

/** A file to look at. One that was named is checked in any case, one that was found only if it is a configuration. */
export interface Candidate {
  readonly path: string;
  readonly isNamed: boolean;
  /** How the path begins, up to the name, where it was found in a directory that was named. */
  readonly directory?: string;
}

/** What is not to be checked, and why. */
export interface Ignored {
  readonly path: string;
  readonly reason: string;
}

/**
 * Tells which configuration keeps a file or a directory from being checked. The answer comes at once where there is none
 * for all that lies in the same directory.
 */
export type IgnoredBy = (path: string, isDirectory: boolean) => undefined | Promise<string | undefined>;

export interface Found {
  readonly candidates: readonly Candidate[];
  readonly ignored: readonly Ignored[];
  /** Those that were named. */
  readonly directories: readonly string[];
  /** Files that were probably meant to configure the linter. */
  readonly nearConfigs: readonly string[];
  readonly failures: readonly { readonly path: string; readonly message: string }[];
}

/** What is told of a pattern. */
export const UNMATCHED = 'no file matches this pattern';

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
  const nearConfigs: string[] = [];
  const failures: { path: string; message: string }[] = [];
  // Below one path no file is met twice.
  const alone: Candidate[] = [];
  const isAlone = paths.length === 1;
  const add = (candidate: Candidate) => {
    if (isAlone) {
      alone.push(candidate);
      return;
    }
    const key = fullPath(candidate.path);
    if (candidate.isNamed || !candidates.has(key)) candidates.set(key, candidate);
  };
  const leaveOut = (path: string, reason: string) => ignored.set(fullPath(path), { path, reason });
  const isLeftOutBy = (by: string | undefined, path: string, isDirectory: boolean) => {
    const own = !isDirectory && configuresLinter(path) ? 'configures smtp-lint' : undefined;
    const reason = by === undefined ? own : `ignored by ${by}`;
    if (reason !== undefined) leaveOut(path, reason);
    return reason !== undefined;
  };
  const isLeftOut = (path: string, isDirectory: boolean) => {
    const by = ignoredBy(path, isDirectory);
    return by ? by.then((one) => isLeftOutBy(one, path, isDirectory)) : isLeftOutBy(by, path, isDirectory);
  };
  for (const path of paths) {
    try {
      if (statSync(path).isDirectory()) {
        directories.push(path);
        const { walk } = await import('./walk.ts');
        await walk(path, { add, isLeftOut, leaveOut, nearConfigs, failures });
      } else if (!forceExclude || !(await isLeftOut(path, false))) add({ path, isNamed: true });
    } catch (error) {
      for (const match of await matchesOf(path, error, failures))
        if (!(await isLeftOut(match, false))) add({ path: match, isNamed: true });
    }
  }
  // A file that is named as well is checked.
  const leftOut = [...ignored].filter(([key]) => !candidates.has(key)).map(([, one]) => one);
  return {
    candidates: isAlone ? alone : [...candidates.values()],
    ignored: leftOut,
    directories,
    nearConfigs,
    failures,
  };
}

/** What matches a path that cannot be looked at, where that is a pattern; that nothing does is a failure. */
async function matchesOf(
  path: string,
  error: unknown,
  failures: { path: string; message: string }[],
): Promise<readonly string[]> {
  const message = describeFileError(error, path);
  const mayMatch = message === 'no such file' && isPattern(path);
  const matches = mayMatch ? await expand(path, failures) : [];
  if (matches.length === 0) failures.push({ path, message: mayMatch ? UNMATCHED : message });
  return matches;
}

export function isPattern(path: string): boolean {
  return /[*?]|\[[^\]]+\]|\{[^}]*(?:,|\.\.)[^}]*\}|[!@+]\([^)]*\)/.test(path);
}

async function expand(
  pattern: string,
  failures: { path: string; message: string }[],
): Promise<readonly string[]> {
  const { glob } = await import('./glob.ts');
  const found = await glob(withSlashes(pattern));
  for (const { path, error } of found.unread) {
    failures.push({ path, message: describeFileError(error, path) });
  }
  return found.paths;
}
