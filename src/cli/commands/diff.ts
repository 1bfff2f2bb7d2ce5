import { resolve } from '../../effective/effective-config.ts';
import { pairApplications } from '../../plan/pair-applications.ts';
import { plan } from '../../plan/plan.ts';
import { verdictSentence } from '../../plan/sentence.ts';
import type { ColorChoice } from '../color.ts';
import { deliver, outputsOf } from '../deliver.ts';
import { ExitCode } from '../exit-code.ts';
import { settingsOf } from '../file-settings.ts';
import type { Io } from '../io.ts';
import { type PlanFormat, reaches, type Threshold } from '../plan-options.ts';
import type { ReadFlags } from '../read-one.ts';
import { readWhole, tellUnknown } from '../read-whole.ts';
import { refuseOverwriting } from '../refuse-overwriting.ts';
import { renderPlan } from '../render-plan.ts';
import { UsageError, UserError } from '../user-error.ts';

export interface DiffOptions extends ReadFlags {
  readonly format: PlanFormat;
  readonly all?: boolean;
  readonly failOn?: Threshold;
  readonly rule?: readonly string[];
  readonly release?: string;
  readonly catalog?: readonly string[];
  readonly config?: string | boolean;
  readonly color: ColorChoice;
  readonly output?: string;
}

/** Prints what changes between two configurations and what it needs. */
export async function diff(
  beforePath: string,
  afterPath: string,
  options: DiffOptions,
  io: Io,
): Promise<ExitCode> {
  if (beforePath === '-' && afterPath === '-')
    throw new UsageError('only one of the two can be standard input');
  const outputs = outputsOf<PlanFormat>(options.format, options.output);
  refuseOverwriting(outputs.files, [beforePath, afterPath]);
  // What is in force after the change counts for both sides.
  const flags = { ...options, failOn: undefined };
  const { catalog, lintOptions, maxFileSize, documented } = await settingsOf(afterPath, flags);
  const reading = { ...options, maxFileSize };
  const before = await readWhole(beforePath, reading, catalog, io);
  const after = await readWhole(afterPath, reading, catalog, io);
  const [old, present] = [resolve(before, catalog), resolve(after, catalog)];
  for (const configs of [old, present]) tellUnknown(configs, io);
  const pairing = pairApplications(old, present);
  if (!pairing.ok) throw new UserError(pairing.message);
  const report = {
    before: before.source,
    after: after.source,
    plan: plan(pairing, catalog, lintOptions),
    showAll: options.all ?? false,
    showErrors: true,
    documented,
  };
  const { color } = options;
  const deliverable = {
    render: (form: PlanFormat, isForTerminal: boolean) =>
      renderPlan(report, { format: form, color: isForTerminal ? color : 'never' }, io),
    sentence: `${verdictSentence(report.plan)}\n`,
  };
  await deliver(deliverable, outputs, io);
  const { failOn } = options;
  return failOn && reaches(report.plan.changes, failOn) ? ExitCode.findings : ExitCode.clean;
}
