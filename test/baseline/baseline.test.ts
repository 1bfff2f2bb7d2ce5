import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Folder } from '../support/baseline.ts';
import { smtpLint } from '../support/cli.ts';
import { validator } from '../support/schemas.ts';
import { unprivileged } from '../support/unprivileged.ts';

const CLEAN = '[smtp-client]\nserver = smtp.example.com\n';
const FILE = `${CLEAN}port = 99999\ncnx-pool-size = none\n`;
const PORT = 'error: port is 70000; expected a whole number from 1 to 65535 [invalid-value]';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => folder.remove());

function entries(): readonly Readonly<Record<string, unknown>>[] {
  const baseline = JSON.parse(readFileSync(folder.baseline, 'utf8'));
  const validate = validator('baseline');
  expect(validate(baseline), JSON.stringify(validate.errors)).toBe(true);
  return baseline.findings;
}

const text = () => readFileSync(folder.baseline, 'utf8');
const NOTHING = { exitCode: 0, reported: [], told: [] };

describe('what was accepted', () => {
  test('is known, and does not count for the exit status', async () => {
    folder.write({ 'a.cfg': FILE });
    const { exitCode, stdout, stderr } = await folder.accept();
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/baseline\.json: 2 findings in 1 file written\n$/);
    expect(await folder.check()).toEqual(NOTHING);
  });

  test('stays known on lines that move', async () => {
    folder.write({ 'a.cfg': FILE });
    await folder.accept();
    folder.write({
      'a.cfg': `; moved\n\n[log]\nverbose = all\n${CLEAN}cnx-pool-size = none\n\nport  =  99999\n`,
    });
    expect(await folder.check()).toEqual(NOTHING);
  });

  test('is told apart in the JSON report', async () => {
    folder.write({
      'a.cfg': FILE.replace('port', '# smtp-lint-disable-next-line invalid-value -- known\nport'),
    });
    await folder.accept();
    const { stdout } = await smtpLint(['-f', 'json', '--baseline', folder.baseline, folder.path]);
    const report = JSON.parse(stdout);
    expect(validator('report')(report)).toBe(true);
    expect(report.summary).toMatchObject({ errors: 0, suppressed: 2 });
    const [{ suppressed }] = report.files;
    const types = suppressed.map(({ suppression }: { suppression: { type: string } }) => suppression.type);
    expect(types).toEqual(['comment', 'baseline']);
    expect(entries()).toHaveLength(1);
  });

  test('is new with another value', async () => {
    folder.write({ 'a.cfg': FILE });
    await folder.accept();
    folder.write({ 'a.cfg': FILE.replace('99999', '70000') });
    expect(await folder.check()).toEqual({
      exitCode: 1,
      reported: [`a.cfg:3:8: ${PORT}`],
      told: [
        'smtp-lint: baseline.json: 1 of the findings in it is gone: once what is reported is mended, write it anew, with --write-baseline in the place of --baseline',
        '  a.cfg: port in [smtp-client] [invalid-value]',
      ],
    });
  });

  test('is new where one was fixed and one was added', async () => {
    folder.write({ 'a.cfg': FILE });
    await folder.accept();
    folder.write({ 'a.cfg': `${CLEAN}port = 99999\ncnx-max-idle-time = none\n` });
    const { reported, told } = await folder.check();
    expect(reported).toEqual([
      'a.cfg:4:21: error: cnx-max-idle-time is none; expected a time as hh:mm:ss [invalid-value]',
    ]);
    expect(told.slice(1)).toEqual(['  a.cfg: cnx-pool-size in [smtp-client] [invalid-value]']);
  });

  test('is new under another name of its option', async () => {
    folder.write({ 'a.cfg': `${CLEAN}prot = 25\n` });
    await folder.accept();
    folder.write({ 'a.cfg': `${CLEAN}porrt = 25\n` });
    const { reported, told } = await folder.check();
    expect(reported.map((line) => line.replace(/;.*/, ''))).toEqual([
      'a.cfg:3:1: error: unknown option "porrt" in [smtp-client]',
    ]);
    expect(told.slice(1)).toEqual(['  a.cfg: prot in [smtp-client] [unknown-option]']);
  });

  test('is new where something else cannot be read', async () => {
    folder.write({ 'a.cfg': `${CLEAN}nothing\n` });
    await folder.accept();
    folder.write({ 'a.cfg': `${CLEAN}[broken\n` });
    const { exitCode, reported } = await folder.check();
    expect([exitCode, reported]).toEqual([
      1,
      ['a.cfg:3:1: error: the section header is not closed [syntax]'],
    ]);
  });

  test('is counted: of more that are alike the last are new', async () => {
    folder.write({ 'a.cfg': `${CLEAN}port = 70000\n` });
    await folder.accept();
    folder.write({ 'a.cfg': `${CLEAN}port = 70000\nport = 70000\nport = 70000\n` });
    const { reported } = await folder.check();
    expect(reported.filter((line) => line.includes('invalid-value'))).toEqual([
      `a.cfg:4:8: ${PORT}`,
      `a.cfg:5:8: ${PORT}`,
    ]);
    await folder.accept();
    expect(entries().map(({ rule, count }) => [rule, count])).toEqual([
      ['duplicate-option', 2],
      ['invalid-value', 3],
    ]);
    folder.write({ 'a.cfg': `${CLEAN}port = 70000\nport = 70000\n` });
    expect((await folder.check()).told.slice(1)).toEqual([
      '  a.cfg: port in [smtp-client] [duplicate-option] (1 of 2)',
      '  a.cfg: port in [smtp-client] [invalid-value] (1 of 3)',
    ]);
  });

  test('of an option given again is known by the value that is given again', async () => {
    folder.write({ 'a.cfg': `${CLEAN}port = 25\nport = 587\n` });
    await folder.accept();
    folder.write({ 'a.cfg': `${CLEAN}port = 26\nport = 587\n` });
    expect(await folder.check()).toEqual(NOTHING);
    folder.write({ 'a.cfg': `${CLEAN}port = 25\nport = 588\n` });
    expect((await folder.check()).reported).toHaveLength(1);
  });

  test('is of its own file', async () => {
    folder.write({ 'a.cfg': FILE, 'b.cfg': CLEAN });
    await folder.accept();
    folder.write({ 'a.cfg': CLEAN, 'b.cfg': FILE });
    const { reported, told } = await folder.check();
    expect(reported.map((line) => line.slice(0, 5))).toEqual(['b.cfg', 'b.cfg']);
    expect(told).toHaveLength(3);
  });

  test('is counted over the applications of an export', async () => {
    const application = (...values: readonly string[]) => ({
      type: 'CfgApplication',
      subtype: 'CFGEmailServer',
      options: {
        property: [
          { section: 'smtp-client', key: 'server', value: 'smtp.example.com' },
          ...values.map((value) => ({ section: 'smtp-client', key: 'port', value })),
        ],
      },
    });
    folder.write({ 'a.json': JSON.stringify([application('70000'), application('25')]) });
    await folder.accept();
    expect(entries()).toHaveLength(1);
    folder.write({ 'a.json': JSON.stringify([application('25'), application('70000')]) });
    expect(await folder.check()).toEqual(NOTHING);
    folder.write({ 'a.json': JSON.stringify([application('70000'), application('70000')]) });
    const { reported } = await folder.check();
    expect(reported).toHaveLength(1);
    expect(Number(reported[0]?.split(':')[2])).toBeGreaterThan(250);
  });

  test('is the same in every syntax', async () => {
    const values: readonly (readonly [string, string])[] = [
      ['port', '99999'],
      ['pasword', 'x'],
      ['enable-debug', 'TRUE'],
      ['tenant-authority', 'https://login.microsoftonline.com/x y'],
    ];
    const section = { server: 'smtp.example.com', ...Object.fromEntries(values) };
    const cfg = CLEAN + values.map(([name, value]) => `${name} = ${value}\n`).join('');
    folder.write({
      'a.cfg': cfg,
      'b.cfg': cfg.replaceAll('\n', '\r\n'),
      'c.json': JSON.stringify({ 'smtp-client': section }),
      'd.yaml': `smtp-client:\n${Object.entries(section)
        .map(([name, value]) => `  ${name}: "${value}"\n`)
        .join('')}`,
    });
    await folder.accept();
    const of = (path: string) =>
      entries().flatMap((entry) => (entry.path === path ? [{ ...entry, path: '' }] : []));
    expect(of('a.cfg').length).toBeGreaterThan(3);
    for (const path of ['b.cfg', 'c.json', 'd.yaml']) expect(of(path), path).toEqual(of('a.cfg'));
  });
});

