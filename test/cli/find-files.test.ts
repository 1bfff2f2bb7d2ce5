import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findFiles } from '../../src/cli/find-files.ts';
import { smtpLint } from '../support/cli.ts';
import { forbid, link, makeFifo, makeSocket } from '../support/special-files.ts';
import { tree } from '../support/tree.ts';
import { unprivileged } from '../support/unprivileged.ts';

const GOOD = '[smtp-client]\nserver = smtp.example.com\n';

/** What is printed and told, in lines, with paths from the root. */
async function run(root: string, ...args: readonly string[]) {
  const { stdout, stderr, exitCode } = await smtpLint(args);
  const lines = (text: string) =>
    text
      .replaceAll(`${relative(process.cwd(), root)}/`, '')
      .replaceAll(`${root}/`, '')
      .replaceAll(root, 'ROOT')
      .split('\n')
      .filter((line) => line !== '');
  return { printed: lines(stdout), told: lines(stderr), exitCode };
}

async function withSpecialFiles(): Promise<string> {
  const root = tree({ 'app.cfg': GOOD, 'sub/x.cfg/inner.cfg': GOOD, 'sub/notes.txt': '' });
  makeFifo(join(root, 'fifo.cfg'));
  makeFifo(join(root, 'fifo.txt'));
  await makeSocket(join(root, 'socket.cfg'));
  link(root, 'device.cfg', '/dev/zero');
  link(root, 'file.cfg', 'app.cfg');
  link(root, 'loop.cfg', 'loop.cfg');
  link(root, 'nowhere.cfg', 'missing.cfg');
  link(root, 'nowhere.txt', 'missing.txt');
  link(join(root, 'sub'), 'up', '..');
  link(join(root, 'sub'), 'up.cfg', '..');
  return root;
}

const SKIPPED = [
  'skip device.cfg: this is a device, and no regular file',
  'skip loop.cfg: this link leads nowhere: too many symbolic links',
  'skip nowhere.cfg: this link leads nowhere: no such file',
];
const NO_MATCHES = [
  'skip fifo.cfg: this is a FIFO, and no regular file: hand it over as standard input',
  'skip socket.cfg: this is a socket, and no regular file',
];
const TO_DIRECTORIES = ['sub/up', 'sub/up.cfg'].map(
  (path) => `skip ${path}: this is a link to a directory: name that, and it is looked into`,
);

describe('what is no regular file', () => {
  test('is skipped in a directory, and --show-files says why', async () => {
    const root = await withSpecialFiles();
    expect(await run(root, root)).toEqual({ printed: [], told: [], exitCode: 0 });
    const { printed, exitCode } = await run(root, '--show-files', root);
    expect(printed.sort()).toEqual(
      [
        'check app.cfg (cfg)',
        'check file.cfg (cfg)',
        'check sub/x.cfg/inner.cfg (cfg)',
        ...SKIPPED,
        ...NO_MATCHES,
        ...TO_DIRECTORIES,
      ].sort(),
    );
    expect(exitCode).toBe(0);
  });

  test('is skipped by a pattern', async () => {
    const root = await withSpecialFiles();
    const pattern = join(root, '**/*.cfg');
    expect(await run(root, pattern)).toEqual({ printed: [], told: [], exitCode: 0 });
    const { printed } = await run(root, '--show-files', pattern);
    expect(printed).toEqual(['check app.cfg (cfg)', 'check sub/x.cfg/inner.cfg (cfg)']);
  });

  test('is an error where it is named, and the rest is checked', async () => {
    const root = await withSpecialFiles();
    writeFileSync(join(root, 'app.cfg'), `${GOOD}port = 0\n`);
    const names = ['fifo.cfg', 'socket.cfg', 'device.cfg', 'loop.cfg', 'nowhere.cfg', 'app.cfg'];
    const { printed, told, exitCode } = await run(
      root,
      '--format',
      'concise',
      ...names.map((name) => join(root, name)),
    );
    expect(told.sort()).toEqual([
      'smtp-lint: device.cfg: this is a device, and no regular file',
      'smtp-lint: fifo.cfg: this is a FIFO, and no regular file: hand it over as standard input',
      'smtp-lint: loop.cfg: too many symbolic links',
      'smtp-lint: nowhere.cfg: no such file',
      'smtp-lint: socket.cfg: this is a socket, and no regular file',
    ]);
    expect(printed).toEqual([expect.stringMatching(/^app\.cfg:3:8: error: port is 0;/)]);
    expect(exitCode).toBe(2);
  });

  test.each([
    ['--config', 'fifo.yaml'],
    ['--catalog', 'fifo.yaml'],
    ['--baseline', 'fifo.yaml'],
  ])('is refused behind %s', async (flag, name) => {
    const root = tree({ 'app.cfg': GOOD });
    makeFifo(join(root, name));
    const { told, exitCode } = await run(root, flag, join(root, name), join(root, 'app.cfg'));
    expect(told.join()).toMatch(/fifo\.yaml: this is a FIFO, and no regular file/);
    expect(exitCode).toBe(2);
  });

  test.each([
    ['diff'],
    ['compare'],
    ['convert', '--to', 'json'],
    ['redact'],
    ['upgrade', '--from', '8.5.201.05'],
    ['explain', 'port', '--file'],
    ['template', 'relay', '--update'],
  ])('is refused by %s', async (command, ...args) => {
    const root = tree({ 'app.cfg': GOOD });
    makeFifo(join(root, 'fifo.cfg'));
    const two = command === 'diff' || command === 'compare' ? [join(root, 'app.cfg')] : [];
    const { told, exitCode } = await run(root, command, ...two, ...args, join(root, 'fifo.cfg'));
    expect(told).toEqual([
      'smtp-lint: fifo.cfg: this is a FIFO, and no regular file: hand it over as standard input',
    ]);
    expect(exitCode).toBe(2);
  });

  test('is no configuration of smtp-lint that keeps a file from being checked', async () => {
    const root = tree({ 'app.cfg': GOOD });
    makeFifo(join(root, 'package.json'));
    expect(await run(root, join(root, 'app.cfg'))).toEqual({ printed: [], told: [], exitCode: 0 });
  });

  test('and stands where one is looked for is told of', async () => {
    const root = tree({ 'app.cfg': GOOD });
    makeFifo(join(root, 'smtp-lint.config.yaml'));
    const { told, exitCode } = await run(root, join(root, 'app.cfg'));
    expect(told).toEqual([
      'smtp-lint: smtp-lint.config.yaml: this is a FIFO, and no regular file: hand it over as standard input',
    ]);
    expect(exitCode).toBe(2);
  });
});

