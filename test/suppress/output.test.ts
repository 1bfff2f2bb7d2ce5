import { expect, test } from 'vitest';
import { smtpLint } from '../support/cli.ts';

const FILE = `[smtp-client]
server = smtp.example.com
# smtp-lint-disable-next-line invalid-value -- a trial until Monday
port = 99999
# smtp-lint-disable-next-line invalid-value -- like Zq9secret
cnx-pool-size = none
password = Zq9secret
`;

test('suppressed findings do not count, and are told apart in the JSON report', async () => {
  const run = await smtpLint(['--format', 'json', '--stdin-filename', 'a.cfg', '-'], { stdin: FILE });
  const { files, summary } = JSON.parse(run.stdout);
  expect(run.exitCode).toBe(0);
  expect(summary).toMatchObject({ errors: 0, suppressed: 2 });
  const [{ suppressed }] = files;
  expect(suppressed.map(({ line, suppression }: Record<string, unknown>) => [line, suppression])).toEqual([
    [4, { type: 'comment', reason: 'a trial until Monday' }],
    [6, { type: 'comment', reason: '***' }],
  ]);
  expect(run.stdout).not.toContain('Zq9');
});

test('explain shows a suppressed finding as such, with its reason', async () => {
  const { stdout } = await smtpLint(['explain', '--syntax', 'cfg', '--', '-:4'], { stdin: FILE });
  const told = stdout.split('\n').filter((line) => /^ {2}(?:finding|suppressed|reason)/.test(line));
  expect(told).toEqual([
    '  suppressed     4:8 error invalid-value: port is 99999; expected a whole number from 1 to 65535.',
    '  reason         a trial until Monday',
  ]);
});

test('explain does so for programs, and shows no secret', async () => {
  const args = ['explain', '--format', 'json', '--syntax', 'cfg', '--', '-:6'];
  const { stdout } = await smtpLint(args, { stdin: FILE });
  const [{ states }] = JSON.parse(stdout).topics;
  expect(states[0].findings).toEqual([]);
  expect(states[0].suppressed).toMatchObject([
    { rule: 'invalid-value', line: 6, suppression: { type: 'comment', reason: '***' } },
  ]);
});

test('the rules about comments have severities like others', async () => {
  const run = async (...args: readonly string[]) => {
    const stdin = FILE.replace(' -- a trial until Monday', '').replace('cnx-pool-size = none', 'port = 25');
    return await smtpLint(['--format', 'concise', ...args, '--stdin-filename', 'a.cfg', '-'], { stdin });
  };
  expect((await run('--fail-on', 'warning')).exitCode).toBe(1);
  const off = ['--rule', 'unused-suppression=off', '--rule', 'suppression-without-reason=off'];
  expect((await run(...off)).stdout).not.toContain('suppress');
  const heavy = ['--rule', 'suppression-without-reason=error'];
  expect((await run(...heavy)).stdout).toContain('error: this comment does not say why');
});
