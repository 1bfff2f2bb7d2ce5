// @ts-check
/**
 * The configuration that is measured with: 60 lines, 22 options, one Office 365 mailbox. Each number makes another one
 * of the same length: who has read one gains by no more than what is alike in all.
 */

/** @typedef {{ comment: string } | { blank: true } | { name: string, value: string, kind: 'text' | 'plain' }} Line */
/** @typedef {{ section: string, lines: readonly Line[] }} Section */
/** @typedef {{ head: readonly string[], sections: readonly Section[] }} Fixture */
/** @typedef {'cfg' | 'yaml' | 'json'} FixtureSyntax */

/**
 * @param {string} name
 * @param {string} value
 * @returns {Line}
 */
const text = (name, value) => ({ name, value, kind: 'text' });

/**
 * A value that YAML and JSON write without quotes: a number, true or false.
 *
 * @param {string} name
 * @param {string} value
 * @returns {Line}
 */
const plain = (name, value) => ({ name, value, kind: 'plain' });

/**
 * @param {string} words
 * @returns {Line}
 */
const comment = (words) => ({ comment: words });

/** @type {Line} */
const blank = { blank: true };

/**
 * @param {number} index of the file, below a million
 * @returns {Fixture}
 */
export function fixture(index) {
  const digits = String(index).padStart(6, '0');
  return {
    head: [
      'E-mail Server, production: one Office 365 mailbox.',
      'OAuth 2.0 with client credentials; what stands in braces',
      'is filled in when the file is deployed.',
      '',
      'Kept by the team of messaging.',
    ],
    sections: [
      {
        section: 'log',
        lines: [
          comment('Enough to follow a message, and no more.'),
          plain('verbose', 'standard'),
          blank,
          comment('The file is rotated from outside.'),
          plain('standard', 'stdout'),
        ],
      },
      {
        section: 'smtp-client',
        lines: [
          comment('Where messages are handed over, for all queues.'),
          plain('server-type', 'SMTP'),
          plain('server', `smtp-${digits}.office365.com`),
          plain('port', '587'),
          blank,
          comment('Nothing is sent before TLS is on, and to no other host.'),
          plain('smtp-connection-security', 'start-tls-required'),
          plain('mail.smtp.ssl.checkserveridentity', 'true'),
          blank,
          comment('The mailbox that customers write to.'),
          plain('enable-authentication', 'true'),
          plain('user', `contact-${digits}@contoso.example`),
          blank,
          comment('With OAuth 2.0 this is the secret of the application.'),
          text('password', `\${SECRET_${digits}}`),
          blank,
          comment('The application as it is registered with Azure.'),
          plain('mail.smtp.auth.mechanisms', 'XOAUTH2'),
          plain('tenant-authority', 'https://login.microsoftonline.com'),
          plain('directory-id', `8d5f4c1e-2b7a-4c39-9e60-1f7a3b${digits}`),
          plain('client-id', `0b1c2d3e-4f50-6172-8394-a5b6c7${digits}`),
          plain('grant-type', 'client_credentials'),
          plain('scope', 'https://outlook.office365.com/.default'),
          comment('A token is renewed a minute before it expires.'),
          text('token-expiry-margin-time', '00:01:00'),
          blank,
          comment('Exchange Online accepts three connections at a time for'),
          comment('one mailbox; a fourth one would be refused.'),
          plain('cnx-pool-size', '3'),
          blank,
          comment('An idle connection is looked at before it is used again,'),
          comment('and closed before the other side would do so.'),
          text('cnx-check-idle-time', '00:00:30'),
          text('cnx-max-idle-time', '00:04:00'),
          blank,
          comment('How long to wait for an answer to a command or a message.'),
          comment('The other side answers late when attachments are large.'),
          text('protocol-timeout', '00:10:00'),
          blank,
          comment('The dialogue holds passwords: for a day of tests at most.'),
          comment('It goes to the standard output of the server, not to'),
          comment('its log, and is lost where nobody keeps that.'),
          plain('enable-debug', 'false'),
          blank,
          comment('Ask before anything is changed here: a restart of the'),
          comment('server stops the mail of all.'),
        ],
      },
    ],
  };
}

