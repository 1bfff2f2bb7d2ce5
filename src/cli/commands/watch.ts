import { printable } from '../../text/printable.ts';
import type { CheckOptions } from '../check-options.ts';
import { ExitCode } from '../exit-code.ts';
import type { SettingsFinder } from '../file-settings.ts';
import type { Io } from '../io.ts';
import { tellTrouble } from '../tell-trouble.ts';
import { linesOf, type UserError } from '../user-error.ts';
import { Changes } from '../watch/changes.ts';
import { Directories } from '../watch/directories.ts';
import { Watched } from '../watch/watched.ts';
import { check } from './check.ts';

const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Checks the files, and checks them again whenever something changes that the result hangs on, as long as
 * somebody reads the results. The exit status is that of the last one.
 */
export async function watch(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const watched = new Watched(paths, options);
  const changes = new Changes();
  let isRead = true;
  io.stdout.once?.('error', () => {
    isRead = false;
    changes.add();
  });
  const directories = new Directories({
    onChange: (file) => watched.matters(file) && changes.add(),
    onMove: () => changes.add(),
    onTrouble: (why) => io.stderr.write(`smtp-lint: not everything can be watched: ${printable(why)}\n`),
  });
  try {
    for (;;) {
      await directories.watch(watched);
      const status = await checkOnce(paths, options, io, watched);
      // The run has told which files its settings came from.
      await directories.watch(watched);
      if (!options.quiet) io.stderr.write('smtp-lint: waiting for changes, until Ctrl-C\n');
      await changes.next();
      if (!isRead) return status;
    }
  } finally {
    // Wrong usage ends it.
    await directories.close();
  }
}

async function checkOnce(
  paths: readonly string[],
  options: CheckOptions,
  io: Io,
  watched: Watched,
): Promise<ExitCode> {
  if (io.stdout.isTTY) io.stdout.write(CLEAR);
  let finder: SettingsFinder | undefined;
  try {
    return await check(paths, options, io, (settings) => {
      finder = settings;
    });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'UserError') throw error;
    // What keeps the files from being checked may be mended by the next change.
    await tellTrouble(linesOf(error as UserError), io);
    return ExitCode.trouble;
  } finally {
    watched.add(finder?.sources() ?? []);
  }
}
