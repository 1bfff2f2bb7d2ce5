import type { ConfigDocument, Section } from '../document/document.ts';
import { quoteAt, writeAttribute } from '../document/xml-escape.ts';
import {
  attributeOf,
  elementsIn,
  localName,
  type XmlAttribute,
  type XmlElement,
} from '../document/xml-node.ts';
import { parseXml } from '../document/xml-parse.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import type { TextEdit } from '../source/text-edit.ts';
import { CannotEdit, type Editor, type Place, type Setting } from './editor.ts';
import { wholeLine } from './lines.ts';

/** Edits Configuration XML. */
export function editXml(document: ConfigDocument): Editor {
  return new XmlEditor(document);
}

/** An element that has a key. */
interface Keyed {
  readonly element: XmlElement;
  readonly key: XmlAttribute;
}

class XmlEditor implements Editor {
  readonly #source: SourceFile;
  readonly #text: string;
  /** By the place where the key starts. */
  readonly #keyed = new Map<number, Keyed>();

  constructor({ source }: ConfigDocument) {
    this.#source = source;
    this.#text = source.text;
    const open = [...elementsIn(parseXml(source.text))];
    for (let element = open.pop(); element; element = open.pop()) {
      const key = attributeOf(element, 'key');
      if (key) this.#keyed.set(key.valueSpan.start, { element, key });
      open.push(...elementsIn(element));
    }
  }

  setValue({ entry }: Place, text: string): readonly TextEdit[] {
    const { element, key } = this.#at(entry.nameSpan);
    if (localName(element) !== 'str_pair') throw new CannotEdit('the value is a list');
    const value = attributeOf(element, 'value');
    if (value) return [this.#replace(value, text)];
    const { end } = key.valueSpan;
    return [{ span: span(end, end), text: ` value=${write(text, this.#quoteOf(key))}` }];
  }

  addOptions({ headers }: Section, settings: readonly Setting[]): readonly TextEdit[] {
    if (headers.length > 1) throw new CannotEdit('the section is given twice');
    const { element } = this.#at(headers[0] as Span);
    const like = elementsIn(element).findLast((child) => this.#isPlain(child));
    const items = settings.map((setting) => this.#pairLike(like, element, setting));
    const beside = like ?? elementsIn(element).at(-1);
    const { lineBreak, indent } = beside ? this.#layoutOf(beside) : this.#layoutWithin(element);
    const added = items.map((item) => lineBreak + indent + item).join('');
    if (this.#isEmptyTag(element)) {
      const { end } = element.startTag;
      const close = `${this.#layoutOf(element).lineBreak}${this.#layoutOf(element).indent}</${element.name}>`;
      const blanks = /[ \t\r\n]*\/>$/.exec(this.#text.slice(element.startTag.start, end))?.[0].length ?? 2;
      return [{ span: span(end - blanks, end), text: `>${added}${close}` }];
    }
    if (!element.endTag) throw new CannotEdit('the section is not closed');
    const { start } = element.endTag;
    const within = this.#text.slice(element.startTag.end, start);
    const at = element.startTag.end + within.replace(/[ \t\r\n]+$/, '').length;
    const isBroken = /[\r\n]/.test(this.#text.slice(at, start));
    const layout = this.#layoutOf(element);
    const tail = !isBroken && lineBreak !== '' && !beside ? layout.lineBreak + layout.indent : '';
    return [{ span: span(at, at), text: added + tail }];
  }

  remove({ entry }: Place): readonly TextEdit[] {
    const { element } = this.#at(entry.nameSpan);
    const own = this.#extent(element);
    const first = this.#source.position(own.start).line;
    const last = this.#source.position(own.end).line;
    const lines = span(this.#source.lineSpan(first).start, this.#source.lineSpan(last).end);
    const isAlone =
      this.#text.slice(lines.start, own.start).trim() === '' &&
      this.#text.slice(own.end, lines.end).trim() === '';
    if (!isAlone) {
      const isFirst = this.#text.slice(lines.start, own.start).trim() === '';
      const blanks = isFirst ? (/^[ \t]*/.exec(this.#text.slice(own.end, lines.end))?.[0].length ?? 0) : 0;
      return [{ span: span(own.start, own.end + blanks), text: '' }];
    }
    return [{ span: span(lines.start, wholeLine(this.#source, last).end), text: '' }];
  }

  renameOption({ entry }: Place, to: string): readonly TextEdit[] {
    return [this.#replace(this.#at(entry.nameSpan).key, to)];
  }

  renameSection({ headers }: Section, to: string): readonly TextEdit[] {
    return headers.map((header) => this.#replace(this.#at(header).key, to));
  }

  #at({ start }: Span): Keyed {
    const keyed = this.#keyed.get(start);
    if (!keyed) throw new CannotEdit('no element with a key stands there');
    return keyed;
  }

  #replace(attribute: XmlAttribute, text: string): TextEdit {
    return { span: attribute.valueSpan, text: write(text, this.#quoteOf(attribute)) };
  }

  #quoteOf({ valueSpan }: XmlAttribute): '"' | "'" {
    return quoteAt(this.#text, valueSpan);
  }

  #isEmptyTag({ startTag }: XmlElement): boolean {
    return this.#text[startTag.end - 2] === '/';
  }

  #extent(element: XmlElement): Span {
    const { startTag, endTag } = element;
    if (!endTag && !this.#isEmptyTag(element)) throw new CannotEdit('the element is not closed');
    return span(startTag.start, endTag?.end ?? startTag.end);
  }

  /** Whether an element holds a key and a value and nothing else. */
  #isPlain(element: XmlElement): boolean {
    const names = element.attributes.map(({ name }) => name).sort();
    const isPair = names.length === 2 && names[0] === 'key' && names[1] === 'value';
    return isPair && localName(element) === 'str_pair' && this.#isEmptyTag(element);
  }

  /** A new option repeats one of the same section, with another key and another value. */
  #pairLike(like: XmlElement | undefined, list: XmlElement, { option, text }: Setting): string {
    if (!like) {
      const prefix = list.name.slice(0, list.name.length - localName(list).length);
      return `<${prefix}str_pair key=${write(option)} value=${write(text)}/>`;
    }
    let written = '';
    let at = like.startTag.start;
    for (const attribute of like.attributes) {
      const { start, end } = attribute.valueSpan;
      const quote = this.#quoteOf(attribute);
      written += this.#text.slice(at, start) + write(attribute.name === 'key' ? option : text, quote);
      at = end;
    }
    return written + this.#text.slice(at, like.startTag.end);
  }

  /** What stands before an element that begins its line; nothing where it follows another on the same line. */
  #layoutOf({ startTag }: XmlElement): { readonly lineBreak: string; readonly indent: string } {
    const { line } = this.#source.position(startTag.start);
    const { start } = this.#source.lineSpan(line);
    const indent = this.#text.slice(start, startTag.start);
    if (indent.trim() !== '') return { lineBreak: '', indent: '' };
    return { lineBreak: /\r\n|\r|\n/.exec(this.#text)?.[0] ?? '\n', indent };
  }

  /** For the first option of a section: one step deeper than the section itself. */
  #layoutWithin(element: XmlElement): { readonly lineBreak: string; readonly indent: string } {
    const { lineBreak, indent } = this.#layoutOf(element);
    if (lineBreak === '') return { lineBreak, indent };
    return { lineBreak, indent: indent + (indent.includes('\t') ? '\t' : '  ') };
  }
}

function write(text: string, quote: '"' | "'" = '"'): string {
  const written = writeAttribute(text, quote);
  if (written === undefined) throw new CannotEdit('XML does not have one of its characters');
  return written;
}
