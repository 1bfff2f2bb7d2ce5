import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/names.ts';
import { plainEnv } from '../support/plain-env.ts';

const node = process.env.SMTP_LINT_NODE ?? process.execPath;
const program = resolve('bin/smtp-lint.cjs');

let directory: string;
beforeAll(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'smtp-lint-pipe-')));
  // More findings than a pipe holds, so that the reader is surely gone before all is written.
  const bad = Array.from({ length: 2000 }, (_, at) => `no-such-option-${at} = 1\n`).join('');
  writeFileSync(join(directory, 'big.cfg'), `[smtp-client]\nport = 70000\n${bad}`);
  writeFileSync(join(directory, 'small.cfg'), '[smtp-client]\nserver = smtp.example.com\n');
});
afterAll(() => rmSync(directory, { recursive: true }));

interface Run {
  readonly status: number;
  readonly stderr: string;
}

/** Runs the program by a command line of the shell, in which "$@" stands for it. */
function inShell(line: string, args: readonly string[]): Run {
  const script = `${line.replace('RUN', '"$@" 2>told; echo $? >status')}`;
  spawnSync('sh', ['-c', script, 'sh', node, program, ...args], {
    cwd: directory,
    env: plainEnv(),
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const stderr = readFileSync(join(directory, 'told'), 'utf8');
  return { status: Number(readFileSync(join(directory, 'status'), 'utf8')), stderr };
}

const USUAL = '{ RUN; } | cat >/dev/null';
const GONE = {
  'after the first byte': '{ RUN; } | head -c 1 >/dev/null',
  'before the first byte': '{ sleep 0.1; RUN; } | true',
  'and stdout was never there': '{ RUN; } >&-',
};

const RUNS: Readonly<Record<string, readonly string[]>> = {
  check: ['big.cfg'],
  explain: ['explain', 'port'],
  diff: ['diff', 'small.cfg', 'big.cfg'],
  compare: ['compare', 'small.cfg', 'big.cfg'],
  upgrade: ['upgrade', '--from', '8.5.205.03', 'big.cfg'],
  template: ['template', 'relay'],
  convert: ['convert', '--to', 'yaml', 'small.cfg'],
  redact: ['redact', 'big.cfg'],
  reference: ['reference'],
  schema: ['schema'],
  'show-config': ['--show-config', 'big.cfg'],
  catalog: ['catalog', 'check', 'big.cfg'],
  'catalog --help': ['catalog', '--help'],
  'convert to XML': ['convert', '--to', 'xml', 'big.cfg'],
  completion: ['completion', 'bash'],
  help: ['--help'],
  lsp: ['lsp'],
};

test('every command is tried', () => {
  const named = COMMANDS.filter((command) => !Object.hasOwn(RUNS, command));
  expect(named).toEqual([]);
});

describe.each(Object.entries(RUNS))(
  '%s ends quietly, with its own status, when its reader is gone',
  (_, args) => {
    test.each(Object.entries(GONE))('%s', (_when, line) => {
      expect(inShell(line, args)).toEqual(inShell(USUAL, args));
    });
  },
);

test('findings that nobody reads are findings', () => {
  expect(inShell(GONE['before the first byte'], ['big.cfg'])).toEqual({ status: 1, stderr: '' });
});

test('what is told on stderr may have no reader either', () => {
  const { status } = inShell('{ sleep 0.1; "$@" >/dev/null; echo $? >status; } 2>&1 | true; : >told', [
    'none.cfg',
  ]);
  expect(status).toBe(2);
  expect(inShell('{ "$@" >/dev/null 2>&-; echo $? >status; }; : >told', ['none.cfg']).status).toBe(2);
});

test('standard input that was never there is empty', () => {
  const closed = inShell('{ RUN; } <&-', ['--format', 'concise', '-']);
  expect(closed).toEqual(inShell('{ RUN; } </dev/null', ['--format', 'concise', '-']));
});

test('the files of a run are written whole all the same', () => {
  const args = ['--format', 'json=report.json', '--format', 'sarif=report.sarif', 'big.cfg'];
  inShell(USUAL, args);
  const read = () =>
    ['report.json', 'report.sarif'].map((name) => readFileSync(join(directory, name), 'utf8'));
  const usual = read();
  for (const name of ['report.json', 'report.sarif']) rmSync(join(directory, name));
  expect(inShell(GONE['before the first byte'], args).status).toBe(1);
  expect(read()).toEqual(usual);
  expect(inShell(GONE['after the first byte'], ['-o', '/dev/stdout', 'big.cfg'])).toEqual({
    status: 1,
    stderr: '',
  });
});

describe('a signal', () => {
  test.each([
    ['while standard input is read', ['-'], 'SIGINT'],
    ['while standard input is read', ['-'], 'SIGTERM'],
    ['while standard input is read', ['--fix', '-'], 'SIGHUP'],
    ['in lsp', ['lsp'], 'SIGINT'],
    ['in lsp', ['lsp'], 'SIGTERM'],
    ['in --watch', ['--watch', 'small.cfg'], 'SIGTERM'],
    ['in --watch', ['--watch', '--format', 'json=watched.json', 'small.cfg'], 'SIGINT'],
  ] as const)('%s ends the process: smtp-lint %j, %s', async (_, args, signal) => {
    const child = spawn(node, [program, ...args], { cwd: directory, env: plainEnv(), stdio: 'pipe' });
    const ended = once(child, 'close');
    const isReading = args.some((word) => word === '-' || word === 'lsp');
    if (isReading) await new Promise((later) => setTimeout(later, 300));
    else await once(child.stderr, 'data');
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect(readdirSync(directory).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('is 130 to a shell', () => {
    const script = '"$@" & sleep 0.5; kill -INT $!; wait $!; echo $?';
    const options = { cwd: directory, env: plainEnv(), encoding: 'utf8' } as const;
    const args = ['-c', script, 'bash', node, program, '--watch', 'small.cfg'];
    expect(spawnSync('bash', args, options).stdout.trim().split('\n').at(-1)).toBe('130');
  });
});

test('--watch ends when nobody reads it any more', async () => {
  const path = join(directory, 'watched.cfg');
  writeFileSync(path, '[smtp-client]\nserver = smtp.example.com\n');
  const child = spawn(node, [program, '--watch', 'watched.cfg'], {
    cwd: directory,
    env: plainEnv(),
    stdio: 'pipe',
  });
  const ended = once(child, 'close');
  await once(child.stderr, 'data');
  child.stdout.destroy();
  writeFileSync(path, '[smtp-client]\nserver = smtp.example.com\nport = 70000\n');
  expect(await ended).toEqual([1, null]);
});
