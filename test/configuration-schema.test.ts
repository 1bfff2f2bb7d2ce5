import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Catalog } from '../src/catalog/catalog.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { readCfg } from '../src/document/cfg.ts';
import type { ConfigDocument } from '../src/document/document.ts';
import { configurationSchema } from '../src/generate/json-schema.ts';
import { SourceFile } from '../src/source/source-file.ts';
import { lintText } from './support/lint-text.ts';

/** The rules that the schema stands in for. */
const EXPRESSED: ReadonlySet<string> = new Set([
  'invalid-value',
  'unknown-option',
  'missing-option',
  'missing-section',
  'implicit-tenant-authority',
]);

const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  // What is required is described elsewhere in the schema.
  strictRequired: false,
  // The pattern of a family covers the names that are listed too.
  allowMatchingProperties: true,
  allErrors: true,
});
for (const fact of ['takes-effect', 'since', 'values-since', 'modified', 'discontinued'])
  ajv.addKeyword(`x-${fact}`);
const validate = ajv.compile(JSON.parse(readFileSync('schemas/configuration.schema.json', 'utf8')));

/** What the schema refuses: `section/option`, or `section` alone. */
function refused(instance: unknown): readonly string[] {
  if (validate(instance)) return [];
  // What a condition leads to is told beside the condition itself.
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  return [...new Set(errors.map(placeOf))];
}

function placeOf({ instancePath, params }: ErrorObject): string {
  const name = params.missingProperty ?? params.additionalProperty;
  const [section = '', option] = instancePath.slice(1).split('/');
  return [section, option ?? name].filter((part) => part !== undefined && part !== '').join('/');
}

/** The findings that the schema stands in for, by the same places. */
function reported(diagnostics: readonly Diagnostic[]): readonly string[] {
  const expressed = diagnostics.filter(({ rule }) => EXPRESSED.has(rule));
  return expressed.map(({ section, option }) => [section, option].filter(Boolean).join('/'));
}

const root = join(import.meta.dirname, 'cases');
// To the schema no comment suppresses anything.
const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (path) => !path.endsWith('options.json') && !/suppression/.test(path),
);

interface Form {
  readonly name: string;
  readonly text: string;
}

const forms: readonly Form[] = [
  ...paths.filter((path) => path.endsWith('.cfg')).flatMap(formsOfCfg),
  ...paths
    .filter((path) => /\.(?:yaml|json)$/.test(path))
    .map((path) => ({ name: path, text: readFileSync(join(root, path), 'utf8') })),
].filter(({ text }) => isMap(read(text)));

function formsOfCfg(path: string): readonly Form[] {
  const document = readCfg(new SourceFile(path, readFileSync(join(root, path), 'utf8')));
  // Lines that cannot be read, and options given twice, have no other form.
  if (document.problems.length > 0 || hasDuplicates(document)) return [];
  return [
    { name: `${path} as texts`, text: toYaml(document, JSON.stringify) },
    { name: `${path} as numbers and booleans`, text: toYaml(document, plain) },
  ];
}

function hasDuplicates({ configurations }: ConfigDocument): boolean {
  return configurations.some(({ sections }) =>
    sections.some(({ entries }) => new Set(entries.map(({ name }) => name)).size < entries.length),
  );
}

function plain(value: string): string {
  return /^(?:-?\d+|true|false)$/i.test(value) ? value : JSON.stringify(value);
}

function toYaml({ configurations }: ConfigDocument, write: (value: string) => string): string {
  const lines = configurations.flatMap(({ sections }) =>
    sections.flatMap(({ name, entries }) => [
      `${JSON.stringify(name)}:`,
      ...entries.map((entry) => `  ${JSON.stringify(entry.name)}: ${write(entry.value)}`),
    ]),
  );
  return `${lines.join('\n')}\n`;
}

