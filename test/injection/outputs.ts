import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Syntax } from '../../src/document/document.ts';
import { smtpLint } from '../support/cli.ts';
import { readCommand } from '../support/github-log.ts';
import { schemaErrors } from '../support/sarif.ts';
import { readXml, type XmlElement } from '../support/xml.ts';
import { type Problems, problemsOfMarkdown, problemsOfText, withoutColours } from './inert.ts';
import type { Scene, Settings } from './places.ts';

// biome-ignore lint/suspicious/noExplicitAny: reports are read to be looked at.
type Json = any;

/** What was read of the outputs of a scene, and what is wrong with them. */
export interface Verdict {
  readonly outputs: number;
  readonly problems: Problems;
}

/** Runs everything that prints something of a scene, and reads each output back. */
export async function judge(scene: Scene): Promise<Verdict> {
  const root = mkdtempSync(join(tmpdir(), 'smtp-lint-injection-'));
  try {
    mkdirSync(join(root, '.git'));
    for (const [path, text] of Object.entries({ ...scene.files, 'plain.cfg': PLAIN })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const judgement = new Judgement(root, scene);
    await judgement.run();
    return judgement;
  } finally {
    rmSync(root, { recursive: true });
  }
}

const PLAIN = '[smtp-client]\nserver = plain.example.com\n';

/** How one output is read back. */
type Read = (text: string) => Problems | Promise<Problems>;

class Judgement implements Verdict {
  outputs = 0;
  readonly problems: string[] = [];
  readonly #root: string;
  readonly #scene: Scene;

  constructor(root: string, scene: Scene) {
    this.#root = root;
    this.#scene = scene;
  }

  async run(): Promise<void> {
    const { commands } = this.#scene;
    if (commands) {
      for (const command of commands) await this.#command(command, outputOf(command));
      return;
    }
    await this.#reports();
    await this.#otherCommands();
  }

  /** The reports of one run in all formats, which have to tell of the same findings. */
  async #reports(): Promise<void> {
    const path = (name: string) => join(this.#root, `report.${name}`);
    const formats = Object.keys(FORMATS).map((format) => `--format=${format}=${path(format)}`);
    const summary = path('summary');
    const env = { GITHUB_STEP_SUMMARY: summary, ...this.#scene.env };
    const args = [...formats, '--summary', ...this.#flags(), this.#file()];
    const { stderr } = await smtpLint(args, { env });
    this.#read(`stderr of ${args.join(' ')}`, stderr, problemsOfText);
    if (!existsSync(path('json'))) return;
    const json = readFileSync(path('json'), 'utf8');
    const report = tryOr(() => JSON.parse(json), undefined);
    const count = report?.files.flatMap(({ diagnostics }: Json) => diagnostics).length ?? 0;
    for (const [format, read] of Object.entries(FORMATS)) {
      this.#read(format, readFileSync(path(format), 'utf8'), (text) => read(text, count));
    }
    if (existsSync(summary)) {
      this.#read('summary of the step', readFileSync(summary, 'utf8'), (text) => readMarkdown(text, count));
    }
    const onTerminal = await smtpLint([...this.#flags(), this.#file()], { terminal: true, env: {} });
    this.#read('text on a terminal', onTerminal.stdout, (text) => problemsOfText(withoutColours(text)));
    this.#read('stderr on a terminal', onTerminal.stderr, (text) => problemsOfText(withoutColours(text)));
  }

  async #otherCommands(): Promise<void> {
    const { settings, flags = [] } = this.#scene;
    const file = this.#file();
    const plain = join(this.#root, 'plain.cfg');
    const run = (args: readonly string[], read: Read = problemsOfText) => this.#command(args, read);
    await run([...flags, '--show-files', join(this.#root, 'conf')]);
    await run([...flags, '--show-config', file]);
    await run([...flags, '--fix-dry-run', '--unsafe-fixes', '--rule', 'redundant-default=info', file]);
    await run(['--write-baseline', join(this.#root, 'b.json'), file]);
    if (existsSync(join(this.#root, 'b.json'))) {
      this.#read('baseline', readFileSync(join(this.#root, 'b.json'), 'utf8'), readJson);
      await run(['--baseline', join(this.#root, 'b.json'), file]);
    }
    for (const command of ['diff', 'compare']) {
      await run([command, '--all', plain, file]);
      await run([command, '--all', file, plain]);
      await run([command, '--all', '--format', 'json', plain, file], readJson);
      await run([command, '--all', '--format', 'markdown', plain, file], readWholeMarkdown);
    }
    for (const name of ['server', 'a', 'lib.x', 'unheard']) {
      await run(['explain', '--file', file, name]);
      await run(['explain', '--file', file, name, '--format', 'json'], readJson);
    }
    await run(['explain', `${file}:2`]);
    await run(['upgrade', '--from', '8.5.100.05', file]);
    await run(['upgrade', '--from', '8.5.100.05', '--format', 'json', file], readJson);
    await run(['redact', file], () => []);
    await run(['template', '--update', file, '-o', join(this.#root, 'updated')]);
    for (const [to, parse] of Object.entries(PARSERS)) {
      await run(['convert', '--to', to, file], (text) => readConverted(text, parse, settings));
    }
    if (!this.#scene.common?.includes('--catalog')) return;
    const catalog = this.#rooted(this.#scene.common.at(-1) as string);
    await run(['catalog', 'check', catalog]);
    await run(['catalog', 'check', catalog, '--format', 'json'], readJson);
    await run(['explain']);
    await run(['explain', '--format', 'json'], readJson);
    for (const name of ['own-rule', 'box/a', 'a']) await run(['explain', name]);
    await run(['schema'], readJson);
    for (const part of ['options', 'rules']) await run(['reference', part], readReference);
    for (const shell of ['bash', 'zsh', 'fish']) await run(['completion', shell]);
    await run(['template', '--full']);
  }

  async #command(args: readonly string[], read: Read): Promise<void> {
    const { common = [], env = {}, commands } = this.#scene;
    // Of the usual commands those that know no configuration are few.
    const [name = ''] = args;
    const own = name === 'completion' ? common.filter((_, at) => !isConfig(common, at)) : common;
    const further = commands || name === 'catalog' ? [] : own;
    const words = [...args, ...further].map((word) => this.#rooted(word));
    const { stdout, stderr, exitCode } = await smtpLint(words, { env, stdin: PLAIN });
    const title = args.join(' ').replaceAll(this.#root, '').slice(0, 120);
    if (exitCode > 2) this.problems.push(`${title}: the status is ${exitCode}`);
    const plain = env.FORCE_COLOR === undefined ? stdout : withoutColours(stdout);
    if (stdout !== '') await this.#readLater(title, plain, read);
    const isGithub = env.GITHUB_ACTIONS === 'true';
    if (!isGithub) this.#read(`stderr of ${title}`, stderr, problemsOfText);
  }

  #flags(): readonly string[] {
    const { common = [], flags = [] } = this.#scene;
    return [...common, ...flags].map((word) => this.#rooted(word));
  }

  #file(): string {
    return join(this.#root, this.#scene.file);
  }

  #rooted(word: string): string {
    return word.replaceAll('ROOT', this.#root);
  }

  #read(title: string, text: string, read: (text: string) => Problems): void {
    if (text === '') return;
    this.outputs++;
    for (const problem of tryOr<Problems>(() => read(text), undefined) ?? [whyOf(() => read(text))])
      this.problems.push(`${title}: ${problem}`);
  }

  async #readLater(title: string, text: string, read: Read): Promise<void> {
    const problems = await read(text);
    this.#read(title, text, () => problems);
  }
}

function isConfig(words: readonly string[], at: number): boolean {
  return words[at] === '--config' || words[at - 1] === '--config';
}

function outputOf(command: readonly string[]): Read {
  const format = command[command.indexOf('--format') + 1] ?? '';
  const read = command.includes('--format') ? FORMATS[format] : undefined;
  return read ? (text) => read(text, undefined) : problemsOfText;
}

/** Each format with its reader, which is told how many findings there are, if that is known. */
const FORMATS: Readonly<Record<string, (text: string, count: number | undefined) => Problems>> = {
  text: (text) => problemsOfText(text),
  concise: readConcise,
  markdown: readMarkdown,
  json: (text) => readJson(text),
  ndjson: readNdjson,
  github: readGithub,
  gitlab: (text, count) => [...readJson(text), ...counted(JSON.parse(text).length, count)],
  sarif: readSarif,
  junit: (text) =>
    readElements(text, ['testsuites', 'testsuite', 'testcase', 'failure', 'error', 'system-out']),
  checkstyle: (text) => readElements(text, ['checkstyle', 'file', 'error']),
};

export const FORMAT_NAMES = Object.keys(FORMATS);

function counted(found: number, count: number | undefined): Problems {
  return count === undefined || found === count ? [] : [`${found} findings where there are ${count}`];
}

function readJson(text: string): Problems {
  JSON.parse(text);
  return problemsOfText(text);
}

function readNdjson(text: string, count: number | undefined): Problems {
  const lines = text === '' ? [] : text.trimEnd().split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  for (const line of lines) JSON.parse(line);
  return [...counted(lines.length, count), ...problemsOfText(text)];
}

/** The pattern of docs/problem-matcher.json, which each line has to match. */
const CONCISE = /^.+:\d+:\d+: (?:error|warning|info): .+ \[[a-z0-9-]+\]$/;

function readConcise(text: string, count: number | undefined): Problems {
  const lines = text === '' ? [] : text.trimEnd().split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  const others = lines.filter((line) => !CONCISE.test(line));
  return [
    ...others.map((line) => `no line of a finding: ${line.slice(0, 100)}`),
    ...counted(lines.length, count),
    ...problemsOfText(text),
  ];
}

function readGithub(text: string, count: number | undefined): Problems {
  const problems: string[] = [];
  let found = 0;
  for (const line of text.trimEnd().split(/\r\n|\r|\n/)) {
    const command = readCommand(line);
    if (!command) {
      if (line.startsWith('| ')) found++;
      problems.push(...problemsOfText(line));
      continue;
    }
    if (!['error', 'warning', 'notice'].includes(command.name)) problems.push(`the command ${command.name}`);
    const names = Object.keys(command.properties).filter(
      (name) => !['file', 'line', 'col', 'endLine', 'endColumn', 'title'].includes(name),
    );
    if (names.length > 0) problems.push(`the properties ${names}`);
    if (command.properties.file !== undefined) found++;
    // The runner reads a line once: what else stands in it is no second command.
    problems.push(...problemsOfText(command.data));
  }
  return [...problems, ...counted(found, count)];
}

function readSarif(text: string, count: number | undefined): Problems {
  const log = JSON.parse(text);
  const { results } = log.runs[0];
  const open = results.filter(({ suppressions }: Json) => !suppressions);
  const links = results.filter(({ message }: Json) => /\[[^\]]*\]\(/.test(message.text));
  return [
    ...schemaErrors(log).map(({ instancePath, message }) => `${instancePath} ${message}`),
    ...counted(open.length, count),
    ...links.map(({ message }: Json) => `a link: ${message.text.slice(0, 100)}`),
    ...problemsOfText(text),
  ];
}

function readElements(text: string, names: readonly string[]): Problems {
  const problems: string[] = [];
  const look = ({ name, children }: XmlElement) => {
    if (!names.includes(name)) problems.push(`an element ${name}`);
    children.forEach(look);
  };
  look(readXml(text));
  return [...problems, ...problemsOfText(text)];
}

/** Markdown takes some words apart by a blank of no width. */
function readMarkdown(text: string, count: number | undefined): Problems {
  const items = text.split('\n').filter((line) => /^- \*\*(?:error|warning|info)\*\* /.test(line));
  return [...readWholeMarkdown(text), ...counted(items.length, count)];
}

function readWholeMarkdown(text: string): Problems {
  return [...problemsOfMarkdown(text), ...problemsOfText(text.replaceAll('\u200b', ''))];
}

/** The reference has links of its own, and addresses of catalogues stay whole in it. */
function readReference(text: string): Problems {
  return problemsOfText(text.replaceAll('\u200b', ''));
}

/** Readers of configurations that are not those of the program. */
export const PARSERS: Readonly<Record<Syntax, (text: string) => Settings>> = {
  json: (text) => JSON.parse(text),
  yaml: (text) => parseYaml(text, { schema: 'failsafe', maxAliasCount: 0 }) ?? {},
  cfg: (text) => {
    const settings: Record<string, Record<string, string>> = Object.create(null);
    let section: Record<string, string> = {};
    for (const line of text.split(/\r\n|\r|\n/)) {
      const [, header] = /^\[(.*)\]$/s.exec(line) ?? [];
      const [, name, value = ''] = /^([^=]*?) = ?(.*)$/s.exec(line) ?? /^(.*?) =$/.exec(line) ?? [];
      if (header !== undefined) {
        section = Object.create(null);
        settings[header] = section;
      } else if (name !== undefined && !line.startsWith('#')) section[name] = value;
    }
    return settings;
  },
  xml: (text) => {
    const settings: Record<string, Record<string, string>> = Object.create(null);
    const look = ({ name, attributes: { key = '' }, children }: XmlElement) => {
      if (name !== 'list_pair') return children.forEach(look);
      const pairs = children.map(({ attributes }) => [attributes.key, attributes.value]);
      settings[key] = Object.assign(Object.create(null), Object.fromEntries(pairs));
    };
    look(readXml(text));
    return settings;
  },
};

function readConverted(
  text: string,
  parse: (text: string) => Settings,
  settings: Settings | undefined,
): Problems {
  const read = parse(text);
  if (!settings) return [];
  const pairs = (all: Settings) =>
    JSON.stringify(
      Object.entries(all).flatMap(([section, options]) =>
        Object.entries(options ?? {}).map(([name, value]) => [section, name, String(value)]),
      ),
    );
  return pairs(read) === pairs(settings) ? [] : [`read otherwise: ${pairs(read).slice(0, 300)}`];
}

function tryOr<Value>(get: () => Value, otherwise: undefined): Value | undefined {
  try {
    return get();
  } catch {
    return otherwise;
  }
}

function whyOf(run: () => unknown): string {
  try {
    run();
    return 'it is read now';
  } catch (error) {
    return `it cannot be read: ${error}`.slice(0, 300);
  }
}
