import type { Catalog } from '../../catalog/catalog.ts';
import { SEVERITIES, type Severity } from '../../diagnostics/diagnostic.ts';
import type { Syntax } from '../../document/document.ts';
import { type EffectiveConfig, resolve } from '../../effective/effective-config.ts';
import { visibleSpans } from '../../effective/visible.ts';
import { type LintOptions, lintConfigs } from '../../lint.ts';
import { type Failure, type FileReport, type RunReport, summarize } from '../../report/report.ts';
import { summaryLine } from '../../report/text.ts';
import type { Span } from '../../source/span.ts';
import { printable } from '../../text/printable.ts';
import type { ColorChoice } from '../color.ts';
import { deliver } from '../deliver.ts';
import { ExitCode } from '../exit-code.ts';
import { type Candidate, findFiles, shownPath } from '../find-files.ts';
import { type FixFlags, reportIo, wantsFixes } from '../fix-flags.ts';
import { type Input, readInput, readStdin } from '../input.ts';
import type { Io } from '../io.ts';
import { documentedRules, loadCatalog } from '../load-catalog.ts';
import { reaches, THRESHOLDS, type Threshold } from '../plan-options.ts';
import { refuseOverwriting } from '../refuse-overwriting.ts';
import { type Format, render } from '../render.ts';
import { readRelease, readSeverities } from '../settings.ts';
import type { ReadFile } from '../since.ts';
import { UsageError, UserError } from '../user-error.ts';

export type FailOn = Severity | Threshold;

export interface CheckOptions extends FixFlags {
  readonly format: Format;
  /** Severities, and moments of changes; of several of a kind the last counts. */
  readonly failOn?: readonly FailOn[];
  /** A revision of git to compare the files with. */
  readonly since?: string;
  readonly rule?: readonly string[];
  readonly release?: string;
  readonly catalog?: readonly string[];
  readonly syntax?: Syntax;
  readonly stdinFilename?: string;
  readonly showFiles?: boolean;
  readonly quiet?: boolean;
  readonly color: ColorChoice;
  readonly output?: string;
}

