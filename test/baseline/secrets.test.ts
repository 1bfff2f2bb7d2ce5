import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Folder } from '../support/baseline.ts';
import { smtpLint } from '../support/cli.ts';

const CANARY = 'Zq7xCanary-Secret';
const head = '[smtp-client]\nserver = smtp.example.com\nenable-authentication = true\nuser = me\n';

/** Files with findings about values that no report shows, with another secret in the place of `%`. */
const FILES: Readonly<Record<string, string>> = {
  'of a secret in quotes': `${head}password = "%"\n`,
  'of a secret given twice': `${head}password = %\npassword = %\n`,
  'of an unknown option': `${head}pasword = %\n`,
  'of an unknown property': `${head}mail.smtp.passwort = %\n`,
  'in a URL': `${head}server = https://me:%@h.example.com/\n`,
  'behind what was taken for a comment': `${head}port = 99999 # password %\n`,
  'in the place of a value': `${head}port = # %\n`,
  'in the query of a URL': `${head}tenant-authority = https://login.microsoftonline.com/x?s=%\n`,
  'that looks like one in an option that names its section': `${head}secret = %\n`,
  'wrapped into a second line': `${head}password = x\n  %==\n`,
  'of a section of secrets': `${head}[secret-smtp]\npassword = "%"\npasswd = %\n`,
};

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => folder.remove());

async function baselineOf(text: string): Promise<string> {
  folder.write({ 'a.cfg': text });
  const run = await smtpLint([
    '--rule',
    'plain-secret=info',
    '--write-baseline',
    folder.baseline,
    folder.path,
  ]);
  expect(run.stderr).toContain('written');
  return readFileSync(folder.baseline, 'utf8');
}

describe.each(Object.entries(FILES))('a secret %s', (_, text) => {
  test('leaves no trace in a baseline', async () => {
    const one = await baselineOf(text.replaceAll('%', CANARY));
    expect(JSON.parse(one).findings.length).toBeGreaterThan(0);
    expect(one.toLowerCase()).not.toContain('canary');
    // Neither is there a hash of the secret, nor one of anything that it is a part of: another one gives the same.
    expect(await baselineOf(text.replaceAll('%', 'Yw8wOther7Secret-of-another-length'))).toBe(one);
  });

  test('is in nothing that is told of stale entries', async () => {
    await baselineOf(text.replaceAll('%', CANARY));
    folder.write({ 'a.cfg': head.replace('user = me\n', '') });
    const { stdout, stderr } = await smtpLint(['--baseline', folder.baseline, folder.path]);
    expect((stdout + stderr).toLowerCase()).not.toContain('canary');
  });
});

test('what a report may show is known by a hash, without the quotes of a .cfg', async () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
  const findings = JSON.parse(await baselineOf(`${head}port = "99999"\npassword = x\n`)).findings;
  expect(findings.find(({ option }: { option: string }) => option === 'port').value).toBe(
    `sha256:${hash('99999')}`,
  );
});
