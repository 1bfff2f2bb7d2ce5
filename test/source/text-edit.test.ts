import { describe, expect, test } from 'vitest';
import { applyEdits, overlaps, type TextEdit, touches } from '../../src/source/text-edit.ts';

const edit = (start: number, end: number, text = ''): TextEdit => ({ span: { start, end }, text });

describe('edits are applied', () => {
  test.each<[string, readonly TextEdit[], string]>([
    ['none', [], 'abcdef'],
    ['in any order', [edit(4, 5, 'E'), edit(0, 1, 'A')], 'AbcdEf'],
    ['insertions at one place in their order', [edit(2, 2, '1'), edit(2, 2, '2')], 'ab12cdef'],
    ['at both ends', [edit(6, 6, '>'), edit(0, 0, '<')], '<abcdef>'],
    ['behind a replaced piece', [edit(4, 4, '!'), edit(2, 4, 'X')], 'abX!ef'],
    ['to all of it', [edit(0, 6)], ''],
  ])('%s', (_, edits, expected) => {
    expect(applyEdits('abcdef', edits)).toBe(expected);
  });
});

test.each<[string, TextEdit, TextEdit, boolean, boolean]>([
  ['apart', edit(0, 2), edit(3, 4), false, false],
  ['side by side', edit(0, 2), edit(2, 4), false, false],
  ['over each other', edit(0, 3), edit(2, 4), true, false],
  ['one in the other', edit(0, 5), edit(2, 4), true, false],
  ['the same', edit(1, 2), edit(1, 2), true, false],
  ['inserted at one place', edit(2, 2), edit(2, 2), false, false],
  ['inserted within', edit(2, 2), edit(1, 4), true, false],
  ['inserted at the start', edit(1, 1), edit(1, 4), true, false],
  ['inserted at the end', edit(4, 4), edit(1, 4), false, true],
  ['inserted behind', edit(5, 5), edit(1, 4), false, false],
])('edits %s', (_, one, other, overlap, touch) => {
  expect([overlaps(one, other), overlaps(other, one)]).toEqual([overlap, overlap]);
  expect([touches(one, other), touches(other, one)]).toEqual([touch, touch]);
});