/** As an editor reads it; undefined for what it cannot read. */
function read(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

/** An export of the Configuration Server is none: it has a form of its own. */
function isMap(instance: unknown): boolean {
  if (typeof instance !== 'object' || instance === null || Array.isArray(instance)) return false;
  return !('options' in instance) && !('subtype' in instance);
}

test('most cases are a map of sections, and many have findings that the schema stands in for', async () => {
  expect(forms.length).toBeGreaterThan(600);
  const all = await Promise.all(forms.map(async ({ text }) => reported(await lintText(text, 'yaml'))));
  expect(all.flat().length).toBeGreaterThan(120);
});

describe.each(forms)('$name', ({ text }) => {
  test('is refused by the schema only where the linter reports an error', async () => {
    const diagnostics = await lintText(text, 'yaml');
    const found = refused(read(text));
    if (found.length > 0) expect(diagnostics.map(({ severity }) => severity)).toContain('error');
    const misspelt = diagnostics.filter(({ rule }) => rule === 'misspelt-section');
    if (misspelt.length > 0) {
      // The schema misses the section, and does not look into what stands in its place.
      if (!text.includes('smtp-client')) expect(found).not.toEqual([]);
      return;
    }
    const isWhole = (place: string) => found.includes(place.split('/')[0] ?? '');
    expect(reported(diagnostics).filter((place) => !found.includes(place) && !isWhole(place))).toEqual([]);
  });
});

/** What only the linter sees: an editor has a number where the linter has its digits, and patterns have their limits. */
const NOT_EXPRESSED: Readonly<Record<string, string>> = {
  'a number with a fraction of nothing': 'port: 25.0',
  'a number with an exponent': 'port: 1e3',
  'a number that YAML reads by another base': 'port: 0x19',
  'an IPv6 address with two gaps': 'server: "1::2::3"',
  'a host name of more than 253 characters': `server: ${'long.'.repeat(60)}example.com`,
};

test.each(Object.entries(NOT_EXPRESSED))('%s is left to the linter', async (_, line) => {
  const text = `smtp-client:\n  ${line.startsWith('server') ? '' : 'server: smtp.example.com\n  '}${line}\n`;
  expect((await lintText(text, 'yaml')).map(({ rule }) => rule)).toContain('invalid-value');
  expect(refused(parse(text))).toEqual([]);
});

const PLACEHOLDER_NAME = `\${NAME}`;

const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  'server-type': ['SMTP', 'EWS', 'GRAPH', 'graph', 'ews', 'IMAP', 'SMTP ', '', null, `\${TYPE}`, 1, true],
  'enable-authentication': [true, false, 'true', 'TRUE', 'False', 'yes', 1, '', null, '{{ auth }}'],
  'mail.smtp.auth.mechanisms': [
    'XOAUTH2',
    'x0auth2',
    'LOGIN,xoauth2',
    'LOGIN',
    'XOAUTH2X',
    '',
    null,
    `\${M} XOAUTH2`,
  ],
  'mail.ews.auth.mechanisms': ['XOAUTH2', 'LOGIN X0AUTH2', 'NTLM', '', `\${M}`],
  'tenant-authority': [
    'https://login.microsoftonline.com',
    'https://LOGIN.microsoftonline.com',
    'Google',
    'x',
    '',
    '{{g}}',
  ],
  server: [
    'smtp.gmail.com',
    'GMAIL.com.',
    'smtp.example.com',
    'smtp.example.com:25',
    'a b',
    '1.2.3.4',
    '::1',
    '[::1]',
    '1.2.3',
    'https://mail.google.com/x',
    '',
    null,
    `\${HOST}.gmail.com`,
    5,
  ],
  'client-id': ['id', '', null, `\${ID}`, 7],
  'directory-id': ['common', '', null, 'example.com', false],
  password: ['x', '', null, `\${P}`, 1234],
  user: ['me', '', null, true],
  port: [25, 0, 65535, 65536, -1, 1.5, '25', '0', '0025', '65536', '70000', 'x', '', null, `\${PORT}`, true],
  'cnx-pool-size': [1, 0, '1', '0', '00', '12345678901234567890', '-1', '1.0'],
  'token-expiry-margin-time': ['00:59:59', '01:00:00', '00:60:00', '0:00:10', '00:00:00', `\${T}`, 10, ''],
  'cnx-max-idle-time': ['99:59:59', '24:00:00', '5:00', '00:05:00 '],
  'grant-type': ['client_credentials', 'Client_Credentials', '', null, 'password', `\${G}`],
  'exchange-version': ['Exchange2010', 'Exchange2019', '', null, 2016],
  secret: ['smtp', 'a b', '', null, 5],
  'mail.smtp.dsn.notify': ['NEVER', 'SUCCESS, FAILURE', 'SUCCESS FAILURE', ',NEVER,', 'never', '', `\${N}`],
  'mail.smtp.dsn.ret': ['FULL', 'hdrs', 'x'],
  'mail.smtp.localport': [-5, '-5', 5, '5x'],
  'mail.smtp.ssl.socketFactory': ['x', `\${F}`, ''],
  'mail.smtp.proxy.user': ['x', '', null],
  'mail.smtp.unheard-of': ['x', '', null, 1],
  'mail.other': ['x', '', null],
  prot: [25, `\${P}`],
  [PLACEHOLDER_NAME]: ['x', ''],
};

