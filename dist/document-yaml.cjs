"use strict";

// src/document/yaml.ts
var import_yaml4 = require("./package-yaml.cjs");

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

// src/document/section-list.ts
var SectionList = class {
  constructor() {
    this.sections = [];
    this._byName = /* @__PURE__ */ new Map();
  }
  /** The section of this name; a further header is added to it. */
  open(name, header) {
    const known = this._byName.get(name);
    if (known) {
      known.headers.push(header);
      return known;
    }
    const section = { name, headers: [header], entries: [], incomplete: false };
    this._byName.set(name, section);
    this.sections.push(section);
    return section;
  }
  get(name) {
    return this._byName.get(name);
  }
};

// src/document/section-map.ts
var MERGE = "<<";
function readSections(root, notes) {
  const list = new SectionList();
  for (const { name, nameSpan, value } of root.members()) {
    const section = list.open(name, nameSpan);
    if (value.type === "text" && value.isNull) continue;
    if (value.type !== "map") {
      section.incomplete = true;
      const problem = value.type === "text" ? value.problem : void 0;
      const message = problem ?? "a section holds a map of options";
      const isTold = value.type === "text" && !value.readable && value.span.start === value.span.end;
      if (!isTold) notes.problems.push({ message, span: problem ? value.span : nameSpan, section: name });
      continue;
    }
    for (const member2 of value.members()) {
      if (member2.name === MERGE) section.incomplete = true;
      if (!notes.allowsOption(nameSpan)) break;
      section.entries.push(readOption(member2, name, notes));
    }
  }
  return { sections: list.sections, anchor: span(root.span.start, root.span.start), isEmailServer: true };
}
function readOption(member2, section, { problems }) {
  const { name, nameSpan, value } = member2;
  if (value.type === "text") {
    if (value.problem) problems.push({ message: value.problem, span: value.span, section });
    const { text, span: valueSpan, readable, origin } = value;
    const entry = { name, nameSpan, value: text, valueSpan, readable };
    return origin ? { ...entry, origin } : entry;
  }
  const what = value.type === "map" ? "a map" : "a list";
  const help = name === MERGE ? "Merge keys are not read: write the options out." : "Every option takes one value; write a list as one text.";
  problems.push({ message: `${what} stands where a value belongs`, help, span: nameSpan, section });
  return { name, nameSpan, value: "", valueSpan: value.span, readable: false };
}

// src/document/export.ts
var EMAIL_SERVER = "CFGEmailServer";
var MEMBERS = ["section", "key", "value"];
function isApplication(root) {
  return propertiesOf(root) !== void 0 || textMember(root, "subtype") !== void 0;
}
function readApplications(root, notes) {
  const applications = [];
  for (const item of root.items()) {
    if (item.type === "map" && isApplication(item)) {
      applications.push(readApplication(item, notes));
      continue;
    }
    const message = "a list at the top level holds exported applications, and this item is none";
    notes.problems.push({ message, help: "An application has options.property.", span: firstPlace(item) });
  }
  const emailServers = applications.filter((application) => application.isEmailServer);
  return emailServers.length > 0 ? emailServers : applications;
}
function readApplication(root, notes) {
  const list = new SectionList();
  for (const item of propertiesOf(root)?.items() ?? []) {
    if (!notes.allowsOption(root.span)) break;
    readProperty(item, list, notes);
  }
  const name = member(root, "name");
  const at = span(root.span.start, root.span.start);
  const isEmailServer = textMember(root, "subtype") === EMAIL_SERVER;
  return {
    ...name?.value.type === "text" && { name: name.value.text },
    sections: list.sections,
    anchor: name?.value.span ?? at,
    extent: root.span,
    isEmailServer
  };
}
function propertiesOf(root) {
  const options = member(root, "options")?.value;
  if (options?.type !== "map") return void 0;
  const property = member(options, "property")?.value;
  return property?.type === "list" ? property : void 0;
}
function readProperty(item, list, notes) {
  if (item.type !== "map") {
    tellUnreadable("this item is no property", item, notes);
    return;
  }
  for (const { name, nameSpan, value: value2 } of item.members()) {
    if (MEMBERS.includes(name)) notes.structure.push(nameSpan);
    if (name === "section") notes.structure.push(value2.span);
  }
  const sectionName = member(item, "section")?.value;
  const key = member(item, "key")?.value;
  if (!isName(sectionName) || !isName(key)) {
    const lacking = isName(sectionName) ? "key" : "section";
    const section2 = isName(sectionName) ? openSection(sectionName, list) : void 0;
    tellUnreadable(`this property names no ${lacking}`, item, notes, section2);
    return;
  }
  const section = openSection(sectionName, list);
  const value = member(item, "value")?.value;
  const nothing = { type: "text", span: endOf(key.span), text: "", isNull: true, readable: true };
  section.entries.push(
    readOption({ name: key.text, nameSpan: key.span, value: value ?? nothing }, section.name, notes)
  );
}
function openSection({ text, span: at }, list) {
  return list.get(text) ?? list.open(text, at);
}
function tellUnreadable(message, item, notes, section) {
  notes.problems.push({
    message,
    help: "A property is a map of section, key and value.",
    span: firstPlace(item)
  });
  if (section) section.incomplete = true;
  else notes.incomplete = true;
}
function isName(tree) {
  return tree?.type === "text" && tree.readable && !tree.isNull;
}
function member(map, name) {
  let found;
  for (const candidate of map.members()) if (candidate.name === name) found = candidate;
  return found;
}
function textMember(map, name) {
  const value = member(map, name)?.value;
  return value?.type === "text" ? value.text : void 0;
}
function endOf(of) {
  return span(of.end, of.end);
}
function firstPlace(tree) {
  return span(tree.span.start, Math.min(tree.span.end, tree.span.start + 1));
}

