import { describe, expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import { readValue } from '../../src/values/index.ts';
import { REFERENCE, TAKES_EFFECT } from '../support/reference.ts';

/** Texts that the words of the reference allow and forbid, where it lists no values. */
const KINDS: Readonly<Record<string, { accepted: readonly string[]; refused: readonly string[] }>> = {
  text: { accepted: ['abc', 'with blanks'], refused: [] },
  'text without white space': { accepted: ['abc'], refused: ['with blanks', 'a\tb'] },
  'hh:mm:ss': { accepted: ['00:00:00', '12:34:56'], refused: ['5:00', '00:60:00', '00:00:60', '300'] },
  'hh:mm:ss below one hour': { accepted: ['00:00:00', '00:59:59'], refused: ['01:00:00', '0:0:1'] },
  'integer greater than 0': { accepted: ['1', '1000'], refused: ['0', '-1', '1.5', '1e3', 'ten'] },
  'port number': { accepted: ['1', '25', '65535'], refused: ['0', '65536', 'smtp'] },
  'host name or IP address': {
    accepted: ['smtp.example.com', '192.0.2.1', '2001:db8::1'],
    refused: ['two words', '256.0.0.1'],
  },
};

const section = builtinCatalog().sections.find(({ name }) => name === 'smtp-client');

test('the catalogue has the options of the reference and no other', () => {
  expect(section?.optionNames()).toEqual(REFERENCE.map(([name]) => name));
});

describe.each(REFERENCE)(
  '%s',
  (name = '', defaultText = '', values = '', effect = '', introduced, modified = '', discontinued) => {
    const option = section?.option(name);

    test('has the default, releases and effect of the reference', () => {
      expect(option?.default?.text).toBe(defaultText === '-' ? undefined : defaultText);
      expect(option?.takesEffect).toBe(TAKES_EFFECT[effect]);
      expect(option?.facts.introduced).toBe(introduced || undefined);
      expect(option?.facts.modified ?? []).toEqual(modified === '' ? [] : modified.split(', '));
      expect(option?.facts.discontinued).toBe(discontinued || undefined);
    });

    test('accepts the values of the reference', () => {
      if (!option) throw new Error('no such option');
      const { accepted, refused } = KINDS[values] ?? {
        accepted: values.split(', '),
        refused: ['', 'no such value'],
      };
      const isRefused = (text: string) => readValue(text, option.spec).status === 'illegal';
      for (const text of accepted) expect(isRefused(text), text).toBe(false);
      for (const text of refused)
        if (text !== '' && !isOpen(option.spec)) expect(isRefused(text), text).toBe(true);
      const spec: { readonly type: string; readonly values?: readonly string[] | undefined } = option.spec;
      if (spec.type === 'choice') expect(spec.values).toEqual(expect.arrayContaining(accepted.slice()));
    });
  },
);

function isOpen(spec: { readonly type: string; readonly open?: boolean | undefined }): boolean {
  return spec.open === true;
}

test('only the values that Microsoft adds stand beside those of the reference', () => {
  const listed = new Map(REFERENCE.map(([name = '', , values = '']) => [name, values.split(', ')]));
  const added: string[] = [];
  for (const name of section?.optionNames() ?? []) {
    const spec = section?.option(name)?.spec;
    if (spec?.type !== 'choice') continue;
    added.push(...spec.values.filter((value) => !listed.get(name)?.includes(value)));
  }
  expect(added).toEqual(['https://outlook.office365.com/.default']);
});

/** What is said of these options, or of a value of theirs, that the reference does not say. */
const CONCLUDED = [
  'client-id', // the form of the IDs
  'connect-timeout', // its successor
  'directory-id', // the form of the ID
  'scope', // that SMTP uses it
  'server-type GRAPH', // its release
  'smtp-connection-security', // what the values do
  'token-expiry-margin-time', // what it measures
];

test('what the reference does not say is marked as a conclusion', () => {
  const marked = (section?.optionNames() ?? []).flatMap((name) => {
    const { inferred, valuesIntroduced = {} } = section?.option(name)?.facts ?? {};
    const values = Object.entries(valuesIntroduced).filter(([, value]) => value.inferred !== undefined);
    return [...(inferred === undefined ? [] : [name]), ...values.map(([value]) => `${name} ${value}`)];
  });
  expect(marked).toEqual(CONCLUDED);
});
