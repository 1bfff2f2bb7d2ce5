import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { syntaxOf } from '../document/choose-syntax.ts';
import { configuresLinter, mayConfigureLinter } from './config-files.ts';
import { describeFileError } from './file-error.ts';
import { isNearConfig } from './near-configs.ts';
import { fullPath, withSlashes } from './paths.ts';
import { describeSpecial } from './read-file.ts';

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

/** One of the files of a directory. There may be very many, of which the paths would take more room than the names. */
class FoundFile implements Candidate {
  readonly directory: string;
  readonly #name: string;

  constructor(directory: string, name: string) {
    this.directory = directory;
    this.#name = name;
  }

  get path(): string {
    return this.directory + this.#name;
  }

  get isNamed(): boolean {
    return false;
  }
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
        await walk(path, { add, isLeftOut, leaveOut, nearConfigs, failures });
      } else if (!forceExclude || !(await isLeftOut(path, false))) add({ path, isNamed: true });
    } catch (error) {
      const message = describeFileError(error, path);
      const matches = message === 'no such file' && isPattern(path) ? await expand(path, failures) : [];
      for (const match of matches) if (!(await isLeftOut(match, false))) add({ path: match, isNamed: true });
      if (matches.length > 0) continue;
      failures.push({
        path,
        message: isPattern(path) && message === 'no such file' ? UNMATCHED : message,
      });
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
  add(candidate: Candidate): void;
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
  entries = byName(entries);
  // As any name is put behind it.
  const before = join(directory, '_').slice(0, -1);
  // Files are asked about one by one until it is known that no configuration concerns the directory.
  let isFree = false;
  for (const entry of entries) {
    const { name } = entry;
    if (isNearConfig(name)) nearConfigs.push(before + name);
    if (entry.isDirectory()) {
      if (!CLOSED.has(name) && !(await isLeftOut(before + name, true))) await walk(before + name, into);
      continue;
    }
    const special = entry.isSymbolicLink() ? describeLink(before + name) : describeSpecial(entry);
    const isConfiguration = syntaxOf(name) !== undefined;
    if (special !== undefined) {
      if (isConfiguration || special === TO_DIRECTORY) leaveOut(before + name, special);
    } else if (isConfiguration) {
      const isOut: boolean | Promise<boolean> =
        isFree && !mayConfigureLinter(name) ? false : isLeftOut(before + name, false);
      isFree = !(isOut instanceof Promise);
      if (!(isOut instanceof Promise ? await isOut : isOut)) add(new FoundFile(before, name));
    }
  }
}

/** To sort texts is much quicker than to sort anything else by its texts. */
function byName(entries: readonly Dirent[]): Dirent[] {
  const named = new Map(entries.map((entry) => [entry.name, entry]));
  // Names that are not UTF-8 may look the same.
  if (named.size < entries.length) return entries.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return [...named.keys()].sort().map((name) => named.get(name) as Dirent);
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