// src/document/shape-notes.ts
var ShapeNotes = class {
  /** No text holds more options than characters, unless aliases of YAML repeat them. */
  constructor(length) {
    this.problems = [];
    this.structure = [];
    this.incomplete = false;
    this._optionsLeft = length;
  }
  /** Whether one more option may be read; says once where it may not. */
  allowsOption(at) {
    if (this._optionsLeft > 0) {
      this._optionsLeft--;
      return true;
    }
    if (this._optionsLeft === 0) {
      const message = "aliases repeat more options than the file has characters: they are not all checked";
      this.problems.push({ message, span: at });
      this.incomplete = true;
      this._optionsLeft = -1;
    }
    return false;
  }
};

// src/document/shapes.ts
function readShape(root, length) {
  const notes = new ShapeNotes(length);
  const configurations = readRoot(root, notes);
  return {
    configurations,
    problems: notes.problems,
    structure: notes.structure,
    incomplete: notes.incomplete
  };
}
function readRoot(root, notes) {
  if (!root || root.type === "text" && root.isNull) return [emptyAt(root)];
  if (root.type === "map")
    return [isApplication(root) ? readApplication(root, notes) : readSections(root, notes)];
  if (root.type === "list") {
    const applications = readApplications(root, notes);
    return applications.length > 0 ? applications : [emptyAt(root)];
  }
  notes.problems.push({ message: "a single value stands where a map of sections belongs", span: root.span });
  return [emptyAt(root)];
}
function emptyAt(root) {
  const at = root?.span.start ?? 0;
  return { sections: [], anchor: span(at, at), isEmailServer: true };
}

// src/document/parsed.ts
var DEPTH = 500;
function toDocument(source, syntax, root, found, comments = () => []) {
  const { configurations, problems, structure, incomplete } = readShape(root, source.text.length);
  return {
    source,
    syntax,
    configurations,
    problems: [...onePerLine(found, source), ...problems].sort((a, b) => a.span.start - b.span.start),
    structure: structure.toSorted((one, other) => one.start - other.start),
    comments,
    incomplete: incomplete || found.some((problem) => !problem.isLocal)
  };
}
function tooDeep(source, syntax, span2) {
  return toDocument(source, syntax, void 0, [
    { message: `the file nests deeper than ${DEPTH} levels`, span: span2 }
  ]);
}

// src/document/yaml-comment.ts
function toYamlComment(written, offset) {
  const end = offset + written.trimEnd().length;
  return { start: offset, end, text: written.slice(1), textStart: offset + 1 };
}

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

// src/document/yaml-tree.ts
var import_yaml3 = require("./package-yaml.cjs");

// src/source/lower-bound.ts
function lowerBound(length, isBelow) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = low + high >> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/document/broken-places.ts
var BrokenPlaces = class {
  constructor(problems) {
    this._offsets = problems.map((problem) => problem.span.start).sort((one, other) => one - other);
  }
  /** Whether one of the places lies in the span or at its end. */
  touch(span2) {
    const next = lowerBound(this._offsets.length, (at) => this._offsets[at] < span2.start);
    return (this._offsets[next] ?? Number.POSITIVE_INFINITY) <= span2.end;
  }
};

