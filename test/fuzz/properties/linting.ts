import assert from 'node:assert/strict';
import fc from 'fast-check';
import { builtinCatalog } from '../../../src/catalog/builtin.ts';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import type { Diagnostic, Severity } from '../../../src/diagnostics/diagnostic.ts';
import type { ConfigDocument } from '../../../src/document/document.ts';
import type { Settings } from '../../../src/document/from-settings.ts';
import { SYNTAXES, type Syntax } from '../../../src/document/syntax.ts';
import { type LintOptions, lint } from '../../../src/lint.ts';
import { loadWriter } from '../../../src/write/writers.ts';
import { entriesOf, messagesOf, readText } from '../../support/outline.ts';
import { type Property, property } from '../property.ts';
import { linesOf, settings, triplesOf } from '../settings.ts';
import { GRAMMARS } from '../syntaxes.ts';
import { anyText, mutatedText } from '../texts.ts';

const catalog = builtinCatalog();
const rules = [...catalog.rules.keys()];
const RELEASES = ['8.5.107.06', '8.5.201.05', '8.5.202.02', '8.5.205.03', '8.5.212.01', '9.0.0', '1'];

const severities = fc
  .array(
    fc.tuple(fc.constantFrom(...rules), fc.constantFrom<Severity | 'off'>('error', 'warning', 'info', 'off')),
    {
      maxLength: 8,
    },
  )
  .map((entries) => new Map(entries));
const lintOptions: fc.Arbitrary<LintOptions> = fc.record({
  release: fc.option(fc.constantFrom(...RELEASES), { nil: undefined }),
  severities: fc.option(severities, { nil: undefined }),
});

/** What linting promises of any document. */
export function lintProperties(): readonly Property[] {
  return [
    ...SYNTAXES.flatMap((syntax) => [
      property(
        `${syntax}: linting says the same again, whatever was checked by the catalogue before`,
        5_000,
        fc.tuple(anyText(syntax), anyText(syntax), lintOptions),
        ([text, other, options]) => {
          const fresh = builtinCatalog();
          const first = outcome(text, syntax, options, fresh);
          outcome(other, syntax, {}, fresh);
          assert.deepEqual(outcome(text, syntax, options, fresh), first);
          assert.deepEqual(outcome(text, syntax, options), first);
        },
      ),
      property(
        `${syntax}: findings are in the text and in order, of rules that are on, with the severities of the run`,
        6_000,
        fc.tuple(anyText(syntax), lintOptions),
        ([text, options]) => checkFindings(readText(text, syntax), options),
      ),
      property(
        `${syntax}: comments and blank lines change nothing but the lines of the findings`,
        6_000,
        fc.tuple(
          mutatedText(syntax, 1),
          fc.array(fc.tuple(fc.noBias(fc.nat()), idleLine(syntax)), { minLength: 1, maxLength: 6 }),
        ),
        ([text, added]) => ignoresIdleLines(text, syntax, added),
        0.4,
      ),
      property(
        `${syntax}: line ends, and a line break at the end of the file, change nothing`,
        6_000,
        fc.tuple(mutatedText(syntax, 1), fc.constantFrom('\n', '\r\n', '\r')),
        ([text, end]) => ignoresLineEnds(text, syntax, end),
        0.3,
      ),
      property(
        `${syntax}: the order of sections and options changes nothing`,
        5_000,
        fc.tuple(settings, fc.infiniteStream(fc.nat({ max: 999 }))),
        async ([written, ranks]) => {
          const before = unordered(await textOf(written, syntax), syntax);
          const after = unordered(await textOf(shuffled(written, ranks), syntax), syntax);
          // A name that follows a secret may be a part of it, and is hidden.
          const hides = [...before, ...after].some((line) => line.includes('***'));
          const shown = (lines: readonly string[]) => (hides ? lines.map(withoutName).sort() : lines);
          assert.deepEqual(shown(after), shown(before));
          return true;
        },
        0.5,
      ),
    ]),
    property(
      'the same settings have the same findings in every syntax',
      6_000,
      settings,
      async (written) => {
        // Quotes around a value are a mistake in a .cfg, and a part of the value elsewhere.
        if (triplesOf(written).some(([, , value]) => value?.startsWith('"'))) return false;
        const [first, ...others] = await Promise.all(
          SYNTAXES.map(async (syntax) => {
            const text = await textOf(written, syntax);
            const document = readText(text, syntax);
            if (document.problems.length > 0) return undefined;
            // A number is shown as the syntax writes it.
            return unordered(text, syntax)
              .map((line) => JSON.parse(line).slice(0, 4).join(' '))
              .filter((line) => !/^(?:quoted-value|ambiguous-value) /.test(line));
          }),
        );
        for (const other of others) if (first && other) assert.deepEqual(other, first);
        return true;
      },
      0.2,
    ),
    property(
      'json: indentation changes nothing',
      5_000,
      fc.tuple(
        mutatedText('json', 1),
        fc.infiniteStream(fc.constantFrom('', '', ' ', '\n', '\r\n', '\t', '\n  ')),
      ),
      ([text, gaps]) => {
        const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+|\s+/gs;
        try {
          JSON.parse(text);
        } catch {
          return false;
        }
        const spread = (text.match(tokens) ?? [])
          .map((token) => (/^\s/.test(token) ? token : `${gaps.next().value}${token}`))
          .join('');
        // Of what cannot be read the place depends on what is hidden before it on its line.
        const told = (own: string) =>
          lint(readText(own, 'json'), catalog).findings.map((finding) =>
            inShort(finding, finding.rule === 'syntax' ? '' : own),
          );
        assert.deepEqual(told(spread), told(text));
        return true;
      },
      0.3,
    ),
  ];
}

