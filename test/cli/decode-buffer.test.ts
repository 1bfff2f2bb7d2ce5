import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBuffer } from '../../src/cli/decode-buffer.ts';
import { decode } from '../../src/source/decode.ts';

const bytes = (...values: readonly number[]) => Buffer.from(values);

test.each([
  ['an empty file', bytes()],
  ['ASCII with a NUL', bytes(0x61, 0x00, 0x62)],
  ['UTF-8', Buffer.from('größer 😀')],
  ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61)],
  ['a mark alone', bytes(0xef, 0xbb, 0xbf)],
  ['a part of a mark', bytes(0xef, 0xbb)],
  ['UTF-16, small end first', bytes(0xff, 0xfe, 0x61, 0x00)],
  ['UTF-16, large end first', bytes(0xfe, 0xff, 0x00, 0x61)],
  ['Windows-1252', bytes(0x67, 0x72, 0xf6, 0xdf, 0x80)],
  ['a sequence that is cut', bytes(0x61, 0xf0, 0x9f, 0x98)],
  ['a sequence that is too long', bytes(0xc0, 0xaf)],
  ['half of a pair', bytes(0xed, 0xa0, 0x80)],
  ['more than there is', bytes(0xf4, 0x90, 0x80, 0x80)],
])('%s is read as everywhere', (_, file) => {
  expect(decodeBuffer(file)).toEqual(decode(file));
});

test('so are any bytes, and any text', () => {
  const any = fc.oneof(
    fc.uint8Array({ maxLength: 40 }).map((some) => Buffer.from(some)),
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
  );
  fc.assert(
    fc.property(any, (file) => {
      expect(decodeBuffer(file)).toEqual(decode(file));
    }),
  );
});
