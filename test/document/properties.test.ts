import fc from 'fast-check';
import ini from 'ini';
import { describe, expect, test } from 'vitest';
import { Scalar, stringify, parse as yamlParse } from 'yaml';
import type { ConfigDocument, Entry, Syntax } from '../../src/document/document.ts';
import { SYNTAXES } from '../../src/document/readers.ts';
import type { Span } from '../../src/source/span.ts';
import { entriesOf, readText, spansOf } from '../support/outline.ts';

/** The same runs each time; a failure prints the seed and the path to its counterexample. */
const seed = 20_240_611;
const runs = (numRuns: number) => ({ seed, numRuns });

/** Pieces that mean something to one of the syntaxes, so that their sequences get further than any letters. */
const PIECES: Readonly<Record<Syntax, readonly string[]>> = {
  cfg: [
    ...'[]=:;# \t\v\n\r"\'ab',
    '\r\n',
    '[s]',
    '[]',
    'k=v',
    '\n[s]\n',
    '\u00a0',
    '\u2028',
    '__proto__',
    '[s',
    '😀',
  ],
  yaml: [
    ...' :-?[]{},&*!|>\'"%@`#~<=\n\r\tab0\\',
    ...['\r\n', '\n  ', ': ', '- ', '? ', '&a ', '*a', '!t ', '!!int ', '!!binary ', '!!set ', '!!omap '],
    ...[
      '---\n',
      '...\n',
      '<<: ',
      '{{ x }}',
      's:\n  k: v\n',
      '|\n  ',
      '>-\n  ',
      '__proto__: ',
      '\u2028',
      '😀',
    ],
    ...['options:\n  property:\n  - ', 'section: s\n    key: k\n', '%YAML 1.1\n'],
  ],
  json: [
    ...'{}[],:"\\\'a01-+.eE/*u \t\n\r',
    ...[
      'true',
      'false',
      'null',
      'NaN',
      '"s":',
      '{"s":{"k":"v"}}',
      '"k"',
      '\\u00e9',
      '\\"',
      '//',
      '\r\n',
      '__proto__',
    ],
    ...[
      '\u00a0',
      '\ufeff',
      '\v',
      '\f',
      '\u2028',
      '\u0000',
      '\u001f',
      '\ud800',
      '😀',
      '{"options":{"property":[',
    ],
    ...['{"section":"s","key":"k"', '1e5', '-0'],
  ],
  xml: [
    ...'<>/=&;"\'!?-[] a:\n\t',
    ...['\r\n', '\r', '<!--', '-->', '--', '<![CDATA[', ']]>', '<?', '?>', '<!DOCTYPE a', '<!ENTITY e "x">'],
    ...['<?xml version="1.0"?>', '&amp;', '&e;', '&#65;', '&#x0;', ' key="s"', ' value="v"', '😀', '\ufeff'],
    ...['<CfgData>', '</CfgData>', '<CfgApplication>', '</CfgApplication>', '<options>', '</options>'],
    ...['<CfgData><CfgApplication><options>', '<list_pair key="s">', '</list_pair>', '<list_pair key="t"/>'],
    ...['<str_pair key="k" value="v"/>', '<str_pair key="l"', '<p:str_pair>', '\ud800', '\u0000'],
  ],
};

function arbitraryText(syntax: Syntax): fc.Arbitrary<string> {
  const pieces = fc
    .array(fc.constantFrom(...PIECES[syntax]), { maxLength: 40 })
    .map((parts) => parts.join(''));
  return fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) });
}

function allEntries({ configurations }: ConfigDocument): readonly Entry[] {
  return configurations.flatMap(({ sections }) => sections.flatMap(({ entries }) => entries));
}

function liesIn(text: string, { start, end }: Span): boolean {
  return 0 <= start && start <= end && end <= text.length;
}

