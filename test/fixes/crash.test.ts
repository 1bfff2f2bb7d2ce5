import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';

const directory = mkdtempSync(join(tmpdir(), 'smtp-lint-crash-'));
const path = join(directory, 'app.cfg');
afterAll(() => rmSync(directory, { recursive: true }));

/** Large enough to be written in more than one go. */
function configuration(port: string): Buffer {
  const comments = Array.from({ length: 60_000 }, (_, at) => `# comment ${at} on something of no account`);
  const lines = [
    '[smtp-client]',
    'server = h.example.com',
    `port = ${port}`,
    ...comments,
    'enable-debug = false',
  ];
  return Buffer.from(`${lines.join('\n')}\n`);
}

const before = configuration("'587'");
const after = configuration('587');

function startFixing() {
  const node = process.env.SMTP_LINT_NODE ?? process.execPath;
  const child = spawn(node, [resolve('bin/smtp-lint.cjs'), '--fix', '--quiet', path], { stdio: 'ignore' });
  return { child, end: once(child, 'exit') };
}

/** The files that wait to take the place of the one being fixed. */
function temporaryFiles(): readonly string[] {
  return readdirSync(directory).filter((name) => name !== 'app.cfg');
}

test('a process that is killed while it fixes leaves the old bytes or the new ones', {
  timeout: 120_000,
}, async () => {
  writeFileSync(path, before);
  const start = performance.now();
  await startFixing().end;
  const duration = performance.now() - start;
  expect(readFileSync(path).equals(after)).toBe(true);

  const seen = { old: 0, new: 0, whileWriting: 0 };
  for (let run = 0; run < 30; run++) {
    for (const name of temporaryFiles()) rmSync(join(directory, name));
    writeFileSync(path, before);
    const { child, end } = startFixing();
    if (run % 2 === 0) {
      await delay(Math.random() * duration * 1.1);
    } else {
      // From the moment on at which the writing begins.
      while (child.exitCode === null && temporaryFiles().length === 0) await delay(0);
      await delay(Math.random() * 5);
    }
    child.kill('SIGKILL');
    await end;
    const found = readFileSync(path);
    const isOld = found.equals(before);
    expect(isOld || found.equals(after)).toBe(true);
    seen[isOld ? 'old' : 'new']++;
    const left = temporaryFiles();
    if (left.length > 0) seen.whileWriting++;
    for (const name of left) expect(name).toMatch(/^\.smtp-lint-[0-9a-f]{12}\.tmp$/);
  }
  expect(seen.old).toBeGreaterThan(0);
  expect(seen.whileWriting).toBeGreaterThan(0);

  // What such a process has left behind is in nobody's way.
  writeFileSync(path, before);
  await startFixing().end;
  expect(readFileSync(path).equals(after)).toBe(true);
});
