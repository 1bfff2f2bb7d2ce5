import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { smtpLint } from './support/cli.ts';

/** What docs/json.md says of a command is what the program prints for it: its fields, no more and no less. */
const FORMS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'smtp-lint explain FILE:LINE --format json': [
    ['explain', '-f', 'json', '--file', 'test/scenarios/files/oauth.cfg', 'password'],
    ['explain', '-f', 'json', '--file', 'examples/broken.cfg', 'connect-timeout'],
    ...[8, 9, 10, 13, 15, 16].map((line) => [
      'explain',
      '-f',
      'json',
      `test/scenarios/files/oauth.cfg:${line}`,
    ]),
    ['explain', '-f', 'json', 'test/suppress/cases/next-line.cfg:4'],
  ],
  'smtp-lint catalog check --format json': [
    ['catalog', 'check', '-f', 'json', 'test/scenarios/files/proxy.yaml', 'no-such-file.yaml'],
    ['catalog', 'check', '-f', 'json', 'test/scenarios/files/bad-catalog.yaml'],
  ],
  'smtp-lint upgrade --format json': [
    ['upgrade', '-f', 'json', 'test/scenarios/files/oauth.cfg', '--from', '8.5.107.06'],
    ['upgrade', '-f', 'json', 'examples/export.json', '--from', '8.5.107.06'],
  ],
};

const text = readFileSync('docs/json.md', 'utf8');

/** The fields that a section of the page names in the first column of its tables. */
function documented(heading: string): readonly string[] {
  const [, section = ''] = text.split(`## \`${heading}\`\n`);
  const [own = ''] = section.split('\n## ');
  const cells = [...own.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

/** Fields whose parts are those of a report. */
const OF_REPORTS = new Set(['findings', 'suppressed']);

/** The names of all fields, but for what the page describes elsewhere. */
function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  const isTopic = 'accepts' in value;
  return Object.entries(value)
    .filter(([name]) => !isTopic || ['type', 'name', 'states'].includes(name))
    .flatMap(([name, part]) => (OF_REPORTS.has(name) ? [name] : [name, ...fieldsOf(part)]));
}

describe.each(Object.entries(FORMS))('%s', (heading, runs) => {
  test('has the documented fields', async () => {
    const found = new Set<string>();
    for (const args of runs) {
      const { stdout } = await smtpLint(args);
      for (const name of fieldsOf(JSON.parse(stdout))) found.add(name);
    }
    expect([...found].sort()).toEqual([...new Set(documented(heading))].sort());
  });
});
