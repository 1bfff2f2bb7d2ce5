import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Syntax } from '../src/document/document.ts';
import { SYNTAXES } from '../src/document/readers.ts';
import { complete } from '../src/editor/complete.ts';
import { hover } from '../src/editor/hover.ts';
import { fixAll, repairsWithin } from '../src/editor/repairs.ts';
import { outline } from '../src/editor/symbols.ts';
import { fix, lint, plan } from '../src/index.ts';
import { smtpLint } from './support/cli.ts';
import { edited } from './support/edited.ts';

/** The secret, which must not come out of any file in any way; nor may its first four characters. */
const CANARY = 'Zq7xCanary-Secret';
const TRACE = CANARY.slice(0, 4);

const CLEAN = ['enable-authentication = true', 'user = me', 'server = smtp.example.com'];

/** Files that hold the secret in a place of their own. */
const FILES: Readonly<Record<string, readonly [name: string, text: string]>> = {
  'as the value': ['a.cfg', cfg(`password = ${CANARY}`)],
  'in quotes': ['a.cfg', cfg(`password = "${CANARY}"`)],
  'given twice': ['a.cfg', cfg(`password = ${CANARY}`, `password = ${CANARY}2`)],
  'read otherwise by INI readers': ['a.cfg', cfg(`password = ${CANARY};x#y`)],
  'behind a colon': ['a.cfg', cfg(`password: ${CANARY}`)],
  'behind a name alone': ['a.cfg', cfg(`password ${CANARY}`)],
  'wrapped into a second line': ['a.cfg', cfg('password = x', `  ${CANARY}`)],
  'wrapped into a second line with =': ['a.cfg', cfg('password = x', `  y: ${CANARY}==`)],
  'under a misspelt name': ['a.cfg', cfg(`pasword = ${CANARY}`)],
  'under a name near to one that is no secret': ['a.cfg', cfg(`client-pw = ${CANARY}`)],
  'under a name in capitals': ['a.cfg', cfg(`Password = ${CANARY}`)],
  'under a name of its own': ['a.cfg', cfg(`api-token = "${CANARY}"`)],
  'in a misspelt section': ['a.cfg', `[smtp_client]\nserver = h.example.com\npassword = '${CANARY}'\n`],
  'in an undocumented section': [
    'a.cfg',
    `[smtp-client-2]\nserver = h.example.com\npassword = '${CANARY}'\n`,
  ],
  'in a secret section': [
    'a.cfg',
    `${cfg('password = x')}[secret-smtp]\npassword = "${CANARY}"\npasswd = ${CANARY}\n`,
  ],
  'in a section left alone': ['a.cfg', `[db]\npassword = ${CANARY}\n${CANARY}\n[smtp-client]\nport = 0\n`],
  'behind a section header': ['a.cfg', `[smtp-client] password = ${CANARY}\nserver = h.example.com\n`],
  'before the first section': ['a.cfg', `password = ${CANARY}\n[smtp-client]\nserver = h.example.com\n`],
  unused: ['a.cfg', `[smtp-client]\nserver = h.example.com\npassword = ${CANARY}\n`],
  'in the proxy password of JavaMail': [
    'a.cfg',
    cfg('password = x', `mail.smtp.proxy.password = "${CANARY}"`),
  ],
  'in an unknown property': ['a.cfg', cfg('password = x', `mail.smtp.passwort = ${CANARY}`)],
  'in a URL': ['a.cfg', cfg(`server = https://me:${CANARY}@mail.example.com/EWS`, 'password = x')],
  'in a URL for EWS': [
    'a.cfg',
    cfg('server-type = EWS', `server = ftp://me:${CANARY}@mail.example.com`, 'password = x'),
  ],
  'in the default of a placeholder': ['a.cfg', cfg(`password = "\${X:-${CANARY}}"`)],
  'behind an alias in YAML': ['a.yaml', yaml(`password: &p ${CANARY}`, 'port: *p', 'server-type: *p')],
  'behind an alias of an unknown option': ['a.yaml', yaml(`pasword: &p "${CANARY}"`, 'port: *p', 'user: *p')],
  'behind an alias of another section': [
    'a.yaml',
    `db: { x: &p ${CANARY} }\n${yaml('port: *p', 'user: *p')}`,
  ],
  'behind an alias of a list': ['a.yaml', `db: [&p ${CANARY}]\n${yaml('port: *p', 'user: *p')}`],
  'without its colon in YAML': ['a.yaml', yaml(`password ${CANARY}`, 'port: 25')],
  'wrapped to the margin in YAML': ['a.yaml', `smtp-client:\n  password: abc\n${CANARY}\n  port: 25\n`],
  'without its equals sign': ['a.cfg', cfg(`password ${CANARY}ab=cd`)],
  'wrapped, its end in small letters': ['a.cfg', cfg('password = abc', `  z${CANARY.toLowerCase()}=`)],
  'wrapped, its end like a header': ['a.cfg', cfg('password = abc', `  [${CANARY}`)],
  'in a header that is not closed': ['a.cfg', `[smtp-client password = ${CANARY}\n`],
  'in a header': ['a.cfg', `[smtp-client]\nserver = h.example.com\n[secret-smtp password=${CANARY}]\n`],
  'in a URL between blanks': ['a.yaml', yaml(`server: ' https://u:${CANARY}@h.example.com'`)],
  'in a URL that is no mechanism': ['a.cfg', cfg(`mail.smtp.auth.mechanisms = https://u:${CANARY}@h/`)],
  'before the host': ['a.cfg', cfg(`server = u:${CANARY}@smtp.example.com`, 'password = x')],
  'in the query of a URL': [
    'a.cfg',
    cfg(`tenant-authority = https://login.microsoftonline.com/x?s=${CANARY}`),
  ],
  'in the option that names the section of a secret': [
    'a.cfg',
    cfg(
      'password = x',
      'mail.smtp.auth.mechanisms = XOAUTH2',
      'tenant-authority = google',
      `secret = ${CANARY}`,
    ),
  ],
  'in a comment behind a list': ['a.cfg', cfg(`mail.smtp.auth.mechanisms = LOGIN # was ${CANARY}`)],
  'in a comment in the place of a value': ['a.cfg', cfg(`port = # ${CANARY}`)],
  'in a comment at the head of a block': ['a.yaml', yaml(`server-type: >- # ${CANARY}`, '    smpt')],
  'in a comment behind a value': ['a.cfg', cfg(`port = 25 # password ${CANARY}`)],
  'in an export without its blank': [
    'a.yaml',
    `options:\n  property:\n  - section: smtp-client\n    key: password\n    value:${CANARY}\n`,
  ],
  'in an export without its colon': [
    'a.json',
    `{"options":{"property":[{"section":"smtp-client","key":"password","value","${CANARY}"}]}}`,
  ],
  'in the reason of a suppression': [
    'a.cfg',
    cfg(`# smtp-lint-disable-next-line quoted-value -- was ${CANARY}`, `password = "${CANARY}"`),
  ],
  'in a YAML comment': ['a.yaml', yaml(`password: '' # was ${CANARY}`, `port: 0 # ${CANARY}`)],
  'in a YAML list': ['a.yaml', yaml(`password: [${CANARY}]`)],
  'in a YAML map': ['a.yaml', yaml(`password: { value: ${CANARY} }`)],
  'in YAML that is not closed': ['a.yaml', yaml(`password: "${CANARY}`, 'port: 0')],
  'in YAML that cannot start so': ['a.yaml', yaml(`password: @${CANARY}`, `user: %${CANARY}`)],
  'in YAML with a second colon': ['a.yaml', yaml(`password: ${CANARY}: x`)],
  'in YAML with a bad escape': ['a.yaml', yaml(`password: "\\q${CANARY}"`)],
  'in a YAML alias': ['a.yaml', yaml(`password: *${CANARY}`)],
  'in a YAML block': ['a.yaml', yaml('password: |', `    ${CANARY}`, 'port: 0')],
  'in JSON': ['a.json', `{"smtp-client": {"port": 0, "password": "${CANARY}", "pasword": "${CANARY}"}}`],
  'in JSON that is not closed': ['a.json', `{"smtp-client": {"password": "${CANARY}\n, "port": 0}}`],
  'in JSON without quotes': ['a.json', `{"smtp-client": {"password": ${CANARY}, "port": 0}}`],
  'in a JSON list': ['a.json', `{"smtp-client": {"password": ["${CANARY}"], "port": 0}}`],
  'in an export': [
    'a.json',
    `{"options": {"property": [{"section": "smtp-client", "key": "password", "value": "${CANARY}"},
    {"section": "smtp-client", "key": "port", "value": "0"}, {"section": "smtp-client", "value": "${CANARY}"}]}}`,
  ],
  'in XML': ['a.xml', xml(pair('password', CANARY), pair('pasword', CANARY), pair('port', '0'))],
  'in XML behind escapes': ['a.xml', xml(pair('password', `&amp;${CANARY}&#45;`), pair('port', '0'))],
  'in XML that is not closed': [
    'a.xml',
    xml(`<str_pair key="password" value="${CANARY}/>`, pair('port', '0')),
  ],
  'in XML without quotes': ['a.xml', xml(`<str_pair key="password" value=${CANARY}/>`, pair('port', '0'))],
  'in XML with a second quote': ['a.xml', xml(`<str_pair key="password" value="a"${CANARY}"/>`)],
  'in XML with a bare &': ['a.xml', xml(pair('password', `&${CANARY}; &`), pair('port', '0'))],
  'in XML with a bare <': ['a.xml', xml(pair('password', `<${CANARY}`), pair('port', '0'))],
  'in XML as text': ['a.xml', xml(`<str_pair key="password">${CANARY}</str_pair>`, pair('port', '0'))],
  'in a CDATA section': ['a.xml', xml(`<str_pair key="password"><![CDATA[${CANARY}]]></str_pair>`)],
  'in XML between elements': ['a.xml', xml(pair('port', '0'), `password = ${CANARY}`)],
  'in an XML comment': [
    'a.xml',
    xml(`<!-- password ${CANARY} -->`, `${pair('port', '0')} <!-- ${CANARY} -->`),
  ],
  'in an XML comment with two hyphens': ['a.xml', xml(`<!-- -- ${CANARY} -->`, pair('port', '0'))],
  'in an element that XML does not have': [
    'a.xml',
    xml(`<${CANARY} key="port" value="x"/>`, `<a ${CANARY}="x"/>`),
  ],
  'in a list in the place of a value': [
    'a.xml',
    xml(`<list_pair key="password">${pair('x', CANARY)}</list_pair>`, pair('port', '0')),
  ],
  'in an end tag': ['a.xml', xml(`<str_pair key="password" value="x"></${CANARY}>`)],
  'in an attribute of its own': ['a.xml', xml(`<str_pair key="port" value="0" password="${CANARY}"/>`)],
  'in an attribute given twice': ['a.xml', xml(`<str_pair key="password" value="x" value="${CANARY}"/>`)],
  'in an entity': [
    'a.xml',
    `<!DOCTYPE a [<!ENTITY p "${CANARY}">]>\n${xml(pair('password', '&p;'), pair('port', '&p;'))}`,
  ],
  'in the name of an application': [
    'a.xml',
    `<CfgData><CfgApplication name="${CANARY}"><options></options></CfgApplication></CfgData>`,
  ],
  'in the reason of a suppression in XML': [
    'a.xml',
    xml(
      `<!-- smtp-lint-disable-next-line invalid-value - was ${CANARY} -->`,
      pair('port', '0'),
      pair('password', CANARY),
    ),
  ],
};

