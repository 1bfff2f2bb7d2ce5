import { expect, test } from 'vitest';
import { block, code, link, plainText, prose } from '../../src/markdown/markdown.ts';

test.each([
  ['a [link](http://x) and _mark-up_', '\\[link\\](http://x) and \\_mark-up\\_'],
  ['Exchange2010_SP1 or ~~x~~', 'Exchange2010_SP1 or \\~\\~x\\~\\~'],
  ['# no heading', '\\# no heading'],
  ['1. no list', '1\\. no list'],
  ['&lt; is no sign, & is', '\\&lt; is no sign, & is'],
  ['two\n\nlines\tand  blanks', 'two lines and blanks'],
  ['mail @someone', 'mail @\u200bsomeone'],
  ['in\u202evisible', 'in\\\\u{202e}visible'],
])('the text %j of a catalogue is Markdown that shows it', (text, expected) => {
  expect(plainText(text)).toContain(expected);
});

test.each([
  ['a`b', '``a`b``'],
  ['`a', '`` `a ``'],
  ['a|b', '<code>a&#124;b</code>'],
])('the code %j breaks out of nothing', (text, expected) => {
  expect(code(text)).toBe(expected);
});

test.each([
  ['#12', '\\#\u200b12'],
  ['owner/name#1', 'owner/name\\#\u200b1'],
  ['group/name!7', 'group/name!\u200b7'],
  ['GH-3', 'GH-\u200b3'],
  ['&4', '\\&\u200b4'],
  ['# 1 and 5!', '\\# 1 and 5!'],
  ['%41', '%41'],
])('the sentence %j mentions no issue', (text, expected) => {
  expect(prose(text)).toBe(expected);
});

test('a block shows what is not seen', () => {
  expect(block('a\u200bb\nc', 'ini')).toEqual(['```ini', 'a\\u{200b}b\nc', '```']);
});

test('a fence is longer than what stands in it', () => {
  expect(block('a\n```\n', 'ini')).toEqual(['````ini', 'a\n```', '````']);
});

test('a target ends where it ends', () => {
  expect(link('a', 'x.md#a) b')).toBe('[a](x.md#a%29%20b)');
});
