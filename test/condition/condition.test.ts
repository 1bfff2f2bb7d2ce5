import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition, Fact, Facts, Matcher, Test, Truth } from '../../src/condition/condition.ts';
import { describe as inWords } from '../../src/condition/describe.ts';
import { evaluate } from '../../src/condition/evaluate.ts';
import { deciding, mentions } from '../../src/condition/mentions.ts';
import type { Value } from '../../src/values/value.ts';

type Known = { readonly [option: string]: Value | 'unknown' | undefined };

/** Options with their values, "unknown", or nothing; and the sections of the file. */
function facts(known: Known, sections: Readonly<Record<string, Truth>> = {}): Facts {
  return {
    fact(option): Fact {
      const value = known[option];
      if (value === 'unknown') return { known: false, isSet: true };
      return { known: true, value, isSet: value !== undefined };
    },
    hasSection: (name) => (Object.hasOwn(sections, name) ? sections[name] : false),
  };
}

function is(option: string, ...texts: readonly string[]): Test {
  return { op: 'test', option, matcher: { op: 'is', values: texts, texts } };
}

function matching(matcher: Matcher, option = 'a'): Test {
  return { op: 'test', option, matcher };
}

const all = (...of: readonly Condition[]): Condition => ({ op: 'all', of });
const any = (...of: readonly Condition[]): Condition => ({ op: 'any', of });
const not = (of: Condition): Condition => ({ op: 'not', of });
const named = (meaning: string, of: Condition): Condition => ({ op: 'named', meaning, of });

/** One test that is true, one that is false and one that is unknown under `settings`. */
const settings = facts({ yes: '1', no: '0', maybe: 'unknown' });
const T = is('yes', '1');
const F = is('no', '1');
const U = is('maybe', '1');

