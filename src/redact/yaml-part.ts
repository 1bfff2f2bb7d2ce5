import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { YamlAnchors } from '../document/yaml-anchors.ts';
import { type Span, span } from '../source/span.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import type { Part, PartMember, TextPart } from './part.ts';

/** The parts of a YAML document that holds no error. */
export function yamlPart(document: Document, text: string): Part | undefined {
  const { contents } = document;
  return contents ? new PartMaker(document, text).part(contents, 0, false) : undefined;
}

/** Tags that are none of a secret's own signs, where a value follows. */
const TAGS =
  /^(?:tag:yaml\.org,2002:(?:str|int|float|bool|null|binary|timestamp|map|seq|set|omap|merge)|!(?:vault|env|secret))$/i;

class PartMaker {
  readonly #text: string;
  readonly #anchors: YamlAnchors;
  readonly #targets = new Map<Node, Part>();
  readonly #document: Document;
  /** The names of all aliases. */
  #aliases: ReadonlySet<string> | undefined;

  constructor(document: Document, text: string) {
    this.#document = document;
    this.#text = text;
    this.#anchors = new YamlAnchors(document);
  }

  part(node: Node | null, at: number, isInFlow: boolean): Part {
    if (!node) return { type: 'text', text: '', span: span(at, at), write: (value) => value };
    const own = span(node.range?.[0] ?? at, node.range?.[1] ?? at);
    if (isAlias(node)) return { type: 'alias', span: own, target: this.#target(node.source, own.start) };
    // An unquoted {{ name }} is a placeholder to its author, though YAML reads a map in a map.
    const written = this.#text.slice(own.start, own.end);
    const isDoubtful = this.#isDoubtful(node, written);
    if (isPlaceholder(written)) {
      return { type: 'text', text: written, span: own, write: (value) => value, isDoubtful };
    }
    if (isMap(node)) {
      const pairs = node.items as Pair<Node, Node | null>[];
      const isFlow = isInFlow || node.flow === true;
      return { type: 'map', members: () => this.#members(pairs, isFlow), isDoubtful };
    }
    if (isSeq(node)) {
      const items = node.items as Node[];
      const isFlow = isInFlow || node.flow === true;
      return { type: 'list', items: () => items.map((item) => this.part(item, own.end, isFlow)), isDoubtful };
    }
    return { ...this.#scalar(node as Scalar, own, isInFlow), isDoubtful };
  }

  /** Whether the tag or the anchor of a node may be meant as its value. */
  #isDoubtful({ tag, anchor }: Scalar | YAMLMap | YAMLSeq, written: string): boolean {
    if (tag !== undefined && (written === '' || !TAGS.test(tag))) return true;
    return anchor !== undefined && (written === '' || !this.#isUsed(anchor));
  }

  #isUsed(anchor: string): boolean {
    if (!this.#aliases) {
      const aliases = new Set<string>();
      visit(this.#document, { Alias: (_, { source }) => void aliases.add(source) });
      this.#aliases = aliases;
    }
    return this.#aliases.has(anchor);
  }

  #scalar(node: Scalar, own: Span, isInFlow: boolean): TextPart {
    const written = node.source ?? String(node.value ?? '');
    const isNull = node.type === 'PLAIN' && /^(?:~|null|Null|NULL|)$/.test(written);
    const isBlock = node.type?.startsWith('BLOCK') ?? false;
    // The line break behind a block belongs to its range.
    const length = isBlock ? this.#text.slice(own.start, own.end).trimEnd().length : own.end - own.start;
    const quote = { QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'" }[node.type as string] ?? (isInFlow ? '"' : '');
    return {
      type: 'text',
      text: isNull ? '' : written,
      span: span(own.start, own.start + length),
      write: (value) => quote + value + quote,
    };
  }

  *#members(pairs: readonly Pair<Node, Node | null>[], isInFlow: boolean): Generator<PartMember> {
    for (const { key, value } of pairs) {
      const nameSpan = span(key?.range?.[0] ?? 0, key?.range?.[1] ?? 0);
      yield { name: this.#nameOf(key), nameSpan, value: this.part(value, nameSpan.end, isInFlow) };
    }
  }

  #nameOf(key: Node): string | undefined {
    const node = isAlias(key) ? this.#anchors.target(key.source, key.range?.[0] ?? 0) : key;
    if (!isScalar(node) || this.#isDoubtful(node, node.source ?? '')) return undefined;
    return String(node.value ?? '');
  }

  #target(anchor: string, before: number): Part | undefined {
    const node = this.#anchors.target(anchor, before);
    if (!node) return undefined;
    let part = this.#targets.get(node);
    if (!part) {
      // Whether the node itself stands in brackets is not known here, so a plain text gets quotes.
      part = this.part(node, 0, true);
      this.#targets.set(node, part);
    }
    return part;
  }
}
