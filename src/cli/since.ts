import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syntaxOf } from '../document/choose-syntax.ts';
import type { ConfigDocument, Syntax } from '../document/document.ts';
import { type EffectiveConfig, resolve as resolveConfig } from '../effective/effective-config.ts';
import { pairApplications } from '../plan/pair-applications.ts';
import { isEmpty, plan } from '../plan/plan.ts';
import { overall } from '../plan/verdict.ts';
import type { Documented } from '../report/documented.ts';
import type { PlanReport } from '../report/plan-report.ts';
import type { Failure } from '../report/report.ts';
import type { SinceNote, SinceReport } from '../report/since-report.ts';
import type { FileSettings, SettingsFinder } from './file-settings.ts';
import { nameIn, Revision, realPath } from './git.ts';
import { parseBytes } from './input.ts';
import { fullPath, shownPath } from './paths.ts';
import { brokenPlace } from './read-whole.ts';
import { statsOf } from './stats.ts';
import { isUserError, UserError } from './user-error.ts';

/** What is compared with a revision. */
export interface SinceInput {
  /** The files that were read. */
  readonly files: readonly ReadFile[];
  /** Paths that were named and are not there, and why. */
  readonly missing: readonly Failure[];
  /** Directories that were named: what was deleted below them counts as well. */
  readonly directories: readonly string[];
}

export interface ReadFile {
  readonly path: string;
  readonly document: ConfigDocument;
  readonly configs: readonly EffectiveConfig[];
  readonly settings: FileSettings;
  /** Whether it was checked. What holds no known section any more is compared only if it did at the revision. */
  readonly isChecked: boolean;
}

export interface SinceOptions {
  readonly revision: string;
  readonly syntax: Syntax | undefined;
  readonly settings: SettingsFinder;
  readonly documented: Documented;
}

export interface Since {
  readonly report: SinceReport;
  /** What could not be compared. */
  readonly failures: readonly Failure[];
}

/** Compares files with what git has of them at a revision. */
export async function planSince(input: SinceInput, options: SinceOptions): Promise<Since> {
  const comparison = new Comparison(options);
  for (const file of input.files) {
    await comparison.attempt(file.path, (place) => comparison.addFile(file, place));
  }
  for (const { path, message } of input.missing) {
    await comparison.attempt(path, (place) => comparison.addMissing(path, place, message), message);
  }
  for (const directory of input.directories) {
    await comparison.attempt(directory, (place) => comparison.addDirectory(directory, place));
  }
  return comparison.result();
}

/** A file or directory in a repository, by its name from the root. */
interface Place {
  readonly at: Revision;
  readonly name: string;
}

class Comparison {
  readonly #options: SinceOptions;
  /** What is known of a directory: the revision of its repository, or why there is none. */
  readonly #known = new Map<string, Revision | UserError>();
  readonly #revisions = new Map<string, Revision>();
  readonly #told = new Set<UserError>();
  readonly #plans: PlanReport[] = [];
  readonly #notes: SinceNote[] = [];
  readonly #failures: Failure[] = [];
  /** The files that were checked, by their full paths. */
  readonly #checked = new Set<string>();
  #compared = 0;

  constructor(options: SinceOptions) {
    this.#options = options;
  }

  /** What keeps one file from being compared does not concern the others. */
  async attempt(path: string, add: (place: Place) => Promise<void>, instead?: string): Promise<void> {
    try {
      await add(this.#placeOf(path));
    } catch (error) {
      if (!isUserError(error)) throw error;
      // What keeps a whole directory from being compared is told once.
      if (this.#told.has(error)) return;
      this.#told.add(error);
      this.#failures.push({ path: shownPath(path), message: instead ?? error.message });
    }
  }

  async addFile(file: ReadFile, { at, name }: Place): Promise<void> {
    const { document, configs, isChecked } = file;
    const { catalog, lintOptions, maxFileSize } = file.settings;
    const path = document.source.path;
    if (isChecked) this.#checked.add(join(at.root, name));
    if (at.isUnchanged(name, maxFileSize)) {
      this.#compared++;
      return;
    }
    const oldName = at.has(name) ? name : at.renames().find(({ to }) => to === name)?.from;
    if (oldName === undefined) {
      if (isChecked)
        this.#note(path, 'new', (rev) => `is new since ${rev}, so there is nothing to compare it with`);
      return;
    }
    const old = await this.#read(at, oldName, maxFileSize);
    const oldConfigs = resolveConfig(old, catalog);
    if (!isChecked && !isConfiguration(oldConfigs)) return;
    for (const side of [old, document]) {
      const broken = brokenPlace(side, catalog);
      if (broken) throw new UserError(broken);
    }
    const pairing = pairApplications(oldConfigs, configs);
    if (!pairing.ok) throw new UserError(pairing.message);
    const made = plan(pairing, catalog, lintOptions);
    this.#compared++;
    this.#plans.push({
      before: old.source,
      after: document.source,
      plan: made,
      showAll: false,
      showErrors: !isChecked,
      documented: this.#options.documented,
    });
    if (oldName !== name) {
      const shown = shownPath(join(at.root, oldName));
      this.#note(path, 'renamed', (rev) => `was ${shown} in ${rev}, and is compared with that`);
    }
  }