/** The options of the fixture that {@link withFindings} breaks: one is misspelt, one is invalid, one is contradicted. */
const BROKEN = new Map([
  ['port', plain('prot', '587')],
  ['cnx-pool-size', plain('cnx-pool-size', 'three')],
  ['enable-authentication', plain('enable-authentication', 'false')],
]);

/**
 * The fixture with three mistakes.
 *
 * @param {Fixture} whole
 * @returns {Fixture}
 */
export function withFindings(whole) {
  return replaced(whole, (line) => [('name' in line && BROKEN.get(line.name)) || line]);
}

/**
 * The fixture with so many options that nobody knows, each of them a finding, and no other mistake.
 *
 * @param {Fixture} whole
 * @param {number} count
 * @returns {Fixture}
 */
export function withUnknownOptions(whole, count) {
  const unknown = Array.from({ length: count }, (_, index) => plain(`custom-${index + 1}`, 'on'));
  return replaced(whole, (line) => {
    return 'name' in line && line.name === 'enable-debug' ? [line, ...unknown] : [line];
  });
}

/**
 * The fixture with a value that `--fix` corrects, and no other mistake.
 *
 * @param {Fixture} whole
 * @returns {Fixture}
 */
export function withFixableMistake(whole) {
  return replaced(whole, (line) => {
    return [
      'name' in line && line.value === 'XOAUTH2' ? plain('mail.smtp.auth.mechanisms', 'X0AUTH2') : line,
    ];
  });
}

/**
 * @param {Fixture} whole
 * @param {(line: Line) => readonly Line[]} lines
 * @returns {Fixture}
 */
function replaced(whole, lines) {
  const sections = whole.sections.map((section) => ({ ...section, lines: section.lines.flatMap(lines) }));
  return { ...whole, sections };
}

/** @type {Readonly<Record<FixtureSyntax, (fixture: Fixture) => string>>} */
export const WRITERS = { cfg: writeCfg, yaml: writeYaml, json: writeJson };

/** @param {Fixture} fixture */
function writeCfg({ head, sections }) {
  return lines(
    head,
    sections,
    ({ section }) => `[${section}]`,
    ({ name, value }) => `${name} = ${value}`,
  );
}

/** @param {Fixture} fixture */
function writeYaml({ head, sections }) {
  return lines(
    head,
    sections,
    ({ section }) => `${section}:`,
    ({ name, value, kind }) => `  ${name}: ${kind === 'plain' ? value : JSON.stringify(value)}`,
    '  ',
  );
}

/**
 * @param {readonly string[]} head
 * @param {readonly Section[]} sections
 * @param {(section: Section) => string} header
 * @param {(option: { name: string, value: string, kind: 'text' | 'plain' }) => string} option
 * @param {string} [indent] of comments
 */
function lines(head, sections, header, option, indent = '') {
  const texts = head.map((words) => `# ${words}`.trimEnd());
  for (const section of sections) {
    texts.push('', header(section));
    for (const line of section.lines) {
      if ('blank' in line) texts.push('');
      else if ('comment' in line) texts.push(`${indent}# ${line.comment}`);
      else texts.push(option(line));
    }
  }
  return `${texts.join('\n')}\n`;
}

/**
 * JSON has no comments: the options alone.
 *
 * @param {Fixture} fixture
 */
function writeJson({ sections }) {
  const entries = sections.map(({ section, lines }) => {
    const options = lines.flatMap((line) => ('name' in line ? [[line.name, typed(line)]] : []));
    return [section, Object.fromEntries(options)];
  });
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** @param {{ value: string, kind: 'text' | 'plain' }} option */
function typed({ value, kind }) {
  if (kind === 'text' || !/^(?:\d+|true|false)$/.test(value)) return value;
  return JSON.parse(value);
}
