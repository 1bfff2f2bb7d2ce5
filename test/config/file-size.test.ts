import { spawnSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileSizeProblem, fileSizeText, readFileSize } from '../../src/config/file-size.ts';
import { smtpLint } from '../support/cli.ts';
import { tree } from '../support/tree.ts';

const MB = 1024 ** 2;

test.each([
  ['1', 1, '1'],
  ['1000', 1000, '1000'],
  ['1024', 1024, '1KB'],
  ['500KB', 500 * 1024, '500KB'],
  ['64MB', 64 * MB, '64MB'],
  ['64M', 64 * MB, '64MB'],
  ['64m', 64 * MB, '64MB'],
  ['64mb', 64 * MB, '64MB'],
  ['007k', 7 * 1024, '7KB'],
  ['500MB', 500 * MB, '500MB'],
])('%s is %i bytes', (text, bytes, shown) => {
  expect(fileSizeProblem(text)).toBeUndefined();
  expect(readFileSize(text)).toBe(bytes);
  expect(fileSizeText(bytes)).toBe(shown);
  expect(readFileSize(shown)).toBe(bytes);
});

const NONE = 'this is no size: write bytes as a whole number, or with a unit, as in 500KB, 64MB or 64M';
const MUCH = 'this is too much: files of up to 500MB can be read';

test.each([
  ['', NONE],
  ['MB', NONE],
  ['-1', NONE],
  ['1.5MB', NONE],
  ['1e6', NONE],
  ['0x10', NONE],
  ['64 MB', NONE],
  ['64MiB', NONE],
  ['1TB', NONE],
  ['1\n', NONE],
  ['0', 'with a size of 0 no file could be read'],
  ['00MB', 'with a size of 0 no file could be read'],
  ['501MB', MUCH],
  ['1GB', MUCH],
  ['9'.repeat(400), MUCH],
])('%j is refused', (text, problem) => {
  expect(fileSizeProblem(text)).toBe(problem);
});

const TEXT = '[smtp-client]\nserver = smtp.example.com\nport = 0\n';

