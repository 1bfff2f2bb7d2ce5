import { mkdirSync, symlinkSync } from 'node:fs';
import { join, parse, relative } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ConfigFiles } from '../../src/cli/config-files.ts';
import { findSettings, type SettingFlags } from '../../src/cli/file-settings.ts';
import { smtpLint } from '../support/cli.ts';
import { tree } from '../support/tree.ts';

/** The severity of findings that the configuration of a file asks for tells which one it is. */
async function failOnOf(path: string | undefined, flags: SettingFlags = {}): Promise<string> {
  return (await (await findSettings(flags)).of(path)).failOn;
}

const INFO = 'failOn: info\n';
const WARNING = '{ "failOn": "warning" }';

describe('the configuration of a file', () => {
  test.each([
    ['beside it', { 'smtp-lint.config.yaml': INFO }, 'app.cfg'],
    ['beside it, with the short extension', { 'smtp-lint.config.yml': INFO }, 'app.cfg'],
    ['above it', { 'smtp-lint.config.yaml': INFO }, 'a/b/c/app.cfg'],
    ['in JSON', { 'smtp-lint.config.json': '{ "failOn": "info" }' }, 'a/app.cfg'],
    ['in package.json', { 'package.json': '{ "smtp-lint": { "failOn": "info" } }' }, 'a/app.cfg'],
    ['with a byte order mark', { 'smtp-lint.config.json': '\ufeff{ "failOn": "info" }' }, 'app.cfg'],
    ['the nearest', { 'smtp-lint.config.json': WARNING, 'a/smtp-lint.config.yaml': INFO }, 'a/b/app.cfg'],
    [
      'above a package.json without the key',
      { 'smtp-lint.config.yaml': INFO, 'a/package.json': '{ "name": "smtp-lint" }' },
      'a/app.cfg',
    ],
    [
      'above a package.json that is broken',
      { 'smtp-lint.config.yaml': INFO, 'a/package.json': '{ "bin": { "smtp-lint"' },
      'a/app.cfg',
    ],
    [
      'not one beside the way',
      { 'smtp-lint.config.yaml': INFO, 'b/smtp-lint.config.json': WARNING, 'a/smtp-lint.config.toml': '' },
      'a/app.cfg',
    ],
  ])('is %s', async (_, files, path) => {
    expect(await failOnOf(join(tree(files), path))).toBe('info');
  });

  test('takes nothing from the one above it', async () => {
    const root = tree({ 'smtp-lint.config.yaml': INFO, 'a/smtp-lint.config.yaml': '' });
    expect(await failOnOf(join(root, 'a/app.cfg'))).toBe('error');
  });

  test('is told where it is a link that leads nowhere', async () => {
    const root = tree({ 'app.cfg': '' });
    symlinkSync(join(root, 'gone'), join(root, 'smtp-lint.config.yaml'));
    await expect(failOnOf(join(root, 'app.cfg'))).rejects.toThrow(/smtp-lint\.config\.yaml: no such file$/);
  });

  test('is found on the way that the path names, through a link as well', async () => {
    const root = tree({
      'real/app.cfg': '',
      'real/smtp-lint.config.yaml': INFO,
      'here/smtp-lint.config.json': WARNING,
    });
    symlinkSync(join(root, 'real'), join(root, 'here/link'));
    symlinkSync(join(root, 'real/app.cfg'), join(root, 'here/app.cfg'));
    expect(await failOnOf(join(root, 'here/link/app.cfg'))).toBe('info');
    expect(await failOnOf(join(root, 'here/app.cfg'))).toBe('warning');
  });

  test('is looked for up to the root, and there is none', () => {
    const { root } = parse(process.cwd());
    expect(new ConfigFiles().nearest(root)).toBeUndefined();
    expect(new ConfigFiles().nearest(join(root, 'no', 'such', 'directory'))).toBeUndefined();
  });

  test('of standard input is that of the working directory, or of the name that it goes by', async () => {
    const root = tree({ 'smtp-lint.config.yaml': INFO, 'a/smtp-lint.config.json': WARNING });
    mkdirSync(join(root, 'b'));
    const here = process.cwd();
    onTestFinished(() => process.chdir(here));
    process.chdir(join(root, 'b'));
    expect(await failOnOf(undefined)).toBe('info');
    const input = {
      stdin: '[smtp-client]\nserver = h\nsmtp-connection-security = start-tls\nenable-debug = true\n',
    };
    expect(await smtpLint(['-'], input)).toMatchObject({ exitCode: 1 });
    expect(await smtpLint(['-', '--stdin-filename', '../a/x.cfg'], input)).toMatchObject({ exitCode: 1 });
    expect(await smtpLint(['-', '--no-config'], input)).toMatchObject({ exitCode: 0 });
  });

  test('is read once for all files below it', async () => {
    const root = tree({ 'smtp-lint.config.yaml': INFO, 'a/x.cfg': '', 'b/x.cfg': '' });
    const finder = await findSettings({});
    expect(await finder.of(join(root, 'a/x.cfg'))).toBe(await finder.of(join(root, 'b/x.cfg')));
  });
});

test.each([
  ['smtp-lint.config.yaml', 'smtp-lint.config.json'],
  ['smtp-lint.config.yaml', 'package.json'],
  ['smtp-lint.config.json', 'package.json'],
])('two in one directory are refused: %s and %s', async (one, other) => {
  const root = tree({ [one]: '{}', [other]: '{ "smtp-lint": {} }' });
  const [first, second] = [one, other].map((name) => join(relative(process.cwd(), root), name));
  await expect(failOnOf(join(root, 'a/app.cfg'))).rejects.toThrow(
    `${first} and ${second} are both configurations of smtp-lint: keep one of them`,
  );
  expect(await failOnOf(join(root, 'app.cfg'), { config: false })).toBe('error');
});

describe('--config', () => {
  test('takes one file for all, whatever it is called', async () => {
    const root = tree({
      'smtp-lint.config.json': WARNING,
      'mine.yml': INFO,
      'mine.json': '{ "failOn": "info" }',
      'pack/package.json': '{ "smtp-lint": { "failOn": "info" } }',
    });
    for (const name of ['mine.yml', 'mine.json', 'pack/package.json'])
      expect(await failOnOf(join(root, 'app.cfg'), { config: join(root, name) })).toBe('info');
  });

  test('has patterns that begin at the directory of that file', async () => {
    const root = tree({
      'a/mine.yaml': 'overrides: [{ files: [/x.cfg], failOn: info }]\nignore: ["*.ini"]\n',
    });
    const finder = await findSettings({ config: join(root, 'a/mine.yaml') });
    expect((await finder.of(join(root, 'a/x.cfg'))).failOn).toBe('info');
    expect((await finder.of(join(root, 'x.cfg'))).failOn).toBe('error');
    expect(await finder.ignoredBy(join(root, 'a/x.ini'))).toMatch(/mine\.yaml$/);
    expect(await finder.ignoredBy(join(root, 'x.ini'))).toBeUndefined();
  });
});

test('a configuration that cannot be used stops the run before anything is fixed', async () => {
  const fixable = '[smtp-client]\nserver = h\nenable-debug = FALSE\n';
  const root = tree({ 'a.cfg': fixable, 'b/b.cfg': fixable, 'b/smtp-lint.config.yaml': 'rulez: {}\n' });
  const { exitCode, stdout, stderr } = await smtpLint(['--fix', join(root, 'a.cfg'), join(root, 'b/b.cfg')]);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain('smtp-lint.config.yaml:1:1: rulez: there is no such key; did you mean rules?\n');
  expect(stderr).not.toContain('fixed');
});