describe.each(SYNTAXES)('any text read as %s', (syntax) => {
  const texts = arbitraryText(syntax);

  test('has its names and values inside of it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const outside = spansOf(readText(text, syntax)).filter((span) => !liesIn(text, span));
        expect(outside).toEqual([]);
      }),
      runs(600),
    );
  });

  test('has its problems inside of it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const outside = readText(text, syntax).problems.filter(({ span }) => !liesIn(text, span));
        expect(outside).toEqual([]);
      }),
      runs(600),
    );
  });

  test('has its problems in the order of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const starts = readText(text, syntax).problems.map(({ span }) => span.start);
        expect(starts).toEqual([...starts].sort((one, other) => one - other));
      }),
      runs(600),
    );
  });

  test('is at least one configuration, of sections that each have a name of their own and a header', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { configurations } = readText(text, syntax);
        expect(configurations.length).toBeGreaterThan(0);
        for (const { sections } of configurations) {
          expect(new Set(sections.map(({ name }) => name)).size).toBe(sections.length);
          for (const { headers } of sections) expect(headers.length).toBeGreaterThan(0);
        }
      }),
      runs(600),
    );
  });
});

describe('a .cfg', () => {
  test('has the names and values that its spans cut out', () => {
    fc.assert(
      fc.property(arbitraryText('cfg'), (text) => {
        for (const { name, nameSpan, value, valueSpan } of allEntries(readText(text, 'cfg'))) {
          expect([name, value]).toEqual([
            text.slice(nameSpan.start, nameSpan.end),
            text.slice(valueSpan.start, valueSpan.end),
          ]);
        }
      }),
      runs(600),
    );
  });

  // Plain is what needs neither quotes nor escapes nor a meaning of its own: ini cuts at ; and #, nests at dots.
  const plainName = fc.stringMatching(/^[a-z][a-z0-9_.-]{0,12}$/);
  const plainSection = fc.stringMatching(/^[a-z][a-z0-9_-]{0,12}$/);
  const plainValue = fc.stringMatching(
    /^(?:[\w:/.@=,+*$(){}!?%&|~^<>-][\w :/.@=,+*$(){}!?%&|~^<>[\]-]{0,20})?$/,
  );
  const blanks = fc.stringMatching(/^[ \t]{0,3}$/);
  const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
  const filler = fc.constantFrom('', ' ', '; comment = x', '# [no-section]', '\t');

  const option = fc
    .tuple(blanks, plainName, blanks, blanks, plainValue, blanks)
    .map(([a, name, b, c, value, d]) => `${a}${name}${b}=${c}${value}${d}`);
  const section = fc
    .tuple(plainSection, fc.array(fc.oneof(option, filler), { maxLength: 8 }))
    .map(([name, lines]) => [`[${name}]`, ...lines]);
  const plainFile = fc
    .tuple(fc.array(section, { maxLength: 5 }), lineBreak)
    .map(([sections, end]) => sections.flat().join(end));

  test('of plain values holds what the ini package finds', () => {
    fc.assert(
      fc.property(plainFile, (text) => {
        const document = readText(text, 'cfg');
        expect(document.problems).toEqual([]);
        const found = new Map(
          document.configurations[0]?.sections.map(({ name, entries }) => [
            name,
            new Map(entries.map((entry) => [entry.name, entry.value])),
          ]),
        );
        const expected = new Map(
          Object.entries(ini.parse(text)).map(([name, options]) => [
            name,
            new Map(Object.entries(options).map(([option, value]) => [option, String(value)])),
          ]),
        );
        expect(found).toEqual(expected);
      }),
      runs(600),
    );
  });
});

/** Whether JSON.parse takes a text. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Texts that are JSON, and texts that are it but for one piece. */
const nearlyJson = fc
  .tuple(
    fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)),
    fc.nat(),
    fc.nat({ max: 3 }),
    fc.constantFrom(...PIECES.json),
  )
  .map(([text, place, cut, piece]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + piece + text.slice(at + cut);
  });

