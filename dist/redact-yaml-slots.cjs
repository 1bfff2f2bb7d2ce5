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

// src/redact/yaml-slots.ts

// src/document/yaml.ts
var import_yaml3 = require("./package-yaml.cjs");

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

// src/document/yaml.ts
function parseYaml(source) {
  const text = withLineFeeds(source);
  const tokens = [...new import_yaml3.Parser().parse(text)];
  const tooDeepAt = firstBelowDepth(tokens);
  if (tooDeepAt !== void 0) return { text, document: void 0, problems: [], tooDeepAt };
  const composer = new import_yaml3.Composer({ schema: "failsafe", uniqueKeys: false, prettyErrors: false });
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
function withLineFeeds({ text }) {
  return text.replace(/\r(?!\n)/g, "\n");
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
  const isNothing = contents === null || (0, import_yaml3.isScalar)(contents) && contents.type === "PLAIN" && contents.source === "";
  return isNothing && errors.length === 0;
}
function firstCharacter(document, length) {
  const start = document.contents?.range?.[0] ?? document.range?.[0] ?? 0;
  return span(Math.min(start, length), Math.min(start + 1, length));
}

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
function tooDeep2(at) {
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
      if (this.places.length === 0) this.places.push(tooDeep2(under.nameSpan.start));
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
    for (const member of members) {
      const { name, nameSpan, value } = member;
      if (isRecord && value.type === "text" && isSecretWord(value.text)) {
        this.names.push(nameSpan, value.span);
      } else if (!isOption || name === void 0) {
        this._member(member, { ...under, isWithinSecret: under.isWithinSecret || isRecord });
      } else if (value.type === "text" && (value === section || keys.includes(value))) {
        this.names.push(nameSpan, value.span);
      } else if (name.toLowerCase() === "value") {
        this.names.push(nameSpan);
        const isWithinSecret = !key || isSecret && !isText(member);
        const place = { section: section?.text, name: key?.text ?? name, nameSpan: key?.span ?? nameSpan };
        this.visit(value, { ...under, ...place, isWithinSecret });
      } else {
        this._member(member, under);
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

// src/redact/yaml-part.ts
var import_yaml4 = require("./package-yaml.cjs");

// src/values/placeholder.ts
function isPlaceholder(text) {
  return /^(?:\$\{[\w.-]+\}|\{\{\s*[\w.-]+\s*\}\})+$/.test(text);
}

// src/redact/yaml-part.ts
function yamlPart(document, text) {
  const { contents } = document;
  return contents ? new PartMaker(document, text).part(contents, 0, false) : void 0;
}
var TAGS = /^(?:tag:yaml\.org,2002:(?:str|int|float|bool|null|binary|timestamp|map|seq|set|omap|merge)|!(?:vault|env|secret))$/i;
var PartMaker = class {
  constructor(document, text) {
    this._targets = /* @__PURE__ */ new Map();
    this._document = document;
    this._text = text;
    this._anchors = new YamlAnchors(document);
  }
  part(node, at, isInFlow) {
    if (!node) return { type: "text", text: "", span: span(at, at), write: (value) => value };
    const own = span(node.range?.[0] ?? at, node.range?.[1] ?? at);
    if ((0, import_yaml4.isAlias)(node)) return { type: "alias", span: own, target: this._target(node.source, own.start) };
    const written = this._text.slice(own.start, own.end);
    const isDoubtful = this._isDoubtful(node, written);
    if (isPlaceholder(written)) {
      return { type: "text", text: written, span: own, write: (value) => value, isDoubtful };
    }
    if ((0, import_yaml4.isMap)(node)) {
      const pairs = node.items;
      const isFlow = isInFlow || node.flow === true;
      return { type: "map", members: () => this._members(pairs, isFlow), isDoubtful };
    }
    if ((0, import_yaml4.isSeq)(node)) {
      const items = node.items;
      const isFlow = isInFlow || node.flow === true;
      return { type: "list", items: () => items.map((item) => this.part(item, own.end, isFlow)), isDoubtful };
    }
    return { ...this._scalar(node, own, isInFlow), isDoubtful };
  }
  /** Whether the tag or the anchor of a node may be meant as its value. */
  _isDoubtful({ tag, anchor }, written) {
    if (tag !== void 0 && (written === "" || !TAGS.test(tag))) return true;
    return anchor !== void 0 && (written === "" || !this._isUsed(anchor));
  }
  _isUsed(anchor) {
    if (!this._aliases) {
      const aliases = /* @__PURE__ */ new Set();
      (0, import_yaml4.visit)(this._document, { Alias: (_, { source }) => void aliases.add(source) });
      this._aliases = aliases;
    }
    return this._aliases.has(anchor);
  }
  _scalar(node, own, isInFlow) {
    const written = node.source ?? String(node.value ?? "");
    const isNull = node.type === "PLAIN" && /^(?:~|null|Null|NULL|)$/.test(written);
    const isBlock = node.type?.startsWith("BLOCK") ?? false;
    const length = isBlock ? this._text.slice(own.start, own.end).trimEnd().length : own.end - own.start;
    const quote = { QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'" }[node.type] ?? (isInFlow ? '"' : "");
    return {
      type: "text",
      text: isNull ? "" : written,
      span: span(own.start, own.start + length),
      write: (value) => quote + value + quote
    };
  }
  *_members(pairs, isInFlow) {
    for (const { key, value } of pairs) {
      const nameSpan = span(key?.range?.[0] ?? 0, key?.range?.[1] ?? 0);
      yield { name: this._nameOf(key), nameSpan, value: this.part(value, nameSpan.end, isInFlow) };
    }
  }
  _nameOf(key) {
    const node = (0, import_yaml4.isAlias)(key) ? this._anchors.target(key.source, key.range?.[0] ?? 0) : key;
    if (!(0, import_yaml4.isScalar)(node) || this._isDoubtful(node, node.source ?? "")) return void 0;
    return String(node.value ?? "");
  }
  _target(anchor, before) {
    const node = this._anchors.target(anchor, before);
    if (!node) return void 0;
    let part = this._targets.get(node);
    if (!part) {
      part = this.part(node, 0, true);
      this._targets.set(node, part);
    }
    return part;
  }
};

// src/redact/yaml-slots.ts
function yamlSlots(source, isKnownSecret) {
  const { document, text, problems, tooDeepAt } = parseYaml(source);
  return treeSlots(
    document && yamlPart(document, text),
    tooDeepAt === void 0 ? problems : [tooDeep2(tooDeepAt)],
    source,
    isKnownSecret
  );
}
module.exports = {
  yamlSlots: yamlSlots
};
