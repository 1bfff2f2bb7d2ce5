import type { Pair as AnyPair, CST, Document, Node } from 'yaml';
import {
  Composer,
  isMap,
  isScalar,
  isSeq,
  Parser,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Span, span } from '../source/span.ts';
import { CannotEdit } from './editor.ts';

export type Pair = AnyPair<Node, Node | null>;

/** A name or a value that stands in a map. */
export interface Word {
  readonly node: Scalar;
  readonly pair: Pair;
  readonly map: YAMLMap<Node, Node | null>;
  readonly isName: boolean;
}

/** The nodes of the first document of a text that is not empty, with what they stand in. */
export class YamlNodes {
  readonly #words = new Map<number, Word>();
  readonly #parents = new Map<object, Pair | YAMLSeq<Node>>();
  #endsInBlock = false;

  constructor(text: string) {
    const composer = new Composer({
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      keepSourceTokens: true,
    });
    // A lone CR ends a line, but the parser takes it for a blank. The replacement keeps every offset.
    const feeds = text.replace(/\r(?!\n)/g, '\n');
    const tokens = new Parser().parse(feeds);
    const isFilled = ({ contents }: Document) => contents !== null && !isNothing(contents as Node);
    const document = [...composer.compose(tokens)].find(isFilled);
    if (!document) return;
    visit(document, {
      Pair: (_, pair, path) => {
        const map = path.at(-1);
        if (!isMap<Node, Node | null>(map)) return;
        const { key, value } = pair as Pair;
        if (value) this.#parents.set(value, pair as Pair);
        for (const node of [key, value]) {
          if (!isScalar(node) || !node.range) continue;
          this.#words.set(node.range[0], { node, pair: pair as Pair, map, isName: node === key });
        }
      },
      Scalar: (_, { srcToken, range }) => {
        const isLast = range?.[1] === feeds.length && !feeds.endsWith('\n');
        if (srcToken?.type === 'block-scalar' && isLast) this.#endsInBlock = !isStripped(srcToken);
      },
      Seq: (_, seq) => {
        for (const item of seq.items) this.#parents.set(item as Node, seq as YAMLSeq<Node>);
      },
    });
  }

  /** Whether the text ends within a block scalar to which one more line break would belong. */
  get endsInBlock(): boolean {
    return this.#endsInBlock;
  }

  /** The name or value that starts at this place. */
  word({ start }: Span): Word {
    const word = this.#words.get(start);
    if (!word) throw new CannotEdit('no plain text stands there');
    return word;
  }

  parent(node: object): Pair | YAMLSeq<Node> | undefined {
    return this.#parents.get(node);
  }

  /** The list of properties that an item of an export stands in. */
  list(item: YAMLMap): YAMLSeq<Node> {
    const parent = this.parent(item);
    if (!isSeq<Node>(parent)) throw new CannotEdit('the property stands in no list');
    return parent;
  }
}

/** Where a node starts and where its last character that is no blank ends. */
export function extent(node: Node, text: string): Span {
  const [start = 0, end = 0] = node.range ?? [];
  return span(start, start + text.slice(start, end).trimEnd().length);
}

/** From the name to the end of the value, or to the colon where there is no value. */
export function pairExtent(pair: Pair, text: string): Span {
  const { start, end } = extent(pair.key, text);
  const colon = colonOf(pair);
  const value = pair.value && !isNothing(pair.value) ? extent(pair.value, text).end : 0;
  return span(start, Math.max(end, colon === undefined ? 0 : colon + 1, value));
}

/** The offset of the colon of a pair. */
export function colonOf(pair: Pair): number | undefined {
  return sepOf(pair).find((token) => token.type === 'map-value-ind')?.offset;
}

/** What stands between name and value; an anchor or a tag would be lost or misplaced by an edit. */
export function checkPlain(pair: Pair): void {
  const tokens = [...sepOf(pair), ...((pair.srcToken as CST.CollectionItem | undefined)?.start ?? [])];
  for (const { type } of tokens) {
    if (type === 'anchor') throw new CannotEdit('an anchor stands there');
    if (type === 'tag') throw new CannotEdit('a tag stands there');
    if (type === 'explicit-key-ind') throw new CannotEdit('the name is marked by ?');
  }
}

function sepOf(pair: Pair): readonly CST.SourceToken[] {
  return (pair.srcToken as CST.CollectionItem | undefined)?.sep ?? [];
}

/** Whether no line break at the end of a block scalar counts. */
function isStripped({ props, source }: CST.BlockScalar): boolean {
  const isMarked = props.some((token) => token.type === 'block-scalar-header' && token.source.includes('-'));
  return isMarked || source === '';
}

/** A value of which nothing is written. */
export function isNothing(node: Node): boolean {
  return isScalar(node) && node.type === 'PLAIN' && node.source === '';
}

/** The pair of this name in a map; like the reader, the last. */
export function memberOf(map: YAMLMap<Node, Node | null>, name: string): Pair | undefined {
  return map.items.findLast(({ key }) => isScalar(key) && String(key.value) === name);
}
