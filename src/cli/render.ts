import type { RunReport } from '../report/report.ts';
import { summarize } from '../report/report.ts';
import { reportText, summaryLine } from '../report/text.ts';
import { type ColorChoice, styleFor } from './color.ts';
import type { Io } from './io.ts';
import { textWidth } from './text-width.ts';

export const FORMATS = ['text', 'concise', 'json'] as const;
export type Format = (typeof FORMATS)[number];

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
  switch (format) {
    case 'text': {
      const style = await styleFor(color, io.stdout, io.env);
      const width = textWidth(io.stdout);
      const text = reportText(report, { style, width, summary: !quiet });
      const isGood = text === '' && report.files.length > 0 && !quiet && io.stdout.isTTY;
      return isGood ? `${summaryLine(summarize(report.files), style)}\n` : text;
    }
    case 'concise':
      return (await import('../report/concise.ts')).reportConcise(report);
    case 'json':
      return (await import('../report/json.ts')).reportJson(report);
  }
}
