import { describe, expect, test } from 'vitest';
import type { Syntax } from '../../src/document/document.ts';
import type { ChangePlan } from '../../src/plan/plan.ts';
import { readText } from '../support/outline.ts';
import { planDocuments, planTexts } from '../support/plan-texts.ts';

function cfg(...lines: readonly string[]): string {
  return `${['[smtp-client]', 'server = smtp.example.com', ...lines].join('\n')}\n`;
}

function interimOf({ interim }: ChangePlan): readonly string[] {
  return interim.map(({ diagnostic, place, from, until }) => {
    return `${diagnostic.rule} ${diagnostic.option} ${place.side} ${from}..${until}`;
  });
}

describe('a finding of the state in between', () => {
  test('stands in the file that its option comes from', () => {
    const before = cfg('smtp-connection-security = none');
    const after = cfg('port = 465', 'smtp-connection-security = ssl-tls');
    expect(interimOf(planTexts(before, after))).toEqual([
      'implicit-tls-port-without-tls smtp-connection-security before immediately..restart',
      'split-change port after immediately..restart',
    ]);
  });

  test('is no news where it has been one for the release in question', () => {
    const before = cfg('port = 465', 'smtp-connection-security = none');
    const after = cfg('port = 465', 'smtp-connection-security = ssl-tls', 'protocol-timeout = 00:06:00');
    expect(interimOf(planTexts(before, after))).toEqual([]);
    const raised = { severities: new Map([['idle-limit-above-server-timeout', 'warning' as const]]) };
    const long = cfg('cnx-max-idle-time = 00:10:00');
    const short = cfg('port = 587', 'cnx-max-idle-time = 00:04:00');
    expect(interimOf(planDocuments(readText(long, 'cfg'), readText(short, 'cfg'), raised))).toEqual([]);
  });

  test('follows from no section whose name is filled in later', () => {
    const oauth = [
      'enable-authentication = true',
      'user = me',
      'password = x',
      'mail.smtp.auth.mechanisms = XOAUTH2',
      'client-id = 1.apps.googleusercontent.com',
      'tenant-authority = https://accounts.google.com',
      'smtp-connection-security = start-tls-required',
      'cnx-pool-size = 2',
    ];
    const before = `${cfg('server-type = GRAPH', 'scope = https://graph.microsoft.com/.default', 'directory-id = a.example.com', ...oauth)}`;
    const after = cfg(...oauth);
    const secret = '[secret-smtp]\npassword = x\n';
    const finding = 'missing-secret-section secret after next-cycle..restart';
    expect(interimOf(planTexts(before, after + secret))).toContain(finding);
    const placeholder = '[{{ name }}]\na = b\n';
    const withPlaceholder = planTexts(before + placeholder, after + secret + placeholder);
    expect(interimOf(withPlaceholder)).not.toContain(finding);
  });

  test('reads quotes of YAML as a part of the value, as the file does', () => {
    const before = readText(`smtp-client:\n  server: a.example.com\n  server-type: "'EWS'"\n`, 'yaml');
    const after = readText(cfg('server-type = EWS', 'port = 26'), 'cfg');
    expect(interimOf(planDocuments(before, after))).toEqual([]);
  });
});

describe('what cannot be read', () => {
  const plan = (before: string, after: string, syntax: Syntax) => {
    return planTexts(before, after, syntax).changes.map(({ option, isCertain, notes }) => ({
      option,
      isCertain,
      notes,
    }));
  };

  test('hides what may stand in a part of a section', () => {
    const merged = 'smtp-client:\n  server: a.example.com\n  <<: *x\n';
    const other = 'smtp-client:\n  server: a.example.com\n  port: 587\n';
    const [change] = plan(merged, other, 'yaml').filter(({ option }) => option === 'port');
    expect(change).toMatchObject({ isCertain: false });
    expect(change?.notes[0]).toContain('cannot be read');
  });

  test('hides what may stand in a section that is missing', () => {
    const broken = '{"log": {"a": "b"}, ';
    const whole = '{"smtp-client": {"port": "587"}}';
    expect(plan(broken, whole, 'json')).toMatchObject([{ option: 'port', isCertain: false }]);
  });

  test('is compared by its text', () => {
    const list = (words: string) => `smtp-client:\n  server: a.example.com\n  user: [${words}]\n`;
    expect(plan(list('a, b'), list('a, b'), 'yaml')).toEqual([]);
    expect(plan(list('a, b'), list('a, c'), 'yaml')).toMatchObject([{ option: 'user', isCertain: false }]);
  });
});

test('the name of a section that may be anything stays hidden', () => {
  const plan = planTexts(
    cfg(),
    `${cfg()}[db password=Zq9]\na = b\n[a"b]\na = b\n["c"]\na = b\n[Zq7xKey4]\na = b\n[log]\na = b\n`,
  );
  expect(plan.otherSections).toEqual(['db', 'a…', '***', 'log']);
});

test('a section that the server may not read makes a change uncertain, with its reason', () => {
  const before = cfg().replace('smtp-client', 'smtp-clent');
  const [change] = planTexts(before, `${before}port = 26\n`).changes;
  expect(change).toMatchObject({ isCertain: false });
  expect(change?.notes).toEqual([
    'The documentation knows no section [smtp-clent], so whether it is read is not known.',
  ]);
});

test('applications of one name are not told apart', () => {
  const application = '{"name": "A", "subtype": "CFGEmailServer", "options": {"property": []}}';
  const twice = `[${application}, ${application}]`;
  expect(() => planTexts(twice, twice, 'json')).toThrow(/cannot be told/);
});
