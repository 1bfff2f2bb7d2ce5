import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  ArgumentError,
  CatalogError,
  decode,
  explain,
  fix,
  lint,
  loadCatalog,
  plan,
  SEVERITIES,
  SYNTAXES,
  template,
  version,
} from '../../src/index.ts';

const GOOD = '[smtp-client]\nserver = smtp.example.com\n';
/** Something for callers without types. */
const any = <Wanted>(value: unknown) => value as Wanted;

describe('what a function cannot take is refused with a sentence:', () => {
  const REFUSED: Readonly<Record<string, readonly [() => Promise<unknown>, message: string]>> = {
    'a text that is none': [() => lint(any(1)), 'the configuration must be a string, not number'],
    'no text': [() => fix(any(undefined)), 'the configuration must be a string, not undefined'],
    'the bytes of a text': [
      () => lint(any(new Uint8Array(1))),
      'the configuration must be a string, not bytes: decode them first',
    ],
    'options that are none': [() => lint(GOOD, any(null)), 'options must be an object'],
    'a slip in the name of an option': [
      () => lint(GOOD, any({ sintax: 'cfg' })),
      'there is no option sintax; did you mean syntax?',
    ],
    'an option of another function': [() => lint(GOOD, any({ unsafe: true })), 'there is no option unsafe'],
    'a slip in the options of one side': [
      () => plan(GOOD, GOOD, any({ before: { paht: 'a.cfg' } })),
      'there is no option paht; did you mean path?',
    ],
    'another syntax': [
      () => lint(GOOD, any({ syntax: 'toml' })),
      'syntax toml is not known; there are cfg, yaml, json, xml',
    ],
    'another syntax of one side': [
      () => plan(GOOD, GOOD, any({ after: { syntax: 'ini' } })),
      'syntax ini is not known; there are cfg, yaml, json, xml',
    ],
    'a path that is none': [() => lint(GOOD, any({ path: 1 })), 'path must be a string'],
    'what is no release': [
      () => plan(GOOD, GOOD, { release: '8.5' }),
      'release 8.5 is no release; write it like 8.5.205.03',
    ],
    'what is no release of a template': [
      () => template('relay', any({ release: 8 })),
      'release 8 is no release; write it like 8.5.205.03',
    ],
    'rules that are none': [
      () => lint(GOOD, any({ rules: 'off' })),
      'rules must be an object of severities by rule',
    ],
    'a rule that there is not': [
      () => fix(GOOD, { rules: { 'unknown-opton': 'off' } }),
      'no rule is called unknown-opton; did you mean unknown-option?',
    ],
    'a name that every object has': [
      () => fix(GOOD, { rules: { ['constructor' as string]: 'off' } }),
      'no rule is called constructor',
    ],
    'a severity that there is not': [
      () => lint(GOOD, { rules: { syntax: any('fatal') } }),
      'rule syntax is fatal: it can be off, info, warning or error',
    ],
    'placeholders that are no list': [
      () => lint(GOOD, { placeholders: any('@') }),
      'placeholders must be a list of regular expressions, each of them a string',
    ],
    'a placeholder that is no string': [
      () => fix(GOOD, { placeholders: [any(/@/)] }),
      'placeholders must be a list of regular expressions, each of them a string',
    ],
    'a placeholder that does not compile': [
      () => lint(GOOD, { placeholders: ['@', '(@'] }),
      'placeholder (@: this is no regular expression: Unterminated group',
    ],
    'a placeholder that compiles only without the flag u': [
      () => plan(GOOD, GOOD, { placeholders: ['\\@'] }),
      'placeholder \\@: this is no regular expression: Invalid escape',
    ],
    'a placeholder that everything matches': [
      () => lint(GOOD, { placeholders: ['@*'] }),
      'placeholder @*: this matches the empty text, so that every value would be unknown',
    ],
    'an empty placeholder': [
      () => lint(GOOD, { placeholders: [''] }),
      'placeholder (empty): this matches the empty text, so that every value would be unknown',
    ],
    'placeholders of a template': [
      () => template('relay', any({ placeholders: ['@'] })),
      'there is no option placeholders',
    ],
    'a catalogue as text': [
      () => lint(GOOD, { catalog: any('section: log') }),
      'catalog must be what loadCatalog gave, not a copy or its text',
    ],
    'a copy of a catalogue': [
      async () => explain('port', { catalog: { ...(await loadCatalog()) } }),
      'catalog must be what loadCatalog gave, not a copy or its text',
    ],
    'unsafe that is neither true nor false': [
      () => fix(GOOD, { unsafe: any('yes') }),
      'unsafe must be true or false',
    ],
    'full that is neither true nor false': [
      () => template('relay', { full: any(1) }),
      'full must be true or false',
    ],
    'a name that is none': [() => explain(any(7)), 'the name of an option or a rule must be a string'],
    'a preset with a slip': [
      () => template('gmail-oauth'),
      'no preset is called gmail-oauth; did you mean gmail-oauth2?',
    ],
    'a preset that there is not': [
      () => template('exchange'),
      'no preset is called exchange; there are default, relay, smtp-auth, gmail-oauth2, office365-oauth2, ' +
        'office365-client-credentials, graph, ews',
    ],
    'a preset of a later release': [
      () => template('graph', { release: '8.5.107.06' }),
      'preset graph needs release 8.5.205.03 or later, and release is 8.5.107.06',
    ],
    'catalogues that are no list': [
      () => loadCatalog(any('section: log')),
      'catalogues are given as a list of { path, text }',
    ],
    'a catalogue without a name': [
      () => loadCatalog([any({ text: '' })]),
      'the path of a catalogue must be a string, not undefined',
    ],
    'a catalogue without a text': [
      () => loadCatalog([any({ path: 'a.yaml', text: null })]),
      'a catalogue must be a string, not null',
    ],
  };

  test.each(Object.entries(REFUSED))('%s', async (_, [call, message]) => {
    const error: Error = await call().then(
      () => new Error('it is taken'),
      (thrown) => thrown,
    );
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toBeInstanceOf(TypeError);
    expect(error.name).toBe('ArgumentError');
    expect(error.message).toBe(message);
  });
});

