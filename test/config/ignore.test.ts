import { readFileSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSettings } from '../../src/cli/file-settings.ts';
import { smtpLint } from '../support/cli.ts';
import { tree } from '../support/tree.ts';

const GOOD = '[smtp-client]\nserver = smtp.example.com\n';
const FIXABLE = '[smtp-client]\nserver = smtp.example.com\nenable-debug = FALSE\n';

/** What --show-files prints for some arguments, which begin at the root. */
async function shown(root: string, args: readonly string[]): Promise<readonly string[]> {
  const paths = args.map((arg) => (arg.startsWith('--') ? arg : join(root, arg)));
  const { stdout } = await smtpLint(['--show-files', ...paths]);
  return stdout
    .replaceAll(`${relative(process.cwd(), root)}/`, '')
    .replaceAll(`${root}/`, '')
    .trim()
    .split('\n');
}

test('patterns of a configuration that --config names by a link reach what lies below it', async () => {
  const root = tree({
    'real/smtp-lint.config.yaml': 'ignore: [vendor/]\noverrides: [{ files: [a.cfg], failOn: info }]\n',
    'real/vendor/x.cfg': GOOD,
    'real/a.cfg': GOOD,
  });
  symlinkSync(join(root, 'real'), join(root, 'link'));
  const finder = await findSettings({ config: join(root, 'link/smtp-lint.config.yaml') });
  expect((await finder.of(join(root, 'real/a.cfg'))).failOn).toBe('info');
  expect(await finder.ignoredBy(join(root, 'real/vendor'), true)).toBeDefined();
  expect(await finder.ignoredBy(join(root, 'real/a.cfg'))).toBeUndefined();
});

describe('in a directory that is walked', () => {
  test('what is ignored is left out, and nothing is looked for below it', async () => {
    const root = tree({
      'smtp-lint.config.yaml': 'ignore: [vendor/, "*.local.cfg", "!keep.local.cfg", /top.cfg]\n',
      'app.cfg': GOOD,
      'top.cfg': GOOD,
      'a/top.cfg': GOOD,
      'a/my.local.cfg': GOOD,
      'a/keep.local.cfg': GOOD,
      'a/vendor/x.cfg': GOOD,
      'vendor/deep/x.cfg': GOOD,
      'vendor/keep.local.cfg': GOOD,
    });
    expect(await shown(root, ['.'])).toEqual([
      'check a/keep.local.cfg (cfg)',
      'check a/top.cfg (cfg)',
      'check app.cfg (cfg)',
      'skip a/my.local.cfg: ignored by smtp-lint.config.yaml',
      'skip a/vendor: ignored by smtp-lint.config.yaml',
      'skip smtp-lint.config.yaml: configures smtp-lint',
      'skip top.cfg: ignored by smtp-lint.config.yaml',
      'skip vendor: ignored by smtp-lint.config.yaml',
    ]);
  });

  test('each configuration has its say below its own directory, unless that is ignored itself', async () => {
    const root = tree({
      'smtp-lint.config.yaml': 'ignore: [a.cfg, closed/]\n',
      'own/smtp-lint.config.json': '{ "ignore": ["b.cfg"] }',
      'own/a.cfg': GOOD,
      'own/b.cfg': GOOD,
      'closed/smtp-lint.config.json': '{}',
      'closed/c.cfg': GOOD,
      'closed/in/smtp-lint.config.json': '{}',
      'closed/in/c.cfg': GOOD,
    });
    expect(await shown(root, ['.'])).toEqual([
      'check own/a.cfg (cfg)',
      'skip closed: ignored by smtp-lint.config.yaml',
      'skip own/b.cfg: ignored by own/smtp-lint.config.json',
      'skip own/smtp-lint.config.json: configures smtp-lint',
      'skip smtp-lint.config.yaml: configures smtp-lint',
    ]);
    // The same whatever the way to the file.
    expect(await shown(root, ['closed/in'])).toEqual([
      'skip closed/in/c.cfg: ignored by smtp-lint.config.yaml',
      'skip closed/in/smtp-lint.config.json: ignored by smtp-lint.config.yaml',
    ]);
    expect(await shown(root, ['--force-exclude', 'own/a.cfg', 'closed/in/c.cfg'])).toEqual([
      'check own/a.cfg (cfg)',
      'skip closed/in/c.cfg: ignored by smtp-lint.config.yaml',
    ]);
  });

  test('what configures the linter is no configuration of the server, though it may look like one', async () => {
    const root = tree({
      'package.json': '{ "smtp-lint": { "failOn": "info" } }',
      'b/package.json': '{ "smtp-client": { "server": "smtp.example.com" } }',
      'c/smtp-lint.config.yaml': '# smtp-client\nrules: {}\n',
    });
    expect(await shown(root, ['.'])).toEqual([
      'check b/package.json (json)',
      'skip c/smtp-lint.config.yaml: configures smtp-lint',
      'skip package.json: configures smtp-lint',
    ]);
  });
});

