import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which folder of src/ may import from which, apart from itself. A file of src/ stands for a folder of its name. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  source: [],
  values: [],
  condition: ['values'],
  document: ['source'],
  diagnostics: ['document', 'source'],
  catalog: ['values', 'condition', 'diagnostics', 'source'],
  effective: ['catalog', 'document', 'values', 'condition', 'diagnostics', 'source'],
  rules: ['effective', 'condition', 'catalog', 'values', 'diagnostics', 'source'],
  report: ['diagnostics', 'document', 'source'],
  // Turns lines into the text of a syntax; that no reader is needed for it keeps it below what makes the lines.
  write: ['document'],
  generate: ['catalog', 'condition', 'values', 'document', 'write'],
  // Names are shown as reports show them.
  convert: ['effective', 'catalog', 'document', 'source', 'write'],
  redact: ['effective', 'catalog', 'document', 'values', 'source'],
  update: ['generate', 'catalog', 'document', 'source', 'write'],
  lint: ['rules', 'effective', 'document', 'diagnostics', 'catalog'],
  verify: ['lint', 'catalog', 'document', 'diagnostics', 'values'],
  cli: [
    'lint',
    'verify',
    'generate',
    'convert',
    'redact',
    'update',
    'write',
    'report',
    'catalog',
    'effective',
    'document',
    'diagnostics',
    'source',
    'values',
  ],
};

/** Packages that come with Node.js or speak to the user. */
const ONLY_CLI = /^(?:node:|commander$|chalk$|tinyglobby$|write-file-atomic$)/;

const src = resolve(import.meta.dirname, '../../src');
const files = listFiles(src);

function listFiles(directory: string): readonly string[] {
  return readdirSync(directory).flatMap((name) => {
    const path = join(directory, name);
    return statSync(path).isDirectory() ? listFiles(path) : [path];
  });
}

function layerOf(path: string): string {
  const [first = ''] = relative(src, path).split(sep);
  return first.replace(/\.ts$/, '');
}

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map(([, path = '']) => path);
}

describe.each(files.map((path) => [relative(src, path), path] as const))('src/%s', (_, path) => {
  const text = readFileSync(path, 'utf8');
  const layer = layerOf(path);

  test('imports only from the layers below', () => {
    const allowed = MAY_IMPORT[layer];
    expect(allowed, `the layer ${layer} is known`).toBeDefined();
    for (const imported of importsOf(text)) {
      if (!imported.startsWith('.')) {
        if (layer !== 'cli') expect(imported).not.toMatch(ONLY_CLI);
        continue;
      }
      const target = layerOf(resolve(dirname(path), imported));
      if (target !== layer) expect(allowed, `${layer} imports ${imported}`).toContain(target);
    }
  });

  test('leaves process, console and timers to cli', () => {
    if (layer === 'cli') return;
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(code).not.toMatch(/\b(?:process\.|console\.|Date\.|new Date\b|setTimeout|Buffer\b)/);
  });
});

test('the import reader sees all forms of import', () => {
  const text =
    "import a from 'one';\nimport { b } from 'two';\nexport { c } from 'three';\nawait import('./four.ts');";
  expect(importsOf(text)).toEqual(['one', 'two', 'three', './four.ts']);
});
