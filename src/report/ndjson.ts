import { diagnosticJson, jsonText } from './json.ts';
import type { RunReport } from './report.ts';

/** One finding a line, each a JSON object with the fields of the JSON report and the path of its file. */
export function reportNdjson({ documented, files }: RunReport): string {
  let text = '';
  for (const { source, diagnostics } of files) {
    for (const diagnostic of diagnostics) {
      text += `${jsonText({ path: source.path, ...diagnosticJson(diagnostic, source, documented) })}\n`;
    }
  }
  return text;
}
