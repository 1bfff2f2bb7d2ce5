import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  ArgumentError,
  type CheckOptions,
  explain,
  type Finding,
  fix,
  lint,
  loadCatalog,
  type Place,
  plan,
  presets,
  type Severity,
  SYNTAXES,
  template,
} from '../../src/index.ts';
import { decode } from '../../src/source/decode.ts';
import { smtpLint } from '../support/cli.ts';

/** What the library says is what the program says. */
const BOTH: readonly (readonly string[])[] = [
  [],
  ['--rule', 'plain-secret=warning', '--rule', 'redundant-default=info'],
  ['--release', '8.5.107.06'],
];

/** The options of the library that say what these words say on a command line. */
function optionsOf(words: readonly string[]): CheckOptions {
  const rules: Record<string, Severity | 'off'> = {};
  let release: string | undefined;
  for (let at = 0; at < words.length; at += 2) {
    const [flag, value = ''] = words.slice(at);
    if (flag === '--release') release = value;
    else if (flag === '--rule') {
      const [id = '', severity] = value.split('=');
      rules[id] = severity as Severity;
    } else throw new Error(`${flag} is not known here`);
  }
  return { rules, release };
}

function filesOf(directory: string): readonly string[] {
  return readdirSync(directory).filter((name) => !/^(?:expected\.txt|options\.json)$/.test(name));
}

/** The text of a file, and how the library is told of it. */
function read(path: string) {
  return { text: decode(readFileSync(path)).text, path };
}

const cases = readdirSync('test/cases').flatMap((rule) => {
  const directory = join('test/cases', rule);
  const own: Readonly<Record<string, readonly string[]>> = readdirSync(directory).includes('options.json')
    ? JSON.parse(readFileSync(join(directory, 'options.json'), 'utf8'))
    : {};
  return filesOf(directory).map((name) => [join(directory, name), own[name] ?? []] as const);
});

test('there are cases and changes', () => {
  expect(cases.length).toBeGreaterThan(300);
  expect(changes.length).toBeGreaterThan(290);
});

describe.each(cases)('%s', (path, own) => {
  test('has the findings that the program prints', async () => {
    for (const words of new Set([own, ...BOTH])) {
      const { stdout } = await smtpLint(['check', '--format', 'json', ...words, path]);
      const { release, files } = JSON.parse(stdout);
      const { text } = read(path);
      const result = await lint(text, { path, ...optionsOf(words) });
      const [{ syntax, diagnostics, suppressed = [] }] = files;
      expect({ release: result.release, syntax: result.syntax }).toEqual({ release, syntax });
      expect(result.findings.map(withoutOffsets)).toStrictEqual(diagnostics);
      expect(result.suppressed.map(withoutOffsets)).toStrictEqual(suppressed);
      // An update of Configuration XML is no configuration as a whole.
      const isInPart = text.includes('<CfgUpdate>');
      const isToldOf = result.findings.some(({ rule }) => rule === 'syntax');
      if (isInPart) expect(result.complete).toBe(false);
      expect(result.complete || isInPart || isToldOf).toBe(true);
      for (const finding of [...result.findings, ...result.suppressed]) checkOffsets(finding, text);
    }
  });

  test.each([false, true])('is fixed as the program fixes it, unsafe: %s', async (unsafe) => {
    const { text } = read(path);
    const flags = ['--fix', ...(unsafe ? ['--unsafe-fixes'] : []), ...own, '--stdin-filename', path, '-'];
    const { bytes } = await smtpLint(['check', '--quiet', ...flags], { stdin: text });
    const result = await fix(text, { path, unsafe, ...optionsOf(own) });
    expect(result.text).toBe(bytes.toString());
    if (result.applied.length === 0) expect(result.text).toBe(text);
    for (const finding of [...result.findings, ...result.skipped.map((one) => one.finding)])
      checkOffsets(finding, result.text);
  });
});

const changes = readdirSync('test/plans').flatMap((name) => {
  const directory = join('test/plans', name);
  const sideOf = (side: string) => filesOf(directory).find((file) => file.startsWith(`${side}.`));
  const [before, after] = [sideOf('before'), sideOf('after')];
  if (before === undefined || after === undefined) return [];
  const words: readonly string[] = readdirSync(directory).includes('options.json')
    ? JSON.parse(readFileSync(join(directory, 'options.json'), 'utf8'))
    : [];
  return [[name, join(directory, before), join(directory, after), words] as const];
});

describe.each(changes)('%s', (_, before, after, words) => {
  test('has the plan that the program prints', async () => {
    const own = words.filter((word, at) => !/^--(?:all|fail-on)/.test(word) && words[at - 1] !== '--fail-on');
    const { stdout, stderr } = await smtpLint(['diff', '--all', '--format', 'json', ...own, before, after]);
    const sides = { before: { path: before }, after: { path: after } };
    const options = { ...sides, ...optionsOf(own) };
    const planned = plan(read(before).text, read(after).text, options);
    const result = await planned.catch((error: unknown) => ({ ok: false as const, message: refusal(error) }));
    if (!result.ok) {
      expect(stdout).toBe('');
      expect(stderr).toContain(result.message);
      return;
    }
    const { ok, ...data } = result;
    expect({ version: 1, ...data }).toStrictEqual(JSON.parse(stdout));
  });
});

/** What the program says as well of an argument that it cannot take, about a flag of its own. */
function refusal(error: unknown): string {
  if (!(error instanceof ArgumentError)) throw error;
  return error.message.replace(/^release /, '--release ');
}

test.each(SYNTAXES)('templates are those that the program prints, in %s', async (syntax) => {
  for (const { name } of await presets()) {
    for (const full of [false, true]) {
      const flags = ['--syntax', syntax, ...(full ? ['--full'] : [])];
      const { stdout } = await smtpLint(['template', name, ...flags]);
      expect(await template(name, { syntax, full })).toBe(stdout);
    }
  }
});

test('every option and every rule is explained as the program explains it', async () => {
  const { stdout } = await smtpLint(['explain', '--format', 'json']);
  const { newestRelease, ...lists } = await loadCatalog();
  expect({ version: 1, ...lists }).toEqual(JSON.parse(stdout));
  const names = [...lists.options.map(({ section, name }) => `${section}/${name}`)];
  for (const name of [...names, 'password', ...lists.rules.map(({ id }) => id)]) {
    const { stdout } = await smtpLint(['explain', '--format', 'json', name]);
    expect({ version: 1, topics: await explain(name) }).toStrictEqual(JSON.parse(stdout));
  }
});

function withoutOffsets(finding: Finding): object {
  const { start, end, related, ...rest } = finding;
  return { ...rest, ...(related && { related: related.map(({ start, end, ...one }) => one) }) };
}

/** Lines and columns say what the offsets say. */
function checkOffsets({ related = [], ...finding }: Finding, text: string): void {
  for (const place of [finding, ...related]) {
    expect(position(text, place.start)).toEqual({ line: place.line, column: place.column });
    expect(position(text, place.end)).toEqual({ line: place.endLine, column: place.endColumn });
  }
}

function position(text: string, offset: number): Pick<Place, 'line' | 'column'> {
  const lines = text.slice(0, offset).split(/\r\n|\r(?!\n)|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
