import { describe, expect, test } from 'vitest';
import { lintText } from '../support/lint-text.ts';
import { entriesOf, messagesOf, outline, readText } from '../support/outline.ts';

const read = (text: string) => outline(readText(text, 'yaml'));

/** The values of the options of one section, written as its block. */
const values = (block: string) =>
  entriesOf(readText(`s:\n${block.replace(/^/gm, '  ')}`, 'yaml')).map(([, name, value]) => [name, value]);

describe('a map of sections', () => {
  test('is read with the place of each name and value', () => {
    expect(read('s:\n  k: v\n  "l" : \'w\'\nt: {m: x}\n')).toEqual([
      '[s] 0:s',
      'k = v  5:k 8:v',
      'l = w  12:"l" 18:\'w\'',
      '[t] 22:t',
      'm = x  26:m 29:x',
    ]);
  });

  test('may hold a section and an option twice', () => {
    expect(read('s: {k: 1, k: 2}\nt: {}\ns: {k: 3}')).toEqual([
      '[s] 0:s 22:s',
      'k = 1  4:k 7:1',
      'k = 2  10:k 13:2',
      'k = 3  26:k 29:3',
      '[t] 16:t',
    ]);
  });

  test.each(['s:', 's: ~', 's: null', 's: {}', 's: # nothing'])('may hold an empty section: %s', (text) => {
    expect(read(text)).toEqual(['[s] 0:s']);
  });

  test.each(['', '\n', '# comment\n', '---\n', '---\n...\n', '~', 'null'])('may be empty: %j', (text) => {
    const document = readText(text, 'yaml');
    expect(outline(document)).toEqual([]);
    expect(document.configurations).toMatchObject([{ sections: [], isEmailServer: true }]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may hold the name %s', (name) => {
    const document = readText(`${name}:\n  ${name}: 1\nt: {${name}: 2}`, 'yaml');
    expect(entriesOf(document)).toEqual([
      [name, name, '1'],
      ['t', name, '2'],
    ]);
    expect(messagesOf(document)).toEqual([]);
  });

  test('may use names that look like numbers or booleans', () => {
    expect(entriesOf(readText('1: {010: a, true: b, ~: c, 1.0: d}', 'yaml'))).toEqual([
      ['1', '010', 'a'],
      ['1', 'true', 'b'],
      ['1', '~', 'c'],
      ['1', '1.0', 'd'],
    ]);
  });
});

describe('a value', () => {
  test.each([
    '00:05:00',
    '010',
    '0x1F',
    '1e3',
    '1.50',
    '+5',
    '12345678901234567890',
    'true',
    'TRUE',
    'yes',
    'off',
    '.inf',
    '2001-12-14',
    `\${NAME}`,
    'a:b',
    'a#b;c=d',
    'https://outlook.office.com/.default',
    "it's",
    'nullable',
    'Größe 😀',
  ])('is the text as written: %s', (text) => {
    expect(read(`s:\n  k: ${text}  # comment`)).toEqual(['[s] 0:s', `k = ${text}  5:k 8:${text}`]);
  });

  test.each(['%YAML 1.1', '%YAML 1.2'])('is the text as written under %s too', (directive) => {
    const document = readText(`${directive}\n---\ns: {a: 010, b: yes, c: 00:05:00, n: 1_000}`, 'yaml');
    expect(entriesOf(document)).toEqual([
      ['s', 'a', '010'],
      ['s', 'b', 'yes'],
      ['s', 'c', '00:05:00'],
      ['s', 'n', '1_000'],
    ]);
    expect(messagesOf(document)).toEqual([]);
  });

  test.each([
    [`'it''s'`, `it's`],
    [`"a\\tb\\u00e9\\"\\\\"`, 'a\tbé"\\'],
    [`'a\\n'`, 'a\\n'],
    ['"true"', 'true'],
    ['"null"', 'null'],
    [`'~'`, '~'],
    ['""', ''],
    [`''`, ''],
    ['" a "', ' a '],
    [`"'none'"`, `'none'`],
  ])('is without the quotes of YAML: %s', (written, value) => {
    expect(read(`s:\n  k: ${written}`)).toEqual(['[s] 0:s', `k = ${value}  5:k 8:${written}`]);
  });

  test('of nothing or null is empty', () => {
    expect(read('s:\n  a:\n  b: ~\n  c: null\n  d: Null\n  e: NULL')).toEqual([
      '[s] 0:s',
      'a =   5:a 7:',
      'b =   10:b 13:~',
      'c =   17:c 20:null',
      'd =   27:d 30:Null',
      'e =   37:e 40:NULL',
    ]);
  });

  test.each([
    ['a: |\n  x\n  y', 'x\ny\n'],
    ['a: |-\n  x\n   y', 'x\n y'],
    ['a: >-\n  x\n  y', 'x y'],
    ['a: |+\n  x\n', 'x\n\n'],
    ['a: x\n  y', 'x y'],
    ['a: "x\n  y"', 'x y'],
  ])('may go over several lines: %j', (block, value) => {
    expect(values(`${block}\nb: z`)).toEqual([
      ['a', value],
      ['b', 'z'],
    ]);
  });

  test('in a block starts behind the line of its sign, which may hold a comment', () => {
    const [entry] =
      readText('s:\n  k: >- # z\n    x\n    y\n', 'yaml').configurations[0]?.sections[0]?.entries ?? [];
    expect(entry?.valueSpan).toEqual({ start: 19, end: 27 });
  });

  test.each([
    ['a list', 'k: [1, 2]'],
    ['a list', 'k:\n- 1'],
    ['a map', 'k: {a: b}'],
    ['a map', 'k:\n  a: b'],
  ])('cannot be %s: %j', (what, block) => {
    const document = readText(`s:\n  ${block.replace('\n', '\n  ')}\n  l: w`, 'yaml');
    expect(entriesOf(document)).toEqual([
      ['s', 'k'],
      ['s', 'l', 'w'],
    ]);
    expect(document.problems).toEqual([
      {
        message: `${what} stands where a value belongs`,
        help: 'Every option takes one value; write a list as one text.',
        span: { start: 5, end: 6 },
        section: 's',
      },
    ]);
  });
});

describe('a placeholder in two braces', () => {
  test('is a value without quotes too', () => {
    expect(read('s:\n  a: {{ x }}\n  b: "{{ y }}"\n  c: {{z}}  # comment')).toEqual([
      '[s] 0:s',
      'a = {{ x }}  5:a 8:{{ x }}',
      'b = {{ y }}  18:b 21:"{{ y }}"',
      'c = {{z}}  33:c 36:{{z}}',
    ]);
  });

  test('may be a part of a value', () => {
    expect(values('a: x-{{ y }}.example.com')).toEqual([['a', 'x-{{ y }}.example.com']]);
  });

  test('may be the name of a section', () => {
    expect(read('{{ s }}:\n  k: v')).toEqual(['[{{ s }}] 0:{{ s }}', 'k = v  11:k 14:v']);
  });
});

describe('a tag', () => {
  test.each([
    ['!!str 010', '010', '010'],
    ['!!int 010', '010', '010'],
    ['!!float 1.50', '1.50', '1.50'],
    ['!!bool TRUE', 'TRUE', 'TRUE'],
    ['!!null x', 'x', 'x'],
    ['!<tag:yaml.org,2002:str> v', 'v', 'v'],
    ['!!str "v"', '"v"', 'v'],
    ['!!str null', 'null', 'null'],
    ['!!timestamp 2001-12-14', '2001-12-14', '2001-12-14'],
  ])('of YAML leaves the text as written: %s', (tagged, written, value) => {
    const at = 8 + tagged.indexOf(written);
    expect(read(`s:\n  k: ${tagged}`)).toEqual(['[s] 0:s', `k = ${value}  5:k ${at}:${written}`]);
  });

  test.each(['!!binary k', '!!str k', '!!int "k"'])('of YAML leaves a name as written: %s', (tagged) => {
    expect(entriesOf(readText(`s:\n  ? ${tagged}\n  : v`, 'yaml'))).toEqual([['s', 'k', 'v']]);
  });

  test.each(['!vault abc', '!Ref Name', '!env "X"'])("of the user's own hides the value: %s", (tagged) => {
    const document = readText(`s:\n  k: ${tagged}`, 'yaml');
    expect(entriesOf(document)).toEqual([['s', 'k']]);
    expect(messagesOf(document)).toEqual([]);
  });
});

describe('an alias', () => {
  test('stands for the value of its anchor, and has a place of its own', () => {
    expect(read('s:\n  a: &x "v"\n  b: *x')).toEqual(['[s] 0:s', 'a = v  5:a 11:"v"', 'b = v  17:b 20:*x']);
  });

  test('stands for the last anchor before it', () => {
    expect(values('a: &x 1\nb: *x\nc: &x 2\nd: *x')).toEqual([
      ['a', '1'],
      ['b', '1'],
      ['c', '2'],
      ['d', '2'],
    ]);
  });

  test('may stand for a section', () => {
    expect(entriesOf(readText('s: &x {k: v}\nt: *x', 'yaml'))).toEqual([
      ['s', 'k', 'v'],
      ['t', 'k', 'v'],
    ]);
  });

  test.each(['a: *x', 'a: *x\nb: &x v'])('needs an anchor before it: %j', (block) => {
    const document = readText(`s:\n${block.replace(/^/gm, '  ')}`, 'yaml');
    expect(entriesOf(document)[0]).toEqual(['s', 'a']);
    expect(outline(document).at(-1)).toBe('! this alias names no anchor that stands before it  8:*x');
  });

  test('of no anchor is told where a section belongs too', () => {
    expect(messagesOf(readText('s: *x', 'yaml'))).toContain(
      'this alias names no anchor that stands before it',
    );
  });

  test.each(['s: &s\n  k: *s', '&r\ns: *r', 's: &s\n  k: &k [*s, *k]'])(
    'may lead back to itself: %j',
    (text) => {
      const document = readText(text, 'yaml');
      expect(entriesOf(document)).toHaveLength(1);
      expect(entriesOf(document)[0]).toHaveLength(2);
      expect(messagesOf(document)).toEqual([
        expect.stringMatching(/^a (map|list) stands where a value belongs$/),
      ]);
    },
  );

  test('takes neither anchor nor tag', () => {
    const document = readText('s:\n  a: &x 1\n  b: &y *x', 'yaml');
    expect(outline(document).slice(-2)).toEqual([
      'b = 1  15:b 21:*x',
      '! an alias takes neither anchor nor tag  21:*x',
    ]);
  });

  test('is never unfolded: nine to the power of twelve items are one list', () => {
    const letters = 'bcdefghijklm';
    const bomb = [...letters].map(
      (letter, at) => `${letter}: &${letter} [${Array(9).fill(`*${`a${letters}`[at]}`)}]`,
    );
    const document = readText(`a: &a [${Array(9).fill('x')}]\n${bomb.join('\n')}\ns: {k: *m}`, 'yaml');
    expect(entriesOf(document)).toEqual([['s', 'k']]);
    expect(messagesOf(document).at(-1)).toBe('a list stands where a value belongs');
  });
});

test('a merge key is not read', () => {
  const document = readText('d: &d {k: v}\ns:\n  <<: *d\n  l: w', 'yaml');
  expect(document.problems).toEqual([
    {
      message: 'a map stands where a value belongs',
      help: 'Merge keys are not read: write the options out.',
      span: { start: 18, end: 20 },
      section: 's',
    },
  ]);
});

describe('what is not a map of sections', () => {
  test.each(['5', 'text', '""', '*x', '|\n  k=v\n'])('is a problem at the top: %j', (text) => {
    const document = readText(text, 'yaml');
    expect(messagesOf(document)).toEqual(['a single value stands where a map of sections belongs']);
    expect(document.configurations).toMatchObject([{ sections: [] }]);
  });

  test.each(['5', '""', '[]', '[k, v]', '- k: v', '!x y'])('is a problem in a section: %j', (text) => {
    const document = readText(`s:\n  ${text}\nt: {k: v}`, 'yaml');
    expect(entriesOf(document)).toEqual([['t', 'k', 'v']]);
    expect(document.problems).toEqual([
      { message: 'a section holds a map of options', span: { start: 0, end: 1 }, section: 's' },
    ]);
  });

  test.each([
    'smtp-client: [server]',
    'smtp-client:\n  - server: mail\n  - port: 25',
    'smtp-client: {{ mail }}',
    'smtp-client: *mail',
    'd: &d {server: mail}\nsmtp-client:\n  <<: *d',
  ])('leaves open which options are missing: %j', async (text) => {
    const rules = (await lintText(text, 'yaml')).map((finding) => finding.rule);
    expect(rules).toContain('syntax');
    expect(rules).not.toContain('missing-option');
  });
});

describe('a file of several documents', () => {
  test('is checked up to the second', () => {
    expect(read('a: {b: 1}\n---\nc: {d: 2}\n---\ne: {f: 3}\n')).toEqual([
      '[a] 0:a',
      'b = 1  4:b 7:1',
      '! a second YAML document starts here: it is not checked  14:c',
      '! a second YAML document starts here: it is not checked  28:e',
      'incomplete',
    ]);
  });

  test.each(['---\na: {b: 1}\n', '---\na: {b: 1}\n...\n', '%YAML 1.2\n---\na: {b: 1}\n---\n# end\n'])(
    'is none if only one holds something: %j',
    (text) => {
      const document = readText(text, 'yaml');
      expect(entriesOf(document)).toEqual([['a', 'b', '1']]);
    },
  );
});

describe('an error of YAML', () => {
  test.each([
    ['s:\n  k: "abc\n  l: w\n', 'this text is not closed: its closing quote is missing', 8, '"'],
    ["s:\n  k: 'abc", 'this text is not closed: its closing quote is missing', 8, "'"],
    ['s:\n\tk: v', 'a tab cannot indent: use blanks', 3, '\t'],
    ['s:\n  k: a: b', 'a second colon follows on the same line: put the value in quotes', 8, 'a'],
    ['s:\n  k: @x', 'a plain value cannot start with this character: put the value in quotes', 8, '@'],
    ['s:\n  k: `x`', 'a plain value cannot start with this character: put the value in quotes', 8, '`'],
    ['s:\n  k: "\\x"', 'YAML does not know this escape', 9, '\\'],
    ['s:\n  k: v\n l: w', 'the indentation fits none of the lines above', 10, ' '],
    ['s:\n  k: "v" w', 'this stands where YAML does not expect it', 12, 'w'],
  ])('is told where it is: %j', (text, message, at, piece) => {
    const document = readText(text, 'yaml');
    // What is wrong within a value hides nothing around it.
    expect(document.incomplete).toBe(!/k: (?:@|`|"\\)/.test(text));
    const problem = document.problems.find((found) => found.message === message);
    expect(problem?.span.start).toBe(at);
    expect(text.slice(problem?.span.start, problem?.span.end)).toBe(piece);
  });

  test('is told for each line that has one', () => {
    const document = readText('s:\n  a: @x\n  b: ok\n  c: `y`\n  d: %z\n', 'yaml');
    expect(document.problems.map(({ span }) => document.source.position(span.start).line)).toEqual([2, 4, 5]);
    expect(entriesOf(document)).toEqual([
      ['s', 'a'],
      ['s', 'b', 'ok'],
      ['s', 'c'],
      ['s', 'd'],
    ]);
  });

  test.each(['s:\n  k: "abc', "s:\n  k: 'abc", 's:\n  k: "\\q"', 's:\n  k: {a'])(
    'leaves its value unknown: %j',
    (text) => {
      expect(entriesOf(readText(text, 'yaml'))).toEqual([['s', 'k']]);
    },
  );

  test.each(['s: {a: b', 's: [a', 's:\n  a: b\n  c: {', '{a: {b: c}', '"a', '['])(
    'lies inside the text where the text breaks off: %j',
    (text) => {
      const { problems } = readText(text, 'yaml');
      expect(problems.length).toBeGreaterThan(0);
      for (const { span } of problems) expect(span.end).toBeLessThanOrEqual(text.length);
    },
  );

  test.each([
    'canary: "canary',
    'canary:\n  canary: @canary',
    'canary:\n\tcanary: canary',
    'canary: [canary',
    'canary: *canary',
    'canary: canary: canary',
    'canary\ncanary: canary',
    '%canary\n---\ncanary: {canary: [canary]}',
    'canary: {canary: "\\canary"}',
    'canary: &canary &canary canary',
    '- canary',
  ])('quotes nothing of the file: %j', (text) => {
    const { problems } = readText(text, 'yaml');
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map(({ message, help }) => `${message} ${help}`).join()).not.toContain('canary');
  });
});

test.each([
  ['[', ''],
  ['[', ']'],
  ['{a: ', ''],
  ['{a: ', '}'],
  ['{', '}'],
  ['- ', ''],
  ['? ', ''],
  [': ', ''],
  ['a: ', ''],
])('20,000 levels of %j%s are one problem', (open, close) => {
  const document = readText(`${open.repeat(20_000)}${close.repeat(20_000)}`, 'yaml');
  expect(outline(document).map((line) => line.replace(/ {2}.*/, ''))).toEqual([
    '! the file nests deeper than 500 levels',
    'incomplete',
  ]);
  expect(document.configurations).toMatchObject([{ sections: [] }]);
});

test.each([
  ['LF', 's:\n  a: 1\n\n  b: "x\n   y"\n'],
  ['CRLF', 's:\r\n  a: 1\r\n\r\n  b: "x\r\n   y"\r\n'],
  ['a lone CR', 's:\r  a: 1\r\r  b: "x\r   y"\r'],
])('lines end in %s', (_, text) => {
  const document = readText(text, 'yaml');
  expect(entriesOf(document)).toEqual([
    ['s', 'a', '1'],
    ['s', 'b', 'x y'],
  ]);
  expect(messagesOf(document)).toEqual([]);
  const { nameSpan } = document.configurations[0]?.sections[0]?.entries[1] ?? {};
  expect(document.source.position(nameSpan?.start ?? 0)).toEqual({ line: 4, column: 3 });
});
