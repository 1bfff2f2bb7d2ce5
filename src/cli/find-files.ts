import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { syntaxOf } from '../document/choose-syntax.ts';
import { configuresLinter } from './config-files.ts';
import { describeFileError } from './file-error.ts';
import { isNearConfig } from './near-configs.ts';
import { fullPath, withSlashes } from './paths.ts';
import { describeSpecial } from './read-file.ts';

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
export type IgnoredBy = (
  path: string,
  isDirectory: boolean,
) => string | undefined | Promise<string | undefined>;

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
  const nearConfigs: string[] = [];
  const failures: { path: string; message: string }[] = [];
  // Below one path no file is met twice.
  const keyOf = paths.length > 1 ? fullPath : (path: string) => path;
  const add = (path: string, isNamed: boolean) => {
    const key = keyOf(path);
    if (isNamed || !candidates.has(key)) candidates.set(key, { path, isNamed });
  };
  const leaveOut = (path: string, reason: string) => ignored.set(keyOf(path), { path, reason });
  const isLeftOutBy = (by: string | undefined, path: string, isDirectory: boolean) => {
    const own = !isDirectory && configuresLinter(path) ? 'configures smtp-lint' : undefined;
    const reason = by === undefined ? own : `ignored by ${by}`;
    if (reason !== undefined) leaveOut(path, reason);
    return reason !== undefined;
  };
  const isLeftOut = (path: string, isDirectory: boolean) => {
    const by = ignoredBy(path, isDirectory);
    if (by instanceof Promise) return by.then((one) => isLeftOutBy(one, path, isDirectory));
    return isLeftOutBy(by, path, isDirectory);
  };
  for (const path of paths) {
    try {
      if (statSync(path).isDirectory()) {
        directories.push(path);
        await walk(path, { add: (file) => add(file, false), isLeftOut, leaveOut, nearConfigs, failures });
      } else if (!forceExclude || !(await isLeftOut(path, false))) add(path, true);
    } catch (error) {
      const message = describeFileError(error, path);
      const matches = message === 'no such file' && isPattern(path) ? await expand(path, failures) : [];
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
  return { candidates: [...candidates.values()], ignored: leftOut, directories, nearConfigs, failures };
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

interface Walk {
  add(file: string): void;
  isLeftOut(path: string, isDirectory: boolean): boolean | Promise<boolean>;
  leaveOut(path: string, reason: string): void;
  readonly nearConfigs: string[];
  readonly failures: { path: string; message: string }[];
}

/** Symbolic links are not followed into directories, so there is no loop. */
async function walk(directory: string, into: Walk): Promise<void> {
  const { add, isLeftOut, leaveOut, nearConfigs, failures } = into;
  let entries: Dirent[];
  try {
    entries = readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    failures.push({ path: directory, message: describeFileError(error, directory) });
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  // As any name is put behind it.
  const before = join(directory, '_').slice(0, -1);
  for (const entry of entries) {
    const path = before + entry.name;
    if (isNearConfig(entry.name)) nearConfigs.push(path);
    if (entry.isDirectory()) {
      if (!CLOSED.has(entry.name) && !(await isLeftOut(path, true))) await walk(path, into);
      continue;
    }
    const special = entry.isSymbolicLink() ? describeLink(path) : describeSpecial(entry);
    const isConfiguration = syntaxOf(entry.name) !== undefined;
    if (special === undefined) {
      if (!isConfiguration) continue;
      const isOut = isLeftOut(path, false);
      // To wait for each of many files that nothing is looked up for would take longer than to check them.
      if (!(isOut instanceof Promise ? await isOut : isOut)) add(path);
    } else if (isConfiguration || special === TO_DIRECTORY) leaveOut(path, special);
  }
}

const NOWHERE = ['no such file', 'too many symbolic links'];
const TO_DIRECTORY = 'this is a link to a directory: name that, and it is looked into';

/**
 * Why a link that was found is no file to check; undefined for one that may lead to a file. That a link leads nowhere
 * is no trouble: editors make such to lock a file.
 */
function describeLink(path: string): string | undefined {
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? TO_DIRECTORY : describeSpecial(stats);
  } catch (error) {
    const why = describeFileError(error, path);
    return NOWHERE.includes(why) ? `this link leads nowhere: ${why}` : undefined;
  }
}
