import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argumentsOf } from '../../src/cli/action/inputs.ts';
import { outputLines, stepOutputs } from '../../src/cli/action/outputs.ts';
import { COMPLETED_SHELLS } from '../../src/cli/completion/shells.ts';
import { FORMATS } from '../../src/cli/formats.ts';
import { tellInternalError } from '../../src/cli/internal-error.ts';
import { PLAN_FORMATS } from '../../src/cli/plan-options.ts';
import { SYNTAXES } from '../../src/document/syntax.ts';
import { fix, lint, loadCatalog, plan } from '../../src/index.ts';
import { type Surroundings, smtpLint } from '../support/cli.ts';
import { Editor } from './editor.ts';
import type { SecretOption } from './secret-options.ts';
import { USER_CATALOG } from './secret-options.ts';

/** A file that holds a secret, and the same file with the secret it had before. */
export interface Subject {
  readonly name: string;
  readonly text: string;
  readonly earlier: string;
  readonly option: SecretOption;
}

/** A way to run the program on a file: gives back everything that a person or a program gets to see of it. */
export type Way = (subject: Subject, place: Workplace) => Promise<string>;

/** The directory in which the runs take place; what is in it is the same for each of them. */
export class Workplace {
  readonly path = mkdtempSync(join(tmpdir(), 'smtp-lint-leaks-'));
  readonly catalog = this.of('vault.yaml');
  readonly clean = this.of('clean.cfg');
  #editor: Promise<Editor> | undefined;

  constructor() {
    writeFileSync(this.catalog, USER_CATALOG);
    writeFileSync(this.clean, '[smtp-client]\nserver = smtp.example.com\n');
    mkdirSync(this.of('repository'));
  }

  of(name: string): string {
    return join(this.path, name);
  }

  write(name: string, text: string): string {
    writeFileSync(this.of(name), text);
    return this.of(name);
  }

  /** What a run has written beside its streams; it is gone then. */
  take(name: string): string {
    const path = this.of(name);
    if (!existsSync(path)) return '';
    const text = readFileSync(path, 'utf8');
    rmSync(path);
    return text;
  }

  editor(): Promise<Editor> {
    this.#editor ??= Editor.start(this.catalog);
    return this.#editor;
  }

