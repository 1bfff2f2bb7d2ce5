"use strict";

// src/edit/xml.ts

// src/document/xml-characters.ts
var NAME_START = ":A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
var NAME_REST = `${NAME_START}\\-.0-9\\xB7\\u0300-\\u036F\\u203F-\\u2040`;
var NAME = new RegExp(`[${NAME_START}][${NAME_REST}]*`, "uy");
var REFERENCE = new RegExp(`&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([${NAME_START}][${NAME_REST}]*));`, "uy");
var ILLEGAL = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
var ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function nameAt(text, offset) {
  NAME.lastIndex = offset;
  return NAME.exec(text)?.[0] ?? "";
}
function referenceAt(text, offset) {
  REFERENCE.lastIndex = offset;
  const match = REFERENCE.exec(text);
  if (!match) return void 0;
  const [{ length }, hex, decimal, name = ""] = match;
  if (hex === void 0 && decimal === void 0)
    return { length, text: Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : void 0 };
  const code = hex === void 0 ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
  const character = code <= 1114111 ? String.fromCodePoint(code) : "\0";
  return { length, text: ILLEGAL.test(character) ? void 0 : character };
}
function* illegalCharacters(text) {
  if (!ILLEGAL.test(text)) return;
  for (const { index } of text.matchAll(new RegExp(ILLEGAL, "gu"))) yield index;
}
function canStandInXml(text) {
  return !ILLEGAL.test(text);
}

