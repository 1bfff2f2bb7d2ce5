"use strict";
// src/source/span.ts
var span = (function span(start, end) {
  return { start, end };
});
// src/document/one-per-line.ts
var onePerLine = (function onePerLine(problems, source) {
  const seen = /* @__PURE__ */ new Set();
  const first = [];
  for (const problem of [...problems].sort((a, b) => a.span.start - b.span.start)) {
    const { line } = source.position(problem.span.start);
    if (seen.has(line)) continue;
    seen.add(line);
    first.push(problem);
  }
  return first;
});
// src/document/section-map.ts
var readOption = (function readOption(member2, section, { problems }) {
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
});
// src/document/export.ts
var isApplication = (function isApplication(root) {
  return propertiesOf(root) !== void 0 || textMember(root, "subtype") !== void 0;
});
var readApplications = (function readApplications(root, notes) {
  const applications = [];
  for (const item of root.items()) {
    if (item.type === "map" && isApplication(item)) {
      applications.push(readApplication(item, notes));
      continue;
    }
    const message = "a list at the top level holds exported applications, and this item is none";
    notes.problems.push({ message, help: "An application has options.property.", span: firstPlace(item) });
  }
  const emailServers = applications.filter((function (application) { return application.isEmailServer; }));
  return emailServers.length > 0 ? emailServers : applications;
});
var readApplication = (function readApplication(root, notes) {
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
});
var propertiesOf = (function propertiesOf(root) {
  const options = member(root, "options")?.value;
  if (options?.type !== "map") return void 0;
  const property = member(options, "property")?.value;
  return property?.type === "list" ? property : void 0;
});
var readProperty = (function readProperty(item, list, notes) {
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
});
var openSection = (function openSection({ text, span: at }, list) {
  return list.get(text) ?? list.open(text, at);
});
var isName = (function isName(tree) {
  return tree?.type === "text" && tree.readable && !tree.isNull;
});
var member = (function member(map, name) {
  let found;
  for (const candidate of map.members()) if (candidate.name === name) found = candidate;
  return found;
});
var textMember = (function textMember(map, name) {
  const value = member(map, name)?.value;
  return value?.type === "text" ? value.text : void 0;
});
var endOf = (function endOf(of) {
  return span(of.end, of.end);
});
// src/document/shapes.ts
var readShape = (function readShape(root, length) {
  const notes = new ShapeNotes(length);
  const configurations = readRoot(root, notes);
  return {
    configurations,
    problems: notes.problems,
    structure: notes.structure,
    incomplete: notes.incomplete
  };
});
var readRoot = (function readRoot(root, notes) {
  if (!root || root.type === "text" && root.isNull) return [emptyAt(root)];
  if (root.type === "map")
    return [isApplication(root) ? readApplication(root, notes) : readSections(root, notes)];
  if (root.type === "list") {
    const applications = readApplications(root, notes);
    return applications.length > 0 ? applications : [emptyAt(root)];
  }
  notes.problems.push({ message: "a single value stands where a map of sections belongs", span: root.span });
  return [emptyAt(root)];
});
// src/document/parsed.ts
var toDocument = (function toDocument(source, syntax, root, found, comments = () => []) {
  const { configurations, problems, structure, incomplete } = readShape(root, source.text.length);
  return {
    source,
    syntax,
    configurations,
    problems: [...onePerLine(found, source), ...problems].sort((a, b) => a.span.start - b.span.start),
    structure: structure.toSorted((function (one, other) { return one.start - other.start; })),
    comments,
    incomplete: incomplete || found.some((problem) => !problem.isLocal)
  };
});
// src/document/plain-json.ts
var readPlainJson = (function readPlainJson(source) {
  if (!isJson(source.text)) return void 0;
  const root = new PlainTree(source.text).value();
  return root && toDocument(source, "json", root, []);
});
var isJson = (function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
});
var isBlank = (function isBlank(code) {
  return code === 32 || code === 10 || code === 13 || code === 9;
});

// src/document/plain-json.ts

// src/source/span.ts


// src/document/one-per-line.ts


// src/document/section-list.ts
var SectionList = class {
  constructor() {
    this.sections = [];
    this._byName = /* @__PURE__ */ new Map();
  }


};
/** The section of this name; a further header is added to it. */
SectionList.prototype.open = (function (name, header) {
    const known = this._byName.get(name);
    if (known) {
      known.headers.push(header);
      return known;
    }
    const section = { name, headers: [header], entries: [], incomplete: false };
    this._byName.set(name, section);
    this.sections.push(section);
    return section;
  });
