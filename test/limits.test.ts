import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeholderProblem } from '../src/config/placeholder-pattern.ts';
import { fixAll, repairsWithin } from '../src/editor/repairs.ts';
import { smtpLint } from './support/cli.ts';
import { edited } from './support/edited.ts';

const folder = mkdtempSync(join(tmpdir(), 'smtp-lint-limits-'));
const before = process.cwd();
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

test('compare takes at most 100 configurations', async () => {
  writeFileSync('app.cfg', '[smtp-client]\nserver = mail.example.com\n');
  const { exitCode, stdout, stderr } = await smtpLint(['compare', ...Array(101).fill('app.cfg')]);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    'smtp-lint: at most 100 configurations can be compared, and these are 101\n' +
      'Run smtp-lint --help for examples and options.\n',
  );
  expect((await smtpLint(['compare', ...Array(100).fill('app.cfg')])).exitCode).toBe(0);
});

test('what explain tells of an application is not what was found in another', async () => {
  const application = (name: string, port: string) => {
    return { name, options: { property: [{ section: 'smtp-client', key: 'port', value: port }] } };
  };
  writeFileSync('apps.json', JSON.stringify([application('one', '587'), application('other', 'abc')]));
  const { stdout } = await smtpLint(['explain', 'port', '--file', 'apps.json', '--format', 'json']);
  const [{ states }] = JSON.parse(stdout).topics;
  expect(states.map(({ findings }: { findings: readonly object[] }) => findings.length)).toEqual([0, 1]);
});

const HEAD = '[smtp-client]\nserver = mail.example.com\n';

