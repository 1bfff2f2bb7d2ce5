import fc from 'fast-check';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { Settings } from '../../src/document/from-settings.ts';
import type { Line } from '../../src/write/line.ts';

const { sections } = builtinCatalog();

/** Names of options that mean something, and some that mean nothing. */
const NAMES = [
  ...new Set(sections.flatMap((section) => section.optionNames())),
  'mail.smtp.auth.mechanisms',
  'mail.ews.auth.mechanisms',
  'mail.smtp.timeout',
  'mail.smtp.ssl.trust',
  'mail.imap.host',
  'unheard-of',
  'prot',
];

const SECTIONS = [
  'smtp-client',
  'smtp-client',
  ...sections.map(({ name }) => (name.endsWith('*') ? `${name.slice(0, -1)}smtp` : name)),
  'smtp-client-2',
  'log',
];

/** Values that mean something to some option, and some that mean nothing to any. */
const VALUES = [
  ...[
    '',
    'true',
    'TRUE',
    'false',
    '25',
    '465',
    '587',
    '0',
    '00:05:00',
    '00:00:30',
    '5:00',
    'SMTP',
    'EWS',
    'GRAPH',
  ],
  ...[
    'graph',
    'none',
    'ssl-tls',
    'start-tls',
    'XOAUTH2',
    'xoauth2',
    'X0AUTH2',
    'LOGIN,XOAUTH2',
    'google',
    '"25"',
  ],
  ...['smtp.example.com', 'SMTP.example.com', 'smtp.office365.com', 'smtp.gmail.com', 'smtp.example.com:587'],
  ...[
    'https://mail.example.com/EWS',
    'https://me:x@h/',
    'https://graph.microsoft.com/.default',
    '8.5.201.05',
  ],
  ...['client_credentials', '{{ name }}', `\${PORT}`, 'something else', '25 # the port', 'Aa1bB2cC3'],
];

export const optionName = fc.constantFrom(...NAMES);
export const optionValue = fc.constantFrom(...VALUES);

const options = fc
  .array(fc.tuple(optionName, optionValue), { maxLength: 12 })
  .map((entries) => new Map(entries));

/** Settings with mistakes of many kinds. */
export const settings: fc.Arbitrary<Settings> = fc
  .array(fc.tuple(fc.constantFrom(...SECTIONS), options), { maxLength: 3 })
  .map((entries) => new Map(entries));

/** Words that some syntax reads as something else than they say. */
export const anyWord = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    ...[
      '',
      'null',
      '~',
      'true',
      'no',
      '00:05:00',
      '010',
      '1e3',
      '587',
      ' a',
      'a ',
      'a: b',
      'a #b',
      '- a',
      '*a',
      '<<',
    ],
    ...[
      '&a',
      '!a',
      '@a',
      '|',
      '---',
      '...',
      "'a'",
      '"a"',
      "it's",
      'a\nb',
      'a\n',
      'a\r\nb',
      'a\r',
      '\t',
      '[x]',
      '{a}',
    ],
    ...[
      'a,b',
      'a]',
      'a}',
      '# a',
      '; a',
      '=',
      'a=b',
      '\\',
      '\u0085',
      '\u2028',
      '\ufeff',
      '__proto__',
      '{{ x }}',
      `\${X}`,
    ],
    ...['https://h:1/?a=b#c', ']]>', '<!-- a', '&amp;', '<a/>', 'a\u00a0', '?', '-', ': ', 'a:', '%YAML 1.1'],
  ),
);

/** Settings of any words, among them names that the catalogue knows. */
export const hostileSettings: fc.Arbitrary<Settings> = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...SECTIONS, 'options', 'subtype'), anyWord),
      fc
        .array(fc.tuple(fc.oneof(optionName, anyWord), fc.oneof(optionValue, anyWord)), { maxLength: 6 })
        .map((entries) => new Map(entries)),
    ),
    { maxLength: 4 },
  )
  .map((entries) => new Map(entries));

export function linesOf(written: Settings): readonly Line[] {
  return [...written].flatMap(([name, own]): Line[] => [
    { type: 'section', name },
    ...[...own].map(([option, value]) => ({ type: 'option' as const, name: option, value })),
  ]);
}

/** Section, name and value of each option, in order. */
export function triplesOf(written: Settings): readonly (readonly string[])[] {
  return [...written].flatMap(([section, own]) => [...own].map(([name, value]) => [section, name, value]));
}

const cfgEntry = fc.tuple(optionName, optionValue).map(([name, value]) => `${name} = ${value}`);
const cfgLine = fc.oneof(
  { weight: 9, arbitrary: cfgEntry },
  fc.constantFrom('', '; a remark', 'nothing', 'port: 25'),
);
const cfgSection = fc
  .tuple(
    fc.constantFrom('smtp-client', 'smtp-client', 'smtp_client', 'secret-smtp', 'log'),
    fc.array(cfgLine, { maxLength: 8 }),
  )
  .map(([name, lines]) => [`[${name}]`, ...lines]);

/** The lines of a .cfg with mistakes of all kinds. */
export const cfgLines: fc.Arbitrary<readonly string[]> = fc
  .array(cfgSection, { minLength: 1, maxLength: 3 })
  .map((all) => all.flat());