/** Lints the files and prints one report. What cannot be read is told on stderr and does not stop the rest. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const failOn = readFailOn(options);
  const catalog = await loadCatalog(options.catalog ?? []);
  const lintOptions: LintOptions = {
    release: readRelease(options.release),
    severities: readSeverities(options.rule ?? [], catalog),
  };
  const run = new CheckRun(catalog, lintOptions, options, io);
  await run.read(paths);
  const report = await run.report();
  if (options.showFiles) run.printFiles();
  if (report.files.length === 0 && report.failures.length === 0 && !hasSomethingSince(report))
    throw new UserError(run.nothingChecked(paths));
  if (!options.showFiles && !options.fixOnly) await print(report, options, reportIo(io, options, paths));
  if (report.failures.length > 0) return ExitCode.trouble;
  if (options.exitNonZeroOnFix && run.fixed > 0) return ExitCode.findings;
  if (options.fixOnly) return ExitCode.clean;
  return hasFindings(report.files, failOn.severity) || hasChanges(report, failOn.moment)
    ? ExitCode.findings
    : ExitCode.clean;
}

interface Thresholds {
  readonly severity: Severity;
  readonly moment: Threshold | undefined;
}

function readFailOn({ failOn = [], since }: CheckOptions): Thresholds {
  const severity = failOn.findLast((one): one is Severity => (SEVERITIES as readonly string[]).includes(one));
  const moment = failOn.findLast((one): one is Threshold => (THRESHOLDS as readonly string[]).includes(one));
  if (moment !== undefined && since === undefined) throw new UsageError(`--fail-on ${moment} needs --since`);
  if (since === '' || since?.startsWith('-'))
    throw new UsageError(`--since: "${since}" is no revision of git`);
  return { severity: severity ?? 'error', moment };
}

class CheckRun {
  /** How many findings were fixed. */
  fixed = 0;
  readonly #catalog: Catalog;
  readonly #lintOptions: LintOptions;
  readonly #options: CheckOptions;
  readonly #io: Io;
  readonly #files: FileReport[] = [];
  readonly #failures: Failure[] = [];
  readonly #skipped: { path: string; reason: string }[] = [];
  /** What --since compares. */
  readonly #readFiles: ReadFile[] = [];
  readonly #missing: Failure[] = [];
  #directories: readonly string[] = [];

  constructor(catalog: Catalog, lintOptions: LintOptions, options: CheckOptions, io: Io) {
    this.#catalog = catalog;
    this.#lintOptions = lintOptions;
    this.#options = options;
    this.#io = io;
  }

  async read(paths: readonly string[]): Promise<void> {
    const files = paths.filter((path) => path !== '-');
    const { since } = this.#options;
    if (files.length < paths.length) {
      if (since !== undefined) throw new UsageError('--since compares files, and standard input is none');
      await this.#readStdin();
    }
    const { candidates, directories, failures } = await findFiles(files);
    this.#directories = directories;
    refuseOverwriting(
      this.#options.output,
      candidates.map(({ path }) => path),
    );
    for (const { path, message } of failures) {
      // A file that is gone may have been deleted since the revision.
      if (since === undefined) this.#fail(shownPath(path), message);
      else this.#missing.push({ path, message });
    }
    for (const candidate of candidates) await this.#readFile(candidate);
  }

  async report(): Promise<RunReport> {
    const release = this.#lintOptions.release ?? this.#catalog.newestRelease;
    const documented = documentedRules(this.#catalog, this.#options.catalog);
    const report = { release, documented, files: this.#files, failures: this.#failures };
    const { since: revision, syntax } = this.#options;
    if (revision === undefined || this.#options.showFiles) return report;
    const { planSince } = await import('../since.ts');
    const options = { revision, syntax, catalog: this.#catalog, lintOptions: this.#lintOptions, documented };
    const input = { files: this.#readFiles, missing: this.#missing, directories: this.#directories };
    const since = await planSince(input, options);
    for (const { path, message } of since.failures) this.#fail(path, message);
    return { ...report, since: since.report };
  }

  printFiles(): void {
    const { stdout } = this.#io;
    for (const { source, syntax } of this.#files)
      stdout.write(`check ${printable(source.path)} (${syntax})\n`);
    for (const { path, reason } of this.#skipped) stdout.write(`skip ${printable(path)}: ${reason}\n`);
  }

  nothingChecked(paths: readonly string[]): string {
    const where = paths.map(shownPath).join(', ');
    const skipped = this.#skipped.length;
    const hint = skipped > 0 ? ` (${skipped} skipped: --show-files lists them)` : '';
    return `nothing to check: no configuration with a known section in ${where}${hint}`;
  }

  async #readStdin(): Promise<void> {
    const path = this.#options.stdinFilename ?? '<stdin>';
    await this.#try(path, async () =>
      this.#check(path, await this.#fix(await readStdin(this.#io, path, this.#options.syntax)), true),
    );
  }

  async #readFile({ path, isNamed }: Candidate): Promise<void> {
    const shown = shownPath(path);
    await this.#try(shown, async () =>
      this.#check(path, await this.#fix(await readInput(path, shown, this.#options.syntax), path), isNamed),
    );
  }

  async #fix(input: Input, path?: string): Promise<Input> {
    const flags = this.#options;
    if (!wantsFixes(flags) || flags.showFiles) return input;
    const { fixInput } = await import('../fix-input.ts');
    const task = { ...this.#lintOptions, ...(path !== undefined && { path }), flags };
    const outcome = await fixInput(input, { ...task, catalog: this.#catalog, io: this.#io });
    if (outcome.failure !== undefined) throw new UserError(outcome.failure);
    this.fixed += outcome.fixed;
    return outcome.input;
  }

  /** What keeps one file from being checked does not concern the others. */
  async #try(path: string, check: () => Promise<void>): Promise<void> {
    try {
      await check();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.#fail(path, error.message);
    }
  }

  #check(path: string, { document, note }: Input, isNamed: boolean): void {
    const { source, syntax } = document;
    const configs = resolve(document, this.#catalog);
    const isChecked = isNamed || isConcerned(configs, this.#catalog);
    if (this.#options.since !== undefined) this.#readFiles.push({ path, document, configs, isChecked });
    if (!isChecked) {
      const reason = document.incomplete
        ? 'cannot be read, and names no known section'
        : 'holds no known section';
      this.#skipped.push({ path: source.path, reason });
      if (document.incomplete) this.#note(source.path, `skipped: ${reason}`);
      return;
    }
    if (note) this.#note(source.path, note);
    const diagnostics = this.#options.showFiles ? [] : lintConfigs(configs, this.#catalog, this.#lintOptions);
    let visible: readonly Span[] | undefined;
    const visibleOnce = () => {
      visible ??= visibleSpans(configs);
      return visible;
    };
    this.#files.push({ source, syntax, diagnostics, visible: visibleOnce });
  }

  #note(path: string, message: string): void {
    if (!this.#options.quiet) this.#io.stderr.write(`smtp-lint: ${printable(path)}: ${message}\n`);
  }

  #fail(path: string, message: string): void {
    this.#io.stderr.write(`smtp-lint: ${printable(path)}: ${printable(message)}\n`);
    this.#failures.push({ path, message });
  }
}

/** Whether a file that was only found is a configuration; one that cannot be read is if it names a section. */
function isConcerned(configs: readonly EffectiveConfig[], catalog: Catalog): boolean {
  if (configs.some((config) => config.sections.length > 0)) return true;
  const document = configs[0]?.document;
  if (!document?.incomplete) return false;
  return catalog.sections.some(({ name, required }) => required && document.source.text.includes(name));
}

async function print(report: RunReport, options: CheckOptions, io: Io): Promise<void> {
  const { format, color, quiet = false, output } = options;
  const deliverable = {
    render: (form: Format, isForTerminal: boolean) =>
      render(report, { format: form, color: isForTerminal ? color : 'never', quiet }, io),
    sentence: quiet ? '' : `${summaryLine(summarize(report.files))}\n`,
  };
  await deliver(deliverable, format, output, io);
}

function hasSomethingSince({ since }: RunReport): boolean {
  return since !== undefined && (since.notes.length > 0 || since.plans.length > 0);
}

function hasChanges({ since }: RunReport, threshold: Threshold | undefined): boolean {
  return threshold !== undefined && (since?.plans ?? []).some(({ plan }) => reaches(plan.changes, threshold));
}

function hasFindings(files: readonly FileReport[], failOn: Severity): boolean {
  const threshold = SEVERITIES.indexOf(failOn);
  return files.some(({ diagnostics }) => {
    return diagnostics.some(({ severity }) => SEVERITIES.indexOf(severity) >= threshold);
  });
}
