import type { CST, Document, Node, Pair, ParsedNode, YAMLError } from 'yaml';
import { Composer, isAlias, isMap, isScalar, isSeq, Parser, visit } from 'yaml';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import { BrokenPlaces } from './broken-places.ts';
import type { ConfigDocument, Problem } from './document.ts';
import { onePerLine } from './one-per-line.ts';
import { readShape } from './shapes.ts';
import type { Member, Tree } from './tree.ts';

/** Sentences for the error codes of the parser, whose own words may quote the file. */
const SENTENCES: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'an alias takes neither anchor nor tag',
  BAD_ALIAS: 'this alias is not complete',
  BAD_DQ_ESCAPE: 'YAML does not know this escape',
  BAD_INDENT: 'the indentation fits none of the lines above',
  BAD_SCALAR_START: 'a plain value cannot start with this character: put the value in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a second colon follows on the same line: put the value in quotes',
  BLOCK_IN_FLOW: 'a block cannot stand inside brackets or braces',
  KEY_OVER_1024_CHARS: 'this name is longer than 1024 characters',
  MISSING_CHAR: 'a character is missing here, such as a blank, a colon or a closing bracket',
  MULTILINE_IMPLICIT_KEY: 'this line holds no colon, or a value goes on where it should end',
  TAB_AS_INDENT: 'a tab cannot indent: use blanks',
  UNEXPECTED_TOKEN: 'this stands where YAML does not expect it',
};

/** How deep a file may nest. A configuration needs four levels; the composer's own stack ends at some thousands. */
const DEPTH = 500;

/** Reads YAML. Values are taken as written: to the server 00:05:00 and 010 are texts, not numbers. */
export function readYaml(source: SourceFile): ConfigDocument {
  // A lone CR ends a line, but the parser takes it for a blank. The replacement keeps every offset.
  const text = source.text.replace(/\r(?!\n)/g, '\n');
  const tokens = [...new Parser().parse(text)];
  if (depthOf(tokens) > DEPTH) {
    const problem: Problem = {
      message: `the file nests deeper than ${DEPTH} levels`,
      span: span(0, Math.min(1, text.length)),
    };
    const { configurations } = readShape(undefined);
    return { source, syntax: 'yaml', configurations, problems: [problem], structure: [], incomplete: true };
  }
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const documents = [...composer.compose(tokens)].filter(
    ({ contents, errors }) => contents || errors.length > 0,
  );
  const found = documents.flatMap((document) => {
    return document.errors.map((error) => toProblem(error, document, text.length));
  });
  const [first, ...further] = documents;
  for (const document of further) {
    const message = 'a second YAML document starts here: it is not checked';
    found.push({
      message,
      help: 'Keep one configuration in a file.',
      span: firstCharacter(document, text.length),
    });
  }
  const shape = readShape(first && new TreeMaker(first, text, found).root());
  return {
    source,
    syntax: 'yaml',
    configurations: shape.configurations,
    problems: [...onePerLine(found, source), ...shape.problems].sort((a, b) => a.span.start - b.span.start),
    structure: shape.structure,
    incomplete: found.length > 0,
  };
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

function toProblem(error: YAMLError, document: Document, length: number): Problem {
  const [start, end] = error.pos;
  const quote = error.code === 'MISSING_CHAR' ? unclosedQuote(document, start) : undefined;
  if (quote) return { message: 'this text is not closed: its closing quote is missing', span: quote };
  const at = span(Math.min(start, length), Math.min(Math.max(start, end), length));
  return { message: SENTENCES[error.code] ?? 'this cannot be read as YAML', span: at };
}

/** The parser tells a missing quote at the end of the file; people look for it where the text opens. */
function unclosedQuote(document: Document, offset: number): Span | undefined {
  let opening: Span | undefined;
  visit(document, {
    Scalar(_, node) {
      const [start, end] = node.range ?? [0, 0];
      if (node.type?.startsWith('QUOTE') && start < offset && end >= offset) opening = span(start, start + 1);
    },
  });
  return opening;
}

function firstCharacter(document: Document, length: number): Span {
  const start = document.contents?.range?.[0] ?? document.range?.[0] ?? 0;
  return span(Math.min(start, length), Math.min(start + 1, length));
}

/** Turns nodes into trees; aliases are followed one step, so neither a cycle nor a bomb is ever unfolded. */
class TreeMaker {
  readonly #document: Document;
  readonly #text: string;
  readonly #broken: BrokenPlaces;
  #anchors: Map<string, Node[]> | undefined;

  constructor(document: Document, text: string, problems: readonly Problem[]) {
    this.#document = document;
    this.#text = text;
    this.#broken = new BrokenPlaces(problems);
  }

  root(): Tree | undefined {
    const { contents } = this.#document;
    return contents ? this.#tree(contents as ParsedNode, 0) : undefined;
  }

  #tree(node: Node | null, at: number): Tree {
    if (!node) return { type: 'text', span: span(at, at), text: '', isNull: true, readable: true };
    const own = span(node.range?.[0] ?? at, node.range?.[1] ?? at);
    if (isAlias(node)) {
      const target = this.#target(node.source, own.start);
      if (target) return { ...this.#tree(target, at), span: own };
      const problem = 'this alias names no anchor that stands before it';
      return { type: 'text', span: own, text: '', isNull: false, readable: false, problem };
    }
    if (isScalar(node)) {
      const text = node.source ?? String(node.value ?? '');
      const isNull = node.type === 'PLAIN' && /^(?:~|null|Null|NULL|)$/.test(text) && !node.tag;
      const readable = !this.#broken.touch(own) && (node.tag?.startsWith('tag:yaml.org,') ?? true);
      return { type: 'text', span: own, text: isNull ? '' : text, isNull, readable };
    }
    const written = this.#text.slice(own.start, own.end);
    // An unquoted {{ name }} is a placeholder to its author, though YAML reads a map in a map.
    if (/^\{\{.*\}\}$/.test(written))
      return { type: 'text', span: own, text: written, isNull: false, readable: true };
    if (isMap(node))
      return {
        type: 'map',
        span: own,
        members: () => this.#members(node.items as Pair<Node, Node | null>[]),
      };
    if (isSeq(node))
      return {
        type: 'list',
        span: own,
        items: () => node.items.map((item) => this.#tree(item as Node, own.end)),
      };
    return { type: 'text', span: own, text: '', isNull: false, readable: false };
  }

  *#members(pairs: readonly Pair<Node, Node | null>[]): Generator<Member> {
    for (const { key, value } of pairs) {
      const nameSpan = span(key?.range?.[0] ?? 0, key?.range?.[1] ?? 0);
      const name = isScalar(key) ? String(key.value ?? '') : this.#text.slice(nameSpan.start, nameSpan.end);
      yield { name, nameSpan, value: this.#tree(value, nameSpan.end) };
    }
  }

  /** The node that an alias stands for: the last one before it with this anchor. */
  #target(anchor: string, before: number): Node | undefined {
    if (!this.#anchors) {
      const anchors = new Map<string, Node[]>();
      visit(this.#document, {
        Value(_, node) {
          if (!node.anchor) return;
          const nodes = anchors.get(node.anchor);
          if (nodes) nodes.push(node as Node);
          else anchors.set(node.anchor, [node as Node]);
        },
      });
      this.#anchors = anchors;
    }
    return this.#anchors.get(anchor)?.findLast((node) => (node.range?.[0] ?? 0) < before);
  }
}
