import { describe, expect, test } from 'vitest';
import { entriesOf, messagesOf, outline, readText } from '../support/outline.ts';

const read = (text: string) => outline(readText(text, 'json'));

describe('a map of sections', () => {
  test('is read with the place of each name and value, quotes included', () => {
    expect(read('{"s": {"k": "v",\n "l": 25}, "t": {}}')).toEqual([
      '[s] 1:"s"',
      'k = v  7:"k" 12:"v"',
      'l = 25  18:"l" 23:25',
      '[t] 28:"t"',
    ]);
  });

  test('may hold a section and an option twice', () => {
    expect(read('{"s":{"k":1,"k":2},"t":{},"s":{"k":3}}')).toEqual([
      '[s] 1:"s" 26:"s"',
      'k = 1  6:"k" 10:1',
      'k = 2  12:"k" 16:2',
      'k = 3  31:"k" 35:3',
      '[t] 19:"t"',
    ]);
  });

  test.each(['{}', ' { } ', 'null'])('may be empty: %j', (text) => {
    const document = readText(text, 'json');
    expect(outline(document)).toEqual([]);
    expect(document.configurations).toMatchObject([{ sections: [], isEmailServer: true }]);
  });

  test.each(['{"s":{}}', '{"s":null}'])('may hold an empty section: %s', (text) => {
    expect(read(text)).toEqual(['[s] 1:"s"']);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'may hold the name %j',
    (name) => {
      const document = readText(`{"${name}":{"${name}":"1"},"t":{"${name}":"2"}}`, 'json');
      expect(entriesOf(document)).toEqual([
        [name, name, '1'],
        ['t', name, '2'],
      ]);
      expect(messagesOf(document)).toEqual([]);
    },
  );

  test('has the names that its escapes stand for', () => {
    expect(read('{"\\u0073":{"a\\tb":1}}')).toEqual(['[s] 1:"\\u0073"', 'a\tb = 1  11:"a\\tb" 18:1']);
  });
});

describe('a value', () => {
  test.each(['0', '-0', '25', '1.50', '1e5', '-1.5E+10', '12345678901234567890', 'true', 'false'])(
    'that is no text is taken as written: %s',
    (written) => {
      expect(read(`{"s":{"k":${written}}}`)).toEqual(['[s] 1:"s"', `k = ${written}  6:"k" 10:${written}`]);
    },
  );

  test.each([
    ['"00:05:00"', '00:05:00'],
    ['""', ''],
    ['" a "', ' a '],
    ['"true"', 'true'],
    ['"a\\"b\\\\c\\/d\\b\\f\\n\\r\\t"', 'a"b\\c/d\b\f\n\r\t'],
    ['"\\u00e9\\uD83D\\uDE00"', 'é😀'],
    ['"\\ud800"', '\ud800'],
    ['"é😀\u2028\u007f"', 'é😀\u2028\u007f'],
    ['"{{ x }}"', '{{ x }}'],
  ])('that is a text is without its quotes: %s', (written, value) => {
    const document = readText(`{"s":{"k":${written}}}`, 'json');
    expect(outline(document)).toEqual(['[s] 1:"s"', `k = ${value}  6:"k" 10:${written}`]);
  });

  test('of null is empty', () => {
    expect(read('{"s":{"k":null}}')).toEqual(['[s] 1:"s"', 'k =   6:"k" 10:null']);
  });

  test.each([
    ['a list', '[]'],
    ['a list', '["x"]'],
    ['a map', '{}'],
    ['a map', '{"a":"b"}'],
  ])('cannot be %s: %s', (what, written) => {
    const document = readText(`{"s":{"k":${written},"l":"w"}}`, 'json');
    expect(entriesOf(document)).toEqual([
      ['s', 'k'],
      ['s', 'l', 'w'],
    ]);
    expect(document.problems).toEqual([
      {
        message: `${what} stands where a value belongs`,
        help: 'Every option takes one value; write a list as one text.',
        span: { start: 6, end: 9 },
        section: 's',
      },
    ]);
    expect(document.incomplete).toBe(false);
  });
});

describe('what is not a map of sections', () => {
  test.each(['5', '"text"', 'true'])('is a problem at the top: %s', (text) => {
    expect(read(text)).toEqual([`! a single value stands where a map of sections belongs  0:${text}`]);
  });

  test.each(['5', '""', '[]', 'false'])('is a problem in a section: %s', (text) => {
    const document = readText(`{"s":${text},"t":{"k":"v"}}`, 'json');
    expect(entriesOf(document)).toEqual([['t', 'k', 'v']]);
    expect(document.problems).toEqual([
      { message: 'a section holds a map of options', span: { start: 1, end: 4 }, section: 's' },
    ]);
  });
});

describe('an error of JSON', () => {
  test.each([
    ['{"s":{"k":NaN}}', 'this is no JSON value', '10:NaN'],
    ['{"s":{"k":Infinity}}', 'this is no JSON value', '10:Infinity'],
    ['{"s":{"k":True}}', 'this is no JSON value', '10:True'],
    ["{'s':{}}", 'this is no JSON value', "1:'s'"],
    ['{s:{}}', 'this is no JSON value', '1:s'],
    ['{"s":{"k":"v" "l":"w"}}', 'a comma belongs here', '14:"l"'],
    ['{"s" {}}', 'a colon belongs here', '5:{'],
    ['{"s":{"k":"\\q"}}', 'JSON does not know this escape', '10:"\\q"'],
    ['{"s":{"k":"\\u12"}}', 'this Unicode escape is not complete', '10:"\\u12"'],
    ['{"s":{"k":"a\tb"}}', 'a control character stands in a text: write it as an escape', '10:"a\tb"'],
    ['{"s":{"k":"v', 'this text is not closed: its closing quote is missing', '10:"v'],
    ['{"s":{}} {}', 'the text goes on after the end of the JSON value', '9:{'],
    ['{"s":{"k":1}}\u00a0', 'this is no JSON value', '13:\u00a0'],
  ])('is told where it is: %s', (text, message, place) => {
    const document = readText(text, 'json');
    expect(outline(document)).toContain(`! ${message}  ${place}`);
    expect(document.incomplete).toBe(true);
  });

  test.each([
    ['{"s":{"k":"v",}}', 'a name in double quotes belongs here', '14:}'],
    ['{"s":["a",]}', 'a value belongs here', '10:]'],
    ['{"s":{"k":"v"}} // c', 'JSON has no comments', '16:// c'],
    ['/* c */{"s":{"k":"v"}}', 'JSON has no comments', '0:/* c */'],
  ])('hides nothing where it is a comma or a comment too many: %s', (text, message, place) => {
    const document = readText(text, 'json');
    expect(outline(document)).toContain(`! ${message}  ${place}`);
    expect(document.incomplete).toBe(false);
  });

  test.each(['', ' ', '{', '{"s"', '{"s":', '{"s":{"k":"v"', '{"s":{"k":"v"},', '[', '[1', '{"s":{"k":"v'])(
    'lies inside the text where the text breaks off: %j',
    (text) => {
      const document = readText(text, 'json');
      expect(document.incomplete).toBe(true);
      expect(document.problems.length).toBeGreaterThan(0);
      for (const { span } of document.problems) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    },
  );

  test('is told for each line that has one', () => {
    const document = readText('{"s":{"a":NaN,\n"b":1,\n"c":.5,\n"d" 2}}', 'json');
    expect(document.problems.map(({ span }) => document.source.position(span.start).line)).toEqual([1, 3, 4]);
  });

  test('leaves what stands before and behind it to be read', () => {
    expect(entriesOf(readText('{"s":{"a":"1","b":NaN,"c":"3",}}', 'json'))).toEqual([
      ['s', 'a', '1'],
      ['s', 'b'],
      ['s', 'c', '3'],
    ]);
    expect(entriesOf(readText('{"s":{"a":"1"}, "t":{"b":"2"', 'json'))).toEqual([
      ['s', 'a', '1'],
      ['t', 'b', '2'],
    ]);
  });

  test.each([
    ['a text that is not closed', '"abc'],
    ['an unknown escape', '"a\\qb"'],
    ['half a Unicode escape', '"a\\u12"'],
    ['a number that starts with 0', '0587'],
    ['a number without its decimals', '5.'],
    ['a number without its exponent', '5e'],
    ['a sign alone', '-'],
    ['a word', 'NaN'],
    ['nothing', ''],
  ])('leaves its value unknown: %s', (_, written) => {
    expect(entriesOf(readText(`{"s":{"k":${written}}}`, 'json'))[0]).toEqual(['s', 'k']);
  });

  test.each([
    '{"canary":canary}',
    '{"canary":{"canary":"canary',
    '{canary:1}',
    '{"canary":"\\canary"}',
    '{"canary":1} canary',
    '"canary"',
    '["canary"]',
    '{"canary":1} // canary',
    '{"canary":["canary"',
  ])('quotes nothing of the file: %s', (text) => {
    const { problems } = readText(text, 'json');
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map(({ message, help }) => `${message} ${help}`).join()).not.toContain('canary');
  });
});

test.each([
  ['[', ''],
  ['[', ']'],
  ['{"a":', ''],
  ['{"a":', '}'],
  ['{', ''],
])('20,000 levels of %s%s are one problem', (open, close) => {
  const text = `${open.repeat(20_000)}${close.repeat(20_000)}`;
  const at = open.length * 500;
  expect(read(text)).toEqual([`! the file nests deeper than 500 levels  ${at}:${open[0]}`, 'incomplete']);
  expect(readText(text, 'json').configurations).toMatchObject([{ sections: [] }]);
});

test('brackets in a text do not nest', () => {
  const text = '[{"'.repeat(600).replaceAll('"', '\\"');
  expect(messagesOf(readText(`{"s":{"k":"${text}"}}`, 'json'))).toEqual([]);
});

test('a text may be as long as 12 million characters', () => {
  const long = 'x'.repeat(12_000_000);
  const document = readText(`{"s":{"k":"${long}"}}`, 'json');
  expect(document.problems).toEqual([]);
  expect(document.configurations[0]?.sections[0]?.entries[0]?.value.length).toBe(long.length);
});
