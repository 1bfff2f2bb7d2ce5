import { applyPatch } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedDiff } from '../../src/report/diff.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import type { Span } from '../../src/source/span.ts';

function versionOf(text: string, visible: readonly Span[] = [{ start: 0, end: text.length }]) {
  return { source: new SourceFile('a.cfg', text), visible };
}

const line = fc.constantFrom('a', 'b', 'c', '', 'd = 1', 'e = 2', 'f', 'g', 'h', 'i');
const file = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.boolean())
  .map(([lines, isEnded]) => lines.join('\n') + (isEnded && lines.length > 0 ? '\n' : ''));

test('a diff in which all is visible turns the one text into the other', () => {
  fc.assert(
    fc.property(file, file, (before, after) => {
      fc.pre(before !== after);
      expect(applyPatch(before, unifiedDiff(versionOf(before), versionOf(after)))).toBe(after);
    }),
    { numRuns: 1000, seed: 20_240_611 },
  );
});

test('a long row of changed lines is compared in little time, and told as a whole', {
  timeout: 30_000,
}, () => {
  const lines = (text: string) => Array(20_000).fill(text).join('\n');
  const [before, after] = [`a\n${lines('x')}\nz\n`, `a\n${lines('y')}\nz\n`];
  const start = performance.now();
  expect(applyPatch(before, unifiedDiff(versionOf(before), versionOf(after)))).toBe(after);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('what may not be shown is neither in changed lines nor in those around them', () => {
  const before = 'user = me\npassword = hunter2\nport = "25"\n# was hunter1\n';
  const after = before.replace('"25"', '25');
  const visible = ['user', 'me', 'password', 'port', '25'].map((word) => {
    return (text: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
  });
  const [one, other] = [before, after].map((text) =>
    versionOf(
      text,
      visible.map((at) => at(text)),
    ),
  );
  expect(unifiedDiff(one as ReturnType<typeof versionOf>, other as ReturnType<typeof versionOf>)).toBe(
    [
      '--- a.cfg',
      '+++ a.cfg',
      '@@ -1,4 +1,4 @@',
      ' user = me',
      ' password = ***',
      '-port = ***25***',
      '+port = 25',
      ' ***',
      '',
    ].join('\n'),
  );
});

test('of a long line that changes the surroundings of the change are shown, in both versions', () => {
  const filler = 'x'.repeat(1000);
  const [before, after] = ['TRUE', 'true'].map((word) => `a\n${filler}[${word}]${filler}\nb\n`);
  const diff = unifiedDiff(versionOf(before as string), versionOf(after as string));
  const around = (word: string) => `…${'x'.repeat(299)}[${word}]${'x'.repeat(295)}…`;
  expect(diff).toBe(
    `--- a.cfg\n+++ a.cfg\n@@ -1,3 +1,3 @@\n a\n-${around('TRUE')}\n+${around('true')}\n b\n`,
  );
});

test('of several long lines in a row each shows its own change', () => {
  const filler = 'x'.repeat(1000);
  const lines = (...words: readonly string[]) => words.map((word) => `${filler}[${word}]\n`).join('');
  const diff = unifiedDiff(versionOf(lines('A', 'B')), versionOf(lines('a', 'b', 'c')));
  const around = (word: string) => `…${'x'.repeat(299)}[${word}]`;
  const added = `…${'x'.repeat(300)}`;
  expect(diff.split('\n').slice(3, -1)).toEqual([
    `-${around('A')}`,
    `-${around('B')}`,
    `+${around('a')}`,
    `+${around('b')}`,
    `+${added.slice(1)}…`,
  ]);
});

test('lines that end by CR or CRLF are lines', () => {
  const diff = unifiedDiff(versionOf('a\rb\r\nc'), versionOf('a\rB\r\nc'));
  expect(diff).toContain('@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n\\ No newline at end of file\n');
});
