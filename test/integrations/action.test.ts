import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const action = parse(readFileSync('action.yml', 'utf8'));
const node = process.env.SMTP_LINT_NODE ?? process.execPath;

/** A folder for each step, with what a runner puts there. */
let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'smtp-lint-action-'));
  mkdirSync(join(workspace, 'conf'));
  mkdirSync(join(workspace, 'temp'));
});
afterEach(() => rmSync(workspace, { recursive: true }));

/** Runs the step as a runner does: inputs in the environment, with their defaults, and files for what comes back. */
function step(inputs: Readonly<Record<string, string>>) {
  const temp = join(workspace, 'temp');
  const env: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: join(workspace, 'output'),
    GITHUB_STEP_SUMMARY: join(workspace, 'summary'),
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  for (const path of ['output', 'summary']) writeFileSync(join(workspace, path), '');
  for (const [name, { default: value = '' }] of Object.entries<{ default?: string }>(action.inputs)) {
    env[`INPUT_${name.toUpperCase()}`] = inputs[name] ?? value;
  }
  const { status, stdout, stderr } = spawnSync(node, [resolve(action.runs.main)], {
    cwd: workspace,
    env,
    encoding: 'utf8',
  });
  const [output, summary] = ['output', 'summary'].map((path) => readFileSync(join(workspace, path), 'utf8'));
  expect(readdirSync(temp)).toEqual([]);
  return { status, stdout, stderr, output, summary };
}

function put(source: string, path: string): void {
  cpSync(source, join(workspace, path));
}

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: workspace, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}

test('a step that finds nothing passes, with its outputs', () => {
  put('test/scenarios/files/good.cfg', 'conf/good.cfg');
  const { status, stdout, stderr, output, summary } = step({ files: 'conf' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(output).toBe('errors=0\nwarnings=0\ntakes-effect=\n');
  expect(summary).toContain('**No findings in 1 file.**\n');
});

test('a step with an error fails, with annotations, outputs, a summary and SARIF', () => {
  put('test/scenarios/files/error.cfg', 'conf/error.cfg');
  put('test/scenarios/files/warning.cfg', 'conf/a file.cfg');
  const { status, stdout, output, summary } = step({ files: 'conf\n', 'sarif-file': 'out.sarif' });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=conf\/error\.cfg,line=3,/m);
  expect(stdout).toMatch(/^::warning file=conf\/a file\.cfg,line=/m);
  expect(output).toBe('errors=1\nwarnings=1\ntakes-effect=\n');
  expect(summary).toContain('- **error** `conf/error.cfg:3:8`');
  const { runs } = JSON.parse(readFileSync(join(workspace, 'out.sarif'), 'utf8'));
  expect(runs[0].results).toHaveLength(2);
});

test('files are one a line, and may be patterns and begin with a dash', () => {
  put('test/scenarios/files/error.cfg', 'conf/my error.cfg');
  put('test/scenarios/files/warning.cfg', '-x.cfg');
  const { status, output } = step({ files: '\n  conf/my*.cfg\n-x.cfg\n' });
  expect(output).toBe('errors=1\nwarnings=1\ntakes-effect=\n');
  expect(status).toBe(1);
});

test('fail-on and release are handed on', () => {
  put('test/scenarios/files/warning.cfg', 'conf/warning.cfg');
  expect(step({ 'fail-on': 'warning' }).status).toBe(1);
  expect(step({ release: '8.5.205.03' }).status).toBe(0);
  const { status, stderr, output } = step({ release: 'newest' });
  const sentence = '--release newest is no release; write it like 8.5.205.03';
  expect(stderr).toBe(`smtp-lint: ${sentence}\n::error title=smtp-lint::${sentence}\n`);
  expect({ status, output }).toEqual({ status: 2, output: '' });
});

describe('since', () => {
  beforeEach(() => {
    put('examples/change/old.cfg', 'conf/app.cfg');
    git('init', '-q');
    git('add', 'conf');
    git('commit', '-qm', 'Old');
    put('examples/change/new.cfg', 'conf/app.cfg');
  });

  test('tells when the changes take effect', () => {
    const { status, output, summary } = step({ files: 'conf', since: 'HEAD' });
    expect(status).toBe(0);
    expect(output).toMatch(/^takes-effect=restart$/m);
    expect(summary).toContain('smtp-connection-security');
  });

  test('claims nothing of what cannot be compared', () => {
    const { status, stdout, output } = step({ files: 'conf', since: 'no-such-revision' });
    expect(status).toBe(2);
    expect(stdout).toContain('git knows no revision no-such-revision');
    expect(output).toMatch(/^takes-effect=unknown$/m);
  });

  test('fails from a moment on', () => {
    expect(step({ files: 'conf', since: 'HEAD', 'fail-on': 'error, restart' }).status).toBe(1);
  });
});

test('what keeps the step from its job is shown on the page of the run', () => {
  const { status, stderr } = step({ files: 'nowhere.cfg', 'fail-on': 'everything' });
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^::error title=smtp-lint::option '--fail-on <severity>' argument 'everything' is invalid/m,
  );
  const empty = step({ files: 'conf' });
  expect(empty.status).toBe(2);
  expect(empty.stderr).toMatch(
    /^::error title=smtp-lint::nothing to check: no configuration with a known section in conf$/m,
  );
});

test('a runner without its folders gets a sentence', () => {
  const env = { PATH: process.env.PATH, GITHUB_ACTIONS: 'true', RUNNER_TEMP: join(workspace, 'nowhere') };
  const { status, stderr } = spawnSync(node, [resolve(action.runs.main)], {
    cwd: workspace,
    env,
    encoding: 'utf8',
  });
  expect(stderr).toBe(
    'smtp-lint: what the runner prepares for a step cannot be used: no such file\n' +
      '::error title=smtp-lint::what the runner prepares for a step cannot be used: no such file\n',
  );
  expect(status).toBe(2);
});

test('findings that are known do not fail the step', () => {
  put('test/scenarios/files/error.cfg', 'conf/error.cfg');
  const { status } = spawnSync(
    node,
    [resolve('bin/smtp-lint.cjs'), 'check', '--write-baseline', 'known.json', 'conf'],
    { cwd: workspace },
  );
  expect(status).toBe(0);
  const run = step({ files: 'conf', baseline: 'known.json' });
  expect(run.output).toBe('errors=0\nwarnings=0\ntakes-effect=\n');
  expect(run.status).toBe(0);
});

test('every input has an effect, and every output is written', () => {
  put('test/scenarios/files/good.cfg', 'conf/a.cfg');
  const { output } = step({});
  const written = (output ?? '')
    .trim()
    .split('\n')
    .map((line) => line.split('=')[0]);
  expect(written).toEqual(Object.keys(action.outputs));
  const page = readFileSync('docs/ci.md', 'utf8');
  for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)]) {
    expect(page).toContain(`\`${name}\``);
  }
});
