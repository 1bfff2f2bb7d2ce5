import {
  DEPTH,
  toDocument
} from "./chunk-BDVETYTJ.js";
import "./chunk-DHD3GVQX.js";
import {
  span
} from "./chunk-M5WMXSZ5.js";
import "./chunk-CZ7CSFO4.js";

// src/document/plain-json.ts
function readPlainJson(source) {
  if (!isJson(source.text)) return void 0;
  const root = new PlainTree(source.text).value();
  return root && toDocument(source, "json", root, []);
}
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
var QUOTE = 34;
var COMMA = 44;
var BACKSLASH = 92;
var OPENING_BRACKET = 91;
var CLOSING_BRACKET = 93;
var OPENING_BRACE = 123;
var CLOSING_BRACE = 125;
var PlainTree = class {
  #text;
  #at = 0;
  #depth = 0;
  constructor(text) {
    this.#text = text;
  }
  /** The value that comes next; undefined where it nests too deeply. */
  value() {
    const code = this.#next();
    if (code === QUOTE) {
      const start = this.#at;
      const text = this.#string();
      return { type: "text", span: span(start, this.#at), text, isNull: false, readable: true };
    }
    if (code !== OPENING_BRACE && code !== OPENING_BRACKET) return this.#literal();
    if (++this.#depth > DEPTH) return void 0;
    const tree = code === OPENING_BRACE ? this.#map() : this.#list();
    this.#depth--;
    return tree;
  }
  #map() {
    const start = this.#at++;
    const members = [];
    for (let code = this.#next(); code !== CLOSING_BRACE; code = this.#next()) {
      if (code === COMMA) {
        this.#at++;
        this.#next();
      }
      const nameStart = this.#at;
      const name = this.#string();
      const nameSpan = span(nameStart, this.#at);
      this.#next();
      this.#at++;
      const value = this.value();
      if (!value) return void 0;
      members.push({ name, nameSpan, value });
    }
    return { type: "map", span: span(start, ++this.#at), members: () => members };
  }
  #list() {
    const start = this.#at++;
    const items = [];
    for (let code = this.#next(); code !== CLOSING_BRACKET; code = this.#next()) {
      if (code === COMMA) this.#at++;
      const item = this.value();
      if (!item) return void 0;
      items.push(item);
    }
    return { type: "list", span: span(start, ++this.#at), items: () => items };
  }
  #string() {
    const text = this.#text;
    const start = this.#at;
    let isEscaped = false;
    let at = start + 1;
    for (let code = text.charCodeAt(at); code !== QUOTE; code = text.charCodeAt(++at)) {
      if (code !== BACKSLASH) continue;
      isEscaped = true;
      at++;
    }
    this.#at = at + 1;
    return isEscaped ? JSON.parse(text.slice(start, at + 1)) : text.slice(start + 1, at);
  }
  /** A number, true, false or null, as it is written. */
  #literal() {
    const text = this.#text;
    const start = this.#at;
    let at = start + 1;
    while (at < text.length && !isBlank(text.charCodeAt(at)) && !isSeparator(text.charCodeAt(at))) at++;
    this.#at = at;
    const isNull = text[start] === "n";
    const written = isNull ? "" : text.slice(start, at);
    return { type: "text", span: span(start, at), text: written, isNull, readable: true };
  }
  /** Passes blanks and says what character is behind them. */
  #next() {
    let code = this.#text.charCodeAt(this.#at);
    while (isBlank(code)) code = this.#text.charCodeAt(++this.#at);
    return code;
  }
};
function isBlank(code) {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
function isSeparator(code) {
  return code === COMMA || code === CLOSING_BRACE || code === CLOSING_BRACKET;
}
export {
  readPlainJson
};
