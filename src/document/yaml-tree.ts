import type { Document, Node, Pair, ParsedNode, Scalar } from 'yaml';
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { type Span, span } from '../source/span.ts';
import { BrokenPlaces } from './broken-places.ts';
import type { Problem } from './document.ts';
import type { Member, Tree } from './tree.ts';
import { YamlAnchors } from './yaml-anchors.ts';

/** Turns nodes into trees; aliases are followed one step, so neither a cycle nor a bomb is ever unfolded. */
export class YamlTree {
  readonly #document: Document;
  readonly #text: string;
  readonly #broken: BrokenPlaces;
  readonly #anchors: YamlAnchors;

  constructor(document: Document, text: string, problems: readonly Problem[]) {
    this.#document = document;
    this.#anchors = new YamlAnchors(document);
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
      const target = this.#anchors.target(node.source, own.start);
      if (target) {
        const tree = this.#tree(target, at);
        return tree.type === 'text' ? { ...tree, span: own, origin: tree.span } : { ...tree, span: own };
      }
      const problem = 'this alias names no anchor that stands before it';
      return { type: 'text', span: own, text: '', isNull: false, readable: false, problem };
    }
    if (isScalar(node)) {
      const text = node.source ?? String(node.value ?? '');
      const isNull = node.type === 'PLAIN' && /^(?:~|null|Null|NULL|)$/.test(text) && !node.tag;
      const readable = !this.#broken.touch(own) && !isOwnTag(node.tag);
      return { type: 'text', span: this.#contents(node, own), text: isNull ? '' : text, isNull, readable };
    }
    // An unquoted {{ name }} is a placeholder to its author, though YAML reads a map in a map.
    const written = this.#text.startsWith('{{', own.start) ? this.#text.slice(own.start, own.end) : '';
    if (/^\{\{.*\}\}$/.test(written)) {
      return { type: 'text', span: own, text: written, isNull: false, readable: true };
    }
    if (isMap(node)) {
      const pairs = node.items as Pair<Node, Node | null>[];
      return { type: 'map', span: own, members: () => this.#members(pairs) };
    }
    if (isSeq(node)) {
      const items = node.items as Node[];
      return { type: 'list', span: own, items: () => items.map((item) => this.#tree(item, own.end)) };
    }
    return { type: 'text', span: own, text: '', isNull: false, readable: false };
  }

  /** Without the line of a block that holds its sign and perhaps a comment. */
  #contents({ type }: Scalar, own: Span): Span {
    if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED') return own;
    const lineEnd = this.#text.indexOf('\n', own.start);
    if (lineEnd === -1 || lineEnd >= own.end) return span(own.end, own.end);
    const first = this.#text.slice(lineEnd + 1, own.end).search(/\S/);
    return first === -1 ? span(own.end, own.end) : span(lineEnd + 1 + first, own.end);
  }

  *#members(pairs: readonly Pair<Node, Node | null>[]): Generator<Member> {
    for (const { key, value } of pairs) {
      const written = span(key?.range?.[0] ?? 0, key?.range?.[1] ?? 0);
      const name = isScalar(key)
        ? (key.source ?? String(key.value ?? ''))
        : this.#text.slice(written.start, written.end);
      const tree = this.#tree(value, written.end);
      // Where a colon is missing the name swallows lines, and with them values.
      const isPlain = isScalar(key) && key.type === 'PLAIN';
      const spansLines = isPlain && this.#text.slice(written.start, written.end).includes('\n');
      const isName = !this.#broken.touch(written) && !spansLines;
      yield isName ? { name, nameSpan: written, value: tree } : swallowed(name, written, tree.span);
    }
  }
}

/** A name that goes on into what follows it: its first word, with a value that cannot be known. */
function swallowed(name: string, { start, end }: Span, valueSpan: Span): Member {
  const word = /^[\w.-]*/.exec(name)?.[0] ?? '';
  const nameSpan = span(start, Math.min(end, start + word.length));
  const value: Tree = { type: 'text', span: valueSpan, text: '', isNull: false, readable: false };
  return { name: word, nameSpan, value };
}

/** Whether a tag gives a value a meaning that only its author knows. */
function isOwnTag(tag: string | undefined): boolean {
  return tag !== undefined && tag !== '!' && !tag.startsWith('tag:yaml.org,');
}
