import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandOf, type Ended, startIn } from './program.ts';
import type { Writer } from './writers.ts';

/** The system calls that files are read and written by. */
const WATCHED = [
  'openat',
  'read',
  'write',
  'writev',
  'pwrite64',
  'statx',
  'access',
  'readlink',
  'fsync',
  'fchmod',
  'fchown',
  'ftruncate',
  'close',
  'link',
  'rename',
  'unlink',
];

/** How many temporary files of a run are watched. */
const MOST_TEMPORARY = 4;

/** One system call on a file that is written, or on its folder: the how manieth of its name. */
export interface Call {
  readonly name: string;
  readonly number: number;
  readonly line: string;
}

export interface Traced extends Ended {
  readonly calls: readonly Call[];
  /** How many of them were tampered with. */
  readonly injected: number;
}

/** What strace does to a call, such as `error=EIO`. */
export interface Injection {
  readonly call: Pick<Call, 'name' | 'number'>;
  readonly what: string;
}

/** Runs a writer in a folder under strace, which tampers with its calls. */
export async function trace(
  writer: Writer,
  folder: string,
  injections: readonly Injection[] = [],
): Promise<Traced> {
  const temporary = Array.from(
    { length: MOST_TEMPORARY },
    (_, at) => `.smtp-lint-${String(at + 1).padStart(12, '0')}.tmp`,
  );
  const names = [...writer.targets, ...temporary];
  const paths = [folder, ...names, ...names.map((name) => join(folder, name))];
  const log = mkdtempSync(join(tmpdir(), 'smtp-lint-trace-'));
  try {
    const command = [
      ...['strace', '-f', '-y', '--quiet=all', '-o', join(log, 'calls'), '-e', `trace=${WATCHED.join(',')}`],
      ...paths.flatMap((path) => ['-P', path]),
      ...injections.flatMap(({ call, what }) => ['-e', `inject=${call.name}:${what}:when=${call.number}`]),
      ...commandOf(writer),
    ];
    const ended = await startIn(folder, command, writer.env).end;
    const calls = readCalls(readFileSync(join(log, 'calls'), 'utf8'));
    return { ...ended, calls, injected: calls.filter(({ line }) => line.endsWith('(INJECTED)')).length };
  } finally {
    rmSync(log, { recursive: true });
  }
}

function readCalls(log: string): readonly Call[] {
  const counts = new Map<string, number>();
  return log.split('\n').flatMap((line) => {
    const [, name] = /^\d+ +(\w+)\(/.exec(line) ?? [];
    if (name === undefined) return [];
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    return [{ name, number, line }];
  });
}
