import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { OutputFile, Outputs } from './deliver.ts';
import type { Format, FormatChoice } from './formats.ts';
import { fullPath } from './paths.ts';
import { statsOf } from './stats.ts';
import { UsageError } from './user-error.ts';

/** What is printed and written where a format is asked for, or a file. */
export function outputsAsked(
  choices: readonly FormatChoice[],
  output: string | undefined,
  usual: Format | undefined,
): Outputs<Format> {
  const bare = choices.filter(({ path }) => path === undefined).map(({ format }) => format);
  if (bare.length > 1) {
    throw new UsageError(
      `only one format goes to standard output: write ${bare
        .slice(1)
        .map((format) => `--format ${format}=FILE`)
        .join(' and ')}`,
    );
  }
  if (output !== undefined && choices.length > 0 && bare.length === 0)
    throw new UsageError(`-o ${output} is for a format without a file of its own, and there is none`);
  const files = choices.flatMap(({ format, path }) => {
    return path === undefined ? [] : [{ format, path, flag: `--format ${format}=${path}` }];
  });
  const [main] = bare;
  if (output === undefined && main !== undefined) return { printed: main, files: apart(files) };
  const all =
    output === undefined ? files : [{ format: main ?? 'text', path: output, flag: `-o ${output}` }, ...files];
  const isTextWritten = all.some(({ format }) => format === 'text');
  return { printed: usual ?? (isTextWritten ? 'sentence' : 'text'), files: apart(all) };
}

/** Throws a UsageError where two would be written to one file. */
export function apart<File extends Pick<OutputFile<string>, 'path' | 'flag'>>(
  files: readonly File[],
): readonly File[] {
  const flags = new Map<string, string>();
  for (const { path, flag } of files) {
    const identity = identify(path);
    if (identity === undefined) continue;
    const other = flags.get(identity);
    if (other !== undefined)
      throw new UsageError(`${other} and ${flag} are the same file: one would take the place of the other`);
    flags.set(identity, flag);
  }
  return files;
}

/** The same for all names of a file; undefined for what takes any number of reports, such as a terminal. */
function identify(path: string): string | undefined {
  const stats = statsOf(path);
  if (stats) return stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
  const full = fullPath(path);
  try {
    return join(realpathSync(dirname(full)), basename(full));
  } catch {
    // That there is no such directory is told when the file is written.
    return full;
  }
}
