import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ConfigDocument, Syntax } from '../../src/document/document.ts';
import type { ChangePlan } from '../../src/plan/plan.ts';
import { sectionsOf, toExport, toJson, toYaml } from '../support/forms.ts';
import { readText } from '../support/outline.ts';
import { planDocuments } from '../support/plan-texts.ts';

const SYNTAXES: Readonly<Record<string, Syntax>> = { '.cfg': 'cfg', '.yaml': 'yaml', '.json': 'json' };

const files = ['examples', 'test/cases', 'test/plans'].flatMap((root) => {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => join(root, path))
    .filter((path) => SYNTAXES[extname(path)] && !path.endsWith('options.json'));
});

function read(path: string): ConfigDocument {
  return readText(readFileSync(path, 'utf8'), SYNTAXES[extname(path)] as Syntax);
}

const NOTHING: Partial<ChangePlan> = {
  changes: [],
  respellings: [],
  interim: [],
  otherSections: [],
  verdict: { takesEffect: 'nothing', isCertain: true },
  steps: [],
};

test('there are files to compare with themselves', () => {
  expect(files.length).toBeGreaterThan(900);
});

test.each(files)('%s does not differ from itself', (path) => {
  expect(planDocuments(read(path), read(path))).toMatchObject(NOTHING);
});

const transferable = files
  .map((path) => ({ path, document: read(path) }))
  .filter(({ path, document: { syntax, problems } }) => {
    return syntax === 'cfg' && problems.length === 0 && !path.includes('quoted-value');
  });

describe.each(transferable)('$path', ({ document }) => {
  test('does not differ from itself in another syntax', () => {
    const others = [readText(toYaml(document), 'yaml'), readText(toJson(document), 'json')];
    // An export names sections with their options only, and keeps no empty one.
    const hasEmpty = sectionsOf(document).some(({ entries }) => entries.length === 0);
    if (!hasEmpty) others.push(readText(toExport(document), 'json'));
    for (const other of others) {
      const { changes, interim, otherSections } = planDocuments(document, other);
      expect({ changes, interim, otherSections }).toEqual({ changes: [], interim: [], otherSections: [] });
    }
  });
});
