import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node.js';
import { smtpLint } from '../support/cli.ts';
import { LanguageClient } from '../support/language-client.ts';

const CFG = '[smtp-client]\nserver = smtp.example.com\nsmtp-connection-security = start_tls\n';
const FIXED = CFG.replace('start_tls', 'start-tls');

const client = new LanguageClient();
beforeAll(async () => {
  await client.initialize();
});
afterAll(async () => {
  await client.shutdown();
  expect(await client.exit()).toBe(0);
  expect(client.logs).toEqual([]);
});

/** Rule, severity and place of each finding. */
function told(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, severity, range: { start, end } }) => {
    return `${code} ${severity} ${start.line}:${start.character}-${end.line}:${end.character}`;
  });
}

function titled(actions: readonly CodeAction[], title: RegExp): CodeAction {
  const action = actions.find((one) => title.test(one.title));
  if (!action) throw new Error(`no action is titled ${title}`);
  return action;
}

test('findings come when a file is opened, go while typing and come back', async () => {
  const uri = 'file:///a/findings.cfg';
  expect(told(await client.open(uri, CFG))).toEqual(['invalid-value 1 2:27-2:36']);
  await client.type(uri, 'start_tls', 'start-tls');
  expect(await client.diagnostics(uri)).toEqual([]);
  await client.type(uri, 'server', 'sever');
  expect(told(await client.diagnostics(uri))).toEqual([
    'missing-option 1 0:0-0:13',
    'unknown-option 1 1:0-1:5',
  ]);
  expect(await client.close(uri)).toEqual([]);
});

test('a finding says what, why and what to do, and points at the other places', async () => {
  const uri = 'file:///a/sentences.cfg';
  const [first] = await client.open(uri, '[smtp-client]\nserver = a.example.com\nport = 25\nport = 26\n');
  expect(first).toEqual({
    range: { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } },
    severity: 1,
    code: 'duplicate-option',
    source: 'smtp-lint',
    message: [
      'port is given again in [smtp-client].',
      'The last one is taken to be in effect, and the other one misleads.',
      'Keep the one that is meant.',
    ].join('\n'),
    relatedInformation: [
      {
        location: { uri, range: { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } } },
        message: 'it is first given here',
      },
    ],
  });
  await client.close(uri);
});

test('only the newest of several changes is told of', async () => {
  const uri = 'file:///a/changes.cfg';
  await client.open(uri, CFG);
  for (const text of ['s', 'st', 'sta', 'start-tls']) {
    const present = client.document(uri).getText().split(' = ').at(-1)?.trim() ?? '';
    await client.type(uri, `security = ${present}`, `security = ${text}`);
  }
  expect(await client.diagnostics(uri)).toEqual([]);
  await client.close(uri);
});

test('what comments suppress is not shown', async () => {
  const uri = 'file:///a/suppressed.cfg';
  const comment = '# smtp-lint-disable-next-line invalid-value -- the test server\n';
  expect(await client.open(uri, CFG.replace('smtp-conn', `${comment}smtp-conn`))).toEqual([]);
  await client.close(uri);
});

test.each<[string, string, string, readonly string[]]>([
  [
    'YAML by its name',
    'file:///a/a.yaml',
    'smtp-client:\n  port: abc\n  server: a.b\n',
    ['invalid-value 1 1:8-1:11'],
  ],
  [
    'JSON by its name',
    'file:///a/a.json',
    '{"smtp-client": {"port": "abc", "server": "a.b"}}',
    ['invalid-value 1 0:25-0:30'],
  ],
  [
    'YAML by its language',
    'untitled:one#yaml',
    'smtp-client:\n  port: abc\n  server: a.b\n',
    ['invalid-value 1 1:8-1:11'],
  ],
  ['a file that is about something else', 'file:///a/compose.yaml', 'services:\n  port: abc\n', []],
  ['a setup of another program', 'file:///a/setup.cfg', '[metadata]\nport: abc\n', []],
  ['an empty file', 'file:///a/empty.cfg', '', []],
  [
    'a lone CR',
    'file:///a/cr.cfg',
    '[smtp-client]\rserver = a.b\rport = abc\r',
    ['invalid-value 1 2:7-2:10'],
  ],
  [
    'CRLF',
    'file:///a/crlf.cfg',
    '[smtp-client]\r\nserver = a.b\r\nport = abc\r\n',
    ['invalid-value 1 2:7-2:10'],
  ],
  [
    'UTF-16 columns',
    'file:///a/u.json',
    '{"smtp-client": {"user": "😀", "port": "abc", "server": "a.b"}}',
    ['unused-option 2 0:25-0:29', 'invalid-value 1 0:39-0:44'],
  ],
])('%s is read as what it is', async (_, uri, text, expected) => {
  const languageId = uri.endsWith('yaml') ? 'yaml' : uri.endsWith('json') ? 'json' : 'ini';
  expect(told(await client.open(uri, text, languageId))).toEqual(expected);
  await client.close(uri);
});