// src/document/yaml-anchors.ts
var import_yaml2 = require("./package-yaml.cjs");
var YamlAnchors = class {
  constructor(document) {
    this._document = document;
  }
  /** The last node before an alias that has its anchor. */
  target(anchor, before) {
    this._nodes ??= this._collect();
    const nodes = this._nodes.get(anchor) ?? [];
    return nodes[lowerBound(nodes.length, (at) => (nodes[at]?.range?.[0] ?? 0) < before) - 1];
  }
  _collect() {
    const anchors = /* @__PURE__ */ new Map();
    (0, import_yaml2.visit)(this._document, {
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
  constructor(document, text, problems) {
    this._document = document;
    this._anchors = new YamlAnchors(document);
    this._text = text;
    this._broken = new BrokenPlaces(problems);
  }
  root() {
    const { contents } = this._document;
    return contents ? this._tree(contents, 0) : void 0;
  }
  _tree(node, at) {
    if (!node) return { type: "text", span: span(at, at), text: "", isNull: true, readable: true };
    const own = span(node.range?.[0] ?? at, node.range?.[1] ?? at);
    if ((0, import_yaml3.isAlias)(node)) {
      const target = this._anchors.target(node.source, own.start);
      if (target) {
        const tree = this._tree(target, at);
        return tree.type === "text" ? { ...tree, span: own, origin: tree.span } : { ...tree, span: own };
      }
      const problem = "this alias names no anchor that stands before it";
      return { type: "text", span: own, text: "", isNull: false, readable: false, problem };
    }
    if ((0, import_yaml3.isScalar)(node)) {
      const text = node.source ?? String(node.value ?? "");
      const isNull = node.type === "PLAIN" && /^(?:~|null|Null|NULL|)$/.test(text) && !node.tag;
      const readable = !this._broken.touch(own) && !isOwnTag(node.tag);
      return { type: "text", span: this._contents(node, own), text: isNull ? "" : text, isNull, readable };
    }
    const written = this._text.startsWith("{{", own.start) ? this._text.slice(own.start, own.end) : "";
    if (/^\{\{.*\}\}$/.test(written)) {
      return { type: "text", span: own, text: written, isNull: false, readable: true };
    }
    if ((0, import_yaml3.isMap)(node)) {
      const pairs = node.items;
      return { type: "map", span: own, members: () => this._members(pairs) };
    }
    if ((0, import_yaml3.isSeq)(node)) {
      const items = node.items;
      return { type: "list", span: own, items: () => items.map((item) => this._tree(item, own.end)) };
    }
    return { type: "text", span: own, text: "", isNull: false, readable: false };
  }
  /** Without the line of a block that holds its sign and perhaps a comment. */
  _contents({ type }, own) {
    if (type !== "BLOCK_LITERAL" && type !== "BLOCK_FOLDED") return own;
    const lineEnd = this._text.indexOf("\n", own.start);
    if (lineEnd === -1 || lineEnd >= own.end) return span(own.end, own.end);
    const first = this._text.slice(lineEnd + 1, own.end).search(/\S/);
    return first === -1 ? span(own.end, own.end) : span(lineEnd + 1 + first, own.end);
  }
  *_members(pairs) {
    for (const { key, value } of pairs) {
      const written = span(key?.range?.[0] ?? 0, key?.range?.[1] ?? 0);
      const name = (0, import_yaml3.isScalar)(key) ? key.source ?? String(key.value ?? "") : this._text.slice(written.start, written.end);
      const tree = this._tree(value, written.end);
      const isPlain = (0, import_yaml3.isScalar)(key) && key.type === "PLAIN";
      const spansLines = isPlain && this._text.slice(written.start, written.end).includes("\n");
      const isName2 = !this._broken.touch(written) && !spansLines;
      yield isName2 ? { name, nameSpan: written, value: tree } : swallowed(name, written, tree.span);
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
  const tokens = [...new import_yaml4.Parser().parse(text)];
  const tooDeepAt = firstBelowDepth(tokens);
  if (tooDeepAt !== void 0) return { text, document: void 0, problems: [], tooDeepAt };
  const composer = new import_yaml4.Composer({ schema: "failsafe", uniqueKeys: false, prettyErrors: false });
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
  const open = [...new import_yaml4.Parser().parse(withLineFeeds(source))];
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
  return firstBelowDepth([...new import_yaml4.Parser().parse(text)]);
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
  const isNothing = contents === null || (0, import_yaml4.isScalar)(contents) && contents.type === "PLAIN" && contents.source === "";
  return isNothing && errors.length === 0;
}
function firstCharacter(document, length) {
  const start = document.contents?.range?.[0] ?? document.range?.[0] ?? 0;
  return span(Math.min(start, length), Math.min(start + 1, length));
}
module.exports = {
  parseYaml: parseYaml,
  readYaml: readYaml,
  tooDeepIn: tooDeepIn
};
