import { describe, expect, test } from 'vitest';
import type { Syntax } from '../../src/document/document.ts';
import type { FixOptions } from '../../src/fix/fix.ts';
import { boxCatalog } from '../support/box-catalog.ts';
import { fixText } from '../support/fix-text.ts';

const reasons = (skipped: readonly { reason: string }[]) => skipped.map(({ reason }) => reason);

describe('fixes that get in each other’s way', () => {
  test('the second of two that change one place waits for the next round', async () => {
    // Both give a another value and b one of its own; after the first round the second is still wanted, for c.
    const catalog = boxCatalog(
      { expect: { b: '1' }, set: { a: '1', b: '1' } },
      { expect: { c: '1' }, set: { a: '2', c: '1' } },
    );
    const { text, applied, skipped } = await fixText('[box]\na = 0\n', 'cfg', {}, catalog);
    expect(text).toBe('[box]\na = 2\nb = 1\nc = 1\n');
    expect(applied.map(({ rule }) => rule)).toEqual(['rule-1', 'rule-2']);
    expect(skipped).toEqual([]);
  });

  test('two that add the same option add it once', async () => {
    const catalog = boxCatalog(
      { expect: { b: '1' }, set: { b: '1', a: '1' } },
      { expect: { c: '1' }, set: { c: '1', a: '1' } },
    );
    const { text } = await fixText('[box]\n', 'cfg', {}, catalog);
    expect(text).toBe('[box]\nb = 1\na = 1\nc = 1\n');
  });

  test('two that undo each other leave the file as it was before them', async () => {
    const catalog = boxCatalog({ set: { a: '1' } }, { set: { a: '2' } }, { set: { b: '3' } });
    const { text, skipped } = await fixText('[box]\na = 0\n', 'cfg', {}, catalog);
    expect(text).toBe('[box]\na = 1\nb = 3\n');
    expect(reasons(skipped)).toEqual(['it and another fix undo each other']);
  });

  test('a chain of them ends after ten rounds', async () => {
    const letters = 'abcdefghijklmnop'.split('');
    const rules = letters.slice(1).map((letter, at) => {
      return { when: { [letters[at] as string]: '1' }, set: { [letter]: '1' } };
    });
    const { text, applied, skipped } = await fixText('[box]\na = 1\n', 'cfg', {}, boxCatalog(...rules));
    expect(applied).toHaveLength(10);
    expect(text.split('\n')).toHaveLength(13);
    expect(reasons(skipped)).toEqual(['it is not done after 10 rounds']);
  });
});

describe('a fix that cannot be made as a whole', () => {
  test('is not made in part', async () => {
    const catalog = boxCatalog({ set: { a: '1', b: '€' } }, { set: { c: '1' } });
    const canEncode = (text: string) => !text.includes('€');
    const { text, applied, skipped } = await fixText('[box]\na = 0\n', 'cfg', { canEncode }, catalog);
    expect(text).toBe('[box]\na = 0\nc = 1\n');
    expect(applied.map(({ rule }) => rule)).toEqual(['rule-2']);
    expect(reasons(skipped)).toEqual(['the encoding of the file lacks a character of it']);
  });

  test('does not keep others from being made', async () => {
    // A .cfg cannot carry blanks at the ends of a value, nor line breaks.
    const catalog = boxCatalog(
      ...['1', ' 2', '3', '4\n', '5', '6\r[x]', '7'].map((text, at) => ({
        set: { ['abcdefg'[at] as string]: text },
      })),
    );
    const { text, skipped } = await fixText('[box]\n', 'cfg', {}, catalog);
    expect(text).toBe('[box]\na = 1\nc = 3\ne = 5\ng = 7\n');
    expect(reasons(skipped)).toEqual(Array(3).fill('the edited text would not read as intended'));
  });

  test('makes way for one that waits for the same place', async () => {
    const catalog = boxCatalog({ set: { a: ' 1', b: '1' } }, { expect: { c: '1' }, set: { a: '2', c: '1' } });
    const { text, applied, skipped } = await fixText('[box]\na = 0\n', 'cfg', {}, catalog);
    expect(text).toBe('[box]\na = 2\nc = 1\n');
    expect(applied.map(({ rule }) => rule)).toEqual(['rule-2']);
    expect(reasons(skipped)).toEqual(['the edited text would not read as intended']);
  });

  test('makes way again where the one that waited fails as well', async () => {
    const catalog = boxCatalog(
      { set: { a: '1' } },
      { set: { c: ' 3' } },
      { set: { c: ' 4', d: '4' } },
      { expect: { e: '5' }, set: { c: '5', e: '5' } },
    );
    const { text, applied } = await fixText('[box]\nc = 0\n', 'cfg', {}, catalog);
    expect(text).toBe('[box]\nc = 5\na = 1\ne = 5\n');
    expect(applied.map(({ rule }) => rule)).toEqual(['rule-1', 'rule-4']);
  });
});

