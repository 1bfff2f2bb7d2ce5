import type { Catalog } from '../catalog/catalog.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { MOST_SHOWN } from '../diagnostics/heaviest.ts';
import { moreFindings, reaches, shownOf } from '../diagnostics/shown.ts';
import { syntaxOf } from '../document/choose-syntax.ts';
import type { ConfigDocument, Syntax } from '../document/document.ts';
import { isConcerned } from '../effective/concerned.ts';
import { type EffectiveConfig, resolve } from '../effective/effective-config.ts';
import { visibleSpans } from '../effective/visible.ts';
import {
  isKnownSound,
  type LintResult,
  lintConfigs,
  lintShown,
  NOTHING_SHOWN,
  type ShownResult,
} from '../lint.ts';
import { type Checked, CleanFile } from '../report/clean-file.ts';
import type { Failure, FileReport, RunReport } from '../report/report.ts';
import type { Decoded } from '../source/decode.ts';
import { printable } from '../text/printable.ts';
import type { Baseline } from './baseline.ts';
import type { CheckOptions } from './check-options.ts';
import type { OutputFile } from './deliver.ts';
import type { FileSettings, SettingsFinder } from './file-settings.ts';
import type { Skipped } from './files-of-run.ts';
import { type Candidate, findFiles, UNMATCHED } from './find-files.ts';
import { wantsFixes } from './fix-flags.ts';
import {
  type Input,
  parseText,
  type ReadDocument,
  readDecoded,
  readInput,
  readStdin,
  STDIN,
} from './input.ts';
import type { Io } from './io.ts';
import { nearConfigNote, nearConfigsIn } from './near-configs.ts';
import { shownPath } from './paths.ts';
import { Progress } from './progress.ts';
import type { ReadFile } from './since.ts';
import { isUserError, UsageError, UserError } from './user-error.ts';

/** Reads and lints the files of one run. */
export class CheckRun {
  /** How many findings were fixed. */
  fixed = 0;
  /** What was not checked, and why. */
  readonly skipped: Skipped[] = [];
  readonly #settings: SettingsFinder;
  readonly #options: CheckOptions;
  readonly #io: Io;
  readonly #baseline: Baseline | undefined;
  readonly #files: FileReport[] = [];
  readonly #failures: Failure[] = [];
  readonly #catalogs = new Set<Catalog>();
  /** What --since compares. */
  readonly #readFiles: ReadFile[] = [];
  readonly #missing: Failure[] = [];
  #directories: readonly string[] = [];
  #fails = false;
  #progress: Progress | undefined;
  #checked: Checked | undefined;

  constructor(settings: SettingsFinder, options: CheckOptions, io: Io, baseline?: Baseline) {
    this.#settings = settings;
    this.#options = options;
    this.#io = io;
    this.#baseline = baseline;
  }

  /** Whether a finding is as severe as the settings of its file say that it makes the run fail. */
  get fails(): boolean {
    return this.#fails;
  }

