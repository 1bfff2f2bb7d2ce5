import { Composer, type CST, type Document, isScalar, Parser } from 'yaml';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import type { Comment } from './comment.ts';
import type { ConfigDocument, Problem } from './document.ts';
import { DEPTH, toDocument, tooDeep } from './parsed.ts';
import { toYamlComment } from './yaml-comment.ts';
import { problemsOf } from './yaml-problems.ts';
import { YamlTree } from './yaml-tree.ts';

/** What the parser makes of a file. */
export interface ParsedYaml {
  /** The text that the offsets belong to: that of the file, with every lone CR replaced. */
  readonly text: string;
  /** The first document; undefined where there is none, or it nests too deeply. */
  readonly document: Document | undefined;
  readonly problems: readonly Problem[];
  /** Where something stands at too deep a level; the parser is then not asked for more. */
  readonly tooDeepAt: number | undefined;
}

/** Reads YAML. Values are taken as written: to the server 00:05:00 and 010 are texts, not numbers. */
export function readYaml(source: SourceFile): ConfigDocument {
  const { text, document, problems, tooDeepAt } = parseYaml(source);
  if (tooDeepAt !== undefined) return tooDeep(source, 'yaml', span(tooDeepAt, tooDeepAt + 1));
  const root = document && new YamlTree(document, text, problems).root();
  return toDocument(source, 'yaml', root, problems, () => yamlComments(source));
}

export function parseYaml(source: SourceFile): ParsedYaml {
  const text = withLineFeeds(source);
  const tokens = [...new Parser().parse(text)];
  const tooDeepAt = firstBelowDepth(tokens);
  if (tooDeepAt !== undefined) return { text, document: undefined, problems: [], tooDeepAt };
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const documents = [...composer.compose(tokens)].filter((document) => !isEmpty(document));
  const problems = documents.flatMap((document) => problemsOf(document, text.length));
  const [first, ...further] = documents;
  for (const document of further) {
    const message = 'a second YAML document starts here: it is not checked';
    const help = 'Keep one configuration in a file.';
    problems.push({ message, help, span: firstCharacter(document, text.length) });
  }
  return { text, document: first, problems, tooDeepAt };
}

function yamlComments(source: SourceFile): readonly Comment[] {
  const comments: Comment[] = [];
  const open: unknown[] = [...new Parser().parse(withLineFeeds(source))];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (isCommentToken(next)) comments.push(toYamlComment(next.source, next.offset));
    else for (const part of Object.values(next)) open.push(part);
  }
  return comments.sort((one, other) => one.start - other.start);
}

function isCommentToken(token: object): token is CST.SourceToken {
  return 'type' in token && token.type === 'comment';
}

/** A lone CR ends a line, but the parser takes it for a blank. The replacement keeps every offset. */
function withLineFeeds({ text }: SourceFile): string {
  return text.replace(/\r(?!\n)/g, '\n');
}

/** Where a text nests deeper than the parser's own stack may reach. */
export function tooDeepIn(text: string): number | undefined {
  return firstBelowDepth([...new Parser().parse(text)]);
}

/**
 * The offset of the first token at too deep a level. The tree is walked without recursion: a hostile file would exhaust
 * the stack.
 */
function firstBelowDepth(tokens: readonly CST.Token[]): number | undefined {
  let first: number | undefined;
  const open: [CST.Token, number][] = tokens.map((token) => [token, 0]);
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next;
    if (depth > DEPTH) {
      first = Math.min(first ?? token.offset, token.offset);
      continue;
    }
    if ('value' in token && token.value) open.push([token.value, depth + 1]);
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push([key, depth + 1]);
      if (value) open.push([value, depth + 1]);
    }
  }
  return first;
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
