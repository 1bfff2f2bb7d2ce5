import { expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.ts';
import type { Suppression } from '../../src/diagnostics/suppressed.ts';
import type { RunReport } from '../../src/report/report.ts';
import { reportSarif } from '../../src/report/sarif.ts';
import { SourceFile } from '../../src/source/source-file.ts';

const BASELINE: Suppression = { type: 'baseline' };

function finding(severity: Severity, at: number): Diagnostic {
  const span = { start: at % 5, end: (at % 5) + 1 };
  return { rule: 'invalid-value', severity, message: `${severity} ${at}`, span, related: [] };
}

function reportOf(errors: number, infos: number, suppressed: number): RunReport {
  const many = (severity: Severity, length: number) =>
    Array.from({ length }, (_, at) => finding(severity, at));
  const { rules, newestRelease: release } = builtinCatalog();
  const file = {
    source: new SourceFile('app.cfg', 'a = b'),
    syntax: 'cfg',
    release,
    failOn: 'error',
    diagnostics: [...many('info', infos), ...many('error', errors)],
    suppressed: many('error', suppressed).map((diagnostic) => ({ diagnostic, by: BASELINE })),
    visible: () => [],
  } as const;
  return { release, rules, documented: rules, files: [file], failures: [] };
}

const runOf = (report: RunReport) => JSON.parse(reportSarif(report, '1.0.0', (path) => path)).runs[0];

test('a log holds as many results as code scanning takes', () => {
  const run = runOf(reportOf(10_000, 15_000, 0));
  expect(run.results).toHaveLength(25_000);
  expect(run.invocations[0].toolExecutionNotifications).toEqual([]);
});

test('of more the lightest are left out, suppressed ones first, and counted', () => {
  const run = runOf(reportOf(10_000, 16_000, 3));
  expect(run.results).toHaveLength(25_000);
  const of = (text: string) => run.results.filter((one: Result) => one.message.text.startsWith(text)).length;
  expect([of('error'), of('info')]).toEqual([10_000, 15_000]);
  expect(run.results.some(({ suppressions }: Result) => suppressions)).toBe(false);
  expect(run.invocations[0].toolExecutionNotifications).toEqual([
    { level: 'warning', message: { text: '1003 findings left out: code scanning takes 25000 of a run.' } },
  ]);
});

interface Result {
  readonly message: { readonly text: string };
  readonly suppressions?: unknown;
}
