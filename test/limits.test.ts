import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smtpLint } from './support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'smtp-lint-limits-'));
const before = process.cwd();
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

test('compare takes at most 100 configurations', async () => {
  writeFileSync('app.cfg', '[smtp-client]\nserver = mail.example.com\n');
  const { exitCode, stdout, stderr } = await smtpLint(['compare', ...Array(101).fill('app.cfg')]);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    'smtp-lint: at most 100 configurations can be compared, and these are 101\n' +
      'Run smtp-lint --help for examples and options.\n',
  );
  expect((await smtpLint(['compare', ...Array(100).fill('app.cfg')])).exitCode).toBe(0);
});

test('what explain tells of an application is not what was found in another', async () => {
  const application = (name: string, port: string) => {
    return { name, options: { property: [{ section: 'smtp-client', key: 'port', value: port }] } };
  };
  writeFileSync('apps.json', JSON.stringify([application('one', '587'), application('other', 'abc')]));
  const { stdout } = await smtpLint(['explain', 'port', '--file', 'apps.json', '--format', 'json']);
  const [{ states }] = JSON.parse(stdout).topics;
  expect(states.map(({ findings }: { findings: readonly object[] }) => findings.length)).toEqual([0, 1]);
});
