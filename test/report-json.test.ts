import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtinCatalog } from '../src/catalog/builtin.ts';
import { smtpLint } from './support/cli.ts';
import { validator } from './support/schemas.ts';

const validate = validator('report');

async function report(...args: readonly string[]) {
  const { stdout } = await smtpLint(['check', '--format', 'json', ...args]);
  const document = JSON.parse(stdout);
  expect(validate(document) || validate.errors).toBe(true);
  return document;
}

test.each(readdirSync('test/cases'))(
  'the report of the cases of %s has the documented form',
  async (rule) => {
    const document = await report(
      '--rule',
      'plain-secret=info',
      '--rule',
      'redundant-default=info',
      `test/cases/${rule}`,
    );
    const { summary, files } = document;
    const all = files.flatMap((file: { diagnostics: readonly object[] }) => file.diagnostics);
    expect(summary.errors + summary.warnings + summary.infos).toBe(all.length);
    expect(summary.files).toBe(files.length);
    expect(summary.fixable).toBe(all.filter((diagnostic: object) => 'fix' in diagnostic).length);
  },
);

test('a file that cannot be read is among the failures', async () => {
  const { files, failures } = await report('examples/office365.cfg', 'no-such-file.cfg');
  expect(files).toHaveLength(1);
  expect(failures).toEqual([{ path: 'no-such-file.cfg', message: 'no such file' }]);
});

test('the schema refuses a finding without a section unless its rule is syntax', async () => {
  const document = await report('examples/broken.cfg');
  const [diagnostic] = document.files[0].diagnostics;
  delete diagnostic.section;
  expect(validate(document)).toBe(false);
  diagnostic.rule = 'syntax';
  expect(validate(document)).toBe(true);
});

test('docs/json.md shows a report as the program prints it', async () => {
  const text = readFileSync('docs/json.md', 'utf8');
  const shown = JSON.parse(/```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '');
  const settings = '[smtp-client]\nserver = smtp.example.com\nport = 465\n';
  const { stdout } = await smtpLint(['-f', 'json', '--stdin-filename', 'app.cfg', '-'], { stdin: settings });
  expect(shown).toEqual(JSON.parse(stdout));
});

test('the release of a report is the newest that the catalogue knows, unless it is given', async () => {
  expect((await report('examples/office365.cfg')).release).toBe(builtinCatalog().newestRelease);
  expect((await report('--release', '8.5.205.03', 'examples/gmail.yaml')).release).toBe('8.5.205.03');
});

test('a finding leads to the description of its rule, unless the rule is of a catalogue of the user', async () => {
  const { files } = await report(
    '--catalog',
    'test/scenarios/files/rules.yaml',
    'test/scenarios/files/proxy.cfg',
    'examples/broken.cfg',
  );
  const all = files.flatMap((file: { diagnostics: readonly object[] }) => file.diagnostics);
  const rules = readFileSync('docs/rules.md', 'utf8');
  const own = all.filter(({ rule }: { rule: string }) => rule === 'proxy-left-out');
  expect(own).toHaveLength(1);
  for (const diagnostic of all) {
    if (diagnostic.rule === 'proxy-left-out') expect(diagnostic).not.toHaveProperty('docs');
    else expect(rules).toContain(`<a id="${/#(.*)/.exec(diagnostic.docs)?.[1]}"></a>`);
  }
});
