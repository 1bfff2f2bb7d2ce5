import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Catalog } from '../../src/catalog/catalog.ts';
import type { CatalogFile, ConditionSource } from '../../src/catalog/schema.ts';
import { SectionCatalog } from '../../src/catalog/section-catalog.ts';
import { schemaWhere } from '../../src/condition/json-schema.ts';
import { readJson } from '../../src/document/json.ts';
import { resolve } from '../../src/effective/effective-config.ts';
import { writtenOptions } from '../../src/generate/section-schema.ts';
import { SourceFile } from '../../src/source/source-file.ts';

const option = { summary: 'An option.', takesEffect: 'unknown' } as const;
const file: CatalogFile = {
  section: 'any',
  summary: 'Options of every kind.',
  source: 'Nowhere',
  options: {
    flag: { ...option, type: 'boolean', default: 'false' },
    count: { ...option, type: 'integer', default: '3' },
    size: { ...option, type: 'integer', min: 1, max: 200 },
    wait: { ...option, type: 'time', below: '01:00:00', default: '00:00:10' },
    kind: { ...option, type: 'choice', values: ['One', 'Two', '3', 'true'], default: 'One' },
    mode: { ...option, type: 'choice', values: ['a'], open: true, default: '', emptyAllowed: true },
    site: { ...option, type: 'choice', values: ['x.org'], orContaining: 'y' },
    name: { ...option, type: 'text' },
    host: { ...option, type: 'host', checkedWhen: { flag: 'false' } },
    words: { ...option, type: 'list', default: 'B C' },
    commas: { ...option, type: 'list', separator: 'comma', values: ['A', 'B'] },
    login: { ...option, type: 'mechanisms', values: ['A', 'B'], misprints: { '4': 'A' }, default: 'B' },
  },
};

const CONDITIONS: readonly ConditionSource[] = [
  { flag: 'true' },
  { flag: { not: 'true' } },
  { flag: { set: true } },
  { flag: { set: false } },
  { count: '3' },
  { count: ['-1', '0', '25'] },
  { count: { not: ['3', '25'] } },
  { size: '25' },
  { size: { set: true } },
  { wait: '00:05:00' },
  { wait: { not: '00:00:10' } },
  { kind: 'One' },
  { kind: ['3', 'true'] },
  { kind: { not: 'Two' } },
  { mode: '' },
  { mode: { not: ['', 'a'] } },
  { mode: { set: true } },
  { site: 'x.org' },
  { site: { contains: 'Y' } },
  { name: 'true' },
  { name: { not: '25' } },
  { name: { contains: 'one' } },
  { host: { hostWithin: ['example.com', 'x.org'] } },
  { host: { hostIs: 'a.example.com' } },
  { words: { includes: ['A', 'B'] } },
  { commas: { includes: 'A' } },
  { login: { includes: 'A' } },
  { flag: 'true', kind: 'Two' },
  { any: [{ flag: 'true' }, { size: '25' }] },
  { not: { all: [{ kind: 'One' }, { name: { set: true } }] } },
  { not: { any: [{ kind: 'Two' }, { not: { mode: 'a' } }] } },
];

const VALUES: readonly unknown[] = [
  ...[true, false, 'true', 'FALSE', 'yes', 0, -1, 3, 25, '3', '25', '025', '-0', '201', 1, '', null],
  ...['One', 'two', 'Three', 'A', 'b', 'A B', 'A, B', 'A,B', 'a', '4', 'x.org', 'X.ORG', 'xy', 'some one'],
  ...['00:00:10', '00:05:00', '01:00:00', 'a.example.com', 'A.Example.Com.', 'notexample.com', 'a b.x.org'],
  ...[`\${X}`, '{{ x }} A', `A \${X}.x.org`, 'https://x.org/'],
];

const section = new SectionCatalog(file);
const catalog = new Catalog([file], {});
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
const placeholder = { type: 'string', pattern: '\\{\\{.*\\}\\}|\\$\\{[^}]+\\}' };

/** Any value for any option; but the pattern of IPv6 addresses lets a time pass. */
function anyValue(name: string) {
  return fc.constantFrom(...VALUES.filter((value) => name !== 'host' || !/^\d\d:/.test(String(value))));
}

const settings = fc
  .uniqueArray(
    fc
      .constantFrom(...Object.keys(file.options))
      .chain((name) => fc.tuple(fc.constant(name), anyValue(name))),
    { maxLength: 5, selector: ([name]) => name },
  )
  .map((entries) => Object.fromEntries(entries));

describe.each(CONDITIONS.map((source) => [JSON.stringify(source), source] as const))('%s', (_, source) => {
  const condition = section.compile(source);
  const validators = [true, false].map((truth) => {
    const schema = schemaWhere(condition, truth, writtenOptions(section, placeholder));
    return ajv.compile({ type: 'object', allOf: [schema] });
  });

  test('is expressed just as it is evaluated', () => {
    const mentioned = Object.keys(file.options).filter((name) =>
      JSON.stringify(source).includes(`"${name}"`),
    );
    const about = fc.record(
      Object.fromEntries([...mentioned, 'flag'].map((name) => [name, anyValue(name)])),
      {
        requiredKeys: [],
      },
    );
    fc.assert(
      fc.property(settings, about, (others, own) => {
        const options = { ...others, ...own };
        const document = readJson(new SourceFile('test.json', JSON.stringify({ any: options })));
        const truth = resolve(document, catalog)[0]?.sections[0]?.holds(condition);
        expect(validators.map((validate) => validate(options))).toEqual([truth === true, truth === false]);
      }),
      { numRuns: 100 },
    );
  });
});

test.each([
  { host: { isUrl: 'http' } },
  { host: { urlHostWithin: ['x.org'] } },
  { size: { above: '3' } },
  { name: { namesSection: 'any-' } },
  { any: [{ flag: 'true' }, { size: { below: '3' } }] },
] satisfies ConditionSource[])('%j is left to the linter', (source) => {
  const condition = section.compile(source);
  expect(schemaWhere(condition, true, writtenOptions(section, placeholder))).toBeUndefined();
});
