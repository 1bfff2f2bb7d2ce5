import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainEnv } from '../support/plain-env.ts';

/** The files that a page tells to write, by their paths. */
function filesOf(page: string): ReadonlyMap<string, string> {
  const blocks = readFileSync(page, 'utf8').matchAll(/^<!-- file: (\S+) -->\n```\w+\n([\s\S]*?)^```$/gm);
  return new Map([...blocks].map(([, path = '', text = '']) => [path, text]));
}

const files = filesOf('docs/ci.md');
const inReadme = filesOf('README.md');
const textOf = (path: string) => files.get(path) ?? '';

const GOOD = 'test/scenarios/files/good.cfg';
const BAD = 'test/scenarios/files/error.cfg';

/** A repository with nothing but what a test puts in. The program is on the path as npm would put it there. */
let repository: string;
beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'smtp-lint-ci-'));
  mkdirSync(join(repository, 'conf'));
  mkdirSync(join(repository, 'bin'));
  symlinkSync(resolve('bin/smtp-lint.cjs'), join(repository, 'bin/smtp-lint'));
  run('git', 'init', '-q');
});
afterEach(() => rmSync(repository, { recursive: true, force: true }));

function run(program: string, ...args: readonly string[]) {
  const plain = plainEnv();
  const env = {
    ...plain,
    PATH: [join(repository, 'bin'), resolve('node_modules/.bin'), plain.PATH].join(delimiter),
    NO_COLOR: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
  };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: repository, env, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

function put(source: string, path: string): void {
  copyFileSync(source, join(repository, path));
  run('git', 'add', '.');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), text);
}

const read = (path: string) => readFileSync(join(repository, path), 'utf8');
const commit = () => run('git', 'commit', '-q', '-m', 'Change');

describe('the plain git hook', () => {
  beforeEach(() => {
    write('.git/hooks/pre-commit', textOf('.git/hooks/pre-commit'));
    chmodSync(join(repository, '.git/hooks/pre-commit'), 0o755);
  });

  test('lets a good file be committed, of whatever name', () => {
    put(GOOD, 'conf/mail server é.cfg');
    expect(commit()).toEqual({ status: 0, output: '' });
  });

  test('refuses a bad one with its findings', () => {
    put(GOOD, 'conf/a.cfg');
    put(BAD, 'conf/b c.cfg');
    const { status, output } = commit();
    expect(output).toMatch(/^conf\/b c\.cfg:\d+:\d+ error /m);
    expect(status).toBe(1);
  });

  test('looks at what is staged and not at the work tree', () => {
    put(BAD, 'conf/a.cfg');
    copyFileSync(GOOD, join(repository, 'conf/a.cfg'));
    expect(commit().status).toBe(1);
  });

  test('has nothing to say of other files, nor of those that the configuration ignores', () => {
    put('README.md', 'README.md');
    write('conf/compose.yaml', 'services: { mail: {} }\n');
    write('smtp-lint.config.yaml', 'ignore: [conf/vendor.cfg]\n');
    put(BAD, 'conf/vendor.cfg');
    expect(commit()).toEqual({ status: 0, output: '' });
  });
});

describe('husky and lint-staged', () => {
  beforeEach(() => {
    write('package.json', textOf('package.json'));
    write('.husky/pre-commit', textOf('.husky/pre-commit'));
    symlinkSync(resolve('node_modules'), join(repository, 'node_modules'));
    writeFileSync(join(repository, '.gitignore'), 'node_modules\nbin\n');
    expect(run('npm', 'run', 'prepare', '--silent').status).toBe(0);
  });

  test('let a good file be committed', () => {
    put(GOOD, 'conf/a.cfg');
    expect(commit().status).toBe(0);
    expect(run('git', 'log', '--oneline').output).toContain('Change');
  });

  test('refuse a bad one with its findings', () => {
    put(BAD, 'conf/a.cfg');
    const { status, output } = commit();
    expect(output).toMatch(/^conf\/a\.cfg:\d+:\d+ error /m);
    expect(status).toBe(1);
  });
});

test('the versions of husky and lint-staged are those that are tried here', () => {
  const { devDependencies } = JSON.parse(textOf('package.json'));
  const own = JSON.parse(readFileSync('package.json', 'utf8')).devDependencies;
  for (const name of ['husky', 'lint-staged']) expect(devDependencies[name]).toBe(own[name]);
});

describe('the job of GitLab CI', () => {
  const job = parse(textOf('.gitlab-ci.yml'))['smtp-lint'];

  test('writes the reports that it hands over, and fails for a bad file', () => {
    put(BAD, 'conf/a.cfg');
    expect(run('sh', '-ec', job.script.join('\n')).status).toBe(1);
    expect(JSON.parse(read(job.artifacts.reports.codequality))).toHaveLength(1);
    expect(read(job.artifacts.reports.junit)).toContain('<testsuites');
  });

  test('passes with empty reports for a good one', () => {
    put(GOOD, 'conf/a.cfg');
    expect(run('sh', '-ec', job.script.join('\n')).status).toBe(0);
    expect(JSON.parse(read(job.artifacts.reports.codequality))).toEqual([]);
  });
});

test('the stage of Jenkins writes the report that it records', () => {
  put(BAD, 'conf/a.cfg');
  const [, command = ''] = /sh '(.*)'/.exec(textOf('Jenkinsfile')) ?? [];
  const [, report = ''] = /pattern: '(.*?)'/.exec(textOf('Jenkinsfile')) ?? [];
  expect(run('sh', '-ec', command).status).toBe(1);
  expect(read(report)).toContain('<checkstyle');
});

describe.each([
  ['docs/ci.md', files],
  ['README.md', inReadme],
])('the workflow of %s', (_, pages) => {
  test('runs the action with inputs that it has', () => {
    const workflow = parse(pages.get('.github/workflows/smtp-lint.yml') ?? '');
    const steps: { uses?: string; with?: object }[] = workflow.jobs['smtp-lint'].steps;
    const [step] = steps.filter(({ uses }) => uses?.startsWith('OWNER/smtp-lint@'));
    const { inputs } = parse(readFileSync('action.yml', 'utf8'));
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
    expect(step?.with).toHaveProperty('files');
  });
});

test('the job of GitLab CI in README.md writes the report that it hands over', () => {
  const job = parse(inReadme.get('.gitlab-ci.yml') ?? '')['smtp-lint'];
  put(BAD, 'conf/a.cfg');
  expect(run('sh', '-ec', job.script.slice(1).join('\n')).status).toBe(1);
  expect(JSON.parse(read(job.artifacts.reports.codequality))).toHaveLength(1);
});

test('the configuration in README.md is one', () => {
  write('smtp-lint.config.yaml', inReadme.get('smtp-lint.config.yaml') ?? '');
  write('lab/a.cfg', '[smtp-client]\nserver = mx\n');
  const { status, output } = run('smtp-lint', '--show-config', 'lab/a.cfg');
  expect(output).toContain('credentials-in-clear');
  expect(status).toBe(0);
});

test.each([files, inReadme])('the hooks of pre-commit are there', (pages) => {
  const [repo] = parse(pages.get('.pre-commit-config.yaml') ?? '').repos;
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
  const ids = hooks.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(['smtp-lint', 'smtp-lint-fix']);
  expect(ids).toContain(repo.hooks[0].id);
  expect(existsSync('bin/smtp-lint.cjs')).toBe(true);
});