function cfg(...lines: readonly string[]): string {
  return `${['[smtp-client]', ...CLEAN, ...lines].join('\n')}\n`;
}

function yaml(...lines: readonly string[]): string {
  return `${['smtp-client:', ...['enable-authentication: true', 'user: me', ...lines].map((line) => `  ${line}`)].join('\n')}\n`;
}

function pair(name: string, value: string): string {
  return `<str_pair key="${name}" value="${value}"/>`;
}

function xml(...lines: readonly string[]): string {
  const pairs = [pair('enable-authentication', 'true'), pair('user', 'me'), ...lines];
  const list = ['<list_pair key="smtp-client">', ...pairs.map((line) => `  ${line}`), '</list_pair>'].join(
    '\n',
  );
  return `<CfgData><CfgCreate><CfgApplication name="a"><options>\n${list}\n</options></CfgApplication></CfgCreate></CfgData>\n`;
}

const WAYS: readonly (readonly string[])[] = [
  ['--format', 'text'],
  ['--format', 'text', '--color', 'always'],
  ['--format', 'concise'],
  ['--format', 'json'],
  ...['markdown', 'ndjson', 'github', 'gitlab', 'sarif', 'junit', 'checkstyle'].map((name) => [
    '--format',
    name,
  ]),
  ['--format', 'text', '--rule', 'plain-secret=error', '--rule', 'redundant-default=error'],
  ['--fix-dry-run', '--unsafe-fixes', '--rule', 'redundant-default=info'],
  ['--format', 'text', '--syntax', 'cfg'],
  ['--format', 'text', '--syntax', 'yaml'],
  ['--format', 'text', '--syntax', 'json'],
  ['--format', 'text', '--syntax', 'xml'],
];