  /** Throws a UsageError where one of the outputs would take the place of a file that is read. */
  async read(paths: readonly string[], outputs: readonly OutputFile<string>[]): Promise<void> {
    const files = paths.filter((path) => path !== '-');
    // Told on terminals alone: asking for the time makes Node.js load a module, which takes a millisecond.
    const isWatched = this.#io.stderr.isTTY === true && !this.#options.quiet;
    const started = isWatched ? performance.now() : 0;
    const { since, forceExclude = false } = this.#options;
    const readsStdin = files.length < paths.length;
    if (readsStdin && since !== undefined)
      throw new UsageError('--since compares files, and standard input is none');
    const { ignoredBy } = this.#settings;
    const found = await findFiles(files, ignoredBy, forceExclude);
    const { candidates, ignored, directories, failures } = found;
    this.#directories = directories;
    for (const { path, reason } of ignored) this.skipped.push({ path: shownPath(path), reason });
    // A configuration that cannot be used stops the run before a file is fixed.
    const settings: FileSettings[] = [];
    let directory: string | undefined;
    for (const candidate of candidates) {
      const latest = settings.at(-1);
      if (latest && directory !== undefined && candidate.directory === directory) {
        settings.push(latest);
        continue;
      }
      const own = this.#settings.of(candidate.path);
      // What is known at once is so for all files of the directory.
      directory = own instanceof Promise ? undefined : candidate.directory;
      settings.push(own instanceof Promise ? await own : own);
    }
    const ofStdin = readsStdin ? [await this.#settings.of(this.#options.stdinFilename)] : [];
    this.#tellNearConfigs(found.nearConfigs, [...settings, ...ofStdin]);
    if (readsStdin) await this.#readStdin(forceExclude);
    if (outputs.length > 0) {
      const { refuseOverwriting } = await import('./refuse-overwriting.ts');
      refuseOverwriting(
        outputs,
        candidates.map(({ path }) => path),
      );
    }
    for (const { path, message } of failures) {
      // A file that is gone may have been deleted since the revision.
      if (since === undefined) this.#failUnmatched(path, message);
      else if (!forceExclude || (await ignoredBy(path)) === undefined) this.#missing.push({ path, message });
    }
    if (isWatched) this.#progress = new Progress(this.#io.stderr, candidates.length, started);
    const isPlain = this.#baseline === undefined && !this.#options.debug && !wantsFixes(this.#options);
    for (const [at, candidate] of candidates.entries()) {
      const own = settings[at] as FileSettings;
      const waiting = isPlain ? this.#checkFile(candidate, own) : this.#readFile(candidate, own);
      // Of many files hardly any waits, and to wait for each would take longer than to read it.
      if (waiting) await waiting;
      if (isWatched) this.#progress?.tell(at + 1, performance.now());
    }
    this.#progress?.clear();
  }

  async report(): Promise<RunReport> {
    const { builtin } = this.#settings;
    const report = {
      release: this.#files[0]?.release ?? this.#options.release ?? builtin.newestRelease,
      rules: rulesOf(this.#catalogs),
      documented: builtin.rules,
      files: this.#files,
      failures: this.#failures,
    };
    const { since, showFiles } = this.#options;
    return since === undefined || showFiles ? report : await this.#withPlans(report, since);
  }

  /** With what changed since a revision. */
  async #withPlans(report: RunReport, revision: string): Promise<RunReport> {
    const { syntax } = this.#options;
    const { documented } = report;
    const { planSince } = await import('./since.ts');
    const options = { revision, syntax, settings: this.#settings, documented };
    const input = { files: this.#readFiles, missing: this.#missing, directories: this.#directories };
    const since = await planSince(input, options);
    for (const { path, message } of since.failures) this.#fail(path, message);
    return { ...report, since: since.report };
  }

  /** Those of the working directory as well, unless a configuration was found: the others are met on the way. */
  #tellNearConfigs(met: readonly string[], settings: readonly FileSettings[]): void {
    if (this.#options.config !== undefined) return;
    const isConfigured = settings.some(({ configured }) => configured !== undefined);
    const paths = [...met, ...(isConfigured ? [] : nearConfigsIn('.'))].map(shownPath);
    for (const path of new Set(paths)) this.#tell(nearConfigNote(printable(path)));
  }

  async #readStdin(forceExclude: boolean): Promise<void> {
    const { stdinFilename, syntax } = this.#options;
    const path = stdinFilename ?? STDIN;
    const settings = await this.#settings.of(stdinFilename);
    const mayBeIgnored = stdinFilename !== undefined && (forceExclude || wantsFixes(this.#options));
    const ignored = mayBeIgnored ? await this.#settings.ignoredBy(stdinFilename) : undefined;
    await this.#try(path, async () => {
      const { maxFileSize } = settings;
      const read = await readStdin(this.#io, { shownPath: path, syntax, maxFileSize });
      await this.#tellRead(read);
      const input = await this.#fix(read, settings, ignored);
      if (ignored !== undefined && forceExclude) this.skipped.push({ path, reason: `ignored by ${ignored}` });
      else this.#check(path, input, settings, !this.#options.skipUnknown);
    });
  }

  /** The usual way, where nothing is done with a file but to check it. */
  #checkFile({ path, isNamed }: Candidate, settings: FileSettings): Promise<void> | undefined {
    const shown = shownPath(path);
    const inAnyCase = isNamed && !this.#options.skipUnknown;
    try {
      const text = readDecoded(path, settings.maxFileSize);
      if (!(text instanceof Promise) && this.#isKnownSound(text, shown, settings)) return undefined;
      const read = this.#parse(text, shown);
      if (read instanceof Promise)
        return this.#try(shown, async () => this.#check(path, await read, settings, inAnyCase));
      this.#check(path, read, settings, inAnyCase);
    } catch (error) {
      this.#failWith(shown, error);
    }
    return undefined;
  }

  #parse(text: Decoded | Promise<Decoded>, shown: string): ReadDocument | Promise<ReadDocument> {
    const { syntax } = this.#options;
    if (text instanceof Promise) return text.then((decoded) => parseText(decoded, shown, syntax));
    return parseText(text, shown, syntax);
  }

  /** Whether a file is like one without findings; what is said of it is then said. */
  #isKnownSound({ text, encoding }: Decoded, shown: string, settings: FileSettings): boolean {
    const { syntax = syntaxOf(shown), since } = this.#options;
    // What is not UTF-8 is told, and to what is compared all have to be kept.
    if (!syntax || encoding === 'windows-1252' || since !== undefined) return false;
    if (!isKnownSound(text, syntax, settings.catalog, settings.lintOptions)) return false;
    this.#addClean(shown, syntax, settings);
    return true;
  }

  /** Most of many files have no findings: of those hardly anything is kept till the report is printed. */
  #addClean(shown: string, syntax: Syntax, { catalog, lintOptions, failOn }: FileSettings): void {
    const release = lintOptions.release ?? catalog.newestRelease;
    this.#files.push(new CleanFile(shown, this.#checkedBy(syntax, release, failOn)));
    this.#catalogs.add(catalog);
  }

