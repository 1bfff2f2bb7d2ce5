import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtinCatalog } from '../src/catalog/builtin.ts';
import { convert } from '../src/convert/convert.ts';
import type { Syntax } from '../src/document/document.ts';
import { loadReader, SYNTAXES } from '../src/document/readers.ts';
import { resolve } from '../src/effective/effective-config.ts';
import { SourceFile } from '../src/source/source-file.ts';
import { loadWriter } from '../src/write/writers.ts';
import { smtpLint } from './support/cli.ts';
import { entriesOf, readText } from './support/outline.ts';

const catalog = builtinCatalog();

/** The text in another syntax; undefined where it is refused. */
async function converted(text: string, from: Syntax, to: Syntax): Promise<string | undefined> {
  const document = readText(text, from);
  const target = { syntax: to, write: await loadWriter(to), read: await loadReader(to) };
  const conversion = convert(document, target, catalog);
  return conversion.ok ? conversion.text : undefined;
}

/** Every option of every described section with what it is in effect, and all entries of the others. */
async function effective(text: string, syntax: Syntax) {
  const document = (await loadReader(syntax))(new SourceFile('test', text));
  const settings = resolve(document, catalog).flatMap(({ sections }) =>
    sections.flatMap((section) =>
      [...section.catalog.allNames(), ...section.entries.map(({ entry }) => entry.name)].map((name) => {
        const { origin, fact } = section.setting(name);
        return [section.name, name, origin, fact];
      }),
    ),
  );
  return { settings, entries: entriesOf(document) };
}

const root = join(import.meta.dirname, 'cases');
const cases = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(?:cfg|yaml|json|xml)$/.test(path),
);

describe.each(SYNTAXES)('the cases of rules in %s', (from) => {
  test.each(SYNTAXES)('are the same there and back by way of %s, if they are not refused', async (by) => {
    let carried = 0;
    for (const path of cases.filter((name) => name.endsWith(`.${from}`))) {
      const text = readFileSync(join(root, path), 'utf8');
      const there = await converted(text, from, by);
      if (there === undefined) continue;
      const back = await converted(there, by, from);
      expect(back, path).toBeDefined();
      expect(await effective(back ?? '', from), path).toEqual(await effective(text, from));
      carried++;
    }
    expect(carried).toBeGreaterThan(10);
  });
});

/** A .cfg, and the YAML that it becomes; back it is the same but for the marked blanks. */
const CFG = `; the whole file
#about it

# the section
[smtp-client]
# before an option
server = smtp.example.com
port=587
  # password = commented-out
user = \${USER}
grant-type =
; after the last option

# of the log
[log]
[empty]
`;
const YAML = `# the whole file
#about it

# the section
smtp-client:
  # before an option
  server: smtp.example.com
  port: 587
  # password = commented-out
  user: \${USER}
  grant-type: ""
  # after the last option

# of the log
log: {}
empty: {}
`;

test('comments and blank lines are carried between .cfg and YAML', async () => {
  expect(await converted(CFG, 'cfg', 'yaml')).toBe(YAML);
  const back = CFG.replaceAll(/^;/gm, '#')
    .replace('port=587', 'port = 587')
    .replace('  # password', '# password');
  expect(await converted(YAML, 'yaml', 'cfg')).toBe(back);
});

test('a comment behind a value that suppresses a finding does so above it', async () => {
  const yaml =
    'smtp-client: # smtp-lint-disable-line x\n  port: x # smtp-lint-disable-line invalid-value -- y\n';
  expect(await converted(yaml, 'yaml', 'cfg')).toBe(
    '# smtp-lint-disable-next-line x\n[smtp-client]\n# smtp-lint-disable-next-line invalid-value -- y\nport = x\n',
  );
});

test('the time that YAML takes grows with the number of lines, not with its square', async () => {
  const comments = '# a comment\n'.repeat(60_000);
  const started = performance.now();
  const yaml = await converted(`[a]\nb = c\n${comments}`, 'cfg', 'yaml');
  expect(yaml).toBe(`a:\n  b: c\n${comments.replaceAll('#', '  #')}`);
  expect(performance.now() - started).toBeLessThan(4_000);
});

test('a comment behind a header or a value comes to stand above it', async () => {
  const yaml = 'a: # of a\n  b: c # of b\n  d: | # of d\n    e\n  # of f\n  f: {{ x }}\n# the end\n';
  const cfg = '# of a\n[a]\n# of b\nb = c\n# of d\nd = e\n# of f\nf = {{ x }}\n# the end\n';
  expect(await converted(yaml.replace('| # of d', '|- # of d'), 'yaml', 'cfg')).toBe(cfg);
});

