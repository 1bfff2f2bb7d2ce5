import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Shell } from '../support/shell.ts';

/**
 * Each .txt here is a transcript of a shell in the directory files/: a line `$ command` and what a user sees of it.
 * Those under git/ begin in an empty directory of their own, where git is as if newly installed. Lines with `#` are
 * comments. `npm run accept` writes what the program prints now; read it before you commit it.
 */
const directory = import.meta.dirname;

/** Who commits, when, and no settings of the user. */
const GIT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CEILING_DIRECTORIES: tmpdir(),
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

function transcripts(folder: string): readonly string[] {
  return readdirSync(join(directory, folder)).filter((name) => name.endsWith('.txt'));
}

async function replay(path: string, shell: Shell): Promise<void> {
  const script = readFileSync(path, 'utf8');
  const kept = script.split('\n').filter((line) => /^[$#] /.test(line));
  expect(kept.some((line) => line.startsWith('$'))).toBe(true);
  const transcript = kept.map((line) => {
    if (line.startsWith('#')) return `${line}\n`;
    const played = shell.play(line.slice(2));
    expect(played.slice(line.length), 'the secrets in the files all begin alike').not.toContain('Zq9');
    expect(played).not.toContain('internal error');
    return `${played}\n`;
  });
  shell.close();
  await expect(transcript.join('')).toMatchFileSnapshot(path);
}

describe.each(transcripts('.'))('%s', (name) => {
  test('is what a user sees', async () => {
    await replay(join(directory, name), new Shell(join(directory, 'files')));
  });
});

describe.each(transcripts('git'))('git/%s', (name) => {
  test('is what a user sees', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'smtp-lint-git-'));
    await replay(join(directory, 'git', name), new Shell(empty, GIT));
    rmSync(empty, { recursive: true });
  });
});