/** A property of an export of YAML, and those that are added like it. */
const PLAIN = 'section: box\n    key: c\n    value: 3';
const PLAIN_A = 'section: box\n    key: a\n    value: 1';
const PLAIN_B = 'section: box\n    key: b\n    value: x y';

describe('options are added', () => {
  const catalog = boxCatalog({ set: { a: '1' } }, { set: { b: 'x y' } });

  test.each<[string, Syntax, string, string]>([
    ['an empty section', 'cfg', '[box]\n', '[box]\na = 1\nb = x y\n'],
    ['an empty section at the end', 'cfg', '[box]', '[box]\na = 1\nb = x y'],
    [
      'an empty section before another',
      'cfg',
      '[box]\r\n\r\n[x]\r\ny=z',
      '[box]\r\na=1\r\nb=x y\r\n\r\n[x]\r\ny=z',
    ],
    [
      'the first of two parts',
      'cfg',
      '[box]\nc=3\n[x]\n[box]\nd = 4\n',
      '[box]\nc=3\na=1\nb=x y\n[x]\n[box]\nd = 4\n',
    ],
    ['a section with an empty option', 'cfg', '[box]\nc=\n', '[box]\nc=\na = 1\nb = x y\n'],
    ['a section of a name only', 'yaml', 'box:\n', 'box:\n  a: 1\n  b: x y\n'],
    [
      'a section of a name only, as others indent',
      'yaml',
      'x:\n   y: z\nbox: # c\n',
      'x:\n   y: z\nbox: # c\n   a: 1\n   b: x y\n',
    ],
    ['an empty map', 'yaml', 'box: {} # c\n', 'box: {a: 1, b: x y} # c\n'],
    ['a map in braces', 'yaml', '{box: {c: 3}, x: {}}', '{box: {c: 3, a: 1, b: x y}, x: {}}'],
    [
      'a map in braces of several lines',
      'yaml',
      'box: {\n  c: 3, # c\n  }\n',
      'box: {\n  c: 3,\n  a: 1,\n  b: x y, # c\n  }\n',
    ],
    ['a map with a comma at its end', 'yaml', 'box: {c: 3, }', 'box: {c: 3, a: 1, b: x y, }'],
    [
      'a map behind an empty document',
      'yaml',
      '---\n---\nbox:\n  c: 3\n',
      '---\n---\nbox:\n  c: 3\n  a: 1\n  b: x y\n',
    ],
    [
      'an export whose last property holds a comment',
      'yaml',
      `options:\n  property:\n  - ${PLAIN}\n  - section: box # c\n    key: d\n    value: 4\n`,
      `options:\n  property:\n  - ${PLAIN}\n  - ${PLAIN_A}\n  - ${PLAIN_B}\n  - section: box # c\n    key: d\n    value: 4\n`,
    ],
    [
      'an export whose last property has a comment behind its dash',
      'yaml',
      `options:\n  property:\n  - ${PLAIN}\n  - # c\n    section: box\n    key: d\n    value: 4\n`,
      `options:\n  property:\n  - ${PLAIN}\n  - ${PLAIN_A}\n  - ${PLAIN_B}\n  - # c\n    section: box\n    key: d\n    value: 4\n`,
    ],
    [
      'a map that ends in a block without its line break',
      'yaml',
      'box:\n  c: |-\n    x',
      'box:\n  c: |-\n    x\n  a: 1\n  b: x y',
    ],
    ['a map that ends in an empty block', 'yaml', 'box:\n  c: |', 'box:\n  c: |\n  a: 1\n  b: x y'],
    [
      'a map that ends in a block and a line break',
      'yaml',
      'box:\n  c: |\n    x\n',
      'box:\n  c: |\n    x\n  a: 1\n  b: x y\n',
    ],
    [
      'a map before one that ends in a block',
      'yaml',
      'box:\n  c: 3\nx:\n  y: |\n    z',
      'box:\n  c: 3\n  a: 1\n  b: x y\nx:\n  y: |\n    z',
    ],
    ['a map of texts in quotes', 'yaml', "box:\n  c: '3'\n", "box:\n  c: '3'\n  a: '1'\n  b: 'x y'\n"],
    ['nothing', 'json', '{"box": null}', '{"box": {"a": "1", "b": "x y"}}'],
    ['an empty map', 'json', '{"box": { }}', '{"box": {"a": "1", "b": "x y"}}'],
    ['a map of one', 'json', '{"box":{"c":"3"}}', '{"box":{"c":"3", "a":"1", "b":"x y"}}'],
    ['a map with numbers', 'json', '{"box": {"c": 3}}', '{"box": {"c": 3, "a": 1, "b": "x y"}}'],
    [
      'an export of one property',
      'json',
      '{"options":{"property":[{"section":"box","key":"c","value":"3"}]}}',
      '{"options":{"property":[{"section":"box","key":"c","value":"3"}, {"section":"box","key":"a","value":"1"}, {"section":"box","key":"b","value":"x y"}]}}',
    ],
  ])('to %s in %s', async (_, syntax, before, after) => {
    const { text, skipped } = await fixText(before, syntax, {}, catalog);
    expect(text).toBe(after);
    expect(skipped).toEqual([]);
  });
});

