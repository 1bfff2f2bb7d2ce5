import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Identity, printBaseline, tally } from '../../../src/baseline/baseline.ts';
import { identifier } from '../../../src/baseline/identify.ts';
import { compareFindings } from '../../../src/baseline/known.ts';
import { readBaseline } from '../../../src/baseline/read-baseline.ts';
import { builtinCatalog } from '../../../src/catalog/builtin.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { SYNTAXES, type Syntax } from '../../../src/document/syntax.ts';
import { resolve } from '../../../src/effective/effective-config.ts';
import { applyRules, type LintResult, lint, lintConfigs } from '../../../src/lint.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { readText } from '../../support/outline.ts';
import { type Property, property } from '../property.ts';
import { cfgLines } from '../settings.ts';
import { anyText, mutatedText } from '../texts.ts';

const catalog = builtinCatalog();
const OWN = ['unused-suppression', 'suppression-without-reason'];

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

/** What is accepted, by comments or by a baseline, is what is kept out of the report and nothing else. */
export function acceptanceProperties(): readonly Property[] {
  return [
    property(
      'a comment for the whole file and all rules leaves nothing but what cannot be read',
      3_000,
      cfgLines,
      (lines) => {
        const { findings, suppressed } = lintCfg(['# smtp-lint-disable-file -- a test bed', ...lines]);
        const left = findings.filter(({ rule }) => !OWN.includes(rule));
        assert.ok(left.every(({ rule }) => rule === 'syntax'));
        assert.ok(suppressed.every(({ diagnostic }) => diagnostic.rule !== 'syntax'));
        const all = inShort([...left, ...suppressed.map(({ diagnostic }) => diagnostic)]);
        assert.deepEqual([...all].sort(), [...inShort(lintCfg(lines).findings)].sort());
      },
    ),
    property(
      'what is suppressed and what is left are the findings of the file without its comments',
      4_000,
      withDirectives,
      ([lines, directives]) => {
        const commented = [...lines];
        for (const [at, text] of directives) commented.splice(Math.min(at, commented.length), 0, text);
        const document = readText(commented.join('\n'), 'cfg');
        const { findings, suppressed } = lint(document, catalog);
        const all = [...findings, ...suppressed.map(({ diagnostic }) => diagnostic)];
        assert.deepEqual([...inShort(all)].sort(), [...inShort(lintCfg(lines).findings)].sort());
        const starts = findings.map(({ span }) => span.start);
        assert.deepEqual(
          starts,
          [...starts].sort((one, other) => one - other),
        );
        assert.equal(applyRules(resolve(document, catalog), catalog).length, inShort(all).length);
      },
    ),
    property(
      'a comment above a finding suppresses it, and no finding of another line or rule',
      5_000,
      fc.tuple(
        fc.oneof(
          cfgLines.map((lines) => lines.join('\n')),
          mutatedText('cfg', 1),
        ),
        fc.noBias(fc.nat()),
      ),
      ([text, choice]) => suppressesOne(text, choice),
      0.5,
    ),
    ...SYNTAXES.flatMap((syntax) => [
      property(
        `${syntax}: a baseline of all findings hides exactly these`,
        4_000,
        anyText(syntax),
        (text) => {
          const found = identitiesOf(text, syntax);
          const accepted = entriesOf(printBaseline(tally('a.cfg', found)));
          assert.deepEqual(compareFindings(found, accepted), { known: found.map(() => true), stale: [] });
        },
      ),
      property(
        `${syntax}: of other findings as many are new as were not accepted, and as many stale as are gone`,
        3_000,
        fc.tuple(anyText(syntax), mutatedText(syntax)),
        ([before, after]) => {
          const [old, now] = [identitiesOf(before, syntax), identitiesOf(after, syntax)];
          const { known, stale } = compareFindings(now, tally('a.cfg', old));
          const gone = stale.reduce((total, { gone }) => total + gone, 0);
          assert.equal(known.filter((one) => one).length + gone, old.length);
        },
      ),
    ]),
    property(
      'a baseline that is read and written again has the same bytes, in whatever order it was',
      1_500,
      fc.tuple(fc.array(cfgLines, { maxLength: 4 }), fc.infiniteStream(fc.nat({ max: 1000 }))),
      ([files, order]) => {
        const entries = files.flatMap((lines, at) =>
          tally(`${at}.cfg`, identitiesOf(lines.join('\n'), 'cfg')),
        );
        const text = printBaseline(entries);
        const ranks = new Map(entries.map((entry) => [entry, order.next().value]));
        const shuffled = [...entries].sort((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
        assert.equal(printBaseline(shuffled), text);
        assert.equal(printBaseline(entriesOf(text)), text);
      },
    ),
    property('any text can be given for a baseline', 4_000, anyText('json'), (text) => {
      const read = readBaseline(new SourceFile('baseline.json', text));
      if (!read.ok) assert.ok(read.problems.length > 0);
    }),
  ];
}

function lintCfg(lines: readonly string[]): LintResult {
  return lint(readText(lines.join('\n'), 'cfg'), catalog);
}

/** Findings without their places, which comments move. */
function inShort(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .filter(({ rule }) => !OWN.includes(rule))
    .map(({ rule, section, option, message }) => JSON.stringify([rule, section, option, message]));
}

function suppressesOne(text: string, choice: number): boolean {
  if (/smtp-lint|\r|\0/i.test(text)) return false;
  const document = readText(text, 'cfg');
  const { findings } = lint(document, catalog);
  const chosen = findings[choice % findings.length];
  // What is said of the file as a whole belongs to no line.
  if (!chosen || chosen.span.start === chosen.span.end) return false;
  const lineOf = ({ span }: Diagnostic) => document.source.position(span.start).line;
  const at = lineOf(chosen);
  const lines = text.split('\n');
  // Below it there must be something that it can be about.
  if ((lines[at - 1] ?? '').trim() === '' || /^\s*[#;]/.test(lines[at - 1] ?? '')) return false;
  lines.splice(at - 1, 0, `# smtp-lint-disable-next-line ${chosen.rule} -- a test`);
  const left = lint(readText(lines.join('\n'), 'cfg'), catalog);
  const expected = findings.filter((finding) => finding.rule !== chosen.rule || lineOf(finding) !== at);
  assert.deepEqual(inShort(left.findings), inShort(expected));
  assert.deepEqual(
    left.findings.filter(({ rule }) => OWN.includes(rule)),
    [],
  );
  assert.equal(left.suppressed.length, findings.length - expected.length);
  return true;
}

/** Any digest will do that tells texts apart and has the form of one. */
function digest(text: string): string {
  return `sha256:${Buffer.from(text).toString('hex').slice(0, 16).padEnd(16, '0')}`;
}

function identitiesOf(text: string, syntax: Syntax): readonly Identity[] {
  const configs = resolve(readText(text, syntax), catalog);
  return lintConfigs(configs, catalog).findings.map(identifier(configs, digest));
}

function entriesOf(text: string) {
  const read = readBaseline(new SourceFile('baseline.json', text));
  assert.ok(read.ok, 'a baseline that was written cannot be read');
  return read.entries;
}
