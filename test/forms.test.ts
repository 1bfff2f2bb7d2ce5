import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCfg } from '../src/document/cfg.ts';
import { canStandInXml } from '../src/document/xml-characters.ts';
import { SourceFile } from '../src/source/source-file.ts';
import { sectionsOf, toExport, toJson, toXml, toYaml } from './support/forms.ts';
import { lintText } from './support/lint-text.ts';

/** Rules that are about the .cfg syntax itself, or about what a map cannot hold twice. */
const CFG_ONLY = new Set(['syntax', 'quoted-value', 'ambiguous-value', 'duplicate-section']);

const root = join(import.meta.dirname, 'cases');
const all = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.cfg'));
const cases = all
  .map((path) => ({ path, document: readCfg(new SourceFile(path, readFileSync(join(root, path), 'utf8'))) }))
  // Lines that cannot be read and comments have no other form, and quotes are a part of the value elsewhere.
  .filter(
    ({ path, document }) =>
      document.problems.length === 0 &&
      !/^quoted-value|suppression|^invisible-character.(?:comment|quoted)/.test(path),
  );

test('most cases can be written in every form', () => {
  expect(cases.length).toBeGreaterThan(250);
});

describe.each(cases)('$path', ({ document }) => {
  test('has the same findings in YAML, JSON, XML and as an export', async () => {
    const inCfg = await findings(document.source.text, 'cfg');
    const expected = inCfg.filter((finding) => !CFG_ONLY.has(finding.split(' ')[0] ?? ''));
    expect(await findings(toYaml(document), 'yaml')).toEqual(expected);
    expect(await findings(toJson(document), 'json')).toEqual(expected);
    if (canStandInXml(document.source.text)) expect(await findings(toXml(document), 'xml')).toEqual(expected);
    // An export names sections with their options only, so an empty section leaves no trace.
    const hasEmpty = sectionsOf(document).some(({ entries }) => entries.length === 0);
    if (!hasEmpty) expect(await findings(toExport(document), 'json')).toEqual(expected);
  });
});

async function findings(text: string, syntax: 'cfg' | 'yaml' | 'json' | 'xml'): Promise<readonly string[]> {
  const diagnostics = await lintText(text, syntax);
  return diagnostics
    .map(({ rule, severity, section, option, message, fix }) => {
      return [rule, severity, section, option, message, fix?.title, fix?.applicability].join(' ');
    })
    .sort();
}
