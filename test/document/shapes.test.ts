import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { ConfigDocument, Syntax } from '../../src/document/document.ts';
import { lintText } from '../support/lint-text.ts';
import { entriesOf, messagesOf, outline, readText } from '../support/outline.ts';

/** What the Configuration Server exports, in the syntaxes that can hold it. */
const syntaxes: readonly Syntax[] = ['json', 'yaml'];

function readExport(content: unknown, syntax: Syntax): ConfigDocument {
  return readText(write(content, syntax), syntax);
}

function write(content: unknown, syntax: Syntax): string {
  return syntax === 'json' ? JSON.stringify(content) : stringify(content);
}

const property = (section: unknown, key: unknown, value: unknown) => ({ section, key, value });

const application = (name: string, subtype: string | undefined, ...properties: readonly unknown[]) => ({
  name,
  ...(subtype !== undefined && { subtype }),
  options: { property: properties },
});

const slice = ({ source }: ConfigDocument, span: { start: number; end: number }) =>
  source.text.slice(span.start, span.end).replaceAll('"', '');

describe.each(syntaxes)('an export in %s', (syntax) => {
  test('of one application gives its sections', () => {
    const document = readExport(
      application(
        'Mail',
        'CFGEmailServer',
        property('smtp-client', 'server', 'mail'),
        property('log', 'verbose', 'all'),
        property('smtp-client', 'port', '25'),
      ),
      syntax,
    );
    expect(entriesOf(document)).toEqual([
      ['smtp-client', 'server', 'mail'],
      ['smtp-client', 'port', '25'],
      ['log', 'verbose', 'all'],
    ]);
    expect(messagesOf(document)).toEqual([]);
  });

  test('of one application needs neither name nor subtype', () => {
    const document = readExport({ options: { property: [property('s', 'k', 'v')] } }, syntax);
    expect(entriesOf(document)).toEqual([['s', 'k', 'v']]);
    expect(document.configurations).toMatchObject([{ isEmailServer: false, anchor: { start: 0, end: 0 } }]);
  });

  test('is reported at the name of the application', () => {
    const document = readExport(application('Mail', 'CFGEmailServer'), syntax);
    expect(document.configurations).toHaveLength(1);
    expect(document.configurations.map(({ anchor }) => slice(document, anchor))).toEqual(['Mail']);
  });

  test('gives a section one header, whatever the number of its properties', () => {
    const document = readExport(
      application(
        'Mail',
        undefined,
        property('s', 'a', '1'),
        property('t', 'b', '2'),
        property('s', 'c', '3'),
      ),
      syntax,
    );
    const sections = document.configurations[0]?.sections ?? [];
    expect(
      sections.map(({ name, headers }) => [name, ...headers.map((span) => slice(document, span))]),
    ).toEqual([
      ['s', 's'],
      ['t', 't'],
    ]);
  });

  test('keeps an option that is given twice', () => {
    const document = readExport(
      application('Mail', undefined, property('s', 'k', '1'), property('s', 'k', '2')),
      syntax,
    );
    expect(entriesOf(document)).toEqual([
      ['s', 'k', '1'],
      ['s', 'k', '2'],
    ]);
  });

  test('does not read the annex', () => {
    const document = readExport(
      {
        ...application('Mail', 'CFGEmailServer', property('s', 'k', 'v')),
        annex: { property: [property('s', 'k', 'other'), property('t', 'l', 'w')] },
        userProperties: { property: [property('u', 'm', 'x')] },
      },
      syntax,
    );
    expect(entriesOf(document)).toEqual([['s', 'k', 'v']]);
    expect(messagesOf(document)).toEqual([]);
  });

  test('of an application without options gives an empty configuration', () => {
    const document = readExport(application('Mail', 'CFGEmailServer'), syntax);
    expect(document.configurations).toMatchObject([{ sections: [], isEmailServer: true }]);
    expect(messagesOf(document)).toEqual([]);
  });

  test('of several applications gives those that are an E-mail Server', () => {
    const document = readExport(
      [
        application('A', 'CFGRouter', property('s', 'k', 'a')),
        application('B', 'CFGEmailServer', property('s', 'k', 'b')),
        { name: 'C', subtype: 'CFGStatServer' },
        application('D', undefined, property('s', 'k', 'd')),
        application('E', 'CFGEmailServer', property('s', 'k', 'e')),
      ],
      syntax,
    );
    expect(document.configurations.map(({ anchor }) => slice(document, anchor))).toEqual(['B', 'E']);
    expect(entriesOf(document)).toEqual([
      ['s', 'k', 'b'],
      ['s', 'k', 'e'],
    ]);
    expect(messagesOf(document)).toEqual([]);
  });

  test('of several applications gives all if none says that it is an E-mail Server', () => {
    const document = readExport(
      [
        application('A', 'CFGRouter', property('s', 'k', 'a')),
        application('B', undefined, property('s', 'k', 'b')),
      ],
      syntax,
    );
    expect(document.configurations).toMatchObject([{ isEmailServer: false }, { isEmailServer: false }]);
    expect(entriesOf(document)).toEqual([
      ['s', 'k', 'a'],
      ['s', 'k', 'b'],
    ]);
  });

  test('in a list with something else tells what is no application', () => {
    const document = readExport(
      [5, application('A', undefined, property('s', 'k', 'v')), { s: { k: 'w' } }, []],
      syntax,
    );
    expect(entriesOf(document)).toEqual([['s', 'k', 'v']]);
    expect(messagesOf(document)).toEqual(
      Array(3).fill('a list at the top level holds exported applications, and this item is none'),
    );
  });

  test('takes a property without a value for an empty option', () => {
    const document = readExport(
      application('A', undefined, { section: 's', key: 'k' }, property('s', 'l', null)),
      syntax,
    );
    expect(entriesOf(document)).toEqual([
      ['s', 'k', ''],
      ['s', 'l', ''],
    ]);
    expect(messagesOf(document)).toEqual([]);
    const [first] = document.configurations[0]?.sections[0]?.entries ?? [];
    expect(first?.valueSpan).toEqual({ start: first?.nameSpan.end, end: first?.nameSpan.end });
  });

  test('cannot hold a list or a map as a value', () => {
    const document = readExport(
      application(
        'A',
        undefined,
        property('s', 'k', ['v']),
        property('s', 'l', { a: 'b' }),
        property('s', 'm', 'x'),
      ),
      syntax,
    );
    expect(entriesOf(document)).toEqual([
      ['s', 'k'],
      ['s', 'l'],
      ['s', 'm', 'x'],
    ]);
    expect(document.problems.map(({ message, section }) => [message, section])).toEqual([
      ['a list stands where a value belongs', 's'],
      ['a map stands where a value belongs', 's'],
    ]);
  });

  test.each([
    ['a text', 'x', 'this item is no property'],
    ['a list', [], 'this item is no property'],
    ['nothing', null, 'this item is no property'],
    ['an empty map', {}, 'this property names no section'],
    ['one without a section', { key: 'k', value: 'v' }, 'this property names no section'],
    ['one without a key', { section: 's', value: 'v' }, 'this property names no key'],
    ['one with a list for its section', property(['s'], 'k', 'v'), 'this property names no section'],
    ['one with a map for its key', property('s', {}, 'v'), 'this property names no key'],
    ['one with null for its section', property(null, 'k', 'v'), 'this property names no section'],
    ['one with null for its key', property('s', null, 'v'), 'this property names no key'],
  ])('passes over a property that is %s', (_, item, message) => {
    const document = readExport(application('A', undefined, item, property('s', 'l', 'w')), syntax);
    expect(document.problems).toMatchObject([
      { message, help: 'A property is a map of section, key and value.' },
    ]);
    expect(entriesOf(document)).toEqual([['s', 'l', 'w']]);
  });

  test.each(['__proto__', 'constructor'])('may hold the name %s', (name) => {
    const document = readExport(application(name, undefined, property(name, name, name)), syntax);
    expect(entriesOf(document)).toEqual([[name, name, name]]);
  });

  test('tells the words of its own format from names and values', () => {
    const document = readExport(application('A', undefined, property('s', 'k', 'v')), syntax);
    const words = document.structure.map((span) => slice(document, span));
    expect(words.sort()).toEqual(['key', 's', 'section', 'value']);
  });
});

