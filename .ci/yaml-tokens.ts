import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Has plain YAML read by the lexer of the package, so that parser and composer are not loaded for it. */
export function lexerAlone(root: string): Plugin {
  const contents = `
    import { resolveAsScalar } from './parse/cst-scalar.js';
    export { Lexer } from './parse/lexer.js';
    export const CST = { resolveAsScalar };
  `;
  // What is for browsers is written in ES modules, which are bundled without what nothing asks for.
  const resolveDir = join(root, 'node_modules/yaml/browser/dist');
  return {
    name: 'lexer-alone',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^yaml$/ }, ({ importer }) => {
        return /\bplain-yaml\.ts$/.test(importer) ? { path: 'lexer', namespace: 'yaml-lexer' } : undefined;
      });
      onLoad({ filter: /.*/, namespace: 'yaml-lexer' }, () => ({ contents, resolveDir }));
    },
  };
}

/**
 * The lexer and the parser of yaml hand every token through a chain of generators, which takes three times as long as
 * their own work. In a bundle the same methods put the tokens into a list.
 */
export const withoutGenerators: Plugin = {
  name: 'without-generators',
  setup({ onLoad }) {
    const filter = /[\\/]yaml[\\/](?:browser[\\/])?dist[\\/]parse[\\/](?:lexer|parser)\.js$/;
    onLoad({ filter }, async ({ path }) => ({ contents: collectTokens(await readFile(path, 'utf8')) }));
  },
};

/** Makes plain methods of the generators of a class; `lex` and `parse` return the list of what they would yield. */
export function collectTokens(code: string): string {
  const generators = [...code.matchAll(/^ {4}\*(\w+)\(/gm)].map(([, name]) => name);
  const collecting = code
    // Nothing is done where a generator is made and never asked.
    .replace(new RegExp(`^ *this\\.(?:${generators.join('|')})\\(.*\\);\n`, 'gm'), '')
    .replace(
      /^ {4}\*(lex|parse)\((.*)\{\n((?: {8}.*\n)*) {4}\}\n/gm,
      '    $1($2{\n        this.collected = [];\n$3        return this.collected;\n    }\n',
    )
    .replace(/^ {4}\*(\w+)\(/gm, '    $1(')
    .replace(/\byield\* (?=this\.)/g, '')
    .replace(/^( *)yield ([^;]+);\n/gm, '$1this.collected.push($2);\n');
  const [left] = /\byield\b.*/.exec(collecting.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')) ?? [];
  if (left || !collecting.includes('return this.collected;'))
    throw new Error(`yaml is not written as it was${left ? `: ${left}` : ''}`);
  return collecting;
}
