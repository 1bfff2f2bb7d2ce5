import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clearedValue,
  codePointName,
  invisibles,
  invisiblesOfValue,
  kindOf,
  withoutInvisibles,
} from '../../src/text/invisible.ts';
import { readValue } from '../../src/values/index.ts';
import { lintText } from '../support/lint-text.ts';

const codes = (found: ReturnType<typeof invisibles>) => found.map(({ code }) => code);

test.each([
  ['a bidirectional override', '\u202e', 'direction'],
  ['an isolate', '\u2066', 'direction'],
  ['a mark of direction', '\u200f', 'direction'],
  ['an escape', '\u001b', 'control'],
  ['a control character of the upper half', '\u009b', 'control'],
  ['NUL', '\0', 'control'],
  ['a carriage return alone', '\r', 'control'],
  ['a lone surrogate', '\ud800', 'half'],
  ['a no-break space', '\u00a0', 'blank'],
  ['an ideographic blank', '\u3000', 'blank'],
  ['a line separator', '\u2028', 'blank'],
  ['a braille blank', '\u2800', 'blank'],
  ['a Hangul filler', '\u3164', 'blank'],
  ['a character of no width', '\u200b', 'hidden'],
  ['a byte order mark', '\ufeff', 'hidden'],
  ['a soft hyphen', '\u00ad', 'hidden'],
  ['a combining grapheme joiner', '\u034f', 'hidden'],
  ['a variation selector', '\ufe0f', 'hidden'],
  ['a supplementary variation selector', '\u{e0100}', 'hidden'],
  ['a tag', '\u{e0041}', 'hidden'],
  ['a musical sign without a form', '\u{1d173}', 'hidden'],
  ['what is no character', '\ufffe', 'hidden'],
])('%s counts', (_, character, kind) => {
  const text = `a${character}b`;
  expect(codes(invisibles(text))).toEqual([character.codePointAt(0)]);
  expect(codes(invisiblesOfValue(text))).toEqual([character.codePointAt(0)]);
  expect(kindOf(character.codePointAt(0) as number)).toBe(kind);
  expect(withoutInvisibles(text)).toBe('ab');
  expect(clearedValue(text)).toBe(kind === 'blank' ? 'a b' : 'ab');
});

test.each([
  ['letters of any writing', 'Jürgen Ω 中 अ'],
  ['white space', 'a\tb\nc\r\nd'],
  ['signs in front of numbers, which are seen', '\u0600 \u06dd'],
  ['a pair of surrogates', '😀'],
])('%s do not', (_, text) => {
  expect(invisibles(text)).toEqual([]);
  expect(clearedValue(text)).toBe(text);
});

test.each([
  ['a joiner that keeps letters of Persian apart', 'می\u200cخواهم'],
  ['one within a Sinhala cluster', 'ක්\u200dෂ'],
  ['a family of emoji', '👨\u200d👩🏽\u200d👧'],
  ['a heart in colour', '❤\ufe0f'],
  ['a key', '1\ufe0f\u20e3'],
  ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ['the form of an ideograph', '葛\u{e0100}'],
  ['a mark behind Hebrew', 'שלום\u200f!'],
  ['a blank between ideographs', '山田\u3000太郎'],
])('%s counts in a name and not in a value', (_, text) => {
  expect(invisibles(text)).not.toEqual([]);
  expect(invisiblesOfValue(text)).toEqual([]);
  expect(clearedValue(text)).toBe(text);
});

test.each([
  ['a joiner between Latin letters', 'a\u200db', 'ab'],
  ['a selector behind a letter', 'a\ufe0f', 'a'],
  ['tags that spell words behind a flag', '🏴\u{e0068}\u{e0069}\u{e007f}', '🏴'],
  ['an override in Hebrew', 'של\u202eום', 'שלום'],
  ['a no-break space in front of a sign', 'a\u00a0!', 'a !'],
  ['blanks at the ends', '\u00a0a\u3000', 'a'],
])('%s counts in a value as well', (_, text, cleared) => {
  expect(invisiblesOfValue(text)).not.toEqual([]);
  expect(clearedValue(text)).toBe(cleared);
});

test('each is told once, with how often it occurs and where first', () => {
  expect(invisibles('a\u200bb\u202ec\u200b')).toEqual([
    { code: 0x200b, at: 1, count: 2 },
    { code: 0x202e, at: 3, count: 1 },
  ]);
});

test.each([
  [0x202e, 'U+202E RIGHT-TO-LEFT OVERRIDE'],
  [0, 'U+0000 NULL'],
  [0xfe0f, 'U+FE0F VARIATION SELECTOR-16'],
  [0xe0100, 'U+E0100 VARIATION SELECTOR-17'],
  [0xe0041, 'U+E0041'],
])('%d is called %s', (code, name) => expect(codePointName(code)).toBe(name));

const anyText = fc.string({ unit: 'binary', maxLength: 12 });

test('nothing of it is left in a text that is cleared, and all else is', () => {
  const seen = (text: string) => withoutInvisibles(text).replace(/\s/g, '');
  fc.assert(
    fc.property(anyText, (text) => {
      expect(invisibles(withoutInvisibles(text))).toEqual([]);
      const cleared = clearedValue(text);
      expect(seen(cleared)).toBe(seen(text));
      expect(clearedValue(cleared).length).toBeLessThanOrEqual(cleared.length);
    }),
  );
});

describe('of a secret', () => {
  const about = async (value: string) => {
    const json = { 'smtp-client': { server: 'h.example.com', password: value, unknown: value } };
    const cfg = `[smtp-client]\nserver = h.example.com\npassword = ${value}\nunknown = ${value}\n`;
    const all = [...(await lintText(JSON.stringify(json), 'json')), ...(await lintText(cfg))];
    return all.filter(({ rule }) => rule === 'invisible-character');
  };

  test('neither the character is told, nor how often it occurs, nor where', async () => {
    const [one, other] = [await about('Zq9\u200b'), await about('x\u2060much\u2060longer\u00adword')];
    expect(one).toHaveLength(4);
    // In JSON all stands on one line, and what stands in front of a name moves it.
    const words = (found: typeof one) => found.map(({ span, ...rest }) => rest);
    expect(words(other)).toEqual(words(one));
    expect(one.slice(2).map(({ span }) => span.end - span.start)).toEqual(
      ['password', 'unknown'].map((name) => name.length),
    );
    for (const { message, fix } of one) {
      expect(message).not.toContain('U+');
      expect(fix).toBeUndefined();
    }
  });

  test('a name that may be a part of one is not told either', async () => {
    const found = await lintText('[smtp-client]\nserver = h.example.com\nZq9\u2060x = y\n');
    expect(found.map(({ rule, option }) => [rule, option])).toEqual([
      ['invisible-character', '***'],
      ['unknown-option', '***'],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/Zq9|U\+/);
  });
});

test('what turns the direction of writing counts in comments', async () => {
  expect(await lintText('[smtp-client]\nserver = h.example.com\n# \u202d\n')).toMatchObject([
    { rule: 'invisible-character', span: { start: 37, end: 38 } },
  ]);
});

test('a value that would be legal without it is told so, and not which character it is', () => {
  const read = (text: string) => readValue(text, { type: 'integer', min: 1 });
  expect(read('2\u200b5')).toEqual({
    status: 'illegal',
    reason: 'it holds an invisible character',
    suggestion: { text: '25', certain: false },
  });
  expect(read('25\u3000')).toMatchObject({
    reason: 'it holds an invisible character',
    suggestion: { text: '25' },
  });
  expect(read('x\u200b')).toEqual({ status: 'illegal' });
});
