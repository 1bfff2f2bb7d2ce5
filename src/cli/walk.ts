import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { syntaxOf } from '../document/choose-syntax.ts';
import { mayConfigureLinter } from './config-files.ts';
import { describeFileError } from './file-error.ts';
import type { Candidate } from './find-files.ts';
import { isNearConfig } from './near-configs.ts';
import { describeSpecial } from './read-file.ts';

/** Never looked into: what lies there belongs to tools. */
export const CLOSED = new Set(['.git', 'node_modules']);

export interface Walk {
  add(candidate: Candidate): void;
  isLeftOut(path: string, isDirectory: boolean): boolean | Promise<boolean>;
  leaveOut(path: string, reason: string): void;
  readonly nearConfigs: string[];
  readonly failures: { path: string; message: string }[];
}

/** The files of a directory and of those below it. Symbolic links are not followed into directories, so there is no loop. */
export async function walk(directory: string, into: Walk): Promise<void> {
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
  const named = new Map<string, Dirent>();
  for (const entry of entries) named.set(entry.name, entry);
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
