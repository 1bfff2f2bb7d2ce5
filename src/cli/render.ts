import type { RunReport } from '../report/report.ts';
import { summarize } from '../report/report.ts';
import type { SinceReport } from '../report/since-report.ts';
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
export async function render(report: RunReport, options: RenderOptions, io: Io): Promise<string> {
  if (options.format !== 'text') return await renderAs(options.format, report, options, io);
  const style = await styleFor(options.color, io.stdout, io.env);
  const width = textWidth(io.stdout);
  const findings = textOrPraise(report, { style, width, summary: !options.quiet }, io);
  return report.since ? await withSince(findings, report.since, { style, width }) : findings;
}

async function renderAs(
  format: Exclude<Format, 'text'>,
  report: RunReport,
  { quiet }: RenderOptions,
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
  if (format !== 'concise')
    return (await import('./render-for-programs.ts')).renderForPrograms(report, format, !quiet, io);
  const findings = (await import('../report/concise.ts')).reportConcise(report);
  return report.since ? await withSince(findings, report.since, { style: plainStyle }) : findings;
}

async function withSince(findings: string, since: SinceReport, options: TextOptions): Promise<string> {
  const { sinceText } = await import('../report/since-text.ts');
  return [findings, sinceText(since, options)].filter((text) => text !== '').join('\n');
}

/** On a terminal a run without findings is told to have been one. */
function textOrPraise(report: RunReport, options: TextOptions, { stdout }: Io): string {
  const text = reportText(report, options);
  const isGood = text === '' && report.files.length > 0 && options.summary && stdout.isTTY;
  return isGood ? `${summaryLine(summarize(report.files), options.style)}\n` : text;
}
