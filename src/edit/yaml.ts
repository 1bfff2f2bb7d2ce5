import { isAlias, isMap, isScalar, type Node } from 'yaml';
import type { ConfigDocument, Section } from '../document/document.ts';
import { type Span, span } from '../source/span.ts';
import type { TextEdit } from '../source/text-edit.ts';
import { fillEmpty, insertAfter, removeItem } from './brackets.ts';
import { CannotEdit, type Editor, type Place, type Setting } from './editor.ts';
import { checkPlain, colonOf, isNothing, memberOf, type Pair, type Word, YamlNodes } from './yaml-nodes.ts';
import { YamlProperties } from './yaml-properties.ts';
import { styleOf, writeScalar } from './yaml-scalar.ts';
import { type Members, YamlText } from './yaml-text.ts';

/** Edits YAML, in lines or in braces: a map of sections, or an export with a list of properties. */
export function editYaml(document: ConfigDocument): Editor {
  return new YamlEditor(document);
}

class YamlEditor implements Editor {
  readonly #text: YamlText;
  readonly #nodes: YamlNodes;
  readonly #properties: YamlProperties;

  constructor({ source }: ConfigDocument) {
    this.#text = new YamlText(source);
    this.#nodes = new YamlNodes(source.text);
    this.#properties = new YamlProperties(this.#text, this.#nodes);
  }

  setValue({ entry }: Place, text: string): readonly TextEdit[] {
    const word = this.#nodes.word(entry.nameSpan);
    const pair = word.isName ? word.pair : memberOf(word.map, 'value');
    return [pair ? this.#write(pair, text) : this.#addValue(word, text)];
  }

  addOptions({ headers }: Section, settings: readonly Setting[]): readonly TextEdit[] {
    if (headers.length > 1) throw new CannotEdit('the section is given twice');
    const word = this.#nodes.word(headers[0] as Span);
    if (!word.isName) return [this.#properties.add(word, settings)];
    const { value } = word.pair;
    if (!value || isNothing(value)) return [this.#fillSection(word, settings)];
    if (!isMap<Node, Node | null>(value)) throw new CannotEdit('the section holds no map of its own');
    checkPlain(word.pair);
    return [this.#append(value, settings)];
  }

  remove({ section, entry }: Place): readonly TextEdit[] {
    const word = this.#nodes.word(entry.nameSpan);
    if (!word.isName) {
      if (section.entries.length === 1) throw new CannotEdit('no option of the section would be left');
      return [this.#properties.remove(word.map)];
    }
    const { map, pair } = word;
    checkPlain(pair);
    if (map.flow) return [removeItem(this.#text.all, this.#text.brackets(map), map.items.indexOf(pair))];
    const lines = this.#text.removeLines(this.#text.pairExtent(pair));
    return map.items.length > 1 ? [lines] : [lines, this.#emptyMap(map)];
  }

  renameOption({ entry }: Place, to: string): readonly TextEdit[] {
    return [this.#text.replace(this.#nodes.word(entry.nameSpan), to)];
  }

  renameSection({ headers }: Section, to: string): readonly TextEdit[] {
    return headers.flatMap((header) => {
      const word = this.#nodes.word(header);
      const words = word.isName ? [word] : this.#properties.sectionWords(word);
      return words.map((one) => this.#text.replace(one, to));
    });
  }

  #write(pair: Pair, text: string): TextEdit {
    const { key, value } = pair;
    if (isAlias(value)) return { span: this.#text.extent(value), text: writeScalar(text, 'PLAIN') };
    if (value && !isScalar(value)) throw new CannotEdit('the value is a map or a list');
    if (value && !isNothing(value)) return this.#text.replace({ node: value, pair }, text);
    checkPlain(pair);
    const colon = colonOf(pair);
    const written = writeScalar(text, 'PLAIN');
    if (colon !== undefined) return { span: span(colon + 1, colon + 1), text: ` ${written}` };
    const { end } = this.#text.extent(key);
    return { span: span(end, end), text: `: ${written}` };
  }

  /** A property of an export without a value gets one behind its key. */
  #addValue({ pair, map }: Word, text: string): TextEdit {
    checkPlain(pair);
    const { start, end } = this.#text.pairExtent(pair);
    const added = `value: ${writeScalar(text, 'PLAIN')}`;
    if (map.flow) return { span: span(end, end), text: `, ${added}` };
    return this.#text.insertBelow(start, [' '.repeat(this.#text.column(start) - 1) + added]);
  }

  #append(map: Members, settings: readonly Setting[]): TextEdit {
    const members = settings.map((setting) => writeLike(map, setting));
    if (map.flow) {
      const brackets = this.#text.brackets(map);
      const last = brackets.items.length - 1;
      if (last < 0) return fillEmpty(this.#text.all, brackets, members);
      return insertAfter(this.#text.all, brackets, last, members);
    }
    const [first] = map.items as [Pair];
    const indent = this.#text.indentOf(this.#text.extent(first.key).start);
    const edit = this.#text.insertBelowComments(this.#text.endOf(map) - 1, indent, members);
    if (this.#nodes.endsInBlock && edit.span.start === this.#text.all.length)
      throw new CannotEdit('the value above lacks its line break and would get one');
    return edit;
  }

  /** A section of which only the name stands there. */
  #fillSection({ pair, map, node }: Word, settings: readonly Setting[]): TextEdit {
    checkPlain(pair);
    const colon = colonOf(pair);
    if (map.flow || colon === undefined) throw new CannotEdit('the section holds no map');
    const outer = this.#text.indentOf(this.#text.extent(node).start);
    const indent = outer + ' '.repeat(this.#step(map));
    const lines = settings.map(({ option, text }) => {
      return `${indent}${writeScalar(option, 'PLAIN')}: ${writeScalar(text, 'PLAIN')}`;
    });
    return this.#text.insertBelow(colon, lines);
  }

  /** How far another section indents its options. */
  #step(sections: Members): number {
    const columnOf = (node: Node) => this.#text.column(this.#text.extent(node).start);
    for (const { key, value } of sections.items) {
      const [first] = isMap<Node>(value) && !value.flow ? value.items : [];
      if (first) return columnOf(first.key) - columnOf(key);
    }
    return 2;
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
}

/** A member with its name in the quotes of the last one, and its value in quotes if all values have them. */
function writeLike({ items }: Members, { option, text }: Setting): string {
  const styles = new Set(items.map(({ value }) => styleOf(value) ?? 'PLAIN'));
  const [style] = styles;
  const name = writeScalar(option, styleOf(items.at(-1)?.key) ?? 'PLAIN');
  return `${name}: ${writeScalar(text, styles.size === 1 && style ? style : 'PLAIN')}`;
}
