import type { MatrixReport } from '../report/matrix-report.ts';
import { type ColorChoice, styleFor } from './color.ts';
import type { Io } from './io.ts';
import type { PlanFormat } from './plan-options.ts';

/** The comparison in one of the formats. */
export async function renderMatrix(
  report: MatrixReport,
  { format, color }: { readonly format: PlanFormat; readonly color: ColorChoice },
  io: Io,
): Promise<string> {
  switch (format) {
    case 'text': {
      const { matrixText } = await import('../report/matrix-text.ts');
      return matrixText(report, await styleFor(color, io.stdout, io.env));
    }
    case 'json':
      return (await import('../report/matrix-json.ts')).matrixJson(report);
    case 'markdown':
      return (await import('../report/matrix-markdown.ts')).matrixMarkdown(report);
  }
}
