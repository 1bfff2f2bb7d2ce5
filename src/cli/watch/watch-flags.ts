import type { CheckOptions } from '../check-options.ts';
import { wantsFixes } from '../fix-flags.ts';
import { UsageError } from '../user-error.ts';

/** Throws a UsageError where flags do not go together with --watch, which looks again and again and changes nothing. */
export function checkWatchFlags(paths: readonly string[], options: CheckOptions): void {
  if (paths.includes('-')) throw new UsageError('--watch needs files: standard input does not change');
  const unfit = {
    'fixes of files': wantsFixes(options),
    '--show-files': options.showFiles,
    '--write-baseline': options.writeBaseline !== undefined,
    '--summary': options.summary,
  };
  const [found] = Object.entries(unfit).find(([, isAsked]) => isAsked) ?? [];
  if (found) throw new UsageError(`--watch does not go together with ${found}`);
}
