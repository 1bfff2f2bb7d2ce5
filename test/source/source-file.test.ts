import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceFile } from '../../src/source/source-file.ts';

/** The positions of all letters and digits of a text, such as `a1:1`. */
function places(text: string): string {
  const source = new SourceFile('test', text);
  return [...text.matchAll(/\w/g)]
    .map(({ 0: letter, index }) => {
      const { line, column } = source.position(index);
      return `${letter}${line}:${column}`;
    })
    .join(' ');
}

describe('a position', () => {
  test.each([
    ['LF', 'ab\nc\n\nd', 'a1:1 b1:2 c2:1 d4:1'],
    ['CRLF', 'ab\r\nc\r\n\r\nd', 'a1:1 b1:2 c2:1 d4:1'],
    ['a lone CR', 'ab\rc\r\rd', 'a1:1 b1:2 c2:1 d4:1'],
    ['a mixture', 'a\nb\r\nc\rd\n\re\r\r\nf', 'a1:1 b2:1 c3:1 d4:1 e6:1 f8:1'],
    ['a break at the start', '\na', 'a2:1'],
    ['a CR at the end', 'a\r', 'a1:1'],
  ])('counts lines that end in %s', (_, text, expected) => {
    expect(places(text)).toBe(expected);
  });

  test.each(['\u2028', '\u2029', '\u0085', '\v', '\f'])(
    'takes %j for a character of the line',
    (character) => {
      expect(places(`a${character}b`)).toBe('a1:1 b1:3');
    },
  );

  test('counts columns in UTF-16 code units', () => {
    expect(places('😀a é\tb')).toBe('a1:3 b1:7');
  });

  test('exists for the end of the text, behind a last line break on a line of its own', () => {
    expect(new SourceFile('test', '').position(0)).toEqual({ line: 1, column: 1 });
    expect(new SourceFile('test', 'ab').position(2)).toEqual({ line: 1, column: 3 });
    expect(new SourceFile('test', 'ab\r\n').position(4)).toEqual({ line: 2, column: 1 });
  });

  test('of a line break is on the line that it ends', () => {
    const source = new SourceFile('test', 'ab\r\nc\n');
    expect(source.position(2)).toEqual({ line: 1, column: 3 });
    expect(source.position(3)).toEqual({ line: 1, column: 4 });
    expect(source.position(5)).toEqual({ line: 2, column: 2 });
  });
});

describe('the span of a line', () => {
  const lines = (text: string, count: number) => {
    const source = new SourceFile('test', text);
    return Array.from({ length: count }, (_, at) => {
      const { start, end } = source.lineSpan(at + 1);
      return `${start}:${text.slice(start, end)}`;
    });
  };

  test.each([
    ['ab\ncd\n', ['0:ab', '3:cd', '6:']],
    ['ab\r\n\r\ncd', ['0:ab', '4:', '6:cd']],
    ['ab\r\rcd', ['0:ab', '3:', '4:cd']],
    ['', ['0:']],
  ])('leaves out the line break: %j', (text, expected) => {
    expect(lines(text, expected.length)).toEqual(expected);
  });

  test('of a line that does not exist is empty and lies at the end', () => {
    expect(new SourceFile('test', 'ab\n').lineSpan(9)).toEqual({ start: 3, end: 3 });
  });
});

test('positions and lines agree with the text cut at its line breaks', () => {
  const text = fc
    .array(fc.constantFrom('a', 'é', '😀', ' ', '\n', '\r', '\r\n'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const source = new SourceFile('test', written);
      const expected = written.split(/\r\n|\r|\n/);
      const found = expected.map((_, at) => source.lineSpan(at + 1));
      expect(found.map(({ start, end }) => written.slice(start, end))).toEqual(expected);
      found.forEach(({ start, end }, at) => {
        expect(source.position(start)).toEqual({ line: at + 1, column: 1 });
        expect(source.position(end)).toEqual({ line: at + 1, column: end - start + 1 });
      });
    }),
    { seed: 1, numRuns: 500 },
  );
});