  git(...args: readonly string[]): void {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
    const { status, stderr } = spawnSync('git', [...who, ...args], {
      cwd: this.of('repository'),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

/** What a run writes to its streams, with its status; --debug tells times, which are no secret. */
async function run(
  args: readonly string[],
  surroundings: Surroundings = {},
  streams = 'both',
): Promise<string> {
  try {
    const { exitCode, stdout, stderr } = await smtpLint(args, surroundings);
    return `${exitCode}\n${streams === 'stderr' ? '' : stdout}\n${stderr.replace(/\d+ ms/g, 'n ms')}`;
  } catch (error) {
    let told = '';
    tellInternalError(error, true, { write: (text) => (told += text) });
    throw new Error(`${args.join(' ')}: ${told}`);
  }
}

const RULES = ['--rule', 'plain-secret=error', '--rule', 'redundant-default=info'];

/** `check` on standard input. */
function check(args: readonly string[], surroundings: Surroundings = {}): Way {
  return ({ name, text }, { catalog }) =>
    run(['--catalog', catalog, ...RULES, ...args, '--stdin-filename', name, '-'], {
      ...surroundings,
      stdin: text,
    });
}

/** A command on the file itself, the name of which stands in the place of FILE, and that of a file to write for OUT. */
function onFile(
  args: readonly string[],
  streams: 'both' | 'stderr' = 'both',
  surroundings: Surroundings = {},
): Way {
  return async ({ name, text, earlier }, place) => {
    const file = place.write(name, text);
    const before = place.write(`earlier-${name}`, earlier);
    const words = {
      FILE: file,
      EARLIER: before,
      CLEAN: place.clean,
      CATALOG: place.catalog,
      OUT: place.of('out'),
    };
    const named = args.map((word) =>
      Object.entries(words).reduce((done, [key, path]) => done.replace(key, path), word),
    );
    const told = await run(named, surroundings, streams);
    // The file is written by design where it is fixed or converted; what a report was written to is looked at.
    const written = place.take('out');
    rmSync(file, { force: true });
    rmSync(before, { force: true });
    return `${told}\n${streams === 'stderr' ? '' : written}`;
  };
}

const OTHERS = ['--catalog', 'CATALOG', '--no-config'];

export const WAYS: Readonly<Record<string, Way>> = {
  ...Object.fromEntries(FORMATS.map((format) => [`check -f ${format}`, check(['-f', format])])),
  'check in colour': check(['--color', 'always']),
  'check on a terminal': onFile(['--catalog', 'CATALOG', 'FILE'], 'both', { terminal: true }),
  'check --debug': check(['--debug']),
  'check --debug of a file': onFile(['--debug', ...OTHERS, 'FILE']),
  'check --fix-dry-run': check(['--fix-dry-run']),
  'check --fix-dry-run --unsafe-fixes': check(['--fix-dry-run', '--unsafe-fixes']),
  'check --fix-dry-run in colour': check(['--fix-dry-run', '--unsafe-fixes', '--color', 'always']),
  'check --fix-dry-run -f json': check(['--fix-dry-run', '--unsafe-fixes', '-f', 'json']),
  'check --fix': onFile([...OTHERS, ...RULES, '--fix', 'FILE']),
  'check --fix --unsafe-fixes': onFile([...OTHERS, ...RULES, '--fix', '--unsafe-fixes', 'FILE']),
  'check --fix-only': onFile([...OTHERS, '--fix-only', '--unsafe-fixes', '--exit-non-zero-on-fix', 'FILE']),
  'check --fix of standard input': async ({ name, text }, { catalog }) =>
    await run(
      ['--catalog', catalog, '--fix', '--unsafe-fixes', '--stdin-filename', name, '-'],
      { stdin: text },
      'stderr',
    ),
  ...Object.fromEntries(SYNTAXES.map((syntax) => [`check --syntax ${syntax}`, check(['--syntax', syntax])])),
  'check -o': onFile([...OTHERS, ...RULES, '-o', 'OUT', 'FILE']),
  'check -f sarif=': onFile([...OTHERS, ...RULES, '-f', 'sarif=OUT', '-f', 'github', 'FILE']),
  'check --summary': onFile([...OTHERS, '--summary', 'FILE'], 'both', { env: { GITHUB_ACTIONS: 'true' } }),
  'check --show-files': onFile([...OTHERS, '--show-files', 'FILE']),
  'check --skip-unknown': onFile([...OTHERS, '--skip-unknown', 'FILE']),
  'check --show-config': onFile(['--show-config', 'FILE']),
  'check of an old release': check(['--release', '8.5.1']),
  'check --write-baseline': onFile([...OTHERS, ...RULES, '--write-baseline', 'OUT', 'FILE']),
  'check --baseline': async (subject, place) => {
    const path = place.write('known.json', '');
    rmSync(path);
    await onFile([...OTHERS, '--write-baseline', path, 'EARLIER'])(subject, place);
    const told = await onFile([...OTHERS, ...RULES, '--baseline', path, '-f', 'sarif', 'FILE'])(
      subject,
      place,
    );
    return told + place.take('known.json');
  },
  'check with the file as baseline': onFile([...OTHERS, '--baseline', 'FILE', 'CLEAN']),
  'check with the file as configuration': onFile(['--config', 'FILE', 'CLEAN']),
  'check with the file as catalogue': onFile(['--catalog', 'FILE', 'CLEAN']),
  'check of a file below the file': onFile([...OTHERS, 'FILE/below.cfg']),
  'check --since': async ({ name, text, earlier }, place) => {
    const file = place.write(join('repository', name), earlier);
    if (!existsSync(place.of('repository/.git'))) place.git('init', '-q');
    place.git('add', '.');
    place.git('commit', '-qm', 'x', '--allow-empty');
    writeFileSync(file, text);
    const told = await run([
      '--catalog',
      place.catalog,
      '--no-config',
      ...RULES,
      '--since',
      'HEAD',
      '-f',
      'json',
      file,
    ]);
    const words = await run(['--catalog', place.catalog, '--no-config', '--since', 'HEAD', '--debug', file]);
    rmSync(file);
    return told + words;
  },
  'the action': async ({ name, text }, place) => {
    const file = place.write(name, text);
    const env = {
      GITHUB_ACTIONS: 'true',
      RUNNER_DEBUG: '1',
      INPUT_FILES: file,
      GITHUB_STEP_SUMMARY: place.of('out'),
    };
    const report = place.of('report.json');
    const told = await run(
      [`--format=json=${report}`, '--no-config', `--catalog=${place.catalog}`, ...argumentsOf(env)],
      {
        env,
      },
    );
    rmSync(file);
    const json = place.take('report.json');
    return told + place.take('out') + json + (json === '' ? '' : outputLines(stepOutputs(json)));
  },
  ...Object.fromEntries(
    PLAN_FORMATS.flatMap((format) => [
      [`diff -f ${format}`, onFile(['diff', ...OTHERS, '--all', '-f', format, 'EARLIER', 'FILE'])],
      [
        `compare -f ${format}`,
        onFile(['compare', ...OTHERS, '--all', '-f', format, 'FILE', 'CLEAN', 'EARLIER']),
      ],
    ]),
  ),
  'diff in colour': onFile(['diff', ...OTHERS, '--color', 'always', 'FILE', 'EARLIER']),
  'diff with another file': onFile(['diff', ...OTHERS, '--all', '--debug', 'FILE', 'CLEAN']),
  'diff into a file': onFile(['diff', ...OTHERS, '-o', 'OUT', 'CLEAN', 'FILE']),
  ...Object.fromEntries(
    ['text', 'json'].flatMap((format) => [
      [`explain --file -f ${format}`, explained(format)],
      [`explain FILE:LINE -f ${format}`, explainedLines(format)],
      [`upgrade -f ${format}`, onFile(['upgrade', ...OTHERS, '-f', format, '--from', '8.5.1', 'FILE'])],
      [`catalog check -f ${format}`, onFile(['catalog', 'check', '-f', format, 'FILE'])],
    ]),
  ),
  ...Object.fromEntries(
    SYNTAXES.map((to) => [
      `convert --to ${to}`,
      onFile(['convert', ...OTHERS, '--to', to, '--debug', 'FILE'], 'stderr'),
    ]),
  ),
  redact: onFile(['redact', ...OTHERS, 'FILE']),
  'redact --debug into a file': onFile(['redact', ...OTHERS, '--debug', '-o', 'OUT', 'FILE']),
  'template --update': onFile(['template', 'office365', ...OTHERS, '--update', 'FILE'], 'stderr'),
  'template --update into a file': onFile(
    ['template', '--debug', ...OTHERS, '--update', 'FILE', '-o', 'OUT'],
    'stderr',
  ),
  ...Object.fromEntries(
    COMPLETED_SHELLS.map((shell) => [
      `completion ${shell}`,
      onFile(['completion', shell, '--catalog', 'FILE']),
    ]),
  ),
  'schema with the file as catalogue': onFile(['schema', '--catalog', 'FILE', '--no-config']),
  'reference with the file as configuration': onFile(['reference', '--config', 'FILE']),
  'an editor': async ({ name, text }, place) => await (await place.editor()).tell(name, text),
  'the library': async ({ name, text, earlier }) => {
    const catalog = await loadCatalog([{ path: 'vault.yaml', text: USER_CATALOG }]);
    const rules = { 'plain-secret': 'error', 'redundant-default': 'error' } as const;
    const options = { path: name, rules, catalog };
    const { text: _, ...fixed } = await fix(text, { ...options, unsafe: true });
    const sides = { before: { path: name }, after: { path: name }, catalog };
    const found = await lint(text, options);
    return JSON.stringify([found, await plan(earlier, text, sides), fixed], null, 1);
  },
};

function explained(format: string): Way {
  return (subject, place) =>
    onFile(['explain', ...OTHERS, '-f', format, '--debug', '--file', 'FILE', subject.option.name])(
      subject,
      place,
    );
}

function explainedLines(format: string): Way {
  return async (subject, place) => {
    const lines = subject.text.split('\n').length;
    const told: string[] = [];
    for (let line = 1; line <= Math.min(lines, 40); line++)
      told.push(await onFile(['explain', ...OTHERS, '-f', format, `FILE:${line}`])(subject, place));
    return told.join('');
  };
}
