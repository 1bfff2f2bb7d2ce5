import { expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { SectionCatalog } from '../../src/catalog/section-catalog.ts';
import { TextReader } from '../../src/effective/text-reader.ts';
import { span } from '../../src/source/span.ts';

const section = builtinCatalog().sections[0] as SectionCatalog;

function readerOf(name: string) {
  const reader = new TextReader(section);
  const read = (value: string) => {
    const entry = { name, nameSpan: span(0, 0), value, valueSpan: span(0, 0), readable: true };
    return reader.read(entry, section.option(name), 'cfg', true);
  };
  return { read };
}

test('what a value comes to is kept from the second time on', () => {
  const { read } = readerOf('port');
  const first = read('587');
  const second = read('587');
  expect([first.isKept, second.isKept]).toEqual([false, true]);
  expect(second).toEqual({ ...first, isKept: true });
  expect(read('587')).toBe(second);
  expect(read('465')).not.toBe(second);
});

test('no more than some values are kept, and what the others come to is the same', () => {
  const { read } = readerOf('port');
  for (let port = 1; port <= 1000; port++) read(String(port));
  const kept = Array.from({ length: 1000 }, (_, at) => read(String(at + 1))).filter(({ isKept }) => isKept);
  expect(kept.length).toBe(200);
  expect(read('999').content).toEqual(readerOf('port').read('999').content);
});

test('no secret is kept', () => {
  const { read } = readerOf('password');
  for (let times = 0; times < 3; times++) expect(read('a').isKept).toBe(false);
});
