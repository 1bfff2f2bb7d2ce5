import { code, prose } from '../markdown/markdown.ts';
import { type FileReport, type RunReport, summarize } from './report.ts';
import { sentencesOf } from './sentences.ts';
import { moreFindings, moreWords } from './shown.ts';
import { summaryLine } from './text.ts';

/** The findings for a comment on a pull request or the summary of a CI step. */
export function findingsMarkdown(report: RunReport): string {
  const items = findingItems(report);
  const list = items.length > 0 ? `${items.map(({ text }) => text).join('\n')}\n\n` : '';
  return `${list}**${summaryLine(summarize(report.files))}**\n`;
}

/** A line of a list, and how many findings it stands for. */
export interface FindingItem {
  readonly text: string;
  readonly findings: number;
}

/** What could not be checked, then the findings: one line each, and one for those of a file that are not shown. */
export function findingItems({ files, failures }: RunReport): readonly FindingItem[] {
  const lines = failures.map(({ path, message }) => `- **not checked** ${code(path)} ${prose(message)}`);
  return [...lines.map((text) => ({ text, findings: 1 })), ...files.flatMap(itemsOf)];
}

function itemsOf(file: FileReport): readonly FindingItem[] {
  const { source, diagnostics } = file;
  const items = diagnostics.map((diagnostic) => {
    const { rule, severity, span } = diagnostic;
    const { line, column } = source.position(span.start);
    const sentences = sentencesOf(diagnostic).map(prose).join(' ');
    const place = code(`${source.path}:${line}:${column}`);
    return { text: `- **${severity}** ${place} ${sentences} (${code(rule)})`, findings: 1 };
  });
  const more = moreWords(file);
  if (more) items.push({ text: `- ${code(source.path)} ${more}`, findings: moreFindings(file) });
  return items;
}
