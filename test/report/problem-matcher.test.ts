import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smtpLint } from '../support/cli.ts';
import { hostileFiles } from '../support/hostile-files.ts';

interface Matcher {
  readonly owner: string;
  readonly severity?: string;
  readonly pattern: readonly [{ readonly regexp: string } & Readonly<Record<string, number>>];
}

const { problemMatcher } = JSON.parse(readFileSync('docs/problem-matcher.json', 'utf8'));
const matchers: readonly Matcher[] = problemMatcher;

const folder = hostileFiles();
const before = process.cwd();
beforeAll(() => process.chdir(join(folder.path, 'conf')));
afterAll(() => {
  process.chdir(before);
  folder.remove();
});

/** The parts of a line as a matcher names them; undefined where it does not match. */
function match({ pattern: [{ regexp, ...groups }], severity }: Matcher, line: string) {
  const found = new RegExp(regexp).exec(line);
  if (!found) return undefined;
  const parts = Object.entries(groups).map(([name, group]) => [name, found[group]]);
  return { ...(severity && { severity }), ...Object.fromEntries(parts) };
}

/** What the runner of GitHub Actions makes of a line: a matcher that tells a severity it does not know is passed over. */
function read(line: string) {
  return matchers
    .map((matcher) => match(matcher, line))
    .find((found) => found && ['error', 'warning', 'notice'].includes(found.severity));
}

test.each(['never', 'auto'])('each line of the concise format is matched, with --color %s', async (color) => {
  const { stdout } = await smtpLint(['-f', 'concise', '--color', color, '.']);
  const { files } = JSON.parse((await smtpLint(['-f', 'json', '.'])).stdout);
  const lines = stdout.trimEnd().split('\n');
  const found = lines.map(read);
  const expected = [];
  for (const { path, diagnostics } of files) {
    for (const { line, column, severity, rule, message } of diagnostics) {
      expected.push({
        // Control characters are spelled out.
        ...(!/[^ -~]|##\[/.test(path) && { file: path }),
        line: String(line),
        column: String(column),
        severity: severity === 'info' ? 'notice' : severity,
        ...(!message.includes('##[') && { message: message.replace(/\.$/, '') }),
        code: rule,
      });
    }
  }
  expect(found).toMatchObject(expected);
  expect(new Set(found.map((one) => one?.severity))).toEqual(new Set(['error', 'warning', 'notice']));
});

test('editors find every severity by the first pattern', async () => {
  const { stdout } = await smtpLint(['-f', 'concise', 'all.cfg']);
  const [first] = matchers;
  const severities = stdout
    .trimEnd()
    .split('\n')
    .map((line) => first && match(first, line)?.severity);
  expect(new Set(severities)).toEqual(new Set(['error', 'warning', 'info']));
});

test('no other line is matched', () => {
  for (const line of [
    '1 error in 1 file.',
    'a.cfg:1:1: fatal: no [x]',
    '  3 | port = 0',
    'a.cfg: error: x [y]',
  ])
    expect(matchers.map((matcher) => match(matcher, line))).toEqual([undefined, undefined]);
});
