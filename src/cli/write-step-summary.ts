import { statSync } from 'node:fs';
import type { RunReport } from '../report/report.ts';
import { stepSummary } from '../report/step-summary.ts';
import { appendWhole } from './append-whole.ts';
import { describeFileError } from './file-error.ts';
import type { Io } from './io.ts';
import { UserError } from './user-error.ts';

/** GitHub Actions refuses a summary that is larger. */
const MOST_BYTES = 1024 * 1024;

/** Appends the report to the summary of the step, where GitHub Actions runs one. */
export async function writeStepSummary(report: RunReport, { env }: Io): Promise<void> {
  const path = env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  const { since } = report;
  const below = since ? (await import('../report/since-markdown.ts')).sinceMarkdown(since) : '';
  try {
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const gap = size > 0 ? '\n' : '';
    const text = stepSummary(report, below, MOST_BYTES - size - gap.length);
    if (text !== '') await appendWhole(path, gap + text);
  } catch (error) {
    throw new UserError(`${path}: the summary cannot be written: ${describeFileError(error)}`);
  }
}
