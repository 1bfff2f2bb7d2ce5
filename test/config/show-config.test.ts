import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smtpLint } from '../support/cli.ts';
import { validator } from '../support/schemas.ts';
import { tree } from '../support/tree.ts';

const validate = validator('settings');

const BOX = `section: box
summary: A box.
source: A page.
options:
  size: { summary: Its size., type: integer, takesEffect: restart }
`;
const CONFIG = `release: 8.5.205.03
failOn: warning
catalogs: [box.yaml]
placeholders: ['^@[A-Z]+@$']
rules: { password-grant: off }
ignore: [vendor/]
`;

/** What is told of a file, which has the documented form. */
async function shown(path: string, ...flags: readonly string[]) {
  const { stdout, exitCode } = await smtpLint(['--show-config', path, '--format', 'json', ...flags]);
  expect(exitCode).toBe(0);
  const document = JSON.parse(stdout);
  expect(validate(document) || validate.errors).toBe(true);
  return document;
}

test('each setting comes from the configuration, a flag, or nowhere', async () => {
  const root = tree({ 'smtp-lint.config.yaml': CONFIG, 'box.yaml': BOX });
  const configured = await shown(join(root, 'vendor/app.cfg'));
  expect(configured.ignoredBy).toMatch(/smtp-lint\.config\.yaml$/);
  expect(configured.settings.rules['password-grant']).toMatchObject({
    value: 'off',
    from: { type: 'configuration', line: 5, column: 10 },
  });
  expect(configured.settings.placeholders).toMatchObject([{ value: '^@[A-Z]+@$', from: { line: 4 } }]);

  const catalog = 'test/scenarios/files/proxy.yaml';
  const flags = ['--release', '8.5.201.05', '--rule', 'syntax=info', '--catalog', catalog];
  const { settings } = await shown(join(root, 'app.cfg'), ...flags, '--fail-on', 'info');
  expect(settings.release).toEqual({ value: '8.5.201.05', from: { type: 'flag', flag: '--release' } });
  expect(settings.failOn.from.flag).toBe('--fail-on');
  expect(settings.rules.syntax.from.flag).toBe('--rule');
  expect(settings.catalogs.map(({ from }: { from: { type: string } }) => from.type)).toEqual([
    'configuration',
    'flag',
  ]);

  const bare = await shown(join(root, 'app.cfg'), '--no-config');
  expect(bare).not.toHaveProperty('configuration');
  expect(bare.settings.release.from).toEqual({ type: 'default' });
  expect(bare.settings.rules).toEqual({});
});

test('the schema refuses a setting that comes from nowhere, and a configuration without a place', async () => {
  const document = await shown('app.cfg', '--no-config');
  const withOrigin = (from: unknown) => {
    const { settings } = document;
    return { ...document, settings: { ...settings, release: { ...settings.release, from } } };
  };
  expect(validate(withOrigin({ type: 'default' }))).toBe(true);
  expect(validate(withOrigin(undefined))).toBe(false);
  expect(validate(withOrigin({ type: 'configuration', path: 'a.yaml' }))).toBe(false);
});

test('docs/json.md shows settings as the program prints them', async () => {
  const text = readFileSync('docs/json.md', 'utf8');
  const [, chapter = ''] = text.split('\n## `smtp-lint --show-config FILE --format json`\n');
  const page = JSON.parse(/```json\n([\s\S]*?)```/.exec(chapter)?.[1] ?? '');
  const root = tree({ 'smtp-lint.config.yaml': 'rules:\n  password-grant: off\n' });
  const config = join(root, 'smtp-lint.config.yaml');
  const document = await shown('app.cfg', '--config', config, '--release', '8.5.205.03');
  expect(JSON.stringify(page)).toBe(
    JSON.stringify(document).replaceAll(JSON.stringify(document.configuration), '"smtp-lint.config.yaml"'),
  );
});
