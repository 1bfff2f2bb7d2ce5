import type { ColorChoice } from '../color.ts';
import { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';

export interface ExplainOptions {
  readonly format: 'text' | 'json';
  readonly catalog: readonly string[];
  readonly color: ColorChoice;
}

export async function explain(
  _name: string | undefined,
  _options: ExplainOptions,
  _io: Io,
): Promise<ExitCode> {
  return ExitCode.clean;
}
