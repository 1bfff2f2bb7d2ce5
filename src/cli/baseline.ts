import { readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { type Accepted, byPath, printBaseline, tally } from '../baseline/baseline.ts';
import { identifier } from '../baseline/identify.ts';
import { compareFindings, type Stale } from '../baseline/known.ts';
import { DEFAULT_FILE_SIZE } from '../config/file-size.ts';
import type { Suppressed } from '../diagnostics/suppressed.ts';
import type { EffectiveConfig } from '../effective/effective-config.ts';
import { type LintResult, severityTable } from '../lint.ts';
import { count } from '../report/words.ts';
import { atMost } from '../text/at-most.ts';
import { printableLine } from '../text/printable.ts';
import type { BaselineFlags } from './baseline-flags.ts';
import type { OutputFile } from './deliver.ts';
import type { FileSettings } from './file-settings.ts';
import { STDIN } from './input.ts';
import type { Io } from './io.ts';
import { loadBaseline } from './load-baseline.ts';
import { apart } from './outputs-asked.ts';
import { fullPath, shownPath, withSlashes } from './paths.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { sha256 } from './sha256.ts';
import { statsOf } from './stats.ts';
import { isUserError, UserError } from './user-error.ts';
import { isSpecial, writeFile } from './write-file.ts';

/** How many entries that match nothing any more are told. */
const MOST_STALE = 50;

interface SizeFlag {
  readonly maxFileSize?: number;
}

type Written = Pick<OutputFile<string>, 'path' | 'flag'>;

/** Opens the baseline that the flags name. Throws a UserError where it cannot be used. */
export async function openBaseline(
  { baseline, writeBaseline, maxFileSize = DEFAULT_FILE_SIZE }: BaselineFlags & SizeFlag,
  paths: readonly string[],
  reports: readonly Written[],
): Promise<Baseline | undefined> {
  if (writeBaseline !== undefined) {
    const file = { path: writeBaseline, flag: `--write-baseline ${writeBaseline}` };
    apart<Written>([...reports, file]);
    const before = bytesOf(writeBaseline);
    return new Baseline(writeBaseline, await loadReplaced(file, paths, maxFileSize), { before });
  }
  if (baseline === undefined) return undefined;
  apart<Written>([...reports, { path: baseline, flag: `--baseline ${baseline}` }]);
  return new Baseline(baseline, await loadBaseline(baseline, maxFileSize));
}

/** What the file holds that is written anew. No other file is overwritten. */
async function loadReplaced(
  file: Written,
  paths: readonly string[],
  maxFileSize: number,
): Promise<readonly Accepted[]> {
  const { path } = file;
  if (isSpecial(path) || !exists(path)) return [];
  try {
    return await loadBaseline(path, maxFileSize);
  } catch (error) {
    if (!isUserError(error)) throw error;
    refuseOverwriting([file], paths, 'the baseline');
    const rest = 'The file is left as it is: --write-baseline overwrites baselines only.';
    throw new UserError(error.sentence, [...error.further, rest]);
  }
}

interface Writing {
  /** What the file held before the run; undefined where it was not there, and where it is no ordinary file. */
  readonly before: Buffer | undefined;
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return isSpecial(path) ? undefined : readFileSync(path);
  } catch {
    // What is the matter is told when the file is loaded, or written.
    return undefined;
  }
}

/** Throws a UserError where another run has written what would be lost. The same text may come from several. */
function refuseChanged(path: string, before: Buffer | undefined, text: string): void {
  const now = bytesOf(path);
  if (now === undefined || (before !== undefined && now.equals(before)) || now.equals(Buffer.from(text)))
    return;
  throw new UserError(`${shownPath(path)}: not written: it was changed while the files were checked`);
}

/** The findings that were accepted, in one run: held against those that are found, or written anew. */
export class Baseline {
  readonly #path: string;
  readonly #accepted: ReadonlyMap<string, readonly Accepted[]>;
  /** Set where the baseline is written anew. */
  readonly #writing: Writing | undefined;
  /** What was found in the files that were checked. */
  readonly #found = new Map<string, readonly Accepted[]>();
  #stale: readonly Stale[] = [];

  constructor(path: string, accepted: readonly Accepted[], writing?: Writing) {
    this.#path = path;
    this.#accepted = byPath(accepted);
    this.#writing = writing;
  }

