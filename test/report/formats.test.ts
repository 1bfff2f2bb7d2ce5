import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printJson } from '../../src/report/json.ts';
import { smtpLint } from '../support/cli.ts';
import { readCommand } from '../support/github-log.ts';
import { FILES, hostileFiles, SECRET } from '../support/hostile-files.ts';
import { codeScanningProblems, schemaErrors } from '../support/sarif.ts';
import { validator } from '../support/schemas.ts';
import { readXml, type XmlElement } from '../support/xml.ts';

const folder = hostileFiles();
const before = process.cwd();
beforeAll(() => process.chdir(join(folder.path, 'conf')));
afterAll(() => {
  process.chdir(before);
  folder.remove();
});

/** The report on all files, and on one that does not exist. */
async function report(format: string, ...args: readonly string[]): Promise<string> {
  const { stdout, exitCode } = await smtpLint(['--format', format, ...args, '.', 'missing.cfg']);
  expect(exitCode).toBe(2);
  return stdout;
}

async function clean(format: string): Promise<string> {
  const { stdout, exitCode } = await smtpLint(['--format', format, 'clean.cfg']);
  expect(exitCode).toBe(0);
  return stdout;
}

const validate = validator('finding');
const expected = (name: string) => join(import.meta.dirname, 'formats', name);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The findings as the JSON report tells them, each with the path of its file. */
async function findings() {
  const { files } = JSON.parse(await report('json'));
  return files.flatMap(({ path, diagnostics }: Json) =>
    diagnostics.map((diagnostic: Json) => ({ path, ...diagnostic })),
  );
}

// biome-ignore lint/suspicious/noExplicitAny: reports are read to be looked at.
type Json = any;

test('the files hold what a report can hold', async () => {
  const all = await findings();
  const severities = new Set(all.map(({ severity }: Json) => severity));
  expect([...severities].sort()).toEqual(['error', 'info', 'warning']);
  expect(new Set(all.map(({ fix }: Json) => fix?.applicability))).toEqual(
    new Set([undefined, 'safe', 'unsafe']),
  );
  expect(all.some(({ related }: Json) => related?.length > 0)).toBe(true);
  expect(new Set(all.map(({ path }: Json) => path.replace(/^\.\/(?=::)/, '')))).toEqual(new Set(FILES));
});

const NAMES = {
  concise: 'concise.txt',
  markdown: 'report.md',
  json: 'report.json',
  ndjson: 'report.ndjson',
  github: 'github.log',
  gitlab: 'gitlab.json',
  junit: 'junit.xml',
  checkstyle: 'checkstyle.xml',
} as const;

test.each(Object.entries(NAMES))('%s is what it was', async (format, name) => {
  await expect(await report(format)).toMatchFileSnapshot(expected(name));
});

test.each([...Object.keys(NAMES), 'sarif', 'text'])(
  '%s holds no secret, and nothing invisible',
  async (format) => {
    const text = await report(format);
    expect(text).not.toContain(SECRET.slice(0, 4));
    // Markdown takes addresses apart by a blank of no width.
    const shown = format === 'markdown' ? text.replaceAll('\u200b', '') : text;
    expect(shown).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\ufffe]/u);
  },
);

test.each([...Object.keys(NAMES), 'sarif', 'text'])(
  'no line of %s is a command of the log',
  async (format) => {
    if (format === 'github') return;
    const { stdout, stderr } = await smtpLint(['--format', format, '.', '##[error]y.cfg', '::error::z.cfg']);
    for (const line of (stdout + stderr).split('\n')) expect(readCommand(line), line).toBeUndefined();
  },
);

