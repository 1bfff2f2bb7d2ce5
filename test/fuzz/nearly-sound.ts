import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { Syntax } from '../../src/document/syntax.ts';
import type { LintOptions } from '../../src/lint.ts';

export const catalog = builtinCatalog();
const section = catalog.sections[0];
if (!section) throw new Error('there is no section');

/** Sound for the rules that are on by default. */
export const SOUND: Readonly<Record<string, string>> = {
  'server-type': 'SMTP',
  server: 'smtp.office365.com',
  port: '587',
  'smtp-connection-security': 'start-tls-required',
  'enable-authentication': 'true',
  user: 'contact@contoso.example',
  password: '$' + '{SECRET}',
  'mail.smtp.auth.mechanisms': 'XOAUTH2',
  'tenant-authority': 'https://login.microsoftonline.com',
  'directory-id': '8d5f4c1e-2b7a-4c39-9e60-1f7a3b2c4d5e',
  'client-id': '0b1c2d3e-4f50-6172-8394-a5b6c7d8e9fa',
  'grant-type': 'client_credentials',
  scope: 'https://outlook.office365.com/.default',
  'cnx-pool-size': '3',
  'cnx-check-idle-time': '00:00:30',
  'cnx-max-idle-time': '00:04:00',
  'protocol-timeout': '00:10:00',
};

/** Values of any option, most of which mean nothing to it. */
export const ANY = [
  '',
  '0',
  '25',
  'true',
  'x',
  '"x"',
  "'587'",
  'a;b',
  'x # y',
  'a\u200bb',
  '{{ A }}',
  'TRUE',
  'a@b.example',
];

/** What values of one kind there are. */
const OF_KIND: Readonly<Record<string, readonly string[]>> = {
  boolean: ['true', 'false', 'FALSE'],
  integer: ['1', '2', '25', '465', '600', '100000'],
  time: ['00:00:00', '00:00:10', '00:01:00', '00:04:00', '00:10:00', '01:00:00'],
  host: [
    'smtp.office365.com',
    'smtp.gmail.com',
    'mail.example',
    'SMTP.Gmail.com.',
    '10.0.0.1',
    'https://a.example/b',
  ],
  text: [
    'a',
    'secret-a',
    'https://a.example/b',
    'https://login.microsoftonline.com',
    'https://accounts.google.com',
  ],
  mechanisms: ['XOAUTH2', 'PLAIN LOGIN', 'PLAIN,LOGIN', 'X0AUTH2', 'XOAUTH2 LOGIN'],
};

/** Values that mean something to an option, those that conditions speak of above all. */
export function valuesOf(name: string): readonly string[] {
  const option = section?.option(name);
  if (!option) return ANY;
  const spoken = JSON.stringify([section?.file.rules, section?.file.conditions]).match(
    new RegExp(`"${name}":(\\{[^}]*\\}|"[^"]*"|\\[[^\\]]*\\])`, 'g'),
  );
  const quoted = (spoken ?? []).flatMap((text) => text.slice(name.length + 3).match(/"[^"]+"/g) ?? []);
  const { spec } = option;
  return [
    ...quoted.map((text) => text.slice(1, -1)).flatMap((text) => [text, `a.${text}`]),
    ...('values' in spec ? (spec.values ?? []) : []),
    ...(OF_KIND[spec.type] ?? []),
    ...(option.default ? [option.default.text] : []),
  ];
}

/** Options in order, whether a section of a secret stands behind them, and how all is written. */
export type NearlySound = readonly [readonly (readonly [string, string])[], boolean, Syntax];

/** All names of options that can be written in the section. */
export const NAMES: readonly string[] = [...section.allNames()];

export function written([own, hasSecret, syntax]: NearlySound): string {
  const others = hasSecret ? [['secret-a', [['password', 'p']]] as const] : [];
  const sections = [['smtp-client', own] as const, ...others];
  if (syntax === 'json')
    return JSON.stringify(
      Object.fromEntries(sections.map(([name, list]) => [name, Object.fromEntries(list)])),
      null,
      1,
    );
  return sections
    .flatMap(([name, list]) => [
      syntax === 'cfg' ? `[${name}]` : `${name}:`,
      ...list.map(([option, value]) =>
        syntax === 'cfg' ? `${option} = ${value}` : `  ${option}: ${JSON.stringify(value)}`,
      ),
    ])
    .join('\n');
}

const severities = new Map([...catalog.rules.keys()].map((id) => [id, 'warning'] as const));
export const RUNS: readonly LintOptions[] = [
  {},
  { release: '8.5.107.06' },
  { release: '8.5.205.03', severities },
];