describe.each(Object.entries(FILES))('a secret %s', (_, [name, text]) => {
  test.each(WAYS.map((way) => [way.join(' '), way] as const))(
    'is not in the report of %s',
    async (_, way) => {
      expect(text.toLowerCase()).toContain(CANARY.toLowerCase());
      const { stdout, stderr } = await smtpLint([...way, '--stdin-filename', name, '-'], { stdin: text });
      expect((stdout + stderr).toLowerCase()).not.toContain(TRACE.toLowerCase());
      expect(stdout + stderr).not.toContain(Buffer.from(CANARY).toString('base64'));
    },
  );
});

describe.each(Object.entries(FILES))('a secret %s', (_, [name, text]) => {
  const syntax = name.slice(name.indexOf('.') + 1);
  const lines = text.split('\n').map((_line, at) => ['--', `-:${at + 1}`]);
  const ways = [...lines, ['--file', '-', 'password'], ['--file', '-', 'server'], ['--from', '8.5.1', '-']];

  test.each(ways.map((way) => [way.join(' '), way] as const))(
    'is not told by explain or upgrade %s',
    async (__, way) => {
      for (const format of ['text', 'json']) {
        const command = way.includes('--from') ? 'upgrade' : 'explain';
        const args = [command, '--syntax', syntax, '--format', format, ...way];
        const { stdout, stderr } = await smtpLint(args, { stdin: text });
        expect(stdout + stderr).not.toBe('');
        expect(stderr).not.toContain('--help');
        expect((stdout + stderr).toLowerCase()).not.toContain(TRACE.toLowerCase());
      }
    },
  );
});

