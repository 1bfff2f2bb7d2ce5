import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSettings } from '../../src/cli/file-settings.ts';
import { EditorSettings, flagSettings } from '../../src/cli/lsp/editor-settings.ts';
import { smtpLint } from '../support/cli.ts';
import { tree } from '../support/tree.ts';

const BOX = `section: box
summary: A box.
source: A page.
options:
  mark: { summary: Its mark., type: text, secret: true, takesEffect: restart }
  size: { summary: Its size., type: integer, min: 1, takesEffect: restart }
  1st-box: { summary: Its first box., type: text, takesEffect: restart }
  lid: { summary: Its lid., type: text, introduced: 8.5.202.02, takesEffect: restart }
`;
const CONFIG = `release: 8.5.201.05
catalogs: [box.yaml]
placeholders: ['^@[A-Z]+@$']
rules: { invalid-value: info }
failOn: info
`;
const APP = `[smtp-client]
server = smtp.example.com
port = 0
enable-debug = @DEBUG@
[box]
mark = Zq9canary
size = 2
lid = wood
`;

/** Two directories of the same files; only the first has a configuration. */
function files(): { with: string; without: string } {
  const root = tree({
    'with/smtp-lint.config.yaml': CONFIG,
    'with/box.yaml': BOX,
    'with/app.cfg': APP,
    'with/new.cfg': APP.replace('size = 2', 'size = 3').replace('@DEBUG@', '@OTHER@'),
    'without/app.cfg': APP,
    'without/new.cfg': APP.replace('size = 2', 'size = 3'),
  });
  return { with: join(root, 'with'), without: join(root, 'without') };
}

/** A command, how its report shows that a configuration counts, and whether it needs a file at all. */
const COMMANDS: readonly (readonly [string, (directory: string) => readonly string[], RegExp])[] = [
  ['explain FILE:LINE', (dir) => ['explain', `${dir}/app.cfg:7`], /size in \[box\]/],
  ['explain --file', (dir) => ['explain', 'box/size', '--file', `${dir}/app.cfg`], /value {10}2, line 7/],
  ['diff', (dir) => ['diff', `${dir}/app.cfg`, `${dir}/new.cfg`], /~ size {2}2 → 3 {2}at restart/],
  ['compare', (dir) => ['compare', `${dir}/app.cfg`, `${dir}/new.cfg`], /^ {2}size +2 +3$/m],
  ['upgrade', (dir) => ['upgrade', `${dir}/app.cfg`, '--from', '8.5.201.05'], /lid/],
];

describe.each(COMMANDS)('%s', (_, argsFor, sign) => {
  test('takes the configuration of the file', async () => {
    const { with: own, without } = files();
    expect((await smtpLint(argsFor(own))).stdout).toMatch(sign);
    expect((await smtpLint(argsFor(without))).stdout).not.toMatch(sign);
  });

  test('takes the one that --config names, or none', async () => {
    const { with: own, without } = files();
    const config = join(own, 'smtp-lint.config.yaml');
    expect((await smtpLint([...argsFor(without), '--config', config])).stdout).toMatch(sign);
    expect((await smtpLint([...argsFor(own), '--no-config'])).stdout).not.toMatch(sign);
  });
});

test('diff takes what is configured for the file after the change, of the rules and the release too', async () => {
  const { with: own, without } = files();
  const told = await smtpLint(['diff', `${without}/app.cfg`, `${own}/new.cfg`]);
  expect(told).toMatchObject({ exitCode: 0 });
  expect(told.stdout).toContain('size');
  expect((await smtpLint(['diff', `${own}/app.cfg`, `${without}/new.cfg`])).stdout).not.toContain('size');
});

test('explain tells findings as the configuration has them', async () => {
  const { with: own, without } = files();
  expect((await smtpLint(['explain', `${own}/app.cfg:3`])).stdout).toContain('3:8 info invalid-value');
  expect((await smtpLint(['explain', `${without}/app.cfg:3`])).stdout).toContain('3:8 error invalid-value');
  const lid = ['explain', `${own}/app.cfg:8`];
  expect((await smtpLint(lid)).stdout).toMatch(/finding.*not-yet-introduced/);
  expect((await smtpLint([...lid, '--release', '8.5.202.02'])).stdout).not.toMatch(/finding/);
});

