import { statSync } from 'node:fs';
import { UsageError } from './user-error.ts';

/** Throws a UsageError where a report would be written over one of the files that it is about. */
export function refuseOverwriting(
  output: string | undefined,
  paths: readonly string[],
  flag = '-o',
  what = 'the report',
): void {
  const target = output === undefined ? undefined : statSync(output, { throwIfNoEntry: false });
  if (!target?.isFile()) return;
  for (const path of paths) {
    const stats = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false });
    if (stats?.dev === target.dev && stats.ino === target.ino) {
      throw new UsageError(
        `${flag} ${output} is one of the files that are read: ${what} would take its place`,
      );
    }
  }
}
