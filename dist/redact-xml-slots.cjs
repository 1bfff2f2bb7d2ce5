"use strict";
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports2) {
    "use strict";
    exports2.__esModule = true;
    exports2.distance = exports2.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports2.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports2.closest = closest;
  }
});

// src/redact/xml-slots.ts

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

// src/document/one-per-line.ts
function onePerLine(problems, source) {
  const seen = /* @__PURE__ */ new Set();
  const first = [];
  for (const problem of [...problems].sort((a, b) => a.span.start - b.span.start)) {
    const { line } = source.position(problem.span.start);
    if (seen.has(line)) continue;
    seen.add(line);
    first.push(problem);
  }
  return first;
}

// src/document/parsed.ts
var DEPTH = 500;

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

// late:fastest-levenshtein
var late;
function load() {
  return late ??= require_mod();
}
function distance(...given) {
  return load().distance(...given);
}

// src/redact/secret-name.ts
var WORDS = /pass(?:word|wort|wd|phrase|code)|pwd|secret(?!ar[iy])|token|credential|bearer|kennwort|(?:api|access|account|private|shared|signing|ssh|encryption|auth)key/;
var WHOLE_WORDS = /^(?:(?:pass|\w{0,4}pw|pin|psk)\d*|authorization)$/;
var OFTEN_MISSPELT = "password passphrase secret token credential credentials".split(" ");
function isSecretName(name) {
  const words = wordsOf(name.slice(0, 500));
  if (WORDS.test(words.join(""))) return true;
  return words.some((word) => WHOLE_WORDS.test(word) || OFTEN_MISSPELT.some((known) => isSlip(word, known)));
}
function wordsOf(name) {
  return name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
function isSlip(word, known) {
  const limit = known.length < 8 ? 1 : 2;
  return Math.abs(word.length - known.length) <= limit && distance(word, known) <= limit;
}

// src/redact/slot.ts
var DOUBTFUL = "what YAML takes for a tag or an anchor may be part of the secret: put the value in quotes";

// src/redact/tree-slots.ts
function treeSlots(root, problems, source, isKnownSecret) {
  if (problems.length > 0 || !root) return { slots: [], names: [], places: onePerLine(problems, source) };
  const walk = new Walk(source.text.length, isKnownSecret);
  walk.visit(root, {
    section: void 0,
    name: void 0,
    nameSpan: span(0, 0),
    isWithinSecret: false,
    depth: 0
  });
  return walk;
}
function tooDeep(at) {
  return { message: "the file nests too deeply, or its aliases repeat too much", span: span(at, at) };
}
var MERGE = "<<";
var DEEPEST = 1e3;
var Walk = class {
  constructor(length, isKnownSecret) {
    this.slots = [];
    this.names = [];
    this.places = [];
    /** The targets of aliases that the walk is within. */
    this._open = /* @__PURE__ */ new Set();
    this._isKnownSecret = isKnownSecret;
    this._visitsLeft = 2 * length + 10;
  }
  visit(part, under) {
    if (under.depth > DEEPEST || --this._visitsLeft < 0) {
      if (this.places.length === 0) this.places.push(tooDeep(under.nameSpan.start));
      return;
    }
    const within = { ...under, depth: under.depth + 1 };
    if ((part.type === "map" || part.type === "list") && part.isDoubtful && isBelowSecret(under)) {
      this.places.push({ message: DOUBTFUL, span: under.nameSpan });
    }
    switch (part.type) {
      case "text":
        this._text(part, under);
        return;
      case "list":
        this._list([...part.items()], within);
        return;
      case "map":
        this._map([...part.members()], false, within);
        return;
      case "alias": {
        const { target, span: own } = part;
        if (!target)
          this.places.push({ message: "this alias names no anchor that stands before it", span: own });
        if (!target || this._open.has(target)) return;
        this._open.add(target);
        this.visit(target, within);
        this._open.delete(target);
      }
    }
  }
  /** In a list the name of a secret may stand beside the secret. */
  _list(items, under) {
    const isNamed2 = items.some((item) => item.type === "text" && isSecretWord(item.text));
    for (const item of items) {
      if (item.type === "map") this._map([...item.members()], true, under);
      else if (item.type === "text" && isSecretWord(item.text)) this.names.push(item.span);
      else this.visit(item, { ...under, isWithinSecret: under.isWithinSecret || isNamed2 });
    }
  }
  /** A map of options, or one option that holds its section, its name and its value, as in an export. */
  _map(members, isItem, under) {
    const texts = (...names) => members.flatMap(({ name, value }) => {
      return value.type === "text" && names.includes(name?.toLowerCase() ?? "") ? [value] : [];
    });
    const [section] = texts("section");
    const keys = texts("key", "name", "option").filter(({ text }) => text !== "");
    const key = keys.find(({ text }) => isSecretName(text)) ?? keys[0];
    const hasValue = members.some(({ name }) => name?.toLowerCase() === "value");
    const isSecret = key !== void 0 && (isSecretName(key.text) || this._isKnownSecret(section?.text, key.text));
    const isOption = hasValue && (isItem || isSecret) && !under.isWithinSecret;
    const isRecord = isItem && !isOption && members.some(isNamed) && (members.length === 2 || !members.some(isMap));
    for (const member2 of members) {
      const { name, nameSpan, value } = member2;
      if (isRecord && value.type === "text" && isSecretWord(value.text)) {
        this.names.push(nameSpan, value.span);
      } else if (!isOption || name === void 0) {
        this._member(member2, { ...under, isWithinSecret: under.isWithinSecret || isRecord });
      } else if (value.type === "text" && (value === section || keys.includes(value))) {
        this.names.push(nameSpan, value.span);
      } else if (name.toLowerCase() === "value") {
        this.names.push(nameSpan);
        const isWithinSecret = !key || isSecret && !isText(member2);
        const place = { section: section?.text, name: key?.text ?? name, nameSpan: key?.span ?? nameSpan };
        this.visit(value, { ...under, ...place, isWithinSecret });
      } else {
        this._member(member2, under);
      }
    }
  }
  _member({ name, nameSpan, value }, under) {
    this.names.push(nameSpan);
    if (name === void 0) {
      this.places.push({ message: "this name cannot be known", span: nameSpan });
      return;
    }
    if (!isPlainName(name, value, under)) {
      this.places.push({ message: "this name stands where a secret may stand", span: nameSpan });
      return;
    }
    if (name === MERGE && value.type !== "text") {
      this.visit(value, under);
      return;
    }
    const isList = value.type === "list";
    const isNamedSo = (under.name !== void 0 || isList) && isSecretName(name);
    const isSecret = value.type !== "text" && (isNamedSo || this._isKnownSecret(under.name, name));
    const isWithinSecret = under.isWithinSecret || isSecret;
    this.visit(value, { ...under, section: under.name, name, nameSpan, isWithinSecret });
  }
  _text({ text, span: own, write, isDoubtful = false }, { section, name, nameSpan, isWithinSecret }) {
    if (name === void 0) {
      if (text !== "") this.places.push({ message: "a value stands here without a name", span: own });
      return;
    }
    this.slots.push({ section, name, nameSpan, text, span: own, write, isWithinSecret, isDoubtful });
  }
};
function isPlainName(name, value, { name: above, isWithinSecret }) {
  if (isWithinSecret && !/^[A-Za-z_.-]{1,40}$/.test(name)) return false;
  const isMissing = value.type === "text" && value.span.end === value.span.start;
  if (!isMissing || isSecretWord(name)) return true;
  return !isBelowSecret({ name: above, isWithinSecret });
}
function isBelowSecret({ name, isWithinSecret }) {
  return isWithinSecret || name !== void 0 && isSecretName(name);
}
function isText({ value }) {
  return value.type === "text";
}
function isMap({ value }) {
  return value.type === "map";
}
function isNamed({ value }) {
  return value.type === "text" && isSecretWord(value.text);
}
function isSecretWord(text) {
  return /^[\w./-]{1,40}$/.test(text) && !/\d/.test(text) && isSecretName(text);
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
function escapeText(text) {
  return text.replace(/[&<]/g, (character) => ESCAPES[character]);
}

// src/redact/xml-attributes.ts
var ATTRIBUTE2 = /([\w:.-]{1,80})\s*=\s*("[^"]*"?|'[^']*'?|[^\s"'<>=]+?(?=\/?>|\s|$))/g;

// src/redact/xml-part.ts
function xmlPart(nodes, text) {
  return { type: "map", members: () => elementsIn({ children: nodes }).map((one) => member(one, text)) };
}
function member(element, text) {
  const key = attributeOf(element, "key");
  const isList = localName(element) === "list_pair";
  const value = attributeOf(element, "value");
  const isPair = localName(element) === "str_pair" && value && element.children.length === 0;
  if (!key || !(isList || isPair) || element.attributes.length > (isPair ? 2 : 1)) {
    return { name: element.name, nameSpan: element.nameSpan, value: other(element, text) };
  }
  const named = { name: key.value, nameSpan: key.valueSpan };
  return { ...named, value: isPair ? attributeText(value, text) : contents(element, [], text) };
}
function other(element, text) {
  const attributes = element.attributes.map((attribute) => {
    return { name: attribute.name, nameSpan: attribute.nameSpan, value: attributeText(attribute, text) };
  });
  const hasElements = element.children.some(({ type }) => type === "element");
  const [first] = element.children;
  if (attributes.length === 0 && !hasElements && element.children.length === 1 && first?.type === "text")
    return textPart(first, text);
  const map = contents(element, attributes, text);
  return hasElements ? map : { type: "list", items: () => [map] };
}
function contents(element, attributes, text) {
  const members = element.children.flatMap((node) => {
    if (node.type === "element") return [member(node, text)];
    if (node.text.trim() === "") return [];
    return [{ name: element.name, nameSpan: element.nameSpan, value: textPart(node, text) }];
  });
  return { type: "map", members: () => [...attributes, ...members] };
}
function attributeText({ value, valueSpan }, text) {
  const quote = quoteAt(text, valueSpan);
  const write = (written) => writeAttribute(written, quote) ?? "";
  return { type: "text", text: value, span: valueSpan, write };
}
function textPart({ span: own, isCdata }, text) {
  const inner = isCdata ? span(own.start + 9, own.end - 3) : own;
  const written = text.slice(inner.start, inner.end);
  const start = inner.start + (written.length - written.trimStart().length);
  const trimmed = written.trim();
  const write = isCdata ? (one) => one : escapeText;
  const resolved = isCdata ? trimmed : resolve(trimmed);
  return { type: "text", text: resolved, span: span(start, start + trimmed.length), write };
}
function resolve(written) {
  const [root] = elementsIn(parseXml(`<a>${written}</a>`));
  const [node] = root?.children ?? [];
  return node?.type === "text" ? node.text : written;
}

// src/redact/xml-comment.ts
function* commentSlots(comments, text) {
  for (const { contents: own } of comments) {
    const inside = text.slice(own.start, own.end);
    for (const { 0: tag, index } of inside.matchAll(/<[^<]*/g)) {
      const attributes = [...attributesOf(tag, own.start + index)];
      const key = attributes.find(({ name: name2 }) => name2 === "key" || name2 === "name");
      for (const attribute of attributes) {
        if (attribute === key) continue;
        const isValue = attribute.name === "value" && key !== void 0;
        yield slotOf(
          isValue ? key.value : attribute.name,
          isValue ? key.valueSpan : attribute.nameSpan,
          attribute,
          text
        );
      }
      const { 1: name = "", 2: content = "" } = /^<([\w:.-]+)[^>]*>([^<]*)/.exec(tag) ?? [];
      const trimmed = content.trim();
      if (trimmed === "") continue;
      const start = own.start + index + tag.indexOf(">") + 1 + content.indexOf(trimmed);
      const at = span(start, start + trimmed.length);
      const nameSpan = span(own.start + index + 1, own.start + index + 1 + name.length);
      yield {
        section: void 0,
        name,
        nameSpan,
        text: trimmed,
        span: at,
        write: escapeText,
        isWithinSecret: false
      };
    }
  }
}
function* attributesOf(tag, from) {
  for (const match of tag.matchAll(ATTRIBUTE2)) {
    const [whole, name = "", quoted = ""] = match;
    const start = from + match.index;
    const end = start + whole.length;
    const value = resolve(quoted.replace(/^["']|["']$/g, ""));
    const nameSpan = span(start, start + name.length);
    yield { name, nameSpan, value, valueSpan: span(end - quoted.length, end) };
  }
}
function slotOf(name, nameSpan, { value, valueSpan }, text) {
  const quote = quoteAt(text, valueSpan);
  const write = (written) => writeAttribute(written, quote) ?? "";
  return { section: void 0, name, nameSpan, text: value, span: valueSpan, write, isWithinSecret: false };
}

// src/redact/xml-slots.ts
function xmlSlots(source, isKnownSecret) {
  const parsed = parseXml(source.text);
  const { tooDeepAt } = parsed;
  const places = tooDeepAt === void 0 ? parsed.problems : [tooDeep(tooDeepAt)];
  const part = xmlPart(parsed.children, source.text);
  const { slots, names, ...found } = treeSlots(part, places, source, isKnownSecret);
  const odd = found.places.length > 0 ? found.places : [...oddPlaces(parsed.children), ...instructionsOf(parsed)];
  if (odd.length > 0) return { slots, names, places: odd };
  return { slots: [...slots, ...commentSlots(parsed.comments, source.text)], names, places: [] };
}
function instructionsOf({ instructions }) {
  const message = "what a processing instruction holds is not known: remove it";
  return instructions.map(({ start }) => ({ message, span: span(start, start + 2) }));
}
function oddPlaces(top) {
  const places = [];
  const visit = (element, isInList) => {
    const isList = localName(element) === "list_pair";
    const isPair = isList || localName(element) === "str_pair";
    const message = "this name stands where a secret may stand";
    if (isInList && !isPair) places.push({ message, span: element.nameSpan });
    for (const { name, nameSpan } of element.attributes)
      if (isPair && name !== "key" && name !== "value") places.push({ message, span: nameSpan });
    if (isPair && element.children.some((child) => child.type === "text" && child.text.trim() !== ""))
      places.push({ message: "a text stands in this element: it may be a secret", span: element.nameSpan });
    for (const child of elementsIn(element)) visit(child, isInList || isList);
  };
  for (const element of elementsIn({ children: top })) visit(element, false);
  return places;
}
module.exports = {
  xmlSlots: xmlSlots
};