test('redact knows the secrets of the catalogues', async () => {
  const { with: own } = files();
  const secret = `${own}/app.cfg`;
  expect((await smtpLint(['redact', secret, '--no-config'])).stdout).toBe(APP);
  expect((await smtpLint(['redact', secret])).stdout).toBe(APP.replace('Zq9canary', `\${BOX_MARK}`));
});

test('redact trusts no further pattern: what may be a secret is replaced', async () => {
  const { with: own } = files();
  const input = { stdin: '[box]\nmark = @MARK@\n' };
  const { stdout } = await smtpLint(['redact', '-', '--stdin-filename', `${own}/x.cfg`], input);
  expect(stdout).toBe(`[box]\nmark = \${BOX_MARK}\n`);
});

test('convert tells options of the catalogues by their names', async () => {
  const { with: own } = files();
  const args = ['convert', '-', '--to', 'cfg', '--syntax', 'yaml', '--stdin-filename', `${own}/x.yaml`];
  const input = { stdin: 'box:\n  1st-box: "a\\nb"\n' };
  expect((await smtpLint(args, input)).stderr).toContain('1st-box in [box]: .cfg cannot hold');
  expect((await smtpLint([...args, '--no-config'], input)).stderr).not.toContain('1st-box');
});

test('template --update adds what the release of the file has', async () => {
  const { with: own, without } = files();
  for (const directory of [own, without])
    await smtpLint(['template', 'relay', '--full', '--update', `${directory}/app.cfg`]);
  const [older, newest] = [own, without].map((directory) => readFileSync(`${directory}/app.cfg`, 'utf8'));
  expect(newest).toContain('grant-type');
  expect(older).not.toContain('grant-type');
});

test('template writes for the release of the place it writes to', async () => {
  const { with: own, without } = files();
  for (const directory of [own, without])
    await smtpLint(['template', 'relay', '--full', '-o', `${directory}/t.cfg`]);
  expect(readFileSync(`${own}/t.cfg`, 'utf8')).not.toContain('grant-type');
  expect(readFileSync(`${without}/t.cfg`, 'utf8')).toContain('grant-type');
});

test.each([
  [['schema'], '"box"'],
  [['reference'], 'box'],
  [['explain', 'box/size'], 'size in [box]'],
])('%j tells of the catalogues of a configuration', async (args, sign) => {
  const { with: own } = files();
  const { stdout } = await smtpLint([...args, '--config', `${own}/smtp-lint.config.yaml`]);
  expect(stdout).toContain(sign);
});

test('the schema of the configuration can be had while that is broken', async () => {
  const root = tree({ 'smtp-lint.config.yaml': 'rulez: {}\n' });
  const { exitCode, stdout } = await smtpLint([
    'schema',
    'config',
    '--config',
    join(root, 'smtp-lint.config.yaml'),
  ]);
  expect(exitCode).toBe(0);
  expect(stdout).toBe(readFileSync('schemas/config.schema.json', 'utf8'));
});

test('an editor gets the settings of each file, and those of the flags where a configuration is broken', async () => {
  const { with: own, without } = files();
  writeFileSync(join(without, 'smtp-lint.config.yaml'), 'rulez: {}\n');
  const flags = { rule: ['syntax=info'] };
  const settings = new EditorSettings(await flagSettings(flags), () => findSettings(flags));
  const told: string[] = [];
  settings.onTrouble = (message) => told.push(message);
  const { settings: configured } = await settings.of(`${own}/app.cfg`);
  expect(configured.lintOptions.release).toBe('8.5.201.05');
  expect(configured.catalog.describe('box')?.match).toBe('exact');
  expect((await settings.of(`${without}/app.cfg`)).settings.lintOptions.release).toBeUndefined();
  expect(told.join()).toContain(
    'smtp-lint.config.yaml:1:1: rulez: there is no such key; did you mean rules?',
  );
});

test('check reports each file for its own release', async () => {
  const { with: own, without } = files();
  const { stdout, exitCode } = await smtpLint(['-f', 'json', `${own}/app.cfg`, `${without}/app.cfg`]);
  const { release, files: reported } = JSON.parse(stdout);
  expect(release).toBe('8.5.201.05');
  expect(reported.map((file: { release?: string }) => file.release)).toEqual([undefined, '8.5.212.01']);
  expect(stdout).not.toContain('Zq9');
  expect(exitCode).toBe(1);
});
