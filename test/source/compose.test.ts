import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '../../src/source/compose.ts';
import { smallest } from '../../src/source/smallest.ts';
import { applyEdits, type TextEdit } from '../../src/source/text-edit.ts';

/** A text, and rounds of edits of which each fits the text that those before have left. */
const rounds = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n', '😀'), maxLength: 30 }),
    fc.array(fc.array(fc.tuple(fc.nat(40), fc.nat(6), fc.string({ maxLength: 4 })), { maxLength: 4 }), {
      maxLength: 4,
    }),
  )
  .map(([text, all]) => {
    let present = text;
    const edits = all.map((round) => {
      const fitting = withoutOverlap(round, present.length);
      present = applyEdits(present, fitting);
      return fitting;
    });
    return { text, edits, result: present };
  });

function withoutOverlap(round: readonly (readonly [number, number, string])[], length: number): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  for (const [start, size, text] of [...round].sort(([one], [other]) => one - other)) {
    if (start < at || start > length) continue;
    const end = Math.min(length, start + size);
    edits.push({ span: { start, end }, text });
    at = end + 1;
  }
  return edits;
}

test('composed edits do at once what the rounds do one after the other', () => {
  fc.assert(
    fc.property(rounds, ({ text, edits, result }) => {
      const composed = compose(text.length, edits);
      expect(applyEdits(text, composed)).toBe(result);
      expect(
        composed.every(({ span }, at) => at === 0 || (composed[at - 1]?.span.end ?? 0) < span.start),
      ).toBe(true);
    }),
  );
});

test('the smallest edits do the same as those given', () => {
  fc.assert(
    fc.property(rounds, ({ text, edits: [edits = []] }) => {
      expect(applyEdits(text, smallest(edits, text))).toBe(applyEdits(text, edits));
    }),
  );
});

test.each<[string, string, TextEdit, readonly TextEdit[]]>([
  [
    'quotes are taken off without repeating what they hold',
    'p = "secret"',
    edit(4, 12, 'secret'),
    [edit(4, 5, ''), edit(11, 12, '')],
  ],
  ['what begins and ends alike stays', 'start_tls', edit(0, 9, 'start-tls'), [edit(5, 6, '-')]],
  ['a line break of two characters is not taken apart', 'a\r\nb', edit(0, 4, 'a\rb'), [edit(1, 3, '\r')]],
  ['a deletion stays whole', 'a = 1\nb = 2\n', edit(0, 6, ''), [edit(0, 6, '')]],
])('%s', (_, text, given, expected) => {
  expect(smallest([given], text)).toEqual(expected);
});

function edit(start: number, end: number, text: string): TextEdit {
  return { span: { start, end }, text };
}
