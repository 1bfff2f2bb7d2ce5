import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const directory = mkdtempSync(join(tmpdir(), 'smtp-lint-'));
afterAll(() => rmSync(directory, { recursive: true }));

test('a part of the benchmark can be run, needs no package, and leaves nothing behind', () => {
  const page = readFileSync('docs/performance.md', 'utf8');
  const args = ['bench/main.mjs', '--quick', '--only=--version', `--dir=${directory}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^ {2}node -e 0 +[\d.,]+ ms /m);
  expect(stdout).toMatch(/^\| --version against node -e 0 \| ≤ 1\.60 \| ≤ 1\.40 \| \d/m);
  expect(stderr).not.toContain('Left out');
  expect(readdirSync(directory)).toEqual([]);
  expect(readFileSync('docs/performance.md', 'utf8')).toBe(page);
});
