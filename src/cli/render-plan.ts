import type { PlanReport } from '../report/plan-report.ts';
import { type ColorChoice, styleFor } from './color.ts';
import type { Io } from './io.ts';
import type { PlanFormat } from './plan-options.ts';
import { textWidth } from './text-width.ts';

/** The plan in one of the formats. */
export async function renderPlan(
  report: PlanReport,
  { format, color }: { readonly format: PlanFormat; readonly color: ColorChoice },
  io: Io,
): Promise<string> {
  switch (format) {
    case 'text': {
      const { planText } = await import('../report/plan-text.ts');
      const style = await styleFor(color, io.stdout, io.env);
      return planText(report, { style, width: textWidth(io.stdout) });
    }
    case 'json':
      return (await import('../report/plan-json.ts')).planJson(report);
    case 'markdown':
      return (await import('../report/plan-markdown.ts')).planMarkdown(report);
  }
}
