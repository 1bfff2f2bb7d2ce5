"use strict";

// src/format/yaml.ts
var import_yaml3 = require("./package-yaml.cjs");

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

// src/source/span.ts
function span(start, end) {
  return { start, end };
}

// src/document/parsed.ts
var DEPTH = 500;

// src/document/yaml.ts
var import_yaml2 = require("./package-yaml.cjs");

// src/document/yaml-problems.ts
var import_yaml = require("./package-yaml.cjs");
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
  (0, import_yaml.visit)(document, {
    Scalar(_, { type, range }) {
      if (range && type?.startsWith("QUOTE")) last = { start: range[0], end: range[1] };
    }
  });
  return last;
}

// src/document/yaml.ts
function tooDeepIn(text) {
  return firstBelowDepth([...new import_yaml2.Parser().parse(text)]);
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

// src/format/yaml.ts
function parseYamlFile(source) {
  const { text } = source;
  const tooDeepAt = tooDeepIn(text);
  if (tooDeepAt !== void 0)
    return failed(`the file nests deeper than ${DEPTH} levels`, span(tooDeepAt, tooDeepAt + 1));
  const document = (0, import_yaml3.parseDocument)(text, { prettyErrors: false, logLevel: "error", uniqueKeys: false });
  const problems = [...problemsOf(document, text.length), ...duplicatesIn(document)];
  if (problems.length > 0) return { ok: false, problems: onePerLine(problems, source) };
  const tag = document.warnings.find(({ code }) => code === "TAG_RESOLVE_FAILED");
  if (tag) return failed("YAML takes what begins with ! for a tag: put it in quotes", span(...tag.pos));
  let value;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    return aliasProblem(document);
  }
  const members = new Members();
  return { ok: true, value, offsetOf: (path) => offsetOf(document, path, members) };
}
function duplicatesIn(document) {
  const found = [];
  (0, import_yaml3.visit)(document, {
    Map(_, { items }) {
      const seen = /* @__PURE__ */ new Set();
      for (const { key } of items) {
        if (!(0, import_yaml3.isScalar)(key)) continue;
        const [start = 0, end = start] = key.range ?? [];
        if (seen.has(key.value))
          found.push({ message: "this name is given twice in one map", span: span(start, end) });
        seen.add(key.value);
      }
    }
  });
  return found;
}
function aliasProblem(document) {
  let unresolved;
  (0, import_yaml3.visit)(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return void 0;
      unresolved = alias;
      return import_yaml3.visit.BREAK;
    }
  });
  if (!unresolved?.range) return failed("the aliases unfold to more than a file should hold");
  const [start, end] = unresolved.range;
  const message = "YAML takes what begins with * for an alias, and knows none of this name: put it in quotes";
  return failed(message, span(start, end));
}
function failed(message, at = span(0, 0)) {
  return { ok: false, problems: [{ message, span: at }] };
}
var Members = class {
  constructor() {
    this._byMap = /* @__PURE__ */ new Map();
  }
  member(map, name) {
    const known = this._byMap.get(map) ?? membersOf(map);
    this._byMap.set(map, known);
    return known.get(name);
  }
};
function membersOf({ items }) {
  const members = /* @__PURE__ */ new Map();
  for (const pair of items) if ((0, import_yaml3.isScalar)(pair.key)) members.set(String(pair.key.value), pair);
  return members;
}
function offsetOf(document, path, members) {
  let node = document.contents;
  let offset = 0;
  for (const step of path) {
    let part;
    if ((0, import_yaml3.isMap)(node)) {
      const pair = members.member(node, String(step));
      part = pair?.key;
      node = pair?.value;
    } else if ((0, import_yaml3.isSeq)(node) && typeof step === "number") {
      part = node.items[step];
      node = part;
    }
    if (!(0, import_yaml3.isNode)(part)) break;
    offset = part.range?.[0] ?? offset;
  }
  return offset;
}
module.exports = {
  parseYamlFile: parseYamlFile
};