// src/document/xml-escape.ts
var ESCAPES = {
  "&": "&amp;",
  "<": "&lt;",
  '"': "&quot;",
  "'": "&apos;",
  "	": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;"
};
function writeAttribute(text, quote = '"') {
  if (!canStandInXml(text)) return void 0;
  const pattern = quote === '"' ? /[&<"\t\n\r]/g : /[&<'\t\n\r]/g;
  return quote + text.replace(pattern, (character) => ESCAPES[character]) + quote;
}
function quoteAt(text, { start }) {
  return text[start] === "'" ? "'" : '"';
}

// src/document/xml-node.ts
function localName({ name }) {
  return name.slice(name.indexOf(":") + 1);
}
function attributeOf({ attributes }, name) {
  return attributes.find((attribute) => attribute.name === name);
}
function elementsIn({ children }) {
  return children.filter((node) => node.type === "element");
}

// src/source/span.ts
function span(start, end) {
  return { start, end };
}

// src/document/parsed.ts
var DEPTH = 500;

// src/document/xml-parse.ts
function parseXml(text) {
  return new Parser(text).parse();
}
var BLANKS = /[ \t\r\n]*/y;
var DECLARATION = /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.[0-9]+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][A-Za-z0-9._-]*\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*\?>/y;
var NO_XML = "If it holds another syntax, give it by --syntax.";
var ATTRIBUTE = 'An attribute is written name="value".';
var KNOWN = /* @__PURE__ */ new Set([
  "CfgData",
  "CfgCreate",
  "CfgApplication",
  "options",
  "list_pair",
  "str_pair"
]);
var Parser = class {
  constructor(text) {
    this.children = [];
    this.comments = [];
    this.instructions = [];
    this.problems = [];
    /** The elements that are not closed yet. */
    this._open = [];
    this._at = 0;
    this._hasRoot = false;
    this._text = text;
  }
  parse() {
    const text = this._text;
    for (const at of illegalCharacters(text))
      this._tell("this character cannot stand in XML, not even escaped", at, at + 1, true, "Remove it.");
    if (text.startsWith("\uFEFF")) this._at = 1;
    const start = this._at;
    if (/^<\?xml[ \t\r\n?]/.test(text.slice(start, start + 6))) this._declaration();
    while (this._at < text.length && this.tooDeepAt === void 0) {
      if (text[this._at] === "<") this._markup();
      else this._characters();
    }
    if (this.tooDeepAt !== void 0) return this;
    this._tellEnd();
    if (!this._hasRoot) this._tell("no element stands in the file", 0, 1);
    return this;
  }
  _declaration() {
    DECLARATION.lastIndex = this._at;
    const whole = DECLARATION.exec(this._text)?.[0];
    if (whole !== void 0) {
      this._at += whole.length;
      return;
    }
    const message = "this XML declaration is not complete, or holds something else";
    const help = 'It is written <?xml version="1.0" encoding="utf-8"?>.';
    this._tell(message, this._at, this._at + 5, true, help);
    this._skipTo("?>", "this XML declaration is not closed");
  }
  _markup() {
    const text = this._text;
    const start = this._at;
    if (text.startsWith("<!--", start)) this._comment();
    else if (text.startsWith("<![CDATA[", start)) this._cdata();
    else if (text.startsWith("<!DOCTYPE", start)) this._doctype();
    else if (text.startsWith("<?", start)) this._instruction();
    else if (text[start + 1] === "/") this._endTag();
    else if (nameAt(text, start + 1) !== "") this._startTag();
    else {
      const help = "Write < as &lt; where it is meant as text.";
      this._tell("a < begins no element here", start, start + 1, false, help);
      this._at++;
    }
  }
  _comment() {
    const start = this._at;
    const from = start + 4;
    const close = this._skipTo("-->", "this comment is not closed", from);
    const to = close ?? this._text.length;
    this.comments.push({ span: span(start, this._at), contents: span(from, to) });
    if (close === void 0) return;
    const hyphens = this._text.slice(from, close + 1).indexOf("--");
    if (hyphens === -1) return;
    const at = from + hyphens;
    if (this._text.startsWith("<!--", at - 2))
      this._tell("a comment begins in a comment", at, at + 2, false, "End the first one with -->.");
    else {
      const message = "two hyphens stand in a comment, which XML does not allow";
      this._tell(message, at, at + 2, true, "Write one hyphen, or put a blank between.");
    }
  }
  _cdata() {
    const start = this._at;
    const from = start + 9;
    const close = this._skipTo("]]>", "this CDATA section is not closed", from) ?? this._text.length;
    const written = this._text.slice(from, close).replace(/\r\n?/g, "\n");
    if (this._open.length === 0) this._tellOutside(start);
    this._put({ type: "text", text: written, span: span(start, this._at), isCdata: true });
  }
  /** Skipped: what it defines could be anything, from other places or of any size. */
  _doctype() {
    const start = this._at;
    const message = "a document type declaration stands here: it is not read";
    this._tell(message, start, start + 9, false, "Remove it, and write out what it defines.");
    let isInBrackets = false;
    let at = start + 9;
    for (; at < this._text.length; at++) {
      const character = this._text[at];
      if (character === '"' || character === "'") at = this._endOf(character, at + 1);
      else if (character === "<" && this._text.startsWith("<!--", at)) at = this._endOf("-->", at + 4);
      else if (character === "<" && this._text.startsWith("<?", at)) at = this._endOf("?>", at + 2);
      else if (character === "[") isInBrackets = true;
      else if (character === "]") isInBrackets = false;
      else if (character === ">" && !isInBrackets) break;
    }
    this._at = Math.min(at + 1, this._text.length);
  }
  /** The last character of what ends something. */
  _endOf(end, from) {
    const at = this._text.indexOf(end, from);
    return at === -1 ? this._text.length : at + end.length - 1;
  }
  _instruction() {
    const start = this._at;
    const target = nameAt(this._text, start + 2);
    const next = this._text.slice(start + 2 + target.length, start + 4 + target.length);
    if (target === "" || !(next === "?>" || /^[ \t\r\n]/.test(next)))
      this._tell("this processing instruction has no name", start, start + 2, true);
    else if (/^xml$/i.test(target))
      this._tell(
        "an XML declaration can stand at the very start of a file only",
        start,
        start + 5,
        true,
        "Remove it, or what stands before it."
      );
    this._skipTo("?>", "this processing instruction is not closed", start + 2);
    this.instructions.push(span(start, this._at));
  }
  _endTag() {
    const start = this._at;
    const name = nameAt(this._text, start + 2);
    this._at = start + 2 + name.length;
    this._skipBlanks();
    const isClosed = this._text[this._at] === ">";
    if (isClosed) this._at++;
    else this._tell("this end tag is not closed", start, start + 2 + name.length);
    const at = this._open.findLastIndex((element2) => element2.name === name);
    if (at === -1) {
      this._tell("this end tag closes nothing", start, this._at, false, this._endTagHelp());
      return;
    }
    for (const element2 of this._open.splice(at + 1)) this._tellUnclosed(element2);
    const element = this._open.pop();
    element.endTag = span(start, this._at);
  }
  _startTag() {
    const start = this._at;
    const name = nameAt(this._text, start + 1);
    const nameSpan = span(start + 1, start + 1 + name.length);
    if (this._open.length === 0 && this._hasRoot)
      this._tell("a second element stands at the top", start, nameSpan.end);
    this._at = nameSpan.end;
    const attributes = [];
    const end = this._attributes(nameSpan, attributes);
    const startTag = span(start, this._at);
    const element = {
      type: "element",
      name,
      nameSpan,
      startTag,
      endTag: void 0,
      attributes: this._withoutDuplicates(attributes),
      children: []
    };
    this._put(element);
    this._hasRoot = true;
    if (end === "empty") return;
    if (this._open.length >= DEPTH) this.tooDeepAt = start;
    else this._open.push(element);
  }
  /** Reads up to the end of a start tag. */
  _attributes(owner, attributes) {
    const text = this._text;
    let isQuoteMissing = false;
    for (; ; ) {
      const before = this._at;
      this._skipBlanks();
      const start = this._at;
      const character = text[start];
      if (character === ">") {
        this._at++;
        return "open";
      }
      if (character === "/" && text[start + 1] === ">") {
        this._at += 2;
        return "empty";
      }
      if (character === "/" && /^[ \t\r\n]*>/.test(text.slice(start + 1, start + 80))) {
        this._tell("a blank stands between / and >", start, start + 1, false, "Write />.");
        this._at = text.indexOf(">", start) + 1;
        return "empty";
      }
      if (character === void 0 || character === "<") {
        if (isQuoteMissing)
          return /\/>\s*$/.test(text.slice(owner.end, start).slice(-100)) ? "empty" : "open";
        this._tell("this tag is not closed", owner.start - 1, owner.end, false, "End the tag with > or />.");
        return "open";
      }
      const name = nameAt(text, start);
      if (name === "") {
        this._tell("this stands where an attribute belongs", start, start + 1, false, ATTRIBUTE);
        this._at = this._endOfWord(start + 1);
        continue;
      }
      if (before === start) this._tell("a blank is missing before this attribute", start, start + 1);
      const attribute = this._attribute(name);
      attributes.push(attribute);
      isQuoteMissing = /^["']/.test(text[attribute.valueSpan.start] ?? "") && !attribute.readable;
    }
  }
  /** Behind what is no attribute: where something else may begin. */
  _endOfWord(from) {
    const pattern = /[ \t\r\n<>]|\/>/g;
    pattern.lastIndex = from;
    return pattern.exec(this._text)?.index ?? this._text.length;
  }
  _attribute(name) {
    const text = this._text;
    const nameSpan = span(this._at, this._at + name.length);
    this._at = nameSpan.end;
    this._skipBlanks();
    if (text[this._at] !== "=") {
      this._tell("this attribute has no value", nameSpan.start, nameSpan.end, false, ATTRIBUTE);
      this._at = nameSpan.end;
      return { name, nameSpan, value: "", valueSpan: span(this._at, this._at), readable: false };
    }
    this._at++;
    this._skipBlanks();
    const start = this._at;
    const quote = text[start];
    if (quote !== '"' && quote !== "'") {
      this._at = this._endOfWord(start);
      const message = "this attribute has no quotes around its value";
      this._tell(message, nameSpan.start, nameSpan.end, false, ATTRIBUTE);
      return { name, nameSpan, value: "", valueSpan: span(start, this._at), readable: false };
    }
    const close = this._closingQuote(quote, start + 1);
    if (close === void 0) {
      const next = text.indexOf("<", start);
      this._at = next === -1 ? text.length : next;
      this._tell(
        "this value is not closed: its closing quote is missing",
        start,
        start + 1,
        false,
        ATTRIBUTE
      );
      return { name, nameSpan, value: "", valueSpan: span(start, this._at), readable: false };
    }
    this._at = close + 1;
    const { value, readable } = this._value(start + 1, close);
    return { name, nameSpan, value, valueSpan: span(start, this._at), readable };
  }
  /** A < cannot stand in a value: behind one the quote is looked for on the same line only, for it may be missing. */
  _closingQuote(quote, from) {
    const pattern = quote === '"' ? /["<]/g : /['<]/g;
    pattern.lastIndex = from;
    const first = pattern.exec(this._text);
    if (!first) return void 0;
    if (first[0] === quote) return first.index;
    if (/[\r\n]/.test(this._text.slice(from, first.index))) return void 0;
    const onLine = quote === '"' ? /["\r\n]/g : /['\r\n]/g;
    onLine.lastIndex = first.index;
    const second = onLine.exec(this._text);
    return second?.[0] === quote ? second.index : void 0;
  }
  /** What an attribute says. */
  _value(from, to) {
    const before = this.problems.length;
    const written = this._text.slice(from, to);
    for (const { index } of written.matchAll(/</g)) {
      const help = "Write it as &lt;.";
      this._tell("a < stands in the value of an attribute", from + index, from + index + 1, true, help);
    }
    const value = this._resolve(from, written, (piece) => piece.replace(/\r\n|[\t\r\n]/g, " "));
    const isBroken = this.problems.length > before || !canStandInXml(written);
    return { value, readable: !isBroken };
  }
  /** Puts characters in the place of references. */
  _resolve(from, written, normalize) {
    let resolved = "";
    let done = 0;
    for (let at = written.indexOf("&"); at !== -1; at = written.indexOf("&", done)) {
      resolved += normalize(written.slice(done, at));
      const reference = referenceAt(this._text, from + at);
      const length = reference?.length ?? 1;
      if (reference?.text === void 0) {
        const [message, help] = reference ? ["XML does not define this reference", "Write what it stands for, or & as &amp;."] : ["an & begins no reference here", "Write & as &amp; where it is meant as text."];
        this._tell(message, from + at, from + at + length, true, help);
      }
      resolved += reference?.text ?? written.slice(at, at + length);
      done = at + length;
    }
    return resolved + normalize(written.slice(done));
  }
  _withoutDuplicates(attributes) {
    const names = /* @__PURE__ */ new Set();
    const again = /* @__PURE__ */ new Set();
    for (const { name, nameSpan } of attributes) {
      if (names.has(name)) {
        again.add(name);
        const help = "Keep the one that is meant.";
        this._tell("this attribute is given twice", nameSpan.start, nameSpan.end, true, help);
      }
      names.add(name);
    }
    if (again.size === 0) return attributes;
    return attributes.map((one) => again.has(one.name) ? { ...one, readable: false } : one);
  }
  /** Text up to the next markup. */
  _characters() {
    const start = this._at;
    const next = this._text.indexOf("<", start);
    const end = next === -1 ? this._text.length : next;
    this._at = end;
    const written = this._text.slice(start, end);
    if (this._open.length === 0) {
      const first = written.search(/[^ \t\r\n]/);
      if (first === -1) return;
      this._tellOutside(start + first);
      this._put({ type: "text", text: written, span: span(start, end), isCdata: false });
      return;
    }
    for (const { index } of written.matchAll(/\]\]>/g)) {
      this._tell("the characters ]]> stand in a text", start + index, start + index + 3, true);
    }
    const text = this._resolve(start, written, (piece) => piece.replace(/\r\n?/g, "\n"));
    this._put({ type: "text", text, span: span(start, end), isCdata: false });
  }
  _put(node) {
    const parent = this._open.at(-1);
    (parent ?? this).children.push(node);
  }
  _skipBlanks() {
    BLANKS.lastIndex = this._at;
    this._at += BLANKS.exec(this._text)?.[0].length ?? 0;
  }
  /** Goes on behind what ends something, and tells where it starts; undefined where the end is missing. */
  _skipTo(end, message, from = this._at) {
    const start = this._at;
    const at = this._text.indexOf(end, from);
    if (at === -1) {
      this._tell(message, start, Math.min(from, this._text.length));
      this._at = this._text.length;
      return void 0;
    }
    this._at = at + end.length;
    return at;
  }
  _tellOutside(at) {
    const help = this._hasRoot ? void 0 : NO_XML;
    this._tell("text stands outside of the element at the top", at, at + 1, false, help);
  }
  /** Where a file was cut off, no element above is to blame. */
  _tellEnd() {
    const last = this._open.at(-1);
    if (!last) return;
    if (this._open.length === 1) {
      this._tellUnclosed(last);
      return;
    }
    const message = `the file ends within this element, and ${this._open.length} elements are not closed`;
    this._tell(message, last.startTag.start, last.nameSpan.end, false, "Look whether the file is whole.");
  }
  _tellUnclosed({ name, startTag, nameSpan }) {
    const message = "this element is not closed: its end tag is missing";
    const help = name === "str_pair" ? "End the tag with />." : KNOWN.has(name) ? `Write </${name}>.` : void 0;
    this._tell(message, startTag.start, nameSpan.end, false, help);
  }
  _endTagHelp() {
    const name = this._open.at(-1)?.name ?? "";
    return KNOWN.has(name) ? `Remove it, or write </${name}>.` : "Remove it.";
  }
  _tell(message, start, end, isLocal = false, help) {
    const { length } = this._text;
    const at = span(Math.min(start, length), Math.min(end, length));
    this.problems.push({ message, span: at, isLocal, ...help !== void 0 && { help } });
  }
};

// src/edit/editor.ts
var CannotEdit = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "CannotEdit";
  }
};

