import assert from 'node:assert/strict';
import fc from 'fast-check';
import { builtinCatalog } from '../../../src/catalog/builtin.ts';
import { convert } from '../../../src/convert/convert.ts';
import type { Settings } from '../../../src/document/from-settings.ts';
import { loadReader, SYNTAXES } from '../../../src/document/readers.ts';
import type { Syntax } from '../../../src/document/syntax.ts';
import { resolve } from '../../../src/effective/effective-config.ts';
import { isSameValue, readValue } from '../../../src/values/index.ts';
import type { ValueSpec } from '../../../src/values/spec.ts';
import { readTime, writeTime } from '../../../src/values/time.ts';
import { loadWriter } from '../../../src/write/writers.ts';
import { entriesOf, readText } from '../../support/outline.ts';
import { type Property, property } from '../property.ts';
import { anyWord, hostileSettings, linesOf, optionValue, settings, triplesOf } from '../settings.ts';
import { mutatedText } from '../texts.ts';

const catalog = builtinCatalog();
const pairs = SYNTAXES.flatMap((from) => SYNTAXES.map((to) => [from, to] as const));

/** What is written is read back. */
export function writingProperties(): readonly Property[] {
  return [
    ...SYNTAXES.flatMap((syntax) => [
      property(
        `${syntax}: settings that are written are read back`,
        6_000,
        fc.oneof(settings, hostileSettings),
        (written) => isReadBack(written, syntax),
        0.3,
      ),
    ]),
    ...pairs.map(([from, by]) =>
      property(
        `${from}: settings are the same there and back by way of ${by}, or are refused`,
        2_000,
        fc.oneof(hostileSettings, settings),
        async (written) => goesThereAndBack(await textOf(written, from), from, by),
        0.15,
      ),
    ),
    ...SYNTAXES.map((syntax) =>
      property(
        `${syntax}: a mutated example is the same there and back by way of any syntax, or is refused`,
        3_000,
        fc.tuple(mutatedText(syntax, 2), fc.constantFrom(...SYNTAXES)),
        ([text, by]) => goesThereAndBack(text, syntax, by),
        0.15,
      ),
    ),
    ...values(),
  ];
}

async function textOf(written: Settings, syntax: Syntax): Promise<string> {
  return (await loadWriter(syntax))(linesOf(written));
}

/** A syntax may be unable to hold a text, and then it shows: it does not come out as something that was not meant. */
async function isReadBack(written: Settings, syntax: Syntax): Promise<boolean> {
  const text = await textOf(written, syntax);
  const document = readText(text, syntax);
  const isSame = JSON.stringify(entriesOf(document)) === JSON.stringify(triplesOf(written));
  const target = { syntax, write: await loadWriter(syntax), read: await loadReader(syntax) };
  const source = readText(await textOf(written, 'json'), 'json');
  // Of some names a map is an export.
  if (JSON.stringify(entriesOf(source)) !== JSON.stringify(triplesOf(written)) || source.problems.length > 0)
    return false;
  const conversion = convert(source, target, catalog);
  if (conversion.ok) {
    assert.ok(isSame && document.problems.length === 0);
    assert.deepEqual(entriesOf(readText(conversion.text, syntax)), triplesOf(written));
  } else assert.ok(conversion.obstacles.length > 0);
  return conversion.ok;
}

async function goesThereAndBack(text: string, from: Syntax, by: Syntax): Promise<boolean> {
  // No file holds half of a pair: what decodes it makes a character of it.
  if (/\p{Surrogate}/u.test(text)) return false;
  const there = await converted(text, from, by);
  // Where no blank follows a name may end in a colon, and no .cfg is written so.
  if (there === undefined || (from === 'cfg' && /:[ \t]*=/.test(text))) return false;
  const back = await converted(there, by, from);
  assert.ok(back !== undefined, 'what was converted cannot be converted back');
  assert.deepEqual(effective(back, from), effective(text, from));
  return true;
}

/** The text in another syntax; undefined where it is refused. */
async function converted(text: string, from: Syntax, to: Syntax): Promise<string | undefined> {
  const document = readText(text, from);
  const target = { syntax: to, write: await loadWriter(to), read: await loadReader(to) };
  const conversion = convert(document, target, catalog);
  return conversion.ok ? conversion.text : undefined;
}

/** Every option of every described section with what it is in effect, and all entries of the others. */
function effective(text: string, syntax: Syntax) {
  const document = readText(text, syntax);
  const settings = resolve(document, catalog).flatMap(({ sections }) =>
    sections.flatMap((section) =>
      [...section.catalog.allNames(), ...section.entries.map(({ entry }) => entry.name)].map((name) => {
        const { origin, fact } = section.setting(name);
        return [section.name, name, origin, fact];
      }),
    ),
  );
  return { settings, entries: entriesOf(document) };
}

