import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Folder } from '../support/baseline.ts';
import { smtpLint } from '../support/cli.ts';
import { validator } from '../support/schemas.ts';

const ENTRY = { path: 'a.cfg', rule: 'invalid-value', section: 'smtp-client', option: 'port', count: 1 };
const PORT = '[smtp-client]\nserver = smtp.example.com\nport = 99999\n';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
  folder.write({ 'a.cfg': PORT });
});
afterEach(() => folder.remove());

async function told(baseline: string): Promise<string> {
  folder.write({ 'baseline.json': baseline });
  const { exitCode, stdout, stderr } = await smtpLint(['--baseline', folder.baseline, folder.path]);
  expect([exitCode, stdout]).toEqual([2, '']);
  return stderr.replaceAll(folder.path, '').replace(/^smtp-lint: this is no baseline that can be used\n/, '');
}

const withEntry = (entry: unknown) => JSON.stringify({ version: 1, findings: [entry] });

/** Baselines that are wrong, and what is said of them. */
const WRONG: Readonly<Record<string, readonly [string, string]>> = {
  empty: ['', '1:1: a value belongs here'],
  'no JSON': ['[smtp-client]', '1:2: this is no JSON value'],
  'with a comment': ['// x\n{"version": 1, "findings": []}', '1:1: JSON has no comments'],
  'cut short': ['{"version": 1, "findings": [', '1:29: a closing bracket belongs here'],
  'with what a merge left behind': ['{\n<<<<<<< HEAD\n  "version": 1\n}', '2:1: this is no JSON value'],
  'a list': ['[]', '1:1: expected an object'],
  'another file': ['{"name": "x"}', '1:2: there is no such key'],
  'of another version': [
    '{"version": 2, "entries": []}',
    '1:13: expected 1, the only version that this smtp-lint knows',
  ],
  'without a version': ['{"findings": []}', '1:1: version is missing'],
  'without findings': ['{"version": 1}', '1:1: findings is missing'],
  'with findings that are no list': ['{"version": 1, "findings": {}}', '1:28: expected a list'],
  'with an entry that is none': [withEntry(null), '1:26: expected an object'],
  'with a key too many': [withEntry({ ...ENTRY, line: 3 }), '1:115: there is no such key'],
  'with a key given twice': [
    withEntry(ENTRY).replace('"count":1', '"count":1,"count":2'),
    '1:115: this key is given again',
  ],
  'without a path': [withEntry({ ...ENTRY, path: undefined }), '1:26: path is missing'],
  'with an empty path': [withEntry({ ...ENTRY, path: '' }), '1:34: expected the path of a file'],
  'with a rule that is none': [withEntry({ ...ENTRY, rule: 'Rule\n' }), '1:49: expected the id of a rule'],
  'with a section that is none': [withEntry({ ...ENTRY, section: 1 }), 'expected the name of a section'],
  'with an option that is none': [withEntry({ ...ENTRY, option: [] }), 'expected the name of an option'],
  'with a value in the clear': [
    withEntry({ ...ENTRY, value: '25' }),
    'expected sha256: and 16 digits of a hash',
  ],
  'with a count of nothing': [withEntry({ ...ENTRY, count: 0 }), 'expected a whole number from 1'],
  'with half a finding': [withEntry({ ...ENTRY, count: 1.5 }), 'expected a whole number from 1'],
  'with a count beyond all numbers': [
    withEntry(ENTRY).replace('"count":1', '"count":1e400'),
    'expected a whole number from 1',
  ],
  'that nests too deeply': ['['.repeat(100_000), '1:501: this nests too deeply'],
  'of a prototype': [withEntry(ENTRY).replace('"path"', '"__proto__"'), '1:27: there is no such key'],
};

describe.each(Object.entries(WRONG))('a baseline %s', (_, [baseline, sentence]) => {
  test('is refused, with its place', async () => {
    const text = await told(baseline);
    expect(text).toContain(sentence);
    expect(text).toMatch(/^\/baseline\.json:\d+:\d+: /);
  });

  test('is none to the schema either', () => {
    let parsed: unknown;
    try {
      parsed = JSON.parse(baseline);
    } catch {
      return;
    }
    // JSON.parse keeps the last of two equal keys.
    if (!sentence.includes('given again')) expect(validator('baseline')(parsed)).toBe(false);
  });
});

test('of many mistakes the first are told', async () => {
  const text = await told(JSON.stringify({ version: 1, findings: Array(100_000).fill({}) }));
  expect(text.split('\n').filter((line) => line !== '')).toHaveLength(11);
  expect(text).toContain('and 299990 more');
});

test('a baseline that is not there is asked for', async () => {
  const { exitCode, stderr } = await smtpLint(['--baseline', folder.of('b.json'), folder.path]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('b.json: no such file: --write-baseline writes it');
});

test('a byte order mark and Windows line ends are read over', async () => {
  folder.write({
    'baseline.json': `\ufeff${JSON.stringify({ version: 1, findings: [] }, null, 2)}`.replaceAll(
      '\n',
      '\r\n',
    ),
  });
  expect((await folder.check()).reported).toHaveLength(1);
});

test('names in a baseline reach a terminal without what a terminal obeys', async () => {
  const hostile = '\u001b[2J\n::error::\u202e';
  const entries = [
    { ...ENTRY, path: `a.cfg${hostile}` },
    { ...ENTRY, section: hostile, option: hostile },
    { ...ENTRY, path: '\0' },
    { ...ENTRY, path: '__proto__', section: 'constructor', option: 'toString' },
  ];
  folder.write({ 'baseline.json': JSON.stringify({ version: 1, findings: entries }) });
  const { stderr } = await smtpLint(['--baseline', folder.baseline, folder.path]);
  expect(stderr.split('\n')).toHaveLength(6);
  expect(stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(stderr).toContain('[\\x1b[2J\\x0a::error::\\u{202e}]');
});

test('hostile names of files and sections come through a baseline', async () => {
  const name = 'a "b" \u202e[x].cfg';
  folder.write({ [name]: `[smtp-client \u001b]\nserver = smtp.example.com\nport = 99999\n` });
  await folder.accept(folder.of(name));
  expect(await folder.check([folder.of(name)])).toEqual({ exitCode: 0, reported: [], told: [] });
});

test('a huge baseline is read at once', async () => {
  const findings = Array.from({ length: 50_000 }, (_, at) => ({ ...ENTRY, path: `conf/${at}.cfg` }));
  folder.write({ 'baseline.json': JSON.stringify({ version: 1, findings: [...findings, ENTRY] }) });
  const { reported, told } = await folder.check();
  expect([reported.length, told.length]).toEqual([1, 52]);
  expect(told.at(-1)?.trim()).toBe('and 49951 more');
});