describe.each(Object.entries(FILES))('a secret %s', (_, [name, text]) => {
  test('is in nothing that an editor is told', async () => {
    const file = edited(text, name.slice(name.indexOf('.') + 1) as Syntax);
    const told: unknown[] = [outline(file), await repairsWithin(file, { start: 0, end: text.length })];
    for (let offset = 0; offset <= text.length; offset++) {
      told.push(hover(file, offset), complete(file, offset));
    }
    // The findings of a repair are those of every report.
    const words = JSON.stringify([told, await fixAll(file)], (key, value) =>
      key === 'findings' ? [] : value,
    );
    expect(words.toLowerCase()).not.toContain(TRACE.toLowerCase());
  });
});

test('what --fix-only tells of a file holds no secret', { timeout: 60_000 }, async () => {
  const directory = mkdtempSync(join(tmpdir(), 'smtp-lint-secrets-'));
  for (const [name, text] of Object.values(FILES)) {
    const path = join(directory, name);
    writeFileSync(path, text);
    for (const flags of [['--fix-only'], ['--fix-only', '--unsafe-fixes']]) {
      const { stdout, stderr } = await smtpLint([...flags, path]);
      expect((stdout + stderr).toLowerCase(), text).not.toContain(TRACE.toLowerCase());
      // A safe fix leaves it in the file.
      const isSafe = !flags.includes('--unsafe-fixes');
      if (isSafe) expect(readFileSync(path, 'utf8').toLowerCase()).toContain(CANARY.toLowerCase());
    }
  }
  rmSync(directory, { recursive: true });
});

