import type { RunReport } from '../report/report.ts';
import { summarize } from '../report/report.ts';
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
  const { format, quiet } = options;
  if (format !== 'text')
    return (await import('./render-for-programs.ts')).renderForPrograms(report, format, !quiet, io);
  const style = await styleFor(options.color, io.stdout, io.env);
  const width = textWidth(io.stdout);
  const findings = textOrPraise(report, { style, width, summary: !quiet }, io);
  if (!report.since) return findings;
  return (await import('../report/since-text.ts')).withSince(findings, report.since, { style, width });
}

/** On a terminal a run without findings is told to have been one. */
function textOrPraise(report: RunReport, options: TextOptions, { stdout }: Io): string {
  const text = reportText(report, options);
  const isGood = text === '' && report.files.length > 0 && options.summary && stdout.isTTY;
  return isGood ? `${summaryLine(summarize(report.files), options.style)}\n` : text;
}
