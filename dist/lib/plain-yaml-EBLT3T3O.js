import {
  toYamlComment
} from "./chunk-GW6YFX6W.js";
import {
  Lexer,
  cst_exports
} from "./chunk-PPSYKY74.js";
import {
  SectionList
} from "./chunk-DHD3GVQX.js";
import {
  span
} from "./chunk-M5WMXSZ5.js";
import "./chunk-CZ7CSFO4.js";

// src/document/plain-yaml.ts
var DOCUMENT = "";
var PLAIN = "";
var LONGEST_NAME = 1e3;
function readPlainYaml(source) {
  if (source.text.includes("\r") && /\r(?!\n)/.test(source.text)) return void 0;
  const map = new PlainMap(source.text);
  if (!map.read()) return void 0;
  const { sections, comments, start } = map;
  return {
    source,
    syntax: "yaml",
    configurations: [{ sections, anchor: span(start, start), isEmailServer: true }],
    problems: [],
    structure: [],
    comments: () => comments,
    incomplete: false
  };
}
var PlainMap = class {
  comments = [];
  /** Where the first section starts. */
  start = -1;
  #tokens;
  #at = 0;
  /** That of the token in the text. */
  #offset = 0;
  #list = new SectionList();
  #section;
  /** That of the options of the section; 0 before the first of them. */
  #indent = 0;
  constructor(text) {
    this.#tokens = [...new Lexer().lex(text)];
  }
  get sections() {
    return this.#list.sections;
  }
  /** False where this is no plain map; what was read until there is then of no use. */
  read() {
    const tokens = this.#tokens;
    const length = tokens.length;
    while (tokens[this.#at] !== DOCUMENT) {
      this.#skipBlanks();
      if (!this.#endLine()) return false;
      if (this.#at >= length) return false;
    }
    this.#at++;
    if (tokens[this.#at] === "---") {
      this.#advance(3);
      if (!this.#endLine()) return false;
    }
    while (this.#at < length) if (!this.#readLine()) return false;
    return this.start !== -1;
  }
  #readLine() {
    const indent = this.#skipBlanks();
    const token = this.#tokens[this.#at];
    if (token === void 0 || isLineEnd(token)) return this.#endLine();
    const nameStart = this.#offset;
    const name = this.#readScalar();
    if (name === void 0 || this.#tokens[this.#at] !== ":") return false;
    const nameSpan = span(nameStart, this.#offset);
    if (this.#offset - nameStart > LONGEST_NAME) return false;
    this.#advance(1);
    const blanks = this.#skipBlanks();
    if (indent === 0) return this.#openSection(name, nameSpan, blanks);
    if (!this.#section || this.#indent !== 0 && this.#indent !== indent) return false;
    this.#indent = indent;
    if (name === "<<") return false;
    return this.#readOption(this.#section, name, nameSpan, blanks);
  }
  #openSection(name, nameSpan, blanks) {
    if (name === "subtype") return false;
    if (this.start === -1) this.start = nameSpan.start;
    this.#section = this.#list.open(name, nameSpan);
    this.#indent = 0;
    return this.#endLine(blanks);
  }
  #readOption(section, name, nameSpan, blanks) {
    const start = this.#offset;
    const token = this.#tokens[this.#at];
    if (token === void 0 || isLineEnd(token)) {
      section.entries.push({ name, nameSpan, value: "", valueSpan: span(start, start), readable: true });
      return this.#endLine(blanks);
    }
    const isPlain = token === PLAIN;
    const text = this.#readScalar();
    if (text === void 0) return false;
    const value = isPlain && isNull(text) ? "" : text;
    section.entries.push({ name, nameSpan, value, valueSpan: span(start, this.#offset), readable: true });
    return this.#endLine(this.#skipBlanks());
  }
  /** Undefined for what is no scalar, goes over several lines, or is not as it should be. */
  #readScalar() {
    const token = this.#tokens[this.#at];
    if (token === PLAIN) {
      const text = this.#tokens[++this.#at];
      this.#advance(text.length);
      return isPlainText(text) ? text : void 0;
    }
    if (token === void 0 || token[0] !== '"' && token[0] !== "'" || token.includes("\n"))
      return void 0;
    this.#advance(token.length);
    const inner = token.slice(1, -1);
    const isDouble = token[0] === '"';
    if (token.length > 1 && token.endsWith(isDouble ? '"' : "'") && !inner.includes(isDouble ? "\\" : "'"))
      return inner;
    let isWhole = true;
    const type = isDouble ? "double-quoted-scalar" : "single-quoted-scalar";
    const scalar = cst_exports.resolveAsScalar({ type, offset: 0, indent: 0, source: token }, true, () => {
      isWhole = false;
    });
    return isWhole ? scalar?.value : void 0;
  }
  /** Passes the end of a line, with a comment before it if it stands at the start of the line or behind blanks. */
  #endLine(blanks = 1) {
    const token = this.#tokens[this.#at];
    if (token?.[0] === "#") {
      if (blanks === 0) return false;
      this.comments.push(toYamlComment(token, this.#offset));
      this.#advance(token.length);
    }
    const end = this.#tokens[this.#at];
    if (end === void 0 || end === DOCUMENT) return true;
    if (end !== "\n" && end !== "\r\n") return false;
    this.#advance(end.length);
    return true;
  }
  /** How many blanks there were. A tab is none: what it may stand for takes a parser. */
  #skipBlanks() {
    const token = this.#tokens[this.#at];
    if (token?.[0] !== " " || token.includes("	")) return 0;
    this.#advance(token.length);
    return token.length;
  }
  #advance(length) {
    this.#at++;
    this.#offset += length;
  }
};
function isLineEnd(token) {
  return token === "\n" || token === "\r\n" || token[0] === "#";
}
function isPlainText(text) {
  return text !== "" && !"	,%|>@`".includes(text[0]) && !text.includes("\n");
}
function isNull(text) {
  return text === "~" || text === "null" || text === "Null" || text === "NULL";
}
export {
  readPlainYaml
};
