import { describe, expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { Syntax } from '../../src/document/document.ts';
import { type EffectiveConfig, resolve } from '../../src/effective/effective-config.ts';
import { isDefault } from '../../src/effective/is-default.ts';
import { phrase } from '../../src/effective/phrase.ts';
import type { SectionConfig } from '../../src/effective/section-config.ts';
import { readText } from '../support/outline.ts';

const catalog = builtinCatalog();

function configsOf(text: string, syntax: Syntax = 'cfg'): readonly EffectiveConfig[] {
  return resolve(readText(text, syntax), catalog);
}

/** The first described section of a file. */
function sectionOf(text: string, syntax: Syntax = 'cfg'): SectionConfig {
  const section = configsOf(text, syntax)[0]?.sections[0];
  if (!section) throw new Error('the text holds no section that the catalogue describes');
  return section;
}

/** The section smtp-client of a .cfg with these lines. */
const smtpClient = (...lines: readonly string[]) => sectionOf(['[smtp-client]', ...lines].join('\n'));

describe('an option', () => {
  test('is what the file says', () => {
    const { origin, fact } = smtpClient('port = 587').setting('port');
    expect(origin).toBe('file');
    expect(fact).toEqual({ known: true, value: 587, isSet: true });
  });

  test('that the file leaves out is its default, and not set', () => {
    const { origin, fact, read } = smtpClient().setting('port');
    expect(origin).toBe('default');
    expect(fact).toEqual({ known: true, value: 25, isSet: false });
    expect(read).toBeUndefined();
  });

  test('that has no default is nothing where the file leaves it out', () => {
    const { origin, fact } = smtpClient().setting('server');
    expect(origin).toBe('nowhere');
    expect(fact).toEqual({ known: true, value: undefined, isSet: false });
  });

  test('that nobody knows is a text if it stands in the file', () => {
    expect(smtpClient('no-such-option = x').fact('no-such-option')).toEqual({
      known: true,
      value: 'x',
      isSet: true,
    });
    expect(smtpClient().fact('no-such-option')).toEqual({ known: true, value: undefined, isSet: false });
  });

  test.each(['__proto__', 'constructor', 'toString'])('named %s is one that nobody knows', (name) => {
    expect(smtpClient().fact(name)).toEqual({ known: true, value: undefined, isSet: false });
    expect(smtpClient(`${name} = x`).fact(name)).toEqual({ known: true, value: 'x', isSet: true });
  });

  test('that is given twice is what stands last, also in a second section of the name', () => {
    expect(smtpClient('port = 587', 'port = 465').fact('port')).toMatchObject({ value: 465 });
    expect(smtpClient('port = 587', '[log]', '[smtp-client]', 'port = 465').fact('port')).toMatchObject({
      value: 465,
    });
    expect(smtpClient('server = a', 'server = b').fact('server')).toMatchObject({ value: 'b' });
    expect(smtpClient('port = 587', 'port = x').fact('port')).toMatchObject({ known: false });
    expect(smtpClient('port = x', 'port = 587').fact('port')).toMatchObject({ value: 587 });
  });

  test('that is given twice is kept twice, in the order of the file', () => {
    const { entries } = smtpClient('server = a', 'port = 25', 'server = b', 'user = c');
    expect(entries.map(({ entry, text }) => [entry.name, text])).toEqual([
      ['server', 'a'],
      ['port', '25'],
      ['server', 'b'],
      ['user', 'c'],
    ]);
  });
});

describe('an empty value', () => {
  test.each(['client-id', 'directory-id', 'password', 'server', 'user'])(
    'of %s, which has no default, means that it is not set',
    (option) => {
      const { origin, fact, read } = smtpClient(`${option} =`).setting(option);
      expect(origin).toBe('nowhere');
      expect(fact).toEqual({ known: true, value: undefined, isSet: false });
      expect(read?.entry.name).toBe(option);
    },
  );

  test('that stands last takes away what stood before', () => {
    expect(smtpClient('server = a', 'server =').fact('server')).toEqual({
      known: true,
      value: undefined,
      isSet: false,
    });
  });

  test.each(['grant-type', 'exchange-version'])('of %s is legal', (option) => {
    const { origin, fact } = smtpClient(`${option} =`).setting(option);
    expect(origin).toBe('file');
    expect(fact).toEqual({ known: true, value: '', isSet: false });
  });

  test.each(['port', 'server-type', 'scope', 'secret', 'enable-debug', 'cnx-max-idle-time'])(
    'of %s is not accepted',
    (option) => {
      const { content } = smtpClient(`${option} =`).setting(option).read ?? {};
      expect(content).toEqual({ type: 'illegal', reading: { status: 'illegal' } });
    },
  );

  test('may stand in quotes, or be null', () => {
    expect(smtpClient('server = ""').fact('server')).toMatchObject({ value: undefined, isSet: false });
    expect(sectionOf('smtp-client: {server: ~}', 'yaml').fact('server')).toMatchObject({ isSet: false });
    expect(sectionOf('{"smtp-client": {"server": null}}', 'json').fact('server')).toMatchObject({
      isSet: false,
    });
  });
});

describe('a value is unknown, but set', () => {
  test.each([
    [`port = \${PORT}`, 'port'],
    ['port = {{ port }}', 'port'],
    [`server = mail.\${DOMAIN}`, 'server'],
    [`server = \${HOST}:{{ port }}`, 'server'],
    [`server-type = "\${TYPE}"`, 'server-type'],
    ['port = x', 'port'],
    ['port: 25', 'port'],
    ['port 25', 'port'],
    ['enable-debug = yes', 'enable-debug'],
    ['mail.smtp.port = x', 'mail.smtp.port'],
  ])('in %s', (line, option) => {
    const { origin, fact } = smtpClient(line).setting(option);
    expect(origin).toBe('file');
    expect(fact).toEqual({ known: false, isSet: true });
  });

  test('where a list or a tag stands in its place', () => {
    const section = sectionOf('smtp-client:\n  server: [a]\n  port: !x 25', 'yaml');
    expect(section.fact('server')).toEqual({ known: false, isSet: true });
    expect(section.fact('port')).toEqual({ known: false, isSet: true });
  });
});

test.each([
  [`\${NAME}`, true],
  [`a \${NAME} b`, true],
  [`\${a.b:-c}`, true],
  ['{{ name }}', true],
  ['{{name}}', true],
  ['x{{ a }}y', true],
  ['{{\n}}', true],
  ['$NAME', false],
  [`\${`, false],
  [`\${}`, false],
  ['{ name }', false],
  ['{{ name }', false],
  ['}}{{', false],
  ['%NAME%', false],
  ['', false],
])('%j holds a placeholder: %j', (text, expected) => {
  expect(catalog.hasPlaceholder(text)).toBe(expected);
});

describe('a value is taken as if corrected', () => {
  test.each([
    ['server-type = ews', 'server-type', 'EWS'],
    ['enable-debug = TRUE', 'enable-debug', true],
    ['smtp-connection-security = Start-TLS', 'smtp-connection-security', 'start-tls'],
    [`smtp-connection-security = 'ssl-tls'`, 'smtp-connection-security', 'ssl-tls'],
    ['port = "587"', 'port', 587],
    [`server-type = 'graph'`, 'server-type', 'GRAPH'],
    ['mail.smtp.auth.mechanisms = login x0auth2', 'mail.smtp.auth.mechanisms', ['LOGIN', 'XOAUTH2']],
    ['mail.smtp.auth.mechanisms = LOGIN, PLAIN', 'mail.smtp.auth.mechanisms', ['LOGIN', 'PLAIN']],
  ])('in %s', (line, option, value) => {
    expect(smtpClient(line).fact(option)).toEqual({ known: true, value, isSet: true });
  });

  test('without quotes only where they belong to no syntax', () => {
    const section = sectionOf(`smtp-client: {user: "'x'"}`, 'yaml');
    expect(section.entry('user')).toMatchObject({ text: `'x'`, isQuoted: false });
    expect(smtpClient(`user = 'x'`).entry('user')).toMatchObject({ text: 'x', isQuoted: true });
  });

  test.each(['"', `'`, `"x'`, 'x"', `a"b"`])('with the quotes of %s, which do not wrap it', (value) => {
    expect(smtpClient(`user = ${value}`).entry('user')).toMatchObject({ text: value, isQuoted: false });
  });
});

describe('the server', () => {
  test('is judged only for SMTP, wherever the server type stands', () => {
    expect(smtpClient('server = a b', 'server-type = EWS').fact('server')).toMatchObject({ value: 'a b' });
    expect(smtpClient('server = a b', 'server-type = SMTP').fact('server')).toMatchObject({ known: false });
    expect(smtpClient('server = a b').fact('server')).toMatchObject({ known: false });
  });

  test('is not judged where the server type is unknown', () => {
    expect(smtpClient('server = a b', `server-type = \${TYPE}`).fact('server')).toMatchObject({
      value: 'a b',
    });
  });
});

describe('a file that could not be read as a whole', () => {
  const section = sectionOf('{"smtp-client": {"port": 587}', 'json');

  test('says what it says', () => {
    expect(section.fact('port')).toEqual({ known: true, value: 587, isSet: true });
  });

  test.each(['server', 'enable-debug', 'no-such-option'])('leaves open what %s is', (option) => {
    const { origin, fact } = section.setting(option);
    expect(origin).toBe('nowhere');
    expect(fact).toEqual({ known: false, isSet: undefined });
  });
});

describe('a section', () => {
  test.each([
    ['[smtp-client]\n[secret-smtp]', 'secret-smtp', true],
    ['[smtp-client]\n[secret-smtp]', 'secret-other', false],
    ['[smtp-client]\n[log]', 'log', true],
    [`[smtp-client]\n[secret-\${NAME}]`, 'secret-smtp', undefined],
    ['[smtp-client]\n[{{ any }}]', 'secret-smtp', undefined],
    ['[smtp-client]\n[{{ any }}]', 'smtp-client', true],
  ])('of %j: %s stands there: %s', (text, name, expected) => {
    expect(sectionOf(text).hasSection(name)).toBe(expected);
  });

  test('may stand in the part of a file that could not be read', () => {
    const section = sectionOf('{"smtp-client": {"port": 587', 'json');
    expect(section.hasSection('smtp-client')).toBe(true);
    expect(section.hasSection('secret-smtp')).toBeUndefined();
  });

  test('that the catalogue does not describe is left out', () => {
    const [config] = configsOf('[log]\na=1\n[smtp-client]\n[pop-client]\n[secret-x]\n');
    expect(config?.sections.map(({ name }) => name)).toEqual(['smtp-client', 'secret-x']);
  });

  test('is reported at its first header', () => {
    expect(sectionOf('\n[smtp-client]\n[smtp-client]').header).toEqual({ start: 1, end: 14 });
  });
});

describe('an export of several applications', () => {
  const application = (section: string, subtype?: string) => ({
    subtype,
    options: { property: [{ section, key: 'port', value: '25' }] },
  });
  const sectionsOf = (...applications: readonly unknown[]) =>
    configsOf(JSON.stringify(applications), 'json').map(({ sections }) => sections.map(({ name }) => name));

  test('gives those that hold a section of the catalogue, if none says what it is', () => {
    expect(sectionsOf(application('log'), application('smtp-client'), application('other'))).toEqual([
      ['smtp-client'],
    ]);
  });

  test('gives all that say that they are an E-mail Server', () => {
    const mail = 'CFGEmailServer';
    expect(sectionsOf(application('log', mail), application('smtp-client', mail))).toEqual([
      [],
      ['smtp-client'],
    ]);
  });

  test('gives one where none is concerned', () => {
    expect(sectionsOf(application('log'), application('other'))).toEqual([[]]);
  });
});

describe('a value is the default', () => {
  test.each([
    ['port = 25', true],
    ['port = 0025', true],
    ['port = 587', false],
    ['server-type = smtp', true],
    ['enable-debug = false', true],
    ['cnx-max-idle-time = 00:05:00', true],
    ['grant-type =', true],
    ['mail.smtp.auth.mechanisms = login plain digest-md5 ntlm', true],
    ['mail.smtp.auth.mechanisms = PLAIN LOGIN DIGEST-MD5 NTLM', false],
    ['server = a', false],
    ['no-such-option = 25', false],
    [`port = \${PORT}`, undefined],
    ['port = x', undefined],
    ['port: 25', undefined],
  ])('in %s: %s', (line, expected) => {
    const [entry] = smtpClient(line).entries;
    expect(entry && isDefault(entry)).toBe(expected);
  });
});

describe('an option in words', () => {
  test.each([
    ['port = 587', 'port', 'port is 587'],
    ['', 'port', 'port is 25 by default'],
    ['', 'server', 'server is not set'],
    ['server =', 'server', 'server is not set'],
    ['grant-type =', 'grant-type', 'grant-type is empty'],
    ['', 'grant-type', 'grant-type is empty by default'],
    ['server-type = ews', 'server-type', 'server-type is ews'],
    ['user = "canary"', 'user', 'user is canary'],
    ['password = canary', 'password', 'password is set'],
    ['mail.smtp.proxy.password = canary', 'mail.smtp.proxy.password', 'mail.smtp.proxy.password is set'],
    ['server = https://user:canary@host/', 'server', 'server is set'],
    ['no-such-option = canary', 'no-such-option', 'no-such-option is set'],
  ])('%j: %s', (line, option, words) => {
    expect(phrase(smtpClient(line), option)).toBe(words);
  });
});
