import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSettings } from '../../src/cli/file-settings.ts';
import { tree } from '../support/tree.ts';

/** What the user is told of a configuration, by lines; the name of the file stands for its path. */
async function toldOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const root = tree(files);
  const finder = await findSettings({});
  try {
    await finder.of(join(root, 'app.cfg'));
    return [];
  } catch (error) {
    const { message } = error as Error;
    return message.replaceAll(`${relative(process.cwd(), root)}/`, '').split('\n');
  }
}

const BACKSLASH =
  'a backslash takes the meaning from the sign behind it: write paths with /, and [*] for a * itself';
const FOR_ALL = 'this matches true as well as 25, so that nearly every value would be unknown';
const IDLE = 'no pattern before this one says anything that ! could take back';

/** The same in each syntax: `1:1` is the place in YAML, `1:2` that in JSON. */
const MISTAKES: readonly {
  readonly what: string;
  readonly yaml: string;
  readonly json: string;
  readonly told: readonly (readonly [string, string, string])[];
}[] = [
  {
    what: 'a misspelt key',
    yaml: 'rulez: {}\n',
    json: '{ "rulez": {} }',
    told: [['1:1', '1:3', 'rulez: there is no such key; did you mean rules?']],
  },
  {
    what: 'a key like nothing',
    yaml: 'extends: strict\n',
    json: '{ "extends": "strict" }',
    told: [['1:1', '1:3', 'extends: there is no such key']],
  },
  {
    what: 'a misspelt key in an override',
    yaml: 'overrides:\n  - files: [a.cfg]\n    realease: 8.5.205.03\n',
    json: '{ "overrides": [\n  { "files": ["a.cfg"],\n    "realease": "8.5.205.03" }] }',
    told: [['3:5', '3:5', 'overrides.0.realease: there is no such key; did you mean release?']],
  },
  {
    what: 'a key that overrides cannot have',
    yaml: 'overrides: [{ files: [a.cfg], catalogs: [] }]\n',
    json: '{ "overrides": [{ "files": ["a.cfg"], "catalogs": [] }] }',
    told: [
      [
        '1:31',
        '1:39',
        'overrides.0.catalogs: there is no such key here: it stands at the top of the file only',
      ],
    ],
  },
  {
    what: 'a misspelt rule',
    yaml: 'rules:\n  missing-optoin: off\n',
    json: '{ "rules": {\n  "missing-optoin": "off" } }',
    told: [['2:3', '2:3', 'rules.missing-optoin: no rule is called so; did you mean missing-option?']],
  },
  {
    what: 'a misspelt rule in an override',
    yaml: 'overrides:\n  - files: [a.cfg]\n    rules: { sytnax: off }\n',
    json: '{ "overrides": [{\n    "files": ["a.cfg"],\n    "rules": { "sytnax": "off" } }] }',
    told: [['3:14', '3:16', 'overrides.0.rules.sytnax: no rule is called so; did you mean syntax?']],
  },
  {
    what: 'the name of everything',
    yaml: 'rules: { __proto__: off }\n',
    json: '{ "rules": { "__proto__": "off" } }',
    told: [['1:10', '1:14', 'rules.__proto__: no rule is called so: smtp-lint explain lists them']],
  },
  {
    what: 'an unknown severity',
    yaml: 'rules:\n  syntax: warn\n',
    json: '{ "rules": {\n  "syntax": "warn" } }',
    told: [['2:3', '2:3', 'rules.syntax: expected off, info, warning, error; did you mean warning?']],
  },
  {
    what: 'a word for off that other linters have',
    yaml: 'rules:\n  syntax: false\n',
    json: '{ "rules": {\n  "syntax": false } }',
    told: [['2:3', '2:3', 'rules.syntax: expected off, info, warning, error; did you mean off?']],
  },
  {
    what: 'a release that is none',
    yaml: 'release: latest\n',
    json: '{ "release": "latest" }',
    told: [['1:1', '1:3', 'release: expected a release such as 8.5.205.03']],
  },
  {
    what: 'a release that is read as a number',
    yaml: 'release: 8.5\n',
    json: '{ "release": 8.5 }',
    told: [['1:1', '1:3', 'release: expected a text: put it in quotes']],
  },
  {
    what: 'a moment, which changes have and files have not',
    yaml: 'failOn: restart\n',
    json: '{ "failOn": "restart" }',
    told: [['1:1', '1:3', 'failOn: expected error, warning, info']],
  },
  {
    what: 'a text in the place of a list',
    yaml: 'ignore: vendor/\n',
    json: '{ "ignore": "vendor/" }',
    told: [['1:1', '1:3', 'ignore: expected a list']],
  },
  {
    what: 'patterns that match nothing',
    yaml: 'ignore:\n  - ./vendor\n  - ../x\n  - "#x"\n  - "!"\n  - /\n  - a\\\n  - vendor\\old\n',
    json: '{ "ignore": [\n  "./vendor",\n  "../x",\n  "#x",\n  "!",\n  "/",\n  "a\\\\",\n  "vendor\\\\old"] }',
    told: [
      ['2:5', '2:3', 'ignore.0: patterns begin at the directory of this file: leave ./ away'],
      ['3:5', '3:3', 'ignore.1: patterns reach only what lies below this file: .. leads out'],
      ['4:5', '4:3', 'ignore.2: this pattern is a comment: write \\# for a name that begins with #'],
      ['5:5', '5:3', 'ignore.3: this pattern is empty'],
      ['6:5', '6:3', 'ignore.4: this pattern names no file: write * for all of them'],
      ['7:5', '7:3', 'ignore.5: a backslash at the end escapes nothing: write paths with /'],
      ['8:5', '8:3', `ignore.6: ${BACKSLASH}`],
    ],
  },
  {
    what: 'a pattern that is too long',
    yaml: `ignore: ['${'ab'.repeat(501)}']\n`,
    json: `{ "ignore": [\n  "${'ab'.repeat(501)}"] }`,
    told: [['1:10', '2:3', 'ignore.0: this pattern is longer than 1000 characters']],
  },
  {
    what: 'patterns as other programs have them',
    yaml: "ignore:\n  - '*.{cfg,yaml}'\n  - '@(a|b)/'\n  - a\\b.cfg\n  - conf\\*.cfg\n  - C:/a\n  - ~/a\n  - ' a'\n  - a//b\n",
    json: '{ "ignore": [\n  "*.{cfg,yaml}",\n  "@(a|b)/",\n  "a\\\\b.cfg",\n  "conf\\\\*.cfg",\n  "C:/a",\n  "~/a",\n  " a",\n  "a//b"] }',
    told: [
      ['2:5', '2:3', 'ignore.0: patterns know no alternatives: write a pattern for each'],
      ['3:5', '3:3', 'ignore.1: patterns know no alternatives: write a pattern for each'],
      ['4:5', '4:3', `ignore.2: ${BACKSLASH}`],
      ['5:5', '5:3', `ignore.3: ${BACKSLASH}`],
      ['6:5', '6:3', 'ignore.4: patterns begin at the directory of this file'],
      ['7:5', '7:3', 'ignore.5: patterns begin at the directory of this file'],
      ['8:5', '8:3', 'ignore.6: this pattern begins with a blank: write \\ before one that is meant'],
      ['9:5', '9:3', 'ignore.7: this pattern has an empty part between two slashes'],
    ],
  },
  {
    what: 'patterns that take back what none before them says',
    yaml: "ignore:\n  - '!a'\n  - '*'\n  - '!b'\noverrides:\n  - files:\n      - '!a'\n",
    json: '{ "ignore": [\n  "!a", "*", "!b"], "overrides": [{ "files": [\n  "!a"] }] }',
    told: [
      ['2:5', '2:3', `ignore.0: ${IDLE}`],
      ['7:9', '3:3', `overrides.0.files.0: ${IDLE}`],
    ],
  },
  {
    what: 'an override of no files',
    yaml: 'overrides:\n  - release: 8.5.205.03\n  - files: []\n',
    json: '{ "overrides": [\n  { "release": "8.5.205.03" },\n  { "files": [] }] }',
    told: [
      ['2:5', '2:3', 'overrides.0.files: a list is missing'],
      ['3:5', '3:5', 'overrides.1.files: this is empty'],
    ],
  },
  {
    what: 'placeholders that cannot be used',
    yaml: 'placeholders:\n  - "("\n  - "@.*@|"\n  - "\\\\p{Lx}"\n  - .+\n',
    json: '{ "placeholders": [\n  "(",\n  "@.*@|",\n  "\\\\p{Lx}",\n  ".+"] }',
    told: [
      ['2:5', '2:3', 'placeholders.0: this is no regular expression: Unterminated group'],
      ['3:5', '3:3', 'placeholders.1: this matches the empty text, so that every value would be unknown'],
      ['4:5', '4:3', 'placeholders.2: this is no regular expression: Invalid property name'],
      ['5:5', '5:3', `placeholders.3: ${FOR_ALL}`],
    ],
  },
  {
    what: 'a catalogue that is not there',
    yaml: 'catalogs:\n  - missing.yaml\n',
    json: '{ "catalogs": [\n  "missing.yaml"] }',
    told: [['2:5', '2:3', 'catalogs.0: missing.yaml: no such file']],
  },
  {
    what: 'all mistakes, in the order of the file',
    yaml: 'failOn: never\nrulez: {}\nrules: { sytnax: off }\nrelease: x\n',
    json: '{ "failOn": "never",\n"rulez": {},\n"rules": { "sytnax": "off" },\n"release": "x" }',
    told: [
      ['1:1', '1:3', 'failOn: expected error, warning, info'],
      ['2:1', '2:1', 'rulez: there is no such key; did you mean rules?'],
      ['3:10', '3:12', 'rules.sytnax: no rule is called so; did you mean syntax?'],
      ['4:1', '4:1', 'release: expected a release such as 8.5.205.03'],
    ],
  },
  {
    what: 'a list in the place of everything',
    yaml: '- release: 8.5.205.03\n',
    json: '["release"]',
    told: [['1:1', '1:1', 'expected a map']],
  },
];

