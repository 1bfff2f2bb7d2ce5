import {
  BrokenPlaces
} from "./chunk-G3EEUL2H.js";
import {
  lowerBound
} from "./chunk-HIE3N5H6.js";
import {
  toYamlComment
} from "./chunk-GW6YFX6W.js";
import {
  Composer,
  Parser,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  visit
} from "./chunk-PPSYKY74.js";
import {
  DEPTH,
  toDocument,
  tooDeep
} from "./chunk-BDVETYTJ.js";
import {
  span
} from "./chunk-M5WMXSZ5.js";

// src/document/yaml-problems.ts
var SENTENCES = {
  ALIAS_PROPS: "an alias takes neither anchor nor tag",
  BAD_ALIAS: "this alias is not complete",
  BAD_DIRECTIVE: "YAML does not know this directive",
  BAD_DQ_ESCAPE: "YAML does not know this escape",
  BAD_INDENT: "the indentation fits none of the lines above",
  BAD_SCALAR_START: "a plain value cannot start with this character: put the value in quotes",
  BLOCK_AS_IMPLICIT_KEY: "a second colon follows on the same line: put the value in quotes",
  BLOCK_IN_FLOW: "a block cannot stand inside brackets or braces",
  DUPLICATE_KEY: "this name is given twice in one map",
  KEY_OVER_1024_CHARS: "this name is longer than 1024 characters",
  MISSING_CHAR: "a character is missing here, such as a blank, a colon or a closing bracket",
  MULTILINE_IMPLICIT_KEY: "this line holds no colon, or a value goes on where it should end",
  MULTIPLE_ANCHORS: "a value takes one anchor",
  MULTIPLE_DOCS: "a second YAML document starts here",
  MULTIPLE_TAGS: "a value takes one tag",
  TAB_AS_INDENT: "a tab cannot indent: use blanks",
  UNCLOSED: "a bracket or a brace is not closed, or the lines within are not indented",
  UNEXPECTED_TOKEN: "this stands where YAML does not expect it"
};
var LOCAL = [
  "BAD_SCALAR_START",
  "BAD_DQ_ESCAPE",
  "ALIAS_PROPS",
  "MULTIPLE_ANCHORS",
  "MULTIPLE_TAGS",
  "BAD_DIRECTIVE"
];
function problemsOf(document, length) {
  const { errors } = document;
  if (errors.length === 0) return [];
  const lastText = lastQuotedText(document);
  return errors.map((error) => {
    const [start, end] = error.pos;
    if (error.code === "MISSING_CHAR" && lastText && lastText.start < start && lastText.end >= start) {
      const opening = span(lastText.start, lastText.start + 1);
      return { message: "this text is not closed: its closing quote is missing", span: opening };
    }
    const at = span(Math.min(start, length), Math.min(Math.max(start, end), length));
    const message = SENTENCES[codeOf(error)] ?? "this cannot be read as YAML";
    return { message, span: at, isLocal: LOCAL.includes(error.code) };
  });
}
function codeOf({ code, message }) {
  return code === "BAD_INDENT" && message.startsWith("Flow") ? "UNCLOSED" : code;
}
function lastQuotedText(document) {
  let last;
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && type?.startsWith("QUOTE")) last = { start: range[0], end: range[1] };
    }
  });
  return last;
}

// src/document/yaml-anchors.ts
var YamlAnchors = class {
  #document;
  #nodes;
  constructor(document) {
    this.#document = document;
  }
  /** The last node before an alias that has its anchor. */
  target(anchor, before) {
    this.#nodes ??= this.#collect();
    const nodes = this.#nodes.get(anchor) ?? [];
    return nodes[lowerBound(nodes.length, (at) => (nodes[at]?.range?.[0] ?? 0) < before) - 1];
  }
  #collect() {
    const anchors = /* @__PURE__ */ new Map();
    visit(this.#document, {
      Value(_, node) {
        if (!node.anchor) return;
        const nodes = anchors.get(node.anchor);
        if (nodes) nodes.push(node);
        else anchors.set(node.anchor, [node]);
      }
    });
    return anchors;
  }
};

