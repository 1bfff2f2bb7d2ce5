import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { builtinCatalog } from '../src/catalog/builtin.ts';
import { builtinPresets, exampleText, settingText } from '../src/catalog/preset.ts';
import { compareReleases } from '../src/catalog/release.ts';
import type { Syntax } from '../src/document/document.ts';
import { SYNTAXES } from '../src/document/readers.ts';
import { smtpLint } from './support/cli.ts';
import { lintText } from './support/lint-text.ts';
import { messagesOf, readText } from './support/outline.ts';

const presets = builtinPresets();
const RELEASES = ['8.5.107.06', '8.5.201.05', '8.5.202.02', '8.5.205.03', builtinCatalog().newestRelease];

const every = presets.flatMap((preset) =>
  SYNTAXES.flatMap((syntax) =>
    [false, true].flatMap((full) =>
      RELEASES.filter((release) => compareReleases(preset.release ?? release, release) <= 0).map(
        (release) => {
          const form = full ? 'full' : 'short';
          return { preset, syntax, full, release, name: `${preset.preset} ${syntax} ${form} ${release}` };
        },
      ),
    ),
  ),
);

async function print(preset: string, ...args: readonly string[]): Promise<string> {
  const { stdout, exitCode } = await smtpLint(['template', preset, ...args]);
  expect(exitCode).toBe(0);
  return stdout;
}

describe.each(every)('$name', ({ preset, syntax, full, release }) => {
  const args = ['--syntax', syntax, '--release', release, ...(full ? ['--full'] : [])];
  const findings = async (text: string) => {
    const found = await lintText(text, syntax, { release });
    return found.filter(({ severity }) => severity !== 'info').map(({ message }) => message);
  };

  test('is read, and gives no error and no warning', async () => {
    const text = await print(preset.preset, ...args);
    expect(messagesOf(readText(text, syntax))).toEqual([]);
    expect(await findings(text)).toEqual([]);
  });

  test('gives none when it is filled in', async () => {
    let text = await print(preset.preset, ...args);
    for (const setting of Object.values(preset.sections).flatMap((settings) => Object.values(settings))) {
      text = text.replaceAll(settingText(setting), exampleText(setting));
    }
    expect(await findings(text)).toEqual([]);
  });
});

/** The text of a template with what is commented out switched on. */
function switchOn(text: string, syntax: Syntax): string {
  return syntax === 'cfg' ? text.replace(/^#(?=\S)/gm, '') : text.replace(/^ {2}#(?=\S)/gm, '  ');
}

describe.each(presets.map(({ preset }) => preset))('the full template %s', (preset) => {
  test.each(['cfg', 'yaml'] as const)('holds every option of its release once, in %s', async (syntax) => {
    const text = switchOn(await print(preset, '--full', '--syntax', syntax), syntax);
    const document = readText(text, syntax);
    expect(messagesOf(document)).toEqual([]);
    const catalog = builtinCatalog();
    for (const { name, entries } of document.configurations[0]?.sections ?? []) {
      const section = catalog.describe(name)?.section;
      const expected = section?.optionNames().filter((option) => !section.option(option)?.facts.discontinued);
      const found = entries.map((entry) => entry.name).filter((option) => section?.file.options[option]);
      expect(found.sort()).toEqual(expected?.sort());
    }
  });
});

test.each([
  ['default.cfg', ['default']],
  ['smtp-auth.cfg', ['smtp-auth', '--release', '8.5.202.02']],
  ['gmail-oauth2.yaml', ['gmail-oauth2', '--syntax', 'yaml']],
  ['graph.full.yaml', ['graph', '--syntax', 'yaml', '--full']],
  ['relay.cfg', ['relay']],
  ['office365-oauth2.cfg', ['office365-oauth2']],
  ['ews.cfg', ['ews']],
  ['office365-client-credentials.json', ['office365-client-credentials', '--syntax', 'json']],
])('templates/%s is what a user gets', async (file, [preset = '', ...args]) => {
  await expect(await print(preset, ...args)).toMatchFileSnapshot(
    join(import.meta.dirname, 'templates', file),
  );
});

test('an option without a value has the placeholder that presets have for it', async () => {
  const names = (text: string) =>
    [...text.matchAll(/^#([\w-]+) = \$\{(\w+)\}$/gm)].map(([, ...found]) => found);
  expect(names(await print('default'))).toEqual([
    ['client-id', 'CLIENT_ID'],
    ['directory-id', 'DIRECTORY_ID'],
    ['password', 'PASSWORD'],
    ['user', 'MAIL_USER'],
  ]);
  expect(names(await print('relay', '--full'))).toContainEqual(['user', 'MAIL_USER']);
});

test('an option that is newer than the release is left out', async () => {
  expect(await print('default', '--release', '8.5.205.03')).not.toContain('grant-type');
  expect(await print('default', '--release', '8.5.212.01')).toContain('grant-type');
});

describe('the file of -o', () => {
  const folder = mkdtempSync(join(tmpdir(), 'smtp-lint-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('has the syntax of its name', async () => {
    const path = join(folder, 'new.yaml');
    expect(await smtpLint(['template', 'relay', '-o', path])).toMatchObject({
      exitCode: 0,
      stdout: '',
      stderr:
        'smtp-lint: smtp-lint schema -o smtp-lint.schema.json writes the schema that its first line names\n',
    });
    const text = readFileSync(path, 'utf8');
    expect(text).toBe(await print('relay', '--syntax', 'yaml'));
    expect(text.startsWith('# yaml-language-server: $schema=smtp-lint.schema.json\n')).toBe(true);
  });

  test('is never overwritten, unless it is forced', async () => {
    const path = join(folder, 'mine.cfg');
    writeFileSync(path, 'mine');
    const { exitCode, stderr } = await smtpLint(['template', 'relay', '-o', path]);
    expect([exitCode, stderr]).toEqual([2, `smtp-lint: ${path} exists: --force overwrites it\n`]);
    expect(readFileSync(path, 'utf8')).toBe('mine');
    await smtpLint(['template', 'relay', '-o', path, '--force']);
    expect(readFileSync(path, 'utf8')).toBe(await print('relay'));
  });

  test('is not made where a link of its name leads to another', async () => {
    const [target, link] = [join(folder, 'target.cfg'), join(folder, 'link.cfg')];
    symlinkSync(target, link);
    expect((await smtpLint(['template', 'relay', '-o', link])).exitCode).toBe(2);
    expect(existsSync(target)).toBe(false);
  });

  test('is not left behind where it cannot be written', async () => {
    const { exitCode, stderr } = await smtpLint(['template', 'relay', '-o', join(folder, 'no', 'new.cfg')]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('cannot be written: no such directory')]);
  });
});
