import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { builtinPresets } from '../src/catalog/preset.ts';
import type { Syntax } from '../src/document/document.ts';
import { smtpLint } from './support/cli.ts';
import { entriesOf, readText } from './support/outline.ts';

async function updated(text: string, syntax: Syntax, preset: string, ...args: readonly string[]) {
  return smtpLint(['template', preset, '--update', '-', '--syntax', syntax, ...args], { stdin: text });
}

/** The names of options that a text holds commented out. */
function commentedOut(text: string): readonly string[] {
  return [...text.matchAll(/^ *#([\w.-]+)(?: =|: )/gm)].map(([, name = '']) => name);
}

/** Refused: options cannot stand on lines of their own in it. */
const FLOW = join('syntax', 'ok-flow-map.yaml');

const root = join(import.meta.dirname, 'cases');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:cfg|yaml)$/.test(path) && path !== FLOW)
  .map((path) => ({
    path,
    syntax: path.replace(/^.*\./, '') as Syntax,
    text: readFileSync(join(root, path), 'utf8'),
  }))
  .filter(({ text, syntax }) => readText(text, syntax).problems.length === 0);

describe.each(builtinPresets())('an update by $preset', ({ preset }) => {
  test('keeps every line of a file and what is read of it, and has nothing to add to its own result', async () => {
    // Every tenth file, each preset others.
    const some = files.filter((_, at) => at % 10 === preset.length % 10);
    expect(some.length).toBeGreaterThan(10);
    for (const { path, syntax, text } of some) {
      const { exitCode, stdout, stderr } = await updated(text, syntax, preset, '--full');
      expect(exitCode, `${path} ${stderr}`).toBe(0);
      expect(entriesOf(readText(stdout, syntax)), path).toEqual(entriesOf(readText(text, syntax)));
      const lines = stdout.split(/\r\n|[\r\n]/);
      let at = 0;
      for (const line of text.split(/\r\n|[\r\n]/)) {
        const found = lines.indexOf(line, at);
        expect(found, `${path}: ${line}`).toBeGreaterThanOrEqual(at);
        at = found + 1;
      }
      const again = await updated(stdout, syntax, preset, '--full');
      expect(again.stdout, path).toBe(stdout);
      expect(again.stderr).toContain(': 0 options added as comments\n');
    }
  });
});

test('what the preset sets and the file lacks is added to its section, behind its comments', async () => {
  const text =
    '[smtp-client]\nserver = h.example.com\nuser = me\n# port = 25\n# mine\n\n# logs\n[log]\nall = x\n';
  const { stdout, stderr } = await updated(text, 'cfg', 'smtp-auth');
  expect(stderr).toBe('smtp-lint: <stdin>: 4 options added as comments\n');
  expect(stdout.startsWith(text.slice(0, text.indexOf('\n# logs')))).toBe(true);
  expect(stdout.endsWith(text.slice(text.indexOf('\n# logs')))).toBe(true);
  expect(commentedOut(stdout)).toEqual([
    'server-type',
    'smtp-connection-security',
    'enable-authentication',
    'password',
  ]);
});

test('a section that the file lacks is added with its header, as comments', async () => {
  const { stdout } = await updated('smtp-client:\n    server: h\n', 'yaml', 'gmail-oauth2');
  expect(stdout).toContain('\n    #port: 587\n');
  expect(stdout).toContain('\n#secret-smtp:\n');
  expect(stdout).toContain(`\n  #password: \${CLIENT_SECRET}\n`);
  const switchedOn = stdout.replace(/^( *)#(?=\S)/gm, '$1');
  expect(readText(switchedOn, 'yaml').problems).toEqual([]);
});

describe('the section of a secret', () => {
  const SET = '[smtp-client]\nserver-type = SMTP\n';

  test('is not that of another secret', async () => {
    const { stdout } = await updated(`${SET}\n[secret-pop]\n`, 'cfg', 'gmail-oauth2');
    expect(stdout).toContain('\n[secret-pop]\n\n');
    expect(stdout).toContain(`\n#[secret-smtp]\n`);
  });

  test('has the name that the file gives it', async () => {
    const named = `${SET}secret = mail\n`;
    expect((await updated(named, 'cfg', 'gmail-oauth2')).stdout).toContain('\n#[secret-mail]\n');
    const { stdout } = await updated(`${named}[secret-mail]\npassword = x\n`, 'cfg', 'gmail-oauth2');
    expect(stdout).not.toContain('secret-smtp');
    expect(commentedOut(stdout.slice(stdout.indexOf('[secret-mail]')))).toEqual([]);
  });
});

test.each([
  ['a flow map', 'smtp-client: {server: x}\n'],
  ['a flow map of sections', '{smtp-client: {server: x}}\n'],
  ['an empty flow map', 'smtp-client: {}\n'],
  ['an alias', 'a: &x\n  b: c\nsmtp-client: *x\n'],
  ['a root that is indented', '  smtp-client:\n    server: x\n'],
])('%s in YAML is refused where the options could not be switched on', async (_, text) => {
  const { exitCode, stdout, stderr } = await updated(text, 'yaml', 'gmail-oauth2');
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    'smtp-lint: <stdin>: what is added as comments could not be read if it were switched on: ' +
      'write each section and each option on a line of its own, sections without indentation\n',
  );
});

test('sections are added ahead of the end of a YAML document', async () => {
  const { stdout } = await updated('smtp-client:\n  server: x\n...\n# the end\n', 'yaml', 'gmail-oauth2');
  expect(stdout).toMatch(/\n#secret-smtp:\n[\s\S]*\n\.\.\.\n# the end\n$/);
});

test.each([
  ['json', '{"smtp-client": {}}', 'nothing can be added as a comment to JSON'],
  [
    'yaml',
    'options:\n  property:\n    - section: s\n      key: k\n',
    'nothing can be added as a comment to an export',
  ],
  ['cfg', '[smtp-client]\nserver\n', 'cannot be read whole, so nothing is added\n<stdin>:2:1: '],
] as const)('%s that cannot be updated is refused: %s', async (syntax, text, told) => {
  const { exitCode, stdout, stderr } = await updated(text, syntax, 'relay');
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain(told);
});

describe('the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'smtp-lint-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('keeps its byte order mark, encoding, line ends and missing last line break', async () => {
    const path = join(folder, 'app.cfg');
    const before = '\ufeff; caf\u00e9\r\n[smtp-client]\r\nserver = h';
    writeFileSync(path, Buffer.from(before, 'utf16le'));
    await smtpLint(['template', 'relay', '--update', path]);
    const after = readFileSync(path).toString('utf16le');
    expect(after.startsWith(`${before}\r\n\r\n# Protocol`)).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('is not touched where -o names another', async () => {
    const [path, other] = [join(folder, 'one.cfg'), join(folder, 'other.cfg')];
    writeFileSync(path, '[smtp-client]\nserver = h\n');
    await smtpLint(['template', 'relay', '--update', path, '-o', other]);
    expect(readFileSync(path, 'utf8')).toBe('[smtp-client]\nserver = h\n');
    expect(commentedOut(readFileSync(other, 'utf8'))).toContain('port');
  });
});

test('what templates add is ASCII, as every encoding has it', async () => {
  for (const { preset } of builtinPresets()) {
    const { stdout } = await smtpLint(['template', preset, '--full']);
    expect(stdout).toMatch(/^[\n\x20-\x7e]*$/);
  }
});
