import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { readCfg } from '../../src/document/cfg.ts';
import type { ConfigDocument } from '../../src/document/document.ts';
import { fix } from '../../src/fix/fix.ts';
import { lint } from '../../src/lint.ts';
import { SourceFile } from '../../src/source/source-file.ts';

const PATTERN = /^@[A-Z]+@$/u;
const known = builtinCatalog();
const further = builtinCatalog([], [PATTERN]);
/** All rules, those too that are off unless switched on. */
const severities = new Map([...known.rules.keys()].map((id) => [id, 'warning' as const]));

const CASES = readdirSync('test/cases').flatMap((rule) =>
  readdirSync(join('test/cases', rule))
    .filter((name) => extname(name) === '.cfg')
    .map((name) => join('test/cases', rule, name)),
);

function found(document: ConfigDocument, catalog: Catalog): readonly string[] {
  return lint(document, catalog, { severities }).findings.map(({ rule, option, span }) => {
    return `${document.source.position(span.start).line} ${option} ${rule}`;
  });
}

/** The file with another value in each of its lines in turn, and in all of them. */
function* withValue(text: string, value: string): Generator<string> {
  const lines = text.split('\n');
  const isSetting = (line: string) => /^[^#;[=]+=/.test(line);
  const change = (line: string) => line.replace(/=.*/s, `= ${value}`);
  for (const at of lines.keys()) {
    const line = lines[at] as string;
    if (isSetting(line)) yield lines.with(at, change(line)).join('\n');
  }
  yield lines.map((line) => (isSetting(line) ? change(line) : line)).join('\n');
}

test('there are cases of every rule that looks at settings', () => {
  expect(CASES.length).toBeGreaterThan(100);
});

describe.each(CASES)('in %s', (path) => {
  test('a placeholder of a further pattern is treated as those that are known anyway', () => {
    const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
    const usual = [...withValue(text, `\${NAME}`)];
    const own = [...withValue(text, '@NAME@')];
    for (const [at, changed] of own.entries()) {
      const expected = found(readCfg(new SourceFile('a.cfg', usual[at] as string)), known);
      expect(found(readCfg(new SourceFile('a.cfg', changed)), further), changed).toEqual(expected);
    }
  });
});

const read = (...lines: readonly string[]) => readCfg(new SourceFile('a.cfg', lines.join('\n')));

test('without the pattern the same text is a value', () => {
  const document = read('[smtp-client]', 'server = smtp.example.com', 'port = @PORT@');
  expect(found(document, known)).toEqual(['3 port invalid-value']);
  expect(found(document, further)).toEqual([]);
});

test('a name may be filled in later', () => {
  const document = read('[smtp-client]', 'server = smtp.example.com', '@NAME@ = 1');
  expect(found(document, known)).toEqual(['3 *** unknown-option']);
  expect(found(document, further)).toEqual([]);
});

test('a section whose name is filled in later may be the one that is missing', () => {
  const lines = [
    '[smtp-client]',
    'server = smtp.gmail.com',
    'enable-authentication = true',
    'user = u',
    'password = p',
    'client-id = 1.apps.googleusercontent.com',
    'tenant-authority = https://accounts.google.com/o/oauth2',
    'mail.smtp.auth.mechanisms = XOAUTH2',
    'smtp-connection-security = start-tls-required',
    '[@SECTION@]',
    'password = p',
  ];
  const rules = (catalog: Catalog) =>
    found(read(...lines), catalog).filter((one) => one.includes('missing-'));
  expect(rules(known)).toEqual(['8 secret missing-secret-section']);
  expect(rules(further)).toEqual([]);
});

test('a fix guesses nothing from it', async () => {
  const document = read('[smtp-client]', 'server = smtp.example.com', 'enable-debug = @DEBUG@');
  expect((await fix(document, further, { severities, unsafe: true, canEncode: () => true })).applied).toEqual(
    [],
  );
});

test('a pattern finds its text anywhere, unless it says where', () => {
  const catalog = builtinCatalog([], [/%\w+%/u]);
  expect(catalog.hasPlaceholder('smtp.%DOMAIN%')).toBe(true);
  expect(further.hasPlaceholder('smtp.@DOMAIN@')).toBe(false);
});
