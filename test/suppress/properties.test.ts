import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { resolve } from '../../src/effective/effective-config.ts';
import { applyRules, type LintResult, lint } from '../../src/lint.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { readText } from '../support/outline.ts';
import { cfgLines } from '../support/random-text.ts';

const catalog = builtinCatalog();
const OWN = ['unused-suppression', 'suppression-without-reason'];

function lintCfg(lines: readonly string[]): LintResult {
  return lint(readText(lines.join('\n'), 'cfg'), catalog);
}

/** Findings without their places, which comments move. */
function inShort(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .filter(({ rule }) => !OWN.includes(rule))
    .map(({ rule, section, option, message }) => JSON.stringify([rule, section, option, message]));
}

const rule = fc.constantFrom(...catalog.rules.keys(), 'made-up', '');
const directive = fc
  .tuple(
    fc.constantFrom('disable-next-line', 'disable-line', 'disable', 'enable', 'disable-file', 'disabel'),
    fc.array(rule, { maxLength: 3 }),
    fc.constantFrom('', ' -- a reason', ' --'),
  )
  .map(([type, rules, reason]) => `# smtp-lint-${type} ${rules.join(', ')}${reason}`);

/** Lines with comments between them. */
const withDirectives = fc.tuple(cfgLines, fc.array(fc.tuple(fc.nat(30), directive), { maxLength: 8 }));

test('a comment for the whole file and all rules leaves nothing but what cannot be read', () => {
  fc.assert(
    fc.property(cfgLines, (lines) => {
      const { findings, suppressed } = lintCfg(['# smtp-lint-disable-file -- a test bed', ...lines]);
      const left = findings.filter(({ rule }) => !OWN.includes(rule));
      expect(left.every(({ rule }) => rule === 'syntax')).toBe(true);
      expect(suppressed.every(({ diagnostic }) => diagnostic.rule !== 'syntax')).toBe(true);
      const all = inShort([...left, ...suppressed.map(({ diagnostic }) => diagnostic)]);
      expect([...all].sort()).toEqual([...inShort(lintCfg(lines).findings)].sort());
    }),
  );
});

test('what is suppressed and what is left are the findings of the file without its comments', () => {
  fc.assert(
    fc.property(withDirectives, ([lines, directives]) => {
      const commented = [...lines];
      for (const [at, text] of directives) commented.splice(Math.min(at, commented.length), 0, text);
      const document = readText(commented.join('\n'), 'cfg');
      const { findings, suppressed } = lint(document, catalog);
      const all = [...findings, ...suppressed.map(({ diagnostic }) => diagnostic)];
      expect([...inShort(all)].sort()).toEqual([...inShort(lintCfg(lines).findings)].sort());
      const starts = findings.map(({ span }) => span.start);
      expect(starts).toEqual([...starts].sort((one, other) => one - other));
      expect(applyRules(resolve(document, catalog), catalog).length).toBe(inShort(all).length);
    }),
  );
});

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
