import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FileSettings, findSettings, type SettingFlags } from '../../src/cli/file-settings.ts';
import { tree } from '../support/tree.ts';

const CONFIG = `release: 8.5.201.05
failOn: warning
rules:
  syntax: warning
  value-case: info
placeholders: ['^@outer@$']
overrides:
  - files: [legacy/]
    release: 8.5.202.02
    failOn: info
    rules: { syntax: info, quoted-value: off }
    placeholders: ['^@inner@$']
  - files: ['*.ini']
    release: 8.5.205.03
`;

async function settingsOf(path: string, flags: SettingFlags = {}, config = CONFIG): Promise<FileSettings> {
  const root = tree(config === '' ? {} : { 'smtp-lint.config.yaml': config });
  return (await findSettings(flags)).of(join(root, path));
}

const rule = (id: string) => (settings: FileSettings) => settings.lintOptions.severities?.get(id);
const release = (settings: FileSettings) => settings.lintOptions.release;
const failOn = (settings: FileSettings) => settings.failOn;
const holds = (text: string) => (settings: FileSettings) => settings.catalog.hasPlaceholder(text);

/** What each setting is: by default, by the configuration, by an override, and by a flag in spite of both. */
const SETTINGS: readonly (readonly [
  string,
  (settings: FileSettings) => unknown,
  readonly [unknown, unknown, unknown, unknown],
])[] = [
  ['release', release, [undefined, '8.5.201.05', '8.5.202.02', '8.5.107.06']],
  ['failOn', failOn, ['error', 'warning', 'info', 'error']],
  ['a rule of all layers', rule('syntax'), [undefined, 'warning', 'info', 'off']],
  ['a rule of the configuration', rule('value-case'), [undefined, 'info', 'info', 'info']],
  ['a rule of the override', rule('quoted-value'), [undefined, undefined, 'off', 'off']],
  ['placeholders of the configuration', holds('@outer@'), [false, true, false, false]],
  ['placeholders of the override', holds('@inner@'), [false, false, true, true]],
  ['placeholders that are known anyway', holds(['$', '{X}'].join('')), [true, true, true, true]],
];

describe.each(SETTINGS)('%s', (_, of, [byDefault, byConfiguration, byOverride, byFlag]) => {
  const flags: SettingFlags = { release: '8.5.107.06', failOn: 'error', rule: ['syntax=off'] };

  test('is by default what it is without a configuration', async () => {
    expect(of(await settingsOf('legacy/a.cfg', {}, ''))).toBe(byDefault);
    expect(of(await settingsOf('legacy/a.cfg', { config: false }))).toBe(byDefault);
  });

  test('is taken from the configuration', async () => {
    expect(of(await settingsOf('a.cfg'))).toBe(byConfiguration);
  });

  test('is taken from an override of the file', async () => {
    expect(of(await settingsOf('legacy/sub/a.cfg'))).toBe(byOverride);
  });

  test('is taken from a flag before all', async () => {
    expect(of(await settingsOf('legacy/a.cfg', flags))).toBe(byFlag);
  });
});

test('of several overrides the later wins, and what it leaves out stays', async () => {
  const settings = await settingsOf('legacy/a.ini');
  expect([release(settings), failOn(settings), rule('syntax')(settings)]).toEqual([
    '8.5.205.03',
    'info',
    'info',
  ]);
});

test.each([
  [['legacy/'], 'legacy/a.cfg', true],
  [['legacy/'], 'old/legacy/a.cfg', true],
  [['/legacy'], 'old/legacy/a.cfg', false],
  [['legacy'], 'legacy.cfg', false],
  [['*.cfg'], 'a/b/c.cfg', true],
  [['*.cfg'], 'a/b/c.CFG', false],
  [['*.cfg', '!prod.cfg'], 'a/prod.cfg', false],
  [['conf/*.cfg'], 'conf/a.cfg', true],
  [['conf/*.cfg'], 'conf/sub/a.cfg', false],
  [['conf/**/*.cfg'], 'conf/sub/a.cfg', true],
  [['a b.cfg'], 'a b.cfg', true],
  [['*'], '.hidden.cfg', true],
])('an override of %j concerns %s: %j', async (files, path, concerned) => {
  const config = `overrides: ${JSON.stringify([{ files, failOn: 'info' }])}\n`;
  expect(failOn(await settingsOf(path, {}, config))).toBe(concerned ? 'info' : 'error');
});

describe('catalogues', () => {
  const box = (name: string) => `section: ${name}
summary: A box.
source: A page.
options:
  size: { summary: Its size., type: integer, min: 1, takesEffect: unknown }
rules:
  ${name}-size:
    severity: warning
    summary: A small box.
    message: size is {size}.
    because: Small boxes are full soon.
    names: size
    when: { size: { set: true } }
    expect: { size: { above: 9 } }
    bad: { size: 1 }
    good: { size: 10 }
`;
  const files = {
    'conf/smtp-lint.config.yaml': 'catalogs: [../box.yaml]\nrules: { box-size: error }\n',
    'box.yaml': box('box'),
    'crate.yaml': box('crate'),
  };

  test('of the command line come beside those of the configuration', async () => {
    const root = tree(files);
    const finder = await findSettings({ catalog: [join(root, 'crate.yaml')], rule: ['crate-size=off'] });
    const { catalog, lintOptions } = await finder.of(join(root, 'conf/app.cfg'));
    expect(catalog.describe('box')?.match).toBe('exact');
    expect(catalog.describe('crate')?.match).toBe('exact');
    expect([...(lintOptions.severities ?? [])]).toEqual([
      ['box-size', 'error'],
      ['crate-size', 'off'],
    ]);
    const { catalog: elsewhere } = await finder.of(join(root, 'app.cfg'));
    expect([elsewhere.describe('box'), elsewhere.describe('crate')?.match]).toEqual([undefined, 'exact']);
  });

  test('that are named by both are read once', async () => {
    const root = tree(files);
    const finder = await findSettings({ catalog: [join(root, 'box.yaml')] });
    expect((await finder.of(join(root, 'conf/app.cfg'))).catalog.describe('box')?.match).toBe('exact');
  });

  test('make their rules known to --rule where they take part', async () => {
    const root = tree(files);
    const finder = await findSettings({ rule: ['box-size=off'] });
    expect(rule('box-size')(await finder.of(join(root, 'conf/app.cfg')))).toBe('off');
    await expect(finder.of(join(root, 'app.cfg'))).rejects.toThrow('no rule is called box-size');
  });
});
