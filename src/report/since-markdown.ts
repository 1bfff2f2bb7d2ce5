import { code, prose } from '../markdown/markdown.ts';
import { conclusion } from '../plan/sentence.ts';
import { planBody } from './plan-markdown.ts';
import type { SinceReport } from './since-report.ts';

/** What changed since a revision, below the findings. */
export function sinceMarkdown({ revision, compared, plans, notes, verdict }: SinceReport): string {
  const since = code(revision);
  const blocks = plans.map((plan) =>
    `### ${code(plan.after.path)} since ${since}\n\n${planBody(plan)}`.trimEnd(),
  );
  if (notes.length > 0) {
    blocks.push(notes.map(({ path, message }) => `- ${code(path)} ${prose(message)}.`).join('\n'));
  }
  if (plans.length === 0 && compared > 0)
    blocks.push(`No ${notes.length > 0 ? 'other ' : ''}changes since ${since}.`);
  if (plans.length > 1) {
    const isWrongBetween = plans.some(({ plan }) => plan.interim.length > 0);
    blocks.push(`**${plans.length} files changed since ${since}: ${conclusion(verdict, isWrongBetween)}.**`);
  }
  return `${blocks.join('\n\n')}\n`;
}
