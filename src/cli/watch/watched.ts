import { dirname, join } from 'node:path';
import { syntaxOf } from '../../document/choose-syntax.ts';
import type { CheckOptions } from '../check-options.ts';
import { CONFIG_NAMES, PACKAGE } from '../config-files.ts';
import { isPattern } from '../find-files.ts';
import { fullPath, withSlashes } from '../paths.ts';
import { statsOf } from '../stats-of.ts';

/**
 * What the result of a run hangs on: whole directories, and single files, which may not be there yet. A file is watched
 * in its directory: by itself it would be lost when it is deleted and comes again.
 */
export class Watched {
  /** What is named. */
  readonly #starts: readonly string[];
  readonly #trees = new Set<string>();
  readonly #files: Set<string>;
  /** The directories of the files. */
  readonly #places: Set<string>;
  /** What the run itself writes. */
  readonly #written: ReadonlySet<string>;

  constructor(paths: readonly string[], options: CheckOptions) {
    const starts = paths.map(startOf);
    this.#starts = starts;
    this.#files = new Set([...starts, ...settingsAround(starts, options)].filter((one) => !isDirectory(one)));
    this.#places = new Set([...this.#files].map(dirname));
    const { format = [], output } = options;
    this.#written = new Set(
      [...format.map(({ path }) => path), output].flatMap((path) =>
        path === undefined ? [] : [fullPath(path)],
      ),
    );
  }

  /** Directories to watch with all that lies below them. */
  get trees(): readonly string[] {
    for (const start of this.#starts) if (isDirectory(start)) this.#trees.add(start);
    return [...this.#trees];
  }

  /** What is named and is not there. */
  get missing(): readonly string[] {
    return this.#starts.filter((start) => statsOf(start) === undefined);
  }

  /** Directories to watch for the files in them. */
  get places(): readonly string[] {
    return [...this.#places];
  }

  /** Takes files in by their full paths. */
  add(files: readonly string[]): void {
    for (const file of files) {
      this.#files.add(file);
      this.#places.add(dirname(file));
    }
  }

  /** Whether a change of a file may change the result. */
  matters(file: string): boolean {
    if (this.#written.has(file)) return false;
    return this.#files.has(file) || (syntaxOf(file) !== undefined && this.#isInTree(dirname(file)));
  }

  #isInTree(directory: string): boolean {
    if (this.#trees.has(directory)) return true;
    const parent = dirname(directory);
    return parent !== directory && this.#isInTree(parent);
  }
}

/** A file or directory that is named; of a pattern the directory that all it may match lies in. */
function startOf(path: string): string {
  const isThere = statsOf(path) !== undefined;
  return fullPath(isThere || !isPattern(path) ? path : beforePattern(path));
}

function beforePattern(pattern: string): string {
  const parts = withSlashes(pattern).split('/');
  return parts.slice(0, parts.findIndex(isPattern)).join('/') || (parts[0] === '' ? '/' : '.');
}

/** Configurations of the linter that there are or may come, catalogues, and the baseline. */
function settingsAround(
  starts: readonly string[],
  { catalog = [], config, baseline }: CheckOptions,
): readonly string[] {
  const named = [...catalog, ...(baseline === undefined ? [] : [baseline])].map(fullPath);
  if (typeof config === 'string') return [...named, fullPath(config)];
  if (config === false) return named;
  const directories = new Set(starts.flatMap(withDirectoriesAbove));
  const names = [...CONFIG_NAMES, PACKAGE];
  return [...named, ...[...directories].flatMap((directory) => names.map((name) => join(directory, name)))];
}

function withDirectoriesAbove(path: string): readonly string[] {
  const parent = dirname(path);
  const above = parent === path ? [] : withDirectoriesAbove(parent);
  return isDirectory(path) ? [path, ...above] : above;
}

function isDirectory(path: string): boolean {
  return statsOf(path)?.isDirectory() === true;
}
