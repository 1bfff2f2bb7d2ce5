import assert from 'node:assert/strict';
import fc from 'fast-check';
import ini from 'ini';
import { parseAllDocuments, Scalar, stringify } from 'yaml';
import { parseJson } from '../../../src/document/json.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { entriesOf, readText } from '../../support/outline.ts';
import { type Property, property } from '../property.ts';
import { hostileSettings, triplesOf } from '../settings.ts';
import { GRAMMARS } from '../syntaxes.ts';
import { anyText, mutatedText, piecedText } from '../texts.ts';
import { agreesWithOther } from './readers.ts';

/** What the readers find is what the readers of others find. */
export function oracleProperties(): readonly Property[] {
  return [...plainCfg(), ...json(), ...yaml()];
}

function plainCfg(): readonly Property[] {
  // ini cuts at ; and #, reads escapes and quotes, and nests at dots. Names with a colon are a mistake to us.
  const plain = (excluded: RegExp) => {
    const any = fc.string({ unit: 'binary', maxLength: 12 });
    const usual = fc.stringMatching(/^[a-z][a-z0-9_.-]{0,12}$/);
    return fc
      .oneof(usual, any)
      .map((text) =>
        text
          .replace(/[;#\\\r\n\u2028\u2029]/g, '')
          .replace(excluded, '')
          .trim(),
      )
      .filter((text) => !/^['"]|['"]$|^__proto__$|\[\]$|\0/.test(text));
  };
  const word = (excluded: RegExp) => plain(excluded).filter((text) => text !== '' && !text.startsWith('['));
  const value = fc.oneof(
    plain(/^$/),
    fc.constantFrom(
      'true',
      'false',
      'null',
      '010',
      '1e3',
      'a=b',
      '[x]',
      'https://h:1/?a=b',
      `\${X}`,
      '{{ x }}',
      "it's",
    ),
  );
  const blanks = fc.stringMatching(/^[ \t]{0,3}$/);
  const filler = fc.constantFrom('', ' ', '; comment = x', '# [no-section]', '\t');
  const option = fc
    .tuple(blanks, word(/[=:]/g), blanks, blanks, value, blanks)
    .map(([a, name, b, c, value, d]) => `${a}${name}${b}=${c}${value}${d}`);
  const section = fc
    .tuple(word(/[\].=:]/g), fc.array(fc.oneof({ weight: 3, arbitrary: option }, filler), { maxLength: 8 }))
    .map(([name, lines]) => [`[${name}]`, ...lines]);
  const file = fc
    .tuple(fc.array(section, { maxLength: 5 }), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([sections, end]) => sections.flat().join(end));
  return [
    property('cfg: a file of plain values holds what the ini package finds', 8_000, file, (text) => {
      const document = readText(text, 'cfg');
      assert.deepEqual(document.problems, []);
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
      assert.deepEqual(found, expected);
    }),
  ];
}

/** Whether JSON.parse takes a text. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function json(): readonly Property[] {
  /** Texts that are JSON but for one piece. */
  const nearly = fc
    .tuple(
      fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)),
      fc.noBias(fc.nat()),
      fc.nat({ max: 3 }),
      fc.constantFrom(...GRAMMARS.json.pieces),
    )
    .map(([text, place, cut, piece]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + piece + text.slice(at + cut);
    });
  const texts = fc.oneof(
    nearly,
    nearly,
    fc.json({ maxDepth: 4 }),
    piecedText('json'),
    mutatedText('json', 2),
  );
  const value = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
  const map = fc.dictionary(fc.string(), fc.dictionary(fc.string(), value));
  return [
    property('json: a text has no error of JSON exactly where JSON.parse takes it', 24_000, texts, (text) => {
      const { problems } = parseJson(new SourceFile('test.json', text));
      assert.equal(problems.length === 0, isJson(text));
      if (problems.length > 0) assert.ok(readText(text, 'json').problems.length > 0);
    }),
    property(
      'json: a map of sections is read without a problem, with the values that were written',
      6_000,
      fc.tuple(map, fc.constantFrom('', '  ', '\t')),
      ([settings, indent]) => {
        const document = readText(JSON.stringify(settings, undefined, indent), 'json');
        assert.deepEqual(document.problems, []);
        const expected = Object.entries(settings).flatMap(([section, values]) =>
          Object.entries(values).map(([name, value]) => [section, name, asText(value)]),
        );
        assert.deepEqual(entriesOf(document), expected);
      },
    ),
  ];
}

/** What the reader makes of a value: as JSON.stringify writes it, but for texts and null. */
function asText(value: string | number | boolean | null): string {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function yaml(): readonly Property[] {
  const plain = fc.stringMatching(/^[\w./$][\w ./$:#=;'"()-]{0,14}$/);
  const name = fc.stringMatching(/^[a-z][a-z.-]{0,10}$/);
  const line = fc.tuple(name, plain).map(([name, value]) => `  ${name}: ${value}`);
  const lines = fc.array(fc.oneof({ weight: 5, arbitrary: line }, fc.constant('  # a: b')), { maxLength: 8 });
  const style = fc.record({
    defaultStringType: fc.constantFrom(Scalar.PLAIN, Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE),
    collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    lineWidth: fc.constantFrom(0, 20, 80),
    indent: fc.constantFrom(2, 4),
  });
  const texts = fc.oneof(anyText('yaml'), mutatedText('yaml', 2));
  return [
    property(
      'yaml: what the yaml package wrote is read as what it was written from',
      8_000,
      fc.tuple(hostileSettings, style),
      ([settings, options]) => {
        // A lone surrogate is no character of YAML, and some names make an export of a map.
        const names = [...settings.keys()];
        const all = [...names, ...triplesOf(settings).flat()];
        if (
          all.some((text) => /\p{Surrogate}/u.test(text)) ||
          names.some((name) => /^(?:options|subtype)$/.test(name))
        )
          return false;
        const text = stringify(settings, options);
        // That is a byte order mark, of which decoding leaves nothing.
        if (text.startsWith('\ufeff')) return false;
        const document = readText(text, 'yaml');
        assert.deepEqual(document.problems, []);
        assert.deepEqual(entriesOf(document), triplesOf(settings));
        return true;
      },
      0.3,
    ),
    property(
      'yaml: a file of plain values holds what the yaml package finds',
      8_000,
      fc.tuple(lines, fc.constantFrom('\n', '\r\n')),
      ([own, end]) => agreesWithOther(['s:', ...own].join(end), 'yaml'),
      0.2,
    ),
    property(
      'yaml: a text has an error of YAML exactly where the yaml package has one',
      12_000,
      texts,
      (text) => {
        const { incomplete, problems } = readText(text, 'yaml');
        // A lone CR ends a line to us.
        const documents = parseAllDocuments(text.replace(/\r(?!\n)/g, '\n'), {
          schema: 'failsafe',
          uniqueKeys: false,
        });
        const hasErrors = [...documents].some(({ errors }) => errors.length > 0);
        if (hasErrors) assert.ok(problems.length > 0);
        if (problems.length === 0 && !incomplete) assert.ok(!hasErrors);
        return hasErrors;
      },
      0.2,
    ),
  ];
}
