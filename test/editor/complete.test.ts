import { describe, expect, test } from 'vitest';
import type { Syntax } from '../../src/document/document.ts';
import { edited, offered, proposalsAt, written } from '../support/edited.ts';

const SECTION = ['smtp-client'];
const SECURITY = ['none', 'start-tls', 'start-tls-required', 'ssl-tls'];
const TLS = ['start-tls', 'start-tls-required'];

/** The text with the cursor, and what an editor lists of what begins as it is typed. */
const table: readonly (readonly [Syntax, string, string, readonly string[]])[] = [
  ['cfg', 'an empty file', '|', SECTION],
  ['cfg', 'a file of comments', '# mail\n|', SECTION],
  ['cfg', 'a bracket', '[|', SECTION],
  ['cfg', 'a part of a header', '[smtp|', SECTION],
  ['cfg', 'a part of a closed header', '[smtp|]\nport = 25\n', SECTION],
  ['cfg', 'a name without brackets above every section', 'smtp|', SECTION],
  ['cfg', 'a header beside the section', '[smtp-client]\nport = 25\n[|', []],
  ['cfg', 'behind a header', '[smtp-client] |', []],
  ['cfg', 'before a header', '|[smtp-client]', []],
  ['cfg', 'a part of an option', '[smtp-client]\npor|', ['port']],
  ['cfg', 'a part of an indented option', '[smtp-client]\n  por|', ['port']],
  ['cfg', 'an option that is set', '[smtp-client]\nport = 25\npor|', []],
  ['cfg', 'the option that stands there', '[smtp-client]\npor|t = 25\n', ['port']],
  ['cfg', 'an option set in another section', '[pop-client]\nport = 1\n[smtp-client]\npor|', ['port']],
  ['cfg', 'an option of a section that nobody describes', '[pop-client]\npor|', []],
  ['cfg', 'an option of a misspelt section', '[smtp_client]\npor|', ['port']],
  ['cfg', 'a property of JavaMail', '[smtp-client]\nmail.smtp.starttls.e|', ['mail.smtp.starttls.enable']],
  ['cfg', 'an option in front of other lines', '[smtp-client]\nserver-ty|\nuser = a\n', ['server-type']],
  ['cfg', 'an option of a section whose name is a pattern', '[secret-google]\n|', ['password']],
  ['cfg', 'behind a name', '[smtp-client]\nport |', []],
  ['cfg', 'a value', '[smtp-client]\nsmtp-connection-security = |', SECURITY],
  ['cfg', 'a value without a blank', '[smtp-client]\nsmtp-connection-security =|', SECURITY],
  ['cfg', 'a part of a value', '[smtp-client]\nsmtp-connection-security = st|', TLS],
  ['cfg', 'a value that stands there', '[smtp-client]\nsmtp-connection-security = st|art-tls\n', TLS],
  ['cfg', 'a boolean', '[smtp-client]\nenable-authentication = |', ['true', 'false']],
  ['cfg', 'a default', '[smtp-client]\nport = |', ['25']],
  [
    'cfg',
    'a documented literal',
    '[smtp-client]\nscope = https://g|',
    ['https://graph.microsoft.com/.default'],
  ],
  ['cfg', 'the value of a secret', '[smtp-client]\npassword = |', []],
  ['cfg', 'the value of an unknown option', '[smtp-client]\nwhatever = |', []],
  ['cfg', 'a mechanism', '[smtp-client]\nmail.smtp.auth.mechanisms = X|', ['XOAUTH2']],
  [
    'cfg',
    'a further mechanism',
    '[smtp-client]\nmail.smtp.auth.mechanisms = LOGIN |',
    mechanismsBut('LOGIN'),
  ],
  ['cfg', 'a mechanism among others', '[smtp-client]\nmail.smtp.auth.mechanisms = LOGIN P| NTLM', ['PLAIN']],
  ['cfg', 'a comment', '[smtp-client]\n# por|', []],
  ['cfg', 'lines that end in a lone CR', '[smtp-client]\rport = 25\rsmtp-connection-security = st|\r', TLS],
  ['cfg', 'lines that end in CRLF', '[smtp-client]\r\nport = 25\r\nserver-ty|\r\n', ['server-type']],
  ['yaml', 'an empty file', '|', SECTION],
  ['yaml', 'a part of a section', 'smtp|', SECTION],
  ['yaml', 'a section beside others', 'smtp-client:\n  port: 25\n|', []],
  ['yaml', 'a file about something else', 'services:\n  web: x\n|', []],
  ['yaml', 'a part of an option', 'smtp-client:\n  por|', ['port']],
  ['yaml', 'an option of another indentation', 'smtp-client:\n    server: a\n    por|\n', ['port']],
  ['yaml', 'an option between others', 'smtp-client:\n  server: a\n  po|\n  port: 25\n', []],
  ['yaml', 'an option below comments', 'smtp-client: # mail\n\n  # the port\n  por|\n', ['port']],
  ['yaml', 'an option in quotes', 'smtp-client:\n  "por|"\n', ['port']],
  ['yaml', 'an option whose colon stands there', 'smtp-client:\n  por|: 25\n', ['port']],
  ['yaml', 'behind a name', 'smtp-client:\n  port |', []],
  ['yaml', 'the indentation of an option', 'smtp-client:\n |  port: 25\n', []],
  ['yaml', 'a value', 'smtp-client:\n  smtp-connection-security: |', SECURITY],
  ['yaml', 'a value right behind the colon', 'smtp-client:\n  smtp-connection-security:|', SECURITY],
  ['yaml', 'a part of a value', 'smtp-client:\n  smtp-connection-security: st|\n  port: 25\n', TLS],
  ['yaml', 'a part of a value in quotes', "smtp-client:\n  smtp-connection-security: 'st|'\n", TLS],
  ['yaml', 'a value whose quote is not closed', 'smtp-client:\n  smtp-connection-security: "st|', TLS],
  ['yaml', 'a value in front of a comment', 'smtp-client:\n  smtp-connection-security: st| # yes\n', TLS],
  ['yaml', 'a further mechanism', 'smtp-client:\n  mail.smtp.auth.mechanisms: LOGIN X|', ['XOAUTH2']],
  ['yaml', 'behind a value in quotes', 'smtp-client:\n  smtp-connection-security: "none" |', []],
  ['yaml', 'an alias', 'smtp-client:\n  port: *po|', []],
  ['yaml', 'a comment', 'smtp-client:\n  # por|', []],
  ['yaml', 'a comment behind a value', 'smtp-client:\n  port: 25 # st|', []],
  ['yaml', 'a list', 'smtp-client:\n  - por|', []],
  ['yaml', 'a map within an option', 'smtp-client:\n  port:\n    por|', []],
  ['yaml', 'lines that end in a lone CR', 'smtp-client:\r  port: 25\r  server-ty|\r', ['server-type']],
  ['xml', 'an empty file', '|', []],
  ['xml', 'the key of a list', xml('<list_pair key="smtp|">'), SECTION],
  ['xml', 'the key of a list that is not closed', xml('<list_pair key="smtp|'), SECTION],
  ['xml', 'the key of a list that stands there', xml("<list_pair key='|smtp-client'>"), SECTION],
  ['xml', 'the key of a pair', inList('<str_pair key="por|" value="25"/>'), ['port']],
  ['xml', 'the key of a pair that is not closed', inList('<str_pair key="por|\n'), ['port']],
  ['xml', 'a key that is not closed before a value', inList('<str_pair key="por| value="25"/>'), ['port']],
  ['xml', 'a key that is set', inList('<str_pair key="port" value="1"/><str_pair key="por|"/>'), []],
  ['xml', 'a key in another list', xml('<list_pair key="log"><str_pair key="por|"/></list_pair>'), []],
  ['xml', 'a key in no list', xml('<str_pair key="por|"/>'), []],
  ['xml', 'a value', inList('<str_pair key="smtp-connection-security" value="|"/>'), SECURITY],
  ['xml', 'a part of a value', inList("<str_pair key='smtp-connection-security' value='st|'/>"), TLS],
  ['xml', 'a value that is not closed', inList('<str_pair key="smtp-connection-security" value="st|\n'), TLS],
  [
    'xml',
    'a further mechanism',
    inList('<str_pair key="mail.smtp.auth.mechanisms" value="LOGIN X|"/>'),
    ['XOAUTH2'],
  ],
  ['xml', 'behind a value', inList('<str_pair key="port" value="2"|/>'), []],
  ['xml', 'between elements', inList('|'), []],
  ['xml', 'a comment', inList('<!-- <str_pair key="por|"/> -->'), []],
  ['xml', 'an attribute of another name', inList('<str_pair kei="por|"/>'), []],
  ['json', 'an empty file', '|', []],
  ['json', 'an empty map', '{|}', SECTION],
  ['json', 'a name that is not closed', '{"smtp|', SECTION],
  ['json', 'a name in quotes', '{"smtp|"}', SECTION],
  ['json', 'a file about something else', '{"name": "web", "|"}', []],
  ['json', 'a part of an option', '{"smtp-client": {"por|"}}', ['port']],
  ['json', 'an option that is not closed', '{"smtp-client": {"por|}}', ['port']],
  ['json', 'an option without quotes', '{"smtp-client": {por|}}', ['port']],
  ['json', 'an option behind a comma', '{"smtp-client": {"server": "a", "por|"}}', ['port']],
  ['json', 'an option that is set', '{"smtp-client": {"port": 25, "por|"}}', []],
  ['json', 'a value', '{"smtp-client": {"smtp-connection-security": |}}', SECURITY],
  ['json', 'an empty text', '{"smtp-client": {"smtp-connection-security": "|"}}', SECURITY],
  ['json', 'a part of a value', '{"smtp-client": {"smtp-connection-security": "st|"}}', TLS],
  ['json', 'a value without quotes', '{"smtp-client": {"enable-authentication": tr|}}', ['true']],
  ['json', 'a further mechanism', '{"smtp-client": {"mail.smtp.auth.mechanisms": "LOGIN X|"}}', ['XOAUTH2']],
  ['json', 'a map within an option', '{"smtp-client": {"port": {"por|"}}}', []],
  ['json', 'behind a text', '{"smtp-client": {"port": "25"|}}', []],
  ['json', 'the section of an export', exportOf('"section": "smtp|"'), SECTION],
  ['json', 'the key of an export', exportOf('"section": "smtp-client", "key": "por|"'), ['port']],
  [
    'json',
    'the value of an export',
    exportOf('"section": "smtp-client", "key": "smtp-connection-security", "value": "st|"'),
    TLS,
  ],
  ['json', 'a name in an export', exportOf('"section": "smtp-client", "ke|"'), []],
];

