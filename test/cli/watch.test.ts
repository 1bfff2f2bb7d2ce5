import { type ChildProcess, spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plainEnv } from '../support/plain-env.ts';
import { areInstalled } from '../support/programs.ts';

const GOOD = '[smtp-client]\nserver = smtp.example.com\n';
const BAD = `${GOOD}port = 70000\n`;
const WORSE = `${GOOD}port = 80000\n`;
const node = process.env.SMTP_LINT_NODE ?? process.execPath;
const program = resolve('bin/smtp-lint.cjs');
const waiting = 'smtp-lint: waiting for changes, until Ctrl-C\n';

let directory: string;
beforeEach(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'smtp-lint-watch-')));
  mkdirSync(join(directory, 'conf'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const write = (path: string, text: string) => writeFileSync(join(directory, path), text);

/** A run that watches. What it prints comes in turns, each of which ends when it waits for changes. */
class Watched {
  readonly #process: ChildProcess;
  #stdout = '';
  #stderr = '';
  #told: () => void = () => {};

  constructor(...args: readonly string[]) {
    this.#process = spawn(node, [program, '--watch', '--format', 'concise', ...args], {
      cwd: directory,
      env: plainEnv(),
    });
    this.#process.stdout?.on('data', (text) => {
      this.#stdout += text;
    });
    this.#process.stderr?.on('data', (text) => {
      this.#stderr += text;
      this.#told();
    });
  }

  /** What one more check prints. */
  async turn(): Promise<string> {
    while (!this.#stderr.endsWith(waiting)) {
      await new Promise<void>((told) => {
        this.#told = told;
      });
    }
    // What was written to the one stream first may arrive after what was written to the other.
    await new Promise((settled) => setTimeout(settled, 50));
    const turn = this.#stderr.replace(waiting, '') + this.#stdout;
    this.#stderr = '';
    this.#stdout = '';
    return turn;
  }

  async end(): Promise<NodeJS.Signals | null> {
    const ended = new Promise<NodeJS.Signals | null>((end) =>
      this.#process.on('close', (_, signal) => end(signal)),
    );
    this.#process.kill('SIGINT');
    return ended;
  }
}

const errorAt = (path: string, port: number) =>
  `${path}:3:8: error: port is ${port}; expected a whole number from 1 to 65535 [invalid-value]\n`;

