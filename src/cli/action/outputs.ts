/** What of the JSON report the outputs are made of. */
interface Report {
  readonly summary: { readonly errors: number; readonly warnings: number };
  readonly since?: { readonly verdict: { readonly takesEffect: string } };
  readonly failures?: readonly unknown[];
}

/** The outputs of action.yml by name, from the text of a JSON report. */
export function stepOutputs(report: string): Readonly<Record<string, string>> {
  const { summary, since, failures = [] } = JSON.parse(report) as Report;
  const takesEffect = since?.verdict.takesEffect ?? '';
  // A file that could not be read or compared may need anything; more than a restart there is not.
  const isOpen = since !== undefined && takesEffect !== 'restart' && failures.length > 0;
  return {
    errors: String(summary.errors),
    warnings: String(summary.warnings),
    'takes-effect': isOpen ? 'unknown' : takesEffect,
  };
}

/** As the file of GITHUB_OUTPUT takes them. None of the values holds a line break. */
export function outputLines(outputs: Readonly<Record<string, string>>): string {
  return Object.entries(outputs)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
