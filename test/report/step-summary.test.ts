import { expect, test } from 'vitest';
import { findingItems } from '../../src/report/findings-markdown.ts';
import type { RunReport } from '../../src/report/report.ts';
import { stepSummary } from '../../src/report/step-summary.ts';
import { SourceFile } from '../../src/source/source-file.ts';

const source = new SourceFile('ä.cfg', 'x\n'.repeat(50));
const diagnostics = Array.from({ length: 50 }, (_, at) => ({
  rule: 'some-rule',
  severity: 'error' as const,
  message: `finding ${at}.`,
  span: { start: at * 2, end: at * 2 + 1 },
  related: [],
}));
const report: RunReport = {
  release: '8.5.212.01',
  rules: new Map(),
  documented: new Set(),
  failures: [],
  files: [
    {
      source,
      syntax: 'cfg',
      release: '8.5.212.01',
      failOn: 'error',
      diagnostics,
      suppressed: [],
      visible: () => [],
    },
  ],
};
const items = findingItems(report).map(({ text }) => text);
const bytes = (text: string) => Buffer.byteLength(text);

test('a summary that fits is whole', () => {
  const text = stepSummary(report, 'Below.\n', 100_000);
  expect(text).toBe(`### smtp-lint\n\n${items.join('\n')}\n\n**50 errors in 1 file.**\n\nBelow.\n`);
  expect(stepSummary(report, 'Below.\n', bytes(text))).toBe(text);
});

test('one that does not fit ends with a line, and counts what is left out', () => {
  for (let room = 120; room < 3000; room += 7) {
    const text = stepSummary(report, '', room);
    expect(bytes(text)).toBeLessThanOrEqual(room);
    const kept = text.split('\n').filter((line) => line.startsWith('- '));
    expect(kept).toEqual(items.slice(0, kept.length));
    if (kept.length < 50) expect(text).toContain(`\n${50 - kept.length} findings left out: `);
    expect(text).toContain('**50 errors in 1 file.**');
  }
});

test('what stands below the findings is left out before they are', () => {
  const room = bytes(stepSummary(report, '', 100_000)) + 100;
  const text = stepSummary(report, 'Below. '.repeat(50), room);
  expect(text).toContain(items.at(-1));
  expect(text).toContain('What changed is left out: ');
});

test('where there is no room at all nothing is written', () => {
  expect(stepSummary(report, '', 20)).toBe('');
});
