import { describe, expect, test } from 'vitest';
import { RenderedLine } from '../../src/report/rendered-line.ts';
import { SourceFile } from '../../src/source/source-file.ts';

/** A line in which what stands between ‹ and › is hidden, read around where it goes on behind `@`. */
function rendered(marked: string): string {
  const around = marked.replace(/[‹›]/g, '').indexOf('@');
  const text = marked.replace(/[‹›@]/g, '');
  const visible: { start: number; end: number }[] = [];
  let offset = 0;
  for (const [piece] of marked.replace('@', '').matchAll(/‹[^›]*›|[^‹]+/g)) {
    const length = piece.replace(/[‹›]/g, '').length;
    if (!piece.startsWith('‹')) visible.push({ start: offset, end: offset + length });
    offset += length;
  }
  const line = { start: 0, end: text.length };
  return new RenderedLine(new SourceFile('a.cfg', text), line, around, visible).text;
}

describe('a line is shown', () => {
  test.each([
    ['@port = 25', 'port = 25'],
    ['@password = ‹secret›', 'password = ***'],
    ['password =‹ se@cret ›', 'password = *** '],
    ['{"password": ‹"secret"›, @"port": 0}', '{"password": ***, "port": 0}'],
    ['‹secret›@', '***'],
  ])('%j', (marked, expected) => {
    expect(rendered(marked)).toBe(expected);
  });
});

test('how much of a long line is shown does not depend on the length of what is hidden', () => {
  const line = (secret: string, mark: string) =>
    rendered(
      `${mark === 'end' ? '' : '@'}${'a'.repeat(500)}‹${secret}›${'b'.repeat(200)}${mark === 'end' ? '@' : ''}`,
    );
  for (const mark of ['start', 'end']) expect(line('x', mark)).toBe(line('x'.repeat(5000), mark));
  expect(line('x', 'end')).toBe(`…${'a'.repeat(97)}***${'b'.repeat(200)}`);
});
