import type { CST, Node } from 'yaml';
import { isAlias, isMap, isScalar, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { ConfigDocument, Section } from '../document/document.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import type { TextEdit } from '../source/text-edit.ts';
import { type Brackets, fillEmpty, insertAfter, removeItem } from './brackets.ts';
import { CannotEdit, type Editor, type Place, type Setting } from './editor.ts';
import { hasLine, insertBelow, wholeLine } from './lines.ts';
import {
  checkPlain,
  colonOf,
  extent,
  isNothing,
  memberOf,
  type Pair,
  pairExtent,
  type Word,
  YamlNodes,
} from './yaml-nodes.ts';
import { type Style, styleOf, writeScalar } from './yaml-scalar.ts';

type Members = YAMLMap<Node, Node | null>;

/** Edits YAML, block and flow style: a map of sections, or an export with a list of properties. */
export function editYaml(document: ConfigDocument): Editor {
  return new YamlEditor(document);
}

class YamlEditor implements Editor {
  readonly #source: SourceFile;
  readonly #text: string;
  readonly #nodes: YamlNodes;

  constructor({ source }: ConfigDocument) {
    this.#source = source;
    this.#text = source.text;
    this.#nodes = new YamlNodes(source.text);
  }

  setValue({ entry }: Place, text: string): readonly TextEdit[] {
    const word = this.#nodes.word(entry.nameSpan);
    const pair = word.isName ? word.pair : memberOf(word.map, 'value');
    return [pair ? this.#write(pair, text) : this.#addValue(word, text)];
  }

  addOptions({ headers }: Section, settings: readonly Setting[]): readonly TextEdit[] {
    if (headers.length > 1) throw new CannotEdit('the section is given twice');
    const word = this.#nodes.word(headers[0] as Span);
    if (!word.isName) return [this.#addProperties(word, settings)];
    const { value } = word.pair;
    if (!value || isNothing(value)) return [this.#fillSection(word, settings)];
    if (!isMap<Node, Node | null>(value)) throw new CannotEdit('the section holds no map of its own');
    checkPlain(word.pair);
    const members = settings.map((setting) => writeLike(value, setting));
    if (!value.flow) return [this.#addLines(value, members)];
    const brackets = this.#brackets(value);
    const last = brackets.items.length - 1;
    return [
      last < 0 ? fillEmpty(this.#text, brackets, members) : insertAfter(this.#text, brackets, last, members),
    ];
  }

  remove({ section, entry }: Place): readonly TextEdit[] {
    const word = this.#nodes.word(entry.nameSpan);
    if (!word.isName) {
      if (section.entries.length === 1) throw new CannotEdit('no option of the section would be left');
      return [this.#removeProperty(word.map)];
    }
    const { map, pair } = word;
    checkPlain(pair);
    if (map.flow) return [removeItem(this.#text, this.#brackets(map), map.items.indexOf(pair))];
    const lines = this.#removeLines(pairExtent(pair, this.#text));
    return map.items.length > 1 ? [lines] : [lines, this.#emptyMap(map)];
  }

  renameOption({ entry }: Place, to: string): readonly TextEdit[] {
    return [this.#replace(this.#nodes.word(entry.nameSpan), to)];
  }

  renameSection({ headers }: Section, to: string): readonly TextEdit[] {
    return headers.flatMap((header) => {
      const word = this.#nodes.word(header);
      const words = word.isName ? [word] : this.#sectionWords(word);
      return words.map((one) => this.#replace(one, to));
    });
  }

  #replace({ node, pair }: Pick<Word, 'node' | 'pair'>, text: string): TextEdit {
    checkPlain(pair);
    return { span: this.#inlineExtent(node), text: writeScalar(text, styleOf(node) as Style) };
  }

  /** The extent of a text that stands in one line. */
  #inlineExtent(node: Scalar): Span {
    const own = extent(node, this.#text);
    const isInline = styleOf(node) !== undefined && !/[\r\n]/.test(this.#text.slice(own.start, own.end));
    if (!isInline) throw new CannotEdit('the text spans several lines');
    return own;
  }

  #write(pair: Pair, text: string): TextEdit {
    const { key, value } = pair;
    if (value && isAlias(value)) return { span: extent(value, this.#text), text: writeScalar(text, 'PLAIN') };
    if (value && isScalar(value) && !isNothing(value)) return this.#replace({ node: value, pair }, text);
    if (value && !isScalar(value)) throw new CannotEdit('the value is a map or a list');
    checkPlain(pair);
    const colon = colonOf(pair);
    const written = writeScalar(text, 'PLAIN');
    if (colon !== undefined) return { span: span(colon + 1, colon + 1), text: ` ${written}` };
    const { end } = extent(key, this.#text);
    return { span: span(end, end), text: `: ${written}` };
  }

  /** A property of an export without a value gets one behind its key. */
  #addValue({ pair, map }: Word, text: string): TextEdit {
    checkPlain(pair);
    const { start, end } = pairExtent(pair, this.#text);
    const added = `value: ${writeScalar(text, 'PLAIN')}`;
    if (map.flow) return { span: span(end, end), text: `, ${added}` };
    const { line, column } = this.#source.position(start);
    return insertBelow(this.#source, line, [' '.repeat(column - 1) + added]);
  }

  #addLines(map: Members, members: readonly string[]): TextEdit {
    const first = map.items[0] as Pair;
    const indent = this.#indentOf(extent(first.key, this.#text).start);
    let { line } = this.#source.position(this.#endOf(map) - 1);
    // Comments that are indented like the options belong to the section.
    while (hasLine(this.#source, line + 1) && this.#line(line + 1).startsWith(`${indent}#`)) line++;
    const lines = members.map((member) => indent + member);
    return insertBelow(this.#source, line, lines);
  }

  /** A section of which only the name stands there. */
  #fillSection({ pair, map, node }: Word, settings: readonly Setting[]): TextEdit {
    checkPlain(pair);
    const colon = colonOf(pair);
    if (map.flow || colon === undefined) throw new CannotEdit('the section holds no map');
    const own = this.#indentOf(extent(node, this.#text).start);
    const indent = own + ' '.repeat(this.#step(map));
    const lines = settings.map(({ option, text }) => {
      return `${indent}${writeScalar(option, 'PLAIN')}: ${writeScalar(text, 'PLAIN')}`;
    });
    return insertBelow(this.#source, this.#source.position(colon).line, lines);
  }

  /** How far another section indents its options. */
  #step(sections: Members): number {
    for (const { key, value } of sections.items) {
      const [first] = isMap<Node>(value) && !value.flow ? value.items : [];
      if (!first) continue;
      const outer = this.#source.position(extent(key, this.#text).start).column;
      return this.#source.position(extent(first.key, this.#text).start).column - outer;
    }
    return 2;
  }

  #indentOf(start: number): string {
    const { line } = this.#source.position(start);
    const before = this.#text.slice(this.#source.lineSpan(line).start, start);
    if (/[^ ]/.test(before)) throw new CannotEdit('something else stands in its line');
    return before;
  }

  #line(line: number): string {
    const { start, end } = this.#source.lineSpan(line);
    return this.#text.slice(start, end);
  }

  /** Takes away what stands alone in its line, but for a comment behind it. */
  #removeLines({ start, end }: Span): TextEdit {
    this.#indentOf(start);
    const first = this.#source.position(start).line;
    const last = this.#source.position(end - 1).line;
    const rest = this.#text.slice(end, this.#source.lineSpan(last).end);
    const comment = rest.indexOf('#');
    if (rest.slice(0, comment === -1 ? undefined : comment).trim() !== '')
      throw new CannotEdit('something else stands in its line');
    if (comment !== -1) return { span: span(start, end + comment), text: '' };
    const whole = span(wholeLine(this.#source, first).start, wholeLine(this.#source, last).end);
    if (first !== last && this.#text.slice(start, end).includes('#'))
      throw new CannotEdit('a comment stands within it');
    return { span: whole, text: '' };
  }

  /** A map that loses its last option stays a map. */
  #emptyMap(map: Members): TextEdit {
    const parent = this.#nodes.parent(map);
    const section = parent && 'key' in parent ? parent : undefined;
    const colon = section && colonOf(section);
    if (!section || colon === undefined) throw new CannotEdit('no option of the section would be left');
    checkPlain(section);
    return { span: span(colon + 1, colon + 1), text: ' {}' };
  }

  #removeProperty(item: Members): TextEdit {
    const list = this.#nodes.list(item);
    const index = list.items.indexOf(item);
    if (list.flow) return removeItem(this.#text, this.#brackets(list), index);
    return this.#removeLines(this.#itemExtent(list, index));
  }

  /** New properties repeat one of the same section, with another key and another value. */
  #addProperties(word: Word, settings: readonly Setting[]): TextEdit {
    const list = this.#nodes.list(word.map);
    const section = String(word.node.value);
    const index = list.items.findLastIndex((item) => this.#isPlainProperty(item, section));
    const like = list.items[index];
    if (!isMap<Node, Node | null>(like))
      throw new CannotEdit('no property of the section has the plain form to repeat');
    const whole = list.flow ? extent(like, this.#text) : this.#itemExtent(list, index);
    const added = settings.map((setting) => this.#propertyLike(like, whole, setting));
    if (list.flow) return insertAfter(this.#text, this.#brackets(list), index, added);
    const indent = this.#indentOf(whole.start);
    const { line } = this.#source.position(whole.end - 1);
    return insertBelow(
      this.#source,
      line,
      added.map((item) => indent + item),
    );
  }

  /** Whether a property is made of section, key and value, each a word in one line. */
  #isPlainProperty(item: Node, section: string): boolean {
    if (!isMap<Node, Node | null>(item) || item.items.length !== 3 || item.anchor || item.tag) return false;
    const value = (name: string) => memberOf(item, name)?.value;
    const isInline = ['section', 'key', 'value'].every((name) => {
      const node = value(name);
      return isScalar(node) && !isNothing(node) && !node.anchor && !node.tag && this.#isInline(node);
    });
    const named = value('section');
    return isInline && isScalar(named) && String(named.value) === section;
  }

  #isInline(node: Scalar): boolean {
    const { start, end } = extent(node, this.#text);
    return styleOf(node) !== undefined && !/[\r\n]/.test(this.#text.slice(start, end));
  }

  #propertyLike(like: Members, whole: Span, setting: Setting): string {
    const written = new Map([
      ['key', setting.option],
      ['value', setting.text],
    ]);
    let item = '';
    let at = whole.start;
    for (const { key, value } of like.items) {
      const { start, end } = extent(value as Scalar, this.#text);
      const before = this.#text.slice(at, start);
      if (before.includes('#')) throw new CannotEdit('a comment stands in the property to repeat');
      const text = written.get(String((key as Scalar).value));
      const own =
        text === undefined ? this.#text.slice(start, end) : writeScalar(text, styleOf(value) as Style);
      item += before + own;
      at = end;
    }
    return item + this.#text.slice(at, whole.end);
  }

  /** From the dash to the end of an item. */
  #itemExtent(list: YAMLSeq<Node>, index: number): Span {
    const token = list.srcToken as CST.BlockSequence | undefined;
    const dash = token?.items[index]?.start.find(({ type }) => type === 'seq-item-ind');
    if (!dash) throw new CannotEdit('no dash stands before the property');
    return span(dash.offset, this.#endOf(list.items[index] as Node));
  }

  /** Where the last value of a map ends; comments behind it belong to no value. */
  #endOf(node: Node): number {
    if (!isMap<Node, Node | null>(node) || node.flow) return extent(node, this.#text).end;
    return Math.max(...node.items.map((pair) => pairExtent(pair, this.#text).end));
  }

  #sectionWords({ node, map }: Word): readonly Pick<Word, 'node' | 'pair'>[] {
    return this.#nodes.list(map).items.flatMap((item) => {
      const pair = isMap<Node, Node | null>(item) ? memberOf(item, 'section') : undefined;
      const isSame = pair && isScalar(pair.value) && String(pair.value.value) === String(node.value);
      return isSame ? [{ node: pair.value as Scalar, pair }] : [];
    });
  }

  #brackets(node: YAMLMap<Node, Node | null> | YAMLSeq<Node>): Brackets {
    const items = isMap<Node, Node | null>(node)
      ? node.items.map((pair) => pairExtent(pair as Pair, this.#text))
      : node.items.map((item) => extent(item, this.#text));
    return { span: extent(node, this.#text), items };
  }
}

/** A member in the form of the last one: in its quotes, if all have quotes, and with the blank behind the colon. */
function writeLike({ items }: Members, { option, text }: Setting): string {
  const last = items.at(-1);
  const styles = new Set(items.map(({ value }) => styleOf(value) ?? 'PLAIN'));
  const [style] = styles;
  const name = writeScalar(option, styleOf(last?.key) ?? 'PLAIN');
  return `${name}: ${writeScalar(text, styles.size === 1 && style ? style : 'PLAIN')}`;
}
