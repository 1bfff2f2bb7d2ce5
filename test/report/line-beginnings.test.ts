import { expect, test } from 'vitest';
import { wrapWithin } from '../../src/report/words.ts';
import { smtpLint } from '../support/cli.ts';

/** The log of a CI job takes a line for a command that begins with it, behind blanks as well. */
const COMMAND = '::error::forged';

test('a break within a sentence makes no command', () => {
  const text = `${'word '.repeat(7)}end ${COMMAND}`;
  expect(wrapWithin(42, text)).toEqual([text.slice(0, text.indexOf(' ::')), '\\x3a:error::forged']);
});

test('a line of the file in a diff is no command', async () => {
  const stdin = `smtp-client:\n  server-type: smtp\n  server: 'smtp\n   ${COMMAND}.example.com'\n`;
  const { stdout } = await smtpLint(['--fix-dry-run', '--syntax', 'yaml', '-'], { stdin });
  expect(stdout).toContain('\\x3a:error::forged.example.com');
  expect(stdout).not.toMatch(/^\s*::/m);
});
