import fc from 'fast-check';
import { builtinCatalog } from '../../src/catalog/builtin.ts';

/** Values that mean something to some option, and some that mean nothing to any. */
const VALUES = [
  '',
  'true',
  'TRUE',
  '25',
  '465',
  '0',
  'SMTP',
  'EWS',
  'GRAPH',
  'none',
  'ssl-tls',
  'XOAUTH2',
  '"25"',
];
VALUES.push(
  'google',
  'smtp.example.com',
  'https://me:x@h/',
  '25 # the port',
  '{{ PORT }}',
  'something else',
  'Aa1bB2cC3',
);

const { sections } = builtinCatalog();
const names = [...new Set(sections.flatMap((section) => section.optionNames())), 'unheard-of', 'prot'];
const headers = ['smtp-client', 'smtp-client', 'smtp_client', 'secret-smtp', 'log'];

const entry = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...VALUES))
  .map(([name, value]) => `${name} = ${value}`);
const line = fc.oneof(
  { weight: 9, arbitrary: entry },
  fc.constantFrom('', '; a remark', 'nothing', 'port: 25'),
);
const section = fc
  .tuple(fc.constantFrom(...headers), fc.array(line, { maxLength: 8 }))
  .map(([name, lines]) => [`[${name}]`, ...lines]);

/** The lines of a .cfg with mistakes of all kinds. */
export const cfgLines: fc.Arbitrary<readonly string[]> = fc
  .array(section, { minLength: 1, maxLength: 3 })
  .map((all) => all.flat());
