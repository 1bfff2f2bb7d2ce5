import {
  wholeLine
} from "./chunk-BFKJIVTT.js";
import {
  quoteAt,
  writeAttribute
} from "./chunk-L3LMKJAI.js";
import {
  CannotEdit
} from "./chunk-MDE4CZYI.js";
import {
  attributeOf,
  elementsIn,
  localName,
  parseXml
} from "./chunk-LTCY5PYV.js";
import "./chunk-AP2H5WWA.js";
import "./chunk-BDVETYTJ.js";
import "./chunk-DHD3GVQX.js";
import {
  span
} from "./chunk-M5WMXSZ5.js";
import "./chunk-CZ7CSFO4.js";

// src/edit/xml.ts
function editXml(document) {
  return new XmlEditor(document);
}
var XmlEditor = class {
  #source;
  #text;
  /** By the place where the key starts. */
  #keyed = /* @__PURE__ */ new Map();
  constructor({ source }) {
    this.#source = source;
    this.#text = source.text;
    const open = [...elementsIn(parseXml(source.text))];
    for (let element = open.pop(); element; element = open.pop()) {
      const key = attributeOf(element, "key");
      if (key) this.#keyed.set(key.valueSpan.start, { element, key });
      open.push(...elementsIn(element));
    }
  }
  setValue({ entry }, text) {
    const { element, key } = this.#at(entry.nameSpan);
    if (localName(element) !== "str_pair") throw new CannotEdit("the value is a list");
    const value = attributeOf(element, "value");
    if (value) return [this.#replace(value, text)];
    const { end } = key.valueSpan;
    return [{ span: span(end, end), text: ` value=${write(text, this.#quoteOf(key))}` }];
  }
  addOptions({ headers }, settings) {
    if (headers.length > 1) throw new CannotEdit("the section is given twice");
    const { element } = this.#at(headers[0]);
    const like = elementsIn(element).findLast((child) => this.#isPlain(child));
    const items = settings.map((setting) => this.#pairLike(like, element, setting));
    const beside = like ?? elementsIn(element).at(-1);
    const { lineBreak, indent } = beside ? this.#layoutOf(beside) : this.#layoutWithin(element);
    const added = items.map((item) => lineBreak + indent + item).join("");
    if (this.#isEmptyTag(element)) {
      const { end } = element.startTag;
      const close = `${this.#layoutOf(element).lineBreak}${this.#layoutOf(element).indent}</${element.name}>`;
      const blanks = /[ \t\r\n]*\/>$/.exec(this.#text.slice(element.startTag.start, end))?.[0].length ?? 2;
      return [{ span: span(end - blanks, end), text: `>${added}${close}` }];
    }
    if (!element.endTag) throw new CannotEdit("the section is not closed");
    const { start } = element.endTag;
    const within = this.#text.slice(element.startTag.end, start);
    const at = element.startTag.end + within.replace(/[ \t\r\n]+$/, "").length;
    const isBroken = /[\r\n]/.test(this.#text.slice(at, start));
    const layout = this.#layoutOf(element);
    const tail = !isBroken && lineBreak !== "" && !beside ? layout.lineBreak + layout.indent : "";
    return [{ span: span(at, at), text: added + tail }];
  }
  remove({ entry }) {
    const { element } = this.#at(entry.nameSpan);
    const own = this.#extent(element);
    const first = this.#source.position(own.start).line;
    const last = this.#source.position(own.end).line;
    const lines = span(this.#source.lineSpan(first).start, this.#source.lineSpan(last).end);
    const isAlone = this.#text.slice(lines.start, own.start).trim() === "" && this.#text.slice(own.end, lines.end).trim() === "";
    if (!isAlone) {
      const isFirst = this.#text.slice(lines.start, own.start).trim() === "";
      const blanks = isFirst ? /^[ \t]*/.exec(this.#text.slice(own.end, lines.end))?.[0].length ?? 0 : 0;
      return [{ span: span(own.start, own.end + blanks), text: "" }];
    }
    return [{ span: span(lines.start, wholeLine(this.#source, last).end), text: "" }];
  }
  renameOption({ entry }, to) {
    return [this.#replace(this.#at(entry.nameSpan).key, to)];
  }
  renameSection({ headers }, to) {
    return headers.map((header) => this.#replace(this.#at(header).key, to));
  }
  #at({ start }) {
    const keyed = this.#keyed.get(start);
    if (!keyed) throw new CannotEdit("no element with a key stands there");
    return keyed;
  }
  #replace(attribute, text) {
    return { span: attribute.valueSpan, text: write(text, this.#quoteOf(attribute)) };
  }
  #quoteOf({ valueSpan }) {
    return quoteAt(this.#text, valueSpan);
  }
  #isEmptyTag({ startTag }) {
    return this.#text[startTag.end - 2] === "/";
  }
  #extent(element) {
    const { startTag, endTag } = element;
    if (!endTag && !this.#isEmptyTag(element)) throw new CannotEdit("the element is not closed");
    return span(startTag.start, endTag?.end ?? startTag.end);
  }
  /** Whether an element holds a key and a value and nothing else. */
  #isPlain(element) {
    const names = element.attributes.map(({ name }) => name).sort();
    const isPair = names.length === 2 && names[0] === "key" && names[1] === "value";
    return isPair && localName(element) === "str_pair" && this.#isEmptyTag(element);
  }
  /** A new option repeats one of the same section, with another key and another value. */
  #pairLike(like, list, { option, text }) {
    if (!like) {
      const prefix = list.name.slice(0, list.name.length - localName(list).length);
      return `<${prefix}str_pair key=${write(option)} value=${write(text)}/>`;
    }
    let written = "";
    let at = like.startTag.start;
    for (const attribute of like.attributes) {
      const { start, end } = attribute.valueSpan;
      const quote = this.#quoteOf(attribute);
      written += this.#text.slice(at, start) + write(attribute.name === "key" ? option : text, quote);
      at = end;
    }
    return written + this.#text.slice(at, like.startTag.end);
  }
  /** What stands before an element that begins its line; nothing where it follows another on the same line. */
  #layoutOf({ startTag }) {
    const { line } = this.#source.position(startTag.start);
    const { start } = this.#source.lineSpan(line);
    const indent = this.#text.slice(start, startTag.start);
    if (indent.trim() !== "") return { lineBreak: "", indent: "" };
    return { lineBreak: /\r\n|\r|\n/.exec(this.#text)?.[0] ?? "\n", indent };
  }
  /** For the first option of a section: one step deeper than the section itself. */
  #layoutWithin(element) {
    const { lineBreak, indent } = this.#layoutOf(element);
    if (lineBreak === "") return { lineBreak, indent };
    return { lineBreak, indent: indent + (indent.includes("	") ? "	" : "  ") };
  }
};
function write(text, quote = '"') {
  const written = writeAttribute(text, quote);
  if (written === void 0) throw new CannotEdit("XML does not have one of its characters");
  return written;
}
export {
  editXml
};
