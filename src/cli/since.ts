import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import type { ConfigDocument, Syntax } from '../document/document.ts';
import { type EffectiveConfig, resolve as resolveConfig } from '../effective/effective-config.ts';
import type { LintOptions } from '../lint.ts';
import { pairApplications } from '../plan/pair-applications.ts';
import { plan } from '../plan/plan.ts';
import { overall } from '../plan/verdict.ts';
import type { PlanReport } from '../report/plan-report.ts';
import type { SinceNote, SinceReport } from '../report/since-report.ts';
import { syntaxOf } from './choose-syntax.ts';
import { shownPath } from './find-files.ts';
import { Revision, type TrackedPath, trackedPath } from './git.ts';
import { brokenPlace, parseBytes } from './input.ts';
import { UsageError, UserError } from './user-error.ts';

/** A file that was checked. */
export interface CheckedFile {
  readonly path: string;
  readonly document: ConfigDocument;
  readonly configs: readonly EffectiveConfig[];
}

export interface SinceOptions {
  readonly revision: string;
  readonly syntax: Syntax | undefined;
  readonly catalog: Catalog;
  readonly lintOptions: LintOptions;
}

export interface Since {
  readonly report: SinceReport;
  /** What could not be compared. */
  readonly failures: readonly { readonly path: string; readonly message: string }[];
}

/** Compares files with what git has of them at a revision. `missing` are files that were named and are not there. */
export async function planSince(
  files: readonly CheckedFile[],
  missing: readonly { readonly path: string; readonly message: string }[],
  directories: readonly string[],
  options: SinceOptions,
): Promise<Since> {
  const { revision } = options;
  if (revision === '' || revision.startsWith('-'))
    throw new UsageError(`--since: "${revision}" is no revision of git`);
  const revisions = new Map<string, Revision>();
  const find = (place: TrackedPath): Found => {
    const known = revisions.get(place.directory) ?? Revision.find(revision, place.directory);
    revisions.set(place.directory, known);
    return { place, at: known };
  };
  const plans: PlanReport[] = [];
  const notes: SinceNote[] = [];
  const failures: { path: string; message: string }[] = [];
  for (const file of files) {
    const { path } = file.document.source;
    try {
      const made = await planFile(file, find(trackedPath(resolve(file.path))), options);
      if (made.note) notes.push({ path, ...made.note });
      if (made.plan) plans.push(made.plan);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failures.push({ path, message: error.message });
    }
  }
  for (const { path, message } of missing) {
    const shown = shownPath(path);
    try {
      const note = tellGone(find(trackedPath(resolve(path))), revision);
      if (note) notes.push({ path: shown, ...note });
      else failures.push({ path: shown, message });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failures.push({ path: shown, message });
    }
  }
  for (const directory of directories) {
    const { place, at } = find({ directory: realpathSync(directory), name: '' });
    for (const name of at.deletedBelow(place)) {
      const path = join(directory, name);
      const old = syntaxOf(name) && at.read({ directory: place.directory, name });
      if (!old || !(await isConfiguration(old, path, options))) continue;
      const note = tellGone(find(trackedPath(resolve(path))), revision);
      if (note && !notes.some((one) => one.path === shownPath(path)))
        notes.push({ path: shownPath(path), ...note });
    }
  }
  const changed = plans.filter(({ plan }) => plan.changes.length > 0 || plan.otherSections.length > 0);
  const verdict = overall(changed.map(({ plan }) => plan.verdict));
  return { report: { revision, compared: plans.length, plans: changed, notes, verdict }, failures };
}

interface Found {
  readonly place: TrackedPath;
  readonly at: Revision;
}

async function planFile(
  { document, configs }: CheckedFile,
  { place, at }: Found,
  { revision, syntax, catalog, lintOptions }: SinceOptions,
): Promise<{ readonly plan?: PlanReport; readonly note?: Omit<SinceNote, 'path'> }> {
  const { path } = document.source;
  const own = at.read(place);
  const oldName = own === undefined ? at.oldName(place) : undefined;
  const bytes = own ?? (oldName === undefined ? undefined : at.read(at.atRoot(oldName)));
  if (bytes === undefined) {
    const message = `is new since ${revision}, so there is nothing to compare it with`;
    return { note: { kind: 'new', message } };
  }
  const old = await parseBytes(bytes, `${revision}:${oldName ?? path}`, syntax ?? document.syntax);
  for (const side of [old.document, document]) {
    const broken = brokenPlace(side);
    if (broken) throw new UserError(broken);
  }
  const pairing = pairApplications(resolveConfig(old.document, catalog), configs);
  if (!pairing.ok) throw new UserError(pairing.message);
  const report: PlanReport = {
    before: old.document.source,
    after: document.source,
    plan: plan(pairing.pairs, catalog, lintOptions),
    showAll: false,
  };
  return oldName === undefined
    ? { plan: report }
    : {
        plan: report,
        note: { kind: 'renamed', message: `was ${oldName} in ${revision}, and is compared with that` },
      };
}

/** What became of a file that is not there; undefined where it was not there either. */
function tellGone({ place, at }: Found, revision: string): Omit<SinceNote, 'path'> | undefined {
  if (at.read(place) === undefined) return undefined;
  const newName = at.newName(place);
  if (newName !== undefined)
    return { kind: 'renamed', message: `is ${newName} since ${revision}: check that file` };
  return { kind: 'deleted', message: `was deleted since ${revision}, so there is no plan for it` };
}

/** Whether a file holds a section that the catalogue describes. */
async function isConfiguration(
  bytes: Buffer,
  path: string,
  { syntax, catalog }: SinceOptions,
): Promise<boolean> {
  const { document } = await parseBytes(bytes, path, syntax);
  return resolveConfig(document, catalog).some(({ sections }) => sections.length > 0);
}
