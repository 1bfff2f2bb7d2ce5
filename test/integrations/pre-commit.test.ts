import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areInstalled } from '../support/programs.ts';

/** The real hook runner, which installs the hooks from a repository as it does from a server. */
describe.runIf(areInstalled(['pre-commit'], 'the hook'))('pre-commit', { timeout: 300_000 }, () => {
  const [hooks = '', repository = '', home = ''] = ['hooks', 'repository', 'home'].map((name) =>
    mkdtempSync(join(tmpdir(), `smtp-lint-${name}-`)),
  );

  const run = (cwd: string, program: string, ...args: readonly string[]) => {
    const env = { ...process.env, ...IDENTITY, PRE_COMMIT_HOME: home, PRE_COMMIT_COLOR: 'never' };
    const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  };
  const tryHook = (...files: string[]) =>
    run(repository, 'pre-commit', 'try-repo', hooks, 'smtp-lint', '--verbose', '--files', ...files);
  const runHook = (hook: string, ...files: string[]) =>
    run(repository, 'pre-commit', 'run', hook, '--verbose', '--files', ...files);
  const commitAll = (directory: string) => {
    run(directory, 'git', 'init', '-q');
    run(directory, 'git', 'add', '--all', '--force');
    run(directory, 'git', 'commit', '-qm', 'All');
    return run(directory, 'git', 'rev-parse', 'HEAD').output.trim();
  };

  beforeAll(() => {
    copyProject(hooks);
    const rev = commitAll(hooks);
    copyFileSync('test/scenarios/files/good.cfg', join(repository, 'smtp-good.cfg'));
    copyFileSync('test/scenarios/files/error.cfg', join(repository, 'smtp-bad.cfg'));
    copyFileSync('test/scenarios/files/fixable.cfg', join(repository, 'E-Mail.cfg'));
    writeFileSync(join(repository, 'email-templates.yaml'), 'services:\n  welcome: Hello\n');
    writeFileSync(join(repository, 'setup.cfg'), '[metadata]\nname = other\n');
    const config = `repos: [{ repo: ${hooks}, rev: ${rev}, hooks: [{ id: smtp-lint }, { id: smtp-lint-fix }] }]\n`;
    writeFileSync(join(repository, '.pre-commit-config.yaml'), config);
    commitAll(repository);
  });
  afterAll(() => {
    for (const path of [hooks, repository, home]) rmSync(path, { recursive: true, force: true });
  });

  test('a good file passes', () => {
    const { status, output } = tryHook('smtp-good.cfg', 'setup.cfg');
    expect(output).toMatch(/^smtp-lint\.+Passed$/m);
    expect(status).toBe(0);
  });

  test('a bad file fails with its findings', () => {
    const { status, output } = tryHook('smtp-good.cfg', 'smtp-bad.cfg');
    expect(output).toMatch(/^smtp-lint\.+Failed$/m);
    expect(output).toMatch(/^smtp-bad\.cfg:\d+:\d+ error /m);
    expect(output).toContain('- exit code: 1');
    expect(status).toBe(1);
  });

  test('files of other names are not looked at', () => {
    const { status, output } = runHook('smtp-lint', 'setup.cfg');
    expect(output).toMatch(/^smtp-lint\.+\(no files to check\)Skipped$/m);
    expect(status).toBe(0);
  });

  test('files that hold no section of the server pass', () => {
    const { status, output } = runHook('smtp-lint', 'email-templates.yaml');
    expect(output).toMatch(/^smtp-lint\.+Passed$/m);
    expect(status).toBe(0);
  });

  test('files that the configuration ignores are not checked', () => {
    const config = join(repository, 'smtp-lint.config.yaml');
    writeFileSync(config, 'ignore: [smtp-bad.cfg]\n');
    const { status, output } = runHook('smtp-lint', 'smtp-bad.cfg', 'smtp-lint.config.yaml');
    rmSync(config);
    expect(output).toMatch(/^smtp-lint\.+Passed$/m);
    expect(status).toBe(0);
  });

  test('the fixing hook repairs the file and fails, for it was changed', () => {
    const { status, output } = runHook('smtp-lint-fix', 'E-Mail.cfg');
    expect(output).toMatch(/^smtp-lint --fix\.+Failed$/m);
    expect(output).toContain('- files were modified by this hook');
    expect(status).toBe(1);
    const [before, after] = ['test/scenarios/files/fixable.cfg', join(repository, 'E-Mail.cfg')].map((path) =>
      readFileSync(path, 'utf8'),
    );
    expect(before).toContain('Enable-Debug = TRUE');
    expect(after).toContain('enable-debug = true');
  });
});

/** Who commits, and no settings of the user. */
const IDENTITY = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

/** The project as it stands in the work tree. */
function copyProject(to: string): void {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = spawnSync('git', list, { encoding: 'utf8' });
  const paths = stdout.split('\0').filter((path) => path !== '' && !path.startsWith('test/'));
  for (const path of paths) if (existsSync(path)) cpSync(path, join(to, path));
}
