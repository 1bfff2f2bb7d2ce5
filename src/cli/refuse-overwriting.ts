import type { OutputFile } from './deliver.ts';
import { statsOf } from './stats-of.ts';
import { UsageError } from './user-error.ts';

/** Throws a UsageError where a report would be written over one of the files that it is about. */
export function refuseOverwriting(
  outputs: readonly Pick<OutputFile<string>, 'path' | 'flag'>[],
  paths: readonly string[],
  what = 'the report',
): void {
  for (const { path: output, flag } of outputs) {
    const target = statsOf(output);
    if (!target?.isFile()) continue;
    for (const path of paths) {
      const stats = path === '-' ? undefined : statsOf(path);
      if (stats?.dev === target.dev && stats.ino === target.ino) {
        throw new UsageError(`${flag} is one of the files that are read: ${what} would take its place`);
      }
    }
  }
}
