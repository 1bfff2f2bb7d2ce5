import { spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export function makeFifo(path: string): void {
  const { status, error } = spawnSync('mkfifo', [path]);
  if (status !== 0) throw error ?? new Error(`mkfifo ${path}`);
}

/** A socket that lives as long as the test. */
export async function makeSocket(path: string): Promise<void> {
  const server: Server = createServer();
  await new Promise<void>((done) => server.listen(path, done));
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
}

export function link(directory: string, name: string, target: string): void {
  symlinkSync(target, join(directory, name));
}

/** Takes a permission away, and gives it back for the directory to be deleted. */
export function forbid(path: string, mode: number): void {
  chmodSync(path, mode);
  onTestFinished(() => chmodSync(path, 0o755));
}
