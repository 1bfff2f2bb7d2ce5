import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { builtinPresets } from '../src/catalog/preset.ts';
import type { Syntax } from '../src/document/document.ts';
import { SYNTAXES } from '../src/document/readers.ts';
import { smtpLint } from './support/cli.ts';

async function redacted(text: string | Uint8Array, syntax: Syntax, ...args: readonly string[]) {
  return smtpLint(['redact', '-', '--syntax', syntax, ...args], { stdin: text });
}

const folder = join(import.meta.dirname, 'redact');
const inputs = readdirSync(folder).filter((name) => !name.includes('.redacted.'));

/** Each file in redact/ and, as <name>.redacted.<syntax>, the exact bytes that come out. */
describe.each(inputs)('redact/%s', (name) => {
  const syntax = name.replace(/^.*\./, '') as Syntax;
  const expected = readFileSync(join(folder, name.replace(/\.(?=\w+$)/, '.redacted.')));

  test('loses its secrets and nothing else', async () => {
    const { exitCode, stdout, stderr } = await redacted(readFileSync(join(folder, name)), syntax);
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toBe(expected.toString());
  });

  test('loses nothing more', async () => {
    const { stdout, stderr } = await redacted(expected, syntax);
    expect(stdout).toBe(expected.toString());
    expect(stderr).toBe('smtp-lint: <stdin>: no secret was found; read it before you pass it on\n');
  });
});

/** Where a secret may hide, and the place that is told. */
const REFUSED: readonly (readonly [name: string, syntax: Syntax, text: string, place: string])[] = [
  ['a line that cannot be read', 'cfg', '[log]\nall = x\nabc\n', '3:1'],
  ['a colon behind a name that nobody knows', 'cfg', '[log]\nabc: x\n', '2:1'],
  ['text behind a header', 'cfg', '[log] abc\n', '1:7'],
  ['an option before the first section', 'cfg', 'user = x\n[log]\n', '1:1'],
  ['the rest of a wrapped secret', 'cfg', '[db]\npassword = abc\nZq7xWq8y==\n', '3:1'],
  ['a wrapped secret that holds =', 'cfg', '[db]\npassword =\nZq7xWq8y=z\n', '3:1'],
  ['a line that is indented below a secret', 'cfg', '[db]\npassword = abc\n  def = ghi\n', '3:3'],
  ['a secret in a name', 'cfg', '[db]\npassword abc = def\n', '2:1'],
  ['a name that is none, where options are known', 'cfg', '[smtp-client]\na b c = def\n', '2:1'],
  ['YAML that is broken', 'yaml', 'a:\n  b: "c\n', '2:6'],
  ['two documents of YAML', 'yaml', 'a: {}\n---\nb: {}\n', '3:1'],
  ['an alias of nothing', 'yaml', 'a:\n  b: *c\n', '2:6'],
  ['a word in the place of a setting', 'yaml', 'password: {hunter}\n', '1:12'],
  ['a value without a name', 'yaml', '- a\n', '1:3'],
  ['aliases that unfold without end', 'yaml', bomb(), ''],
  ['JSON that is broken', 'json', '{"a": {"b": c}}', '1:13'],
  ['JSON with comments', 'json', '{"a": {}} // b', '1:11'],
  ['a file that nests too deeply', 'json', `${'['.repeat(600)}${']'.repeat(600)}`, '1:501'],
  ['a secret in the name of another option', 'cfg', '[s]\npassword = longphrase1\nlongphrase1 = x\n', '3:1'],
  ['a secret in a header', 'cfg', '[longphrase1]\npassword = longphrase1\n', '1:1'],
  ['a secret in a key', 'json', '{"s":{"password":"longphrase1","my-longphrase1":""}}', '1:32'],
  [
    'a secret in a key with escapes',
    'json',
    '{"s":{"password":"longphrase1","\\u006congphrase1":""}}',
    '1:32',
  ],
  ['a tag for a secret', 'yaml', 's:\n  password: !abc\n', '2:3'],
  ['an anchor before a secret', 'yaml', 's:\n  password: &abc def\n', '2:3'],
  ['an instruction in XML', 'xml', '<?xml version="1.0"?>\n<CfgData>\n<?password 0ld?>\n</CfgData>\n', '3:1'],
  [
    'a text beside the value of a pair in XML',
    'xml',
    '<CfgData>\n<str_pair key="password" value="x">0ld</str_pair></CfgData>\n',
    '2:2',
  ],
  [
    'a text in a list in XML',
    'xml',
    '<CfgData>\n<list_pair key="s">password 0ld</list_pair></CfgData>\n',
    '2:1',
  ],
  ['a binary file', 'cfg', '[a]\nb = \0\n', '2:5'],
];

function bomb(): string {
  const lines = Array.from({ length: 30 }, (_, at) => `  - &a${at + 1} [*a${at}, *a${at}]`);
  return `password:\n  - &a0 [x, x]\n${lines.join('\n')}\n`;
}

describe('redact refuses', () => {
  test.each([
    ['json', '{"s": {\n"password": -abc,\n"user": "x"}}', '2:13'],
    ['json', '{"s": {"password": {"a1": "x", "b2": "y"}}}', '1:21'],
    ['xml', '<a>\n<b key="password" value abc"/>\n</a>', '2:1'],
  ] as const)(
    'and tells one place of a line of %s: a second one counts the letters between',
    async (...one) => {
      const [syntax, text, place] = one;
      const { stderr } = await redacted(text, syntax);
      expect(stderr.match(/^<stdin>:\d+:\d+/gm)).toEqual([`<stdin>:${place}`]);
    },
  );

  test.each(REFUSED)('%s', async (_, syntax, text, place) => {
    const { exitCode, stdout, stderr } = await redacted(text, syntax);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('cannot be redacted: a secret may stand where it would not be found\n<stdin>:');
    expect(stderr).toContain(`<stdin>:${place}`);
  });
});