describe('a file beyond the limit is told, and the rest is checked:', () => {
  const check = async (root: string, ...args: readonly string[]) => {
    const { stdout, stderr, exitCode } = await smtpLint(['-f', 'concise', ...args, root]);
    const short = (text: string) => text.replaceAll(/\S*\//g, '');
    return { found: short(stdout).match(/^[^:]+/gm), told: short(stderr), exitCode };
  };

  test('that of the flag, in any encoding', async () => {
    const root = tree({ 'a.cfg': TEXT, 'b.cfg': `${TEXT}#\n` });
    const utf16 = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
    writeFileSync(join(root, 'c.cfg'), utf16);
    expect(await check(root, '--max-file-size', String(TEXT.length))).toEqual({
      found: ['a.cfg'],
      told:
        `smtp-lint: b.cfg: the file is too large: it holds ${TEXT.length + 2} bytes, more than ${TEXT.length}; --max-file-size 1KB is enough\n` +
        `smtp-lint: c.cfg: the file is too large: it holds ${utf16.length} bytes, more than ${TEXT.length}; --max-file-size 1KB is enough\n`,
      exitCode: 2,
    });
  });

  test('that of the configuration of each file, which may be higher than is usual', async () => {
    const root = tree({
      'smtp-lint.config.yaml': 'maxFileSize: 10MB\noverrides: [{ files: [large/], maxFileSize: 100MB }]\n',
      'a.cfg': TEXT,
      'large/x.cfg': `${TEXT}# ${'x'.repeat(65 * MB)}\n`,
      'y.yaml': '',
    });
    // What is not written takes no room on the disk.
    truncateSync(join(root, 'y.yaml'), 10 * MB + 1);
    const { found, told, exitCode } = await check(root);
    expect(found).toEqual(['a.cfg', 'x.cfg']);
    expect(told).toBe(
      `smtp-lint: y.yaml: the file is too large: it holds ${10 * MB + 1} bytes, more than 10MB; --max-file-size 11MB is enough\n`,
    );
    expect(exitCode).toBe(2);
  });

  test('64 MB where nothing is said; with the flag a file of 100 MB is read', {
    timeout: 120_000,
  }, async () => {
    const root = tree({ 'a.cfg': TEXT });
    const line = `# ${'x'.repeat(1021)}\n`;
    writeFileSync(join(root, 'z.cfg'), TEXT + line.repeat(100 * 1024));
    const usual = await check(root);
    expect([usual.found, usual.exitCode]).toEqual([['a.cfg'], 2]);
    expect(usual.told).toMatch(
      /it holds 10485\d{4} bytes, more than 64MB; --max-file-size 101MB is enough\n$/,
    );
    const raised = await check(root, '--max-file-size', '101MB');
    expect([raised.found, raised.exitCode]).toEqual([['a.cfg', 'z.cfg'], 1]);
  });

  test.each([
    ['diff', 'examples/broken.cfg', 'FILE'],
    ['diff', 'FILE', 'examples/broken.cfg'],
    ['compare', 'examples/broken.cfg', 'FILE'],
    ['explain', 'port', '--file', 'FILE'],
    ['explain', 'FILE:2'],
    ['upgrade', '--from', '8.5.201.05', 'FILE'],
    ['convert', '--to', 'json', 'FILE'],
    ['redact', 'FILE'],
    ['template', 'relay', '--update', 'FILE'],
  ])('by every command that reads one: %s', async (...args) => {
    const root = tree({ 'large.cfg': `${TEXT}# ${'x'.repeat(1000)}\n` });
    const path = join(root, 'large.cfg');
    const named = (file: string) =>
      [...args, '--max-file-size', '1000'].map((word) => word.replace('FILE', file));
    const { stdout, stderr, exitCode } = await smtpLint(named(path));
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).toContain(`large.cfg: the file is too large: it holds ${TEXT.length + 1003} bytes`);
    if (args.includes('FILE:2')) return;
    const piped = await smtpLint(named('-'), { stdin: `${TEXT}# ${'x'.repeat(1000)}\n` });
    expect([piped.stdout, piped.exitCode]).toEqual(['', 2]);
    expect(piped.stderr).toContain(
      '<stdin>: the file is too large: it holds more than 1000; --max-file-size raises that\n',
    );
  });

  test('what git has of it is held to the limit as well', async () => {
    const root = tree({ 'a.cfg': `${TEXT}# a comment that is gone\n` });
    const git = (...args: readonly string[]) =>
      expect(
        spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], { cwd: root }).status,
      ).toBe(0);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'One');
    writeFileSync(join(root, 'a.cfg'), TEXT);
    const { told, exitCode } = await check(root, '--since', 'HEAD', '--max-file-size', String(TEXT.length));
    expect(told).toBe(
      `smtp-lint: a.cfg: the file is too large: it holds more than ${TEXT.length}; --max-file-size raises that\n`,
    );
    expect(exitCode).toBe(2);
  });

  test('the baseline; not the configuration of smtp-lint and its catalogues', async () => {
    const root = tree({
      'a.cfg': '[smtp-client]\n',
      'smtp-lint.config.yaml': `# ${'x'.repeat(500)}\ncatalogs: [box.yaml]\nrules: { missing-option: off }\n`,
      'box.yaml':
        'section: box\nsummary: A box.\nsource: A page.\noptions:\n  size: { summary: Its size., type: integer, takesEffect: restart }\n',
    });
    expect(await check(join(root, 'a.cfg'), '--max-file-size', '20')).toMatchObject({
      told: '',
      exitCode: 0,
    });
    const baseline = join(root, 'baseline.json');
    writeFileSync(baseline, '{ "version": 1, "findings": [] }');
    const { told, exitCode } = await check(
      join(root, 'a.cfg'),
      '--max-file-size',
      '20',
      '--baseline',
      baseline,
    );
    expect(told).toBe(
      'smtp-lint: baseline.json: the file is too large: it holds 32 bytes, more than 20; --max-file-size 1KB is enough\n',
    );
    expect(exitCode).toBe(2);
  });
});
