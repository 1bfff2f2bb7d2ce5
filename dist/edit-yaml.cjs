"use strict";

// src/edit/yaml.ts
var import_yaml5 = require("./package-yaml.cjs");

// src/source/span.ts
function span(start, end) {
  return { start, end };
}

// src/edit/editor.ts
var CannotEdit = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "CannotEdit";
  }
};

// src/edit/brackets.ts
function removeItem(text, { span: own, items }, index) {
  const item = items[index];
  const before = items[index - 1];
  const after = items[index + 1];
  const cut = after ? span(item.start, after.start) : before ? span(before.end, item.end) : span(own.start + 1, own.end - 1);
  const beside = text.slice(cut.start, item.start) + text.slice(item.end, cut.end);
  if (/[^\s,]/.test(beside)) throw new CannotEdit("a comment stands beside it");
  return { span: cut, text: "" };
}
function insertAfter(text, { span: own, items }, index, added) {
  const { start, end } = items[index];
  const before = items[index - 1];
  const gap = before ? text.slice(before.end, start) : `,${text.slice(own.start + 1, start)}`;
  const isPlainGap = /^\s*,\s*$/.test(gap);
  const usual = before || gap.includes("\n") || gap.includes("\r") ? gap : ", ";
  const separator = isPlainGap ? usual : ", ";
  return { span: span(end, end), text: added.map((item) => separator + item).join("") };
}
function fillEmpty(text, { span: own }, added) {
  if (text.slice(own.start + 1, own.end - 1).trim() !== "") throw new CannotEdit("a comment stands there");
  const [open, close] = [text[own.start], text[own.end - 1]];
  return { span: own, text: `${open}${added.join(", ")}${close}` };
}

// src/edit/yaml-nodes.ts
var import_yaml = require("./package-yaml.cjs");
var YamlNodes = class {
  constructor(text) {
    this._words = /* @__PURE__ */ new Map();
    this._parents = /* @__PURE__ */ new Map();
    this._endsInBlock = false;
    const composer = new import_yaml.Composer({
      schema: "failsafe",
      uniqueKeys: false,
      prettyErrors: false,
      keepSourceTokens: true
    });
    const feeds = text.replace(/\r(?!\n)/g, "\n");
    const tokens = new import_yaml.Parser().parse(feeds);
    const isFilled = ({ contents }) => contents !== null && !isNothing(contents);
    const document = [...composer.compose(tokens)].find(isFilled);
    if (!document) return;
    (0, import_yaml.visit)(document, {
      Pair: (_, pair, path) => {
        const map = path.at(-1);
        if (!(0, import_yaml.isMap)(map)) return;
        const { key, value } = pair;
        if (value) this._parents.set(value, pair);
        for (const node of [key, value]) {
          if (!(0, import_yaml.isScalar)(node) || !node.range) continue;
          this._words.set(node.range[0], { node, pair, map, isName: node === key });
        }
      },
      Scalar: (_, { srcToken, range }) => {
        const isLast = range?.[1] === feeds.length && !feeds.endsWith("\n");
        if (srcToken?.type === "block-scalar" && isLast) this._endsInBlock = !isStripped(srcToken);
      },
      Seq: (_, seq) => {
        for (const item of seq.items) this._parents.set(item, seq);
      }
    });
  }
  /** Whether the text ends within a block scalar to which one more line break would belong. */
  get endsInBlock() {
    return this._endsInBlock;
  }
  /** The name or value that starts at this place. */
  word({ start }) {
    const word = this._words.get(start);
    if (!word) throw new CannotEdit("no plain text stands there");
    return word;
  }
  parent(node) {
    return this._parents.get(node);
  }
  /** The list of properties that an item of an export stands in. */
  list(item) {
    const parent = this.parent(item);
    if (!(0, import_yaml.isSeq)(parent)) throw new CannotEdit("the property stands in no list");
    return parent;
  }
};
function extent(node, text) {
  const [start = 0, end = 0] = node.range ?? [];
  return span(start, start + text.slice(start, end).trimEnd().length);
}
function pairExtent(pair, text) {
  const { start, end } = extent(pair.key, text);
  const colon = colonOf(pair);
  const value = pair.value && !isNothing(pair.value) ? extent(pair.value, text).end : 0;
  return span(start, Math.max(end, colon === void 0 ? 0 : colon + 1, value));
}
function colonOf(pair) {
  return sepOf(pair).find((token) => token.type === "map-value-ind")?.offset;
}
function checkPlain(pair) {
  const tokens = [...sepOf(pair), ...pair.srcToken?.start ?? []];
  for (const { type } of tokens) {
    if (type === "anchor") throw new CannotEdit("an anchor stands there");
    if (type === "tag") throw new CannotEdit("a tag stands there");
    if (type === "explicit-key-ind") throw new CannotEdit("the name is marked by ?");
  }
}
function sepOf(pair) {
  return pair.srcToken?.sep ?? [];
}
function isStripped({ props, source }) {
  const isMarked = props.some((token) => token.type === "block-scalar-header" && token.source.includes("-"));
  return isMarked || source === "";
}
function isNothing(node) {
  return (0, import_yaml.isScalar)(node) && node.type === "PLAIN" && node.source === "";
}
function memberOf(map, name) {
  return map.items.findLast(({ key }) => (0, import_yaml.isScalar)(key) && String(key.value) === name);
}

