import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