// src/edit/lines.ts
function wholeLine(source, line) {
  return span(source.lineSpan(line).start, source.lineSpan(line + 1).start);
}

// src/edit/xml.ts
function editXml(document) {
  return new XmlEditor(document);
}
var XmlEditor = class {
  constructor({ source }) {
    /** By the place where the key starts. */
    this._keyed = /* @__PURE__ */ new Map();
    this._source = source;
    this._text = source.text;
    const open = [...elementsIn(parseXml(source.text))];
    for (let element = open.pop(); element; element = open.pop()) {
      const key = attributeOf(element, "key");
      if (key) this._keyed.set(key.valueSpan.start, { element, key });
      open.push(...elementsIn(element));
    }
  }
  setValue({ entry }, text) {
    const { element, key } = this._at(entry.nameSpan);
    if (localName(element) !== "str_pair") throw new CannotEdit("the value is a list");
    const value = attributeOf(element, "value");
    if (value) return [this._replace(value, text)];
    const { end } = key.valueSpan;
    return [{ span: span(end, end), text: ` value=${write(text, this._quoteOf(key))}` }];
  }
  addOptions({ headers }, settings) {
    if (headers.length > 1) throw new CannotEdit("the section is given twice");
    const { element } = this._at(headers[0]);
    const like = elementsIn(element).findLast((child) => this._isPlain(child));
    const items = settings.map((setting) => this._pairLike(like, element, setting));
    const beside = like ?? elementsIn(element).at(-1);
    const { lineBreak, indent } = beside ? this._layoutOf(beside) : this._layoutWithin(element);
    const added = items.map((item) => lineBreak + indent + item).join("");
    if (this._isEmptyTag(element)) {
      const { end } = element.startTag;
      const close = `${this._layoutOf(element).lineBreak}${this._layoutOf(element).indent}</${element.name}>`;
      const blanks = /[ \t\r\n]*\/>$/.exec(this._text.slice(element.startTag.start, end))?.[0].length ?? 2;
      return [{ span: span(end - blanks, end), text: `>${added}${close}` }];
    }
    if (!element.endTag) throw new CannotEdit("the section is not closed");
    const { start } = element.endTag;
    const within = this._text.slice(element.startTag.end, start);
    const at = element.startTag.end + within.replace(/[ \t\r\n]+$/, "").length;
    const isBroken = /[\r\n]/.test(this._text.slice(at, start));
    const layout = this._layoutOf(element);
    const tail = !isBroken && lineBreak !== "" && !beside ? layout.lineBreak + layout.indent : "";
    return [{ span: span(at, at), text: added + tail }];
  }
  remove({ entry }) {
    const { element } = this._at(entry.nameSpan);
    const own = this._extent(element);
    const first = this._source.position(own.start).line;
    const last = this._source.position(own.end).line;
    const lines = span(this._source.lineSpan(first).start, this._source.lineSpan(last).end);
    const isAlone = this._text.slice(lines.start, own.start).trim() === "" && this._text.slice(own.end, lines.end).trim() === "";
    if (!isAlone) {
      const isFirst = this._text.slice(lines.start, own.start).trim() === "";
      const blanks = isFirst ? /^[ \t]*/.exec(this._text.slice(own.end, lines.end))?.[0].length ?? 0 : 0;
      return [{ span: span(own.start, own.end + blanks), text: "" }];
    }
    return [{ span: span(lines.start, wholeLine(this._source, last).end), text: "" }];
  }
  renameOption({ entry }, to) {
    return [this._replace(this._at(entry.nameSpan).key, to)];
  }
  renameSection({ headers }, to) {
    return headers.map((header) => this._replace(this._at(header).key, to));
  }
  _at({ start }) {
    const keyed = this._keyed.get(start);
    if (!keyed) throw new CannotEdit("no element with a key stands there");
    return keyed;
  }
  _replace(attribute, text) {
    return { span: attribute.valueSpan, text: write(text, this._quoteOf(attribute)) };
  }
  _quoteOf({ valueSpan }) {
    return quoteAt(this._text, valueSpan);
  }
  _isEmptyTag({ startTag }) {
    return this._text[startTag.end - 2] === "/";
  }
  _extent(element) {
    const { startTag, endTag } = element;
    if (!endTag && !this._isEmptyTag(element)) throw new CannotEdit("the element is not closed");
    return span(startTag.start, endTag?.end ?? startTag.end);
  }
  /** Whether an element holds a key and a value and nothing else. */
  _isPlain(element) {
    const names = element.attributes.map(({ name }) => name).sort();
    const isPair = names.length === 2 && names[0] === "key" && names[1] === "value";
    return isPair && localName(element) === "str_pair" && this._isEmptyTag(element);
  }
  /** A new option repeats one of the same section, with another key and another value. */
  _pairLike(like, list, { option, text }) {
    if (!like) {
      const prefix = list.name.slice(0, list.name.length - localName(list).length);
      return `<${prefix}str_pair key=${write(option)} value=${write(text)}/>`;
    }
    let written = "";
    let at = like.startTag.start;
    for (const attribute of like.attributes) {
      const { start, end } = attribute.valueSpan;
      const quote = this._quoteOf(attribute);
      written += this._text.slice(at, start) + write(attribute.name === "key" ? option : text, quote);
      at = end;
    }
    return written + this._text.slice(at, like.startTag.end);
  }
  /** What stands before an element that begins its line; nothing where it follows another on the same line. */
  _layoutOf({ startTag }) {
    const { line } = this._source.position(startTag.start);
    const { start } = this._source.lineSpan(line);
    const indent = this._text.slice(start, startTag.start);
    if (indent.trim() !== "") return { lineBreak: "", indent: "" };
    return { lineBreak: /\r\n|\r|\n/.exec(this._text)?.[0] ?? "\n", indent };
  }
  /** For the first option of a section: one step deeper than the section itself. */
  _layoutWithin(element) {
    const { lineBreak, indent } = this._layoutOf(element);
    if (lineBreak === "") return { lineBreak, indent };
    return { lineBreak, indent: indent + (indent.includes("	") ? "	" : "  ") };
  }
};
function write(text, quote = '"') {
  const written = writeAttribute(text, quote);
  if (written === void 0) throw new CannotEdit("XML does not have one of its characters");
  return written;
}
module.exports = {
  editXml: editXml
};
