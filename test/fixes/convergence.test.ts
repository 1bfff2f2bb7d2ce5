import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.ts';
import { syntaxOf } from '../../src/document/choose-syntax.ts';
import type { ConfigDocument, Syntax } from '../../src/document/document.ts';
import { lint } from '../../src/lint.ts';
import { decode } from '../../src/source/decode.ts';
import { fixText } from '../support/fix-text.ts';
import { readText } from '../support/outline.ts';

/** The machine may be busy. */
const timeout = 60_000;

/** The cases of all rules, fixed with every rule switched on. */
const root = join(import.meta.dirname, '../cases');
const files = readdirSync(root).flatMap((rule) =>
  readdirSync(join(root, rule))
    .filter((name) => syntaxOf(name) !== undefined && name !== 'options.json')
    .map((name) => [`${rule}/${name}`, join(root, rule, name)] as const),
);
const severities = new Map<string, Severity>([
  ['redundant-default', 'info'],
  ['plain-secret', 'info'],
]);

function findingsOf(document: ConfigDocument): readonly Diagnostic[] {
  return lint(document, builtinCatalog(), { severities }).findings;
}

const nameOf = ({ rule, section, option }: Diagnostic) => `${rule} [${section}] ${option ?? ''}`.trim();

test('there are cases to fix', () => {
  expect(files.length).toBeGreaterThan(350);
});

/** The rules of the engine that have fixes; those of the catalogue say so themselves. */
const WITH_FIXES = [
  'comma-separated-mechanisms',
  'invalid-value',
  'invisible-character',
  'misspelt-section',
  'quoted-value',
  'redundant-default',
  'unknown-mail-property',
  'unknown-option',
  'unrecognized-value',
  'value-case',
  'x0auth2',
  'xoauth2-not-alone',
];

test('the cases hold a fix of every rule that has one', { timeout }, async () => {
  const applied = new Set<string>();
  for (const [, path] of files) {
    const { text } = decode(readFileSync(path));
    const fixed = await fixText(text, syntaxOf(path) as Syntax, { unsafe: true, severities });
    for (const { rule } of fixed.applied) applied.add(rule);
  }
  const { sections } = builtinCatalog();
  const declared = sections.flatMap(({ dependencies }) => dependencies.filter(({ source }) => source.fix));
  expect(declared.length).toBeGreaterThan(8);
  expect([...applied].sort()).toEqual([...WITH_FIXES, ...new Set(declared.map(({ id }) => id))].sort());
});

describe.each([
  ['safe', false],
  ['unsafe', true],
] as const)('%s fixes', (_, unsafe) => {
  const options = { unsafe, severities };

  test.each(files)('of %s leave nothing to fix', async (_, path) => {
    const { text } = decode(readFileSync(path));
    const syntax = syntaxOf(path) as Syntax;
    const fixed = await fixText(text, syntax, options);
    const left = findingsOf(fixed.document).filter(
      ({ fix }) => fix && (unsafe || fix.applicability === 'safe'),
    );
    const skipped = fixed.skipped.map(({ diagnostic }) => nameOf(diagnostic));
    expect(left.map(nameOf)).toEqual(skipped);
    // Only what a file leaves no way for may be skipped.
    if (!readText(text, syntax).incomplete) expect(fixed.skipped).toEqual([]);
    const again = await fixText(fixed.text, syntax, options);
    expect(again.text).toBe(fixed.text);
    expect(again.applied).toEqual([]);
  });

  test('bring up only what a wrong name or value kept from being known', { timeout }, async () => {
    const lines: string[] = [];
    for (const [name, path] of files) {
      const { text } = decode(readFileSync(path));
      const syntax = syntaxOf(path) as Syntax;
      const { applied, document } = await fixText(text, syntax, options);
      const known = new Set(findingsOf(readText(text, syntax)).map(nameOf));
      const orders = applied.map(({ fix }) => fix.title).join('; ');
      for (const finding of findingsOf(document)) {
        if (finding.severity === 'info' || known.has(nameOf(finding))) continue;
        lines.push(`${name}\n  ${orders}\n  => ${nameOf(finding)}`);
      }
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, `brought-up-${unsafe ? 'unsafe' : 'safe'}.txt`),
    );
  });
});