describe('sarif', () => {
  test('is what it was, as far as rules are concerned that report something', async () => {
    const log = JSON.parse(await report('sarif'));
    const [{ tool, results }] = log.runs;
    const reported = new Set(results.map(({ ruleId }: Json) => ruleId));
    tool.driver.rules = tool.driver.rules.filter(({ id }: Json) => reported.has(id));
    const text = printJson(log).replaceAll(`"${version}"`, '"VERSION"');
    await expect(text).toMatchFileSnapshot(expected('report.sarif'));
  });

  test('is valid, and as GitHub code scanning wants it', async () => {
    for (const text of [await report('sarif'), await clean('sarif')]) {
      const log = JSON.parse(text);
      expect(schemaErrors(log)).toEqual([]);
      expect(codeScanningProblems(log)).toEqual([]);
    }
  });

  test('tells of every finding, of those that are suppressed, and of files that could not be read', async () => {
    const [{ results, invocations }] = JSON.parse(await report('sarif')).runs;
    const all = await findings();
    const open = results.filter(({ suppressions }: Json) => !suppressions);
    expect(open.map(({ ruleId }: Json) => ruleId)).toEqual(all.map(({ rule }: Json) => rule));
    const suppressed = results.filter(({ suppressions }: Json) => suppressions);
    expect(suppressed.map(({ ruleId }: Json) => ruleId)).toEqual(['invalid-value']);
    expect(suppressed[0].suppressions[0]).toMatchObject({ kind: 'inSource', status: 'accepted' });
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].toolExecutionNotifications).toHaveLength(1);
  });

  test('holds no results where there is nothing to report', async () => {
    const [{ results, invocations }] = JSON.parse(await clean('sarif')).runs;
    expect(results).toEqual([]);
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });

  test('leads to the files from the root of the repository', async () => {
    const [{ results }] = JSON.parse(await report('sarif')).runs;
    const uris = results.map(({ locations }: Json) => locations[0].physicalLocation.artifactLocation.uri);
    expect(new Set(uris.map(decodeURIComponent))).toEqual(new Set(FILES.map((path) => `conf/${path}`)));
  });

  test('has no link in a message that a file wrote', async () => {
    const [{ results, invocations }] = JSON.parse(await report('sarif')).runs;
    const notes = invocations[0].toolExecutionNotifications;
    for (const { message } of [...results, ...notes]) expect(message.text).not.toContain('](');
  });

  test('the schema refuses what is no log', () => {
    expect(schemaErrors({ version: '2.1.0' })).not.toEqual([]);
    const uri = { artifactLocation: { uri: 'a b' } };
    const results = [{ message: { text: 'x' }, locations: [{ physicalLocation: uri }] }];
    const tool = { driver: { name: 'x' } };
    expect(schemaErrors({ version: '2.1.0', runs: [{ tool, results }] })).not.toEqual([]);
  });
});

describe('github', () => {
  test('is read by the runner as annotations of the files', async () => {
    const lines = (await report('github')).trimEnd().split('\n');
    const commands = lines.flatMap((line) => readCommand(line) ?? []);
    const levels = commands.map(({ name }) => name);
    const others = levels.slice(10);
    expect(levels.slice(0, 10)).toEqual(Array(10).fill('error'));
    expect(others).toEqual([...others].sort().reverse());
    expect(new Set(others)).toEqual(new Set(['warning', 'notice']));
    const [missing, ...found] = commands;
    expect(missing?.data).toBe('missing.cfg could not be checked: no such file');
    const paths = new Set(FILES.map((path) => `conf/${path}`));
    for (const { properties } of found) {
      expect(paths).toContain(properties.file);
      expect(Object.keys(properties)).toEqual(['file', 'line', 'col', 'endLine', 'endColumn', 'title']);
    }
  });

  test('tells of the findings beyond the limit in lines that are no commands', async () => {
    const lines = (await report('github')).trimEnd().split('\n');
    const all = await findings();
    const told = lines.filter((line) => line.startsWith('| '));
    const annotated = lines.filter((line) => readCommand(line));
    // The file that is missing is among them.
    expect(annotated.length + told.length).toBe(all.length + 1);
    for (const line of told) expect(readCommand(line)).toBeUndefined();
    expect(lines).toContain(
      `${told.length} more findings without an annotation: a step shows 10 of a severity.`,
    );
  });

  test('says in the message where a finding is, and of which rule', async () => {
    const { stdout } = await smtpLint(['-f', 'github', 'all.cfg']);
    const command = readCommand(stdout.split('\n')[0] ?? '');
    expect(command?.data).toMatch(/^all\.cfg:\d+:\d+ [a-z-]+: /);
  });

  test('prints nothing where there is nothing to report', async () => {
    expect(await clean('github')).toBe('');
  });
});

