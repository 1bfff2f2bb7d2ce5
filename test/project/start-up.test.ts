import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainEnv } from '../support/plain-env.ts';

const FILES = join(import.meta.dirname, '../scenarios/files');
const PRINT = "process.on('exit', () => console.error(Object.keys(require.cache).join('\\n')));";

/** The files of dist/ that a run of the bundled program loads. */
function loaded(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): readonly string[] {
  const script = `${PRINT} process.argv.splice(1, 0, 'smtp-lint'); require('${resolve('bin/smtp-lint.cjs')}');`;
  const options = { cwd, env: { ...plainEnv(), ...env }, encoding: 'utf8' } as const;
  const { stderr } = spawnSync(process.execPath, ['-e', script, '--', ...args], options);
  return stderr
    .split('\n')
    .filter((path) => path.includes('/dist/'))
    .map((path) => basename(path, '.cjs'))
    .sort();
}

describe('a run loads what it needs and no more:', { timeout: 30_000 }, () => {
  test('files and nothing else', () => {
    expect(loaded(['warning.cfg'], FILES)).toEqual(['cli-commands-check', 'cli-run', 'document-cfg']);
  });

  test('the reader of Configuration XML where a file is written so, and no parser of another syntax', () => {
    const files = loaded([join('xml', 'app.xml')], FILES);
    expect(files).toEqual(['cli-commands-check', 'cli-run', 'document-xml', 'document-xml-encoding']);
  });

  test('a configuration, by its syntax', () => {
    const added = (path: string) => {
      const usual = ['cli-commands-check', 'cli-run', 'document-cfg'];
      return loaded([join('config', path)], FILES).filter((name) => !usual.includes(name));
    };
    expect(added('package/app.cfg')).toEqual(['cli-load-config', 'format-json']);
    expect(added('legacy/old.cfg')).toEqual([
      'cli-load-config',
      'cli-user-catalogs',
      'format-yaml',
      'package-yaml',
    ]);
  });

  test('files and nothing else, in GitHub Actions', () => {
    const files = loaded(['warning.cfg'], FILES, { GITHUB_ACTIONS: 'true' });
    expect(files).toEqual([
      'cli-commands-check',
      'cli-render-for-programs',
      'cli-run',
      'document-cfg',
      'report-github',
    ]);
  });

  test('a format that is no XML', () => {
    const files = loaded(['--format', 'sarif', '--format', `ndjson=${devNull}`, 'warning.cfg'], FILES);
    expect(files.filter((name) => name.startsWith('report-'))).toEqual(['report-ndjson', 'report-sarif']);
  });

  test('options that fix nothing', () => {
    const files = loaded(['--fail-on', 'warning', 'warning.cfg'], FILES);
    expect(files.filter((name) => /fix|edit|baseline/.test(name))).toEqual([]);
    expect(files).toContain('cli-command-line');
  });

  test('fixes of one syntax', () => {
    const empty = mkdtempSync(join(tmpdir(), 'smtp-lint-load-'));
    const files = loaded(['--fix-dry-run', join(FILES, 'warning.cfg')], empty);
    rmSync(empty, { recursive: true });
    expect(files.filter((name) => /fix|edit|document/.test(name))).toEqual([
      'cli-fix-input',
      'document-cfg',
      'edit-cfg',
    ]);
  });
});