  /** Whether this is the file that holds the baseline, which is no configuration. */
  isAt(path: string): boolean {
    if (resolve(path) === resolve(this.#path)) return true;
    const [own, other] = [this.#path, path].map(statsOf);
    return own !== undefined && own.dev === other?.dev && own.ino === other.ino;
  }

  /** Takes the known ones out of the findings of one file; all of them where they are written. */
  sift(
    path: string,
    configs: readonly EffectiveConfig[],
    { findings, suppressed }: LintResult,
    { catalog, lintOptions }: FileSettings,
  ): LintResult {
    const key = this.#keyOf(path);
    const identities = findings.map(identifier(configs, digest));
    const found = tally(key, identities);
    this.#found.set(key, found);
    const { known, stale } = compareFindings(
      identities,
      this.#writing ? found : (this.#accepted.get(key) ?? []),
    );
    // What a rule that is off would find, or what stands in a part that cannot be read, is not known.
    const severityOf = severityTable(catalog, lintOptions);
    if (!configs.some(({ document }) => document.incomplete))
      this.#stale = this.#stale.concat(stale.filter(({ entry }) => severityOf(entry.rule) !== 'off'));
    const accepted = findings
      .filter((_, at) => known[at])
      .map((diagnostic): Suppressed => ({ diagnostic, by: { type: 'baseline' } }));
    return {
      findings: findings.filter((_, at) => !known[at]),
      suppressed: [...suppressed, ...accepted].sort(
        (one, other) => one.diagnostic.span.start - other.diagnostic.span.start,
      ),
    };
  }

  /** Once all files are checked: writes the baseline, or tells which entries match nothing any more. */
  async finish(io: Io, isQuiet: boolean): Promise<void> {
    const lines = this.#writing ? [await this.#write(this.#writing)] : this.#staleLines();
    if (!isQuiet && lines.length > 0) io.stderr.write(`smtp-lint: ${lines.map(printableLine).join('\n')}\n`);
  }

  async #write({ before }: Writing): Promise<string> {
    const isKept = (path: string) => !this.#found.has(path) && this.#exists(path);
    const kept = [...this.#accepted].flatMap(([path, entries]) => (isKept(path) ? entries : []));
    const found = [...this.#found.values()].flat();
    const text = printBaseline([...kept, ...found]);
    await writeFile(this.#path, text, { beforeReplacing: () => refuseChanged(this.#path, before, text) });
    const files = new Set(found.map(({ path }) => path)).size;
    const further = kept.length > 0 ? `, and ${sum(kept)} kept of files that were not checked` : '';
    return `${shownPath(this.#path)}: ${count(sum(found), 'finding')} in ${count(files, 'file')} written${further}`;
  }

  #staleLines(): readonly string[] {
    const isGone = (path: string) => !this.#found.has(path) && !this.#exists(path);
    const ofGone = new Set([...this.#accepted].flatMap(([path, entries]) => (isGone(path) ? entries : [])));
    const stale = [...this.#stale, ...[...ofGone].map((entry) => ({ entry, gone: entry.count }))];
    if (stale.length === 0) return [];
    const number = stale.reduce((total, { gone }) => total + gone, 0);
    const path = shownPath(this.#path);
    const entries = stale.map(({ entry, gone }) => {
      const { path, rule, section, option, count } = entry;
      const place =
        section === undefined ? '' : option === undefined ? ` [${section}]` : ` ${option} in [${section}]`;
      const much = ofGone.has(entry) ? ' (no such file)' : gone < count ? ` (${gone} of ${count})` : '';
      return `${path}:${place} [${rule}]${much}`;
    });
    const head = `${path}: ${number} of the findings in it ${number === 1 ? 'is' : 'are'} gone`;
    return [
      `${head}: once what is reported is mended, write it anew, with --write-baseline in the place of --baseline`,
      ...atMost(entries, MOST_STALE).map((line) => `  ${line}`),
    ];
  }

  #keyOf(path: string): string {
    if (path === STDIN) return path;
    return withSlashes(relative(dirname(fullPath(this.#path)), fullPath(path)));
  }

  /** Whether the file of an entry may still be checked in another run. */
  #exists(path: string): boolean {
    return path === STDIN || exists(resolve(dirname(fullPath(this.#path)), path));
  }
}

function digest(text: string): string {
  return `sha256:${sha256(text).slice(0, 16)}`;
}

function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // It cannot be looked at, which does not mean that it is gone.
    return !path.includes('\0');
  }
}

function sum(entries: readonly Accepted[]): number {
  return entries.reduce((total, { count }) => total + count, 0);
}