describe('a configuration of smtp-lint', () => {
  async function check(name: string, content: string) {
    writeFileSync(name, content);
    return await smtpLint(['--config', name, '--stdin-filename', 'app.cfg', '-'], { stdin: HEAD });
  }

  test('with many problems tells the first 50 in its order, and counts the rest', async () => {
    const rules = Array.from({ length: 50_000 }, (_, at) => `  plain-secre${at}: off\n`);
    const { exitCode, stdout, stderr } = await check('rules.yaml', `rules:\n${rules.join('')}`);
    expect([exitCode, stdout]).toEqual([2, '']);
    const lines = stderr.split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'smtp-lint: the configuration of smtp-lint cannot be used',
      'rules.yaml:2:3: rules.plain-secre0: no rule is called so; did you mean plain-secret?',
    ]);
    expect(lines.slice(50)).toEqual([
      'rules.yaml:51:3: rules.plain-secre49: no rule is called so; did you mean plain-secret?',
      'and 49950 more',
      '',
    ]);
  });

  test.each([
    ['keys.json', `{${Array.from({ length: 1000 }, (_, at) => `"rule${at}": 1`).join(', ')}}`],
    ['keys.yaml', Array.from({ length: 1000 }, (_, at) => `rule${at}: 1\n`).join('')],
    ['severities.json', `{"rules": {${Array.from({ length: 1000 }, (_, at) => `"r${at}": 1`).join(', ')}}}`],
  ])('with mistakes everywhere tells 50 of them: %s', async (name, content) => {
    const { exitCode, stderr } = await check(name, content);
    expect(exitCode).toBe(2);
    expect(stderr.split('\n')).toHaveLength(53);
    expect(stderr).toMatch(/\nand (?:950|1950) more\n$/);
  });

  test.each([
    ['deep.yaml', `rules: ${'['.repeat(20_000)}`, 'deep.yaml:1:507: the file nests deeper than 500 levels'],
    ['deep.json', '['.repeat(20_000), 'deep.json:1:501: the file nests deeper than 500 levels'],
    [
      'laughs.yaml',
      `a0: &a0 [x]\n${Array.from({ length: 40 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}, *a${at}]\n`).join('')}`,
      'laughs.yaml:1:1: the aliases unfold to more than a file should hold',
    ],
  ])('that would take too much is refused by one sentence: %s', async (name, content, told) => {
    const { exitCode, stderr } = await check(name, content);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(`smtp-lint: the configuration of smtp-lint cannot be used\n${told}\n`);
  });

  test('with an expression that may take forever is refused', async () => {
    const { exitCode, stderr } = await check('pattern.yaml', "placeholders: ['^@[A-Z_]+@$', '^(a+)+$']\n");
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      'smtp-lint: the configuration of smtp-lint cannot be used\n' +
        'pattern.yaml:1:31: placeholders.1: a group that is repeated holds a repetition or a choice itself, which may ' +
        'take forever: write a set of signs, such as [A-Z_]+\n',
    );
  });

  test('looks for placeholders in the first 1,000 characters of a value', async () => {
    writeFileSync('at.yaml', "placeholders: ['@[A-Z]+@']\n");
    const run = async (blanks: number) => {
      const stdin = `${HEAD}port = x${' '.repeat(blanks)}@PORT@\n`;
      return (await smtpLint(['--config', 'at.yaml', '--format', 'concise', '-'], { stdin })).exitCode;
    };
    expect([await run(900), await run(1000)]).toEqual([0, 1]);
  });
});

describe.each([
  ['^@[A-Z_]+@$', true],
  ['@(?:DEV|PROD)_\\w+@', true],
  ['(?:abc)*x', true],
  ['(a+){2}', true],
  ['\\(a+\\)+', true],
  ['[(a+)+]x', true],
  ['(?=a+)b', true],
  ['(a|a)*$', false],
  ['(?:[A-Z]+_)*x', false],
  ['(a+){30}', false],
  ['((a+)b)+', false],
  ['(a{1,5})+x', false],
  ['(a?b?)+x', false],
  ['((ab)?c?)+', false],
  ['(?<name>a+)+b', false],
] as const)('the expression %s', (expression, isSound) => {
  test(isSound ? 'is sound' : 'may take forever', () => {
    expect(placeholderProblem(expression)?.includes('forever') ?? false).toBe(!isSound);
  });
});

describe('a catalogue', () => {
  const catalogue = (conditions: string) =>
    `section: proxy\nsummary: A proxy.\nsource: A page.\nconditions:\n${conditions}options:\n` +
    '  host: { summary: Its host., type: text, takesEffect: restart, usedWhen: c0 }\n';
  const condition = (name: string, when: string) => `  ${name}: { when: ${when}, meaning: so }\n`;

  test('in which conditions unfold to too much is refused', async () => {
    const doubled = Array.from({ length: 60 }, (_, at) =>
      condition(`c${at}`, `{ all: [c${at + 1}, c${at + 1}] }`),
    );
    writeFileSync('bomb.yaml', catalogue(doubled.join('') + condition('c60', '{ host: x }')));
    const { exitCode, stdout } = await smtpLint(['catalog', 'check', 'bomb.yaml']);
    expect([exitCode, stdout]).toEqual([
      1,
      'bomb.yaml:56:3: conditions.c51: this condition is built of more than 1000 parts\n',
    ]);
  });

  test('in which conditions lead round in a large circle is refused', async () => {
    const chain = Array.from({ length: 20_000 }, (_, at) =>
      condition(`c${at}`, `{ all: [c${(at + 1) % 20_000}] }`),
    );
    writeFileSync('circle.yaml', catalogue(chain.join('')));
    const { exitCode, stdout } = await smtpLint(['catalog', 'check', 'circle.yaml']);
    expect([exitCode, stdout]).toEqual([
      1,
      'circle.yaml:5:3: conditions.c0: this condition is built of itself\n',
    ]);
  });

  test('with many problems tells the first of them', async () => {
    const options = Array.from({ length: 2000 }, (_, at) => `  o${at}: 1\n`).join('');
    writeFileSync('many.yaml', `section: proxy\nsummary: A proxy.\nsource: A page.\noptions:\n${options}`);
    const checked = await smtpLint(['catalog', 'check', 'many.yaml']);
    expect(checked.stdout.split('\n').slice(999)).toEqual([
      'many.yaml:1004:3: options.o999: expected a map',
      'and 1000 more',
      '',
    ]);
    const { exitCode, stderr } = await smtpLint(['--catalog', 'many.yaml', '-'], { stdin: HEAD });
    expect(exitCode).toBe(2);
    expect(stderr.split('\n').slice(50)).toEqual([
      'many.yaml:54:3: options.o49: expected a map',
      'and 1950 more',
      '',
    ]);
  });
});

test('entries of a baseline that match nothing any more are told up to the fiftieth', async () => {
  const options = Array.from({ length: 60 }, (_, at) => `unknown-${at} = x\n`);
  writeFileSync('left.cfg', HEAD + options.join(''));
  await smtpLint(['--write-baseline', 'baseline.json', 'left.cfg']);
  writeFileSync('left.cfg', HEAD);
  const { stderr } = await smtpLint(['--baseline', 'baseline.json', 'left.cfg']);
  const lines = stderr.split('\n');
  expect(lines[0]).toContain('smtp-lint: baseline.json: 60 of the findings in it are gone');
  expect(lines).toHaveLength(53);
  expect(lines[51]).toBe('  and 10 more');
});

describe('a file that an editor has open', () => {
  const text = `${HEAD}${'enable-debug = TRUE\n'.repeat(40)}`;
  const span = { start: 0, end: text.length };

  test('is read a limited number of times for what can be done about its findings', async () => {
    const small = await repairsWithin(edited(text), span);
    expect(small.length).toBeGreaterThan(30);
    const padded = `${text}#${'x'.repeat(2_000_000)}\n`;
    const large = await repairsWithin(edited(padded), span);
    expect(large).toHaveLength(2);
    expect(large[0]?.title).toBe(small[0]?.title);
    expect(await repairsWithin(edited(`${text}#${'x'.repeat(5_000_000)}\n`), span)).toEqual([]);
  });

  test('is fixed once for as often as it is asked', async () => {
    const file = edited(text);
    expect(fixAll(file)).toBe(fixAll(file));
    expect((await fixAll(file))?.title).toBe('Make all safe fixes');
  });
});

