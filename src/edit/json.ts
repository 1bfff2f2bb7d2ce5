import { type Node, parseTree } from 'jsonc-parser';
import type { ConfigDocument, Section } from '../document/document.ts';
import { type Span, span } from '../source/span.ts';
import type { TextEdit } from '../source/text-edit.ts';
import { type Brackets, fillEmpty, insertAfter, removeItem } from './brackets.ts';
import { CannotEdit, type Editor, type Place, type Setting } from './editor.ts';

/** What the reader takes from a property of an export. */
const MEMBERS = ['section', 'key', 'value'];

/** Edits JSON: a map of sections, or an export with a list of properties. */
export function editJson(document: ConfigDocument): Editor {
  return new JsonEditor(document);
}

class JsonEditor implements Editor {
  readonly #text: string;
  /** The texts of the file by the place where they start. */
  readonly #words = new Map<number, Node>();

  constructor({ source }: ConfigDocument) {
    this.#text = source.text;
    const root = parseTree(this.#text);
    const open = root ? [root] : [];
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.type === 'string') this.#words.set(node.offset, node);
      open.push(...(node.children ?? []));
    }
  }

  setValue({ entry }: Place, text: string): readonly TextEdit[] {
    const word = this.#word(entry.nameSpan);
    const item = exportItem(word);
    const value = item ? memberOf(item, 'value') : word.parent?.children?.[1];
    if (value) return [{ span: spanOf(value), text: this.#literal(text, value) }];
    if (!item) throw new CannotEdit('no value stands there');
    const key = word.parent as Node;
    const added = `"value"${this.#colon(key)}${JSON.stringify(text)}`;
    return [{ span: span(endOf(key), endOf(key)), text: `, ${added}` }];
  }

  addOptions({ headers, entries }: Section, settings: readonly Setting[]): readonly TextEdit[] {
    if (headers.length > 1) throw new CannotEdit('the section is given twice');
    const word = this.#word(headers[0] as Span);
    const item = exportItem(word);
    if (item) return [this.#addProperties(item, String(word.value), settings)];
    const section = word.parent?.children?.[1];
    if (!section) throw new CannotEdit('the section holds no map');
    if (section.type === 'null') {
      const members = settings.map((setting) => this.#member(setting, undefined, undefined));
      return [{ span: spanOf(section), text: `{${members.join(', ')}}` }];
    }
    const like = entries.length > 0 ? section.children?.at(-1) : undefined;
    const values = section.children?.map((property) => property.children?.[1]);
    const isBare = values?.some((value) => value && isBareType(value));
    const members = settings.map((setting) => this.#member(setting, like, isBare));
    return [this.#append(section, members)];
  }

  remove({ section, entry }: Place): readonly TextEdit[] {
    const word = this.#word(entry.nameSpan);
    const item = exportItem(word);
    if (item && section.entries.length === 1) throw new CannotEdit('no option of the section would be left');
    const node = item ?? (word.parent as Node);
    const list = node.parent as Node;
    return [removeItem(this.#text, bracketsOf(list), (list.children ?? []).indexOf(node))];
  }

  renameOption({ entry }: Place, to: string): readonly TextEdit[] {
    return [{ span: spanOf(this.#word(entry.nameSpan)), text: JSON.stringify(to) }];
  }

  renameSection({ headers }: Section, to: string): readonly TextEdit[] {
    return headers.flatMap((header) => {
      const word = this.#word(header);
      const item = exportItem(word);
      const words = item ? sectionWords(item, String(word.value)) : [word];
      return words.map((one) => ({ span: spanOf(one), text: JSON.stringify(to) }));
    });
  }

  #word({ start }: Span): Node {
    const word = this.#words.get(start);
    if (!word) throw new CannotEdit('no text in quotes stands there');
    return word;
  }

  #append(section: Node, members: readonly string[]): TextEdit {
    const brackets = bracketsOf(section);
    if (section.type !== 'object') throw new CannotEdit('the section holds no map');
    return brackets.items.length === 0
      ? fillEmpty(this.#text, brackets, members)
      : insertAfter(this.#text, brackets, brackets.items.length - 1, members);
  }

  #member({ option, text }: Setting, like: Node | undefined, isBare: boolean | undefined): string {
    const value = isBare && isBareLiteral(text) ? text : JSON.stringify(text);
    return `${JSON.stringify(option)}${like ? this.#colon(like) : ': '}${value}`;
  }

  /** New properties repeat one of the same section, with another key and another value. */
  #addProperties(first: Node, section: string, settings: readonly Setting[]): TextEdit {
    const list = first.parent as Node;
    const items = list.children ?? [];
    const index = items.findLastIndex((item) => isPlainProperty(item) && textOf(item, 'section') === section);
    const like = items[index];
    if (!like) throw new CannotEdit('no property of the section has the plain form to repeat');
    const added = settings.map((setting) => this.#propertyLike(like, setting));
    return insertAfter(this.#text, bracketsOf(list), index, added);
  }

  #propertyLike(like: Node, { option, text }: Setting): string {
    const key = spanOf(memberOf(like, 'key') as Node);
    const value = spanOf(memberOf(like, 'value') as Node);
    const [one, other] = key.start < value.start ? [key, value] : [value, key];
    const [first, second] = (one === key ? [option, text] : [text, option]).map((word) =>
      JSON.stringify(word),
    );
    const head = this.#text.slice(like.offset, one.start) + first;
    return head + this.#text.slice(one.end, other.start) + second + this.#text.slice(other.end, endOf(like));
  }

  /** What stands between the name and the value of a member. */
  #colon({ children }: Node): string {
    const [name, value] = children ?? [];
    const colon = name && value ? this.#text.slice(endOf(name), value.offset) : '';
    return /^\s*:\s*$/.test(colon) ? colon : ': ';
  }

  /** A number stays a number where the new text is one; what stands for null is written as a text. */
  #literal(text: string, { type }: Node): string {
    if (type === 'object' || type === 'array') throw new CannotEdit('the value is a map or a list');
    return (type === 'number' || type === 'boolean') && isBareLiteral(text) ? text : JSON.stringify(text);
  }
}

function isBareLiteral(text: string): boolean {
  return /^(?:-?(?:0|[1-9]\d{0,14})|true|false)$/.test(text);
}

function isBareType({ type }: Node): boolean {
  return type === 'number' || type === 'boolean';
}

/** The property of an export that a text names the option or the section of; undefined for a name in a map. */
function exportItem(word: Node): Node | undefined {
  const isValue = word.parent?.type === 'property' && word.parent.children?.[0] !== word;
  return isValue ? word.parent?.parent : undefined;
}

/** Like the reader, the last of a name. */
function memberOf(item: Node, name: string): Node | undefined {
  return item.children?.findLast((property) => property.children?.[0]?.value === name)?.children?.[1];
}

function textOf(item: Node, name: string): string | undefined {
  const value = memberOf(item, name);
  return value?.type === 'string' ? String(value.value) : undefined;
}

function isPlainProperty(item: Node): boolean {
  const names = item.children?.map((property) => String(property.children?.[0]?.value)) ?? [];
  return names.length === MEMBERS.length && MEMBERS.every((name) => textOf(item, name) !== undefined);
}

/** The section names of all properties of an application that name this section. */
function sectionWords(first: Node, section: string): readonly Node[] {
  const items = first.parent?.children ?? [];
  return items
    .filter((item) => item.type === 'object' && textOf(item, 'section') === section)
    .map((item) => memberOf(item, 'section') as Node);
}

function bracketsOf(node: Node): Brackets {
  return { span: spanOf(node), items: (node.children ?? []).map(spanOf) };
}

function spanOf(node: Node): Span {
  return span(node.offset, endOf(node));
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}
