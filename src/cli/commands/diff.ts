import { resolve } from '../../effective/effective-config.ts';
import type { LintOptions } from '../../lint.ts';
import { pairApplications } from '../../plan/pair-applications.ts';
import { plan } from '../../plan/plan.ts';
import { verdictSentence } from '../../plan/sentence.ts';
import type { ColorChoice } from '../color.ts';
import { ExitCode } from '../exit-code.ts';
import { type InputOptions, readWhole, tellUnknown } from '../input.ts';
import type { Io } from '../io.ts';
import { loadCatalog } from '../load-catalog.ts';
import { type PlanFormat, reaches, type Threshold } from '../plan-options.ts';
import { renderPlan } from '../render-plan.ts';
import { readRelease, readSeverities } from '../settings.ts';
import { UsageError, UserError } from '../user-error.ts';

export interface DiffOptions extends InputOptions {
  readonly format: PlanFormat;
  readonly all?: boolean;
  readonly failOn?: Threshold;
  readonly rule?: readonly string[];
  readonly release?: string;
  readonly catalog?: readonly string[];
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
  const catalog = await loadCatalog(options.catalog ?? []);
  const lintOptions: LintOptions = {
    release: readRelease(options.release),
    severities: readSeverities(options.rule ?? [], catalog),
  };
  const [before, after] = [await readWhole(beforePath, options, io), await readWhole(afterPath, options, io)];
  const [old, present] = [resolve(before, catalog), resolve(after, catalog)];
  for (const configs of [old, present]) tellUnknown(configs, io);
  const pairing = pairApplications(old, present);
  if (!pairing.ok) throw new UserError(pairing.message);
  const report = {
    before: before.source,
    after: after.source,
    plan: plan(pairing.pairs, catalog, lintOptions),
    showAll: options.all ?? false,
  };
  const { format, color, output } = options;
  if (output === undefined) io.stdout.write(await renderPlan(report, { format, color }, io));
  else {
    const { writeFile } = await import('../write-file.ts');
    await writeFile(output, await renderPlan(report, { format, color: 'never' }, io));
    const { changes, otherSections, verdict } = report.plan;
    if (format === 'text') io.stdout.write(`${verdictSentence(changes, otherSections, verdict)}\n`);
    else io.stdout.write(await renderPlan(report, { format: 'text', color }, io));
  }
  const { failOn } = options;
  return failOn && reaches(report.plan.changes, failOn) ? ExitCode.findings : ExitCode.clean;
}
