import { code, prose } from '../markdown/markdown.ts';
import { type RunReport, summarize } from './report.ts';
import { sentencesOf } from './sentences.ts';
import { summaryLine } from './text.ts';

/** The findings for a comment on a pull request or the summary of a CI step. */
export function findingsMarkdown(report: RunReport): string {
  const items = findingItems(report);
  const list = items.length > 0 ? `${items.join('\n')}\n\n` : '';
  return `${list}**${summaryLine(summarize(report.files))}**\n`;
}

/** What could not be checked, then the findings: one line each. */
export function findingItems({ files, failures }: RunReport): readonly string[] {
  return [
    ...failures.map(({ path, message }) => `- **not checked** ${code(path)} ${prose(message)}`),
    ...files.flatMap(({ source, diagnostics }) =>
      diagnostics.map((diagnostic) => {
        const { rule, severity, span } = diagnostic;
        const { line, column } = source.position(span.start);
        const sentences = sentencesOf(diagnostic).map(prose).join(' ');
        return `- **${severity}** ${code(`${source.path}:${line}:${column}`)} ${sentences} (${code(rule)})`;
      }),
    ),
  ];
}