test('a file that git knows is told to be a FIFO by --since as well', async () => {
  const root = tree({ 'app.cfg': GOOD });
  makeFifo(join(root, 'fifo.cfg'));
  const { told, exitCode } = await run(root, '--since', 'HEAD', join(root, 'fifo.cfg'));
  expect(told[0]).toBe(
    'smtp-lint: fifo.cfg: this is a FIFO, and no regular file: hand it over as standard input',
  );
  expect(exitCode).toBe(2);
});

describe('where permission is denied', () => {
  function forbidden(): string {
    const root = tree({
      'a/bad.cfg': `${GOOD}port = 0\n`,
      'm-no-file/x.cfg': GOOD,
      'n-no-list/x.cfg': GOOD,
      'o-no-search/x.cfg': GOOD,
      'z/bad.cfg': `${GOOD}port = 0\n`,
    });
    forbid(root, 0o755);
    link(root, 'link.cfg', 'o-no-search/x.cfg');
    forbid(join(root, 'm-no-file/x.cfg'), 0o000);
    forbid(join(root, 'n-no-list'), 0o311);
    forbid(join(root, 'o-no-search'), 0o444);
    return root;
  }

  const TOLD = [
    'smtp-lint: link.cfg: permission denied',
    'smtp-lint: m-no-file/x.cfg: permission denied',
    'smtp-lint: n-no-list: permission denied',
    'smtp-lint: o-no-search/x.cfg: permission denied',
  ];
  const FOUND = ['a', 'z'].map((directory) =>
    expect.stringMatching(`^${directory}/bad\\.cfg:3:8: error: port is 0`),
  );

  test('in the middle of a directory, each is told and the rest is checked', async () => {
    const root = forbidden();
    const { printed, told, exitCode } = await unprivileged(() => run(root, '-f', 'concise', root));
    expect(told.sort()).toEqual(TOLD);
    expect(printed).toEqual(FOUND);
    expect(exitCode).toBe(2);
  });

  test('below a pattern, each is told and the rest is checked', async () => {
    const root = forbidden();
    const pattern = join(root, '**/*.cfg');
    const { printed, told, exitCode } = await unprivileged(() => run(root, '-f', 'concise', pattern));
    // No link matches.
    expect(told.sort()).toEqual(TOLD.slice(1));
    expect(printed).toEqual(FOUND);
    expect(exitCode).toBe(2);
  });

  test('below a pattern that has nothing to do with a working directory that is closed', async () => {
    const root = forbidden();
    const here = process.cwd();
    const closed = mkdtempSync(join(tmpdir(), 'smtp-lint-closed-'));
    mkdirSync(join(closed, 'within'));
    process.chdir(join(closed, 'within'));
    const pattern = join(root, '**/*.cfg');
    const { printed, told } = await unprivileged(() => run(root, '-f', 'concise', pattern));
    process.chdir(here);
    rmSync(closed, { recursive: true });
    expect(told.sort()).toEqual(TOLD.slice(1));
    expect(printed).toEqual(FOUND);
  });

  test('to what is named, there is a sentence', async () => {
    const root = forbidden();
    const names = ['n-no-list', 'o-no-search/x.cfg', 'o-no-search/missing.cfg', 'm-no-file/x.cfg', 'z'];
    const paths = names.map((name) => join(root, name));
    const { printed, told, exitCode } = await unprivileged(() => run(root, '-f', 'concise', ...paths));
    expect(told.sort()).toEqual([
      'smtp-lint: m-no-file/x.cfg: permission denied',
      'smtp-lint: n-no-list: permission denied',
      'smtp-lint: o-no-search/missing.cfg: permission denied',
      'smtp-lint: o-no-search/x.cfg: permission denied',
    ]);
    expect(printed).toEqual(FOUND.slice(1));
    expect(exitCode).toBe(2);
  });

  test.each([['-o'], ['--write-baseline'], ['--baseline'], ['--show-config']])(
    'behind %s there is a sentence',
    async (flag) => {
      const root = forbidden();
      const paths = flag === '--show-config' ? [] : [join(root, 'z/bad.cfg')];
      const { told, exitCode } = await unprivileged(() =>
        run(root, flag, join(root, 'o-no-search/x.json'), ...paths),
      );
      if (flag === '--show-config') expect([told, exitCode]).toEqual([[], 0]);
      else {
        expect(told[0]).toMatch(/^smtp-lint: .*o-no-search\/x\.json.*permission denied$/);
        expect(exitCode).toBe(2);
      }
    },
  );
});

