import type { Catalog } from '../../catalog/catalog.ts';
import { SEVERITIES, type Severity } from '../../diagnostics/diagnostic.ts';
import type { Syntax } from '../../document/document.ts';
import { type EffectiveConfig, resolve } from '../../effective/effective-config.ts';
import { visibleSpans } from '../../effective/visible.ts';
import { type LintOptions, lintConfigs } from '../../lint.ts';
import { printable } from '../../report/printable.ts';
import { type Failure, type FileReport, type RunReport, summarize } from '../../report/report.ts';
import { summaryLine } from '../../report/text.ts';
import type { Span } from '../../source/span.ts';
import type { ColorChoice } from '../color.ts';
import { ExitCode } from '../exit-code.ts';
import { type Candidate, findFiles, shownPath } from '../find-files.ts';
import { type FixFlags, reportIo, wantsFixes } from '../fix-flags.ts';
import { type Input, readInput, readStdin } from '../input.ts';
import type { Io } from '../io.ts';
import { loadCatalog } from '../load-catalog.ts';
import { type Format, render } from '../render.ts';
import { readRelease, readSeverities } from '../settings.ts';
import { UserError } from '../user-error.ts';

export interface CheckOptions extends FixFlags {
  readonly format: Format;
  readonly failOn: Severity;
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
  const catalog = await loadCatalog(options.catalog ?? []);
  const lintOptions: LintOptions = {
    release: readRelease(options.release),
    severities: readSeverities(options.rule ?? [], catalog),
  };
  const run = new CheckRun(catalog, lintOptions, options, io);
  await run.read(paths);
  const report = run.report();
  if (options.showFiles) run.printFiles();
  if (report.files.length === 0 && report.failures.length === 0)
    throw new UserError(run.nothingChecked(paths));
  if (!options.showFiles && !options.fixOnly) await print(report, options, reportIo(io, options, paths));
  if (report.failures.length > 0) return ExitCode.trouble;
  if (options.exitNonZeroOnFix && run.fixed > 0) return ExitCode.findings;
  if (options.fixOnly) return ExitCode.clean;
  return hasFindings(report.files, options.failOn) ? ExitCode.findings : ExitCode.clean;
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

  constructor(catalog: Catalog, lintOptions: LintOptions, options: CheckOptions, io: Io) {
    this.#catalog = catalog;
    this.#lintOptions = lintOptions;
    this.#options = options;
    this.#io = io;
  }

  async read(paths: readonly string[]): Promise<void> {
    const files = paths.filter((path) => path !== '-');
    if (files.length < paths.length) await this.#readStdin();
    const { candidates, failures } = await findFiles(files);
    for (const { path, message } of failures) this.#fail(shownPath(path), message);
    for (const candidate of candidates) await this.#readFile(candidate);
  }

  report(): RunReport {
    const release = this.#lintOptions.release ?? this.#catalog.newestRelease;
    return { release, files: this.#files, failures: this.#failures };
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
      this.#check(await this.#fix(await readStdin(this.#io, path, this.#options.syntax)), true),
    );
  }

  async #readFile({ path, isNamed }: Candidate): Promise<void> {
    const shown = shownPath(path);
    await this.#try(shown, async () =>
      this.#check(await this.#fix(await readInput(path, shown, this.#options.syntax), path), isNamed),
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

  #check({ document, note }: Input, isNamed: boolean): void {
    const { source, syntax } = document;
    const configs = resolve(document, this.#catalog);
    if (!isNamed && !isConcerned(configs, this.#catalog)) {
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
    this.#io.stderr.write(`smtp-lint: ${printable(path)}: ${message}\n`);
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
  if (output !== undefined) {
    const { writeFile } = await import('../write-file.ts');
    await writeFile(output, await render(report, { format, color: 'never', quiet }, io));
    if (format === 'text' && !quiet) io.stdout.write(`${summaryLine(summarize(report.files))}\n`);
    if (format !== 'text') io.stdout.write(await render(report, { format: 'text', color, quiet }, io));
    return;
  }
  const text = await render(report, { format, color, quiet }, io);
  // Where there is nothing to say, a full disk is no trouble.
  if (text !== '') io.stdout.write(text);
}

function hasFindings(files: readonly FileReport[], failOn: Severity): boolean {
  const threshold = SEVERITIES.indexOf(failOn);
  return files.some(({ diagnostics }) => {
    return diagnostics.some(({ severity }) => SEVERITIES.indexOf(severity) >= threshold);
  });
}
