import type { ExitCode } from '../exit-code.ts';
import { findSettings, type SettingFlags } from '../file-settings.ts';
import type { Io } from '../io.ts';
import { EditorSettings, flagSettings } from '../lsp/editor-settings.ts';
import { serve } from '../lsp/serve.ts';
import { settingsFiles } from '../lsp/settings-files.ts';
import { UsageError } from '../user-error.ts';

/** Serves an editor until it says that it is done, or is gone. Throws a UserError where the flags are wrong. */
export async function lsp(flags: SettingFlags, io: Io): Promise<ExitCode> {
  if (io.stdin.isTTY) throw new UsageError('lsp is for editors: they start it and speak to it');
  const settings = new EditorSettings(await flagSettings(flags), () => findSettings(flags));
  return serve(settings, settingsFiles(flags), io, flags.debug);
}