describe.each(Object.entries(FILES))('a secret %s', (_, [name, text]) => {
  test.each(SYNTAXES)('is not in what convert --to %s says of it', async (to) => {
    const syntax = name.replace(/^.*\./, '');
    const { stderr } = await smtpLint(['convert', '-', '--syntax', syntax, '--to', to], { stdin: text });
    expect(stderr.toLowerCase()).not.toContain(TRACE.toLowerCase());
  });
});

/** Files whose secrets only redact comes across: reports show nothing of them anyway. */
const TICKETS: typeof FILES = {
  'in the section of a mailbox': ['a.cfg', `[pop-client]\npassword = ${CANARY}\n`],
  'in a section of passwords': ['a.cfg', `[passwords]\nmail = ${CANARY}\n`],
  'in a section of secrets': ['a.cfg', `[secrets]\nx = ${CANARY}\n`],
  'in a secret section in capitals': ['a.cfg', `[Secret-smtp]\nx = ${CANARY}\n`],
  'in a secret section with another sign': ['a.cfg', `[secret_smtp]\nx = ${CANARY}\n`],
  'in a section of credentials': ['a.yaml', `credentials:\n  mail: ${CANARY}\n`],
  'in an export of credentials': [
    'a.json',
    `{"options": {"property": [{"section": "secret", "key": "x", "value": "${CANARY}"}]}}`,
  ],
  'in a section for another program': ['a.cfg', `[db]\ndbPasswd=${CANARY}\nclient_secret=x${CANARY}\n`],
  'in the name of a section that another option gives': ['a.cfg', `[smtp-client]\nsecret = ${CANARY}\n`],
  'in a connection string': ['a.cfg', `[db]\nurl = Server=h;User=sa;Password=${CANARY};Trust=no\n`],
  'in an option commented out': ['a.cfg', cfg('password = x', `# password = ${CANARY}`)],
  'in an option commented out without blanks': ['a.cfg', cfg(`;password=${CANARY}`)],
  'in an option commented out under a name of its own': ['a.cfg', cfg(`#api-key: ${CANARY}`)],
  'in a remark': ['a.cfg', cfg(`# the password was ${CANARY} until May`, 'password = x')],
  'in a remark that says nothing else': ['a.cfg', cfg(`# ${CANARY}`)],
  'in a URL in a remark': ['a.cfg', cfg(`# https://me:${CANARY}@proxy.example.com`)],
  'in a header in a remark': ['a.cfg', cfg(`# Authorization: Bearer ${CANARY}`)],
  'once more under another name': ['a.cfg', `${cfg(`password = ${CANARY}`)}[db]\nkey = pre${CANARY}post\n`],
  'wrapped like a comment': ['a.cfg', cfg('password = abc', `  #${CANARY}`)],
  'wrapped twice like a comment': ['a.cfg', cfg('password = abc', '  #defg', `  #${CANARY}`)],
  'wrapped, with nothing behind it': ['a.cfg', `[db]\npassword = abc\n${CANARY.replace('-', '')}==\n`],
  'in an application that is no E-mail Server': [
    'a.json',
    `[{"subtype": "CFGEmailServer", "options": {"property": []}}, {"subtype": "CFGOther", "options": {"property":
    [{"section": "db", "key": "password", "value": "${CANARY}"}]}}]`,
  ],
  'in the annex of an export': [
    'a.json',
    `{"options": {"property": []}, "userproperties": {"property": [{"section": "x", "key": "token", "value": "${CANARY}"}]}}`,
  ],
  'beside the options of an export': ['a.json', `{"password": "${CANARY}", "options": {"property": []}}`],
  'in a number': ['a.json', '{"smtp-client": {"password": 770770770, "port": 0, "x": "Zq7x-Canary-Secret"}}'],
  'in an attribute of another element': [
    'a.xml',
    `<CfgData><CfgPerson name="x" password="${CANARY}"/></CfgData>`,
  ],
  'in an element of its own': [
    'a.xml',
    `<CfgData><CfgPerson><password>${CANARY}</password></CfgPerson></CfgData>`,
  ],
  'in an element of its own, in CDATA': [
    'a.xml',
    `<a><db-password><![CDATA[ ${CANARY} ]]></db-password></a>`,
  ],
  'in a record of XML': ['a.xml', `<a><property name="db.password" value="${CANARY}"/></a>`],
  'in a record of two elements': ['a.xml', `<a><p><name>password</name><value>${CANARY}</value></p></a>`],
  'in a pair of another application': [
    'a.xml',
    xml(pair('port', '25')).replace(
      '<options>',
      `<userProperties><list_pair key="x">${pair('token', CANARY)}</list_pair></userProperties><options>`,
    ),
  ],
  'in a pair with escapes': [
    'a.xml',
    xml(pair('password', `&#90;q7x&amp;${CANARY}`), `<!-- q7x&${CANARY} -->`),
  ],
  'in a pair commented out': ['a.xml', xml(`<!-- ${pair('password', CANARY)} -->`)],
  'in a pair commented out, in another order': [
    'a.xml',
    xml(`<!-- <str_pair value='${CANARY}' key='password'/> -->`),
  ],
  'in a pair commented out, without quotes': [
    'a.xml',
    xml(`<!-- <str_pair key=password value=${CANARY}/> -->`),
  ],
  'in an element commented out': ['a.xml', xml(`<!-- <password>${CANARY}</password> -->`)],
  'in a URL in XML': ['a.xml', xml(pair('server', `https://me:${CANARY}@h.example.com/`))],
  'once more in XML': ['a.xml', `${xml(pair('password', CANARY))}<!-- x${CANARY}y -->`],
  'behind escapes': ['a.json', `{"db": {"url": "https:\\/\\/u:${CANARY}@h"}}`],
  'behind an anchor': ['a.yaml', `x-common: &c ${CANARY}\nsmtp-client:\n  password: *c\n`],
  'in a map behind an anchor': ['a.yaml', `a:\n  all: &c\n    v: ${CANARY}\nb:\n  password: *c\n`],
  'deep below a name': [
    'a.yaml',
    `a:\n  credentials:\n    mail:\n      - user: me\n        key: ${CANARY}\n`,
  ],
  'behind a tag': ['a.yaml', yaml(`password: !vault ${CANARY}`)],
  'in words': ['a.cfg', cfg(`password = ab ${CANARY} cd`, `user = ab ${CANARY} cd`)],
  'in words, once more without blanks': [
    'a.cfg',
    cfg('password = Zq7x cana ryse cret', 'user = Zq7xcanarysecret'),
  ],
  'in words, once more in a remark': ['a.cfg', cfg('# Canary ab Zq7x', 'password = Canary ab Zq7x')],
  'behind other escapes': ['a.json', '{"s":{"password":"Zq7x\\\\canary","user":"Zq7x\\\\canary"}}'],
  'behind escapes of numbers': ['a.json', '{"s":{"password":"Zq7x\u00e4canary","user":"Zq7x\\u00e4canary"}}'],
  'behind quotes in quotes': ['a.yaml', yaml("password: Zq7x'canary", "user: 'Zq7x''canary'")],
  'that is short': ['a.cfg', cfg('# not canary, nor (canary)', 'password = canary', 'user = canary')],
  'with a remark, then without': ['a.cfg', cfg('password = "zq7xcanary" # neu', 'user = zq7xcanary')],
  'with a semicolon, then without': ['a.cfg', cfg('password = zq7xcanary;', 'user = zq7xcanary')],
  'that is a tag to YAML': ['a.yaml', yaml(`password: !${CANARY}`)],
  'that is a tag of YAML itself': ['a.yaml', yaml(`password: !!${CANARY}`)],
  'that is a tag in brackets': ['a.yaml', yaml(`password: !<${CANARY}>`)],
  'that is a tag with a handle': ['a.yaml', `%TAG !e! tag:x,2024:\n---\n${yaml(`password: !e!${CANARY}`)}`],
  'that begins like a tag': ['a.yaml', yaml(`password: !${CANARY} fish`)],
  'that begins like the tag of a placeholder': ['a.yaml', yaml(`password: !${CANARY} \${P}`)],
  'that is a tag before a map': ['a.yaml', yaml(`password: !${CANARY} {x: y}`)],
  'that is a tag behind a comment': ['a.yaml', yaml(`password: !${CANARY} # x`, '    y')],
  'that is an anchor to YAML': ['a.yaml', yaml(`password: &${CANARY}`)],
  'that begins like an anchor': ['a.yaml', yaml(`password: &${CANARY} fish`)],
  'in a folded block': [
    'a.yaml',
    yaml('password: >-', `    ${CANARY}`, `    and more ${CANARY}`, 'port: 25'),
  ],
  'in a comment of a block': ['a.yaml', yaml(`password: |- # ${CANARY}`, '    x')],
  'in a second document': ['a.yaml', `${yaml('port: 25')}---\npassword: ${CANARY}\n`],
  'under an alias for its name': ['a.yaml', `&a password: x\n*a : ${CANARY}\n`],
  'under a name that is a list': ['a.yaml', `s:\n  ? [password]\n  : ${CANARY}\n`],
  'below a comment that follows its name': ['a.yaml', yaml(`password: # ${CANARY}`, `    ${CANARY}`)],
  'taken over from another map': ['a.yaml', `b: &b\n  foo: ${CANARY}\nsmtp-client:\n  <<: *b\n`],
  'beside its name': ['a.json', `{"s": {"key": "password", "value": "${CANARY}"}}`],
  'in a record of another form': ['a.json', `[{"option": "password", "setting": "${CANARY}"}]`],
  'in a record of any names': ['a.json', `[{"opt": "password", "val": "${CANARY}"}]`],
  'in a record of attributes': ['a.json', `[{"@key": "PASSWORD", "@value": "${CANARY}", "@section": "s"}]`],
  'in a record with a list': ['a.json', `[{"id": "password", "x": "y", "v": ["${CANARY}"]}]`],
  'in a record with a map': ['a.json', `[{"id": "password", "v": {"x": "${CANARY}"}}]`],
  'behind its section and name in a list': ['a.json', `{"s": [["smtp-client/password", "${CANARY}"]]}`],
  'behind its name in a list': ['a.json', `{"s": [["password", "${CANARY}"]]}`],
  'that looks like a token, under a plain name': ['a.cfg', `[s]\nx = ${CANARY.replace('-', '7')}\n`],
  'in the path of a URL': [
    'a.cfg',
    `[s]\nx = https://h.example.com/services/${CANARY.replace('-', '7')}/x\n`,
  ],
  'as a name below a name': ['a.yaml', yaml(`password: {${CANARY}}`)],
  'as a name with a value': ['a.yaml', yaml(`password: {${CANARY}: x}`)],
  'in a name': ['a.yaml', yaml(`password ${CANARY}: x`)],
  'without a name': ['a.yaml', `- ${CANARY}\n`],
};