describe('a text', () => {
  test('is read by the syntax that is given, else by that of its path, else by its own look', async () => {
    const yaml = 'smtp-client:\n  server: smtp.example.com\n';
    expect((await lint(yaml)).syntax).toBe('yaml');
    expect((await lint(yaml, { path: 'a.conf' })).syntax).toBe('cfg');
    expect((await lint(yaml, { path: 'a.conf', syntax: 'json' })).syntax).toBe('json');
    expect((await lint('{}')).syntax).toBe('json');
    expect((await lint('')).syntax).toBe('cfg');
  });

  test('keeps its byte order mark, and offsets count it', async () => {
    const text = '\ufeff[smtp-client]\nserver = smtp.example.com\nserver-type = smtp\n';
    const { findings } = await lint(text);
    expect(findings.map(({ rule, line, column }) => ({ rule, line, column }))).toEqual([
      { rule: 'value-case', line: 3, column: 15 },
    ]);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['smtp']);
    expect((await fix(text)).text).toBe(text.replace('smtp\n', 'SMTP\n'));
  });

  test('that is binary is a finding and stays as it is', async () => {
    const text = `${GOOD}\0server-type = smtp\n`;
    const { findings, complete } = await lint(text);
    expect(findings[0]).toMatchObject({ rule: 'syntax', message: expect.stringContaining('NUL character') });
    expect(complete).toBe(false);
    expect((await fix(text)).text).toBe(text);
  });

  test('of any encoding can be decoded before', () => {
    const { text, encoding } = decode(new Uint8Array([0xff, 0xfe, 0x5b, 0]));
    expect({ text, encoding }).toEqual({ text: '[', encoding: 'utf-16le' });
  });
});

describe('texts that cannot be compared', () => {
  test('are told with the place that cannot be read', async () => {
    expect(await plan(GOOD, '{"smtp-client": ', { after: { syntax: 'json' } })).toEqual({
      ok: false,
      message: expect.stringMatching(/; a part of the file may be missing, so it cannot be compared$/),
      place: { side: 'after', line: 1, column: expect.any(Number) },
    });
  });

  test('are told where their applications do not belong together', async () => {
    const application = (name: string) =>
      `{"name": "${name}", "options": {"property": [{"section": "smtp-client", "key": "port", "value": "25"}]}}`;
    const export_ = (...names: readonly string[]) => `[${names.map(application).join(',')}]`;
    const result = await plan(export_('a', 'b'), export_('c', 'd'));
    expect(result).toEqual({ ok: false, message: expect.stringContaining('they have no common names') });
  });

  test('of two syntaxes can be compared', async () => {
    const yaml = 'smtp-client:\n  server: smtp.example.com\n';
    for (const options of [
      { after: { syntax: 'yaml' } as const },
      { syntax: 'yaml', before: { path: 'a.cfg', syntax: 'cfg' } } as const,
    ]) {
      const result = await plan(GOOD, yaml, options);
      expect(result.ok && result.changes).toEqual([]);
    }
  });
});

describe('a catalogue', () => {
  const text = readFileSync('test/scenarios/files/proxy.yaml', 'utf8');

  test("of one's own adds its section", async () => {
    const catalog = await loadCatalog([{ path: 'proxy.yaml', text }]);
    const ours = await loadCatalog();
    expect(catalog.options.length).toBeGreaterThan(ours.options.length);
    const proxy = readFileSync('test/scenarios/files/proxy.cfg', 'utf8');
    const found = async (options: object) =>
      (await lint(proxy, options)).findings.map(({ rule, section, docs }) => ({ rule, section, docs }));
    expect(await found({})).toEqual([]);
    const docs = 'docs/rules.md#unused-option';
    expect(await found({ catalog })).toEqual([{ rule: 'unused-option', section: 'proxy', docs }]);
  });

  test('that cannot be used is refused with all problems of all texts', async () => {
    const broken = readFileSync('test/scenarios/files/broken-catalog.yaml', 'utf8');
    const texts = [
      { path: 'one.yaml', text: broken },
      { path: 'two.yaml', text },
      { path: 'deep.yaml', text: '['.repeat(9999) },
    ];
    const error = await loadCatalog(texts).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(CatalogError);
    const { problems, message } = error as CatalogError;
    expect(new Set(problems.map(({ path }) => path))).toEqual(new Set(['one.yaml', 'deep.yaml']));
    const lines = problems.map((one) => `${one.path}:${one.line}:${one.column}: ${one.message}`);
    expect(message).toBe(`the catalogue cannot be used\n${lines.join('\n')}`);
  });
});

test('nothing is explained where nothing has the name', async () => {
  expect(await explain('no-such-name')).toEqual([]);
});

test('the constants are those of the program', () => {
  expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  expect(SYNTAXES).toEqual(['cfg', 'yaml', 'json', 'xml']);
  expect(SEVERITIES).toEqual(['info', 'warning', 'error']);
});
