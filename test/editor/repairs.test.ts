import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Syntax } from '../../src/document/document.ts';
import { fixAll, repairsWithin } from '../../src/editor/repairs.ts';
import { applyEdits } from '../../src/source/text-edit.ts';
import { edited } from '../support/edited.ts';
import { fixText } from '../support/fix-text.ts';

const root = join(import.meta.dirname, '../fixes/cases');
const cases = readdirSync(root).flatMap((name) =>
  readdirSync(join(root, name))
    .filter((file) => file.startsWith('before.'))
    .map((file) => [`${name}/${file}`, file.slice('before.'.length) as Syntax] as const),
);

/** Decoded as UTF-8 whatever it is: what matters is the text. */
const read = (name: string) => readFileSync(join(root, name), 'utf8');

let compared = 0;

describe.each(cases)('%s', (name, syntax) => {
  const text = read(name);
  const file = edited(text, syntax);
  const everywhere = { start: 0, end: text.length };

  test('all safe fixes at once give what --fix gives', async () => {
    const repair = await fixAll(file);
    const fixed = await fixText(text, syntax);
    expect(repair ? applyEdits(text, repair.edits) : text).toBe(fixed.text);
  });

  test('one fix gives what --fix gives where it is the only one', async () => {
    for (const { findings, edits, title } of await repairsWithin(file, everywhere)) {
      const [finding] = findings;
      if (title.startsWith('Suppress') || !finding) continue;
      const severities = new Map([...file.catalog.rules.keys()].map((id) => [id, 'off' as const]));
      const own = { severities: new Map([...severities, [finding.rule, finding.severity]]), unsafe: true };
      const fixed = await fixText(text, syntax, own);
      if (fixed.applied.length !== 1) continue;
      expect(applyEdits(text, edits), title).toBe(fixed.text);
      compared++;
    }
  });

  test('a comment that suppresses a finding takes it out of the report and nothing else out of the file', async () => {
    for (const { findings, edits, title } of await repairsWithin(file, everywhere)) {
      if (!title.startsWith('Suppress')) continue;
      const [finding] = findings;
      const now = edited(applyEdits(text, edits), syntax);
      const isOne = ({ rule }: { readonly rule: string }) => rule === finding?.rule;
      expect(now.findings.filter(isOne).length, title).toBeLessThan(file.findings.filter(isOne).length);
      expect(now.document.configurations.map(({ sections }) => sections.length)).toEqual(
        file.document.configurations.map(({ sections }) => sections.length),
      );
    }
  });
});

test('most cases have a fix that is the only one of its rule', () => {
  expect(compared).toBeGreaterThan(cases.length / 2);
});

/** The titles of what can be done at an offset, with the text that comes of each. */
async function repairs(
  text: string,
  syntax: Syntax,
  place: string,
): Promise<readonly (readonly [string, string])[]> {
  const at = text.indexOf(place);
  const found = await repairsWithin(edited(text, syntax), { start: at, end: at });
  return found.map(({ title, edits }) => [title, applyEdits(text, edits)]);
}

test('a finding can be fixed, or suppressed with a comment that waits for its reason', async () => {
  const text = '[smtp-client]\n  server = a.example.com\n  smtp-connection-security = start_tls\n';
  expect(await repairs(text, 'cfg', 'start_tls')).toEqual([
    ['Set smtp-connection-security to start-tls', text.replace('start_tls', 'start-tls')],
    [
      'Suppress invalid-value here, and say why',
      text.replace('  smtp', '  # smtp-lint-disable-next-line invalid-value -- \n  smtp'),
    ],
  ]);
});

test('the comment of YAML stands above the name and has the line breaks of the file', async () => {
  const text = 'smtp-client:\r\n  server: a.example.com\r\n  port: abc\r\n';
  expect(await repairs(text, 'yaml', 'abc')).toEqual([
    [
      'Suppress invalid-value here, and say why',
      'smtp-client:\r\n  server: a.example.com\r\n  # smtp-lint-disable-next-line invalid-value -- \r\n  port: abc\r\n',
    ],
  ]);
});

test('the comment of XML stands above the element, with one hyphen before its reason', async () => {
  const text =
    '<CfgApplication><options><list_pair key="smtp-client">\n  <str_pair key="server" value="a.example.com"/>\n\t<str_pair key="port" value="abc"/>\n</list_pair></options></CfgApplication>\n';
  expect(await repairs(text, 'xml', 'abc')).toEqual([
    [
      'Suppress invalid-value here, and say why',
      text.replace('\t', '\t<!-- smtp-lint-disable-next-line invalid-value - -->\n\t'),
    ],
  ]);
});

test('there is no comment in JSON, and that of a flow map of YAML stands above it', async () => {
  expect(await repairs('{"smtp-client": {"server": "a.b", "port": "abc"}}', 'json', '"abc"')).toEqual([]);
  const flow = 'smtp-client: {server: a.example.com, port: abc}\n';
  expect((await repairs(flow, 'yaml', 'abc')).map(([, text]) => text)).toEqual([
    `# smtp-lint-disable-next-line invalid-value -- \n${flow}`,
  ]);
});

test('a fix that needs an eye says so, and is not among all safe ones', async () => {
  const text = '[smtp-client]\nserver = a.example.com\npasword = abc\n';
  const [fix] = await repairs(text, 'cfg', 'pasword');
  expect(fix?.[0]).toMatch(/\(needs your eye\)$/);
  expect(await fixAll(edited(text))).toBeUndefined();
});

test('no comment is offered that would suppress a finding of another line in place of the one that is meant', async () => {
  const file = edited('smtp-client:\n  port: [ port: 587\n  user: me\n', 'yaml');
  const [list, bracket] = file.findings.map(({ span }) => span);
  const titles = async (span = { start: 0, end: 0 }) =>
    (await repairsWithin(file, { start: span.start, end: span.start })).map(({ title }) => title);
  expect(file.findings.map(({ message }) => message)).toEqual([
    'a list stands where a value belongs.',
    'a bracket or a brace is not closed, or the lines within are not indented.',
  ]);
  expect(await titles(list)).toEqual(['Suppress syntax here, and say why']);
  expect(await titles(bracket)).toEqual([]);
});