async function textOf(written: Settings, syntax: Syntax): Promise<string> {
  return (await loadWriter(syntax))(linesOf(written));
}

function outcome(text: string, syntax: Syntax, options: LintOptions, own: Catalog = catalog): string {
  return JSON.stringify(lint(readText(text, syntax), own, options));
}

function checkFindings(document: ConfigDocument, options: LintOptions): void {
  const { findings, suppressed } = lint(document, catalog, options);
  const { length } = document.source.text;
  for (const diagnostic of [...findings, ...suppressed.map((one) => one.diagnostic)]) {
    const { rule, severity, span, related, message, fix } = diagnostic;
    for (const { start, end } of [span, ...related.map((one) => one.span)])
      assert.ok(0 <= start && start <= end && end <= length, `${start} to ${end} is not in the text`);
    const known = catalog.rules.get(rule);
    const wanted = options.severities?.get(rule) ?? (known?.off ? 'off' : known?.severity);
    assert.equal(severity, wanted, rule);
    assert.match(message, /\S/);
    assert.ok(!/undefined|\[object/.test(message.replace(/"[^"]*"/g, '')), message);
    if (fix) assert.ok(fix.edits.length > 0);
  }
  const starts = findings.map(({ span }) => span.start);
  assert.deepEqual(
    starts,
    [...starts].sort((one, other) => one - other),
  );
}

/** A finding without its place: what it says, and what stands there. */
function inShort(
  { rule, severity, section, option, message, because, help, span, related, fix }: Diagnostic,
  text: string,
) {
  const there = text.slice(span.start, span.end).replace(/\r\n?/g, '\n');
  const others = related.map((one) => [one.message, text.slice(one.span.start, one.span.end)]);
  return JSON.stringify([rule, severity, section, option, message, because, help, there, others, fix?.title]);
}

function unplaced(text: string, syntax: Syntax): readonly string[] {
  return lint(readText(text, syntax), catalog).findings.map((finding) => inShort(finding, text));
}

function unordered(text: string, syntax: Syntax): readonly string[] {
  const { findings } = lint(readText(text, syntax), catalog);
  return findings
    .map(({ rule, severity, section, option, message }) =>
      JSON.stringify([rule, severity, section, option, message]),
    )
    .sort();
}

function withoutName(line: string): string {
  return JSON.parse(line).slice(0, 3).join(' ');
}

/** With their lines. */
function placed(text: string, syntax: Syntax, lineOf: (line: number) => number): readonly string[] {
  const document = readText(text, syntax);
  return lint(document, catalog).findings.map((finding) => {
    const { start, end } = finding.span;
    // What concerns the file as a whole is told at its beginning, wherever that is.
    const line = start === end ? 'nowhere' : lineOf(document.source.position(start).line);
    return `${line} ${inShort(finding, text)}`;
  });
}

function idleLine(syntax: Syntax): fc.Arbitrary<string> {
  return fc.constantFrom(...GRAMMARS[syntax].idleLines);
}

/** Whether two texts read the same, but for places: then what was put in lies between, and not within, what is read. */
function isReadAlike(one: string, other: string, syntax: Syntax): boolean {
  const shown = (text: string) => {
    const document = readText(text, syntax);
    const { configurations, incomplete } = document;
    const headers = configurations.map(({ sections }) =>
      sections.map(({ name, headers }) => [name, headers.length]),
    );
    // In what it cannot read a parser looks for a place to go on from, and may find another one.
    const isPlain = syntax === 'cfg' || document.problems.length === 0;
    return JSON.stringify([entriesOf(document), messagesOf(document), headers, incomplete, isPlain || text]);
  };
  return shown(one) === shown(other);
}

function ignoresIdleLines(
  text: string,
  syntax: Syntax,
  added: readonly (readonly [number, string])[],
): boolean {
  // What suppresses findings is about the line below it.
  if (/smtp-lint/i.test(text) || /\r/.test(text)) return false;
  const lines = text.split('\n');
  const before = new Map<number, string[]>();
  for (const [place, line] of added) {
    const at = place % lines.length;
    before.set(at, [...(before.get(at) ?? []), line]);
  }
  const all = lines.flatMap((line, at) => [...(before.get(at) ?? []), line]);
  const origins = lines.flatMap((_, at) => [...(before.get(at) ?? []).map(() => 0), at + 1]);
  const changed = all.join('\n');
  if (!isReadAlike(text, changed, syntax)) {
    // In a .cfg a line is a line, whatever stands around it.
    assert.notEqual(syntax, 'cfg');
    return false;
  }
  assert.deepEqual(
    placed(changed, syntax, (line) => origins[line - 1] ?? 0),
    placed(text, syntax, (line) => line),
  );
  return true;
}

function ignoresLineEnds(text: string, syntax: Syntax, end: string): boolean {
  if (/\r|\0/.test(text)) return false;
  const changed = text.replaceAll('\n', end);
  if (!isReadAlike(text, changed, syntax)) return false;
  assert.deepEqual(
    placed(changed, syntax, (line) => line),
    placed(text, syntax, (line) => line),
  );
  const ended = text.endsWith('\n') ? text.replace(/\n+$/, '') : `${text}\n`;
  if (isReadAlike(text, ended, syntax)) assert.deepEqual(unplaced(ended, syntax), unplaced(text, syntax));
  return true;
}

function shuffled(written: Settings, ranks: Iterator<number>): Settings {
  const shuffle = <Item>(items: readonly Item[]) =>
    items
      .map((item) => [ranks.next().value ?? 0, item] as const)
      .sort(([one], [other]) => one - other)
      .map(([, item]) => item);
  return new Map(shuffle([...written]).map(([name, own]) => [name, new Map(shuffle([...own]))]));
}