describe('a baseline', () => {
  test('is written the same again, sorted, and without a value where there is none to show', async () => {
    folder.write({
      'b.cfg': '[smtp-client]\nport = 99999\npasword = x\n',
      'a.cfg': `${CLEAN}port = 465\nnothing\n`,
    });
    await folder.accept();
    const first = text();
    expect(first).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "findings": [
          {
            "path": "a.cfg",
            "rule": "syntax",
            "value": "sha256:363eb29aa9c9b75b",
            "count": 1
          },
          {
            "path": "a.cfg",
            "rule": "implicit-tls-port-without-tls",
            "section": "smtp-client",
            "option": "smtp-connection-security",
            "value": "sha256:ad3b83575249b68a",
            "count": 1
          },
          {
            "path": "b.cfg",
            "rule": "unknown-option",
            "section": "smtp-client",
            "option": "pasword",
            "count": 1
          },
          {
            "path": "b.cfg",
            "rule": "invalid-value",
            "section": "smtp-client",
            "option": "port",
            "value": "sha256:fd5f56b40a79a385",
            "count": 1
          },
          {
            "path": "b.cfg",
            "rule": "missing-option",
            "section": "smtp-client",
            "option": "server",
            "count": 1
          }
        ]
      }
      "
    `);
    await folder.accept(folder.of('b.cfg'), folder.of('a.cfg'));
    expect(text()).toBe(first);
  });

  test('names files from its own directory', async () => {
    mkdirSync(folder.of('conf'));
    mkdirSync(folder.of('ci'));
    folder.write({ 'conf/a.cfg': FILE });
    const baseline = folder.of('ci/baseline.json');
    await smtpLint(['--write-baseline', baseline, folder.of('conf')]);
    expect(readFileSync(baseline, 'utf8')).toContain('"path": "../conf/a.cfg"');
    expect((await smtpLint(['--baseline', baseline, folder.of('conf/a.cfg')])).exitCode).toBe(0);
  });

  test('is skipped where it lies among the files', async () => {
    folder.write({ 'a.cfg': FILE });
    await folder.accept();
    expect(await folder.check([folder.of('a.cfg'), folder.baseline])).toEqual(NOTHING);
    const { stdout } = await smtpLint(['--show-files', '--baseline', folder.baseline, folder.path]);
    expect(stdout).toContain('baseline.json: is the baseline');
  });

  test('keeps what it holds of files that were not checked, and drops files that are gone', async () => {
    folder.write({ 'a.cfg': FILE, 'b.cfg': FILE, 'c.cfg': FILE });
    await folder.accept();
    folder.write({ 'a.cfg': CLEAN });
    rmSync(folder.of('c.cfg'));
    const { stderr } = await folder.accept(folder.of('a.cfg'));
    expect(stderr).toMatch(/: 0 findings in 0 files written, and 2 kept of files that were not checked\n$/);
    expect(entries().map(({ path }) => path)).toEqual(['b.cfg', 'b.cfg']);
  });

  test('keeps what it holds of files that cannot be looked at', async () => {
    mkdirSync(folder.of('closed'));
    folder.write({ 'a.cfg': FILE, 'closed/b.cfg': FILE });
    await folder.accept();
    if (process.geteuid?.() === 0)
      for (const path of ['.', 'baseline.json']) chownSync(folder.of(path), 65_534, 65_534);
    chmodSync(folder.of('closed'), 0);
    await unprivileged(() => folder.accept(folder.of('a.cfg')));
    chmodSync(folder.of('closed'), 0o755);
    expect(entries().map(({ path }) => path)).toEqual(['a.cfg', 'a.cfg', 'closed/b.cfg', 'closed/b.cfg']);
  });

  test('is told to be stale for files that were checked and files that are gone only', async () => {
    folder.write({ 'a.cfg': FILE, 'b.cfg': FILE, 'c.cfg': FILE });
    await folder.accept();
    folder.write({ 'a.cfg': CLEAN, 'b.cfg': CLEAN });
    rmSync(folder.of('c.cfg'));
    const { exitCode, told } = await folder.check([folder.of('a.cfg')]);
    expect(exitCode).toBe(0);
    expect(told[0]).toContain(
      'baseline.json: 4 of the findings in it are gone: once what is reported is mended, write it anew',
    );
    expect(told.slice(1)).toEqual([
      '  a.cfg: cnx-pool-size in [smtp-client] [invalid-value]',
      '  a.cfg: port in [smtp-client] [invalid-value]',
      '  c.cfg: cnx-pool-size in [smtp-client] [invalid-value] (no such file)',
      '  c.cfg: port in [smtp-client] [invalid-value] (no such file)',
    ]);
    expect((await folder.check(['-q', folder.of('a.cfg')])).told).toEqual([]);
  });

  test('is not told to be stale by what a run cannot know', async () => {
    folder.write({ 'a.cfg': FILE, 'b.yaml': 'smtp-client:\n  server: smtp.example.com\n  port: 99999\n' });
    await folder.accept();
    expect((await folder.check(['--rule', 'invalid-value=off', folder.path])).told).toEqual([]);
    folder.write({ 'b.yaml': 'smtp-client:\n  server: "smtp.example.com\n  port: 99999\n' });
    expect((await folder.check([folder.of('b.yaml')])).told).toEqual([]);
  });

  test('is told to be stale for a file that holds no known section any more', async () => {
    folder.write({ 'a.cfg': FILE, 'b.cfg': CLEAN });
    await folder.accept();
    folder.write({ 'a.cfg': '[log]\nverbose = all\n' });
    expect((await folder.check()).told).toHaveLength(3);
  });

  test('holds a finding twice after a merge, and both count', async () => {
    folder.write({ 'a.cfg': `${CLEAN}port = 70000\n` });
    await folder.accept();
    const [entry] = entries();
    folder.write({ 'baseline.json': JSON.stringify({ version: 1, findings: [entry, entry] }) });
    const { reported, told } = await folder.check();
    expect(reported).toEqual([]);
    expect(told[1]).toBe('  a.cfg: port in [smtp-client] [invalid-value] (1 of 2)');
    await folder.accept();
    expect(entries()).toEqual([entry]);
  });

  test('knows standard input by the name that it goes by', async () => {
    folder.write({ 'a.cfg': FILE });
    await folder.accept();
    const named = ['--stdin-filename', folder.of('a.cfg'), '-'];
    expect(await folder.check(named, { stdin: FILE })).toEqual(NOTHING);
    const other = await folder.check(['-'], { stdin: FILE });
    expect(other.reported).toHaveLength(2);
    await smtpLint(['--write-baseline', folder.baseline, '-'], { stdin: FILE });
    expect(entries().map(({ path }) => path)).toEqual(['<stdin>', '<stdin>', 'a.cfg', 'a.cfg']);
    expect(await folder.check(['-'], { stdin: FILE })).toEqual(NOTHING);
    expect(await folder.check()).toEqual(NOTHING);
  });
});

describe('fixes', () => {
  const FIXABLE = `${CLEAN}enable-debug = TRUE\nport = 99999\n`;

  test('are made of known findings, too', async () => {
    folder.write({ 'a.cfg': FIXABLE });
    await folder.accept();
    const { exitCode, told } = await folder.check([
      '--fix',
      '--rule',
      'debug-exposes-password=off',
      folder.path,
    ]);
    expect(exitCode).toBe(0);
    expect(readFileSync(folder.of('a.cfg'), 'utf8')).toContain('enable-debug = true');
    expect(told.at(-1)).toBe('  a.cfg: enable-debug in [smtp-client] [value-case]');
  });

  test('come before what is written', async () => {
    folder.write({ 'a.cfg': FIXABLE });
    await folder.accept('--fix', folder.path);
    expect(entries().map(({ rule }) => rule)).toEqual(['debug-exposes-password', 'invalid-value']);
    expect(await folder.check()).toEqual(NOTHING);
  });
});

describe('a run', () => {
  const USAGE: Readonly<Record<string, readonly string[]>> = {
    'leave --baseline out': ['--baseline', 'a.json'],
    'there are no findings to write': ['--show-files'],
    'goes with --fix': ['--fix-dry-run'],
    'leave --baseline and --write-baseline out': ['--fix-only'],
    'are the same file': ['-o', 'b.json'],
  };

  test.each(Object.entries(USAGE))(
    'is refused where flags do not go together: %s',
    async (sentence, flags) => {
      const { exitCode, stderr } = await smtpLint(['--write-baseline', 'b.json', ...flags, folder.path]);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(sentence);
    },
  );

  test('writes over no file that is checked, and over none that is no baseline', async () => {
    folder.write({ 'a.cfg': FILE, 'notes.txt': 'Buy milk.\n', 'empty.json': '', 'x.json': '{}' });
    const over = async (name: string) => {
      const before = readFileSync(folder.of(name), 'utf8');
      const run = await smtpLint(['--write-baseline', folder.of(name), folder.of('a.cfg')]);
      expect(readFileSync(folder.of(name), 'utf8')).toBe(before);
      expect([run.exitCode, run.stdout]).toEqual([2, '']);
      return run.stderr;
    };
    expect(await over('a.cfg')).toContain('the baseline would take its place');
    for (const name of ['notes.txt', 'empty.json', 'x.json'])
      expect(await over(name)).toContain('The file is left as it is');
  });

  test('writes its report over no baseline', async () => {
    folder.write({ 'a.cfg': FILE });
    await folder.accept();
    const before = text();
    const { exitCode } = await smtpLint(['--baseline', folder.baseline, '-o', folder.baseline, folder.path]);
    expect([exitCode, text()]).toEqual([2, before]);
  });

  test('that cannot read a file writes the findings of the others, and keeps what was known of it', async () => {
    folder.write({ 'a.cfg': FILE });
    const { exitCode } = await folder.accept(folder.of('a.cfg'), folder.of('missing.cfg'));
    expect(exitCode).toBe(2);
    expect(entries()).toHaveLength(2);
  });

  test('that finds nothing to check writes nothing', async () => {
    folder.write({ 'a.cfg': '[log]\nverbose = all\n' });
    expect((await folder.accept()).exitCode).toBe(2);
    expect(() => text()).toThrow('ENOENT');
  });

  test('tells where a baseline cannot be written', async () => {
    folder.write({ 'a.cfg': FILE });
    const { exitCode, stderr } = await smtpLint(['--write-baseline', folder.of('no/b.json'), folder.path]);
    expect([exitCode, stderr.includes('cannot be written: no such directory')]).toEqual([2, true]);
  });
});