describe('YAML of a configuration', () => {
  const concise = async (stdin: string) => {
    return (await smtpLint(['--format', 'concise', '--stdin-filename', 'a.yaml', '-'], { stdin })).stdout;
  };

  test.each([
    ['brackets', '['.repeat(20_000), 501],
    ['braces', '{a: '.repeat(20_000), 1998],
    ['dashes', `${'- '.repeat(20_000)}x`, 1001],
  ])('that nests too deeply is one finding, where the level begins: %s', async (_, text, column) => {
    expect(await concise(text)).toBe(
      `a.yaml:1:${column}: error: the file nests deeper than 500 levels [syntax]\n`,
    );
  });

  test('in which aliases stand for each other is not unfolded', async () => {
    const laughs = Array.from(
      { length: 40 },
      (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}, *a${at}]\n`,
    );
    const stdout = await concise(`smtp-client: &a0 {server: mail.example.com}\n${laughs.join('')}`);
    expect(stdout).toBe('');
    expect(await concise('smtp-client: &a\n  server: mail.example.com\n  <<: *a\n')).toBe(
      'a.yaml:3:3: error: a map stands where a value belongs [syntax]\n',
    );
  });
});

test('of many fixes 1,000 are told, and of many that cannot be made 50', async () => {
  const sections = Array.from({ length: 1100 }, (_, at) => `[smtp-client-${at}]\nenable-debug = TRUE\n`);
  writeFileSync('fixes.cfg', HEAD + sections.join(''));
  const fixed = await smtpLint(['--fix-only', 'fixes.cfg']);
  expect(fixed.stdout.split('\n').slice(999)).toEqual([
    'fixes.cfg: fixed enable-debug in [smtp-client-999]: write true [value-case]',
    'and 100 more',
    '',
  ]);
  writeFileSync('broken.json', `{"smtp-client": {${'"enable-debug": "TRUE",'.repeat(60)}`);
  const { stderr } = await smtpLint(['--fix', 'broken.json']);
  expect(stderr.split('\n').slice(49)).toEqual([
    'smtp-lint: broken.json:1: not fixed: write true: the file cannot be read as a whole',
    'smtp-lint: broken.json: not fixed: and 10 more',
    '',
  ]);
});
