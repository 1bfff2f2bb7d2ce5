import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { replaceFile } from '../../src/cli/replace-file.ts';
import { encode } from '../../src/source/encode.ts';
import { smtpLint } from '../support/cli.ts';
import { plainEnv } from '../support/plain-env.ts';

const BEFORE = '[smtp-client]\nserver = h.example.com\nport = "587"\n';
const AFTER = '[smtp-client]\nserver = h.example.com\nport = 587\n';

// Some tests start the program several times, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const isRoot = process.getuid?.() === 0;
let directory: string;
let path: string;

beforeEach(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'smtp-lint-fix-')));
  path = join(directory, 'app.cfg');
  writeFileSync(path, BEFORE);
});

afterEach(() => {
  chmodSync(directory, 0o755);
  rmSync(directory, { recursive: true });
});

/** The program where everybody may read it; the folder that it is tested in may be root's alone. */
const program = mkdtempSync(join(tmpdir(), 'smtp-lint-program-'));
chmodSync(program, 0o755);
for (const part of ['bin', 'dist']) cpSync(resolve(part), join(program, part), { recursive: true });
afterAll(() => rmSync(program, { recursive: true }));

/** Runs the bundled program as somebody whom permissions concern, which they do not concern root. */
function runAsSomebody(args: readonly string[]) {
  const somebody = isRoot ? { uid: 65_534, gid: 65_534 } : {};
  const node = process.env.SMTP_LINT_NODE ?? process.execPath;
  const command = [join(program, 'bin/smtp-lint.cjs'), ...args];
  return spawnSync(node, command, { cwd: program, env: plainEnv(), encoding: 'utf8', ...somebody });
}

describe('a file that is fixed', () => {
  test('keeps its mode', async () => {
    for (const mode of [0o600, 0o640, 0o664, 0o755]) {
      writeFileSync(path, BEFORE);
      chmodSync(path, mode);
      await smtpLint(['--fix', path]);
      expect(readFileSync(path, 'utf8')).toBe(AFTER);
      expect((statSync(path).mode & 0o7777).toString(8)).toBe(mode.toString(8));
    }
  });

  test('keeps its owner and its group', async () => {
    if (isRoot) chownSync(path, 12_345, 23_456);
    const { uid, gid } = statSync(path);
    await smtpLint(['--fix', path]);
    expect(readFileSync(path, 'utf8')).toBe(AFTER);
    expect(statSync(path)).toMatchObject({ uid, gid });
  });

  test('is found through a symbolic link, which stays', async () => {
    mkdirSync(join(directory, 'elsewhere'));
    const target = join(directory, 'elsewhere/real.cfg');
    writeFileSync(target, BEFORE);
    rmSync(path);
    symlinkSync('elsewhere/real.cfg', path);
    await smtpLint(['--fix', path]);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, 'utf8')).toBe(AFTER);
    expect(readdirSync(join(directory, 'elsewhere'))).toEqual(['real.cfg']);
  });

  test('may have the longest name that there is', async () => {
    const long = join(directory, `${'n'.repeat(251)}.cfg`);
    renameSync(path, long);
    await smtpLint(['--fix', long]);
    expect(readFileSync(long, 'utf8')).toBe(AFTER);
    expect(readdirSync(directory)).toHaveLength(1);
  });

  test('leaves nothing else in its directory', async () => {
    await smtpLint(['--fix', path]);
    expect(readdirSync(directory)).toEqual(['app.cfg']);
  });

  test('parts from its hard links, which keep the old bytes', async () => {
    linkSync(path, join(directory, 'link.cfg'));
    await smtpLint(['--fix', path]);
    expect(readFileSync(join(directory, 'link.cfg'), 'utf8')).toBe(BEFORE);
  });

  test('is not written where there is nothing to fix, nor in a dry run', async () => {
    const then = new Date('2020-01-01T00:00:00Z');
    utimesSync(path, then, then);
    const { stdout } = await smtpLint(['--fix-dry-run', path]);
    expect(stdout).toContain('-port = "587"\n+port = 587\n');
    expect(statSync(path).mtime).toEqual(then);
    writeFileSync(path, AFTER);
    utimesSync(path, then, then);
    await smtpLint(['--fix', path]);
    expect(statSync(path).mtime).toEqual(then);
  });
});

