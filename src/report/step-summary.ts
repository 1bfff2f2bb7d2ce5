import { lowerBound } from '../source/lower-bound.ts';
import { type FindingItem, findingItems } from './findings-markdown.ts';
import { type RunReport, summarize } from './report.ts';
import { summaryLine } from './text.ts';
import { count } from './words.ts';

/**
 * The findings as Markdown of at most so many bytes, with what stands below them where there is room for all of it.
 * Findings that are left out are counted. Empty where there is no room for that either.
 */
export function stepSummary(report: RunReport, below: string, room: number): string {
  const items = findingItems(report);
  const total = `**${summaryLine(summarize(report.files))}**`;
  const whole = paragraphs(linesOf(items), total, below.trimEnd());
  if (bytes(whole) <= room) return whole;
  const cut = (kept: number) => {
    const left = items.slice(kept).reduce((sum, { findings }) => sum + findings, 0);
    const what = left > 0 ? count(left, 'finding') : 'What changed is';
    const sentence = `${what} left out: the summary of a step holds no more.`;
    return paragraphs(linesOf(items.slice(0, kept)), sentence, total);
  };
  const tooMany = lowerBound(items.length + 1, (kept) => bytes(cut(kept)) <= room);
  return tooMany === 0 ? '' : cut(tooMany - 1);
}

function paragraphs(...texts: readonly string[]): string {
  return `${['### smtp-lint', ...texts].filter((text) => text !== '').join('\n\n')}\n`;
}

function linesOf(items: readonly FindingItem[]): string {
  return items.map(({ text }) => text).join('\n');
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
