import { expect, test } from 'vitest';
import type { FixOptions } from '../../src/fix/fix.ts';
import { fixText } from '../support/fix-text.ts';

const ON: FixOptions = { severities: new Map([['redundant-default', 'info']]) };

test('a finding that is suppressed is not fixed', async () => {
  const text = `[smtp-client]
server = smtp.example.com
# smtp-lint-disable-next-line value-case -- the server takes it
enable-debug = FALSE
allow-delegate = FALSE
`;
  const fixed = await fixText(text);
  expect(fixed.text).toBe(text.replace('allow-delegate = FALSE', 'allow-delegate = false'));
});

test('an option stays that a comment is about, for the comment would be about the next one', async () => {
  const text = `[smtp-client]
server = smtp.example.com
# smtp-lint-disable-next-line invalid-value -- under repair
port = 25
cnx-pool-size = none
protocol-timeout = 00:05:00
`;
  const fixed = await fixText(text, 'cfg', ON);
  expect(fixed.text).toBe(text.replace('protocol-timeout = 00:05:00\n', ''));
  expect(fixed.skipped.map(({ diagnostic, reason }) => [diagnostic.option, reason])).toEqual([
    ['port', 'a comment about its line suppresses findings: look at both together'],
  ]);
});

test('the same holds for a comment behind a value', async () => {
  const text = `smtp-client:
  server: smtp.example.com
  port: 25 # smtp-lint-disable-line invalid-value -- under repair
  protocol-timeout: 00:05:00
`;
  const fixed = await fixText(text, 'yaml', ON);
  expect(fixed.text).toBe(text.replace('  protocol-timeout: 00:05:00\n', ''));
});

test('blocks and comments about the file keep nothing from being removed', async () => {
  const text = `# smtp-lint-disable-file value-case -- names are in capitals
[smtp-client]
server = smtp.example.com
# smtp-lint-disable invalid-value -- under repair
port = 25
cnx-pool-size = none
# smtp-lint-enable
`;
  expect((await fixText(text, 'cfg', ON)).text).toBe(text.replace('port = 25\n', ''));
});

test('an option is renamed and set below a comment, which stays as it is', async () => {
  const text = `[smtp-client]
server = smtp.example.com
# smtp-lint-disable-next-line unrecognized-value -- under repair
Enable_Debug = FALSE
`;
  const fixed = await fixText(text);
  expect(fixed.text).toBe(text.replace('Enable_Debug = FALSE', 'enable-debug = false'));
});
