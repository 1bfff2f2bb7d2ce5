import { type Document, type Node, visit } from 'yaml';
import { lowerBound } from '../source/lower-bound.ts';

/** The nodes that aliases of a document stand for. */
export class YamlAnchors {
  readonly #document: Document;
  #nodes: Map<string, Node[]> | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /** The last node before an alias that has its anchor. */
  target(anchor: string, before: number): Node | undefined {
    this.#nodes ??= this.#collect();
    const nodes = this.#nodes.get(anchor) ?? [];
    return nodes[lowerBound(nodes.length, (at) => (nodes[at]?.range?.[0] ?? 0) < before) - 1];
  }

  #collect(): Map<string, Node[]> {
    const anchors = new Map<string, Node[]>();
    visit(this.#document, {
      Value(_, node) {
        if (!node.anchor) return;
        const nodes = anchors.get(node.anchor);
        if (nodes) nodes.push(node as Node);
        else anchors.set(node.anchor, [node as Node]);
      },
    });
    return anchors;
  }
}
