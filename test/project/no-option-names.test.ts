import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';

const names = new Set(builtinCatalog().sections.flatMap((section) => [section.name, ...section.allNames()]));
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);

test('there are files and names to look for', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(names.size).toBeGreaterThan(100);
});

test.each(files)('src/%s names no option or section of the server', (path) => {
  const text = readFileSync(join('src', path), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  // Texts of the help show commands, which need names to be examples of.
  const isHelp = path === join('cli', 'program.ts');
  const literals = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)];
  for (const [, single, double, template] of literals) {
    const literal = single ?? double ?? template ?? '';
    expect(names.has(literal), literal).toBe(false);
    if (!isHelp)
      expect([...names].filter((name) => name.includes('-') && literal.includes(name))).toEqual([]);
  }
});