describe.each(table)('%s, %s:', (syntax, _, marked, expected) => {
  test(JSON.stringify(marked), () => {
    expect(offered(marked, syntax)).toEqual(expected);
  });
});

function exportOf(property: string): string {
  return `[{"options": {"property": [{${property}}]}}]`;
}

function mechanismsBut(except: string): readonly string[] {
  return ['LOGIN', 'PLAIN', 'DIGEST-MD5', 'NTLM', 'XOAUTH2'].filter((name) => name !== except);
}

describe('what is written:', () => {
  test.each<[Syntax, string, string, string]>([
    ['cfg', '|', 'smtp-client', '[smtp-client]'],
    ['cfg', '[sm|]', 'smtp-client', '[smtp-client]'],
    ['cfg', '[smtp-client]\npor|', 'port', '[smtp-client]\nport = '],
    ['cfg', '[smtp-client]\nuser=a\npor|', 'port', '[smtp-client]\nuser=a\nport='],
    ['cfg', '[smtp-client]\npor| = 25', 'port', '[smtp-client]\nport = 25'],
    ['cfg', '[smtp-client]\nport =|', '25', '[smtp-client]\nport = 25'],
    ['cfg', '[smtp-client]\nport=|', '25', '[smtp-client]\nport=25'],
    ['cfg', '[smtp-client]\nport = 2|6\n', '25', '[smtp-client]\nport = 25\n'],
    [
      'cfg',
      '[smtp-client]\nmail.smtp.auth.mechanisms = LOGIN |',
      'NTLM',
      '[smtp-client]\nmail.smtp.auth.mechanisms = LOGIN NTLM',
    ],
    ['yaml', 'sm|', 'smtp-client', 'smtp-client:'],
    ['yaml', 'smtp-client:\n  por|', 'port', 'smtp-client:\n  port: '],
    ['yaml', 'smtp-client:\n  "por|"', 'port', 'smtp-client:\n  "port": '],
    ['yaml', 'smtp-client:\n  por|: 25', 'port', 'smtp-client:\n  port: 25'],
    ['yaml', 'smtp-client:\n  port:|', '25', 'smtp-client:\n  port: 25'],
    ['yaml', 'smtp-client:\n  connect-timeout: |', '00:05:00', 'smtp-client:\n  connect-timeout: "00:05:00"'],
    ['yaml', "smtp-client:\n  port: '2|' # x", '25', "smtp-client:\n  port: '25' # x"],
    ['json', '{|}', 'smtp-client', '{"smtp-client": }'],
    ['json', '{"smtp-client": {"por|}}', 'port', '{"smtp-client": {"port": }}'],
    ['json', '{"smtp-client": {"por|": 1}}', 'port', '{"smtp-client": {"port": 1}}'],
    ['json', '{"smtp-client": {"port": |}}', '25', '{"smtp-client": {"port": "25"}}'],
    ['json', '{"smtp-client": {"port": 1|}}', '25', '{"smtp-client": {"port": 25}}'],
    ['json', '{"smtp-client": {"port": "1|"}}', '25', '{"smtp-client": {"port": "25"}}'],
  ])('%s %j and %s', (syntax, marked, label, expected) => {
    expect(written(marked, syntax, label)).toBe(expected);
  });
});

