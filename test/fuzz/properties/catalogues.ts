import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { builtinCatalog } from '../../../src/catalog/builtin.ts';
import { lint } from '../../../src/lint.ts';
import { checkCatalog } from '../../../src/verify/check-catalog.ts';
import { readText } from '../../support/outline.ts';
import { type Property, property } from '../property.ts';
import { cfgLines } from '../settings.ts';
import { GRAMMARS } from '../syntaxes.ts';
import { anyText } from '../texts.ts';

/** A small catalogue that has one of everything. */
const CATALOG = `section: door
summary: A door.
source: A page.
conditions:
  open: { state: open }
options:
  state: { summary: Whether it is open., type: choice, values: [open, shut], default: shut, takesEffect: immediately }
  code: { summary: A code., type: text, secret: true, noBlanks: true, takesEffect: unknown, requiredWhen: open }
  count: { summary: A number., type: integer, min: 1, max: 10, default: 2, takesEffect: restart, introduced: 8.5.201.05 }
  wait: { summary: A time., type: time, below: 01:00:00, default: 00:00:10, takesEffect: restart, usedWhen: open }
  limit: { summary: A time., type: time, default: 00:00:20, takesEffect: next-cycle }
  host: { summary: A host., type: host, takesEffect: restart }
  words: { summary: Words., type: list, values: [a, b], takesEffect: restart }
rules:
  wait-above-limit:
    severity: warning
    summary: It waits too long.
    message: wait is above limit.
    because: The page says so.
    names: [wait]
    when: { wait: { above: { option: limit } } }
    expect: { state: shut }
    fix: { set: { state: shut }, applicability: safe }
    bad: { wait: 00:01:00, state: open, code: x }
    good: { wait: 00:00:05 }
`;
const TEXTS = [CATALOG, readFileSync('schemas/secret.yaml', 'utf8').replaceAll('secret-*', 'door-*')];
const PIECES = [
  ...GRAMMARS.yaml.pieces,
  ...[...CATALOG.matchAll(/[\w-]+/g)].map(([word]) => word),
  ...[
    'not: ',
    'all: ',
    'any: ',
    'includes: ',
    'set: true',
    '{ option: host }',
    'urlHostWithin: [x]',
    'namesSection: y',
    'isUrl: any',
  ],
];

const mutated = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(fc.tuple(fc.noBias(fc.nat()), fc.nat({ max: 6 }), fc.constantFrom(...PIECES)), { maxLength: 3 }),
  )
  .map(([text, changes]) =>
    changes.reduce((own, [place, cut, piece]) => {
      // Whole words are exchanged for others, for those are what a catalogue is made of.
      const words = [...own.matchAll(/[\w-]+/g)];
      const word = words[place % Math.max(1, words.length)];
      if (!word || cut === 0)
        return own.slice(0, place % (own.length + 1)) + piece + own.slice(place % (own.length + 1));
      return own.slice(0, word.index) + piece + own.slice(word.index + word[0].length);
    }, text),
  );

/** What holds of catalogues of the user's own. */
export function catalogueProperties(): readonly Property[] {
  return [
    property(
      'any text can be given for a catalogue, and what is sound can be checked by',
      3_000,
      fc.tuple(fc.oneof({ weight: 4, arbitrary: mutated }, anyText('yaml')), cfgLines),
      ([text, lines]) => {
        const checked = checkCatalog('catalog.yaml', text, []);
        if (checked.type === 'unsound') {
          assert.ok(checked.problems.length > 0);
          for (const { line, column, message } of checked.problems) {
            assert.ok(
              line >= 1 && column >= 1 && line <= text.split(/\r\n|\r|\n/).length,
              `${line}:${column} is no place`,
            );
            assert.match(message, /\S/);
          }
          return false;
        }
        const catalog = builtinCatalog([checked.content]);
        const own = ['[door]', 'state = open', 'wait = 00:10:00', 'count = 99', ...lines].join('\n');
        lint(readText(own, 'cfg'), catalog);
        return true;
      },
      0.1,
    ),
  ];
}