describe('a file stays as it is, and the status is 2,', () => {
  const expectUntouched = () => {
    expect(readFileSync(path, 'utf8')).toBe(BEFORE);
    expect(readdirSync(directory)).toEqual(['app.cfg']);
  };

  test('in a directory that cannot be written to', () => {
    if (isRoot) chownSync(path, 65_534, 65_534);
    chmodSync(directory, 0o555);
    const { stderr, status } = runAsSomebody(['--fix', path]);
    expect(stderr).toBe(`smtp-lint: ${path}: not fixed: cannot be written: permission denied\n`);
    expect(status).toBe(2);
    expectUntouched();
  });

  test('if nobody may write to it, which would not keep root from it', async () => {
    chmodSync(path, 0o444);
    const { stderr, exitCode } = await smtpLint(['--fix-only', path]);
    expect(stderr).toBe(`smtp-lint: ${path}: not fixed: it is read-only\n`);
    expect(exitCode).toBe(2);
    expectUntouched();
  });

  test('if only others may write to it', () => {
    if (isRoot) for (const own of [directory, path]) chownSync(own, 65_534, 65_534);
    chmodSync(path, 0o446);
    const { stderr, status } = runAsSomebody(['--fix-only', path]);
    expect(stderr).toBe(`smtp-lint: ${path}: not fixed: cannot be written: permission denied\n`);
    expect(status).toBe(2);
    expectUntouched();
  });

  test('if the disk takes only a part of it', () => {
    // A limit of 512 or 1024 bytes, which depends on the shell.
    writeFileSync(path, `${BEFORE}${'# a comment\n'.repeat(200)}`);
    const before = readFileSync(path);
    const node = process.env.SMTP_LINT_NODE ?? process.execPath;
    const command = `ulimit -f 1; exec '${node}' '${resolve('bin/smtp-lint.cjs')}' --fix-only '${path}'`;
    const { stderr, status } = spawnSync('sh', ['-c', command], { env: plainEnv(), encoding: 'utf8' });
    expect(stderr).toBe(`smtp-lint: ${path}: not fixed: cannot be written: the file is too large\n`);
    expect(status).toBe(2);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('a report', () => {
  test('goes where a symbolic link leads, be there a file or not', async () => {
    const link = join(directory, 'link.json');
    mkdirSync(join(directory, 'elsewhere'));
    symlinkSync('elsewhere/report.json', link);
    for (let time = 0; time < 2; time++) {
      await smtpLint(['--format', 'json', '-o', link, path]);
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect(readdirSync(join(directory, 'elsewhere'))).toEqual(['report.json']);
    }
  });

  test('that may not be looked for is told of in a sentence', () => {
    if (isRoot) chownSync(path, 65_534, 65_534);
    mkdirSync(join(directory, 'closed'));
    chmodSync(directory, 0o755);
    chmodSync(join(directory, 'closed'), 0);
    const report = join(directory, 'closed/report.json');
    const told = (flags: readonly string[]) => {
      const { stderr, status } = runAsSomebody([...flags, path]);
      expect(status).toBe(2);
      return stderr;
    };
    const denied = `smtp-lint: ${report}: cannot be written: permission denied\n`;
    expect(told(['--format', `json=${report}`])).toBe(denied);
    expect(told(['--write-baseline', report])).toContain(`smtp-lint: ${report}: permission denied\n`);
    chmodSync(join(directory, 'closed'), 0o755);
  });

  test('that cannot be written keeps back neither the others nor the text', async () => {
    const other = join(directory, 'other.json');
    const flags = ['--format', `json=${join(directory, 'none/a.json')}`, '--format', `json=${other}`];
    const { stdout, stderr, exitCode } = await smtpLint([...flags, path]);
    expect(stdout).toContain('quoted-value');
    expect(stderr).toContain('none/a.json: cannot be written: no such directory');
    expect(JSON.parse(readFileSync(other, 'utf8')).files).toHaveLength(1);
    expect(exitCode).toBe(2);
  });
});

test('a file that was changed since it was read is not written', async () => {
  writeFileSync(path, 'something else');
  await expect(replaceFile(path, Buffer.from(BEFORE), Buffer.from(AFTER), 'fixed')).rejects.toThrow(
    'not fixed: it was changed while it was being fixed',
  );
  expect(readFileSync(path, 'utf8')).toBe('something else');
  expect(readdirSync(directory)).toEqual(['app.cfg']);
});

test('a file that is gone is not made anew', async () => {
  rmSync(path);
  await expect(replaceFile(path, Buffer.from(BEFORE), Buffer.from(AFTER), 'fixed')).rejects.toThrow(
    'no such file',
  );
  expect(readdirSync(directory)).toEqual([]);
});

test('what is no ordinary file is not replaced', async () => {
  await expect(replaceFile('/dev/null', Buffer.from(''), Buffer.from(AFTER), 'fixed')).rejects.toThrow(
    'no ordinary file',
  );
});

test('a file whose bytes are not those of its encoding is not fixed', async () => {
  const bytes = Buffer.concat([
    Buffer.from([0xef, 0xbb, 0xbf]),
    Buffer.from(BEFORE),
    Buffer.from([0x23, 0xff]),
  ]);
  writeFileSync(path, bytes);
  const { stderr, exitCode } = await smtpLint(['--fix', path]);
  expect(stderr).toBe(`smtp-lint: ${path}: nothing is fixed: the file holds bytes that are no UTF-8\n`);
  expect(exitCode).toBe(1);
  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect((await smtpLint(['--fix', '-'], { stdin: bytes })).bytes.equals(bytes)).toBe(true);
});

test('one file that cannot be written does not keep the others from being fixed', () => {
  const other = join(directory, 'other.cfg');
  writeFileSync(other, BEFORE);
  if (isRoot) for (const own of [directory, path, other]) chownSync(own, 65_534, 65_534);
  chmodSync(path, 0o444);
  expect(runAsSomebody(['--fix', directory]).status).toBe(2);
  expect(readFileSync(path, 'utf8')).toBe(BEFORE);
  expect(readFileSync(other, 'utf8')).toBe(AFTER);
});

test('standard input comes out fixed, byte for byte', () => {
  const bytes = (text: string) =>
    Buffer.from(encode(text.replaceAll('\n', '\r\n'), 'utf-16be', true) as Uint8Array);
  const node = process.env.SMTP_LINT_NODE ?? process.execPath;
  const program = [resolve('bin/smtp-lint.cjs'), '--fix', '-'];
  const { stdout, stderr, status } = spawnSync(node, program, { env: plainEnv(), input: bytes(BEFORE) });
  expect(stdout.equals(bytes(AFTER))).toBe(true);
  expect(stderr.toString()).toBe('smtp-lint: <stdin>: 1 fixed\n');
  expect(status).toBe(0);
});
