import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { describeFileError } from '../src/cli/file-error.ts';
import { smtpLint } from './support/cli.ts';

/** Input that no careful person writes. Each ends in a finding or a sentence, never in silence or a stack trace. */
const directory = mkdtempSync(join(tmpdir(), 'smtp-lint-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** Shows all findings: what is looked for may be any of them. */
async function lint(name: string, content: string | Uint8Array, ...args: readonly string[]) {
  return smtpLint(
    ['--format', 'concise', '--max-findings', '1000000', ...args, '--stdin-filename', name, '-'],
    { stdin: content },
  );
}

function rulesOf(stdout: string): readonly string[] {
  return [...new Set([...stdout.matchAll(/ \[([a-z0-9-]+)\]$/gm)].map(([, rule = '']) => rule))].sort();
}

describe('an empty file', () => {
  test.each(['a.cfg', 'a.yaml'])('is a configuration without its section: %s', async (name) => {
    const { stdout, exitCode } = await lint(name, '');
    expect(stdout).toBe(`${name}:1:1: error: section [smtp-client] is missing [missing-section]\n`);
    expect(exitCode).toBe(1);
  });

  test('is no JSON', async () => {
    expect((await lint('a.json', '')).stdout).toBe('a.json:1:1: error: a value belongs here [syntax]\n');
  });

  test('is no XML', async () => {
    const { stdout } = await lint('a.xml', '');
    expect(stdout.split('\n').sort()).toEqual([
      '',
      'a.xml:1:1: error: no element stands in the file [syntax]',
      'a.xml:1:1: error: section [smtp-client] is missing [missing-section]',
    ]);
  });
});

describe('the encoding that XML declares', () => {
  const text = (declared: string, user: string) =>
    `<?xml version="1.0"${declared}?><CfgApplication><options><list_pair key="smtp-client">` +
    `<str_pair key="server" value="h.example.com"/><str_pair key="user" value="${user}"/></list_pair></options></CfgApplication>`;
  const encoding = (name: string) => ` encoding="${name}"`;

  test.each<[string, Uint8Array, string]>([
    ['UTF-8, as it was read', Buffer.from(text(encoding('UTF-8'), 'é')), ''],
    ['nothing', Buffer.from(text('', 'é')), ''],
    ['another one, in ASCII', Buffer.from(text(encoding('ISO-8859-1'), 'e')), ''],
    [
      'UTF-16 in ASCII, which others refuse',
      Buffer.from(text(encoding('utf-16'), 'e')),
      'smtp-lint: a.xml: read as UTF-8, which it does not declare\n',
    ],
    ['Latin-1, as it was read', Buffer.from(text(encoding('ISO-8859-1'), 'é'), 'latin1'), ''],
    ['UTF-16, as it was read', Buffer.from(`\ufeff${text(encoding('utf-16'), 'é')}`, 'utf16le'), ''],
    [
      'Windows-1252 in UTF-8',
      Buffer.from(text(encoding('windows-1252'), 'é')),
      'smtp-lint: a.xml: read as UTF-8, which it does not declare\n',
    ],
    [
      'UTF-8 in Windows-1252',
      Buffer.from(text(encoding('utf-8'), 'é'), 'latin1'),
      'smtp-lint: a.xml: read as Windows-1252, which it does not declare\n',
    ],
  ])('is told of where it is not what was read: %s', async (_, bytes, note) => {
    expect((await lint('a.xml', bytes, '--rule', 'unused-option=off')).stderr).toBe(note);
  });
});

describe('a binary file', () => {
  const bytes = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256);

  test.each(['a.cfg', 'a.yaml', 'a.json', 'a.xml'])('is one finding: %s', async (name) => {
    const { stdout, exitCode } = await lint(name, bytes);
    expect(stdout.trimEnd().split('\n')).toEqual([
      `${name}:1:1: error: the file holds a NUL character: it is binary, or UTF-16 without a byte order mark [syntax]`,
    ]);
    expect(exitCode).toBe(1);
  });

  test('a NUL in a configuration is reported, and the rest is checked', async () => {
    const { stdout } = await lint('a.cfg', '[smtp-client]\nserver = a\0b\nport = 0\n');
    expect(rulesOf(stdout)).toEqual(['invalid-value', 'syntax']);
  });
});

test.each([
  ['[smtp-client]\n# a\u202eb\n', 'Remove the character from the comment.'],
  ['[smtp\u200b-client]\n', 'Without it the name is smtp-client.'],
])('an invisible character is told with what to do: %j', async (text, help) => {
  const { stdout } = await smtpLint(['--format', 'json', '--stdin-filename', 'a.cfg', '-'], { stdin: text });
  const [{ diagnostics }] = JSON.parse(stdout).files;
  expect(diagnostics).toContainEqual(expect.objectContaining({ rule: 'invisible-character', help }));
});

describe('sizes', () => {
  const long = 'x'.repeat(200_000);

  test.each([
    ['a.cfg', `[smtp-client]\nserver = ${long}\n`],
    ['a.yaml', `smtp-client:\n  server: ${long}\n`],
    ['a.json', `{"smtp-client": {"server": "${long}"}}`],
  ])('a line of 200,000 characters is reported in a few: %s', async (name, text) => {
    for (const format of ['text', 'concise', 'json']) {
      const { stdout, exitCode } = await smtpLint(['--format', format, '--stdin-filename', name, '-'], {
        stdin: text,
      });
      expect(exitCode).toBe(1);
      expect(stdout).toContain('server is xxx');
      expect(stdout.length).toBeLessThan(2000);
    }
  });

  test.each([
    ['a.cfg', `[smtp-client]\nserver = h.example.com\n${'port = 25\n'.repeat(20_000)}`],
    ['a.yaml', `smtp-client:\n  server: h.example.com\n${'  port: 25\n'.repeat(20_000)}`],
    ['a.json', `{"smtp-client": {"server": "h.example.com", "port": 25${', "port": 25'.repeat(19_999)}}}`],
  ])('20,000 entries of one name are 19,999 findings in every format: %s', async (name, text) => {
    const flags = ['--max-findings', '1000000', '--stdin-filename', name];
    const run = (format: string) => smtpLint(['-f', format, ...flags, '-'], { stdin: text });
    const concise = await run('concise');
    expect(rulesOf(concise.stdout)).toEqual(['duplicate-option']);
    expect(concise.stdout.trimEnd().split('\n')).toHaveLength(19_999);
    expect(JSON.parse((await run('json')).stdout).summary.errors).toBe(19_999);
    expect((await run('text')).stdout).toContain('19999 errors in 1 file.');
  });

  test('10,000 sections that look for others are answered', async () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => {
      return `[smtp-client-${at}]\nmail.smtp.auth.mechanisms = XOAUTH2\ntenant-authority = google\n`;
    });
    const { stdout } = await lint('a.cfg', lines.join(''));
    expect(stdout.match(/missing-secret-section/g)).toHaveLength(10_000);
  });

  test('20,000 unknown names are 20,000 findings', async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `name-${at} = x`);
    const { stdout } = await lint('a.cfg', `[smtp-client]\nserver = h.example.com\n${lines.join('\n')}\n`);
    expect(stdout.trimEnd().split('\n')).toHaveLength(20_000);
  });
});

