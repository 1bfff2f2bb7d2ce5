import { expect, test, vi } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import { lint } from '../../src/lint.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { readText } from '../support/outline.ts';

const catalog = builtinCatalog();

/** How many lookups of lines linting a text takes. */
function lookups(text: string, syntax: 'cfg' | 'yaml'): number {
  const spies = [
    vi.spyOn(SourceFile.prototype, 'position'),
    vi.spyOn(SourceFile.prototype, 'lineSpan'),
    vi.spyOn(Array.prototype, 'find'),
    vi.spyOn(Array.prototype, 'includes'),
  ];
  lint(readText(text, syntax), catalog);
  const number = spies.reduce((total, { mock }) => total + mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return number;
}

/** Files with so many comments that suppress findings. */
const MANY: Readonly<Record<string, (number: number) => string>> = {
  'above one line': (number) =>
    `[smtp-client]\n${'# smtp-lint-disable-next-line invalid-value -- x\n'.repeat(number)}port = 99999\n`,
  'each above a line of its own': (number) =>
    `[smtp-client]\n${'# smtp-lint-disable-next-line -- x\n\n; remark\nport = 99999\n'.repeat(number)}`,
  'for the file': (number) =>
    `[smtp-client]\n${'# smtp-lint-disable-file syntax\nport = 99999\n'.repeat(number)}`,
  'that open blocks': (number) =>
    `[smtp-client]\n${'# smtp-lint-disable syntax, invalid-value\nport = 99999\n'.repeat(number)}`,
  'that end no block': (number) => `[smtp-client]\nport = 99999\n${'# smtp-lint-enable\n'.repeat(number)}`,
  'with reasons to look at': (number) =>
    `[smtp-client]\n${'# smtp-lint-disable-next-line -- some more words\npasword = secret\n'.repeat(number)}`,
};

test.each(Object.entries(MANY))('20,000 comments %s take work in proportion', (_, textOf) => {
  const [half, whole] = [lookups(textOf(10_000), 'cfg'), lookups(textOf(20_000), 'cfg')];
  expect(half).toBeGreaterThan(1000);
  expect(whole).toBeLessThan(2.2 * half);
});

test('many options on one line, with many comments about it, take work in proportion', () => {
  const textOf = (number: number) => {
    const comments = '# smtp-lint-disable-next-line value-case -- x\n'.repeat(number);
    return `${comments}smtp-client: {${'port: 99999, '.repeat(number)}}\n`;
  };
  const [half, whole] = [lookups(textOf(1000), 'yaml'), lookups(textOf(2000), 'yaml')];
  expect(half).toBeGreaterThan(1000);
  expect(whole).toBeLessThan(2.2 * half);
});
