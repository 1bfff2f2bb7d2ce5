import { expect, test } from 'vitest';
import { smtpLint } from './support/cli.ts';

const OPTIONS = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`mail.x${at}`, 'x']));
const ONE_LINE = JSON.stringify({ 'smtp-client': { server: 'h.example.com', port: 25, ...OPTIONS } });

async function explain(place: string) {
  return await smtpLint(['explain', '--syntax', 'json', '--', place], { stdin: ONE_LINE });
}

test('a line that holds very many options is not explained as a whole', async () => {
  const { exitCode, stderr } = await explain('-:1');
  expect(stderr).toBe('smtp-lint: 62 options stand on line 1: add a column, as in <stdin>:1:1\n');
  expect(exitCode).toBe(2);
});

test.each(['"port"', '25'])('a column within %s picks the option', async (part) => {
  const { stdout } = await explain(`-:1:${ONE_LINE.indexOf(part) + 1}`);
  expect(stdout).toMatch(/^port in \[smtp-client\]\n/);
  expect(stdout.match(/^ {2}in \[/gm)).toHaveLength(1);
});

test('a value of several lines is explained by each of them', async () => {
  const stdin = 'smtp-client:\n  server: h.example.com\n  user: "a\n    b"\n  port: 25\n';
  for (const line of [3, 4]) {
    const { stdout } = await smtpLint(['explain', '--syntax', 'yaml', '--', `-:${line}`], { stdin });
    expect(stdout).toMatch(/^user in /);
  }
});
