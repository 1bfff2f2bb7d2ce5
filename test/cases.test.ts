import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtinCatalog } from '../src/catalog/builtin.ts';
import { smtpLint } from './support/cli.ts';

/**
 * test/cases holds a directory for each rule: input files, and expected.txt with the lines that `--format concise`
 * prints for each. A case that begins with `ok-` keeps the rule, every other breaks it. expected.txt is written by
 * `npm run accept`; read it before you commit it. Options for a case stand in options.json.
 */
const root = join(import.meta.dirname, 'cases');
const { rules: known, engineRules } = builtinCatalog();
// Rules about a change have cases under test/plans.
const rules = [...known.keys()].filter((id) => engineRules[id]?.before === undefined);

test('every rule has cases, and every directory of cases is a rule', () => {
  expect(readdirSync(root).sort()).toEqual([...rules].sort());
});

describe.each(rules)('%s', (rule) => {
  const directory = join(root, rule);
  const files = readdirSync(directory).filter((name) => !/^(expected\.txt|options\.json)$/.test(name));
  const options = readOptions(directory);

  test('is reported by its cases, and not by those that keep it', async () => {
    const lines: string[] = [];
    for (const name of files) {
      const args = ['check', '--format', 'concise', ...(options[name] ?? []), join(directory, name)];
      const { stdout, stderr } = await smtpLint(args);
      expect(stderr, name).toBe('');
      const isReported = stdout.includes(` [${rule}]\n`);
      expect(isReported, `${name} reports ${rule}`).toBe(!name.startsWith('ok-'));
      const heading = ['==', ...(options[name] ?? []), name].join(' ');
      lines.push(heading, stdout.replaceAll(`${relativeTo(directory)}/${name}:`, '').trimEnd(), '');
    }
    const text = `${lines.filter((line, at) => line !== '' || lines[at - 1] !== '').join('\n')}`;
    await expect(text).toMatchFileSnapshot(join(directory, 'expected.txt'));
  });

  test('has a case that breaks it and one that keeps it', () => {
    expect(files.some((name) => name.startsWith('ok-'))).toBe(true);
    expect(files.some((name) => !name.startsWith('ok-'))).toBe(true);
  });
});

function readOptions(directory: string): Readonly<Record<string, readonly string[]>> {
  if (!readdirSync(directory).includes('options.json')) return {};
  return JSON.parse(readFileSync(join(directory, 'options.json'), 'utf8'));
}

function relativeTo(directory: string): string {
  return directory.slice(process.cwd().length + 1);
}
