import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { COMMANDS } from '../../../src/cli/commands/names.ts';
import { FORMATS, type Format } from '../../../src/cli/formats.ts';
import { SYNTAXES, type Syntax } from '../../../src/document/syntax.ts';
import { loadWriter } from '../../../src/write/writers.ts';
import { smtpLint } from '../../support/cli.ts';
import { readXml } from '../../support/xml.ts';
import { CORPUS } from '../corpus.ts';
import { amongFiles } from '../playground.ts';
import { type Property, property } from '../property.ts';
import { linesOf } from '../settings.ts';
import { anyBytes, mutatedText } from '../texts.ts';

/** What the program promises whatever it is called with. */
export function programProperties(): readonly Property[] {
  return [
    ...SYNTAXES.map((syntax) =>
      property(
        `${syntax}: any bytes are reported in every format, which can be read as what it is`,
        3_000,
        fc.tuple(anyBytes(syntax), fc.constantFrom(...FORMATS)),
        ([bytes, format]) => reports(bytes, syntax, format),
      ),
    ),
    property(
      'the findings of a file are the same in whatever order files are given',
      1_000,
      fc.tuple(
        fc.array(mutatedText('cfg', 2), { minLength: 2, maxLength: 4 }),
        fc.infiniteStream(fc.nat({ max: 99 })),
      ),
      ([texts, ranks]) => ignoresOrder(texts, ranks),
    ),
    ...SYNTAXES.map((syntax) =>
      property(
        `${syntax}: what redact prints holds no secret and is read like the file, or nothing is printed`,
        2_000,
        withSecrets(),
        (sections) => redacts(sections, syntax),
        0.3,
      ),
    ),
    ...SYNTAXES.map((syntax) =>
      property(
        `${syntax}: any file is redacted or refused, and what was redacted has nothing left to redact`,
        2_000,
        mutatedText(syntax, 2),
        async (text) => {
          const args = ['redact', '-', '--syntax', syntax];
          const { exitCode, stdout } = await smtpLint(args, { stdin: text });
          if (exitCode !== 0) {
            assert.deepEqual([exitCode, stdout], [2, '']);
            return false;
          }
          const again = await smtpLint(args, { stdin: stdout });
          assert.deepEqual([again.exitCode, again.stdout], [0, stdout]);
          return true;
        },
        0.2,
      ),
    ),
    property('any command line ends with 0, 1 or 2, and nothing else in trouble', 4_000, commandLine(), runs),
  ];
}

async function reports(bytes: Uint8Array, syntax: Syntax, format: Format): Promise<void> {
  const args = ['check', '-', '--syntax', syntax, '--format', format];
  const { exitCode, stdout } = await smtpLint(args, { stdin: bytes });
  assert.ok(exitCode === 0 || exitCode === 1, `exit status ${exitCode}`);
  if (['json', 'gitlab', 'sarif'].includes(format)) JSON.parse(stdout);
  if (format === 'ndjson') for (const line of stdout.split('\n').slice(0, -1)) JSON.parse(line);
  if (['junit', 'checkstyle'].includes(format)) readXml(stdout);
  const isLayout = (character: string) => character === '\n' || character === '\t';
  const controls = stdout.match(/\p{Cc}/gu) ?? [];
  assert.ok(controls.every(isLayout), 'a control character is printed');
}

async function ignoresOrder(texts: readonly string[], ranks: Iterator<number>): Promise<void> {
  const names = texts.map((_, at) => `${at}.cfg`);
  const files = Object.fromEntries(texts.map((text, at) => [`${at}.cfg`, text]));
  const order = new Map(names.map((name) => [name, ranks.next().value ?? 0]));
  const shuffled = [...names].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  await amongFiles(files, async () => {
    const check = async (paths: readonly string[]) => {
      const { stdout, exitCode } = await smtpLint(['check', '--format', 'ndjson', '--no-config', ...paths]);
      return { exitCode, lines: stdout.split('\n').sort() };
    };
    const all = await check(names);
    assert.deepEqual(await check(shuffled), all);
    const alone = await Promise.all(names.map((name) => check([name])));
    assert.deepEqual(
      alone.flatMap(({ lines }) => lines.filter((line) => line !== '')).sort(),
      all.lines.filter((line) => line !== ''),
    );
  });
}

type Written = readonly (readonly [section: string, options: readonly (readonly [string, string])[]])[];

function withSecrets(): fc.Arbitrary<Written> {
  const secret = fc.stringMatching(/^QX[a-z0-9]{2,10}$/);
  const word = fc.string().filter((text) => !text.includes('QX'));
  const name = fc.constantFrom('password', 'pasword', 'api-token', 'PASSWORD', 'client_secret', 'pwd');
  const section = fc.constantFrom('smtp-client', 'secret-smtp', 'pop-client', 'db', 'smtp_client');
  const other = fc.constantFrom<readonly [string, string]>(
    ['port', '25'],
    ['user', 'me'],
    ['server', 'https://u:QXabc@h.example.com'],
  );
  const option = fc.oneof(other, fc.tuple(name, secret), fc.tuple(fc.constantFrom('x', 'port'), word));
  return fc.uniqueArray(fc.tuple(section, fc.array(option, { maxLength: 4 })), {
    selector: ([own]) => own,
    maxLength: 3,
  });
}