test('spans of an export cut out key and value with their quotes', () => {
  const text = '{"options": {"property": [{"section": "s", "key": "k", "value": "v"}]}}';
  expect(outline(readText(text, 'json'))).toEqual(['[s] 38:"s"', 'k = v  50:"k" 64:"v"']);
});

test('an alias of no anchor is told wherever it stands in a property', () => {
  const text =
    'options:\n  property:\n    - {section: *a, key: k, value: v}\n    - {section: s, key: *b, value: v}\n';
  const document = readText(text, 'yaml');
  expect(document.problems).toHaveLength(2);
  expect(entriesOf(document)).toEqual([]);
});

test('a map whose options hold no list of properties is a map of sections', () => {
  const text = '{"options": {"property": "x"}, "s": {"k": "v"}}';
  expect(entriesOf(readText(text, 'json'))).toEqual([
    ['options', 'property', 'x'],
    ['s', 'k', 'v'],
  ]);
});

describe.each(syntaxes)('a list at the top level of %s', (syntax) => {
  test('that is empty lacks the section', async () => {
    const rules = (await lintText('[]', syntax)).map((finding) => finding.rule);
    expect(rules).toEqual(['missing-section']);
  });

  test('that holds sections instead of applications is reported', async () => {
    const text = write([{ 'smtp-client': { port: 'abc' } }], syntax);
    const rules = (await lintText(text, syntax)).map((finding) => finding.rule);
    expect(rules).toContain('syntax');
  });
});
