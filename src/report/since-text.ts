import { conclusion } from '../plan/sentence.ts';
import { printable } from '../text/printable.ts';
import { type PlanTextOptions, planText } from './plan-text.ts';
import type { SinceReport } from './since-report.ts';
import { plainStyle } from './style.ts';

/** What changed since a revision, below the findings. */
export function sinceText(report: SinceReport, options: PlanTextOptions = {}): string {
  const { style = plainStyle } = options;
  const { plans, notes, verdict, compared } = report;
  const revision = printable(report.revision);
  const blocks = plans.map((plan) => {
    const title = style.bold(`${printable(plan.after.path)} since ${revision}`);
    return `${title}\n\n${planText(plan, options)}`;
  });
  const told = notes.map(({ path, message }) => `${printable(path)} ${printable(message)}.\n`);
  if (plans.length === 0 && compared > 0)
    told.push(`No ${notes.length > 0 ? 'other ' : ''}changes since ${revision}.\n`);
  if (plans.length > 1) {
    const isWrongBetween = plans.some(({ plan }) => plan.interim.length > 0);
    const whatToDo = conclusion(verdict, isWrongBetween);
    told.push(style.bold(`${plans.length} files changed since ${revision}: ${whatToDo}.`), '\n');
  }
  return [...blocks, told.join('')].filter((text) => text !== '').join('\n');
}

/** The findings, and below them what changed. */
export function withSince(findings: string, since: SinceReport, options: PlanTextOptions = {}): string {
  return [findings, sinceText(since, options)].filter((text) => text !== '').join('\n');
}
