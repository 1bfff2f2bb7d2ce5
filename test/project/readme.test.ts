import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { Shell } from '../support/shell.ts';

/** What README.md shows of a console is what the program prints. */
const readme = readFileSync('README.md', 'utf8');
const shell = new Shell('.');
afterAll(() => shell.close());

const blocks = [...readme.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);

test('README.md shows the program at work', () => {
  expect(blocks.length).toBeGreaterThan(0);
});

describe.each(blocks)('%s', (block) => {
  test('is what the program prints', () => {
    const commands = block.split('\n').filter((line) => line.startsWith('$ '));
    const played = commands.map((line) => shell.play(line.slice(2)).replace(/^\? \d+\n/m, ''));
    expect(block).toBe(played.join(''));
  });
});

test('the links of the documentation lead to files', () => {
  for (const document of ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)]) {
    const text = readFileSync(document, 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      const path = document.startsWith('docs/') ? `docs/${target}` : target;
      expect(existsSync(path), `${document} links to ${target}`).toBe(true);
    }
  }
});

test('the CHANGELOG names the version of package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## ${version}`);
});
