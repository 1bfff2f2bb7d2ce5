import type { Command } from 'commander';
import { builtinCatalog } from '../../catalog/builtin.ts';
import { builtinPresets } from '../../catalog/preset.ts';
import { scriptFor } from '../completion/script.ts';
import type { CompletedShell } from '../completion/shells.ts';
import { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { loadCatalogs } from '../load-catalog.ts';

export interface CompletionOptions {
  readonly catalog?: readonly string[];
}

/** Prints the completion script for a shell, with the names of the catalogues in it. */
export async function completion(
  shell: CompletedShell,
  options: CompletionOptions,
  program: Command,
  io: Io,
): Promise<ExitCode> {
  // The script is for every directory: the configuration of one takes no part in it.
  const catalog = builtinCatalog(await loadCatalogs(options.catalog ?? []));
  io.stdout.write(scriptFor(shell, program, { catalog, presets: builtinPresets() }));
  return ExitCode.clean;
}
