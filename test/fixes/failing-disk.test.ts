import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** The function of the file system that fails, with what code; and whether the new file gets another owner. */
const disk = vi.hoisted(() => ({ failing: '', code: '', isForeign: false }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const failing = <Name extends keyof typeof fs>(name: Name) => {
    const real = fs[name] as (...args: unknown[]) => unknown;
    return (...args: unknown[]) => {
      if (disk.failing !== name) return real(...args);
      // A disk that gets full has taken some bytes before.
      if (name === 'writeFileSync') real(args[0], Buffer.from(args[1] as Uint8Array).subarray(0, 10));
      throw Object.assign(new Error(name), { code: disk.code });
    };
  };
  return {
    ...fs,
    openSync: failing('openSync'),
    writeFileSync: failing('writeFileSync'),
    fchmodSync: failing('fchmodSync'),
    fchownSync: failing('fchownSync'),
    fsyncSync: failing('fsyncSync'),
    renameSync: failing('renameSync'),
    fstatSync: (file: number) => {
      const stats = fs.fstatSync(file);
      if (disk.isForeign) stats.uid += 1;
      return stats;
    },
  };
});

const { replaceFile } = await import('../../src/cli/replace-file.ts');
const { writeFile } = await import('../../src/cli/write-file.ts');

const BEFORE = Buffer.from('[smtp-client]\nport = "587"\n');
const AFTER = Buffer.from('[smtp-client]\nport = 587\n');
let directory: string;
let path: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'smtp-lint-disk-'));
  path = join(directory, 'app.cfg');
  writeFileSync(path, BEFORE);
});

afterEach(() => {
  Object.assign(disk, { failing: '', code: '', isForeign: false });
  rmSync(directory, { recursive: true });
});

describe('a file is as it was, and nothing lies beside it, when', () => {
  test.each([
    ['openSync', 'EACCES', 'cannot be written: permission denied'],
    ['writeFileSync', 'ENOSPC', 'cannot be written: no space left on the device'],
    ['writeFileSync', 'EDQUOT', 'cannot be written: the disk quota is used up'],
    ['fchmodSync', 'EPERM', 'cannot be written: permission denied'],
    ['fsyncSync', 'ENOSPC', 'cannot be written: no space left on the device'],
    ['renameSync', 'EPERM', 'cannot be written: permission denied'],
  ])('%s fails with %s', async (failing, code, message) => {
    Object.assign(disk, { failing, code });
    await expect(replaceFile(path, BEFORE, AFTER, 'fixed')).rejects.toThrow(`not fixed: ${message}`);
    expect(readFileSync(path).equals(BEFORE)).toBe(true);
    expect(readdirSync(directory)).toEqual(['app.cfg']);
  });

  test('its owner cannot be kept', async () => {
    Object.assign(disk, { failing: 'fchownSync', code: 'EPERM', isForeign: true });
    await expect(replaceFile(path, BEFORE, AFTER, 'fixed')).rejects.toThrow(
      'not fixed: its owner or group could not be kept',
    );
    expect(readFileSync(path).equals(BEFORE)).toBe(true);
    expect(readdirSync(directory)).toEqual(['app.cfg']);
  });
});

test('a file is replaced when nothing fails', async () => {
  await replaceFile(path, BEFORE, AFTER, 'fixed');
  expect(readFileSync(path).equals(AFTER)).toBe(true);
});

describe('a report leaves the file that it would replace as it was, where', () => {
  test.each(['openSync', 'writeFileSync', 'fsyncSync', 'renameSync'])('%s fails', async (failing) => {
    Object.assign(disk, { failing, code: 'ENOSPC' });
    await expect(writeFile(path, AFTER)).rejects.toThrow('cannot be written: no space left on the device');
    expect(readFileSync(path).equals(BEFORE)).toBe(true);
    expect(readdirSync(directory)).toEqual(['app.cfg']);
  });

  test('its owner alone cannot be kept, and is then written', async () => {
    Object.assign(disk, { failing: 'fchownSync', code: 'EPERM', isForeign: true });
    await writeFile(path, AFTER);
    expect(readFileSync(path).equals(AFTER)).toBe(true);
  });
});
