import { expect, test } from 'vitest';
import { isPlain, printable } from '../../src/text/printable.ts';

test.each([
  ['a\nb\tc\u0007', 'a\\x0ab\\x09c\\x07'],
  ['r\u202egfc', 'r\\u{202e}gfc'],
  ['\ufffe\uffff\u{1fffe}', '\\u{fffe}\\u{ffff}\\u{1fffe}'],
  ['\ud800', '\\u{d800}'],
  ['\u115f\u3164\ufe0f\u{e0041}\u{e0100}', '\\u{115f}\\u{3164}\\u{fe0f}\\u{e0041}\\u{e0100}'],
  ['##[error]x', '#\\x23[error]x'],
  ['###[a] # ##b [#]', '##\\x23[a] # ##b [#]'],
  ['ä 😀 #[x] ::error::', 'ä 😀 #[x] ::error::'],
])('%j is shown as %s', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('what is plain is shown as it is', () => {
  expect(isPlain('port = 25 # [x]')).toBe(true);
  expect(isPlain('##[x')).toBe(false);
  expect(isPlain('ä')).toBe(false);
});
