import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainEnv } from '../support/plain-env.ts';
import { areInstalled } from '../support/programs.ts';

/** What SECURITY.md says that the program does, held against what it is seen to do. */
const page = readFileSync('SECURITY.md', 'utf8');
const program = resolve('bin/smtp-lint.cjs');
const action = resolve('bin/github-action.cjs');
const tools = mkdtempSync(join(tmpdir(), 'smtp-lint-observed-'));

let directory: string;
beforeAll(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'smtp-lint-security-')));
  copyFileSync('examples/broken.cfg', join(directory, 'app.cfg'));
  copyFileSync('examples/gmail.yaml', join(directory, 'gmail.yaml'));
  copyFileSync('examples/export.json', join(directory, 'export.json'));
  copyFileSync('test/scenarios/files/proxy.yaml', join(directory, 'catalog.yaml'));
  writeFileSync(join(directory, 'smtp-lint.config.yaml'), 'failOn: warning\n');
  // What other linters would run.
  for (const name of ['smtp-lint.config.js', 'smtp-lint.config.cjs', 'smtp-lint.config.mjs'])
    writeFileSync(join(directory, name), 'throw new Error("code was run");\n');
  const git = (...args: readonly string[]) => spawnSync('git', args, { cwd: directory });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message=a');
});
afterAll(() => {
  for (const folder of [directory, tools]) rmSync(folder, { recursive: true });
});

const RUNS: Readonly<Record<string, readonly string[]>> = {
  'check of all syntaxes': ['app.cfg', 'gmail.yaml', 'export.json'],
  'check of a directory': ['.'],
  formats: [
    '-f',
    'sarif',
    '-f',
    'junit=made.xml',
    '-f',
    'gitlab=made.json',
    '-f',
    'markdown=made.md',
    'app.cfg',
  ],
  'a catalogue': ['--catalog', 'catalog.yaml', '--summary', 'app.cfg'],
  colours: ['--color', 'always', 'app.cfg'],
  '--fix': ['--fix', '--unsafe-fixes', 'gmail.yaml'],
  '--write-baseline': ['--write-baseline', 'made-baseline.json', 'app.cfg'],
  '--since': ['--since', 'HEAD', 'app.cfg'],
  '--show-config': ['--show-config', 'app.cfg'],
  diff: ['diff', 'app.cfg', 'export.json'],
  compare: ['compare', 'app.cfg', 'gmail.yaml'],
  upgrade: ['upgrade', '--from', '8.5.205.03', 'app.cfg'],
  explain: ['explain', 'port'],
  template: ['template', 'relay', '--force', '-o', 'made.cfg'],
  convert: ['convert', '--to', 'json', 'gmail.yaml'],
  redact: ['redact', 'export.json'],
  reference: ['reference'],
  schema: ['schema'],
  'catalog check': ['catalog', 'check', 'catalog.yaml'],
  completion: ['completion', 'bash'],
  lsp: ['lsp'],
  help: ['--help'],
};

const ENV = { GITHUB_STEP_SUMMARY: 'made-summary.md', GITHUB_OUTPUT: 'made-output', RUNNER_TEMP: '.' };

interface Observed {
  readonly modules: readonly string[];
  readonly variables: readonly string[];
}

/** What a run asks Node.js for. Code made from text ends it. */
function observe(
  args: readonly string[],
  script = program,
  env: Readonly<Record<string, string>> = {},
): Observed {
  const OBSERVED = join(tools, 'observed.json');
  const flags = ['--disallow-code-generation-from-strings', '--require', resolve('test/project/observe.cjs')];
  const { status, stderr } = spawnSync(process.execPath, [...flags, script, ...args], {
    cwd: directory,
    env: { ...plainEnv(), ...ENV, ...env, OBSERVED },
    input: '',
    encoding: 'utf8',
  });
  expect(stderr).not.toContain('internal error');
  expect(status).toBeLessThan(2);
  return JSON.parse(readFileSync(OBSERVED, 'utf8'));
}

/** Modules by which a program reaches the network, starts others or runs what it reads. */
const POWERS =
  /^(?:node:)?(?:net|tls|https?|http2|dgram|dns|child_process|cluster|worker_threads|vm|inspector|module)\b/;

describe('the program asks for no module by which it could do more than the page says:', () => {
  test.each(Object.entries(RUNS))('%s', (name, args) => {
    const { modules } = observe(args);
    const powers = modules.filter((one) => POWERS.test(one));
    // The library of the language server can also talk by sockets and start servers; below it is seen that it does not.
    const expected: Readonly<Record<string, readonly string[]>> = {
      '--since': ['node:child_process'],
      lsp: ['net', 'child_process'],
    };
    expect(powers).toEqual(expected[name] ?? []);
    const own = modules.filter((one) => /^[./]|^[A-Z]:/.test(one) && one !== program);
    for (const one of own) expect(one).toMatch(/^\.\.?\/(?:dist\/)?[\w-]+\.cjs$/);
  });
});

