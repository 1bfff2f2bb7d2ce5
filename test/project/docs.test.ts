import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Shell } from '../support/shell.ts';

/**
 * Each docs/*.md in its order: blocks behind a comment `file: name` are written to that file, blocks behind
 * `add: name` to its end, and what it shows of a console is what the program prints.
 */
const BLOCK = /(?:<!-- (file|add): (\S+) -->\n)?^```(\w+)\n([\s\S]*?)^```$/gm;

function blocksOf(name: string) {
  const text = readFileSync(join('docs', name), 'utf8');
  return [...text.matchAll(BLOCK)].map(([, action, name = '', language, text = '']) => {
    return { action, name, language, text };
  });
}

const documents = readdirSync('docs').filter((name) => {
  return name.endsWith('.md') && blocksOf(name).some(({ language }) => language === 'console');
});

test('the tutorial and the page on suppressions write files and run commands', () => {
  expect(documents).toEqual(expect.arrayContaining(['catalogs.md', 'suppressions.md']));
  for (const name of documents)
    expect(blocksOf(name).filter(({ action }) => action !== undefined).length, name).toBeGreaterThan(0);
  expect(blocksOf('catalogs.md').filter(({ language }) => language === 'console').length).toBeGreaterThan(4);
});

describe.each(documents)('docs/%s', (document) => {
  const directory = mkdtempSync(join(tmpdir(), 'smtp-lint-'));
  const shell = new Shell(directory);
  afterAll(() => {
    shell.close();
    rmSync(directory, { recursive: true });
  });

  test.each(blocksOf(document))('$language $name $text', ({ action, name, language, text }) => {
    if (action === 'file') writeFileSync(join(directory, name), text);
    else if (action === 'add') appendFileSync(join(directory, name), text);
    if (language !== 'console') return;
    const commands = text.split('\n').filter((line) => line.startsWith('$ '));
    // A console shows what is on stderr like anything else.
    const played = commands.map((line) => shell.play(line.slice(2)).replace(/^\? \d+\n|^! /gm, ''));
    expect(text).toBe(played.join(''));
  });
});
