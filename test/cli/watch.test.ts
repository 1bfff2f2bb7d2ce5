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
  #printed = '';
  /** How much of what was printed belongs to turns that were looked at. */
  #seen = 0;
  #told: () => void = () => {};

  constructor(...args: readonly string[]) {
    // One stream for both, so that they stay in order.
    const script = 'exec "$0" "$@" 2>&1';
    const command = [node, program, '--watch', '--format', 'concise', ...args];
    this.#process = spawn('sh', ['-c', script, ...command], { cwd: directory, env: plainEnv() });
    this.#process.stdout?.on('data', (text) => {
      this.#printed += text;
      this.#told();
    });
  }

  /** Waits for a turn of exactly this text; a change may take several turns to be seen as a whole. */
  async shows(expected: string): Promise<void> {
    expect(await this.#turn((turn) => turn === expected)).toBe(expected);
  }

  /** Waits for a turn with this in it. */
  async showsSome(expected: string): Promise<void> {
    expect(await this.#turn((turn) => turn.includes(expected))).toContain(expected);
  }

  /** The number of turns that come by themselves within a second. */
  async idleTurns(): Promise<number> {
    const from = this.#printed.length;
    await new Promise((over) => setTimeout(over, 1000));
    return this.#printed.slice(from).split(waiting).length - 1;
  }

  /** The next turn that is as it should be; after a time the last one, whatever it is. */
  async #turn(isRight: (turn: string) => boolean): Promise<string> {
    const end = Date.now() + 15_000;
    for (let last = ''; ; ) {
      for (let at = this.#nextEnd(); at !== -1; at = this.#nextEnd()) {
        last = this.#printed.slice(this.#seen, at);
        this.#seen = at + waiting.length;
        if (isRight(last)) return last;
      }
      if (Date.now() > end) return last;
      await new Promise<void>((told) => {
        this.#told = told;
        setTimeout(told, 500);
      });
    }
  }

  #nextEnd(): number {
    return this.#printed.indexOf(waiting, this.#seen);
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
    await watched.shows('');
    write('conf/app.cfg', BAD);
    await watched.shows(errorAt('conf/app.cfg', 70000));
    write('conf/more.cfg', WORSE);
    await watched.shows(errorAt('conf/app.cfg', 70000) + errorAt('conf/more.cfg', 80000));
    rmSync(join(directory, 'conf/app.cfg'));
    await watched.shows(errorAt('conf/more.cfg', 80000));
    expect(await watched.end()).toBe('SIGINT');
  });

  test('goes on where nothing can be checked', async () => {
    write('app.cfg', BAD);
    const watched = new Watched('app.cfg');
    await watched.shows(errorAt('app.cfg', 70000));
    rmSync(join(directory, 'app.cfg'));
    await watched.shows('smtp-lint: app.cfg: no such file\n');
    write('app.cfg', WORSE);
    await watched.shows(errorAt('app.cfg', 80000));
    await watched.end();
  });

  test('checks again when a configuration of the linter comes, changes, is broken or goes', async () => {
    write('conf/app.cfg', BAD);
    const watched = new Watched('conf/app.cfg');
    await watched.shows(errorAt('conf/app.cfg', 70000));
    write('smtp-lint.config.yaml', 'rules: { invalid-value: info }\n');
    await watched.shows(errorAt('conf/app.cfg', 70000).replace('error', 'info'));
    write('smtp-lint.config.yaml', 'rules: { invalid-value: off }\n');
    await watched.shows('');
    write('smtp-lint.config.yaml', 'rules: 1\n');
    await watched.showsSome('smtp-lint.config.yaml:1:1: rules: expected a map\n');
    rmSync(join(directory, 'smtp-lint.config.yaml'));
    await watched.shows(errorAt('conf/app.cfg', 70000));
    await watched.end();
  });

  test('checks again when a catalogue changes that a configuration names', async () => {
    mkdirSync(join(directory, 'catalogs'));
    copyFileSync('test/scenarios/files/proxy.yaml', join(directory, 'catalogs/proxy.yaml'));
    write('smtp-lint.config.yaml', 'catalogs: [catalogs/proxy.yaml]\n');
    write('conf/app.cfg', GOOD);
    const watched = new Watched('conf');
    await watched.shows('');
    write('catalogs/proxy.yaml', 'section: 1\n');
    await watched.showsSome('catalogs/proxy.yaml:');
    await watched.end();
  });

  test('checks again when a catalogue comes that was missing', async () => {
    write('smtp-lint.config.yaml', 'catalogs: [catalogs/proxy.yaml]\n');
    write('conf/app.cfg', BAD);
    const watched = new Watched('conf/app.cfg');
    await watched.showsSome('catalogs/proxy.yaml: no such file\n');
    mkdirSync(join(directory, 'catalogs'));
    await watched.showsSome('');
    copyFileSync('test/scenarios/files/proxy.yaml', join(directory, 'catalogs/proxy.yaml'));
    await watched.shows(errorAt('conf/app.cfg', 70000));
    await watched.end();
  });

  test.each(['conf/deep', 'conf/deep/app.cfg'])(
    'checks %s again when its directory comes, and comes anew',
    async (path) => {
      const watched = new Watched(path);
      await watched.shows(`smtp-lint: ${path}: no such file\n`);
      const put = (text: string) => {
        mkdirSync(join(directory, 'new'));
        write('new/app.cfg', text);
        renameSync(join(directory, 'new'), join(directory, 'conf/deep'));
      };
      put(BAD);
      await watched.shows(errorAt('conf/deep/app.cfg', 70000));
      rmSync(join(directory, 'conf/deep'), { recursive: true });
      await watched.shows(`smtp-lint: ${path}: no such file\n`);
      put(WORSE);
      await watched.shows(errorAt('conf/deep/app.cfg', 80000));
      await watched.end();
    },
  );

  test('checks patterns again, and baselines', async () => {
    write('conf/a.cfg', GOOD);
    write('conf/b.cfg', BAD);
    write('known.json', '{ "version": 1, "findings": [] }\n');
    const watched = new Watched('--baseline', 'known.json', 'conf/*.cfg');
    await watched.showsSome('');
    write('conf/a.cfg', WORSE);
    await watched.showsSome(errorAt('conf/a.cfg', 80000));
    write('known.json', '{}\n');
    await watched.showsSome('known.json:1:1: ');
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
    await watched.shows(errorAt('conf/app.cfg', 70000));
    expect(await watched.idleTurns()).toBe(0);
    write('conf/app.cfg', WORSE);
    await watched.shows(errorAt('conf/app.cfg', 80000));
    write('conf/app.cfg', GOOD);
    await watched.shows('');
    await watched.end();
  });
});