describe('a file that is ignored', () => {
  const files = { 'smtp-lint.config.yaml': 'ignore: [old.cfg]\n', 'old.cfg': FIXABLE, 'new.cfg': FIXABLE };

  test('is checked where it is named, also beside its directory', async () => {
    const root = tree(files);
    expect(await shown(root, ['.', 'old.cfg'])).toEqual([
      'check new.cfg (cfg)',
      'check old.cfg (cfg)',
      'skip smtp-lint.config.yaml: configures smtp-lint',
    ]);
  });

  test('is left out of what a pattern matches', async () => {
    expect(await shown(tree(files), ['*.cfg'])).toEqual([
      'check new.cfg (cfg)',
      'skip old.cfg: ignored by smtp-lint.config.yaml',
    ]);
  });

  test('is never fixed', async () => {
    const root = tree(files);
    for (const args of [['--fix'], ['--fix', '--force-exclude'], ['--fix-only']]) {
      await smtpLint([...args, join(root, 'old.cfg')]);
      expect(readFileSync(join(root, 'old.cfg'), 'utf8')).toBe(FIXABLE);
    }
    await smtpLint(['--fix', join(root, '*.cfg')]);
    expect(readFileSync(join(root, 'old.cfg'), 'utf8')).toBe(FIXABLE);
    expect(readFileSync(join(root, 'new.cfg'), 'utf8')).not.toBe(FIXABLE);
  });

  test('comes through unchanged as standard input', async () => {
    const root = tree(files);
    const args = ['--fix', '-', '--stdin-filename', join(root, 'old.cfg')];
    expect((await smtpLint(args, { stdin: FIXABLE })).stdout).toBe(FIXABLE);
    const forced = await smtpLint([...args, '--force-exclude', '--no-error-on-unmatched'], {
      stdin: FIXABLE,
    });
    expect([forced.exitCode, forced.stdout]).toEqual([0, FIXABLE]);
  });

  test('is not ignored without the configuration', async () => {
    const root = tree(files);
    const args = ['--force-exclude', '--no-config', '-f', 'concise', join(root, 'old.cfg')];
    expect((await smtpLint(args)).stdout).toContain('[value-case]');
  });
});

describe('nothing to check', () => {
  const files = { 'smtp-lint.config.yaml': 'ignore: ["*"]\n', 'a.cfg': FIXABLE, 'b.cfg': FIXABLE };

  test('is an error', async () => {
    const root = tree(files);
    const { exitCode, stderr } = await smtpLint([
      '--force-exclude',
      join(root, 'a.cfg'),
      join(root, 'b.cfg'),
    ]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /^smtp-lint: nothing to check: .*a\.cfg, .*b\.cfg: ignored by .*smtp-lint\.config\.yaml\n$/,
    );
  });

  test.each([
    ['all files are ignored', ['--force-exclude', 'a.cfg', 'b.cfg']],
    ['a directory holds nothing', ['.']],
    ['a pattern matches nothing', ['*.toml']],
    ['nothing is named', []],
  ])('is none with --no-error-on-unmatched: %s', async (_, args) => {
    const root = tree(files);
    const paths = args.map((arg) => (arg.startsWith('--') ? arg : join(root, arg)));
    const outcome = await smtpLint(['--no-error-on-unmatched', ...paths], { terminal: true });
    expect(outcome).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('is an empty report in JSON', async () => {
    const { exitCode, stdout } = await smtpLint(['--no-error-on-unmatched', '-f', 'json', tree(files)]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ files: [], summary: { files: 0, errors: 0 } });
  });

  test('is no excuse for a file that is not there', async () => {
    const { exitCode } = await smtpLint(['--no-error-on-unmatched', join(tree(files), 'c.cfg')]);
    expect(exitCode).toBe(2);
  });
});

test('a directory is asked about as such', async () => {
  const root = tree({ 'smtp-lint.config.yaml': 'ignore: [vendor/]\n' });
  const { ignoredBy } = await findSettings({});
  expect(await ignoredBy(join(root, 'vendor'))).toBeUndefined();
  expect(await ignoredBy(join(root, 'vendor'), true)).toMatch(/smtp-lint\.config\.yaml$/);
  expect(await ignoredBy(root, true)).toBeUndefined();
  expect(await ignoredBy('/', true)).toBeUndefined();
});
