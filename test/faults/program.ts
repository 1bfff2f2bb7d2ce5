import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { plainEnv } from '../support/plain-env.ts';
import type { Writer } from './writers.ts';

export const NODE = process.env.SMTP_LINT_NODE ?? process.execPath;

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** The command that runs a writer. */
export function commandOf({ script = 'bin/smtp-lint.cjs', args }: Writer): readonly string[] {
  return [NODE, '--require', resolve('test/faults/foreseeable-names.cjs'), resolve(script), ...args];
}

export function startIn(
  folder: string,
  [file = '', ...args]: readonly string[],
  env: Writer['env'] = {},
): { readonly child: ChildProcess; readonly end: Promise<Ended> } {
  const child = spawn(file, args, {
    cwd: folder,
    env: { ...plainEnv(), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr?.on('data', (text) => {
    stderr += text;
  });
  const end = new Promise<Ended>((done, fail) => {
    child.on('error', fail);
    child.on('close', (status, signal) => done({ status, signal, stderr }));
  });
  return { child, end };
}

/** A folder with the files of a writer, for as long as the work takes. */
export async function inFolder<Result>(
  { before }: Pick<Writer, 'before'>,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'smtp-lint-faults-')));
  try {
    for (const [name, text] of Object.entries(before)) writeFileSync(join(folder, name), text);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The files of a folder by name. A folder in it stands for itself. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  return new Map(
    entries.map((entry) => [
      entry.name,
      entry.isFile() ? readFileSync(join(folder, entry.name), 'utf8') : 'a folder',
    ]),
  );
}

/** Does jobs two at a time: more would only wait for each other. */
export async function doJobs(jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...jobs];
  const work = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job();
  };
  await Promise.all([work(), work()]);
}
