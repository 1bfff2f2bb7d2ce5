import {
  parseTree
} from "./chunk-33XMRAC5.js";
import {
  BrokenPlaces
} from "./chunk-G3EEUL2H.js";
import "./chunk-HIE3N5H6.js";
import {
  DEPTH,
  toDocument,
  tooDeep
} from "./chunk-BDVETYTJ.js";
import "./chunk-DHD3GVQX.js";
import {
  span
} from "./chunk-M5WMXSZ5.js";
import "./chunk-CZ7CSFO4.js";

// src/document/json.ts
var SENTENCES = {
  1: "this is no JSON value",
  2: "this is no JSON number",
  3: "a name in double quotes belongs here",
  4: "a value belongs here",
  5: "a colon belongs here",
  6: "a comma belongs here",
  7: "a closing brace belongs here",
  8: "a closing bracket belongs here",
  9: "the text goes on after the end of the JSON value",
  10: "JSON has no comments",
  11: "this comment is not closed",
  12: "this text is not closed: its closing quote is missing",
  13: "this number is not complete",
  14: "this Unicode escape is not complete",
  15: "JSON does not know this escape",
  16: "a control character stands in a text: write it as an escape"
};
var NAME_EXPECTED = 3;
var VALUE_EXPECTED = 4;
var COMMENT = 10;
var UNCLOSED_TEXT = 12;
function readJson(source) {
  const { root, problems, tooDeepAt } = parseJson(source);
  if (tooDeepAt !== void 0) return tooDeep(source, "json", span(tooDeepAt, tooDeepAt + 1));
  return toDocument(source, "json", root && new TreeMaker(source.text, problems).tree(root), problems);
}
function parseJson({ text }) {
  const tooDeepAt = firstBelowDepth(text);
  if (tooDeepAt !== void 0) return { root: void 0, problems: [], tooDeepAt };
  const errors = [];
  const options = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
  const root = parseTree(text, errors, options);
  const problems = errors.map((error) => {
    const start = error.error === UNCLOSED_TEXT ? openingQuote(text, error.offset) : error.offset;
    const end = Math.min(text.length, error.offset + Math.max(1, error.length));
    const message = SENTENCES[error.error] ?? "this cannot be read as JSON";
    return { message, span: span(Math.min(start, end), end), isLocal: isLocal(error, text) };
  });
  if (problems.length === 0) problems.push(...secondOpinion(text));
  return { root, problems, tooDeepAt };
}
function isLocal({ error, offset }, text) {
  return error === COMMENT || (error === NAME_EXPECTED || error === VALUE_EXPECTED) && /[\]}]/.test(text[offset] ?? "");
}
var TreeMaker = class {
  #text;
  #broken;
  constructor(text, problems) {
    this.#text = text;
    this.#broken = new BrokenPlaces(problems);
  }
  tree(node) {
    const at = span(node.offset, node.offset + node.length);
    if (node.type === "object") return { type: "map", span: at, members: () => this.#members(node) };
    if (node.type === "array") {
      return { type: "list", span: at, items: () => (node.children ?? []).map((item) => this.tree(item)) };
    }
    const extent = node.type === "string" ? span(at.start, at.end - 1) : at;
    const isNull = node.type === "null";
    const text = node.type === "string" ? String(node.value) : this.#text.slice(at.start, at.end);
    return {
      type: "text",
      span: at,
      text: isNull ? "" : text,
      isNull,
      readable: !this.#broken.touch(extent)
    };
  }
  *#members(node) {
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (!key) continue;
      const nameSpan = span(key.offset, key.offset + key.length);
      yield { name: String(key.value), nameSpan, value: value ? this.tree(value) : nothingAfter(nameSpan) };
    }
  }
};
function nothingAfter({ end }) {
  return { type: "text", span: span(end, end), text: "", isNull: false, readable: false };
}
function secondOpinion(text) {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    return [
      { message: "this cannot be read as JSON", span: span(offset, Math.min(text.length, offset + 1)) }
    ];
  }
}
function firstBelowDepth(text) {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inText) {
      if (character === "\\") at++;
      else if (character === '"' || character === "\n") inText = false;
    } else if (character === '"') {
      inText = true;
    } else if (character === "{" || character === "[") {
      if (++depth > DEPTH) return at;
    } else if (character === "}" || character === "]") {
      depth--;
    }
  }
  return void 0;
}
function openingQuote(text, offset) {
  return text[offset] === '"' ? offset : Math.max(0, text.lastIndexOf('"', offset));
}
export {
  parseJson,
  readJson
};