test.each([
  ['=', '"="'],
  ['a\tb', '"a\\tb"'],
  ['a\u00a0b', '"a\u00a0b"'],
])('the value %j is put in quotes in YAML', async (value, written) => {
  expect(await converted(`[s]\na = ${value}\n`, 'cfg', 'yaml')).toBe(`s:\n  a: ${written}\n`);
});

test('a value that ends in a no-break space is put in quotes in YAML', async () => {
  const text = JSON.stringify({ s: { a: 'b\u00a0' } });
  expect(await converted(text, 'json', 'yaml')).toBe('s:\n  a: "b\u00a0"\n');
});

test('a long value with line breaks stays on one line in YAML', async () => {
  const value = 'a value of more than forty characters,\n# and more';
  const yaml = 's:\n  a: "a value of more than forty characters,\\n# and more"\n';
  expect(await converted(JSON.stringify({ s: { a: value } }), 'json', 'yaml')).toBe(yaml);
});

test('an export becomes a map of sections', async () => {
  const property = [
    { section: 'smtp-client', key: 'port', value: '25' },
    { section: 'log', key: 'all', value: '' },
    { section: 'smtp-client', key: 'user', value: 'me' },
  ];
  const text = JSON.stringify([{ subtype: 'CFGEmailServer', options: { property } }]);
  expect(await converted(text, 'json', 'cfg')).toBe('[smtp-client]\nport = 25\nuser = me\n\n[log]\nall =\n');
  expect(await converted(text, 'json', 'json')).toBe(
    `${JSON.stringify({ 'smtp-client': { port: '25', user: 'me' }, log: { all: '' } }, null, 2)}\n`,
  );
});

/** What cannot be carried, and what is told of it. No value is in it. */
const REFUSED: readonly (readonly [name: string, from: Syntax, text: string, to: Syntax, told: string])[] = [
  [
    'a line break in a value',
    'yaml',
    's:\n  password: "se\\ncret"\n',
    'cfg',
    '2:3: password in [s]: .cfg cannot hold a value with a line break',
  ],
  [
    'blanks at the ends of a value',
    'yaml',
    's:\n  password: "secret "\n',
    'cfg',
    '2:3: password in [s]: .cfg cannot hold a value with blanks at its ends',
  ],
  [
    'half a pair of surrogates',
    'json',
    '{"s":{"password":"a\\ud800"}}',
    'cfg',
    '1:7: password in [s]: .cfg cannot hold its value',
  ],
  ['= in a name', 'yaml', 's:\n  a=b: secret\n', 'cfg', '2:3: *** in [s]: .cfg cannot hold its name'],
  [
    'a name like a comment',
    'yaml',
    's:\n  "#a": secret\n',
    'cfg',
    '2:3: *** in [s]: .cfg cannot hold its name',
  ],
  [
    'a name with a colon',
    'json',
    '{"s": {"a:": "secret"}}',
    'cfg',
    '1:8: *** in [s]: .cfg cannot hold its name',
  ],
  [
    '] in the name of a section',
    'json',
    '{"a]": {"b": "secret"}}',
    'cfg',
    '1:2: .cfg cannot hold a section of this name',
  ],
  ['an option given twice', 'cfg', '[s]\na = secret\na = secret\n', 'yaml', '3:1: a in [s] is given again'],
  ['a section given twice', 'cfg', '[s]\na = secret\n[s]\n', 'yaml', '3:1: section [s] is given again'],
  ['a key for a section', 'cfg', '[Zq7xKey4]\n[Zq7xKey4]\n', 'yaml', '2:1: section [***] is given again'],
  ['a merge key', 'cfg', '[s]\n<< = secret\n', 'yaml', '2:1: *** in [s]: .yaml cannot hold its name'],
  [
    'a tag of its own',
    'yaml',
    'smtp-client:\n  password: !vault secret\n',
    'cfg',
    '2:3: password in [smtp-client] has a value that is not known',
  ],
  [
    'a line that cannot be read',
    'cfg',
    '[s]\npassword secret\n',
    'yaml',
    '2:1: this line is neither a section, an option, a comment nor blank',
  ],
  ['a list', 'yaml', 's:\n  password: [secret]\n', 'cfg', '2:3: a list stands where a value belongs'],
  [
    'several applications',
    'json',
    '[{"options":{"property":[]}},\n{"options":{"property":[]}}]',
    'cfg',
    '2:1: the file holds 2 applications, and one can be converted',
  ],
];

describe('a file is refused that holds', () => {
  test.each(REFUSED)('%s', async (_, from, text, to, told) => {
    const args = ['convert', '-', '--syntax', from, '--to', to];
    const { exitCode, stdout, stderr } = await smtpLint(args, { stdin: text });
    expect(stderr).toContain(`smtp-lint: <stdin> cannot be converted to .${to}\n<stdin>:${told}\n`);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).not.toMatch(/secret(?!s)|se\ncret/);
  });
});