describe.each(Object.entries({ ...FILES, ...TICKETS }))('a secret %s', (_, [name, text]) => {
  test('is not in what redact makes of the file, or the file is refused', async () => {
    expect(text.toLowerCase()).toContain(CANARY.toLowerCase().slice(4, 10));
    const syntax = name.replace(/^.*\./, '');
    const { exitCode, stdout, stderr } = await smtpLint(['redact', '-', '--syntax', syntax], { stdin: text });
    expect((stdout + stderr).toLowerCase()).not.toContain(TRACE.toLowerCase());
    expect((stdout + stderr).toLowerCase()).not.toContain('canary');
    expect(stdout).not.toContain('770770770');
    if (exitCode === 0) expect(stdout).toMatch(/\$\{\w+\}/);
    else expect([exitCode, stdout]).toEqual([2, '']);
  });
});

test('the secrets stand in files that are reported on', async () => {
  for (const [name, text] of Object.values(FILES)) {
    const { stdout } = await smtpLint(['--rule', 'plain-secret=info', '--stdin-filename', name, '-'], {
      stdin: text,
    });
    expect(stdout, text).not.toBe('');
  }
});

test('the extent of a secret is not told: its findings stand at its name', async () => {
  const args = ['--format', 'json', '--rule', 'plain-secret=info', '--stdin-filename', 'a.cfg', '-'];
  const [, text] = FILES['in quotes'] ?? ['', ''];
  const { files } = JSON.parse((await smtpLint(args, { stdin: text })).stdout);
  const found = files[0].diagnostics.filter(({ option }: { option?: string }) => option === 'password');
  expect(found.length).toBeGreaterThan(0);
  for (const { column, endColumn } of found) expect([column, endColumn]).toEqual([1, 'password'.length + 1]);
});