test('a place is told once', async () => {
  const { stderr } = await redacted('[a]\nb = \0\n', 'cfg');
  expect(stderr.match(/<stdin>:2:5/g)).toHaveLength(1);
});

test.each([
  ['xml', '<CfgData>\n<str_pair key="password" value=Zq7 XK ZJ QV/>\n</CfgData>\n'],
  ['json', '{"s": {\n"password": Zq7 XK ZJ QV\n}}\n'],
  ['yaml', 's:\n  password: "Zq7" XK "ZJ" "QV"\n'],
] as const)(
  'of what stands in a line behind a secret that cannot be read no place is told: %s',
  async (syntax, text) => {
    const { stderr } = await redacted(text, syntax);
    expect(stderr.match(/<stdin>:2:/g)).toHaveLength(1);
  },
);

describe('the bytes around a secret stay, in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'smtp-lint-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const before = '\r\n[smtp-client]\n; é\rpassword = päss\ud83d\ude00 wörd \r\nuser = é\n';
  const after = `\r\n[smtp-client]\n; é\rpassword = \${PASSWORD} \r\nuser = é\n`;
  const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();
  const latin = (text: string) => Buffer.from(text.replace('\ud83d\ude00', '\x80'), 'latin1');

  test.each([
    ['UTF-8', Buffer.from(before), Buffer.from(after)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${before}`), Buffer.from(`\ufeff${after}`)],
    ['UTF-16', Buffer.from(`\ufeff${before}`, 'utf16le'), Buffer.from(`\ufeff${after}`, 'utf16le')],
    ['UTF-16, the high byte first', swapped(`\ufeff${before}`), swapped(`\ufeff${after}`)],
    ['Windows-1252', latin(before), latin(after)],
  ])('%s', async (_, bytes, expected) => {
    const [path, output] = [join(folder, 'in.cfg'), join(folder, 'out.cfg')];
    writeFileSync(path, bytes);
    const { exitCode, stderr } = await smtpLint(['redact', path, '-o', output, '--force']);
    expect(exitCode, stderr).toBe(0);
    expect(readFileSync(output)).toEqual(expected);
  });

  test('a file that only begins like UTF-8: it is refused', async () => {
    const path = join(folder, 'broken.cfg');
    writeFileSync(path, Buffer.concat([Buffer.from('\ufeff[s]\n# '), Buffer.from([0xff, 10])]));
    const { exitCode, stderr } = await smtpLint(['redact', path]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('says UTF-8, but the bytes are none')]);
  });
});

describe.each(builtinPresets())('the template $preset', ({ preset }) => {
  test.each(SYNTAXES)('holds no secret in %s', async (syntax) => {
    const { stdout } = await smtpLint(['template', preset, '--full', '--syntax', syntax]);
    expect((await redacted(stdout, syntax)).stdout).toBe(stdout);
  });
});

test.each([
  'examples/office365.cfg',
  'examples/gmail.yaml',
  'examples/export.json',
  'examples/application.xml',
])('%s holds no secret', async (path) => {
  expect((await smtpLint(['redact', path])).stdout).toBe(readFileSync(path, 'utf8'));
});

test('a catalogue of the user tells what is secret in its sections', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'smtp-lint-'));
  const path = join(folder, 'catalog.yaml');
  const option = '{ summary: A code., type: text, secret: true, takesEffect: unknown }';
  writeFileSync(path, `section: door\nsummary: A door.\nsource: A page.\noptions:\n  code: ${option}\n`);
  const text = '[door]\ncode = 1234\n';
  expect((await redacted(text, 'cfg')).stdout).toBe(text);
  expect((await redacted(text, 'cfg', '--catalog', path)).stdout).toBe(`[door]\ncode = \${DOOR_CODE}\n`);
  rmSync(folder, { recursive: true });
});

describe('what the catalogue calls a secret is redacted, whatever its name sounds like,', () => {
  const directory = mkdtempSync(join(tmpdir(), 'smtp-lint-redact-'));
  afterAll(() => rmSync(directory, { recursive: true }));
  const catalog = join(directory, 'vault.yaml');
  writeFileSync(
    catalog,
    'section: vault\nsummary: Any.\nsource: tests\noptions:\n' +
      '  host.key: { summary: A key., type: text, secret: true, takesEffect: restart }\n',
  );
  test.each([
    ['in a map', 'yaml', 'vault: { host.key: { a: "77712345" } }\n'],
    ['in a list', 'yaml', 'vault: { host.key: ["77712345"] }\n'],
    [
      'in a map of an export',
      'json',
      '[{"section": "vault", "key": "host.key", "value": {"a": "77712345"}}]',
    ],
    ['in the place of its section', 'yaml', 'vault:\n  host.key:77712345 words\n'],
    ['as an item of its section', 'yaml', 'vault:\n  - "77712345"\n'],
  ])('%s', async (_, syntax, stdin) => {
    const args = ['redact', '--no-config', '--catalog', catalog, '--syntax', syntax, '-'];
    const { stdout, stderr } = await smtpLint(args, { stdin });
    expect(stdout + stderr).not.toContain('7771');
    expect(stdout).toMatch(/\$\{\w+\}/);
  });
});

test('where a file is refused because it is broken no place tells how long a secret is', async () => {
  const told = ['a-short-secret', 'a-much-longersecret'].map(async (secret) => {
    const text = `{"smtp-client": {\n  "password": '${secret}',\n  "port": "0"\n}}`;
    return (await redacted(text, 'json')).stderr;
  });
  const [one, other] = await Promise.all(told);
  expect(one).toContain('<stdin>:2:15');
  expect(one).toBe(other);
});
