import fc from 'fast-check';

/** Mostly the first, which is plain, and now and then one of the others, which are odd. */
function mostly(plain: fc.Arbitrary<string>, ...odd: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 40, arbitrary: plain }, { weight: 1, arbitrary: fc.constantFrom(...odd) });
}

const LETTERS = fc.string({
  unit: fc.constantFrom(
    ...'ab1.-_ :#/?!&*@%,[]{}|>~=\'"\\\t\u00e9\u0085\u2028\u00a0\ufeff',
    '😀',
    '\ud800',
    '\0',
  ),
  maxLength: 6,
});

const NAME = fc.constantFrom(
  'port',
  'server',
  'a',
  'a b',
  'a:b',
  'a#b',
  '"port"',
  "'port'",
  'é',
  'null',
  '~',
  '-a',
  '0',
);

const VALUE = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '587',
      'true',
      '010',
      '1e3',
      '0x1F',
      '00:05:00',
      'null',
      'Null',
      'nUll',
      '~',
      '~ ',
      'yes',
      '2024-01-01',
    ],
    ...[
      'https://a.example/b?c=d#e',
      'a b  c',
      'a:b',
      'a #b',
      'a# b',
      '-a',
      '?a',
      ':a',
      'a,b',
      'a]',
      '<<',
      '=',
      'é😀',
    ],
    ...[
      '"a"',
      '""',
      "''",
      "'it''s'",
      '"a\\"b"',
      '"\\x41\\n\\u00e9"',
      '"\\q"',
      '"\\ud800"',
      "'a # b: c'",
      '"a: b # c"',
    ],
  ),
  LETTERS.map((text) => `"${text}"`),
  LETTERS.map((text) => `'${text}'`),
  LETTERS,
);

const ODD_LINES = [
  ...[
    '---',
    '...',
    '--- a',
    '%YAML 1.2',
    '- a',
    '  - a',
    '? a',
    ': a',
    '&a',
    '!t',
    '*a',
    '{',
    '}',
    '{a: b}',
    '[a',
  ],
  ...[
    '\t',
    ' \t# a',
    '\tport: 1',
    '  \tport: 1',
    'port',
    '  port',
    '"a',
    "  'a",
    '  a: |',
    '    b',
    '  a: >-',
    '  <<: *a',
  ],
  ...[
    'options:',
    'subtype:',
    'options: {property: []}',
    '<<:',
    '  a: {b: c}',
    '  a: [b]',
    '  a: &b c',
    '  a: !!str b',
  ],
  ...[
    '  ? a',
    '  a: b: c',
    ' a:',
    '  "a" : b',
    '  a : b',
    '  a:"b"',
    '  "a":b',
    '  "a"# b',
    '  a:\tb',
    '  a: b\t# c',
    '    ',
  ],
];

/** Lines of YAML that are a map of maps of scalars, if it were not for something odd in some of them. */
export function nearlyPlainYaml(): fc.Arbitrary<string> {
  const tail = mostly(
    fc.constantFrom('', '', '', ' ', ' # a', '  #', ' # a: "b'),
    '# a',
    '\t# a',
    ' \t',
    '#',
    ' "',
    ':',
  );
  const colon = mostly(fc.constantFrom(':', ': ', ':  '), ':\t', ' : ', '', '::', ':#');
  const option = fc
    .tuple(mostly(fc.constantFrom('  '), '', ' ', '   ', '\t'), mostly(NAME, '', '<<'), colon, VALUE, tail)
    .map((parts) => parts.join(''));
  const header = fc
    .tuple(mostly(NAME, 'subtype', 'options', '<<'), fc.constantFrom(':', ': '), tail)
    .map((parts) => parts.join(''));
  const idle = fc.constantFrom('', '', '# a', '  # a', '    # a', ' #', '#\u2028a ', '  ', '      ');
  const line = fc.oneof(
    { weight: 30, arbitrary: option },
    { weight: 12, arbitrary: header },
    { weight: 12, arbitrary: idle },
    { weight: 1, arbitrary: fc.constantFrom(...ODD_LINES) },
  );
  const first = fc.oneof(
    { weight: 6, arbitrary: header },
    { weight: 2, arbitrary: header.map((own) => `---\n${own}`) },
    line,
  );
  const lineBreak = mostly(fc.constantFrom('\n', '\n', '\n', '\r\n'), '\r');
  return fc
    .tuple(
      fc.array(idle, { maxLength: 2 }),
      first,
      fc.array(line, { maxLength: 10 }),
      lineBreak,
      fc.boolean(),
    )
    .map(([idle, first, lines, end, isEnded]) => {
      return [...idle, ...first.split('\n'), ...lines].join(end) + (isEnded ? end : '');
    });
}

const BLANKS = fc.constantFrom('', '', '', ' ', '\n', '\r\n', '\r', '\t', '  \n  ');

const NAMES = [
  'smtp-client',
  'port',
  'a',
  '',
  '__proto__',
  'options',
  'property',
  'section',
  'key',
  'value',
  'subtype',
];

const WRITTEN = fc.oneof(
  fc.constantFrom(
    'true',
    'false',
    'null',
    '0',
    '-0',
    '25',
    '1.50',
    '1e5',
    '-1.5E+10',
    '12345678901234567890',
  ),
  fc.constantFrom(
    '"\\u0041"',
    '"\\""',
    '"\\\\"',
    '"\\\\\\""',
    '"a\\/b"',
    '"\\ud83d\\ude00"',
    '"\\ud800"',
    '"\u2028"',
    '"\u007f"',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => JSON.stringify(text)),
);

/** JSON with blanks wherever they may stand, names given twice, and any nesting. */
export function spacedJson(): fc.Arbitrary<string> {
  const name = fc.oneof(
    fc.constantFrom(...NAMES).map((text) => JSON.stringify(text)),
    fc.constant('"\\u0061"'),
  );
  const { value } = fc.letrec<{ value: string }>((tie) => {
    const spaced = fc.tuple(BLANKS, tie('value'), BLANKS).map((parts) => parts.join(''));
    const member = fc
      .tuple(BLANKS, name, BLANKS, spaced)
      .map(([one, own, other, inner]) => `${one}${own}${other}:${inner}`);
    const map = fc
      .tuple(fc.array(member, { maxLength: 4 }), BLANKS)
      .map(([own, blank]) => `{${own.join(',') || blank}}`);
    const list = fc
      .tuple(fc.array(spaced, { maxLength: 4 }), BLANKS)
      .map(([own, blank]) => `[${own.join(',') || blank}]`);
    return { value: fc.oneof({ maxDepth: 5 }, WRITTEN, { weight: 3, arbitrary: map }, list) };
  });
  const root = fc.oneof(
    { weight: 1, arbitrary: value },
    { weight: 3, arbitrary: value.map((own) => `{"s":${own},"t":{"k":${own}}}`) },
  );
  return fc.tuple(BLANKS, root, BLANKS).map((parts) => parts.join(''));
}