describe('a value is given another', () => {
  const catalog = boxCatalog({ set: { a: '1' } });

  test.each<[string, Syntax, string, string]>([
    ['behind =', 'cfg', '[box]\na=\n', '[box]\na=1\n'],
    ['behind = with a blank', 'cfg', '[box]\na = \n', '[box]\na = 1 \n'],
    ['where there is none', 'yaml', 'box:\n  a:\n', 'box:\n  a: 1\n'],
    ['before a comment', 'yaml', 'box:\n  a: # c\n', 'box:\n  a: 1 # c\n'],
    ['between braces', 'yaml', 'box: {a: , b}', 'box: {a: 1 , b}'],
    ['without a colon', 'yaml', 'box: {a, b}', 'box: {a: 1, b}'],
    ['for null', 'yaml', 'box: {a: null}', 'box: {a: 1}'],
    ['in place of an alias', 'yaml', 'x: &x 2\nbox:\n  a: *x\n', 'x: &x 2\nbox:\n  a: 1\n'],
    ['on a line of its own', 'yaml', 'box:\n  a:\n    2\n', 'box:\n  a:\n    1\n'],
    ['for null', 'json', '{"box": {"a": null}}', '{"box": {"a": "1"}}'],
    ['for a number', 'json', '{"box": {"a": 2.50}}', '{"box": {"a": 1}}'],
    [
      'in an export without a value',
      'json',
      '{"options":{"property":[{"section":"box", "key": "a"}]}}',
      '{"options":{"property":[{"section":"box", "key": "a", "value": "1"}]}}',
    ],
    [
      'in an export without a value',
      'yaml',
      'options:\n  property:\n  - section: box\n    key: a # c\n',
      'options:\n  property:\n  - section: box\n    key: a # c\n    value: 1\n',
    ],
  ])('%s in %s', async (_, syntax, before, after) => {
    const { text, skipped } = await fixText(before, syntax, {}, catalog);
    expect(text).toBe(after);
    expect(skipped).toEqual([]);
  });
});

/** Other readers of YAML take a block scalar without its last line break for another text than with it. */
const BLOCK = 'the value above lacks its line break and would get one';