describe('three values', () => {
  test.each([
    [[T, T], true],
    [[T, F], false],
    [[T, U], undefined],
    [[F, T], false],
    [[F, F], false],
    [[F, U], false],
    [[U, T], undefined],
    [[U, F], false],
    [[U, U], undefined],
    [[T], true],
    [[F], false],
    [[U], undefined],
    [[], true],
  ] as const)('all, row %#, is what its parts make it', (parts, expected) => {
    expect(evaluate(all(...parts), settings)).toBe(expected);
  });

  test.each([
    [[T, T], true],
    [[T, F], true],
    [[T, U], true],
    [[F, T], true],
    [[F, F], false],
    [[F, U], undefined],
    [[U, T], true],
    [[U, F], undefined],
    [[U, U], undefined],
    [[T], true],
    [[F], false],
    [[U], undefined],
    [[], false],
  ] as const)('any, row %#, is what its parts make it', (parts, expected) => {
    expect(evaluate(any(...parts), settings)).toBe(expected);
  });

  test.each([
    [T, false],
    [F, true],
    [U, undefined],
  ] as const)('not, row %#, turns what is known', (part, expected) => {
    expect(evaluate(not(part), settings)).toBe(expected);
  });

  test.each([T, F, U])('a named condition, row %#, is what it stands for', (part) => {
    expect(evaluate(named('it holds', part), settings)).toBe(evaluate(part, settings));
  });

  const tree: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<Condition>(T, F, U),
      fc.array(tie('tree'), { maxLength: 3 }).map((of) => all(...of)),
      fc.array(tie('tree'), { maxLength: 3 }).map((of) => any(...of)),
      tie('tree').map(not),
      tie('tree').map((of) => named('x', of)),
    ),
  })).tree;

  test('what is known stays when the unknown becomes known', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom('0', '1'), (condition, later) => {
        const before = evaluate(condition, settings);
        const after = evaluate(condition, facts({ yes: '1', no: '0', maybe: later }));
        expect(after).toBeTypeOf('boolean');
        if (before !== undefined) expect(after).toBe(before);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('not all is any not', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (of) => {
        expect(evaluate(not(all(...of)), settings)).toBe(evaluate(any(...of.map(not)), settings));
        expect(evaluate(not(any(...of)), settings)).toBe(evaluate(all(...of.map(not)), settings));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('a matcher', () => {
  const cases: readonly (readonly [string, Matcher, Value | undefined, Truth])[] = [
    ['is', { op: 'is', values: ['x', 'y'], texts: ['x', 'y'] }, 'y', true],
    ['is', { op: 'is', values: ['x', 'y'], texts: ['x', 'y'] }, 'z', false],
    ['is', { op: 'is', values: ['x'], texts: ['x'] }, 'X', false],
    ['is', { op: 'is', values: ['x'], texts: ['x'] }, undefined, false],
    ['is', { op: 'is', values: [true], texts: ['true'] }, true, true],
    ['is', { op: 'is', values: [true], texts: ['true'] }, 'true', false],
    ['is', { op: 'is', values: [''], texts: [''] }, '', true],
    ['is', { op: 'is', values: [25], texts: ['25'] }, 25, true],
    ['isNot', { op: 'isNot', values: ['x', 'y'], texts: ['x', 'y'] }, 'y', false],
    ['isNot', { op: 'isNot', values: ['x', 'y'], texts: ['x', 'y'] }, 'z', true],
    ['isNot', { op: 'isNot', values: ['x'], texts: ['x'] }, undefined, true],
    ['set', { op: 'set', set: true }, 'x', true],
    ['set', { op: 'set', set: true }, undefined, false],
    ['set', { op: 'set', set: false }, 'x', false],
    ['set', { op: 'set', set: false }, undefined, true],
    ['includes', { op: 'includes', words: ['XOAUTH2'], texts: ['XOAUTH2'] }, ['PLAIN', 'XOAUTH2'], true],
    ['includes', { op: 'includes', words: ['XOAUTH2'], texts: ['XOAUTH2'] }, ['xoauth2'], true],
    ['includes', { op: 'includes', words: ['A', 'B'], texts: ['a', 'b'] }, ['b'], true],
    ['includes', { op: 'includes', words: ['XOAUTH2'], texts: ['XOAUTH2'] }, ['XOAUTH'], false],
    ['includes', { op: 'includes', words: ['XOAUTH2'], texts: ['XOAUTH2'] }, [], false],
    ['includes', { op: 'includes', words: ['XOAUTH2'], texts: ['XOAUTH2'] }, undefined, false],
    ['contains', { op: 'contains', text: 'google' }, 'https://accounts.GOOGLE.com', true],
    ['contains', { op: 'contains', text: 'google' }, 'https://gogle.com', false],
    ['contains', { op: 'contains', text: 'google' }, undefined, false],
    ['above', { op: 'above', than: { value: 3, text: '3' } }, 4, true],
    ['above', { op: 'above', than: { value: 3, text: '3' } }, 3, false],
    ['below', { op: 'below', than: { value: 3, text: '3' } }, 2, true],
    ['below', { op: 'below', than: { value: 3, text: '3' } }, 3, false],
    ['above', { op: 'above', than: { value: 3, text: '3' } }, undefined, false],
    ['below', { op: 'below', than: { value: 3, text: '3' } }, '2', false],
    ['hostWithin', { op: 'hostWithin', domains: ['gmail.com'] }, 'smtp.Gmail.com.', true],
    ['hostWithin', { op: 'hostWithin', domains: ['gmail.com'] }, 'notgmail.com', false],
    ['hostWithin', { op: 'hostWithin', domains: ['gmail.com'] }, undefined, false],
    ['urlHostWithin', { op: 'urlHostWithin', domains: ['office.com'] }, 'https://x.Office.com/EWS', true],
    ['urlHostWithin', { op: 'urlHostWithin', domains: ['office.com'] }, 'https://x/office.com', false],
    ['urlHostWithin', { op: 'urlHostWithin', domains: ['office.com'] }, 'x.office.com', false],
    ['urlHostWithin', { op: 'urlHostWithin', domains: ['office.com'] }, 'https://office.com@x/', false],
    ['urlHostWithin', { op: 'urlHostWithin', domains: ['office.com'] }, undefined, false],
    ['hostIs', { op: 'hostIs', host: 'smtp.example.com' }, 'SMTP.example.com', true],
    ['hostIs', { op: 'hostIs', host: 'smtp.example.com' }, 'smtp.example.com.', true],
    ['hostIs', { op: 'hostIs', host: 'smtp.example.com' }, 'a.smtp.example.com', false],
    ['hostIs', { op: 'hostIs', host: 'smtp.example.com' }, undefined, false],
    ['isUrl', { op: 'isUrl', scheme: 'http' }, 'https://x/', true],
    ['isUrl', { op: 'isUrl', scheme: 'http' }, 'smtp://x/', false],
    ['isUrl', { op: 'isUrl', scheme: 'http' }, 'https://', false],
    ['isUrl', { op: 'isUrl', scheme: 'any' }, 'smtp://x/', true],
    ['isUrl', { op: 'isUrl', scheme: 'any' }, 'x:25', false],
    ['isUrl', { op: 'isUrl', scheme: 'any' }, undefined, false],
  ];

  test.each(cases)('%s: %j of %j is %s', (_, matcher, value, expected) => {
    expect(evaluate(matching(matcher), facts({ a: value }))).toBe(expected);
  });

  test.each(cases.map(([op, matcher]) => [op, matcher] as const).filter(([op]) => op !== 'set'))(
    '%s: %j of something unknown is unknown',
    (_, matcher) => {
      expect(evaluate(matching(matcher), facts({ a: 'unknown' }))).toBeUndefined();
    },
  );

  test('a value that is unknown is set all the same', () => {
    expect(evaluate(matching({ op: 'set', set: true }), facts({ a: 'unknown' }))).toBe(true);
    expect(evaluate(matching({ op: 'set', set: false }), facts({ a: 'unknown' }))).toBe(false);
  });

  test('whether an option is set may be unknown itself', () => {
    const nothing: Facts = { fact: () => ({ known: false, isSet: undefined }), hasSection: () => undefined };
    expect(evaluate(matching({ op: 'set', set: true }), nothing)).toBeUndefined();
    expect(evaluate(matching({ op: 'set', set: false }), nothing)).toBeUndefined();
  });

  test.each([
    [5, 4, true, false],
    [4, 4, false, false],
    [3, 4, false, true],
    ['unknown', 4, undefined, undefined],
    [4, 'unknown', undefined, undefined],
    [4, undefined, false, false],
    [undefined, 4, false, false],
  ] as const)('%s is compared with the option that is %s', (a, b, above, below) => {
    const settings = facts({ a, b });
    expect(evaluate(matching({ op: 'above', than: { option: 'b' } }), settings)).toBe(above);
    expect(evaluate(matching({ op: 'below', than: { option: 'b' } }), settings)).toBe(below);
  });

  test('a section that an option names stands in the file, or does not, or nobody knows', () => {
    const condition = matching({ op: 'namesSection', prefix: 'secret-' });
    const sections = { 'secret-smtp': true, smtp: true, 'secret-later': undefined };
    expect(evaluate(condition, facts({ a: 'smtp' }, sections))).toBe(true);
    expect(evaluate(condition, facts({ a: 'other' }, sections))).toBe(false);
    expect(evaluate(condition, facts({ a: 'later' }, sections))).toBeUndefined();
    expect(evaluate(condition, facts({}, sections))).toBe(false);
  });
});

describe('in words', () => {
  const graph = is('type', 'GRAPH');
  const either = any(graph, is('type', 'EWS'));

  test.each([
    [is('port', '25'), 'port is 25'],
    [is('port', '25', '587'), 'port is 25 or 587'],
    [is('port', '25', '465', '587'), 'port is 25, 465 or 587'],
    [is('grant', ''), 'grant is empty'],
    [is('grant', '', 'x'), 'grant is empty or x'],
    [matching({ op: 'isNot', values: ['x', 'y'], texts: ['x', 'y'] }), 'a is not x or y'],
    [matching({ op: 'set', set: true }), 'a is set'],
    [matching({ op: 'set', set: false }), 'a is not set'],
    [matching({ op: 'includes', words: ['XOAUTH2'], texts: ['XOauth2'] }), 'a includes XOauth2'],
    [matching({ op: 'contains', text: 'google' }), 'a contains "google"'],
    [matching({ op: 'above', than: { value: 300, text: '00:05:00' } }), 'a is above 00:05:00'],
    [matching({ op: 'below', than: { option: 'b' } }), 'a is below b'],
    [matching({ op: 'hostWithin', domains: ['x.com', 'y.com'] }), 'a is, or lies below, x.com or y.com'],
    [
      matching({ op: 'urlHostWithin', domains: ['x.com'] }),
      'a is a URL of a host that is, or lies below, x.com',
    ],
    [matching({ op: 'hostIs', host: 'x.com' }), 'a is x.com'],
    [matching({ op: 'isUrl', scheme: 'http' }), 'a is an http or https URL'],
    [matching({ op: 'isUrl', scheme: 'any' }), 'a is a URL'],
    [
      matching({ op: 'namesSection', prefix: 'secret-' }),
      'a names a section secret-… that stands in the file',
    ],
  ])('a test, row %#: %2$s', (condition, words) => {
    expect(inWords(condition)).toBe(words);
  });

  test.each([
    [all(graph, is('port', '25')), 'type is GRAPH and port is 25'],
    [either, 'type is GRAPH, or type is EWS'],
    [not(graph), 'not (type is GRAPH)'],
    [all(either, is('port', '25')), '(type is GRAPH, or type is EWS) and port is 25'],
    [any(all(graph, is('port', '25')), is('a', 'b')), 'type is GRAPH and port is 25, or a is b'],
    [not(either), 'not (type is GRAPH, or type is EWS)'],
    [all(not(either), graph), 'not (type is GRAPH, or type is EWS) and type is GRAPH'],
    [named('Graph is in use', graph), 'Graph is in use'],
    [all(named('Graph is in use', either), is('a', 'b')), 'Graph is in use and a is b'],
    [not(named('Graph is in use', graph)), 'not (Graph is in use)'],
  ])('a tree, row %#, keeps its meaning', (condition, words) => {
    expect(inWords(condition)).toBe(words);
  });

  test('a named condition is spelled out one level deep', () => {
    const inner = named('Graph is in use', graph);
    expect(inWords(named('it is new', any(inner, is('a', 'b'))), 'spelled-out')).toBe(
      'Graph is in use, or a is b',
    );
    expect(inWords(any(inner, is('a', 'b')), 'spelled-out')).toBe('type is GRAPH, or a is b');
    expect(inWords(not(inner), 'spelled-out')).toBe('not (type is GRAPH)');
  });

  test('alternatives stay together when their name is spelled out', () => {
    const condition = all(named('it is remote', either), is('a', 'b'));
    expect(inWords(condition, 'spelled-out')).toBe('(type is GRAPH, or type is EWS) and a is b');
  });
});

describe('the options that a condition mentions', () => {
  test('are told once, in its order', () => {
    const condition = any(
      all(is('b', '1'), is('a', '1')),
      not(named('x', is('b', '2'))),
      matching({ op: 'above', than: { option: 'd' } }, 'c'),
      matching({ op: 'below', than: { value: 1, text: '1' } }, 'e'),
    );
    expect(mentions(condition)).toEqual(['b', 'a', 'c', 'd', 'e']);
  });

  test('are none where there are no tests', () => {
    expect(mentions(all())).toEqual([]);
  });
});

describe('what decides', () => {
  const known = facts({ a: '1', b: '0', c: '0', u: 'unknown' });
  const A = is('a', '1');
  const B = is('b', '1');
  const C = is('c', '1');
  const unknown = is('u', '1');

  test.each([
    ['a test that holds', A, ['a']],
    ['a test that fails', B, ['b']],
    ['a test that is unknown', unknown, []],
    ['all that hold', all(A, is('b', '0')), ['a', 'b']],
    ['all of which some fail', all(A, B, C), ['b', 'c']],
    ['all that fail beside the unknown', all(unknown, B, A), ['b']],
    ['all that are unknown', all(A, unknown), []],
    ['any of which one holds', any(B, A), ['a']],
    ['any of which several hold', any(B, is('c', '0'), A), ['c']],
    ['any of which one holds beside the unknown', any(unknown, A), ['a']],
    ['any that are unknown', any(B, unknown), []],
    ['any that fail', any(B, C), ['b']],
    ['any that fail, of which one nearly holds', any(B, all(A, C)), ['c']],
    ['any that fail, of which a named one nearly holds', any(B, named('x', all(A, C))), ['c']],
    ['a negation that holds', not(B), ['b']],
    ['a negation that fails', not(A), ['a']],
    ['a negation of all', not(all(A, B)), ['b']],
    ['a negation of any', not(any(B, A)), ['a']],
    ['a named condition', named('x', all(A, B)), ['b']],
    ['a comparison with an option', matching({ op: 'above', than: { option: 'b' } }, 'a'), ['a', 'b']],
  ] as const)('%s is told', (_, condition, expected) => {
    expect(deciding(condition, known)).toEqual(expected);
  });

  test('is told once', () => {
    expect(deciding(all(is('a', '1'), is('a', '1', '2')), known)).toEqual(['a']);
  });
});
