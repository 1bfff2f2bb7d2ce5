import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { smtpLint } from './support/cli.ts';

test.each([
  [['check', '-', '--format', 'concise']],
  [['explain', 'port', '--file', '-', '--format', 'json']],
  [['upgrade', '-', '--from', '8.5.201.05']],
  [['convert', '-', '--to', 'json']],
  [['redact', '-']],
  [['template', 'relay', '--update', '-']],
] as const)('standard input goes by the name that is given: %j', async (args) => {
  const { stdout, stderr, exitCode } = await smtpLint([...args, '--stdin-filename', 'conf/app.yaml'], {
    stdin: '# port\nsmtp-client:\n  server-type: SMPT\n  server: h\n',
  });
  expect(stdout + stderr).toContain('conf/app.yaml');
  expect(exitCode).toBe(args[0] === 'check' ? 1 : 0);
});

const folder = mkdtempSync(join(tmpdir(), 'smtp-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([[['template', 'relay']], [['convert', '-', '--to', 'yaml']]] as const)(
  'a catalogue that cannot be used is refused by %j',
  async (args) => {
    const path = join(folder, 'bad.yaml');
    writeFileSync(path, 'section: proxy\n');
    const { exitCode, stdout, stderr } = await smtpLint([...args, '--catalog', path], {
      stdin: '[a]\nb = c\n',
    });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('the catalogue cannot be used\n');
  },
);

test('a catalogue that nests too deeply is refused by a sentence', async () => {
  const path = join(folder, 'deep.yaml');
  writeFileSync(path, '['.repeat(100_000));
  const { exitCode, stdout } = await smtpLint(['catalog', 'check', path]);
  expect([exitCode, stdout]).toEqual([1, `${path}:1:501: the file nests deeper than 500 levels\n`]);
});

test('JSON of a catalogue holds nothing invisible', async () => {
  const path = join(folder, 'invisible.yaml');
  writeFileSync(
    path,
    'section: proxy\nsummary: A proxy.\nsource: A page.\noptions:\n' +
      '  host: { summary: "Its \\u202e host.", type: text, takesEffect: restart }\n',
  );
  for (const args of [['explain', 'host', '--format', 'json'], ['explain', '--format', 'json'], ['schema']]) {
    const { exitCode, stdout } = await smtpLint([...args, '--catalog', path]);
    expect([exitCode, stdout.includes('Its \\u202e host.')]).toEqual([0, true]);
  }
});

test.each([
  [['explain', 'port', '--release', 'abc'], '--release goes with a file'],
  [['explain', 'port', '--syntax', 'cfg'], '--syntax goes with a file'],
  [['explain', '--stdin-filename', 'a.cfg'], '--stdin-filename goes with a file'],
  [['template', '--list', '-o', 'x'], '--list goes without -o'],
] as const)('an option that would do nothing is refused: %j', async (args, told) => {
  const { exitCode, stdout, stderr } = await smtpLint(args);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain(told);
});

test.each([
  ['check', '-'],
  ['check', '--format', 'json', '-'],
  ['diff', '-', 'examples/gmail.yaml'],
  ['compare', '-', 'examples/gmail.yaml'],
  ['schema'],
  ['reference', 'presets'],
  ['template', 'relay'],
  ['template', 'relay', '--update', '-'],
  ['convert', '-', '--to', 'json'],
  ['redact', '-'],
])('-o - is standard output: %s', async (...args) => {
  const usual = await smtpLint(args, { stdin: '[smtp-client]\nport = 0\n' });
  expect(usual.stdout).not.toBe('');
  expect(await smtpLint([...args, '-o', '-'], { stdin: '[smtp-client]\nport = 0\n' })).toEqual(usual);
  expect(existsSync('-')).toBe(false);
});

test('convert names the options that a catalogue describes', async () => {
  const path = join(folder, 'proxy.yaml');
  writeFileSync(
    path,
    'section: proxy\nsummary: A proxy.\nsource: A page.\noptions:\n' +
      '  host: { summary: Its host., type: text, takesEffect: restart }\n',
  );
  const args = ['convert', '-', '--to', 'cfg', '--syntax', 'yaml', '--catalog', path];
  const { stderr } = await smtpLint(args, { stdin: 'proxy:\n  host: "a\\nb"\n' });
  expect(stderr).toContain('host in [proxy]: .cfg cannot hold a value with a line break\n');
});
