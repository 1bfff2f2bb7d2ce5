import { expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';

/**
 * The public contract: people put the ids into configuration and into comments, so none of them changes or goes.
 * Inferred are the rules that rest on a conclusion or on the page of a provider; their reasons say so.
 */
const CONTRACT = `
syntax                           | error     |
duplicate-section                | error     |
duplicate-option                 | error     |
missing-section                  | error     |
misspelt-section                 | error     |
undocumented-section             | warning   | inferred
ambiguous-value                  | info      | inferred
invisible-character              | warning   |
unknown-option                   | error     |
unknown-mail-property            | warning   | inferred
invalid-value                    | error     |
unrecognized-value               | warning   |
value-case                       | warning   |
quoted-value                     | error     |
x0auth2                          | error     |
comma-separated-mechanisms       | error     | inferred
unknown-mechanism                | warning   | inferred
redundant-default                | info, off |
missing-option                   | error     |
implicit-tenant-authority        | error     |
unused-option                    | warning   |
not-yet-introduced               | error     |
discontinued-option              | warning   |
oauth-without-authentication     | error     |
graph-with-exchange-scope        | error     |
exchange-with-graph-scope        | error     |
ews-server-not-url               | error     |
server-is-url                    | error     |
xoauth2-not-alone                | warning   | inferred
gmail-with-microsoft-authority   | error     |
office365-with-google-authority  | error     |
missing-secret-section           | error     |
client-credentials-with-google   | warning   | inferred
implicit-tls-port-without-tls    | warning   | inferred
tls-on-starttls-port             | warning   | inferred
credentials-in-clear             | warning   | inferred
downgradable-tls                 | info      | inferred
debug-exposes-password           | warning   |
idle-check-after-close           | warning   | inferred
idle-check-on-every-send         | warning   |
idle-limit-above-server-timeout  | info      | inferred
javamail-shadows-option          | warning   | inferred
trust-all-certificates           | warning   | inferred
unchecked-server-identity        | warning   | inferred
obsolete-tls                     | warning   | inferred
pool-exceeds-provider-limit      | warning   | inferred
office365-basic-auth             | warning   | inferred
gmail-basic-auth                 | info      | inferred
ews-retired                      | warning   | inferred
password-grant                   | info      | inferred
legacy-tls-endpoint              | warning   | inferred
plain-secret                     | info, off |
split-change                     | warning   | inferred
unused-suppression               | warning   |
suppression-without-reason       | info      |
`;

const rows = CONTRACT.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const { rules } = builtinCatalog();

test('the rules are those of the contract', () => {
  expect([...rules.keys()].sort()).toEqual(rows.map(([id]) => id).sort());
});

test.each(rows)('%s is %s', (id = '', severity = '', inferred = '') => {
  const rule = rules.get(id);
  expect(rule && (rule.off ? `${rule.severity}, off` : rule.severity)).toBe(severity);
  expect(rule?.inferred !== undefined).toBe(inferred === 'inferred');
});

test('what concerns only who reads the file is no trouble of the server between two states', () => {
  const aboutText = [...rules.values()].filter(({ isAboutText }) => isAboutText).map(({ id }) => id);
  expect(aboutText).toEqual([
    'redundant-default',
    'unused-option',
    'plain-secret',
    'unused-suppression',
    'suppression-without-reason',
  ]);
});