/** Commands that hold a file with the secret against one with another, or against none. */
const COMPARISONS: readonly (readonly string[])[] = [
  ['diff', '--all'],
  ['diff', '--all', '--format', 'json'],
  ['diff', '--all', '--format', 'markdown'],
  ['compare', '--all'],
  ['compare', '--all', '--format', 'json'],
  ['compare', '--all', '--format', 'markdown'],
];

describe.each(Object.entries(FILES))('a secret %s', (_, [name, text]) => {
  const others = {
    'with another secret': [name, text.replaceAll(CANARY, `${CANARY}2`)],
    'without its options': ['b.cfg', cfg()],
    'of no options at all': ['b.yaml', ''],
  } as const;

  test.each(Object.entries(others))('is in no comparison with a file %s', async (_, [otherName, other]) => {
    const directory = mkdtempSync(join(tmpdir(), 'smtp-lint-secret-'));
    const file = join(directory, otherName);
    writeFileSync(file, other);
    for (const args of COMPARISONS) {
      for (const paths of [
        ['-', file],
        [file, '-'],
      ]) {
        const run = [...args, '--stdin-filename', name, ...paths];
        const { stdout, stderr } = await smtpLint(run, { stdin: text });
        expect(stdout + stderr, run.join(' ')).not.toBe('');
        expect((stdout + stderr).toLowerCase(), run.join(' ')).not.toContain(TRACE.toLowerCase());
      }
    }
    rmSync(directory, { recursive: true });
  });
});