describe('a JSON text', () => {
  test('is read without an error of JSON exactly where JSON.parse takes it', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.json({ maxDepth: 4 }), arbitraryText('json')), (text) => {
        const { incomplete, problems } = readText(text, 'json');
        const isAccepted = !incomplete && !problems.some(({ isLocal }) => isLocal);
        expect(isAccepted).toBe(isJson(text));
      }),
      runs(2000),
    );
  });

  test('that JSON.parse takes has no problem if it is a map of sections', () => {
    const options = fc.dictionary(
      fc.string(),
      fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), options),
        fc.constantFrom('', '  ', '\t'),
        (settings, indent) => {
          const document = readText(JSON.stringify(settings, undefined, indent), 'json');
          expect(document.problems).toEqual([]);
          expect(entriesOf(document)).toEqual(
            Object.entries(settings).flatMap(([section, values]) =>
              Object.entries(values).map(([name, value]) => [section, name, asText(value)]),
            ),
          );
        },
      ),
      runs(500),
    );
  });

  test('has the names and values that its spans cut out', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.string())), (settings) => {
        const text = JSON.stringify(settings);
        for (const { name, nameSpan, value, valueSpan } of allEntries(readText(text, 'json'))) {
          expect(JSON.parse(text.slice(nameSpan.start, nameSpan.end))).toBe(name);
          expect(JSON.parse(text.slice(valueSpan.start, valueSpan.end))).toBe(value);
        }
      }),
      runs(300),
    );
  });

  /** What the reader makes of a value: as JSON.stringify writes it, but for texts and null. */
  function asText(value: unknown): string {
    if (value === null || Number.isNaN(value) || Math.abs(Number(value)) === Number.POSITIVE_INFINITY)
      return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
  }
});

describe('a YAML text', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      'null',
      '~',
      'true',
      'no',
      '00:05:00',
      '010',
      '{{ x }}',
      `\${X}`,
      '<<',
      '__proto__',
      'a: b',
      '- a',
    ),
    fc.constantFrom(
      'a\nb',
      'a\n',
      ' a',
      '# a',
      "'a'",
      '"a"',
      '*a',
      '&a',
      '!a',
      '@a',
      'a #b',
      '|',
      '---',
      '\t',
    ),
  );
  // A lone surrogate is no character of YAML, and the package writes a carriage return only within double quotes.
  const plainWord = word.filter((text) => !/\p{Surrogate}/u.test(text));
  const settings = fc
    .array(fc.tuple(plainWord, fc.array(fc.tuple(plainWord, plainWord), { maxLength: 5 })), { maxLength: 4 })
    .map((sections) => new Map(sections.map(([name, options]) => [name, new Map(options)])));
  const style = fc.record({
    defaultStringType: fc.constantFrom(Scalar.PLAIN, Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE),
    collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    lineWidth: fc.constantFrom(0, 20, 80),
    indent: fc.constantFrom(2, 4),
  });

  test('that the yaml package wrote is read as what it was written from', () => {
    fc.assert(
      fc.property(settings, style, (written, options) => {
        const document = readText(stringify(written, options), 'yaml');
        expect(document.problems).toEqual([]);
        expect(entriesOf(document)).toEqual(
          [...written].flatMap(([section, values]) =>
            [...values].map(([name, value]) => [section, name, value]),
          ),
        );
      }),
      runs(500),
    );
  });

  test('of a plain map holds what the yaml package finds in it', () => {
    const plain = fc.stringMatching(/^[\w./$][\w ./$:#=;'"()-]{0,14}$/);
    const line = fc
      .tuple(fc.stringMatching(/^[a-z][a-z.-]{0,10}$/), plain)
      .map(([name, value]) => `  ${name}: ${value}`);
    const file = fc.array(
      fc.oneof({ weight: 5, arbitrary: line }, { weight: 1, arbitrary: fc.constant('  # a: b') }),
    );
    fc.assert(
      fc.property(file, fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = ['s:', ...lines].join(end);
        const document = readText(text, 'yaml');
        let expected: unknown;
        try {
          expected = yamlParse(text, { schema: 'failsafe', uniqueKeys: false, mapAsMap: true });
        } catch {
          expect(document.incomplete).toBe(true);
          return;
        }
        expect(document.incomplete).toBe(false);
        const found = new Map(entriesOf(document).map(([, name, value]) => [name, value]));
        const options = (expected as Map<string, Map<string, string> | string>).get('s');
        const own = options instanceof Map ? [...options] : [];
        expect(found).toEqual(new Map(own.map(([name, value]) => [name, isNull(value) ? '' : value])));
      }),
      runs(500),
    );
  });

  /** Plain words for null are texts to the failsafe schema; an option that is null has no value. */
  function isNull(value: string): boolean {
    return /^(?:~|null|Null|NULL)$/.test(value);
  }
});
