/** What of the JSON report the outputs are made of. */
interface Report {
  readonly summary: { readonly errors: number; readonly warnings: number };
  readonly since?: { readonly verdict: { readonly takesEffect: string } };
}

/** The outputs of action.yml by name, from the text of a JSON report. */
export function stepOutputs(report: string): Readonly<Record<string, string>> {
  const { summary, since } = JSON.parse(report) as Report;
  return {
    errors: String(summary.errors),
    warnings: String(summary.warnings),
    'takes-effect': since?.verdict.takesEffect ?? '',
  };
}

/** As the file of GITHUB_OUTPUT takes them. None of the values holds a line break. */
export function outputLines(outputs: Readonly<Record<string, string>>): string {
  return Object.entries(outputs)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
