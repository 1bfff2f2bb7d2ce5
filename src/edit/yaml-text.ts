import { isMap, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import type { TextEdit } from '../source/text-edit.ts';
import type { Brackets } from './brackets.ts';
import { CannotEdit } from './editor.ts';
import { hasLine, insertBelow, wholeLine } from './lines.ts';
import { checkPlain, extent, type Pair, pairExtent, type Word } from './yaml-nodes.ts';
import { styleOf, writeScalar } from './yaml-scalar.ts';

export type Members = YAMLMap<Node, Node | null>;

/** A text of YAML: where its nodes lie in it, and edits that do not ask what the nodes mean. */
export class YamlText {
  readonly all: string;
  readonly #source: SourceFile;

  constructor(source: SourceFile) {
    this.#source = source;
    this.all = source.text;
  }

  slice(start: number, end: number): string {
    return this.all.slice(start, end);
  }

  extent(node: Node): Span {
    return extent(node, this.all);
  }

  pairExtent(pair: Pair): Span {
    return pairExtent(pair, this.all);
  }

  brackets(node: Members | YAMLSeq<Node>): Brackets {
    const items = isMap<Node, Node | null>(node)
      ? node.items.map((pair) => this.pairExtent(pair as Pair))
      : node.items.map((item) => this.extent(item));
    return { span: this.extent(node), items };
  }

  /** Where the last value of a map ends; comments behind it belong to no value. */
  endOf(node: Node): number {
    if (!isMap<Node, Node | null>(node) || node.flow) return this.extent(node).end;
    return Math.max(...node.items.map((pair) => this.pairExtent(pair).end));
  }

  isInline(node: Scalar): boolean {
    const { start, end } = this.extent(node);
    return styleOf(node) !== undefined && !/[\r\n]/.test(this.slice(start, end));
  }

  /** Another text in the style of the present one. */
  replace({ node, pair }: Pick<Word, 'node' | 'pair'>, text: string): TextEdit {
    checkPlain(pair);
    const style = styleOf(node);
    if (style === undefined || !this.isInline(node)) throw new CannotEdit('the text spans several lines');
    return { span: this.extent(node), text: writeScalar(text, style) };
  }

  /** The blanks before what stands first in its line. */
  indentOf(start: number): string {
    const before = this.slice(this.#lineAt(start).start, start);
    if (/[^ ]/.test(before)) throw new CannotEdit('something else stands in its line');
    return before;
  }

  column(offset: number): number {
    return this.#source.position(offset).column;
  }

  /** Puts lines below the line of an offset. */
  insertBelow(offset: number, lines: readonly string[]): TextEdit {
    return insertBelow(this.#source, this.#source.position(offset).line, lines);
  }

  /** The same, below the comments that follow and are indented like the new lines. */
  insertBelowComments(offset: number, indent: string, lines: readonly string[]): TextEdit {
    let { line } = this.#source.position(offset);
    const startOf = (at: number) => this.#source.lineSpan(at).start;
    while (hasLine(this.#source, line + 1) && this.all.startsWith(`${indent}#`, startOf(line + 1))) line++;
    const indented = lines.map((text) => indent + text);
    return insertBelow(this.#source, line, indented);
  }

  /** Takes away what stands alone in its lines. A comment behind it stays, on the line that is left. */
  removeLines({ start, end }: Span): TextEdit {
    this.indentOf(start);
    const first = this.#source.position(start).line;
    const last = this.#source.position(end - 1).line;
    const [, before = '', comment] = /^([^#]*)(#?)/.exec(this.slice(end, this.#lineAt(end - 1).end)) ?? [];
    if (before.trim() !== '') throw new CannotEdit('something else stands in its line');
    if (first !== last && this.slice(start, end).includes('#'))
      throw new CannotEdit('a comment stands within it');
    if (comment) return { span: span(start, end + before.length), text: '' };
    const whole = span(this.#lineAt(start).start, wholeLine(this.#source, last).end);
    return { span: whole, text: '' };
  }

  #lineAt(offset: number): Span {
    return this.#source.lineSpan(this.#source.position(offset).line);
  }
}