  async #readFile({ path, isNamed }: Candidate, settings: FileSettings): Promise<void> {
    const shown = shownPath(path);
    if (this.#baseline?.isAt(path)) {
      this.skipped.push({ path: shown, reason: 'is the baseline' });
      return;
    }
    const inAnyCase = isNamed && !this.#options.skipUnknown;
    // What was found is not ignored; of what was named it matters only where it would be fixed.
    const mayBeIgnored = isNamed && wantsFixes(this.#options);
    const ignored = mayBeIgnored ? await this.#settings.ignoredBy(path) : undefined;
    await this.#try(shown, async () => {
      const { syntax } = this.#options;
      const { maxFileSize } = settings;
      const read = await readInput(path, { shownPath: shown, syntax, maxFileSize });
      await this.#tellRead(read);
      this.#check(path, await this.#fix(read, settings, ignored, path), settings, inAnyCase);
    });
  }

  async #tellRead(input: Input): Promise<void> {
    const { debug, syntax } = this.#options;
    if (!debug) return;
    this.#progress?.clear();
    (await import('./debug/read.ts')).debugRead(debug, input, syntax);
  }

  /** Fixes nothing in a file that is ignored; standard input goes to stdout all the same. */
  async #fix(
    input: Input,
    { catalog, lintOptions }: FileSettings,
    ignored: string | undefined,
    path?: string,
  ): Promise<Input> {
    const flags = this.#options;
    if (!wantsFixes(flags) || flags.showFiles) return input;
    if (ignored !== undefined) {
      if (path === undefined && !flags.fixDryRun) this.#io.stdout.write(input.bytes);
      this.#note(input.document.source.path, `nothing is fixed: ${ignored} ignores this file`);
      return input;
    }
    const { fixInput } = await import('./fix-input.ts');
    const task = { ...lintOptions, ...(path !== undefined && { path }), flags };
    const outcome = await fixInput(input, { ...task, catalog, io: this.#io });
    if (outcome.failure !== undefined) throw new UserError(outcome.failure);
    this.fixed += outcome.fixed;
    return outcome.input;
  }

  /** What keeps one file from being checked does not concern the others. */
  async #try(path: string, check: () => Promise<void>): Promise<void> {
    try {
      await check();
    } catch (error) {
      this.#failWith(path, error);
    }
  }

  #failWith(path: string, error: unknown): void {
    if (!isUserError(error)) throw error;
    this.#fail(path, error.message);
  }

  /** Without `inAnyCase` the file is skipped where it holds no known section. */
  #check(path: string, { document, note }: ReadDocument, settings: FileSettings, inAnyCase: boolean): void {
    const { catalog, lintOptions } = settings;
    const { source, syntax } = document;
    const configs = resolve(document, catalog);
    const isChecked = inAnyCase || isConcerned(configs, catalog);
    if (this.#options.since !== undefined)
      this.#readFiles.push({ path, document, configs, settings, isChecked });
    if (!isChecked) {
      this.#skip(path, document, configs, settings);
      return;
    }
    if (note) this.#note(source.path, note);
    const shown = this.#options.showFiles ? NOTHING_SHOWN : this.#lint(path, configs, settings);
    const { diagnostics, suppressed, more } = shown;
    this.#options.debug?.(
      `${source.path}: ${diagnostics.length + moreFindings(shown)} findings, ${suppressed.length + (more?.suppressed ?? 0)} suppressed`,
    );
    if (diagnostics.length === 0 && suppressed.length === 0 && !more) {
      this.#addClean(source.path, syntax, settings);
      return;
    }
    const { failOn } = settings;
    const release = lintOptions.release ?? catalog.newestRelease;
    const { visible } = shown;
    this.#files.push({ source, syntax, release, failOn, ...shown, visible: () => visible });
    this.#catalogs.add(catalog);
    if (reaches(shown, failOn)) this.#fails = true;
  }

  #skip(
    path: string,
    document: ConfigDocument,
    configs: readonly EffectiveConfig[],
    settings: FileSettings,
  ): void {
    const shown = document.source.path;
    // What is known to be but a part of something else is no broken configuration.
    const isBroken = document.incomplete && !document.missing;
    const reason = isBroken ? UNREADABLE : UNKNOWN;
    this.skipped.push({ path: shown, reason });
    if (isBroken) this.#note(shown, `skipped: ${reason}`);
    else this.#baseline?.sift(path, configs, NOTHING, settings);
  }

  /** The same object for files that were checked alike. */
  #checkedBy(syntax: Syntax, release: string, failOn: Severity): Checked {
    const { syntax: before, release: ofRelease, failOn: from } = this.#checked ?? {};
    if (!this.#checked || syntax !== before || release !== ofRelease || failOn !== from)
      this.#checked = { syntax, release, failOn };
    return this.#checked;
  }

  #lint(path: string, configs: readonly EffectiveConfig[], settings: FileSettings): ShownResult {
    const { catalog, lintOptions } = settings;
    const most = this.#options.maxFindings ?? MOST_SHOWN;
    if (!this.#baseline) return lintShown(configs, catalog, lintOptions, most);
    const result = lintConfigs(configs, catalog, lintOptions);
    const shown = shownOf(this.#baseline.sift(path, configs, result, settings), most);
    return { ...shown, visible: visibleSpans(configs) };
  }

  /** A pattern that matches nothing may be all right; a file that is not there never is. */
  #failUnmatched(path: string, message: string): void {
    if (this.#options.errorOnUnmatched === false && message === UNMATCHED) return;
    this.#fail(shownPath(path), message);
  }

  #note(path: string, message: string): void {
    this.#tell(`${printable(path)}: ${message}`);
  }

  #tell(sentence: string): void {
    if (!this.#options.quiet) this.#say(sentence);
  }

  #fail(path: string, message: string): void {
    this.#say(`${printable(path)}: ${printable(message)}`);
    this.#failures.push({ path, message });
  }

  #say(sentence: string): void {
    this.#progress?.clear();
    this.#io.stderr.write(`smtp-lint: ${sentence}\n`);
  }
}

/** Why a file is no configuration. */
const UNKNOWN = 'holds no known section';
const UNREADABLE = 'cannot be read, and names no known section';

const NOTHING: LintResult = { findings: [], suppressed: [] };

function rulesOf(catalogs: ReadonlySet<Catalog>): RunReport['rules'] {
  const [first, ...further] = catalogs;
  if (!first) return new Map();
  return further.length === 0 ? first.rules : new Map([...catalogs].flatMap(({ rules }) => [...rules]));
}
