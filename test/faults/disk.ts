import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compare, misreported } from './expectation.ts';
import type { Plain } from './faults.ts';
import { commandOf, inFolder, startIn } from './program.ts';
import type { Writer } from './writers.ts';

const PAGE = 4096;
/** How many pages are left free in turn: none, a part of what is to be written, enough. */
export const FREE = [0, 1, 2, 3, 4, 6, 8, 12, 40];

/**
 * Mounts a disk of so many bytes that nobody else sees, puts the files on it, runs the command there, and copies what
 * is there afterwards.
 */
const ON_DISK = `set -e
mount -t tmpfs -o "size=$1" none disk
cp -r before/. disk/
shift
cd disk
set +e
"$@"
status=$?
cd ..
cp -r disk/. after/
exit $status`;

/** Runs a writer on disks that have ever more place, and tells what is wrong. */
export async function fullDisks(
  writer: Writer,
  plain: Plain,
): Promise<{ readonly runs: number; readonly wrong: readonly string[] }> {
  const wrong: string[] = [];
  for (const free of FREE) wrong.push(...(await onDisk(writer, plain, free)));
  return { runs: FREE.length, wrong };
}

/** Runs a writer on a disk with some free pages. */
export function onDisk(writer: Writer, plain: Plain, free: number): Promise<readonly string[]> {
  return inFolder({ before: {} }, (folder) =>
    inFolder(writer, async (before) => {
      for (const name of ['disk', 'after']) mkdirSync(join(folder, name));
      cpSync(before, join(folder, 'before'), { recursive: true });
      const used = Object.values(writer.before).reduce(
        (pages, text) => pages + Math.ceil(Buffer.byteLength(text) / PAGE),
        0,
      );
      const size = Math.max(1, used + free) * PAGE;
      const shell = ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c', ON_DISK, 'sh', `${size}`];
      // A shell passes no variable on whose name it could not have itself.
      const env = ['env', ...Object.entries(writer.env ?? {}).map(([name, value]) => `${name}=${value}`)];
      const ended = await startIn(folder, [...shell, ...env, ...commandOf(writer)]).end;
      const { written, left, wrong } = compare(join(folder, 'after'), writer, plain);
      const found = [...wrong];
      if (left > 0) found.push(`${left} temporary files are left`);
      if (written < writer.targets.length) found.push(...misreported(ended));
      else if (ended.status !== plain.ended.status)
        found.push(`the status is ${ended.status}: ${ended.stderr}`);
      return found.map((what) => `${writer.name} with ${free} free pages: ${what}`);
    }),
  );
}
