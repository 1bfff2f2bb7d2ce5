import type { Outputs } from './deliver.ts';
import type { Format, FormatChoice } from './formats.ts';
import type { Io } from './io.ts';
import { outputsAsked } from './outputs-asked.ts';

interface OutputFlags {
  readonly format?: readonly FormatChoice[];
  readonly output?: string;
}

/**
 * What of a report is printed and what is written to which file. GitHub Actions gets its annotations where no format is
 * asked for. Throws a UsageError where the flags do not go together.
 */
export function planOutputs(
  { format: choices = [], output: named }: OutputFlags,
  env: Io['env'],
): Outputs<Format> {
  const output = named === '-' ? undefined : named;
  const usual = choices.length === 0 && env.GITHUB_ACTIONS === 'true' ? 'github' : undefined;
  if (output === undefined && choices.length === 0) return { printed: usual ?? 'text', files: [] };
  return outputsAsked(choices, output, usual);
}
