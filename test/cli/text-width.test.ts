import { expect, test } from 'vitest';
import { textWidth } from '../../src/cli/text-width.ts';

const write = () => {};

test('sentences are wrapped at the columns of a terminal, in moderation', () => {
  expect(textWidth({ write, isTTY: true, columns: 60 })).toBe(60);
  expect(textWidth({ write, isTTY: true, columns: 300 })).toBe(110);
});

test('a terminal without a size counts as one of 80 columns', () => {
  expect(textWidth({ write, isTTY: true, columns: 0 })).toBe(80);
  expect(textWidth({ write, isTTY: true })).toBe(80);
});

test('elsewhere lines stay whole', () => {
  expect(textWidth({ write })).toBeUndefined();
});