const INTRODUCTION = 'the configuration of smtp-lint cannot be used';

describe.each(MISTAKES)('$what', ({ yaml, json, told }) => {
  test('in YAML', async () => {
    const expected = told.map(([place, , message]) => `smtp-lint.config.yaml:${place}: ${message}`);
    expect(await toldOf({ 'smtp-lint.config.yaml': yaml })).toEqual([INTRODUCTION, ...expected]);
  });

  test('in JSON', async () => {
    const expected = told.map(([, place, message]) => `smtp-lint.config.json:${place}: ${message}`);
    expect(await toldOf({ 'smtp-lint.config.json': json })).toEqual([INTRODUCTION, ...expected]);
  });

  test('in package.json', async () => {
    const expected = told.map(([, place, message]) => {
      // What concerns the configuration as a whole stands at its key.
      const [line, column] = message === 'expected a map' ? [2, 1] : place.split(':').map(Number);
      const at = message === 'expected a map' ? '2:1' : `${Number(line) + 2}:${column}`;
      return `package.json:${at}: ${message}`;
    });
    const text = `{ "name": "mail",\n"smtp-lint":\n${json}\n}`;
    expect(await toldOf({ 'package.json': text })).toEqual([INTRODUCTION, ...expected]);
  });
});

describe('a file that cannot be read', () => {
  const CANARY = 'Zq9canary';

  test.each<readonly [string, string, string, string]>([
    [
      'a name twice',
      'yaml',
      'rules:\n  syntax: off\n  syntax: info\n',
      '3:3: this name is given twice in one map',
    ],
    [
      'a name twice',
      'json',
      '{ "failOn": "info",\n"failOn": "info" }',
      '2:1: this name is given twice in one object',
    ],
    [
      'a second document',
      'yaml',
      'failOn: info\n---\nfailOn: info\n',
      '2:1: a second YAML document starts here',
    ],
    [
      'an alias without an anchor',
      'yaml',
      'rules: *all\n',
      '1:8: YAML takes what begins with * for an alias, and knows none of this name: put it in quotes',
    ],
    [
      'a pattern that YAML takes for an alias',
      'yaml',
      'ignore:\n  - *.cfg\n',
      '2:5: YAML takes what begins with * for an alias, and knows none of this name: put it in quotes',
    ],
    [
      'a pattern that YAML takes for a tag',
      'yaml',
      'ignore:\n  - "*.cfg"\n  - !app.cfg\n',
      '3:5: YAML takes what begins with ! for a tag: put it in quotes',
    ],
    [
      'aliases that unfold without end',
      'yaml',
      `a: &a [x]\n${'bcdefgh'
        .split('')
        .map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]\n`)
        .join('')}`,
      '1:1: the aliases unfold to more than a file should hold',
    ],
    ['too many levels', 'yaml', '['.repeat(10_000), '1:501: the file nests deeper than 500 levels'],
    ['too many levels', 'json', '['.repeat(10_000), '1:501: the file nests deeper than 500 levels'],
    ['a comment', 'json', '{\n// a comment\n"failOn": "info" }', '2:1: JSON has no comments'],
    ['a comma too many', 'json', '{ "failOn": "info", }', '1:21: a name in double quotes belongs here'],
    ['nothing', 'json', '', '1:1: a value belongs here'],
    [
      'a configuration of the server',
      'yaml',
      `[smtp-client]\npassword = ${CANARY}\n`,
      '2:1: this stands where YAML does not expect it',
    ],
    [
      'values of a configuration of the server',
      'yaml',
      `password: ${CANARY}\n`,
      '1:1: password: there is no such key',
    ],
    [
      'values in wrong places',
      'yaml',
      `release: ${CANARY}\n`,
      '1:1: release: expected a release such as 8.5.205.03',
    ],
  ])('%s (%s)', async (_, extension, text, expected) => {
    const name = `smtp-lint.config.${extension}`;
    const told = await toldOf({ [name]: text });
    expect(told).toEqual([INTRODUCTION, `${name}:${expected}`]);
    expect(told.join()).not.toContain(CANARY);
  });

  test('a package.json that seems to hold the key', async () => {
    expect(await toldOf({ 'package.json': '{ "smtp-lint": { "failOn": "info" }' })).toEqual([
      INTRODUCTION,
      'package.json:1:36: a closing brace belongs here',
    ]);
  });

  test('a directory of that name', async () => {
    expect(await toldOf({ 'smtp-lint.config.yaml/x': '' })).toEqual([
      'smtp-lint.config.yaml: this is a directory',
    ]);
  });
});

test.each([
  ['an empty YAML', { 'smtp-lint.config.yaml': '' }],
  ['comments', { 'smtp-lint.config.yaml': '# Nothing yet.\n' }],
  ['an empty object', { 'smtp-lint.config.json': '{}' }],
  ['the schema for editors', { 'smtp-lint.config.json': '{ "$schema": "config.schema.json" }' }],
  [
    'a package.json with the package as a dependency',
    { 'package.json': '{ "dependencies": { "smtp-lint": "^1" } }' },
  ],
  ['a broken package.json without the key', { 'package.json': '{ "devDependencies": { "smtp-lint": "^1" }' }],
  ['a package.json that is no object', { 'package.json': '"smtp-lint"' }],
] as const)('nothing is wrong with %s', async (_, files) => {
  expect(await toldOf(files)).toEqual([]);
});

test('a catalogue that is no catalogue is told with its own places, and its rules are not looked for', async () => {
  const files = {
    'smtp-lint.config.yaml': 'catalogs: [box.yaml]\nrules: { box-rule: off }\n',
    'box.yaml': 'section: box\n',
  };
  const [introduction, ...problems] = await toldOf(files);
  expect(introduction).toBe(INTRODUCTION);
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) expect(problem).toMatch(/^box\.yaml:1:1: /);
});
