import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Shell } from '../support/shell.ts';

/**
 * Each .txt here is a transcript of a shell in the directory files/: a line `$ command` and what a user sees of it.
 * Lines with `#` are comments. `npm run accept` writes what the program prints now; read it before you commit it.
 */
const directory = import.meta.dirname;
const shell = new Shell(join(directory, 'files'));
afterAll(() => shell.close());

const transcripts = readdirSync(directory).filter((name) => name.endsWith('.txt'));

describe.each(transcripts)('%s', (name) => {
  test('is what a user sees', async () => {
    const script = readFileSync(join(directory, name), 'utf8');
    const kept = script.split('\n').filter((line) => /^[$#]/.test(line));
    expect(kept.some((line) => line.startsWith('$'))).toBe(true);
    const transcript = kept.map((line) =>
      line.startsWith('#') ? `${line}\n` : `${shell.play(line.slice(2))}\n`,
    );
    await expect(transcript.join('')).toMatchFileSnapshot(join(directory, name));
    // Each command is a process, and the machine may be busy.
  }, 30_000);
});
