import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/diagnostics/diagnostic.ts';
import type { ConfigDocument, Syntax } from '../../src/document/document.ts';
import { canStandInXml } from '../../src/document/xml-characters.ts';
import { fixText } from '../support/fix-text.ts';
import {
  sectionsOf,
  toExport,
  toFlow,
  toJson,
  toLines,
  toXml,
  toYaml,
  toYamlExport,
} from '../support/forms.ts';
import { entriesOf, readText } from '../support/outline.ts';

/** The cases of all rules that can be written in every form: quotes are a part of a value elsewhere. */
const root = join(import.meta.dirname, '../cases');
const cases = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.cfg'))
  .map((path) => ({ path, document: readText(readFileSync(join(root, path), 'utf8'), 'cfg') }))
  .filter(({ document }) => document.problems.length === 0 && sectionsOf(document).every(isPlain));

function isPlain({ entries, headers }: ReturnType<typeof sectionsOf>[number]): boolean {
  const names = new Set(entries.map(({ name }) => name));
  const isOnce = names.size === entries.length && headers.length === 1;
  return isOnce && entries.every(({ value }) => !/^["']|^\{\{/.test(value));
}

/** Each form with what it is read by; an export has no place for a section that is empty. */
const FORMS: readonly (readonly [string, Syntax, (document: ConfigDocument) => string, boolean])[] = [
  ['YAML in lines', 'yaml', toYaml, true],
  ['YAML in braces', 'yaml', toFlow, true],
  ['JSON in one line', 'json', toJson, true],
  ['JSON in lines', 'json', toLines, true],
  ['an export in JSON', 'json', toExport, false],
  ['an export in YAML', 'yaml', toYamlExport, false],
  ['Configuration XML', 'xml', toXml, true],
];

const severities = new Map<string, Severity>([['redundant-default', 'info']]);

async function fixed(text: string, syntax: Syntax, unsafe: boolean) {
  const { document, skipped } = await fixText(text, syntax, { unsafe, severities });
  return { settings: entriesOf(document).map(String).sort(), skipped: skipped.map(({ reason }) => reason) };
}

test('most cases can be written in every form', () => {
  expect(cases.length).toBeGreaterThan(250);
});

describe.each([
  ['safe', false],
  ['unsafe', true],
] as const)('%s fixes', (_, unsafe) => {
  test.each(cases)('of $path lead to the same settings in every form', async ({ document }) => {
    const expected = await fixed(document.source.text, 'cfg', unsafe);
    for (const [name, syntax, write, hasEmpty] of FORMS) {
      const canBeEmpty = sectionsOf(document).some(({ entries }) => entries.length === 0);
      // An export keeps the last option of a section, which would vanish with it.
      const isEmptied =
        new Set(expected.settings.map((one) => one.split(',')[0])).size < sectionsOf(document).length;
      if (!hasEmpty && (canBeEmpty || isEmptied)) continue;
      if (syntax === 'xml' && !canStandInXml(document.source.text)) continue;
      expect(await fixed(write(document), syntax, unsafe), name).toEqual(expected);
    }
  });
});