const option = fc.constantFrom(...Object.keys(VALUES)).chain((name) => {
  return fc.tuple(fc.constant(name), fc.constantFrom(...(VALUES[name] ?? [])));
});

test('whatever the settings, the schema refuses what the linter reports, and nothing else', async () => {
  const section = fc.array(option, { maxLength: 12 }).map((entries) => Object.fromEntries(entries));
  await fc.assert(
    fc.asyncProperty(section, async (entries) => {
      const instance = { 'smtp-client': entries };
      const diagnostics = await lintText(JSON.stringify(instance), 'json');
      const found = refused(instance).map((place) => decodeURIComponent(place));
      expect(reported(diagnostics).filter((place) => !found.includes(place))).toEqual([]);
      expect(found.length > 0).toBe(reported(diagnostics).length > 0);
    }),
    { numRuns: 800 },
  );
});

test('a section without options is refused where one is required, and passes where none is', () => {
  expect(refused({ 'smtp-client': null })).not.toEqual([]);
  expect(refused({ 'smtp-client': { server: 'smtp.example.com' }, log: null, other: ['x'] })).toEqual([]);
});

test('a map or a list is refused where a value belongs, but for a placeholder without quotes', () => {
  const text = (value: string) => read(`smtp-client:\n  server: ${value}\n`);
  expect(refused(text('[a, b]'))).toEqual(['smtp-client/server']);
  expect(refused(text('{ a: b }'))).toEqual(['smtp-client/server']);
  expect(refused(text('{{ SERVER }}'))).toEqual([]);
});

test('a condition that takes more than patterns is said in a comment', () => {
  const option = { summary: 'An option.', takesEffect: 'unknown' } as const;
  const catalog = new Catalog(
    [
      {
        section: 'proxy',
        summary: 'A proxy.',
        source: 'A page.',
        options: {
          url: { ...option, type: 'text' },
          user: { ...option, type: 'text', requiredWhen: { url: { isUrl: 'http' } } },
        },
      },
    ],
    {},
  );
  expect(configurationSchema(catalog)).toMatchObject({
    $defs: {
      'section-proxy': {
        allOf: [{ $comment: 'Not expressed: user is required when url is an http or https URL' }],
      },
    },
  });
});

test.each([
  'smtp-client',
  'smtp-client-2',
  'smtp-client.',
  'smtp_client-backup',
  'SMTP Client of ours',
  'SMTP_Client',
  'smtp-clent',
  'smtpclient',
  'log',
])('a section called %s is taken for the one that is required where the linter takes it', async (name) => {
  const bad = { [name]: { server: 'smtp.example.com', port: 0 } };
  const good = { [name]: { server: 'smtp.example.com' } };
  for (const instance of [bad, good]) {
    const diagnostics = await lintText(JSON.stringify(instance), 'json');
    const hasError = diagnostics.some(({ severity }) => severity === 'error');
    expect(refused(instance).length > 0).toBe(hasError);
  }
});
