import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.ts';
import { MostShown } from '../../src/diagnostics/most-shown.ts';
import { inOrder } from '../../src/diagnostics/order.ts';
import { moreFindings, reaches, type Shown, shownOf } from '../../src/diagnostics/shown.ts';
import type { Syntax } from '../../src/document/document.ts';
import { resolve } from '../../src/effective/effective-config.ts';
import { visibleSpans } from '../../src/effective/visible.ts';
import { lintConfigs, lintShown } from '../../src/lint.ts';
import { reportText } from '../../src/report/text.ts';
import type { Span } from '../../src/source/span.ts';
import { anyText } from '../fuzz/texts.ts';
import { readText } from '../support/outline.ts';

const finding: fc.Arbitrary<Diagnostic> = fc
  .record({
    start: fc.integer({ min: 0, max: 400 }),
    rule: fc.constantFrom('a', 'b', 'c'),
    severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
    option: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
    isFixable: fc.boolean(),
  })
  .map(({ start, rule, severity, option, isFixable }) => ({
    ...{ rule, severity, message: '', span: { start, end: start + 1 }, related: [] },
    ...(option !== undefined && { option }),
    ...(isFixable && { fix: { title: '', applicability: 'safe', edits: [] } }),
  }));

/** Each differs from the others, unless it follows the one that it repeats. */
const findings = fc
  .array(fc.tuple(finding, fc.integer({ min: 1, max: 3 })), { maxLength: 60 })
  .map((told) =>
    told.flatMap(([one, times], at) => Array<Diagnostic>(times).fill({ ...one, message: `${at}` })),
  );

function kept(told: readonly Diagnostic[], most: number, room: number | undefined): Shown {
  const shown = new MostShown(most, room);
  for (const one of told) if (shown.admits(one, one.severity)) shown.keep(one);
  return shown.shown();
}

test('what is kept of findings in any order is what would be shown of all of them', () => {
  fc.assert(
    fc.property(
      findings,
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 0, max: 30 }),
      (told, most, further) => {
        const expected = shownOf({ findings: inOrder(told), suppressed: [] }, most);
        expect(kept(told, most, most + further)).toEqual(expected);
        expect(kept(told, most, undefined)).toEqual(expected);
      },
    ),
    { numRuns: 2000 },
  );
});

test('no more is kept than is shown, and as much again while findings are told', () => {
  const shown = new MostShown(1000);
  let number = 0;
  for (let start = 10_000; start > 0; start--) {
    const one: Diagnostic = {
      rule: 'a',
      severity: 'info',
      message: '',
      span: { start, end: start },
      related: [],
    };
    if (shown.admits(one, 'info')) number++;
    shown.keep(one);
    expect(shown.size).toBeLessThan(2000);
  }
  expect(number).toBe(10_000);
  expect(shown.shown().diagnostics).toHaveLength(1000);
  expect(moreFindings(shown.shown())).toBe(9000);
});

test('findings that are not shown reach a threshold as well', () => {
  const severities = { error: 0, warning: 1, info: 0 };
  const shown: Shown = { diagnostics: [], suppressed: [], more: { severities, fixable: 0, suppressed: 0 } };
  expect([reaches(shown, 'info'), reaches(shown, 'warning'), reaches(shown, 'error')]).toEqual([
    true,
    true,
    false,
  ]);
});

describe('a file is checked for what is shown of it as it is for all of it:', () => {
  const catalog = builtinCatalog();
  const severities = new Map(
    [...catalog.rules.keys()].map((id, at) => [id, SEVERITIES[at % 3] ?? 'info'] as const),
  );

  function compare(text: string, syntax: Syntax, most: number): void {
    const document = readText(text, syntax);
    const configs = resolve(document, catalog);
    const all = lintConfigs(configs, catalog, { severities });
    const { visible, ...shown } = lintShown(configs, catalog, { severities }, most);
    expect(shown).toEqual(shownOf(all, most));
    const textOf = (parts: readonly Span[]) => {
      const report = {
        source: document.source,
        syntax,
        release: '',
        failOn: 'error' as const,
        ...shown,
        visible: () => parts,
      };
      return reportText({ ...RUN, files: [report] });
    };
    expect(textOf(visible)).toBe(textOf(visibleSpans(configs)));
  }

  test.each(['cfg', 'yaml', 'json', 'xml'] as const)('%s', (syntax) => {
    fc.assert(
      fc.property(anyText(syntax), fc.integer({ min: 1, max: 8 }), (text, most) =>
        compare(text, syntax, most),
      ),
      { numRuns: 300 },
    );
  });

  test('many findings of every kind', () => {
    const lines = [
      '[smtp-client]',
      'prot=2',
      'port = abc',
      'password = "x',
      '[[',
      '=',
      'enable-debug=false',
      '[pop-client',
    ];
    const text = Array.from({ length: 6000 }, (_, at) => lines[(at * at) % lines.length]).join('\n');
    for (const most of [1, 10, 1000]) compare(text, 'cfg', most);
  });

  test('mechanisms that are not shown, which are told in the same words', () => {
    const list = Array.from({ length: 100 }, (_, at) => `SECRET${at}`).join(' ');
    const text = `[smtp-client]\npassword = x\nauthentication-mechanisms = ${list}\n`.repeat(20);
    for (const most of [1, 10, 1000]) compare(text, 'cfg', most);
  });

  test('comments that keep findings out of the report', () => {
    const text = '[smtp-client]\n# smtp-lint-disable -- why\nprot=2\n# smtp-lint-enable\nprot=3\nprot=4\n';
    for (const most of [1, 2, 1000]) compare(text, 'cfg', most);
  });
});

const RUN = { release: '', rules: new Map(), documented: new Map(), failures: [] };
const SEVERITIES = ['error', 'warning', 'info'] as const;
