import { statSync } from 'node:fs';
import type { OutputFile } from './deliver.ts';
import { UsageError } from './user-error.ts';

/** Throws a UsageError where a report would be written over one of the files that it is about. */
export function refuseOverwriting(
  outputs: readonly Pick<OutputFile<string>, 'path' | 'flag'>[],
  paths: readonly string[],
): void {
  for (const { path: output, flag } of outputs) {
    const target = statSync(output, { throwIfNoEntry: false });
    if (!target?.isFile()) continue;
    for (const path of paths) {
      const stats = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false });
      if (stats?.dev === target.dev && stats.ino === target.ino) {
        throw new UsageError(`${flag} is one of the files that are read: the report would take its place`);
      }
    }
  }
}
