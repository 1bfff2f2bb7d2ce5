import { expect, test } from 'vitest';
import { lintText } from '../support/lint-text.ts';

test('a value is shown where an alias takes it from an option that is shown', async () => {
  const text = 'smtp-client:\n  server: a\n  cnx-pool-size: &x none\n  cnx-max-idle-time: *x\n';
  const messages = (await lintText(text, 'yaml')).map(({ message }) => message);
  expect(messages).toContainEqual(expect.stringContaining('cnx-max-idle-time is none'));
});

test('and hidden where it takes it from elsewhere', async () => {
  const text = 'db: { x: &x none }\nsmtp-client:\n  server: a\n  cnx-max-idle-time: *x\n';
  const messages = (await lintText(text, 'yaml')).map(({ message }) => message);
  expect(messages).toContainEqual(expect.stringContaining('the value of cnx-max-idle-time is not accepted'));
});