describe('values that make patterns go back and forth', () => {
  const nasty: readonly (readonly [string, string])[] = [
    ['port', `1${' '.repeat(100_000)}2`],
    ['port', `1${' #'.repeat(50_000)}2`],
    ['mail.smtp.dsn.notify', `NEVER${' '.repeat(100_000)}x`],
    ['server', `${':'.repeat(100_000)}x`],
    ['server', `${'a.'.repeat(50_000)}-`],
    ['scope', `${'/'.repeat(100_000)}x`],
    ['server-type', '${'.repeat(50_000)],
    ['server-type', '{{'.repeat(50_000)],
    ['protocol-timeout', '1'.repeat(100_000)],
    ['mail.smtp.auth.mechanisms', ','.repeat(100_000)],
    ['user', '"'.repeat(99_999)],
    ['enable-debug', ' https://'.repeat(20_000)],
  ];

  test.each(nasty)('of %s are answered', async (name, value) => {
    const text = `smtp-client:\n  server: h.example.com\n  ${name}: ${JSON.stringify(value)}\n`;
    for (const format of ['text', 'json']) {
      const { exitCode, stdout } = await smtpLint(['--format', format, '--stdin-filename', 'a.yaml', '-'], {
        stdin: text,
      });
      expect([0, 1]).toContain(exitCode);
      expect(stdout.length).toBeLessThan(5000);
    }
  });

  test('in lines without = or ] are answered', async () => {
    const { stdout } = await lint('a.cfg', `[smtp-client]\nserver = h.example.com\n${'a\n'.repeat(50_000)}`);
    expect(stdout.trimEnd().split('\n')).toHaveLength(50_000);
  });

  test('in YAML with many missing commas are answered', async () => {
    const { exitCode } = await lint('a.yaml', `smtp-client: [\n${'  "a" "b"\n'.repeat(5000)}`);
    expect(exitCode).toBe(1);
  });
});