SectionList.prototype.get = (function (name) {
    return this._byName.get(name);
  });

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


// src/document/export.ts
var EMAIL_SERVER = "CFGEmailServer";
var MEMBERS = ["section", "key", "value"];






function tellUnreadable(message, item, notes, section) {
  notes.problems.push({
    message,
    help: "A property is a map of section, key and value.",
    span: firstPlace(item)
  });
  if (section) section.incomplete = true;
  else notes.incomplete = true;
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

};
/** Whether one more option may be read; says once where it may not. */
ShapeNotes.prototype.allowsOption = (function (at) {
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
  });

// src/document/shapes.ts


function emptyAt(root) {
  const at = root?.span.start ?? 0;
  return { sections: [], anchor: span(at, at), isEmailServer: true };
}

// src/document/parsed.ts
var DEPTH = 500;


// src/document/plain-json.ts


var QUOTE = 34;
var COMMA = 44;
var BACKSLASH = 92;
var OPENING_BRACKET = 91;
var CLOSING_BRACKET = 93;
var OPENING_BRACE = 123;
var CLOSING_BRACE = 125;
var PlainTree = class {
  constructor(text) {
    this._at = 0;
    this._depth = 0;
    this._text = text;
  }




  /** A number, true, false or null, as it is written. */
  _literal() {
    const text = this._text;
    const start = this._at;
    let at = start + 1;
    while (at < text.length && !isBlank(text.charCodeAt(at)) && !isSeparator(text.charCodeAt(at))) at++;
    this._at = at;
    const isNull = text[start] === "n";
    const written = isNull ? "" : text.slice(start, at);
    return { type: "text", span: span(start, at), text: written, isNull, readable: true };
  }

};
/** The value that comes next; undefined where it nests too deeply. */
PlainTree.prototype.value = (function () {
    const code = this._next();
    if (code === QUOTE) {
      const start = this._at;
      const text = this._string();
      return { type: "text", span: span(start, this._at), text, isNull: false, readable: true };
    }
    if (code !== OPENING_BRACE && code !== OPENING_BRACKET) return this._literal();
    if (++this._depth > DEPTH) return void 0;
    const tree = code === OPENING_BRACE ? this._map() : this._list();
    this._depth--;
    return tree;
  });
PlainTree.prototype._map = (function () {
    const start = this._at++;
    const members = [];
    for (let code = this._next(); code !== CLOSING_BRACE; code = this._next()) {
      if (code === COMMA) {
        this._at++;
        this._next();
      }
      const nameStart = this._at;
      const name = this._string();
      const nameSpan = span(nameStart, this._at);
      this._next();
      this._at++;
      const value = this.value();
      if (!value) return void 0;
      members.push({ name, nameSpan, value });
    }
    return { type: "map", span: span(start, ++this._at), members: (function () { return members; }) };
  });
PlainTree.prototype._list = (function () {
    const start = this._at++;
    const items = [];
    for (let code = this._next(); code !== CLOSING_BRACKET; code = this._next()) {
      if (code === COMMA) this._at++;
      const item = this.value();
      if (!item) return void 0;
      items.push(item);
    }
    return { type: "list", span: span(start, ++this._at), items: (function () { return items; }) };
  });
PlainTree.prototype._string = (function () {
    const text = this._text;
    const start = this._at;
    let isEscaped = false;
    let at = start + 1;
    for (let code = text.charCodeAt(at); code !== QUOTE; code = text.charCodeAt(++at)) {
      if (code !== BACKSLASH) continue;
      isEscaped = true;
      at++;
    }
    this._at = at + 1;
    return isEscaped ? JSON.parse(text.slice(start, at + 1)) : text.slice(start + 1, at);
  });
/** Passes blanks and says what character is behind them. */
PlainTree.prototype._next = (function () {
    let code = this._text.charCodeAt(this._at);
    while (isBlank(code)) code = this._text.charCodeAt(++this._at);
    return code;
  });

function isSeparator(code) {
  return code === COMMA || code === CLOSING_BRACE || code === CLOSING_BRACKET;
}
module.exports = {
  readPlainJson: readPlainJson
};