describe('--watch', { timeout: 20_000 }, () => {
  test('checks again when a file changes, comes or goes', async () => {
    write('conf/app.cfg', GOOD);
    const watched = new Watched('conf');
    expect(await watched.turn()).toBe('');
    write('conf/app.cfg', BAD);
    expect(await watched.turn()).toBe(errorAt('conf/app.cfg', 70000));
    write('conf/more.cfg', WORSE);
    expect(await watched.turn()).toBe(errorAt('conf/app.cfg', 70000) + errorAt('conf/more.cfg', 80000));
    rmSync(join(directory, 'conf/app.cfg'));
    expect(await watched.turn()).toBe(errorAt('conf/more.cfg', 80000));
    expect(await watched.end()).toBe('SIGINT');
  });

  test('goes on where nothing can be checked', async () => {
    write('app.cfg', BAD);
    const watched = new Watched('app.cfg');
    expect(await watched.turn()).toBe(errorAt('app.cfg', 70000));
    rmSync(join(directory, 'app.cfg'));
    expect(await watched.turn()).toBe('smtp-lint: app.cfg: no such file\n');
    write('app.cfg', WORSE);
    expect(await watched.turn()).toBe(errorAt('app.cfg', 80000));
    await watched.end();
  });

  test('checks again when a configuration of the linter comes, changes, is broken or goes', async () => {
    write('conf/app.cfg', BAD);
    const watched = new Watched('conf/app.cfg');
    expect(await watched.turn()).toBe(errorAt('conf/app.cfg', 70000));
    write('smtp-lint.config.yaml', 'rules: { invalid-value: info }\n');
    expect(await watched.turn()).toBe(errorAt('conf/app.cfg', 70000).replace('error', 'info'));
    write('smtp-lint.config.yaml', 'rules: { invalid-value: off }\n');
    expect(await watched.turn()).toBe('');
    write('smtp-lint.config.yaml', 'rules: 1\n');
    expect(await watched.turn()).toContain('smtp-lint.config.yaml:1:1: rules: expected a map\n');
    rmSync(join(directory, 'smtp-lint.config.yaml'));
    expect(await watched.turn()).toBe(errorAt('conf/app.cfg', 70000));
    await watched.end();
  });

  test('checks again when a catalogue changes that a configuration names', async () => {
    mkdirSync(join(directory, 'catalogs'));
    copyFileSync('test/scenarios/files/proxy.yaml', join(directory, 'catalogs/proxy.yaml'));
    write('smtp-lint.config.yaml', 'catalogs: [catalogs/proxy.yaml]\n');
    write('conf/app.cfg', GOOD);
    const watched = new Watched('conf');
    expect(await watched.turn()).toBe('');
    write('catalogs/proxy.yaml', 'section: 1\n');
    expect(await watched.turn()).toContain('catalogs/proxy.yaml:');
    await watched.end();
  });

  test('checks again when a catalogue comes that was missing', async () => {
    write('smtp-lint.config.yaml', 'catalogs: [catalogs/proxy.yaml]\n');
    write('conf/app.cfg', BAD);
    const watched = new Watched('conf/app.cfg');
    expect(await watched.turn()).toContain('catalogs/proxy.yaml: no such file\n');
    mkdirSync(join(directory, 'catalogs'));
    await watched.turn();
    copyFileSync('test/scenarios/files/proxy.yaml', join(directory, 'catalogs/proxy.yaml'));
    expect(await watched.turn()).toBe(errorAt('conf/app.cfg', 70000));
    await watched.end();
  });

  test.each(['conf/deep', 'conf/deep/app.cfg'])(
    'checks %s again when its directory comes, and comes anew',
    async (path) => {
      const watched = new Watched(path);
      expect(await watched.turn()).toBe(`smtp-lint: ${path}: no such file\n`);
      const put = (text: string) => {
        mkdirSync(join(directory, 'new'));
        write('new/app.cfg', text);
        renameSync(join(directory, 'new'), join(directory, 'conf/deep'));
      };
      put(BAD);
      expect(await watched.turn()).toBe(errorAt('conf/deep/app.cfg', 70000));
      rmSync(join(directory, 'conf/deep'), { recursive: true });
      expect(await watched.turn()).toBe(`smtp-lint: ${path}: no such file\n`);
      put(WORSE);
      expect(await watched.turn()).toBe(errorAt('conf/deep/app.cfg', 80000));
      await watched.end();
    },
  );

  test('checks patterns again, and baselines', async () => {
    write('conf/a.cfg', GOOD);
    write('conf/b.cfg', BAD);
    write('known.json', '{ "version": 1, "findings": [] }\n');
    const watched = new Watched('--baseline', 'known.json', 'conf/*.cfg');
    await watched.turn();
    write('conf/a.cfg', WORSE);
    expect(await watched.turn()).toContain(errorAt('conf/a.cfg', 80000));
    write('known.json', '{}\n');
    expect(await watched.turn()).toContain('known.json:1:1: ');
    await watched.end();
  });

  test.runIf(areInstalled(['script'], 'a terminal'))('clears the screen of a terminal', async () => {
    write('app.cfg', GOOD);
    const command = `'${node}' '${program}' --watch app.cfg`;
    const terminal = spawn('script', ['-qfec', command, '/dev/null'], { cwd: directory, env: plainEnv() });
    let screen = '';
    await new Promise<void>((shown) => {
      terminal.stdout.on('data', (text) => {
        screen += text;
        if (screen.includes('until Ctrl-C')) shown();
      });
    });
    terminal.kill();
    const clear = '\u001b[2J\u001b[3J\u001b[H';
    expect(screen).toContain(`${clear}No findings in 1 file.\r\nsmtp-lint: waiting for changes`);
    expect(screen.startsWith(clear)).toBe(true);
  });

  test('does not look at what the run itself writes', async () => {
    write('smtp-lint.config.yaml', 'ignore: [out.json]\n');
    write('conf/app.cfg', BAD);
    const watched = new Watched('--format', 'json=conf/out.json', 'conf');
    expect(await watched.turn()).toBe(errorAt('conf/app.cfg', 70000));
    write('conf/app.cfg', WORSE);
    expect(await watched.turn()).toBe(errorAt('conf/app.cfg', 80000));
    write('conf/app.cfg', GOOD);
    expect(await watched.turn()).toBe('');
    await watched.end();
  });
});