describe.each(Object.entries(FILES))('a secret %s', (_, [name, text]) => {
  test('leaves no trace in a baseline: with another secret it is the same', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'smtp-lint-secret-'));
    const baseline = join(directory, 'baseline.json');
    const written: string[] = [];
    for (const secret of [CANARY, 'Yw8wParrot-Hidden']) {
      const args = [
        '--rule',
        'plain-secret=info',
        '--write-baseline',
        baseline,
        '--stdin-filename',
        name,
        '-',
      ];
      const stdin = text.replaceAll(CANARY, secret).replaceAll(CANARY.toLowerCase(), secret.toLowerCase());
      const { stderr } = await smtpLint(args, { stdin });
      expect(stderr).toContain('written');
      written.push(readFileSync(baseline, 'utf8'));
    }
    rmSync(directory, { recursive: true });
    const [one = '', other] = written;
    expect(one.toLowerCase()).not.toContain(TRACE.toLowerCase());
    expect(one).toBe(other);
  });

  test('is in no result of the library but the text of a fix', async () => {
    const options = { path: name, rules: { 'plain-secret': 'error', 'redundant-default': 'error' } } as const;
    const { text: fixed, ...rest } = await fix(text, { ...options, unsafe: true });
    const sides = { before: { path: name }, after: { path: name } };
    const results = [
      rest,
      await lint(text, options),
      await plan(text, text.replaceAll(TRACE, 'Other'), sides),
    ];
    expect(JSON.stringify(results).toLowerCase()).not.toContain(TRACE.toLowerCase());
  });
});