test('the variables that it looks at are those of the page', () => {
  const listed = /\*\*Of the environment\*\*([\s\S]*?)\n\n`git`/.exec(page)?.[1] ?? '';
  const documented = [...listed.matchAll(/`([A-Z_]+)(?:…)?`/g)].map(([, name = '']) => name);
  expect(documented.length).toBeGreaterThan(10);
  const seen = new Set<string>();
  for (const [name, args] of Object.entries(RUNS)) {
    // git gets them all.
    if (name !== '--since') for (const variable of observe(args).variables) seen.add(variable);
  }
  const inputs = { INPUT_FILES: 'app.cfg' };
  for (const variable of observe([], action, { ...inputs, RUNNER_TEMP: '' }).variables) seen.add(variable);
  // Of the library that watches files, and set to nothing here, for --watch goes on for ever.
  const bundled = readFileSync('dist/cli-commands-watch.cjs', 'utf8').matchAll(/process\.env\.(\w+)/g);
  for (const [, name = ''] of bundled) seen.add(name);
  const undocumented = [...seen].filter(
    (name) =>
      !documented.includes(name) &&
      !documented.some((start) => start.endsWith('_') && name.startsWith(start)),
  );
  expect(undocumented).toEqual([]);
  // Node.js reads TMPDIR by itself, out of sight.
  const unseen = documented.filter(
    (name) => name !== 'TMPDIR' && ![...seen].some((one) => one === name || one.startsWith(name)),
  );
  expect(unseen).toEqual([]);
});

test('a variable does not make it print what it reads', () => {
  const env = { ...plainEnv(), LOG_TOKENS: 'true', LOG_STREAM: 'true' };
  const args = ['--quiet', 'gmail.yaml'];
  const run = (environment: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, [program, ...args], { cwd: directory, env: environment, encoding: 'utf8' })
      .stdout;
  expect(run(env)).toBe(run(plainEnv()));
});

const isTraced =
  process.platform === 'linux' && areInstalled(['strace'], 'what the program asks of the system');

describe.runIf(isTraced)('the system is asked for nothing more than the page says:', () => {
  test.each(Object.entries(RUNS))('%s', (name, args) => {
    const log = join(tools, 'calls');
    const calls = 'trace=%network,execve,openat,open,creat';
    spawnSync('strace', ['-f', '--quiet=all', '-o', log, '-e', calls, process.execPath, program, ...args], {
      cwd: directory,
      env: { ...plainEnv(), ...ENV },
      input: '',
    });
    const lines = readFileSync(log, 'utf8').split('\n');
    // git and its own files are not ours.
    const [main] = /^\d+/.exec(lines[0] ?? '') ?? [];
    const threads = new Set([main, ...startedBefore(lines)]);
    const ours = lines.filter((line) => threads.has(/^\d+/.exec(line)?.[0]));
    expect(ours.length).toBeGreaterThan(5);
    expect(
      lines.filter((line) => /AF_INET|connect\(|sendto\(|bind\(/.test(line) && threads.has(pid(line))),
    ).toEqual([]);
    const started = lines.flatMap(
      (line) => (/execve\("([^"]+)".* = 0$/.exec(line)?.[1] ?? []) as string | [],
    );
    const others = started.slice(1).map((path) => path.replace(/^.*\//, ''));
    expect([...new Set(others)]).toEqual(name === '--since' ? ['git'] : []);
    const opened = ours.flatMap((line) => {
      const [, path, flags] = /open(?:at)?\((?:AT_FDCWD, )?"([^"]+)", ([A-Z_|]+)/.exec(line) ?? [];
      return path === undefined || flags === undefined ? [] : [{ path: resolve(directory, path), flags }];
    });
    for (const { path, flags } of opened) {
      const isOwn = path.startsWith(resolve('dist')) || path.startsWith(resolve('bin'));
      expect(isOwn || isOfSystem(path) || isAskedFor(path), path).toBe(true);
      if (/O_WRONLY|O_RDWR|O_CREAT/.test(flags) && !isOfSystem(path))
        expect(path.slice(directory.length + 1)).toMatch(
          /^made|^gmail\.yaml$|^\.smtp-lint-[0-9a-f]{12}\.tmp$/,
        );
    }
  });

  function pid(line: string): string | undefined {
    return /^\d+/.exec(line)?.[0];
  }

  /** The threads of the program: what opened something before another program was started. */
  function startedBefore(lines: readonly string[]): readonly (string | undefined)[] {
    const second = lines.findIndex((line, at) => at > 0 && line.includes('execve('));
    return lines.slice(0, second === -1 ? undefined : second).map(pid);
  }

  /** Libraries of the system, and what Node.js itself looks at when it starts. */
  function isOfSystem(path: string): boolean {
    return (
      /^\/(?:lib|lib64|usr|etc|proc|sys|dev|opt)\//.test(path) ||
      path.startsWith(resolve(process.execPath, '..'))
    );
  }

  /** What is named, and the configurations of smtp-lint beside it and above it. */
  function isAskedFor(path: string): boolean {
    if (/^(?:smtp-lint\.config\.(?:yaml|json)|package\.json)$/.test(path.replace(/^.*\//, ''))) return true;
    return (
      path === directory || (path.startsWith(`${directory}/`) && !/smtp-lint\.config\.[cm]?js$/.test(path))
    );
  }
});
