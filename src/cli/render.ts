import type { RunReport } from '../report/report.ts';
import { summarize } from '../report/report.ts';
import { plainStyle } from '../report/style.ts';
import { reportText, summaryLine, type TextOptions } from '../report/text.ts';
import { type ColorChoice, styleFor } from './color.ts';
import type { Format } from './formats.ts';
import type { Io } from './io.ts';
import { textWidth } from './text-width.ts';

export interface RenderOptions {
  readonly format: Format;
  readonly color: ColorChoice;
  readonly quiet: boolean;
}

/** The report in one of the formats. */
export async function render(
  report: RunReport,
  { format, color, quiet }: RenderOptions,
  io: Io,
): Promise<string> {
  if (format === 'json') {
    const { reportJson } = await import('../report/json.ts');
    const since = report.since && (await import('../report/since-json.ts')).sinceObject(report.since);
    return reportJson(report, since);
  }
  if (format === 'markdown') {
    const findings = (await import('../report/findings-markdown.ts')).findingsMarkdown(report);
    if (!report.since) return findings;
    return `${findings}\n${(await import('../report/since-markdown.ts')).sinceMarkdown(report.since)}`;
  }
  if (format !== 'text' && format !== 'concise')
    return (await import('./render-for-programs.ts')).renderForPrograms(report, format, !quiet, io);
  const plain = format === 'concise';
  const style = plain ? plainStyle : await styleFor(color, io.stdout, io.env);
  const width = plain ? undefined : textWidth(io.stdout);
  const findings = plain
    ? (await import('../report/concise.ts')).reportConcise(report)
    : textOrPraise(report, { style, width, summary: !quiet }, io);
  if (!report.since) return findings;
  const { sinceText } = await import('../report/since-text.ts');
  return [findings, sinceText(report.since, { style, width })].filter((text) => text !== '').join('\n');
}

/** On a terminal a run without findings is told to have been one. */
function textOrPraise(report: RunReport, options: TextOptions, { stdout }: Io): string {
  const text = reportText(report, options);
  const isGood = text === '' && report.files.length > 0 && options.summary && stdout.isTTY;
  return isGood ? `${summaryLine(summarize(report.files), options.style)}\n` : text;
}
