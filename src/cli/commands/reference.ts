import { builtinPresets } from '../../catalog/preset.ts';
import { reference } from '../../generate/reference.ts';
import type { ReferencePart } from '../../generate/reference-parts.ts';
import { ExitCode } from '../exit-code.ts';
import { settingsOf } from '../file-settings.ts';
import type { Io } from '../io.ts';
import { printOrWrite } from '../print-or-write.ts';

export interface ReferenceOptions {
  readonly catalog?: readonly string[];
  readonly config?: string | boolean;
  readonly output?: string;
}

/** Prints the catalogue as Markdown, or one part of it. */
export async function printReference(
  part: ReferencePart | undefined,
  options: ReferenceOptions,
  io: Io,
): Promise<ExitCode> {
  const { catalog } = await settingsOf(undefined, options);
  await printOrWrite(reference({ catalog, presets: builtinPresets() }, part), options.output, io);
  return ExitCode.clean;
}
