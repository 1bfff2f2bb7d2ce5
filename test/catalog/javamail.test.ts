import { describe, expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { Option } from '../../src/catalog/section-catalog.ts';
import { readValue } from '../../src/values/index.ts';
import { JAVAMAIL } from '../support/javamail.ts';

const section = builtinCatalog().sections.find(({ name }) => name === 'smtp-client');

/** The kind of value for each type of the documentation, with texts that it allows and forbids. */
const TYPES: Readonly<
  Record<string, { kind: string; accepted: readonly string[]; refused: readonly string[] }>
> = {
  String: { kind: 'text', accepted: ['x', 'two words'], refused: [] },
  int: { kind: 'integer', accepted: ['0', '25'], refused: ['x', '1.5', 'true'] },
  boolean: { kind: 'boolean', accepted: ['true', 'false'], refused: ['yes', '1'] },
  mechanisms: { kind: 'mechanisms', accepted: ['LOGIN PLAIN DIGEST-MD5 NTLM XOAUTH2'], refused: [] },
  'comma-separated list': {
    kind: 'list',
    accepted: ['NEVER', 'SUCCESS,FAILURE,DELAY'],
    refused: ['SUCCESS FAILURE', 'ALWAYS'],
  },
  'FULL or HDRS': { kind: 'choice', accepted: ['FULL', 'HDRS'], refused: ['BOTH'] },
  'whitespace-separated list': { kind: 'list', accepted: ['TLSv1.2', 'TLSv1.2 TLSv1.3'], refused: [] },
  SocketFactory: { kind: 'object', accepted: [], refused: ['x'] },
  SSLSocketFactory: { kind: 'object', accepted: [], refused: ['x'] },
};

test('the catalogue has the properties of the documentation, for SMTP and for SMTP over TLS', () => {
  for (const family of ['mail.smtp.', 'mail.smtps.']) {
    const names = [...(section?.allNames() ?? [])].filter((name) => name.startsWith(family));
    const known = JAVAMAIL.filter(([name]) => section?.option(family + name)).map(([name]) => name);
    if (family === 'mail.smtp.') expect(names).toEqual(JAVAMAIL.map(([name]) => family + name));
    expect(known).toEqual(JAVAMAIL.map(([name]) => name));
  }
});

describe.each(JAVAMAIL)('mail.smtp.%s', (name = '', type = '', defaultText = '', shadows = '') => {
  const option = section?.option(`mail.smtp.${name}`);

  test('takes the values of the documentation', () => {
    const { kind, accepted, refused } = TYPES[type] ?? { kind: 'none', accepted: [], refused: [] };
    expect(option?.spec.type).toBe(kind);
    for (const text of accepted) expect(isLegal(text, option), text).toBe(true);
    for (const text of refused) expect(isLegal(text, option), text).toBe(false);
  });

  test('has the default of the documentation', () => {
    expect(option?.default?.text ?? '').toBe(defaultText);
  });

  test('shadows the option that does the same job', () => {
    expect(option?.facts.shadows ?? '').toBe(shadows);
  });

  test('is a secret if it is a password', () => {
    expect(option?.isSecret).toBe(name === 'proxy.password');
  });
});

function isLegal(text: string, option: Option | undefined): boolean {
  return option !== undefined && readValue(text, option.spec).status === 'legal';
}

test('mail.debug takes a boolean, and does the job of enable-debug', () => {
  const debug = section?.option('mail.debug');
  expect([debug?.spec.type, debug?.facts.shadows]).toEqual(['boolean', 'enable-debug']);
});

test.each(['mail.smtp.user', 'mail.smtps.user', 'mail.ews.auth.mechanisms', 'mail.debug'])(
  'when a change of %s takes effect is not known',
  (name) => {
    expect(section?.option(name)?.takesEffect).toBe('unknown');
  },
);