async function redacts(sections: Written, syntax: Syntax): Promise<boolean> {
  const write = await loadWriter(syntax);
  const text = write(linesOf(new Map(sections.map(([name, options]) => [name, new Map(options)]))));
  const { exitCode, stdout } = await smtpLint(['redact', '-', '--syntax', syntax], { stdin: text });
  assert.ok(!stdout.includes('QX'), 'a secret is printed');
  if (exitCode !== 0) {
    assert.equal(stdout, '');
    return false;
  }
  // What concerns names, and not values, is said of both.
  const about = async (own: string) => {
    const args = ['check', '-', '--syntax', syntax, '--format', 'ndjson'];
    const lines = (await smtpLint(args, { stdin: own })).stdout.split('\n').filter((line) => line !== '');
    const findings = lines.map((line) => JSON.parse(line));
    return findings
      .filter(({ rule }) =>
        /^(?:unknown-option|duplicate-|missing-section|misspelt-section|undocumented-section)/.test(rule),
      )
      .map(({ rule, section, option, line }) => [rule, section, option, line]);
  };
  assert.deepEqual(await about(stdout), await about(text));
  return true;
}

/** The long options of all commands, but for one that waits for files to change. */
function longOptions(): readonly string[] {
  const folder = 'src/cli/declare';
  const text = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
  const all = [...text.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option);
  return [...new Set(all)].filter((option) => option !== '--watch');
}

/** Words that mean something on some command line, and hostile ones. */
function commandLine(): fc.Arbitrary<{
  readonly args: readonly string[];
  readonly files: readonly string[];
}> {
  const options = longOptions();
  const files = fc.constantFrom(
    'a.cfg',
    'b.yaml',
    'c.json',
    'f.xml',
    'd/e.cfg',
    'd',
    'none.cfg',
    '-',
    '*.cfg',
    '**',
    'smtp-lint.config.yaml',
    '.',
  );
  const words = fc.constantFrom(
    ...[
      'error',
      'off',
      'json',
      'sarif',
      'cfg',
      'yaml',
      '8.5.205.03',
      '8.5',
      'port',
      'smtp-client/port',
      'a.cfg:2',
      'a.cfg:1:1',
    ],
    ...[
      'value-case=off',
      'value-case=',
      '=',
      'json=out.json',
      'bash',
      'zsh',
      'fish',
      'default',
      'graph',
      'HEAD',
      'settings',
      'report',
    ],
    ...[
      'password',
      'tenant-authority',
      'mail.smtp.timeout',
      'x0auth2',
      'always',
      '--',
      '-f',
      '-o',
      '-q',
      '-h',
      '-V',
      '0',
      '-1',
      '',
    ],
  );
  const hostile = fc
    .oneof(fc.string({ maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 4 }))
    .map((text) => text.replace(/[/\\\0]/g, ''));
  const word = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...options) },
    { weight: 3, arbitrary: files },
    { weight: 2, arbitrary: words },
    { weight: 1, arbitrary: hostile },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...options), words).map((parts) => parts.join('=')) },
  );
  const commands = COMMANDS.filter((name) => name !== 'lsp');
  const first = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...commands) }, word);
  const content = fc.tuple(
    ...(['cfg', 'yaml', 'json', 'xml'] as const).map((syntax) =>
      fc.constantFrom(...(CORPUS.get(syntax) ?? [])),
    ),
    mutatedText('yaml', 2),
  );
  return fc
    .record({ first, words: fc.array(word, { maxLength: 6 }), files: content })
    .map(({ first, words, files }) => ({ args: [first, ...words].filter((one) => one !== 'lsp'), files }));
}

async function runs({
  args,
  files,
}: {
  readonly args: readonly string[];
  readonly files: readonly string[];
}): Promise<void> {
  const [cfg = '', yaml = '', json = '', xml = '', config = ''] = files;
  const all = {
    'a.cfg': cfg,
    'b.yaml': yaml,
    'c.json': json,
    'f.xml': xml,
    'd/e.cfg': cfg,
    'smtp-lint.config.yaml': config,
  };
  await amongFiles(all, async () => {
    const { exitCode, stderr } = await smtpLint(args, { stdin: cfg });
    assert.ok([0, 1, 2].includes(exitCode), `exit status ${exitCode}`);
    assert.ok(!/ {4}at .*:\d+:\d+/.test(stderr), 'a trace is printed');
    if (exitCode === 2) assert.match(stderr, /\S/);
  });
}
