import type { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';
import type { ConfigDocument } from './document.ts';
import { DEPTH, toDocument } from './parsed.ts';
import type { Member, TextTree, Tree } from './tree.ts';

/**
 * Reads the JSON that JSON.parse accepts, which has no places: they are found in the text that is then known to be
 * right. Undefined for any other text, in which readJson finds what is wrong.
 */
export function readPlainJson(source: SourceFile): ConfigDocument | undefined {
  if (!isJson(source.text)) return undefined;
  const root = new PlainTree(source.text).value();
  return root && toDocument(source, 'json', root, []);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;

/** The tree of a text that is JSON. Only the brackets, commas and colons between values are looked for. */
class PlainTree {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value that comes next; undefined where it nests too deeply. */
  value(): Tree | undefined {
    const code = this.#next();
    if (code === QUOTE) {
      const start = this.#at;
      const text = this.#string();
      return { type: 'text', span: span(start, this.#at), text, isNull: false, readable: true };
    }
    if (code !== OPENING_BRACE && code !== OPENING_BRACKET) return this.#literal();
    if (++this.#depth > DEPTH) return undefined;
    const tree = code === OPENING_BRACE ? this.#map() : this.#list();
    this.#depth--;
    return tree;
  }

  #map(): Tree | undefined {
    const start = this.#at++;
    const members: Member[] = [];
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
      if (!value) return undefined;
      members.push({ name, nameSpan, value });
    }
    return { type: 'map', span: span(start, ++this.#at), members: () => members };
  }

  #list(): Tree | undefined {
    const start = this.#at++;
    const items: Tree[] = [];
    for (let code = this.#next(); code !== CLOSING_BRACKET; code = this.#next()) {
      if (code === COMMA) this.#at++;
      const item = this.value();
      if (!item) return undefined;
      items.push(item);
    }
    return { type: 'list', span: span(start, ++this.#at), items: () => items };
  }

  #string(): string {
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
  #literal(): TextTree {
    const text = this.#text;
    const start = this.#at;
    let at = start + 1;
    while (at < text.length && !isBlank(text.charCodeAt(at)) && !isSeparator(text.charCodeAt(at))) at++;
    this.#at = at;
    const isNull = text[start] === 'n';
    const written = isNull ? '' : text.slice(start, at);
    return { type: 'text', span: span(start, at), text: written, isNull, readable: true };
  }

  /** Passes blanks and says what character is behind them. */
  #next(): number {
    let code = this.#text.charCodeAt(this.#at);
    while (isBlank(code)) code = this.#text.charCodeAt(++this.#at);
    return code;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function isSeparator(code: number): boolean {
  return code === COMMA || code === CLOSING_BRACE || code === CLOSING_BRACKET;
}