test('the default of an option is marked among its values', () => {
  const values = proposalsAt('[smtp-client]\nsmtp-connection-security = |', 'cfg');
  expect(values.map(({ label, detail }) => [label, detail])).toEqual([
    ['none', 'default'],
    ['start-tls', ''],
    ['start-tls-required', ''],
    ['ssl-tls', ''],
  ]);
});

test('an option comes with what it is and when a change of it takes effect', () => {
  const port = proposalsAt('[smtp-client]\n|', 'cfg').find(({ label }) => label === 'port');
  expect(port).toMatchObject({
    detail: 'default 25; takes effect: immediately',
    documentation: 'Port of the e-mail server.\n\nAccepts a whole number from 1 to 65535.',
  });
});

test('an option that the release has no longer is marked', () => {
  const isMarked = (release: string) => {
    const proposals = proposalsAt('[smtp-client]\n|', 'cfg', { release });
    return proposals.filter(({ isDiscontinued }) => isDiscontinued).map(({ label }) => label);
  };
  expect(isMarked('8.5.1')).toEqual([]);
  expect(isMarked('8.5.212.01')).toContain('connect-timeout');
});

test('what the release of the file does not know yet is not offered', () => {
  const marked = '[smtp-client]\ngrant-|';
  expect(offered(marked, 'cfg')).toEqual(['grant-type']);
  expect(offered(marked, 'cfg', { release: '8.5.205.03' })).toEqual([]);
});

test('a file that holds no section of the catalogue is left alone', () => {
  expect(edited('[log]\nport = a\n', 'cfg')).toMatchObject({ isConcerned: false, findings: [] });
  expect(edited('', 'cfg').findings).toEqual([]);
});

function xml(lists: string): string {
  return `<CfgData><CfgCreate><CfgApplication><options>${lists}</options></CfgApplication></CfgCreate></CfgData>`;
}

function inList(pairs: string): string {
  return xml(`<list_pair key="smtp-client">${pairs}</list_pair>`);
}
