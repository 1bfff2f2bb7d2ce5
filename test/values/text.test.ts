import { describe, expect, test } from 'vitest';
import { accepts, readValue } from '../../src/values/index.ts';
import type { TextSpec } from '../../src/values/spec.ts';

const GUID = '01234567-89ab-CDEF-0123-456789abcdef';
const client: TextSpec = { type: 'text', shapes: ['guid', { endsWith: '.apps.googleusercontent.com' }] };
const directory: TextSpec = {
  type: 'text',
  shapes: ['guid', 'domain-name'],
  doubtful: ['common', 'organizations', 'consumers', 'example.com'],
};

describe('a text', () => {
  test.each(['x', ' x ', 'a b', '"x"', 'é😀', '\n'])('may be %j', (written) => {
    expect(readValue(written, { type: 'text' })).toEqual({ status: 'legal', value: written });
  });

  test('is told as any text', () => {
    expect(accepts({ type: 'text' })).toBe('any text');
  });
});

describe('a text without blanks', () => {
  const spec: TextSpec = { type: 'text', noBlanks: true };

  test.each(['x', 'a-b', "'x'"])('may be %s', (written) => {
    expect(readValue(written, spec)).toEqual({ status: 'legal', value: written });
  });

  test.each(['a b', 'a\tb', 'a\u00a0b', 'a\nb'])('cannot be %j', (written) => {
    expect(readValue(written, spec)).toEqual({ status: 'illegal' });
  });

  test.each([' x', 'x\n', ' "x" '])('would be %j without what is around it', (written) => {
    expect(readValue(written, spec)).toEqual({ status: 'illegal', suggestion: { text: 'x', certain: true } });
  });

  test('is told as such', () => {
    expect(accepts(spec)).toBe('a text without blanks');
  });
});

describe('a text of certain shapes', () => {
  test.each([
    [client, GUID],
    [client, GUID.toUpperCase()],
    [client, '123-abc.apps.googleusercontent.com'],
    [client, '123-ABC.Apps.GoogleUserContent.COM'],
    [directory, GUID],
    [directory, 'contoso.onmicrosoft.com'],
    [directory, 'contoso.com.'],
  ])('of %j may be %s', (spec, written) => {
    expect(readValue(written, spec)).toEqual({ status: 'legal', value: written });
  });

  test.each([
    [client, `{${GUID}}`],
    [client, `${GUID}0`],
    [client, GUID.replaceAll('-', '')],
    [client, GUID.replace('0', 'g')],
    [client, `${GUID}\n`],
    [client, '.apps.googleusercontent.com'],
    [client, 'x.apps.googleusercontent.com.example'],
    [client, 'contoso.com'],
    [directory, 'contoso'],
    [directory, 'contoso_x.com'],
    [directory, '192.0.2.1'],
    [directory, 'https://contoso.com'],
    [directory, 'common'],
    [directory, 'Common'],
    [directory, 'CONSUMERS'],
    [directory, 'example.com'],
  ])('of %j is not recognized in %s', (spec, written) => {
    expect(readValue(written, spec)).toEqual({ status: 'unrecognized', value: written, inferred: true });
  });

  test('is told as its shapes', () => {
    expect(accepts(client)).toBe('a GUID or a text ending in .apps.googleusercontent.com');
    expect(accepts(directory)).toBe(
      'a GUID or a domain name, but none of common, organizations, consumers, example.com',
    );
  });
});
