import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { tellInternalError, traceOf } from '../../src/cli/internal-error.ts';
import { createProgram } from '../../src/cli/program.ts';
import { smtpLint } from '../support/cli.ts';
import { plainEnv } from '../support/plain-env.ts';

const SECRET = 'Zq7xCanary-Secret';
const folder = mkdtempSync(join(tmpdir(), 'smtp-lint-debug-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The lines of --debug without their times, and without the directory. */
function debugLines(stderr: string): readonly string[] {
  return stderr.split('\n').flatMap((line) => {
    const [, told] =
      /^smtp-lint: debug: \d+ ms: (.*)$/.exec(line.replace(/\S*\/smtp-lint-debug-\w+\//g, '')) ?? [];
    return told === undefined ? [] : [told];
  });
}

describe('--debug tells', () => {
  test('what was read and why, and nothing that stands in it', async () => {
    const path = file('a.cfg', `[smtp-client]\nport = 0 # ${SECRET}\nclient-pw = ${SECRET}\n`);
    const { exitCode, stdout, stderr } = await smtpLint([
      '--debug',
      '--no-config',
      '--release',
      '8.5.205.03',
      path,
    ]);
    expect(exitCode).toBe(1);
    const [program, ...lines] = debugLines(stderr);
    expect(program).toMatch(/^smtp-lint \d+\.\d+\.\d+, Node\.js \d+\.\d+\.\d+, \w+ \w+$/);
    expect(lines).toEqual([
      'command check',
      'a.cfg: settings of no configuration file: --no-config',
      'catalogue: 2 sections, the one of the program',
      'release 8.5.205.03, by --release',
      expect.stringMatching(/^rules: \d+ on, 2 off: redundant-default, plain-secret$/),
      'a.cfg: utf-8',
      'a.cfg: read as cfg, by its extension',
      'a.cfg: 1 section, 2 options, 0 problems',
      expect.stringMatching(/^a\.cfg: \d+ findings, 0 suppressed$/),
      'exit status 1',
    ]);
    expect(stderr).not.toContain('client-pw');
    expect(stdout).not.toContain('debug:');
  });

  test('which configuration counts, which catalogues, and which rules are off', async () => {
    const config = file('smtp-lint.config.yaml', 'rules: { missing-option: off }\nrelease: 8.5.205.03\n');
    const path = file('b.cfg', '[smtp-client]\n');
    const nearest = await smtpLint(['--debug', path]);
    expect(debugLines(nearest.stderr)).toEqual(
      expect.arrayContaining([
        'b.cfg: settings of smtp-lint.config.yaml, the nearest in its directory or above it',
        'release 8.5.205.03, by the configuration file',
        expect.stringMatching(/^rules: \d+ on, 3 off: .*missing-option/),
      ]),
    );
    const named = await smtpLint(['--debug', '--config', config, '--rule', 'missing-option=info', path]);
    expect(debugLines(named.stderr)).toEqual(
      expect.arrayContaining([
        'b.cfg: settings of smtp-lint.config.yaml, which --config names',
        expect.stringMatching(/^rules: \d+ on, 2 off: /),
      ]),
    );
    rmSync(config);
  });

  test.each([
    ['a flag', ['--syntax', 'yaml'], 'smtp-client:\n  port: 0\n', 'yaml, as --syntax says'],
    ['a guess', [], '{"smtp-client": {}}', 'json, by its first line, which looks like json'],
  ])('that a syntax was chosen by %s', async (_, flags, stdin, told) => {
    const { stderr } = await smtpLint(['--debug', ...flags, '-'], { stdin });
    expect(debugLines(stderr)).toContain(`<stdin>: read as ${told}`);
  });

  test('that a command ended early', async () => {
    const { exitCode, stderr } = await smtpLint(['diff', '--debug', join(folder, 'none'), '-'], {
      stdin: '',
    });
    expect(exitCode).toBe(2);
    expect(debugLines(stderr).at(-1)).toBe('ended early by UserError');
  });

  test('of every command', () => {
    const streams = { stdout: { write() {} }, stderr: { write() {} } };
    const program = createProgram('1', { ...streams, stdin: [] as never, env: {} }, async () => {});
    for (const command of program.commands) {
      expect(
        command.options.filter(({ long }) => long === '--debug'),
        command.name(),
      ).toHaveLength(1);
    }
  });
});

test('without --debug nothing of it is told', async () => {
  expect((await smtpLint(['-'], { stdin: '[smtp-client]\n' })).stderr).toBe('');
});

describe('an internal error', () => {
  class Broken extends Error {}
  const error = new Broken(
    `Unexpected token in\n    at ${SECRET} (/x/${SECRET}.ts:1:2)\npassword = ${SECRET}`,
  );

  test.each([false, true])('is told without its words (--debug: %s)', (isDebug) => {
    let told = '';
    tellInternalError(error, isDebug, { write: (text) => (told += text) });
    expect(told).toMatch(/^smtp-lint: internal error: Broken\. This is a mistake of smtp-lint/);
    expect(told).not.toContain('Zq7x');
    expect(told.includes('debug.test.ts:')).toBe(isDebug);
    expect(told.trimEnd().split('\n').length > 2).toBe(isDebug);
  });

  test('is told by its kind, also where something else was thrown', () => {
    expect(traceOf(SECRET)).toBe('a thrown string');
    expect(traceOf(Object.assign(new Error(SECRET), { code: 'ENOSPC' })).split('\n')[0]).toBe('Error ENOSPC');
    expect(traceOf(Object.assign(new Error(''), { code: SECRET })).split('\n')[0]).toBe('Error');
    expect(traceOf(new RangeError(SECRET))).toMatch(/^RangeError\n {4}at /);
  });

  /** The program with something in it that does not work. */
  function broken(breakIt: string, ...args: readonly string[]) {
    const script = `${breakIt}; process.argv.splice(1, 0, 'smtp-lint'); require('${resolve('bin/smtp-lint.cjs')}');`;
    const options = {
      input: `[smtp-client]\npassword = ${SECRET}\n`,
      env: plainEnv(),
      encoding: 'utf8',
    } as const;
    return spawnSync(process.execPath, ['-e', script, '--', ...args], options);
  }

  test.each([
    ['', `Map.prototype.get = function (key) { throw new Error('${SECRET} ' + key); }`],
    ['nobody waits for', `setImmediate(() => Promise.reject(new Error('${SECRET}')))`],
    ['out of nowhere', `setImmediate(() => { throw new Error('${SECRET}'); })`],
    ['that is none', `setImmediate(() => { throw '${SECRET}'; })`],
  ])('%s ends the program with 2 and no text of the file', (_, breakIt) => {
    for (const flags of [[], ['--debug']]) {
      const { status, stdout, stderr } = broken(breakIt, ...flags, '-');
      expect(stderr).toContain('smtp-lint: internal error: ');
      expect(stdout + stderr).not.toContain('Zq7x');
      expect(status).toBe(2);
    }
  });
});