  async addMissing(path: string, { at, name }: Place, message: string): Promise<void> {
    if (at.has(name)) {
      this.#noteGone(path, at, name);
      return;
    }
    const wasDirectory = [...at.names()].some((one) => one.startsWith(`${name}/`));
    if (!wasDirectory) throw new UserError(message);
    await this.addDirectory(path, { at, name });
  }

  async addDirectory(directory: string, { at, name: prefix }: Place): Promise<void> {
    for (const name of at.names()) {
      const isBelow = prefix === '' || name.startsWith(`${prefix}/`);
      if (!isBelow || !syntaxOf(name) || existsSync(join(at.root, name))) continue;
      const { settings } = this.#options;
      if ((await settings.ignoredBy(join(at.root, name))) !== undefined) continue;
      const { catalog, maxFileSize } = await settings.of(join(at.root, name));
      const old = await this.#read(at, name, maxFileSize);
      if (!isConfiguration(resolveConfig(old, catalog))) continue;
      const below = prefix === '' ? name : name.slice(prefix.length + 1);
      this.#noteGone(join(directory, below), at, name);
    }
  }

  result(): Since {
    const changed = this.#plans.filter((report) => !isEmpty(report.plan));
    const known = overall(changed.map((report) => report.plan.verdict));
    // What could not be compared may need anything.
    const verdict = this.#failures.length > 0 ? { ...known, isCertain: false } : known;
    const { revision } = this.#options;
    const report = {
      revision,
      compared: this.#compared,
      plans: changed,
      notes: this.#notes,
      verdict,
    };
    return { report, failures: this.#failures };
  }

  /** The version of a file at the revision, by the name that git has for it. */
  async #read(at: Revision, name: string, maxFileSize: number): Promise<ConfigDocument> {
    const { syntax, revision } = this.#options;
    return (await parseBytes(at.read(name, maxFileSize), `${revision}:${name}`, syntax)).document;
  }

  #noteGone(path: string, at: Revision, name: string): void {
    const newName = at.renames().find(({ from }) => from === name)?.to;
    if (newName === undefined) {
      if (at.isLeftOut(name)) {
        this.#note(shownPath(path), 'deleted', () => 'is not checked out, so there is no plan for it');
        return;
      }
      this.#note(shownPath(path), 'deleted', (rev) => `was deleted since ${rev}, so there is no plan for it`);
      return;
    }
    const now = join(at.root, newName);
    if (this.#checked.has(now)) return;
    this.#note(shownPath(path), 'renamed', (rev) => `is ${shownPath(now)} since ${rev}: check that file`);
  }

  #note(path: string, kind: SinceNote['kind'], message: (revision: string) => string): void {
    if (this.#notes.some((note) => note.path === path && note.kind === kind)) return;
    this.#notes.push({ path, kind, message: message(this.#options.revision) });
  }

  #placeOf(path: string): Place {
    const real = realPath(fullPath(path));
    let directory = real;
    while (!statsOf(directory)?.isDirectory()) directory = dirname(directory);
    const at = this.#revisionIn(directory);
    if (isUserError(at)) throw at;
    return { at, name: nameIn(at.root, real) };
  }

  #revisionIn(directory: string): Revision | UserError {
    const known = this.#known.get(directory) ?? this.#findRevision(directory);
    this.#known.set(directory, known);
    return known;
  }

  #findRevision(directory: string): Revision | UserError {
    try {
      const root = Revision.rootOf(directory);
      const known = this.#revisions.get(root) ?? Revision.find(this.#options.revision, root);
      this.#revisions.set(root, known);
      return known;
    } catch (error) {
      if (isUserError(error)) return error;
      throw error;
    }
  }
}

function isConfiguration(configs: readonly EffectiveConfig[]): boolean {
  return configs.some(({ sections }) => sections.length > 0);
}
