import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heaviest } from '../../src/diagnostics/heaviest.ts';
import { smtpLint } from '../support/cli.ts';
import { schemaErrors } from '../support/sarif.ts';
import { validator } from '../support/schemas.ts';

const folder = mkdtempSync(join(tmpdir(), 'smtp-lint-more-'));
const before = process.cwd();
/** Three errors behind four warnings, and three infos. */
const MIXED = `[smtp-client]
server = mail.example.com
first = 1
second = 2
third = 3
fourth = 4
port = 25
protocol-timeout = 00:05:00
enable-debug = false
port = abc
port = abd
port = abe
`;
const RULES = ['unknown-option=warning', 'duplicate-option=off', 'redundant-default=info'];
const FLAGS = [...RULES.flatMap((rule) => ['--rule', rule]), 'app.cfg'];

beforeAll(() => {
  writeFileSync(join(folder, 'app.cfg'), MIXED);
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

async function check(...args: readonly string[]) {
  return await smtpLint([...args, ...FLAGS]);
}

test('of some items the heaviest are taken, of those alike the first, and their order stays', () => {
  const items = ['info', 'warning', 'error', 'warning', 'error', 'warning'] as const;
  const indexes = (most: number) => heaviest([...items.keys()], most, (at) => items[at] ?? 'info');
  expect([6, 5, 4, 3, 2, 1].map(indexes)).toEqual([
    [0, 1, 2, 3, 4, 5],
    [1, 2, 3, 4, 5],
    [1, 2, 3, 4],
    [1, 2, 4],
    [2, 4],
    [2],
  ]);
});

test('without a limit that is reached nothing is said of it', async () => {
  const { stdout } = await check('--format', 'concise', '--max-findings', '10');
  expect(stdout.split('\n')).toHaveLength(11);
  expect(stdout).not.toContain('more');
  expect((await check('--format', 'json')).stdout).not.toContain('"more"');
});

describe('of 3 errors, 4 warnings and 3 infos 5 are shown, errors first, in the order of the file', () => {
  const most = ['--max-findings', '5'] as const;
  const shown = [3, 4, 10, 11, 12];

  test('in text', async () => {
    const { stdout, exitCode } = await check(...most);
    expect(exitCode).toBe(1);
    expect(stdout.match(/^app\.cfg:\d+/gm)).toEqual(shown.map((line) => `app.cfg:${line}`));
    expect(stdout).toMatch(
      /\napp\.cfg and 5 more: 2 warnings, 3 infos; --max-findings shows more of a file\.\n\n3 errors, 4 warnings, 3 infos in 1 file, /,
    );
  });

  test('in concise', async () => {
    const { stdout } = await check(...most, '--format', 'concise');
    const lines = stdout.split('\n');
    expect(lines.slice(0, -2).map((line) => Number(line.split(':')[1]))).toEqual(shown);
    expect(lines.slice(-2)).toEqual(['app.cfg: and 5 more: 2 warnings, 3 infos', '']);
  });

  test('in Markdown', async () => {
    const { stdout } = await check(...most, '--format', 'markdown');
    expect(stdout.split('\n').slice(5)).toEqual([
      '- `app.cfg` and 5 more: 2 warnings, 3 infos',
      '',
      expect.stringMatching(/^\*\*3 errors, 4 warnings, 3 infos in 1 file, \d fixable\.\*\*$/),
      '',
    ]);
  });

  test('in the summary of a step, which counts what it leaves out itself', async () => {
    const path = join(folder, 'summary.md');
    writeFileSync(path, '');
    await smtpLint([...most, '--summary', ...FLAGS], { env: { GITHUB_STEP_SUMMARY: path } });
    expect(readFileSync(path, 'utf8')).toContain('\n- `app.cfg` and 5 more: 2 warnings, 3 infos\n');
    writeFileSync(path, 'x'.repeat(1024 * 1024 - 500));
    await smtpLint([...most, '--summary', ...FLAGS], { env: { GITHUB_STEP_SUMMARY: path } });
    const text = readFileSync(path, 'utf8').slice(1024 * 1024 - 500);
    const kept = text.split('\n').filter((line) => line.startsWith('- ')).length;
    expect(kept).toBeGreaterThan(0);
    expect(text).toContain(`\n${10 - kept} findings left out: `);
  });

  test('as annotations', async () => {
    const { stdout } = await check(...most, '--format', 'github');
    expect(stdout.split('\n').slice(5)).toEqual([
      '5 more findings without an annotation: a step shows 10 of a severity.',
      '| app.cfg and 5 more: 2 warnings, 3 infos',
      expect.stringContaining('3 errors, 4 warnings, 3 infos in 1 file'),
      '',
    ]);
  });

  test('in JSON, which says how many of each kind are not listed', async () => {
    const { stdout } = await check(...most, '--format', 'json');
    const report = JSON.parse(stdout);
    const validate = validator('report');
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    const [file] = report.files;
    expect(file.diagnostics.map(({ line }: { line: number }) => line)).toEqual(shown);
    expect(file.more).toEqual({
      errors: 0,
      warnings: 2,
      infos: 3,
      fixable: expect.any(Number),
      suppressed: 0,
    });
    expect(report.summary).toMatchObject({ errors: 3, warnings: 4, infos: 3 });
    const listed = file.diagnostics.filter(({ fix }: { fix?: object }) => fix).length;
    expect(listed + file.more.fixable).toBe(report.summary.fixable);
  });

  test('as lines of JSON, beside which it is told', async () => {
    const { stdout, stderr } = await check(...most, '--format', 'ndjson');
    expect(stdout.trimEnd().split('\n')).toHaveLength(5);
    expect(stderr).toBe('smtp-lint: app.cfg: and 5 more: 2 warnings, 3 infos\n');
  });

  test('in SARIF', async () => {
    const { stdout } = await check(...most, '--format', 'sarif');
    const log = JSON.parse(stdout);
    expect(schemaErrors(log)).toEqual([]);
    const [run] = log.runs;
    expect(run.results).toHaveLength(5);
    expect(run.invocations[0].toolExecutionNotifications).toEqual([
      {
        level: 'warning',
        message: { text: 'app.cfg: and 5 more: 2 warnings, 3 infos' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'app.cfg', uriBaseId: '%SRCROOT%' } } }],
      },
    ]);
    expect(run.invocations[0].executionSuccessful).toBe(true);
  });

  test('for GitLab', async () => {
    const { stdout } = await check(...most, '--format', 'gitlab');
    const issues = JSON.parse(stdout);
    expect(issues).toHaveLength(6);
    expect(issues[5]).toEqual({
      description: 'and 5 more: 2 warnings, 3 infos; --max-findings of smtp-lint shows more of a file',
      check_name: 'smtp-lint',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'minor',
      location: { path: 'app.cfg', lines: { begin: 1 } },
    });
  });

  test('for Checkstyle', async () => {
    const { stdout } = await check(...most, '--format', 'checkstyle');
    expect(stdout.match(/<error /g)).toHaveLength(6);
    expect(stdout).toContain(
      '<error severity="warning" message="and 5 more: 2 warnings, 3 infos" source="smtp-lint"/>',
    );
  });

  test('for JUnit, as a test that fails where one of those does that are not shown', async () => {
    const { stdout } = await check(...most, '--format', 'junit');
    expect(stdout).toContain('tests="6" failures="3" errors="0"');
    expect(stdout).toContain('<testcase name="further findings" classname="app">\n');
    const failing = await check(...most, '--format', 'junit', '--fail-on', 'warning');
    expect(failing.stdout).toContain('tests="6" failures="6" errors="0"');
    expect(failing.stdout).toContain('<failure message="and 5 more: 2 warnings, 3 infos" type="warning">');
  });
});

