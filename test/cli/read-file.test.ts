import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { appendFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { readFile, readRegularFile } from '../../src/cli/read-file.ts';
import { forbid, link, makeFifo, makeSocket } from '../support/special-files.ts';
import { tree } from '../support/tree.ts';
import { unprivileged } from '../support/unprivileged.ts';

/** What happens to a file while it is read. */
let meanwhile: (moment: 'before' | 'after') => void = () => {};
let reads = 0;
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  return {
    ...real,
    readSync(...args: Parameters<typeof real.readSync>) {
      reads++;
      meanwhile('before');
      const count = real.readSync(...args);
      meanwhile('after');
      return count;
    },
  };
});
beforeEach(() => {
  meanwhile = () => {};
  reads = 0;
});

const CHANGED = 'it was changed while it was read';

async function textOf(path: string, limit?: number): Promise<string> {
  return (await readFile(path, limit)).toString();
}

/** More than is read at once. */
const LARGE = `A=${'x'.repeat(100_000)}\0`;

/** A file of /proc that holds it: the environment of a process. */
function largeOfProc(): string {
  const env = { A: LARGE.slice(2, -1) };
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { env, stdio: 'ignore' });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return `/proc/${child.pid}/environ`;
}

describe('what is no regular file is refused at once, by a sentence:', () => {
  test('a FIFO, whether or not anyone writes to it', async () => {
    const fifo = join(tree({}), 'x.cfg');
    makeFifo(fifo);
    const sentence = 'this is a FIFO, and no regular file: hand it over as standard input';
    await expect(readFile(fifo)).rejects.toThrow(sentence);
    const writer = spawn('sh', ['-c', `echo a > '${fifo}'`], { stdio: 'ignore' });
    const ended = new Promise((done) => writer.once('exit', done));
    await expect(readFile(fifo)).rejects.toThrow(sentence);
    // Lets the writer end, which waits for a reader.
    spawnSync('cat', [fifo], { timeout: 10_000 });
    await ended;
  });

  test('a socket', async () => {
    const socket = join(tree({}), 'x.cfg');
    await makeSocket(socket);
    await expect(readFile(socket)).rejects.toThrow('this is a socket, and no regular file');
  });

  test('a device without an end', async () => {
    await expect(readFile('/dev/zero')).rejects.toThrow('this is a device, and no regular file');
    const root = tree({});
    link(root, 'x.cfg', '/dev/zero');
    await expect(readFile(join(root, 'x.cfg'))).rejects.toThrow('this is a device, and no regular file');
  });

  test('a directory', async () => {
    await expect(readFile(tree({}))).rejects.toThrow('this is a directory');
  });

  test('links that lead in a circle, and one that leads nowhere', async () => {
    const root = tree({});
    link(root, 'a.cfg', 'b.cfg');
    link(root, 'b.cfg', 'a.cfg');
    link(root, 'c.cfg', 'nowhere');
    await expect(readFile(join(root, 'a.cfg'))).rejects.toThrow('too many symbolic links');
    await expect(readFile(join(root, 'c.cfg'))).rejects.toThrow('no such file');
  });

  test('a file that may not be read', async () => {
    const root = tree({ 'a.cfg': 'a' });
    forbid(root, 0o755);
    forbid(join(root, 'a.cfg'), 0o000);
    await unprivileged(async () => {
      await expect(readFile(join(root, 'a.cfg'))).rejects.toThrow('permission denied');
    });
  });

  test('a name that is too long, and one that is not UTF-8', async () => {
    await expect(readFile('x'.repeat(5000))).rejects.toThrow('the name is too long');
    const root = tree({});
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff])]), 'a');
    const [name = ''] = fs.readdirSync(root);
    await expect(readFile(join(root, name))).rejects.toThrow('the name is not UTF-8');
  });
});

test('the null device holds nothing', async () => {
  expect(await textOf('/dev/null')).toBe('');
});

test('a file that tells no size is read whole', async () => {
  const path = largeOfProc();
  expect(fs.statSync(path).size).toBe(0);
  expect(await textOf(path)).toBe(LARGE);
});

test('files are closed, read or refused', async () => {
  const root = tree({ 'a.cfg': 'a' });
  makeFifo(join(root, 'x.cfg'));
  const open = () => fs.readdirSync('/proc/self/fd').length;
  const before = open();
  for (const path of ['a.cfg', 'x.cfg', '.', 'missing'].map((name) => join(root, name))) {
    for (let time = 0; time < 20; time++) {
      await readFile(path).catch(() => {});
      await readFile(path, 0).catch(() => {});
    }
  }
  expect(open()).toBe(before);
});

