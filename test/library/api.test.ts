import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { transformSync } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import * as library from '../../src/index.ts';

/**
 * docs/api.md shows programs and what they print, each program with the text behind it. They are compiled and run
 * with the bundled library.
 */
const page = readFileSync('docs/api.md', 'utf8');
const programs = [...page.matchAll(/^```ts\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```)?/gm)].map(
  ([, program = '', output]) => ({ program, output }),
);

const directory = mkdtempSync(join(tmpdir(), 'smtp-lint-'));
mkdirSync(join(directory, 'node_modules'));
symlinkSync(resolve('.'), join(directory, 'node_modules/smtp-lint'));
afterAll(() => rmSync(directory, { recursive: true }));

test('docs/api.md shows programs with what they print', () => {
  expect(programs.length).toBeGreaterThan(7);
  for (const { output } of programs) expect(output).toBeDefined();
});

test('docs/api.md names every function, constant and error of the library', () => {
  for (const name of Object.keys(library)) expect(page).toMatch(new RegExp(`\`${name}[(\`]`));
});

test('the programs of docs/api.md compile', () => {
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    types: ['node'],
    typeRoots: [resolve('node_modules/@types')],
    strict: true,
    noEmit: true,
  };
  programs.forEach(({ program }, at) => {
    writeFileSync(join(directory, `program-${at}.ts`), program);
  });
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const compile = () => execFileSync(process.execPath, [tsc, '-p', directory], { encoding: 'utf8' });
  expect(compile()).toBe('');
});

describe.each(programs)('$program', ({ program, output }) => {
  test('prints what the page says', () => {
    const path = join(directory, 'program.mjs');
    writeFileSync(path, transformSync(program, { loader: 'ts', format: 'esm' }).code);
    expect(execFileSync(process.execPath, [path], { encoding: 'utf8' })).toBe(output);
  });
});