test('what is not shown makes the run fail as well', async () => {
  const { exitCode, stdout } = await check(
    '--max-findings',
    '1',
    '--rule',
    'invalid-value=info',
    '--fail-on',
    'info',
  );
  expect(stdout).toContain('app.cfg and 9 more: 3 warnings, 6 infos;');
  expect(exitCode).toBe(1);
});

test('baselines hold all findings, and know all of them again', async () => {
  const path = join(folder, 'baseline.json');
  const written = await check('--max-findings', '1', '--write-baseline', path);
  expect(written.stderr).toContain('10 findings in 1 file written');
  const { stdout, exitCode } = await check('--max-findings', '4', '--format', 'json', '--baseline', path);
  expect(exitCode).toBe(0);
  const { files, summary } = JSON.parse(stdout);
  expect(files[0].suppressed).toHaveLength(4);
  expect(files[0].more).toEqual({ errors: 0, warnings: 0, infos: 0, fixable: 0, suppressed: 6 });
  expect(summary.suppressed).toBe(10);
  const sarif = JSON.parse(
    (await check('--max-findings', '4', '--format', 'sarif', '--baseline', path)).stdout,
  );
  expect(sarif.runs[0].invocations[0].toolExecutionNotifications[0].message.text).toBe(
    'app.cfg: and 6 more that are suppressed',
  );
});

test('fixes are made of what is not shown', async () => {
  const path = join(folder, 'fixed.cfg');
  const options = ['port = 25', 'protocol-timeout = 00:05:00', 'enable-debug = false'];
  writeFileSync(path, `[smtp-client]\nserver = mail.example.com\n${options.join('\n')}\n`);
  await smtpLint(['--fix', '--max-findings', '1', '--rule', 'redundant-default=info', path]);
  expect(readFileSync(path, 'utf8')).toBe('[smtp-client]\nserver = mail.example.com\n');
});

test.each(['0', '-1', 'many', '1.5', ''])('--max-findings %j is no number of findings', async (value) => {
  const { exitCode, stderr } = await smtpLint(['--max-findings', value, 'app.cfg']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Write a whole number from 1 on.');
});

test('1,000 are shown where nobody says otherwise', async () => {
  const lines = Array.from({ length: 1500 }, (_, at) => `unknown-${at} = x`);
  const { stdout, exitCode } = await smtpLint(['--format', 'concise', '-'], {
    stdin: `[smtp-client]\nserver = mail.example.com\n${lines.join('\n')}\n`,
  });
  expect(exitCode).toBe(1);
  const told = stdout.trimEnd().split('\n');
  expect(told).toHaveLength(1001);
  expect(told[1000]).toBe('<stdin>: and 500 more: 500 errors');
});
