import { Composer, type CST, type Document, isScalar, Parser } from 'yaml';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import type { ConfigDocument } from './document.ts';
import { DEPTH, toDocument, tooDeep } from './parsed.ts';
import { problemsOf } from './yaml-problems.ts';
import { YamlTree } from './yaml-tree.ts';

/** Reads YAML. Values are taken as written: to the server 00:05:00 and 010 are texts, not numbers. */
export function readYaml(source: SourceFile): ConfigDocument {
  // A lone CR ends a line, but the parser takes it for a blank. The replacement keeps every offset.
  const text = source.text.replace(/\r(?!\n)/g, '\n');
  const tokens = [...new Parser().parse(text)];
  if (depthOf(tokens) > DEPTH) return tooDeep(source, 'yaml', span(0, Math.min(1, text.length)));
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const documents = [...composer.compose(tokens)].filter((document) => !isEmpty(document));
  const found = documents.flatMap((document) => problemsOf(document, text.length));
  const [first, ...further] = documents;
  for (const document of further) {
    const message = 'a second YAML document starts here: it is not checked';
    const help = 'Keep one configuration in a file.';
    found.push({ message, help, span: firstCharacter(document, text.length) });
  }
  return toDocument(source, 'yaml', first && new YamlTree(first, text, found).root(), found);
}

/** The depth of the token tree, walked without recursion: a hostile file would exhaust the stack. */
function depthOf(tokens: readonly CST.Token[]): number {
  let deepest = 0;
  const open: [CST.Token, number][] = tokens.map((token) => [token, 0]);
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next;
    if (depth > deepest) deepest = depth;
    if ('value' in token && token.value) open.push([token.value, depth + 1]);
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push([key, depth + 1]);
      if (value) open.push([value, depth + 1]);
    }
  }
  return deepest;
}

function isEmpty({ contents, errors }: Document): boolean {
  const isNothing =
    contents === null || (isScalar(contents) && contents.type === 'PLAIN' && contents.source === '');
  return isNothing && errors.length === 0;
}

function firstCharacter(document: Document, length: number): Span {
  const start = document.contents?.range?.[0] ?? document.range?.[0] ?? 0;
  return span(Math.min(start, length), Math.min(start + 1, length));
}