describe('gitlab', () => {
  test('holds what GitLab needs of each finding', async () => {
    const issues = JSON.parse(await report('gitlab'));
    const all = await findings();
    expect(issues.map((issue: Json) => issue.check_name)).toEqual(all.map(({ rule }: Json) => rule));
    expect(new Set(issues.map((issue: Json) => issue.fingerprint)).size).toBe(issues.length);
    for (const { description, check_name, fingerprint, severity, location } of issues) {
      expect(description.startsWith(`${check_name}: `)).toBe(true);
      expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect(severity).toMatch(/^(?:info|minor|major)$/);
      expect(FILES).toContain(location.path);
      expect(location.lines.begin).toBeGreaterThan(0);
    }
  });

  test('is an empty list without a byte order mark where there is nothing to report', async () => {
    const { bytes } = await smtpLint(['-f', 'gitlab', 'clean.cfg']);
    expect(bytes.toString('latin1')).toBe('[]\n');
  });

  test('knows a finding again where lines are added above it', async () => {
    const issues = async (text: string) =>
      JSON.parse((await smtpLint(['-f', 'gitlab', '-'], { stdin: text })).stdout);
    const text = '[smtp-client]\nserver = h.example.com\nport = 0\nport = 0\n';
    const [one, other] = [await issues(text), await issues(`# More.\n\n${text}`)];
    const known = (list: Json) => list.map(({ fingerprint }: Json) => fingerprint);
    expect(known(other)).toEqual(known(one));
    expect(other[0].location.lines.begin).toBe(one[0].location.lines.begin + 2);
  });

  test('tells paths from the directory of the project', async () => {
    const env = { CI_PROJECT_DIR: folder.path };
    const { stdout } = await smtpLint(['-f', 'gitlab', 'all.cfg'], { env });
    expect(new Set(JSON.parse(stdout).map(({ location }: Json) => location.path))).toEqual(
      new Set(['conf/all.cfg']),
    );
  });
});

describe('junit', () => {
  const attribute = (element: XmlElement | undefined, name: string) => element?.attributes[name];

  test('has a suite for each file, and counts what it holds', async () => {
    const root = readXml(await report('junit'));
    const cases = root.children.flatMap((suite) => suite.children);
    const having = (name: string) =>
      cases.filter(({ children }) => children.some((one) => one.name === name));
    expect(root.children).toHaveLength(FILES.length + 2);
    expect(attribute(root, 'tests')).toBe(String(cases.length));
    expect(attribute(root, 'failures')).toBe(String(having('failure').length));
    expect(attribute(root, 'errors')).toBe(String(having('error').length));
    const errors = (await findings()).filter(({ severity }: Json) => severity === 'error');
    expect(having('failure')).toHaveLength(errors.length);
    for (const suite of root.children) {
      const names = suite.children.map((one) => attribute(one, 'name'));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('counts from the threshold of the run on', async () => {
    for (const [failOn, severities] of [
      ['info', ['error', 'warning', 'info']],
      ['warning', ['error', 'warning']],
    ] as const) {
      const root = readXml(await report('junit', '--fail-on', failOn));
      const all = (await findings()).filter(({ severity }: Json) => severities.includes(severity));
      expect(attribute(root, 'failures')).toBe(String(all.length));
    }
  });

  test('tells of what the syntax cannot read as an error', async () => {
    const stdin = '[smtp-client]\nserver = h.example.com\nport\n';
    const root = readXml((await smtpLint(['-f', 'junit', '-'], { stdin })).stdout);
    expect([attribute(root, 'failures'), attribute(root, 'errors')]).toEqual(['0', '1']);
  });

  test('has a test that passes for a file without findings', async () => {
    const root = readXml(await clean('junit'));
    expect([attribute(root, 'tests'), attribute(root, 'failures'), attribute(root, 'errors')]).toEqual([
      '1',
      '0',
      '0',
    ]);
    expect(root.children[0]?.children[0]?.children).toEqual([]);
  });
});

test('checkstyle has an element for each file and each finding', async () => {
  const root = readXml(await report('checkstyle'));
  expect(root.name).toBe('checkstyle');
  const found = root.children.flatMap(({ children }) => children.filter(({ attributes }) => attributes.line));
  const all = await findings();
  expect(found.map(({ attributes }) => attributes.source)).toEqual(
    all.map(({ rule }: Json) => `smtp-lint.${rule}`),
  );
  expect(found.map(({ attributes }) => Number(attributes.line))).toEqual(all.map(({ line }: Json) => line));
  expect(root.children.at(-1)?.attributes.name).toBe('missing.cfg');
  expect(readXml(await clean('checkstyle')).children).toEqual([
    { name: 'file', attributes: { name: 'clean.cfg' }, children: [], text: '' },
  ]);
});

test('ndjson has the findings of the JSON report, one a line', async () => {
  const lines = (await report('ndjson'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const line of lines) expect(validate(line) || validate.errors).toBe(true);
  expect(lines).toEqual(await findings());
  expect(validate({ ...lines[0], path: undefined, unknown: 1 })).toBe(false);
  expect(await clean('ndjson')).toBe('');
});
