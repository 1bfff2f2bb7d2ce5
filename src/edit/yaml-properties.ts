import { type CST, isMap, isScalar, type Node, type Scalar, type YAMLSeq } from 'yaml';
import { type Span, span } from '../source/span.ts';
import type { TextEdit } from '../source/text-edit.ts';
import { insertAfter, removeItem } from './brackets.ts';
import { CannotEdit, type Setting } from './editor.ts';
import { isNothing, memberOf, type Word, type YamlNodes } from './yaml-nodes.ts';
import { type Style, styleOf, writeScalar } from './yaml-scalar.ts';
import type { Members, YamlText } from './yaml-text.ts';

/** Edits the list of properties of an export, in lines or in brackets. */
export class YamlProperties {
  readonly #text: YamlText;
  readonly #nodes: YamlNodes;

  constructor(text: YamlText, nodes: YamlNodes) {
    this.#text = text;
    this.#nodes = nodes;
  }

  /** New properties repeat one of the same section, with another key and another value. */
  add({ map, node }: Word, settings: readonly Setting[]): TextEdit {
    const list = this.#nodes.list(map);
    const section = String(node.value);
    const index = list.items.findLastIndex(
      (item, at) => this.#isPlain(item, section) && !this.#hasComment(item, this.#whole(list, at)),
    );
    const like = list.items[index] as Members | undefined;
    if (!like) throw new CannotEdit('no property of the section has the plain form to repeat');
    const whole = this.#whole(list, index);
    const added = settings.map((setting) => this.#writeLike(like, whole, setting));
    if (list.flow) return insertAfter(this.#text.all, this.#text.brackets(list), index, added);
    const indent = this.#text.indentOf(whole.start);
    const lines = added.map((item) => indent + item);
    return this.#text.insertBelow(whole.end - 1, lines);
  }

  remove(item: Members): TextEdit {
    const list = this.#nodes.list(item);
    const index = list.items.indexOf(item);
    if (list.flow) return removeItem(this.#text.all, this.#text.brackets(list), index);
    return this.#text.removeLines(this.#lines(list, index));
  }

  /** The section names of all properties of an application that name this section. */
  sectionWords({ node, map }: Word): readonly Pick<Word, 'node' | 'pair'>[] {
    return this.#nodes.list(map).items.flatMap((item) => {
      const pair = isMap<Node, Node | null>(item) ? memberOf(item, 'section') : undefined;
      const isSame = pair && isScalar(pair.value) && String(pair.value.value) === String(node.value);
      return isSame ? [{ node: pair.value as Scalar, pair }] : [];
    });
  }

  /** Whether a property is made of section, key and value, each a text in one line. */
  #isPlain(item: Node, section: string): item is Members {
    if (!isMap<Node, Node | null>(item) || item.items.length !== 3 || item.anchor || item.tag) return false;
    const values = ['section', 'key', 'value'].map((name) => memberOf(item, name)?.value);
    const isInline = values.every((value) => {
      const isText = isScalar(value) && !isNothing(value) && !value.anchor && !value.tag;
      return isText && this.#text.isInline(value);
    });
    const [named] = values;
    return isInline && isScalar(named) && String(named.value) === section;
  }

  /** Whether a comment stands between the parts of a property. */
  #hasComment({ items }: Members, whole: Span): boolean {
    let at = whole.start;
    return items.some(({ value }) => {
      const { start, end } = this.#text.extent(value as Scalar);
      const before = this.#text.slice(at, start);
      at = end;
      return before.includes('#');
    });
  }

  #writeLike(like: Members, whole: Span, setting: Setting): string {
    const written = new Map([
      ['key', setting.option],
      ['value', setting.text],
    ]);
    let item = '';
    let at = whole.start;
    for (const { key, value } of like.items) {
      const { start, end } = this.#text.extent(value as Scalar);
      const before = this.#text.slice(at, start);
      const text = written.get(String((key as Scalar).value));
      const own =
        text === undefined ? this.#text.slice(start, end) : writeScalar(text, styleOf(value) as Style);
      item += before + own;
      at = end;
    }
    return item + this.#text.slice(at, whole.end);
  }

  #whole(list: YAMLSeq<Node>, index: number): Span {
    return list.flow ? this.#text.extent(list.items[index] as Node) : this.#lines(list, index);
  }

  /** From the dash to the end of the last value. */
  #lines(list: YAMLSeq<Node>, index: number): Span {
    const token = list.srcToken as CST.BlockSequence | undefined;
    const dash = token?.items[index]?.start.find(({ type }) => type === 'seq-item-ind');
    if (!dash) throw new CannotEdit('no dash stands before the property');
    return span(dash.offset, this.#text.endOf(list.items[index] as Node));
  }
}