describe('a file stays as it is, and the reason is told, where', () => {
  const set = boxCatalog({ set: { a: '1' } });

  test.each<[string, Syntax, string, string]>([
    ['a value has an anchor', 'yaml', 'box:\n  a: &x 2\n', 'an anchor stands there'],
    ['a value has a tag', 'yaml', 'box:\n  a: !!str 2\n', 'a tag stands there'],
    ['a value spans lines', 'yaml', 'box:\n  a: x\n    y\n', 'the text spans several lines'],
    ['a value is a block', 'yaml', 'box:\n  a: |\n    x\n', 'the text spans several lines'],
    ['a value in quotes spans lines', 'yaml', 'box:\n  a: "x\n    y"\n', 'the text spans several lines'],
    ['a name is marked', 'yaml', 'box:\n  ? a\n  : 2\n', 'the name is marked by ?'],
    ['a section is an alias', 'yaml', 'x: &x {b: 2}\nbox: *x\n', 'the section holds no map of its own'],
    [
      'an option belongs to two sections',
      'yaml',
      'x: &x {a: 2}\nbox: *x\n',
      'an alias stands for it elsewhere',
    ],
    ['a section has an anchor', 'yaml', 'box: &x\n  b: 2\ny: *x\n', 'an anchor stands there'],
    ['a section is null in so many letters', 'yaml', 'box: ~\n', 'the section holds no map of its own'],
    ['a section is given twice', 'yaml', 'box:\n  b: 2\nbox:\n  c: 3\n', 'the section is given twice'],
    ['a section is given twice', 'json', '{"box": {"b": 2}, "box": {}}', 'the section is given twice'],
    ['a block at the end lacks its line break', 'yaml', 'box:\n  b: |\n    x', BLOCK],
    ['a folded block at the end does', 'yaml', 'box:\n  b: >\r\n    x\r\n    y', BLOCK],
    ['a block that keeps line breaks does', 'yaml', 'box:\n  b: |+\n    x\n\n    y', BLOCK],
    ['a block within a list does', 'yaml', 'box:\n  b:\n    - |2\n        x', BLOCK],
    ['YAML is broken', 'yaml', 'box:\n  a: 2\n c: "3\n', 'the file cannot be read as a whole'],
    ['JSON is broken', 'json', '{"box": {"a": "2"}, "c": }, }', 'the file cannot be read as a whole'],
    ['the file is binary', 'cfg', '[box]\na = 2\0\n', 'the file cannot be read as a whole'],
    [
      'no property has the plain form',
      'json',
      '{"options":{"property":[{"section":"box","key":"b","value":"2","id":1}]}}',
      'no property of the section has the plain form to repeat',
    ],
    [
      'no property has the plain form',
      'yaml',
      'options:\n  property:\n  - section: box\n    key: b\n',
      'no property of the section has the plain form to repeat',
    ],
  ])('%s in %s', async (_, syntax, before, reason) => {
    const { text, applied, skipped } = await fixText(before, syntax, {}, set);
    expect(text).toBe(before);
    expect(applied).toEqual([]);
    expect(reasons(skipped)).toEqual([reason]);
  });

  test('a comment would be lost between braces', async () => {
    const before = 'smtp-client: {server: h.example.com, # c\n  port: 25}\n';
    const severities = new Map([['redundant-default', 'info' as const]]);
    const { text, skipped } = await fixText(before, 'yaml', { severities });
    expect(text).toBe(before);
    expect(reasons(skipped)).toEqual(['a comment stands beside it']);
  });

  test('a section of an export would vanish', async () => {
    const before = '{"options":{"property":[{"section":"smtp-client","key":"port","value":"25"}]}}';
    const severities = new Map([['redundant-default', 'info' as const]]);
    const { text, skipped } = await fixText(before, 'json', { severities });
    expect(text).toBe(before);
    expect(reasons(skipped)).toEqual(['no option of the section would be left']);
  });
});

test('the first property of a section goes although another section comes in between', async () => {
  const property = (section: string, key: string, value: string) => ({ section, key, value });
  const exported = (...properties: readonly object[]) =>
    JSON.stringify({ options: { property: properties } });
  const rest = [property('log', 'x', 'y'), property('smtp-client', 'server', 'h.example.com')];
  const before = exported(property('smtp-client', 'enable-debug', 'FALSE'), ...rest);
  const severities = new Map([['redundant-default', 'info' as const]]);
  const { text, skipped } = await fixText(before, 'json', { severities });
  expect(text).toBe(exported(...rest));
  expect(skipped).toEqual([]);
});

test('an unsafe fix is made only when it is asked for', async () => {
  const before = '[smtp-client]\nserver = h.example.com\nenable-debug = true\n';
  expect((await fixText(before)).text).toBe(before);
  const { text } = await fixText(before, 'cfg', { unsafe: true });
  expect(text).toBe('[smtp-client]\nserver = h.example.com\nenable-debug = false\n');
});

test('a rule that is off fixes nothing', async () => {
  const before = '[smtp-client]\nserver = h.example.com\nenable-debug = TRUE\n';
  const { text } = await fixText(before, 'cfg', { severities: new Map([['value-case', 'off']]) });
  expect(text).toBe(before);
});

describe('the names that unsafe fixes gave', () => {
  const named = async (before: string, syntax: Syntax, severities: FixOptions['severities'] = undefined) => {
    const { text, guessed } = await fixText(before, syntax, { unsafe: true, severities });
    return [...guessed].map((at) => text.slice(at).split('\n')[0]);
  };

  test('are found behind all that the fixes changed before them, and those of safe ones are not', async () => {
    const before =
      '[smtp-client]\nserver = h.example.com\nport = "587"\nEnable-Debug = TRUE\nclient-pw = x\n';
    expect(await named(before, 'cfg')).toEqual(['client-id = x']);
  });

  test('are found in an export', async () => {
    const property = (key: string, value: string) =>
      `{"section": "smtp-client", "key": "${key}", "value": "${value}"}`;
    const properties = [
      property('enable-debug', 'TRUE'),
      property('client-pw', 'x'),
      property('server', 'h.example.com'),
    ];
    const before = `{"options": {"property": [\n${properties.join(',\n')}]}}`;
    expect(await named(before, 'json')).toEqual(['"client-id", "value": "x"},']);
  });

  test('are gone with an option that is removed', async () => {
    const before = '[smtp-client]\nenable-debg = false\nserver = h.example.com\n';
    expect(await named(before, 'cfg', new Map([['redundant-default', 'info']]))).toEqual([]);
  });
});
