import { expect, test } from 'vitest';
import { planTexts } from '../support/plan-texts.ts';

const before = '[smtp-client]\nserver = s\nport = 25\n';

test('errors of the file after that a comment suppresses are not counted', () => {
  const bad = '[smtp-client]\nserver = s\nport = x\n';
  const suppressed = bad.replace('port', '# smtp-lint-disable-next-line invalid-value -- until June\nport');
  expect(planTexts(before, bad).errors).toBe(1);
  expect(planTexts(before, suppressed).errors).toBe(0);
});

test('of the state in between a comment in the file says nothing', () => {
  const after = '[smtp-client]\nserver = s\nport = 465\nsmtp-connection-security = ssl-tls\n';
  const suppressed = after.replace(
    'port',
    '# smtp-lint-disable-next-line implicit-tls-port-without-tls -- x\nport',
  );
  const rules = (text: string) => planTexts(before, text).interim.map(({ diagnostic }) => diagnostic.rule);
  expect(rules(after)).toContain('implicit-tls-port-without-tls');
  expect(rules(suppressed)).toContain('implicit-tls-port-without-tls');
});
