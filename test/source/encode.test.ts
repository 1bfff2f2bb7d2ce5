import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, type Encoding } from '../../src/source/decode.ts';
import { canEncode, encode } from '../../src/source/encode.ts';

const FORMS: readonly (readonly [Encoding, boolean])[] = [
  ['utf-8', false],
  ['utf-8', true],
  ['utf-16le', true],
  ['utf-16be', true],
  ['windows-1252', false],
];

describe.each(FORMS)('%s with a byte order mark: %s', (encoding, mark) => {
  test('is read as what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = encode(text, encoding, mark);
        expect(bytes !== undefined).toBe(canEncode(text, encoding));
        // Without a mark it is UTF-8 wherever it can be, and what begins with the bytes of a mark has one.
        if (!bytes || (!mark && (decode(bytes).encoding !== encoding || text.startsWith('\ufeff')))) return;
        expect(decode(bytes)).toEqual({ text, encoding, byteOrderMark: mark });
      }),
      { numRuns: 500, seed: 20_240_611 },
    );
  });
});

test('all bytes of Windows-1252 stay as they are', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  const { text, encoding } = decode(bytes);
  expect(encoding).toBe('windows-1252');
  expect(encode(text, encoding, false)).toEqual(bytes);
});

test.each<[Encoding, string, boolean]>([
  ['windows-1252', '€ Œ é', true],
  ['windows-1252', 'ő', false],
  ['windows-1252', '😀', false],
  ['utf-8', '😀 ő', true],
  ['utf-8', '\ud83d', false],
  ['utf-16le', '\ude00', false],
])('%s has the characters of %j: %s', (encoding, text, expected) => {
  expect(canEncode(text, encoding)).toBe(expected);
  expect(encode(text, encoding, false) !== undefined).toBe(expected);
});

test('the bytes are those of the encoding', () => {
  const hex = (encoding: Encoding, mark: boolean) =>
    Buffer.from(encode('é€', encoding, mark) as Uint8Array).toString('hex');
  expect(hex('utf-8', false)).toBe('c3a9e282ac');
  expect(hex('utf-8', true)).toBe('efbbbfc3a9e282ac');
  expect(hex('utf-16le', true)).toBe('fffee900ac20');
  expect(hex('utf-16be', true)).toBe('feff00e920ac');
  expect(hex('windows-1252', false)).toBe('e980');
});
