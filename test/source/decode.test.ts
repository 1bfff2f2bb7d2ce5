import { expect, test } from 'vitest';
import { decode } from '../../src/source/decode.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

test('UTF-8 needs no byte order mark', () => {
  expect(decode(new TextEncoder().encode('müller=€ 😀'))).toEqual({
    text: 'müller=€ 😀',
    encoding: 'utf-8',
    byteOrderMark: false,
  });
});

test('no bytes are an empty text', () => {
  expect(decode(bytes())).toEqual({ text: '', encoding: 'utf-8', byteOrderMark: false });
});

test('the byte order mark of UTF-8 is no part of the text', () => {
  expect(decode(bytes(0xef, 0xbb, 0xbf, 0x5b, 0x73, 0x5d))).toEqual({
    text: '[s]',
    encoding: 'utf-8',
    byteOrderMark: true,
  });
});

test('a byte order mark alone is an empty text', () => {
  expect(decode(bytes(0xef, 0xbb, 0xbf))).toEqual({ text: '', encoding: 'utf-8', byteOrderMark: true });
  expect(decode(bytes(0xff, 0xfe))).toEqual({ text: '', encoding: 'utf-16le', byteOrderMark: true });
  expect(decode(bytes(0xfe, 0xff))).toEqual({ text: '', encoding: 'utf-16be', byteOrderMark: true });
});

test('UTF-16 in either order of bytes is told by its mark', () => {
  const little = bytes(0xff, 0xfe, 0x61, 0x00, 0x3d, 0x00, 0xac, 0x20, 0x3d, 0xd8, 0x00, 0xde);
  const big = bytes(0xfe, 0xff, 0x00, 0x61, 0x00, 0x3d, 0x20, 0xac, 0xd8, 0x3d, 0xde, 0x00);
  expect(decode(little)).toEqual({ text: 'a=€😀', encoding: 'utf-16le', byteOrderMark: true });
  expect(decode(big)).toEqual({ text: 'a=€😀', encoding: 'utf-16be', byteOrderMark: true });
});

test('a part of a byte order mark is none', () => {
  expect(decode(bytes(0xef, 0xbb)).text).toBe('ï»');
  expect(decode(bytes(0xff)).text).toBe('ÿ');
});

test('what is not UTF-8 is Windows-1252', () => {
  expect(decode(bytes(0x6d, 0xfc, 0x6c, 0x6c, 0x65, 0x72))).toEqual({
    text: 'müller',
    encoding: 'windows-1252',
    byteOrderMark: false,
  });
});

test('the bytes from 80 to 9F are letters and signs of Windows-1252, not control characters', () => {
  expect(decode(bytes(0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x9f)).text).toBe('€…‘’“”–Ÿ');
});

test('every byte sequence is some text', () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect(decode(all).text).toHaveLength(256);
  expect(decode(bytes(0xef, 0xbb, 0xbf, 0xff)).text).toBe('�');
  expect(decode(bytes(0xff, 0xfe, 0x61)).text).toBe('�');
});
