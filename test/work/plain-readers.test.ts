import { afterAll, beforeAll, expect, test } from 'vitest';
import { WorkCounter } from './count-work.ts';

// The jobs of linear.test.ts begin with the parsers; these read files that need none.
const NUMBER = 40;
const MOST_TIMES = 12;

const OPTIONS: readonly string[] = [
  'k: v',
  "k: 'it''s'",
  'k: "\\x41"',
  'k:',
  '# a',
  '',
  'long name of an option: a b',
];

const TEXTS: Readonly<Record<string, (number: number) => string>> = {
  yaml: (n) =>
    `s:\n${OPTIONS.map((line) => `  ${line}\n`)
      .join('')
      .repeat(n)}`,
  'yaml of many sections': (n) => 's:\n  k: v\n# a\n'.repeat(n),
  'yaml that ends in a mistake': (n) => `s:\n${'  k: v\n'.repeat(n)}  k: "v\n`,
  json: (n) => `{"s":{${Array(n).fill('"k":"\\u0041\\"\\"", "l" : 25').join(',\n')}}}`,
  'json of many sections': (n) => `{${Array(n).fill('"s":{"k":[{}]}').join()}}`,
  'json of one long text': (n) => `{"s":{"k":"${'\\"a'.repeat(n)}"}}`,
  'json that ends in a mistake': (n) => `{"s":{${'"k":1,'.repeat(n)}}}`,
};

const counter = new WorkCounter();
let read: (syntax: string, text: string) => unknown;
beforeAll(async () => {
  counter.start();
  const { loadPlainReader } = await import('../../src/document/readers.ts');
  const { SourceFile } = await import('../../src/source/source-file.ts');
  const yaml = await loadPlainReader('yaml');
  const json = await loadPlainReader('json');
  read = (name, text) => (name.startsWith('yaml') ? yaml : json)?.(new SourceFile('a', text));
  for (const name of Object.keys(TEXTS)) read(name, '');
});
afterAll(() => counter.stop());

test.each(Object.entries(TEXTS))('%s: ten times as much takes ten times the work', (name, text) => {
  counter.take();
  expect(read(name, text(NUMBER)) === undefined).toBe(name.endsWith('mistake'));
  const few = counter.take();
  read(name, text(10 * NUMBER));
  for (const [what, count] of counter.take())
    expect(count, what).toBeLessThan(MOST_TIMES * Math.max(NUMBER, few.get(what) ?? 0));
});