describe('pipes that are handed over', () => {
  test.each([1, 70_000, 1_000_000])('are read to the end, %i bytes late', async (size) => {
    // The shell runs the command; what it writes comes in parts.
    const fifo = join(tree({}), 'pipe');
    makeFifo(fifo);
    const writer = spawn('sh', ['-c', `(sleep 0.2; head -c ${size} /dev/zero; sleep 0.2; echo) > '${fifo}'`]);
    const descriptor = await new Promise<number>((done, fail) =>
      fs.open(fifo, 'r', (error, opened) => (error ? fail(error) : done(opened))),
    );
    expect(await readFile(`/dev/fd/${descriptor}`)).toHaveLength(size + 1);
    fs.closeSync(descriptor);
    writer.kill();
  });

  test('are read no further than the limit, and whoever writes to them is told so', async () => {
    const fifo = join(tree({}), 'pipe');
    makeFifo(fifo);
    const writer = spawn('sh', ['-c', `exec yes > '${fifo}'`]);
    const ended = new Promise((done) => writer.once('exit', (_, signal) => done(signal)));
    const descriptor = await new Promise<number>((done, fail) =>
      fs.open(fifo, 'r', (error, opened) => (error ? fail(error) : done(opened))),
    );
    await expect(readFile(`/proc/self/fd/${descriptor}`, 1024)).rejects.toThrow(
      'the file is too large: it holds more than 1KB; --max-file-size raises that',
    );
    fs.closeSync(descriptor);
    expect(await ended).toBe('SIGPIPE');
  });
});

describe('a file that is larger than the limit', () => {
  test('is refused before it is read, with both sizes and the flag', async () => {
    const path = join(tree({ 'a.cfg': '12345' }), 'a.cfg');
    await expect(readFile(path, 4)).rejects.toThrow(
      'the file is too large: it holds 5 bytes, more than 4; --max-file-size 1KB is enough',
    );
    expect(reads).toBe(0);
    expect(await textOf(path, 5)).toBe('12345');
  });

  test('is refused by the limit that always holds, even where it takes no room', async () => {
    const path = join(tree({ 'a.yaml': '' }), 'a.yaml');
    truncateSync(path, 64 * 1024 ** 2 + 1);
    await expect(readFile(path)).rejects.toThrow(
      'the file is too large: it holds 67108865 bytes, more than 64MB',
    );
    truncateSync(path, 2 ** 40);
    await expect(readFile(path)).rejects.toThrow('it holds 1099511627776 bytes');
    expect(reads).toBe(0);
  });

  test('is read no further where it tells no size', async () => {
    await expect(readFile(largeOfProc(), LARGE.length - 1)).rejects.toThrow(
      `the file is too large: it holds more than ${LARGE.length - 1}; --max-file-size raises that`,
    );
    expect(await textOf(largeOfProc(), LARGE.length)).toBe(LARGE);
  });
});

describe('a file that is changed while it is read', () => {
  const OLD = 'a'.repeat(1000);
  const changes: Readonly<Record<string, (path: string) => void>> = {
    'grows by a little': (path) => appendFileSync(path, 'b'),
    'grows by much': (path) => appendFileSync(path, 'b'.repeat(5000)),
    'is cut short': (path) => truncateSync(path, 10),
    'is emptied': (path) => truncateSync(path, 0),
    'is written over': (path) => writeFileSync(path, 'b'.repeat(1000)),
  };

  test.each(Object.entries(changes))('%s', (_, change) => {
    for (const when of ['before', 'after']) {
      const path = join(tree({ 'a.cfg': OLD }), 'a.cfg');
      // To a file that was written a moment ago a change may give no other time.
      fs.utimesSync(path, 0, 0);
      let isChanged = false;
      meanwhile = (moment) => {
        if (moment !== when || isChanged) return;
        isChanged = true;
        change(path);
      };
      expect(() => readRegularFile(path)).toThrow(CHANGED);
    }
  });

  test('and grows beyond the limit stops there', () => {
    const path = join(tree({ 'a.cfg': OLD }), 'a.cfg');
    meanwhile = () => appendFileSync(path, 'b'.repeat(5000));
    expect(() => readRegularFile(path, 100_000)).toThrow(
      'the file is too large: it holds more than 100000; --max-file-size raises that',
    );
    expect(reads).toBeLessThan(100);
  });

  test('vanishes or is replaced: it is read as it was opened', () => {
    const path = join(tree({ 'a.cfg': OLD }), 'a.cfg');
    meanwhile = () => rmSync(path, { force: true });
    expect(readRegularFile(path).toString()).toBe(OLD);
    writeFileSync(path, OLD);
    meanwhile = () => {
      writeFileSync(`${path}.new`, 'b');
      renameSync(`${path}.new`, path);
    };
    expect(readRegularFile(path).toString()).toBe(OLD);
    meanwhile = () => {};
    expect(readRegularFile(path).toString()).toBe('b');
  });
});

test('a file that another process replaces again and again is the one or the other', async () => {
  const root = tree({});
  const [one, other] = ['a'.repeat(300_000), 'b'.repeat(70_000)];
  const path = join(root, 'x.cfg');
  writeFileSync(path, one);
  const program = `
    const { writeFileSync, renameSync } = require('node:fs');
    const texts = ['b'.repeat(70_000), 'a'.repeat(300_000)];
    for (let at = 0; ; at++) {
      writeFileSync(${JSON.stringify(`${path}.new`)}, texts[at % 2]);
      renameSync(${JSON.stringify(`${path}.new`)}, ${JSON.stringify(path)});
    }`;
  const writer = spawn(process.execPath, ['-e', program], { stdio: 'ignore' });
  const seen = new Set<string>();
  const deadline = Date.now() + 20_000;
  while (seen.size < 2 && Date.now() < deadline) {
    for (let time = 0; time < 50; time++) {
      const text = await textOf(path);
      expect([one, other].includes(text)).toBe(true);
      seen.add(text);
    }
  }
  writer.kill('SIGKILL');
  await new Promise((done) => writer.once('exit', done));
  expect(seen.size).toBe(2);
});