// src/document/yaml-tree.ts
var YamlTree = class {
  #document;
  #text;
  #broken;
  #anchors;
  constructor(document, text, problems) {
    this.#document = document;
    this.#anchors = new YamlAnchors(document);
    this.#text = text;
    this.#broken = new BrokenPlaces(problems);
  }
  root() {
    const { contents } = this.#document;
    return contents ? this.#tree(contents, 0) : void 0;
  }
  #tree(node, at) {
    if (!node) return { type: "text", span: span(at, at), text: "", isNull: true, readable: true };
    const own = span(node.range?.[0] ?? at, node.range?.[1] ?? at);
    if (isAlias(node)) {
      const target = this.#anchors.target(node.source, own.start);
      if (target) {
        const tree = this.#tree(target, at);
        return tree.type === "text" ? { ...tree, span: own, origin: tree.span } : { ...tree, span: own };
      }
      const problem = "this alias names no anchor that stands before it";
      return { type: "text", span: own, text: "", isNull: false, readable: false, problem };
    }
    if (isScalar(node)) {
      const text = node.source ?? String(node.value ?? "");
      const isNull = node.type === "PLAIN" && /^(?:~|null|Null|NULL|)$/.test(text) && !node.tag;
      const readable = !this.#broken.touch(own) && !isOwnTag(node.tag);
      return { type: "text", span: this.#contents(node, own), text: isNull ? "" : text, isNull, readable };
    }
    const written = this.#text.startsWith("{{", own.start) ? this.#text.slice(own.start, own.end) : "";
    if (/^\{\{.*\}\}$/.test(written)) {
      return { type: "text", span: own, text: written, isNull: false, readable: true };
    }
    if (isMap(node)) {
      const pairs = node.items;
      return { type: "map", span: own, members: () => this.#members(pairs) };
    }
    if (isSeq(node)) {
      const items = node.items;
      return { type: "list", span: own, items: () => items.map((item) => this.#tree(item, own.end)) };
    }
    return { type: "text", span: own, text: "", isNull: false, readable: false };
  }
  /** Without the line of a block that holds its sign and perhaps a comment. */
  #contents({ type }, own) {
    if (type !== "BLOCK_LITERAL" && type !== "BLOCK_FOLDED") return own;
    const lineEnd = this.#text.indexOf("\n", own.start);
    if (lineEnd === -1 || lineEnd >= own.end) return span(own.end, own.end);
    const first = this.#text.slice(lineEnd + 1, own.end).search(/\S/);
    return first === -1 ? span(own.end, own.end) : span(lineEnd + 1 + first, own.end);
  }
  *#members(pairs) {
    for (const { key, value } of pairs) {
      const written = span(key?.range?.[0] ?? 0, key?.range?.[1] ?? 0);
      const name = isScalar(key) ? key.source ?? String(key.value ?? "") : this.#text.slice(written.start, written.end);
      const tree = this.#tree(value, written.end);
      const isPlain = isScalar(key) && key.type === "PLAIN";
      const spansLines = isPlain && this.#text.slice(written.start, written.end).includes("\n");
      const isName = !this.#broken.touch(written) && !spansLines;
      yield isName ? { name, nameSpan: written, value: tree } : swallowed(name, written, tree.span);
    }
  }
};
function swallowed(name, { start, end }, valueSpan) {
  const word = /^[\w.-]*/.exec(name)?.[0] ?? "";
  const nameSpan = span(start, Math.min(end, start + word.length));
  const value = { type: "text", span: valueSpan, text: "", isNull: false, readable: false };
  return { name: word, nameSpan, value };
}
function isOwnTag(tag) {
  return tag !== void 0 && tag !== "!" && !tag.startsWith("tag:yaml.org,");
}

// src/document/yaml.ts
function readYaml(source) {
  const { text, document, problems, tooDeepAt } = parseYaml(source);
  if (tooDeepAt !== void 0) return tooDeep(source, "yaml", span(tooDeepAt, tooDeepAt + 1));
  const root = document && new YamlTree(document, text, problems).root();
  return toDocument(source, "yaml", root, problems, () => yamlComments(source));
}
function parseYaml(source) {
  const text = withLineFeeds(source);
  const tokens = [...new Parser().parse(text)];
  const tooDeepAt = firstBelowDepth(tokens);
  if (tooDeepAt !== void 0) return { text, document: void 0, problems: [], tooDeepAt };
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, prettyErrors: false });
  const documents = [...composer.compose(tokens)].filter((document) => !isEmpty(document));
  const problems = documents.flatMap((document) => problemsOf(document, text.length));
  const [first, ...further] = documents;
  for (const document of further) {
    const message = "a second YAML document starts here: it is not checked";
    const help = "Keep one configuration in a file.";
    problems.push({ message, help, span: firstCharacter(document, text.length) });
  }
  return { text, document: first, problems, tooDeepAt };
}
function yamlComments(source) {
  const comments = [];
  const open = [...new Parser().parse(withLineFeeds(source))];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if (isCommentToken(next)) comments.push(toYamlComment(next.source, next.offset));
    else for (const part of Object.values(next)) open.push(part);
  }
  return comments.sort((one, other) => one.start - other.start);
}
function isCommentToken(token) {
  return "type" in token && token.type === "comment";
}
function withLineFeeds({ text }) {
  return text.replace(/\r(?!\n)/g, "\n");
}
function tooDeepIn(text) {
  return firstBelowDepth([...new Parser().parse(text)]);
}
function firstBelowDepth(tokens) {
  let first;
  const open = tokens.map((token) => [token, 0]);
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next;
    if (depth > DEPTH) {
      first = Math.min(first ?? token.offset, token.offset);
      continue;
    }
    if ("value" in token && token.value) open.push([token.value, depth + 1]);
    if (!("items" in token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push([key, depth + 1]);
      if (value) open.push([value, depth + 1]);
    }
  }
  return first;
}
function isEmpty({ contents, errors }) {
  const isNothing = contents === null || isScalar(contents) && contents.type === "PLAIN" && contents.source === "";
  return isNothing && errors.length === 0;
}
function firstCharacter(document, length) {
  const start = document.contents?.range?.[0] ?? document.range?.[0] ?? 0;
  return span(Math.min(start, length), Math.min(start + 1, length));
}

export {
  problemsOf,
  readYaml,
  parseYaml,
  tooDeepIn
};
