import { code, prose } from '../markdown/markdown.ts';
import { type RunReport, summarize } from './report.ts';
import { summaryLine } from './text.ts';

/** The findings for a comment on a pull request or the summary of a CI step. */
export function findingsMarkdown({ files }: RunReport): string {
  const items = files.flatMap(({ source, diagnostics }) =>
    diagnostics.map(({ rule, severity, message, because, help, fix, span }) => {
      const { line, column } = source.position(span.start);
      const order = fix ? `Fix (${fix.applicability}): ${fix.title}.` : undefined;
      const sentences = [message, because, help, order].filter((text) => text !== undefined).map(prose);
      return `- **${severity}** ${code(`${source.path}:${line}:${column}`)} ${sentences.join(' ')} (${code(rule)})`;
    }),
  );
  const list = items.length > 0 ? `${items.join('\n')}\n\n` : '';
  return `${list}**${summaryLine(summarize(files))}**\n`;
}