describe('in a directory', () => {
  test('a name that is not UTF-8 is told, by a pattern as well', async () => {
    const root = tree({ 'app.cfg': GOOD });
    writeFileSync(Buffer.concat([Buffer.from(`${root}/a`), Buffer.from([0xff]), Buffer.from('.cfg')]), GOOD);
    mkdirSync(Buffer.concat([Buffer.from(`${root}/d`), Buffer.from([0xff])]));
    const sentence = 'the name is not UTF-8, and so the file cannot be opened: give it another name';
    expect(await run(root, root)).toEqual({
      printed: [],
      told: [`smtp-lint: d\ufffd: ${sentence}`, `smtp-lint: a\ufffd.cfg: ${sentence}`],
      exitCode: 2,
    });
    const { told, exitCode } = await run(root, join(root, '*.cfg'));
    expect([told, exitCode]).toEqual([[`smtp-lint: a\ufffd.cfg: ${sentence}`], 2]);
  });

  test('paths that become too long are told, and the rest is checked', async () => {
    const root = tree({ 'z.cfg': `${GOOD}port = 0\n` });
    const name = 'd'.repeat(200);
    const before = process.cwd();
    process.chdir(root);
    // Only step by step can more be made than a path may have.
    for (let depth = 0; depth < 25; depth++) {
      mkdirSync(name);
      process.chdir(name);
    }
    process.chdir(before);
    onTestFinished(() => {
      spawnSync('rm', ['-rf', join(root, name)]);
    });
    const { printed, told, exitCode } = await run(root, '-f', 'concise', root);
    expect(told).toEqual([expect.stringMatching(/^smtp-lint: d+(?:\/d+)+: the name is too long$/)]);
    expect(printed).toEqual([expect.stringMatching(/^z\.cfg:3:8: error/)]);
    expect(exitCode).toBe(2);
  });

  test('what vanishes while directories are read is told, and the rest is found', async () => {
    const root = tree({ 'a/x.cfg': GOOD, 'b/x.cfg': GOOD, 'c/x.cfg': GOOD });
    // It is asked before a directory is looked into.
    const ignoredBy = async (path: string) => {
      if (path.endsWith('/b')) rmSync(path, { recursive: true });
      return undefined;
    };
    const { candidates, failures } = await findFiles([root], ignoredBy, false);
    expect(candidates.map(({ path }) => relative(root, path))).toEqual(['a/x.cfg', 'c/x.cfg']);
    expect(failures).toEqual([{ path: join(root, 'b'), message: 'no such file' }]);
  });

  test('100,000 entries are no trouble', async () => {
    const root = tree({ 'app.cfg': `${GOOD}port = 0\n` });
    for (let at = 0; at < 100_000; at++) link(root, `${at}.${at % 1000 === 0 ? 'cfg' : 'txt'}`, 'missing');
    const { printed, told, exitCode } = await run(root, '-f', 'concise', root);
    expect([told, exitCode]).toEqual([[], 1]);
    expect(printed).toEqual([expect.stringMatching(/^app\.cfg:3:8: error/)]);
  });
});