describe('depth', () => {
  const levels = 20_000;

  test.each([
    ['a.yaml', '['.repeat(levels)],
    ['a.yaml', '['.repeat(levels) + ']'.repeat(levels)],
    ['a.yaml', '- '.repeat(levels)],
    ['a.yaml', '{a: '.repeat(levels) + '}'.repeat(levels)],
    ['a.json', '['.repeat(levels)],
    ['a.json', '['.repeat(levels) + ']'.repeat(levels)],
    ['a.json', `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`],
  ])('a file that nests %s deeper than any configuration is one finding', async (name, text) => {
    const { stdout, exitCode } = await lint(name, text);
    expect(stdout).toMatch(/^a\.\w+:\d+:\d+: error: the file nests deeper than 500 levels \[syntax\]\n$/);
    expect(exitCode).toBe(1);
  });
});

describe('aliases of YAML', () => {
  test('a bomb is never unfolded', async () => {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (const [at, name] of [...'bcdefghi'].entries()) {
      const before = String.fromCharCode('a'.charCodeAt(0) + at);
      lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`);
    }
    const { stdout } = await lint('a.yaml', `${lines.join('\n')}\nsmtp-client:\n  server: *i\n`);
    expect(stdout).toBe('a.yaml:11:3: error: a list stands where a value belongs [syntax]\n');
  });

  test('maps that are repeated in many sections are read as far as the file is long', async () => {
    const options = Array.from({ length: 2000 }, (_, at) => `  name-${at}: x\n`).join('');
    const sections = Array.from({ length: 2000 }, (_, at) => `secret-${at}: *all\n`).join('');
    const { stdout } = await lint(
      'a.yaml',
      `all: &all\n${options}${sections}smtp-client: {server: h.example.com}\n`,
    );
    expect(stdout).toContain('aliases repeat more options than the file has characters');
  });

  test('an anchor that is given again and again is found each time', async () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `  a${at}: &p ${at}\n  b${at}: *p\n`).join('');
    const { stdout } = await lint(
      'a.yaml',
      `other:\n${lines}smtp-client: {server: h.example.com, port: *p}\n`,
    );
    expect(stdout).toBe('');
  });

  test('one that holds itself is a map where a value belongs', async () => {
    const { stdout } = await lint('a.yaml', 'smtp-client: &all\n  server: h.example.com\n  port: *all\n');
    expect(stdout).toBe('a.yaml:3:3: error: a map stands where a value belongs [syntax]\n');
  });

  test('one of no anchor is reported', async () => {
    const { stdout } = await lint('a.yaml', 'smtp-client:\n  server: *nowhere\n');
    expect(stdout).toBe('a.yaml:2:11: error: this alias names no anchor that stands before it [syntax]\n');
  });
});

describe('names that JavaScript gives a meaning', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

  test.each(names)('%s is an unknown option in every syntax', async (name) => {
    const texts: readonly (readonly [string, string])[] = [
      ['a.cfg', `[smtp-client]\nserver = h.example.com\n${name} = x\n`],
      ['a.yaml', `smtp-client:\n  server: h.example.com\n  ${name}: x\n`],
      ['a.json', `{"smtp-client": {"server": "h.example.com", "${name}": "x"}}`],
    ];
    for (const [file, text] of texts) {
      const { stdout } = await lint(file, text);
      expect(stdout).toContain(`error: unknown option "${name}" in [smtp-client]`);
      expect(rulesOf(stdout)).toEqual(['unknown-option']);
    }
  });

  test.each(names)('%s as a section is left alone', async (name) => {
    const texts: readonly (readonly [string, string])[] = [
      ['a.cfg', `[${name}]\nx = y\n[smtp-client]\nserver = h.example.com\n`],
      ['a.yaml', `${name}:\n  x: y\nsmtp-client:\n  server: h.example.com\n`],
      ['a.json', `{"${name}": {"x": "y"}, "smtp-client": {"server": "h.example.com"}}`],
    ];
    for (const [file, text] of texts) expect((await lint(file, text)).stdout).toBe('');
  });
});

describe('text that a terminal would obey', () => {
  const nasty = '\u001b[31mred\u001b[0m\u0007\u202e\u200b';

  test.each(['text', 'concise'])('is spelled out in %s', async (format) => {
    const text = `[smtp-client]\nserver = ${nasty}\nserver-type = "${nasty}"\n${nasty} = x\n[smtp-client${nasty}]\n`;
    const { stdout } = await smtpLint(['--format', format, '--stdin-filename', `a${nasty}.cfg`, '-'], {
      stdin: text,
    });
    expect(stdout).toContain('\\x1b');
    expect(stdout).toContain('\\u{202e}');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come out
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]/);
  });
});

describe('one bad file among others', () => {
  test('does not keep the others from being checked, and makes the exit status 2', async () => {
    const good = join(directory, 'good.cfg');
    writeFileSync(good, '[smtp-client]\nserver = h.example.com\nport = 0\n');
    const folder = join(directory, 'folder.cfg');
    mkdirSync(folder);
    symlinkSync('loop.cfg', join(directory, 'loop.cfg'));
    const paths = [join(directory, 'none.cfg'), join(directory, 'loop.cfg'), `${good}/below.cfg`, good];
    const { stdout, stderr, exitCode } = await smtpLint(['--format', 'concise', ...paths]);
    expect(rulesOf(stdout)).toEqual(['invalid-value']);
    expect(stderr).toBe(
      [
        `smtp-lint: ${join(directory, 'none.cfg')}: no such file`,
        `smtp-lint: ${join(directory, 'loop.cfg')}: too many symbolic links`,
        `smtp-lint: ${good}/below.cfg: a part of the path is no directory`,
        '',
      ].join('\n'),
    );
    expect(exitCode).toBe(2);
  });

  test('a directory without configurations is nothing to check', async () => {
    const folder = join(directory, 'folder.cfg');
    const { stderr, exitCode } = await smtpLint([folder]);
    expect(stderr).toBe(`smtp-lint: nothing to check: no configuration with a known section in ${folder}\n`);
    expect(exitCode).toBe(2);
  });

  test.each([
    ['EACCES', 'permission denied'],
    ['EMFILE', 'too many files are open'],
    ['EIO', 'the device failed'],
  ])('what the system calls %s is told as "%s"', (code, sentence) => {
    expect(describeFileError(Object.assign(new Error('text of the system'), { code }))).toBe(sentence);
  });

  test('an error that is none of the file system is not swallowed', () => {
    expect(() => describeFileError(new TypeError('a bug'))).toThrow('a bug');
  });
});
