import { SEVERITIES, type Severity } from '../../diagnostics/diagnostic.ts';
import { type RunReport, summarize } from '../../report/report.ts';
import { summaryLine } from '../../report/text.ts';
import type { Baseline } from '../baseline.ts';
import type { CheckOptions } from '../check-options.ts';
import { CheckRun } from '../check-run.ts';
import { deliver, type Outputs } from '../deliver.ts';
import { doAll } from '../do-all.ts';
import { ExitCode } from '../exit-code.ts';
import { findSettings, type SettingsFinder } from '../file-settings.ts';
import { reportIo } from '../fix-flags.ts';
import type { Format } from '../formats.ts';
import type { Io } from '../io.ts';
import { planOutputs } from '../outputs.ts';
import { reaches, THRESHOLDS, type Threshold } from '../plan-options.ts';
import { render } from '../render.ts';
import { UsageError, UserError } from '../user-error.ts';

/**
 * Lints the files and prints one report. What cannot be read is told on stderr and does not stop the rest. `onSettings`
 * is handed what finds the settings of the files, before it has looked for any.
 */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  io: Io,
  onSettings: (settings: SettingsFinder) => void = () => {},
): Promise<ExitCode> {
  const failOn = readFailOn(options);
  const outputs = planOutputs(options, io.env);
  const settings = await findSettings({ ...options, failOn: failOn.severity });
  onSettings(settings);
  const baseline = await openBaseline(options, paths, outputs);
  const run = new CheckRun(settings, options, io, baseline);
  await run.read(paths, outputs.files);
  const report = await run.report();
  if (options.showFiles)
    (await import('../files-of-run.ts')).printFiles(report.files, run.skipped, io.stdout);
  const isEmpty = report.files.length === 0 && report.failures.length === 0 && !hasSomethingSince(report);
  if (isEmpty && options.errorOnUnmatched !== false) {
    const { nothingChecked } = await import('../files-of-run.ts');
    throw new UserError(nothingChecked(paths, run.skipped, options.stdinFilename));
  }
  if (!options.showFiles) {
    // What a dry run would fix is not gone from the file.
    const isQuiet = options.quiet || options.fixDryRun || false;
    await doAll([
      () => baseline?.finish(io, isQuiet),
      () => !options.fixOnly && print(report, outputs, options, reportIo(io, options, paths)),
    ]);
  }
  if (report.failures.length > 0) return ExitCode.trouble;
  if (options.exitNonZeroOnFix && run.fixed > 0) return ExitCode.findings;
  if (options.fixOnly) return ExitCode.clean;
  return run.fails || hasChanges(report, failOn.moment) ? ExitCode.findings : ExitCode.clean;
}

async function openBaseline(
  options: CheckOptions,
  paths: readonly string[],
  outputs: Outputs<Format>,
): Promise<Baseline | undefined> {
  if ((options.baseline ?? options.writeBaseline) === undefined) return undefined;
  const { openBaseline: open } = await import('../baseline.ts');
  return await open(options, paths, outputs.files);
}

interface Thresholds {
  readonly severity: Severity | undefined;
  readonly moment: Threshold | undefined;
}

export function readFailOn({ failOn = [], since }: CheckOptions): Thresholds {
  const severity = failOn.findLast((one): one is Severity => (SEVERITIES as readonly string[]).includes(one));
  const moment = failOn.findLast((one): one is Threshold => (THRESHOLDS as readonly string[]).includes(one));
  if (moment !== undefined && since === undefined) throw new UsageError(`--fail-on ${moment} needs --since`);
  if (since === '' || since?.startsWith('-'))
    throw new UsageError(`--since: "${since}" is no revision of git`);
  return { severity, moment };
}

async function print(
  report: RunReport,
  outputs: Outputs<Format>,
  options: CheckOptions,
  io: Io,
): Promise<void> {
  const { color, quiet = false, summary } = options;
  const deliverable = {
    render: (form: Format, isForTerminal: boolean) =>
      render(report, { format: form, color: isForTerminal ? color : 'never', quiet }, io),
    sentence: quiet ? '' : `${summaryLine(summarize(report.files))}\n`,
  };
  await doAll([
    () => deliver(deliverable, outputs, io),
    async () => summary && (await import('../write-step-summary.ts')).writeStepSummary(report, io),
  ]);
}

function hasSomethingSince({ since }: RunReport): boolean {
  return since !== undefined && (since.notes.length > 0 || since.plans.length > 0);
}

function hasChanges({ since }: RunReport, threshold: Threshold | undefined): boolean {
  return threshold !== undefined && (since?.plans ?? []).some(({ plan }) => reaches(plan.changes, threshold));
}
