import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lexer, Parser } from 'yaml';
import { collectTokens, withoutGenerators } from '../../.ci/yaml-tokens.ts';
import { CORPUS } from '../fuzz/corpus.ts';
import { nearlyPlainYaml } from '../fuzz/nearly-plain.ts';
import { anyText } from '../fuzz/texts.ts';

/** The package as the bundles have it. */
let bundled: { readonly Lexer: typeof Lexer; readonly Parser: typeof Parser };
const folder = mkdtempSync(join(tmpdir(), 'smtp-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(async () => {
  const outfile = join(folder, 'yaml.cjs');
  const entry = createRequire(import.meta.url).resolve('yaml');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    plugins: [withoutGenerators],
  });
  bundled = createRequire(import.meta.url)(outfile);
});

/** The tokens as they are when they are handed out: nothing is added to them later. */
function streamed(text: string): readonly unknown[] {
  const tokens: unknown[] = [];
  for (const token of new Parser().parse(text)) tokens.push(structuredClone(token));
  return tokens;
}

function expectAlike(text: string): void {
  expect([...new bundled.Lexer().lex(text)]).toEqual([...new Lexer().lex(text)]);
  expect([...new bundled.Parser().parse(text)]).toEqual(streamed(text));
}

test('the bundles hold methods that collect tokens in place of the generators of yaml', () => {
  expect(Array.isArray(new bundled.Lexer().lex('a: b'))).toBe(true);
  expect(Array.isArray(new bundled.Parser().parse('a: b'))).toBe(true);
});

test('they find the tokens of every example', () => {
  const texts = CORPUS.get('yaml') ?? [];
  expect(texts.length).toBeGreaterThan(100);
  for (const text of texts) expectAlike(text);
});

test('they find the tokens of any text', () => {
  const texts = fc.oneof(anyText('yaml'), nearlyPlainYaml());
  const inputs = Number(process.env.YAML_TOKENS ?? 500);
  fc.assert(fc.property(texts, expectAlike), { seed: 20_240_611, numRuns: inputs });
});

test('a release of yaml that is written in another way is not bundled', () => {
  expect(() => collectTokens('class Lexer {\n    lex() {}\n}\n')).toThrow('yaml is not written as it was');
  expect(() => collectTokens('class Lexer {\n    *lex() {\n        yield* each();\n    }\n}\n')).toThrow(
    'yield* each()',
  );
});
