import { describe, expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import { readValue } from '../../src/values/index.ts';

/**
 * The option reference of the smtp-client section, typed from the page: default, valid values, when a change takes
 * effect, introduced, modified, discontinued. `-` is "No default value", '' an empty default.
 */
const REFERENCE = `
allow-delegate           | false                               | true, false                       | At start/restart      |            |                                    |
client-id                | -                                   | text                              | At start/restart      | 8.5.107.06 | 8.5.201.05, 8.5.202.02, 8.5.205.03 |
cnx-check-idle-time      | 00:00:30                            | hh:mm:ss                          | At start/restart      |            |                                    |
cnx-max-idle-time        | 00:05:00                            | hh:mm:ss                          | At start/restart      |            |                                    |
cnx-pool-size            | 10                                  | integer greater than 0            | At start/restart      |            |                                    |
connect-timeout          | 00:05:00                            | hh:mm:ss                          | Immediately           |            | 8.5.204.04                         | 8.5.205.03
directory-id             | -                                   | text                              | At start/restart      | 8.5.107.06 | 8.5.202.02, 8.5.205.03             |
enable-authentication    | false                               | true, false                       | Immediately           |            |                                    |
enable-debug             | false                               | true, false                       | Immediately           |            | 8.5.205.03                         |
exchange-version         | Exchange2010                        | Exchange2010, Exchange2010_SP1, Exchange2010_SP2, Exchange2010_SP3, Exchange2013, Office365, Exchange2016 | At the next POP cycle | | 8.5.201.05, 8.5.202.02 |
grant-type               |                                     | client_credentials                | At start/restart      | 8.5.212.01 |                                    |
password                 | -                                   | text                              | At start/restart      |            | 8.5.201.05, 8.5.205.03             |
port                     | 25                                  | port number                       | Immediately           |            |                                    |
protocol-timeout         | 00:05:00                            | hh:mm:ss                          | Immediately           |            | 8.5.204.04, 8.5.205.03             |
scope                    | https://outlook.office.com/.default | https://graph.microsoft.com/.default, https://outlook.office.com/.default | At start/restart | 8.5.107.06 | 8.5.205.03 |
secret                   | smtp                                | text without white space          | At start/restart      | 8.5.201.05 |                                    |
server                   | -                                   | host name or IP address           | Immediately           |            |                                    |
server-type              | SMTP                                | SMTP, EWS, GRAPH                  | At the next cycle     |            | 8.5.205.03                         |
smtp-connection-security | none                                | none, start-tls, start-tls-required, ssl-tls | At restart |            |                                    |
tenant-authority         | https://login.microsoftonline.com   | https://login.microsoftonline.com | At start/restart      | 8.5.107.06 | 8.5.201.05, 8.5.202.02, 8.5.205.03 |
token-expiry-margin-time | 00:00:10                            | hh:mm:ss below one hour           | See the description   | 8.5.107.06 | 8.5.202.02                         |
user                     | -                                   | text                              | Immediately           |            |                                    |
`;

const TAKES_EFFECT: Readonly<Record<string, string>> = {
  Immediately: 'immediately',
  'At start/restart': 'restart',
  'At restart': 'restart',
  'At the next cycle': 'next-cycle',
  'At the next POP cycle': 'next-pop-cycle',
  'See the description': 'unknown',
};

/** Texts that the words of the reference allow and forbid, where it lists no values. */
const KINDS: Readonly<Record<string, { accepted: readonly string[]; refused: readonly string[] }>> = {
  text: { accepted: ['abc', 'with blanks'], refused: [] },
  'text without white space': { accepted: ['abc'], refused: ['with blanks', 'a\tb'] },
  'hh:mm:ss': { accepted: ['00:00:00', '12:34:56'], refused: ['5:00', '00:60:00', '00:00:60', '300'] },
  'hh:mm:ss below one hour': { accepted: ['00:00:00', '00:59:59'], refused: ['01:00:00', '0:0:1'] },
  'integer greater than 0': { accepted: ['1', '1000'], refused: ['0', '-1', '1.5', '1e3', 'ten'] },
  'port number': { accepted: ['1', '25', '65535'], refused: ['0', '65536', 'smtp'] },
  'host name or IP address': {
    accepted: ['smtp.example.com', '192.0.2.1', '2001:db8::1'],
    refused: ['two words', '256.0.0.1'],
  },
};

const rows = REFERENCE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const section = builtinCatalog().sections.find(({ name }) => name === 'smtp-client');

test('the catalogue has the options of the reference and no other', () => {
  expect(section?.optionNames()).toEqual(rows.map(([name]) => name));
});

describe.each(rows)(
  '%s',
  (name = '', defaultText = '', values = '', effect = '', introduced, modified = '', discontinued) => {
    const option = section?.option(name);

    test('has the default, releases and effect of the reference', () => {
      expect(option?.default?.text).toBe(defaultText === '-' ? undefined : defaultText);
      expect(option?.takesEffect).toBe(TAKES_EFFECT[effect]);
      expect(option?.facts.introduced).toBe(introduced || undefined);
      expect(option?.facts.modified ?? []).toEqual(modified === '' ? [] : modified.split(', '));
      expect(option?.facts.discontinued).toBe(discontinued || undefined);
    });

    test('accepts the values of the reference', () => {
      if (!option) throw new Error('no such option');
      const { accepted, refused } = KINDS[values] ?? {
        accepted: values.split(', '),
        refused: ['', 'no such value'],
      };
      const isRefused = (text: string) => readValue(text, option.spec).status === 'illegal';
      for (const text of accepted) expect(isRefused(text), text).toBe(false);
      for (const text of refused)
        if (text !== '' && !isOpen(option.spec)) expect(isRefused(text), text).toBe(true);
      const spec: { readonly type: string; readonly values?: readonly string[] | undefined } = option.spec;
      if (spec.type === 'choice') expect(spec.values).toEqual(expect.arrayContaining(accepted.slice()));
    });
  },
);

function isOpen(spec: { readonly type: string; readonly open?: boolean | undefined }): boolean {
  return spec.open === true;
}

test('only the values that Microsoft adds stand beside those of the reference', () => {
  const listed = new Map(rows.map(([name = '', , values = '']) => [name, values.split(', ')]));
  const added: string[] = [];
  for (const name of section?.optionNames() ?? []) {
    const spec = section?.option(name)?.spec;
    if (spec?.type !== 'choice') continue;
    added.push(...spec.values.filter((value) => !listed.get(name)?.includes(value)));
  }
  expect(added).toEqual(['https://outlook.office365.com/.default']);
});

test('the JavaMail properties are the 57 of its documentation', () => {
  const names = [...(section?.allNames() ?? [])].filter((name) => name.startsWith('mail.smtp.'));
  expect(names).toHaveLength(57);
});
