import { expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { Diagnostic, Fix } from '../../src/diagnostics/diagnostic.ts';
import { lintText } from '../support/lint-text.ts';

/** The contract: settings that break a rule, the option that the finding names, and what repairs it. */
const CONTRACT = `
implicit-tenant-authority       | server-type = GRAPH | tenant-authority | safe: tenant-authority = https://login.microsoftonline.com
oauth-without-authentication    | server-type = GRAPH | enable-authentication | unsafe: enable-authentication = true
graph-with-exchange-scope       | server-type = GRAPH | scope | safe: scope = https://graph.microsoft.com/.default
exchange-with-graph-scope       | mail.smtp.auth.mechanisms = XOAUTH2; scope = https://graph.microsoft.com/.default | scope | unsafe: scope = https://outlook.office.com/.default
ews-server-not-url              | server-type = EWS; server = exchange.example.com | server | -
server-is-url                   | server = https://mail.example.com/EWS | server | unsafe: server = mail.example.com
xoauth2-not-alone               | mail.smtp.auth.mechanisms = LOGIN XOAUTH2 | mail.smtp.auth.mechanisms | unsafe: mail.smtp.auth.mechanisms = XOAUTH2
xoauth2-not-alone               | server-type = EWS; mail.ews.auth.mechanisms = XOAUTH2 NTLM | mail.ews.auth.mechanisms | unsafe: mail.ews.auth.mechanisms = XOAUTH2
gmail-with-microsoft-authority  | server = smtp.gmail.com; mail.smtp.auth.mechanisms = XOAUTH2 | tenant-authority | -
office365-with-google-authority | server = smtp.office365.com; mail.smtp.auth.mechanisms = XOAUTH2; tenant-authority = google | tenant-authority | safe: tenant-authority = https://login.microsoftonline.com
missing-secret-section          | mail.smtp.auth.mechanisms = XOAUTH2; tenant-authority = google | secret | -
client-credentials-with-google  | mail.smtp.auth.mechanisms = XOAUTH2; tenant-authority = google; grant-type = client_credentials | grant-type | -
implicit-tls-port-without-tls   | port = 465 | smtp-connection-security | unsafe: smtp-connection-security = ssl-tls
tls-on-starttls-port            | smtp-connection-security = ssl-tls | port | -
credentials-in-clear            | enable-authentication = true | smtp-connection-security | unsafe: smtp-connection-security = start-tls-required
downgradable-tls                | enable-authentication = true; smtp-connection-security = start-tls | smtp-connection-security | unsafe: smtp-connection-security = start-tls-required
debug-exposes-password          | enable-debug = true | enable-debug | unsafe: enable-debug = false
idle-check-after-close          | cnx-check-idle-time = 00:06:00 | cnx-check-idle-time | -
idle-check-after-close          | cnx-max-idle-time = 00:00:20 | cnx-max-idle-time | -
idle-check-after-close          | cnx-max-idle-time = 00:01:00; cnx-check-idle-time = 00:01:00 | cnx-check-idle-time | -
idle-check-on-every-send        | cnx-check-idle-time = 00:00:00 | cnx-check-idle-time | -
idle-limit-above-server-timeout | cnx-max-idle-time = 00:05:01 | cnx-max-idle-time | -
trust-all-certificates          | mail.smtp.ssl.trust = * | mail.smtp.ssl.trust | -
unchecked-server-identity       | mail.smtp.ssl.checkserveridentity = false | mail.smtp.ssl.checkserveridentity | -
obsolete-tls                    | mail.smtp.ssl.protocols = TLSv1.2 TLSv1.1 | mail.smtp.ssl.protocols | -
obsolete-tls                    | mail.smtp.ssl.protocols = SSLv2 | mail.smtp.ssl.protocols | -
obsolete-tls                    | mail.smtp.ssl.protocols = SSLv3 | mail.smtp.ssl.protocols | -
obsolete-tls                    | mail.smtp.ssl.protocols = TLSv1 | mail.smtp.ssl.protocols | -
obsolete-tls                    | mail.smtp.ssl.protocols = TLSv1.1 | mail.smtp.ssl.protocols | -
pool-exceeds-provider-limit     | server = smtp.office365.com | cnx-pool-size | -
pool-exceeds-provider-limit     | server = mail.office.com; cnx-pool-size = 4 | cnx-pool-size | -
pool-exceeds-provider-limit     | server = outlook.com | cnx-pool-size | -
office365-basic-auth            | server = smtp.office365.com; enable-authentication = true | server | -
gmail-basic-auth                | server = smtp.gmail.com; enable-authentication = true | server | -
gmail-basic-auth                | server = googlemail.com; enable-authentication = true | server | -
gmail-basic-auth                | server = smtp-relay.google.com; enable-authentication = true | server | -
ews-retired                     | server-type = EWS; exchange-version = Office365 | server-type | -
ews-retired                     | server-type = EWS; server = https://outlook.office365.com/EWS/Exchange.asmx | server-type | -
ews-retired                     | server-type = EWS; server = https://office.com/EWS/Exchange.asmx | server-type | -
ews-retired                     | server-type = EWS; server = https://mail.outlook.com/EWS/Exchange.asmx | server-type | -
password-grant                  | mail.smtp.auth.mechanisms = XOAUTH2 | grant-type | -
legacy-tls-endpoint             | server = smtp-legacy.office365.com | server | -
`;

const rows = CONTRACT.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

test.each(rows)(
  '%s, broken by %s, names %s, and the fix is %s',
  async (rule = '', settings = '', names, fix) => {
    const findings = await lintText(`[smtp-client]\n${settings.replaceAll('; ', '\n')}\n`);
    const found = findings.filter((finding) => finding.rule === rule);
    expect(found.map(({ option, fix }) => [option, describe(fix)])).toEqual([[names, fix]]);
  },
);

test('every rule of the catalogue is in the contract', () => {
  const rules = builtinCatalog().sections.flatMap(({ dependencies }) => dependencies.map(({ id }) => id));
  const listed = new Set(rows.map(([rule]) => rule));
  expect(rules.filter((rule) => !listed.has(rule))).toEqual([]);
});

/** What the contract says is to be done about wrong names and values. */
const REMEDIES: readonly (readonly [rule: string, settings: string, remedy: string])[] = [
  ['invalid-value', 'protocol-timeout = 5:00', 'safe: protocol-timeout = 00:05:00'],
  ['invalid-value', 'server = smtp.example.com:587', 'safe: server = smtp.example.com, port = 587'],
  ['invalid-value', 'tenant-authority = https://login.microsoftonline.com/common', 'directory-id'],
  ['unrecognized-value', 'exchange-version = Exchange2019', 'unsafe: exchange-version = Exchange2016'],
  ['value-case', 'server-type = smtp', 'safe: server-type = SMTP'],
  ['x0auth2', 'mail.smtp.auth.mechanisms = X0AUTH2', 'safe: mail.smtp.auth.mechanisms = XOAUTH2'],
  ['x0auth2', 'mail.ews.auth.mechanisms = X0AUTH2', 'safe: mail.ews.auth.mechanisms = XOAUTH2'],
  ['discontinued-option', 'connect-timeout = 00:01:00', 'protocol-timeout'],
];

test.each(REMEDIES)('%s of %s is repaired by %s', async (rule, settings, remedy) => {
  const findings = await lintText(`[smtp-client]\n${settings}\n`);
  const found = findings.find((finding) => finding.rule === rule);
  const fix = describe(found?.fix);
  expect(fix === remedy ? fix : told(found)).toContain(remedy);
});

/** What the finding says and advises, without the name of the option that it is about. */
function told(found: Diagnostic | undefined): string {
  return `${found?.message} ${found?.help}`.replaceAll(found?.option ?? '', '');
}

/** `safe: option = value` for a fix that sets options. */
function describe(fix: Fix | undefined): string {
  if (!fix) return '-';
  const edits = fix.edits.map((edit) => ('option' in edit ? `${edit.option} = ${edit.text}` : edit.type));
  return `${fix.applicability}: ${edits.join(', ')}`;
}