test('hover tells what explain tells of the line', async () => {
  const uri = 'file:///a/hover.cfg';
  await client.open(uri, CFG);
  expect(await client.hover(uri, 'smtp-connection')).toMatchObject({
    contents: {
      kind: 'markdown',
      value: expect.stringContaining('**`smtp-connection-security`** in `[smtp-client]`'),
    },
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 24 } },
  });
  expect(await client.hover(uri, ' = ')).toBeNull();
  await client.close(uri);
});

test.each<[string, string, string, string, string]>([
  ['file:///a/c.cfg', '[smtp-client]\npor\n', 'por', 'port', '[smtp-client]\nport = \n'],
  ['file:///a/c.yaml', 'smtp-client:\n  por\n', 'por', 'port', 'smtp-client:\n  port: \n'],
  ['file:///a/c.json', '{"smtp-client": {"por"}}', '"por', 'port', '{"smtp-client": {"port": }}'],
  [
    'file:///a/d.cfg',
    CFG,
    'security = st',
    'start-tls-required',
    CFG.replace('start_tls', 'start-tls-required'),
  ],
  ['file:///a/e.cfg', '', '', 'smtp-client', '[smtp-client]'],
])('completion in %s writes %j', async (uri, text, behind, label, expected) => {
  await client.open(uri, text);
  const item = (await client.complete(uri, behind)).find((one) => one.label === label);
  const edit = item?.textEdit;
  if (!edit || !('range' in edit)) throw new Error(`nothing is called ${label}`);
  await client.type(uri, client.document(uri).getText(edit.range), edit.newText);
  expect(client.document(uri).getText()).toBe(expected);
  await client.close(uri);
});

describe('what can be done', () => {
  const uri = 'file:///a/actions.cfg';
  beforeAll(() => client.open(uri, CFG));
  afterAll(() => client.close(uri));

  test('a quick fix gives the text of --fix', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'smtp-lint-lsp-'));
    const path = join(directory, 'actions.cfg');
    writeFileSync(path, CFG);
    await smtpLint(['--fix', path]);
    expect(readFileSync(path, 'utf8')).toBe(FIXED);
    rmSync(directory, { recursive: true });

    const fix = titled(await client.actions(uri, 'start_tls'), /^Set /);
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true });
    expect(told(fix.diagnostics ?? [])).toEqual(['invalid-value 1 2:27-2:36']);
    expect(await client.apply(uri, fix)).toBe(FIXED);
    expect(await client.diagnostics(uri)).toEqual([]);
    await client.type(uri, 'start-tls', 'start_tls');
  });

  test('all safe fixes come by a kind of their own', async () => {
    const all = await client.actions(uri, '[smtp-client]', ['source.fixAll']);
    expect(all.map(({ kind }) => kind)).toEqual(['source.fixAll.smtp-lint']);
    expect(await client.apply(uri, all[0] as CodeAction)).toBe(FIXED);
    expect(await client.actions(uri, '[smtp-client]')).toEqual([]);
    await client.type(uri, 'start-tls', 'start_tls');
  });

  test('a finding can be suppressed', async () => {
    const suppress = titled(await client.actions(uri, 'start_tls', ['quickfix']), /^Suppress/);
    await client.apply(uri, suppress);
    expect(told(await client.diagnostics(uri))).toEqual(['suppression-without-reason 3 2:0-2:43']);
    await client.type(uri, '-- ', '-- the test server');
    expect(await client.diagnostics(uri)).toEqual([]);
  });
});

test('the outline', async () => {
  const uri = 'file:///a/outline.cfg';
  await client.open(uri, CFG);
  const [section] = await client.symbols(uri);
  expect(section?.name).toBe('smtp-client');
  expect(section?.children?.map(({ name, detail }) => `${name}: ${detail}`)).toEqual([
    'server: smtp.example.com',
    'smtp-connection-security: start_tls',
  ]);
  await client.close(uri);
});

test('a file that is not open is answered with nothing', async () => {
  await client.open('file:///a/closed.cfg', CFG);
  await client.close('file:///a/closed.cfg');
  expect(await client.hover('file:///a/closed.cfg', 'server')).toBeNull();
  expect(await client.complete('file:///a/closed.cfg', 'server')).toEqual([]);
  expect(await client.actions('file:///a/closed.cfg', 'server')).toEqual([]);
  expect(await client.symbols('file:///a/closed.cfg')).toEqual([]);
});

test('a file of the disk is read by its path', async () => {
  const uri = pathToFileURL(join(tmpdir(), 'dir with blank ü', 'a.yml')).href;
  expect(told(await client.open(uri, 'smtp-client:\n  port: abc\n  server: a.b\n'))).toHaveLength(1);
  await client.close(uri);
});
