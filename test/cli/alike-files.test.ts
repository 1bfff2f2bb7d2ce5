import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SOUND } from '../fuzz/nearly-sound.ts';
import { smtpLint } from '../support/cli.ts';
import { tree } from '../support/tree.ts';

const sound = `# The mailbox of all.\n[smtp-client]\n${Object.entries(SOUND)
  .map(([name, value]) => `${name} = ${value}`)
  .join('\n')}\n`;

/** Files that are like the others but in one point, by their names. */
const OTHERS: Readonly<Record<string, string | Uint8Array>> = {
  '20.cfg': sound.replace('587', '5870000'),
  '21.cfg': sound.replace('start-tls-required', 'none'),
  '22.cfg': sound.replace('contact@contoso.example', '"contact@contoso.example"'),
  '23.cfg': sound.replace('contact@', 'contact\u200b@'),
  '24.cfg': Buffer.from(sound.replace('contact@', 'k\u00e9@'), 'latin1'),
  '25.cfg': `${sound}port = 587\n`,
  '26.cfg': sound.replace('port', 'prot'),
  '27.cfg': sound.slice(0, -40),
  '28.cfg': '',
  '29.json': sound,
  '31.cfg': sound.replace('The mailbox', 'smtp-lint-disable-next-line'),
  '32.cfg': sound.replace('The mailbox', '\u202e'),
  '30.cfg': Buffer.from(`\ufeff${sound.replace('587', 'x')}`, 'utf16le'),
};

/** What is said of a file by itself, or of all in a directory, but how many findings there are. */
async function told(path: string): Promise<readonly string[]> {
  const { stdout, stderr } = await smtpLint(['--skip-unknown', '--format', 'concise', path]);
  return `${stdout}${stderr}`
    .split('\n')
    .filter((line) => line.includes(path) && !line.includes('nothing to check'));
}

test('of files that are alike but for one point just that is said which is said of each alone', async () => {
  const names = Array.from({ length: 60 }, (_, at) => `${at + 10}.cfg`);
  const alike = names.map((name, at) => [name, sound.replace('contact@', `contact-${at}@`)] as const);
  const root = tree({ ...Object.fromEntries(alike), ...OTHERS });
  const alone: string[] = [];
  for (const name of Object.keys(OTHERS)) alone.push(...(await told(join(root, name))));
  expect(alone.length).toBeGreaterThan(8);
  expect((await told(root)).toSorted()).toEqual(alone.toSorted());
});

test('that a file is not UTF-8 is said of each', async () => {
  const comment = Buffer.from('# caf\u00e9\n', 'latin1');
  const names = Array.from({ length: 20 }, (_, at) => `${at + 10}.cfg`);
  const root = tree(
    Object.fromEntries(names.map((name) => [name, Buffer.concat([comment, Buffer.from(sound)])])),
  );
  expect(await told(root)).toHaveLength(names.length);
});

test('files that are alike are compared to what they were', async () => {
  const of = (user: string) => sound.replace('contact@contoso.example', user);
  const names = Array.from({ length: 20 }, (_, at) => `${at + 10}.cfg`);
  const root = tree(Object.fromEntries(names.map((name) => [name, of('a')])));
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message=a');
  writeFileSync(join(root, '29.cfg'), of('b'));
  const { stdout } = await smtpLint(['--since', 'HEAD', root]);
  expect(stdout).toContain('29.cfg');
  expect(stdout).toContain('user');
});
