import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CheckOptions, fix, lint, loadCatalog, plan } from '../../src/index.ts';
import { smtpLint } from '../support/cli.ts';
import { tree } from '../support/tree.ts';

/** What a configuration file says to the program, options say to the library. */
const BOX = `section: box
summary: A box.
source: A page.
options:
  size: { summary: Its size., type: integer, min: 1, takesEffect: restart }
`;
const CONFIG = `release: 8.5.201.05
catalogs: [box.yaml]
placeholders: ['^@[A-Z]+@$', '%\\w+%']
rules: { invalid-value: info, value-case: error }
`;
const APP = `[smtp-client]
server = smtp.%DOMAIN%
server-type = smtp
port = @PORT@
connect-timeout = @PORT
enable-debug = @DEBUG@
[box]
size = @SIZE@
`;
const NEW = APP.replace('server-type = smtp', 'server-type = SMTP').replace('@DEBUG@', 'true');

async function options(): Promise<CheckOptions> {
  return {
    catalog: await loadCatalog([{ path: 'box.yaml', text: BOX }]),
    release: '8.5.201.05',
    rules: { 'invalid-value': 'info', 'value-case': 'error' },
    placeholders: ['^@[A-Z]+@$', '%\\w+%'],
  };
}

function files(): { readonly app: string; readonly new: string } {
  const root = tree({
    'smtp-lint.config.yaml': CONFIG,
    'box.yaml': BOX,
    'app.cfg': APP,
    'new.cfg': NEW,
  });
  return { app: join(root, 'app.cfg'), new: join(root, 'new.cfg') };
}

test('lint finds what the program finds with the same configuration', async () => {
  const { app } = files();
  const { stdout } = await smtpLint(['check', '--format', 'json', app]);
  const { findings, release } = await lint(APP, { path: app, ...(await options()) });
  const [file] = JSON.parse(stdout).files;
  expect(findings.map(({ start, end, ...finding }) => finding)).toStrictEqual(file.diagnostics);
  expect(release).toBe('8.5.201.05');
  expect(findings.map(({ rule, option }) => `${rule} ${option}`)).toEqual([
    'value-case server-type',
    'invalid-value connect-timeout',
  ]);
});

test('without the patterns the same texts are values', async () => {
  const { placeholders, ...others } = await options();
  const { findings } = await lint(APP, others);
  expect(findings.filter(({ rule }) => rule === 'invalid-value').map(({ option }) => option)).toEqual([
    'server',
    'port',
    'connect-timeout',
    'enable-debug',
    'size',
  ]);
  expect(await lint(APP, { ...others, placeholders: [] })).toEqual(await lint(APP, others));
});

test('fix makes what the program makes with the same configuration', async () => {
  const { app } = files();
  const flags = ['--fix', '--quiet', '--stdin-filename', app, '-'];
  const { bytes } = await smtpLint(['check', ...flags], { stdin: APP });
  const result = await fix(APP, { path: app, ...(await options()) });
  expect(result.text).toBe(bytes.toString());
  expect(result.text).toBe(APP.replace('= smtp\n', '= SMTP\n'));
});

test('plan has the changes that the program has with the same configuration', async () => {
  const { app, new: changed } = files();
  const { stdout } = await smtpLint(['diff', '--all', '--format', 'json', app, changed]);
  const sides = { before: { path: app }, after: { path: changed } };
  const { ok, ...data } = await plan(APP, NEW, { ...sides, ...(await options()) });
  expect(ok).toBe(true);
  expect({ version: 1, ...data }).toStrictEqual(JSON.parse(stdout));
});

test('a catalogue that is used with placeholders stays as it is', async () => {
  const { catalog, placeholders } = await options();
  const found = async (own: CheckOptions) => (await lint('[box]\nsize = @SIZE@\n', own)).findings.length;
  expect(await found({ catalog, placeholders })).toBeLessThan(await found({ catalog }));
});
