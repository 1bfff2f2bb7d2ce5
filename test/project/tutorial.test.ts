import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Shell } from '../support/shell.ts';

/**
 * These documents in their order: blocks behind a comment `file: name` are written to that file, blocks behind
 * `add: name` to its end, and what they show of a console is what the program prints.
 */
const TUTORIALS = ['docs/catalogs.md', 'docs/configuration.md'];

const BLOCK = /(?:<!-- (file|add): (\S+) -->\n)?^```(\w+)\n([\s\S]*?)^```$/gm;

describe.each(TUTORIALS)('%s', (path) => {
  const directory = mkdtempSync(join(tmpdir(), 'smtp-lint-'));
  const shell = new Shell(directory);
  afterAll(() => {
    shell.close();
    rmSync(directory, { recursive: true });
  });
  const blocks = [...readFileSync(path, 'utf8').matchAll(BLOCK)].map(
    ([, action, name = '', language, text = '']) => {
      return { action, name, language, text };
    },
  );

  test('writes files and runs commands', () => {
    expect(blocks.filter(({ language }) => language === 'console').length).toBeGreaterThan(2);
    expect(blocks.filter(({ action }) => action !== undefined).length).toBeGreaterThan(2);
  });

  test.each(blocks)('$language $name $text', ({ action, name, language, text }) => {
    if (action === 'file') writeFileSync(join(directory, name), text);
    else if (action === 'add') appendFileSync(join(directory, name), text);
    if (language !== 'console') return;
    const commands = text.split('\n').filter((line) => line.startsWith('$ '));
    const played = commands.map((line) => shell.play(line.slice(2)).replace(/^\? \d+\n/m, ''));
    expect(text).toBe(played.join(''));
  });
});