// src/edit/yaml-properties.ts
var import_yaml3 = require("./package-yaml.cjs");

// src/edit/yaml-scalar.ts
var import_yaml2 = require("./package-yaml.cjs");
function writeScalar(text, style) {
  if (style === import_yaml2.Scalar.PLAIN && isPlainSafe(text)) return text;
  if (style === import_yaml2.Scalar.QUOTE_SINGLE && /^[\x20-\x7e]*$/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text);
}
function isPlainSafe(text) {
  if (/^(?:0|[1-9]\d*)$/.test(text)) return true;
  return /^[A-Za-z/_][\w./@+-]*(?: [\w./@+-]+|:[\w./@+-]+)*$/.test(text) && !WORDS.test(text);
}
var WORDS = /^(?:[yYnN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|null|Null|NULL|True|TRUE|False|FALSE)$/;
function styleOf(node) {
  const { type } = node ?? {};
  const isInline = type === import_yaml2.Scalar.PLAIN || type === import_yaml2.Scalar.QUOTE_SINGLE || type === import_yaml2.Scalar.QUOTE_DOUBLE;
  return isInline ? type : void 0;
}

// src/edit/yaml-properties.ts
var YamlProperties = class {
  constructor(text, nodes) {
    this._text = text;
    this._nodes = nodes;
  }
  /** New properties repeat one of the same section, with another key and another value. */
  add({ map, node }, settings) {
    const list = this._nodes.list(map);
    const section = String(node.value);
    const index = list.items.findLastIndex(
      (item, at) => this._isPlain(item, section) && !this._hasComment(item, this._whole(list, at))
    );
    const like = list.items[index];
    if (!like) throw new CannotEdit("no property of the section has the plain form to repeat");
    const whole = this._whole(list, index);
    const added = settings.map((setting) => this._writeLike(like, whole, setting));
    if (list.flow) return insertAfter(this._text.all, this._text.brackets(list), index, added);
    const indent = this._text.indentOf(whole.start);
    const lines = added.map((item) => indent + item);
    return this._text.insertBelow(whole.end - 1, lines);
  }
  remove(item) {
    const list = this._nodes.list(item);
    const index = list.items.indexOf(item);
    if (list.flow) return removeItem(this._text.all, this._text.brackets(list), index);
    return this._text.removeLines(this._lines(list, index));
  }
  /** The section names of all properties of an application that name this section. */
  sectionWords({ node, map }) {
    return this._nodes.list(map).items.flatMap((item) => {
      const pair = (0, import_yaml3.isMap)(item) ? memberOf(item, "section") : void 0;
      const isSame = pair && (0, import_yaml3.isScalar)(pair.value) && String(pair.value.value) === String(node.value);
      return isSame ? [{ node: pair.value, pair }] : [];
    });
  }
  /** Whether a property is made of section, key and value, each a text in one line. */
  _isPlain(item, section) {
    if (!(0, import_yaml3.isMap)(item) || item.items.length !== 3 || item.anchor || item.tag) return false;
    const values = ["section", "key", "value"].map((name) => memberOf(item, name)?.value);
    const isInline = values.every((value) => {
      const isText = (0, import_yaml3.isScalar)(value) && !isNothing(value) && !value.anchor && !value.tag;
      return isText && this._text.isInline(value);
    });
    const [named] = values;
    return isInline && (0, import_yaml3.isScalar)(named) && String(named.value) === section;
  }
  /** Whether a comment stands between the parts of a property. */
  _hasComment({ items }, whole) {
    let at = whole.start;
    return items.some(({ value }) => {
      const { start, end } = this._text.extent(value);
      const before = this._text.slice(at, start);
      at = end;
      return before.includes("#");
    });
  }
  _writeLike(like, whole, setting) {
    const written = /* @__PURE__ */ new Map([
      ["key", setting.option],
      ["value", setting.text]
    ]);
    let item = "";
    let at = whole.start;
    for (const { key, value } of like.items) {
      const { start, end } = this._text.extent(value);
      const before = this._text.slice(at, start);
      const text = written.get(String(key.value));
      const own = text === void 0 ? this._text.slice(start, end) : writeScalar(text, styleOf(value));
      item += before + own;
      at = end;
    }
    return item + this._text.slice(at, whole.end);
  }
  _whole(list, index) {
    return list.flow ? this._text.extent(list.items[index]) : this._lines(list, index);
  }
  /** From the dash to the end of the last value. */
  _lines(list, index) {
    const token = list.srcToken;
    const dash = token?.items[index]?.start.find(({ type }) => type === "seq-item-ind");
    if (!dash) throw new CannotEdit("no dash stands before the property");
    return span(dash.offset, this._text.endOf(list.items[index]));
  }
};

// src/edit/yaml-text.ts
var import_yaml4 = require("./package-yaml.cjs");

// src/edit/lines.ts
function wholeLine(source, line) {
  return span(source.lineSpan(line).start, source.lineSpan(line + 1).start);
}
function hasLine(source, line) {
  return line === source.position(source.lineSpan(line).start).line;
}
function insertBelow(source, line, lines) {
  const { end } = source.lineSpan(line);
  const next = wholeLine(source, line).end;
  const lineBreak = source.text.slice(end, next);
  if (lineBreak !== "") return { span: span(next, next), text: lines.map((one) => one + lineBreak).join("") };
  const usual = /\r\n|\r|\n/.exec(source.text)?.[0] ?? "\n";
  return { span: span(next, next), text: lines.map((one) => usual + one).join("") };
}

// src/edit/yaml-text.ts
var YamlText = class {
  constructor(source) {
    this._source = source;
    this.all = source.text;
  }
  slice(start, end) {
    return this.all.slice(start, end);
  }
  extent(node) {
    return extent(node, this.all);
  }
  pairExtent(pair) {
    return pairExtent(pair, this.all);
  }
  brackets(node) {
    const items = (0, import_yaml4.isMap)(node) ? node.items.map((pair) => this.pairExtent(pair)) : node.items.map((item) => this.extent(item));
    return { span: this.extent(node), items };
  }
  /** Where the last value of a map ends; comments behind it belong to no value. */
  endOf(node) {
    if (!(0, import_yaml4.isMap)(node) || node.flow) return this.extent(node).end;
    return Math.max(...node.items.map((pair) => this.pairExtent(pair).end));
  }
  isInline(node) {
    const { start, end } = this.extent(node);
    return styleOf(node) !== void 0 && !/[\r\n]/.test(this.slice(start, end));
  }
  /** Another text in the style of the present one. */
  replace({ node, pair }, text) {
    checkPlain(pair);
    const style = styleOf(node);
    if (style === void 0 || !this.isInline(node)) throw new CannotEdit("the text spans several lines");
    return { span: this.extent(node), text: writeScalar(text, style) };
  }
  /** The blanks before what stands first in its line. */
  indentOf(start) {
    const before = this.slice(this._lineAt(start).start, start);
    if (/[^ ]/.test(before)) throw new CannotEdit("something else stands in its line");
    return before;
  }
  column(offset) {
    return this._source.position(offset).column;
  }
  /** Puts lines below the line of an offset. */
  insertBelow(offset, lines) {
    return insertBelow(this._source, this._source.position(offset).line, lines);
  }
  /** The same, below the comments that follow and are indented like the new lines. */
  insertBelowComments(offset, indent, lines) {
    let { line } = this._source.position(offset);
    const startOf = (at) => this._source.lineSpan(at).start;
    while (hasLine(this._source, line + 1) && this.all.startsWith(`${indent}#`, startOf(line + 1))) line++;
    const indented = lines.map((text) => indent + text);
    return insertBelow(this._source, line, indented);
  }
  /** Takes away what stands alone in its lines. A comment behind it stays, on the line that is left. */
  removeLines({ start, end }) {
    this.indentOf(start);
    const first = this._source.position(start).line;
    const last = this._source.position(end - 1).line;
    const [, before = "", comment] = /^([^#]*)(#?)/.exec(this.slice(end, this._lineAt(end - 1).end)) ?? [];
    if (before.trim() !== "") throw new CannotEdit("something else stands in its line");
    if (first !== last && this.slice(start, end).includes("#"))
      throw new CannotEdit("a comment stands within it");
    if (comment) return { span: span(start, end + before.length), text: "" };
    const whole = span(this._lineAt(start).start, wholeLine(this._source, last).end);
    return { span: whole, text: "" };
  }
  _lineAt(offset) {
    return this._source.lineSpan(this._source.position(offset).line);
  }
};

// src/edit/yaml.ts
function editYaml(document) {
  return new YamlEditor(document);
}
var YamlEditor = class {
  constructor({ source }) {
    this._text = new YamlText(source);
    this._nodes = new YamlNodes(source.text);
    this._properties = new YamlProperties(this._text, this._nodes);
  }
  setValue({ entry }, text) {
    const word = this._nodes.word(entry.nameSpan);
    const pair = word.isName ? word.pair : memberOf(word.map, "value");
    return [pair ? this._write(pair, text) : this._addValue(word, text)];
  }
  addOptions({ headers }, settings) {
    if (headers.length > 1) throw new CannotEdit("the section is given twice");
    const word = this._nodes.word(headers[0]);
    if (!word.isName) return [this._properties.add(word, settings)];
    const { value } = word.pair;
    if (!value || isNothing(value)) return [this._fillSection(word, settings)];
    if (!(0, import_yaml5.isMap)(value)) throw new CannotEdit("the section holds no map of its own");
    checkPlain(word.pair);
    return [this._append(value, settings)];
  }
  remove({ section, entry }) {
    const word = this._nodes.word(entry.nameSpan);
    if (!word.isName) {
      if (section.entries.length === 1) throw new CannotEdit("no option of the section would be left");
      return [this._properties.remove(word.map)];
    }
    const { map, pair } = word;
    checkPlain(pair);
    if (map.flow) return [removeItem(this._text.all, this._text.brackets(map), map.items.indexOf(pair))];
    const lines = this._text.removeLines(this._text.pairExtent(pair));
    return map.items.length > 1 ? [lines] : [lines, this._emptyMap(map)];
  }
  renameOption({ entry }, to) {
    return [this._text.replace(this._nodes.word(entry.nameSpan), to)];
  }
  renameSection({ headers }, to) {
    return headers.flatMap((header) => {
      const word = this._nodes.word(header);
      const words = word.isName ? [word] : this._properties.sectionWords(word);
      return words.map((one) => this._text.replace(one, to));
    });
  }
  _write(pair, text) {
    const { key, value } = pair;
    if ((0, import_yaml5.isAlias)(value)) return { span: this._text.extent(value), text: writeScalar(text, "PLAIN") };
    if (value && !(0, import_yaml5.isScalar)(value)) throw new CannotEdit("the value is a map or a list");
    if (value && !isNothing(value)) return this._text.replace({ node: value, pair }, text);
    checkPlain(pair);
    const colon = colonOf(pair);
    const written = writeScalar(text, "PLAIN");
    if (colon !== void 0) return { span: span(colon + 1, colon + 1), text: ` ${written}` };
    const { end } = this._text.extent(key);
    return { span: span(end, end), text: `: ${written}` };
  }
  /** A property of an export without a value gets one behind its key. */
  _addValue({ pair, map }, text) {
    checkPlain(pair);
    const { start, end } = this._text.pairExtent(pair);
    const added = `value: ${writeScalar(text, "PLAIN")}`;
    if (map.flow) return { span: span(end, end), text: `, ${added}` };
    return this._text.insertBelow(start, [" ".repeat(this._text.column(start) - 1) + added]);
  }
  _append(map, settings) {
    const members = settings.map((setting) => writeLike(map, setting));
    if (map.flow) {
      const brackets = this._text.brackets(map);
      const last = brackets.items.length - 1;
      if (last < 0) return fillEmpty(this._text.all, brackets, members);
      return insertAfter(this._text.all, brackets, last, members);
    }
    const [first] = map.items;
    const indent = this._text.indentOf(this._text.extent(first.key).start);
    const edit = this._text.insertBelowComments(this._text.endOf(map) - 1, indent, members);
    if (this._nodes.endsInBlock && edit.span.start === this._text.all.length)
      throw new CannotEdit("the value above lacks its line break and would get one");
    return edit;
  }
  /** A section of which only the name stands there. */
  _fillSection({ pair, map, node }, settings) {
    checkPlain(pair);
    const colon = colonOf(pair);
    if (map.flow || colon === void 0) throw new CannotEdit("the section holds no map");
    const outer = this._text.indentOf(this._text.extent(node).start);
    const indent = outer + " ".repeat(this._step(map));
    const lines = settings.map(({ option, text }) => {
      return `${indent}${writeScalar(option, "PLAIN")}: ${writeScalar(text, "PLAIN")}`;
    });
    return this._text.insertBelow(colon, lines);
  }
  /** How far another section indents its options. */
  _step(sections) {
    const columnOf = (node) => this._text.column(this._text.extent(node).start);
    for (const { key, value } of sections.items) {
      const [first] = (0, import_yaml5.isMap)(value) && !value.flow ? value.items : [];
      if (first) return columnOf(first.key) - columnOf(key);
    }
    return 2;
  }
  /** A map that loses its last option stays a map. */
  _emptyMap(map) {
    const parent = this._nodes.parent(map);
    const section = parent && "key" in parent ? parent : void 0;
    const colon = section && colonOf(section);
    if (!section || colon === void 0) throw new CannotEdit("no option of the section would be left");
    checkPlain(section);
    return { span: span(colon + 1, colon + 1), text: " {}" };
  }
};
function writeLike({ items }, { option, text }) {
  const styles = new Set(items.map(({ value }) => styleOf(value) ?? "PLAIN"));
  const [style] = styles;
  const name = writeScalar(option, styleOf(items.at(-1)?.key) ?? "PLAIN");
  return `${name}: ${writeScalar(text, styles.size === 1 && style ? style : "PLAIN")}`;
}
module.exports = {
  editYaml: editYaml
};