/** Specifications of every kind, and a text that is legal for each or nearly so. */
const KINDS: readonly (readonly [ValueSpec, fc.Arbitrary<string>])[] = [
  [{ type: 'boolean' }, mixedCase('true', 'false', 'yes', 'off')],
  [{ type: 'integer', min: 1, max: 65_535 }, fc.integer({ min: -2, max: 70_000 }).map(String)],
  [{ type: 'time' }, clock()],
  [{ type: 'time', below: '01:00:00' }, clock()],
  [
    { type: 'choice', values: ['none', 'start-tls', 'ssl-tls'] },
    mixedCase('none', 'Start_TLS', 'ssl-tls', 'starttls'),
  ],
  [
    { type: 'choice', values: ['https://a.example.com'], orContaining: 'google', pathBelongsIn: 'x' },
    mixedCase(
      'https://a.example.com',
      'https://a.example.com/t',
      'https://google.example.com',
      'https://a.example.com/',
    ),
  ],
  [
    { type: 'choice', values: ['One'], open: true, instead: { Two: 'One' } },
    mixedCase('One', 'Two', 'Three'),
  ],
  [{ type: 'text', noBlanks: true }, anyWord],
  [
    { type: 'text', shapes: ['guid', 'domain-name'], doubtful: ['common'] },
    fc.oneof(fc.uuid(), fc.domain(), fc.constant('Common')),
  ],
  [
    { type: 'host', numberBelongsIn: 'port' },
    fc.oneof(
      fc.domain(),
      fc.ipV4(),
      fc.ipV6(),
      fc.webUrl(),
      fc.domain().map((host) => `${host}:25`),
      fc.ipV6().map((host) => `[${host}]:25`),
    ),
  ],
  [
    { type: 'list', values: ['a', 'b'] },
    fc.array(fc.constantFrom('a', 'b', 'c')).map((words) => words.join(' ')),
  ],
  [{ type: 'list', separator: 'comma' }, fc.array(anyWord, { maxLength: 4 }).map((words) => words.join(','))],
  [
    {
      type: 'mechanisms',
      values: ['LOGIN', 'XOAUTH2'],
      misprints: { X0AUTH2: 'XOAUTH2' },
      alone: ['XOAUTH2'],
    },
    fc
      .array(mixedCase('LOGIN', 'XOAUTH2', 'X0AUTH2', 'OTHER'), { maxLength: 3 })
      .chain((words) => fc.constantFrom(words.join(' '), words.join(','))),
  ],
  [{ type: 'object' }, anyWord],
];

function mixedCase(...words: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(
    ...words,
    ...words.map((word) => word.toUpperCase()),
    ...words.map((word) => word.toLowerCase()),
  );
}

function clock(): fc.Arbitrary<string> {
  const part = fc.nat({ max: 75 });
  const padded = (number: number) => String(number).padStart(2, '0');
  return fc.oneof(
    fc.tuple(part, part, part).map((parts) => parts.map(padded).join(':')),
    fc.tuple(part, part).map((parts) => parts.join(':')),
    fc.tuple(part, fc.constantFrom('', 's', 'm', 'h', ' min')).map((parts) => parts.join('')),
  );
}

function values(): readonly Property[] {
  const input = fc.oneof(
    ...KINDS.map(([spec, likely]) => {
      const text = fc.oneof({ weight: 3, arbitrary: likely }, optionValue, anyWord);
      const framed = fc
        .tuple(text, fc.constantFrom('', '', '', '"', "'", ' '))
        .map(([own, frame]) => frame + own + frame);
      return fc.tuple(
        fc.constant(spec),
        framed.filter((own) => own !== ''),
      );
    }),
  );
  return [
    property(
      'a value of any kind is read, and what is proposed instead is legal',
      20_000,
      input,
      ([spec, text]) => {
        const reading = readValue(text, spec);
        if (reading.status === 'unrecognized') {
          if (reading.instead !== undefined) assert.equal(readValue(reading.instead, spec).status, 'legal');
          return;
        }
        if (reading.status === 'legal') {
          assert.ok(isSameValue(reading.value, reading.value, spec));
          if (reading.spelling !== undefined) {
            const again = readValue(reading.spelling, spec);
            assert.deepEqual(again, { status: 'legal', value: reading.value });
            assert.equal(reading.spelling.toLowerCase(), text.toLowerCase());
          }
          return;
        }
        const { suggestion } = reading;
        if (suggestion) assert.notEqual(readValue(suggestion.text, spec).status, 'illegal');
      },
    ),
    property(
      'a value of any kind that a syntax can hold is read back from it',
      10_000,
      fc.tuple(input, fc.constantFrom(...SYNTAXES)),
      async ([[spec, text], syntax]) => {
        const written = new Map([['s', new Map([['a', text]])]]);
        const document = readText(await textOf(written, syntax), syntax);
        const [entry] = document.configurations[0]?.sections[0]?.entries ?? [];
        if (document.problems.length > 0 || entry?.name !== 'a' || entry.value !== text) {
          // Only what no line can hold, or what is no character, is lost.
          assert.ok(syntax === 'cfg' || /\p{Surrogate}|\p{Cc}|\ufffe|\uffff/u.test(text), 'it is lost');
          if (syntax === 'cfg') assert.ok(/[\r\n]/.test(text) || text.trim() !== text, 'it is lost');
          return false;
        }
        assert.deepEqual(readValue(entry.value, spec), readValue(text, spec));
        return true;
      },
      0.8,
    ),
    property('a time is read back from what is written', 4_000, fc.nat({ max: 359_999 }), (seconds) => {
      assert.equal(readTime(writeTime(seconds)), seconds);
    }),
  ];
}
