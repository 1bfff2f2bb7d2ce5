"use strict";
// src/source/span.ts
var span = (function span(start, end) {
  return { start, end };
});
// src/text/late-pattern.ts
var latePattern = (function latePattern(source, flags) {
  let pattern;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
});
// src/document/cfg-entry.ts
var cfgEntry = (function cfgEntry(text, name, start, valueStart, valueEnd) {
  return {
    name,
    nameSpan: span(start, start + name.length),
    value: text.slice(valueStart, valueEnd),
    valueSpan: span(valueStart, valueEnd),
    readable: true
  };
});
var nameBetween = (function nameBetween(text, start, end) {
  const length = end - start;
  const middle = text.charCodeAt(start + (length >> 1));
  const slot = length * 31 + middle * 7 + text.charCodeAt(end - 1) & 255;
  const name = met[slot];
  if (name.length === length && text.startsWith(name, start)) return name;
  const fresh = text.slice(start, end);
  if (length > LONGEST_KEPT) return fresh;
  const copy = ` ${fresh}`.slice(1);
  met[slot] = copy;
  return copy;
});
// src/document/cfg.ts
var readCfg = (function readCfg(source) {
  const { text } = source;
  const list = new SectionList();
  const problems = [];
  let section;
  const breaks = new LineBreaks(text);
  for (let from = 0; from <= text.length; ) {
    const to = breaks.next(from);
    const start = skipBlanks(text, from, to);
    from = to + 1;
    if (start === to) continue;
    const first = text.charCodeAt(start);
    if (first === HASH || first === SEMICOLON) continue;
    const end = skipBlanksBack(text, start, to);
    if (first === BRACKET) {
      const header = readHeader(text, span(start, end), problems);
      section = list.open(header.name, header.span);
      continue;
    }
    const entry = readPlainEntry(text, start, end) ?? readEntry(text, span(start, end), section?.name, problems);
    if (!entry) continue;
    if (section) section.entries.push(entry);
    else if (entry.readable) {
      const help = "Put the header of its section, such as [name], on a line above it.";
      problems.push({ message: "an option stands before the first section", help, span: entry.nameSpan });
    }
  }
  return {
    source,
    syntax: "cfg",
    configurations: [{ sections: list.sections, anchor: span(0, 0), isEmailServer: true }],
    problems: problems.sort((one, other) => one.span.start - other.span.start),
    structure: [],
    comments: () => cfgComments(source),
    incomplete: false
  };
});
var skipBlanks = (function skipBlanks(text, from, to) {
  let start = from;
  while (start < to && isBlank(text.charCodeAt(start))) start++;
  return start;
});
var skipBlanksBack = (function skipBlanksBack(text, from, to) {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
});
var isBlank = (function isBlank(code) {
  return code === 32 || code === 9 || code === 11 || code === 12;
});
var readHeader = (function readHeader(text, line, problems) {
  const content = text.slice(line.start + 1, line.end);
  const length = content.indexOf("]");
  const within = length === -1 ? content : content.slice(0, length);
  const isName = length !== -1 && !/=|:\s/.test(within);
  const name = isName ? within : firstWord(within);
  const close = line.start + 2 + within.length;
  const header = span(line.start, isName ? close : line.start + 1 + name.length);
  if (length === -1) {
    problems.push({
      message: "the section header is not closed",
      help: "End the header with ].",
      span: header
    });
    return { name, span: header };
  }
  if (!isName) {
    const help = "Put options on lines of their own.";
    problems.push({ message: "an option stands in the section header", help, span: header, section: name });
  }
  if (close < line.end) {
    const help = "Put it on a line of its own; a comment starts its line with # or ;.";
    const { start } = trim(text, close, line.end);
    problems.push({ message: "text follows the section header", help, span: span(start, start + 1) });
  }
  if (name.trim() === "") problems.push({ message: "the section header holds no name", span: header });
  return { name, span: header };
});
var readPlainEntry = (function readPlainEntry(text, start, end) {
  let equals = start;
  for (; equals < end; equals++) {
    const code = text.charCodeAt(equals);
    if (code === EQUALS) break;
    if (code === COLON) return void 0;
  }
  const nameEnd = skipBlanksBack(text, start, equals);
  if (equals === end || nameEnd === start) return void 0;
  const valueStart = skipBlanks(text, equals + 1, end);
  return cfgEntry(text, nameBetween(text, start, nameEnd), start, valueStart, end);
});
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/document/cfg.ts
var cfg_exports = {};
__export(cfg_exports, {
  readCfg: () => readCfg
});
module.exports = __toCommonJS(cfg_exports);

// src/source/span.ts


// src/text/late-pattern.ts


// src/text/invisible.ts
function invisibles(text) {
  if (isPlain(text)) return [];
  const found = /* @__PURE__ */ new Map();
  for (const { 0: character, index } of text.matchAll(invisible())) {
    const code = character.codePointAt(0) ?? 0;
    const known = found.get(code);
    if (known) known.count++;
    else found.set(code, { code, at: index, count: 1 });
  }
  return [...found.values()];
}
var blank = latePattern(String.raw`[\p{Z}\u115f\u1160\u2800\u3164\uffa0]`, "u");
function isPlain(text) {
  return /^[\t\n\x20-\x7e]*$/.test(text);
}
var invisible = latePattern(
  String.raw`(?![\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]|[\t\n ]|\r\n)[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]`,
  "gu"
);

// src/document/cfg-entry.ts

var met = new Array(256).fill("");
var LONGEST_KEPT = 80;


// src/document/section-list.ts
var SectionList = class {
  sections = [];
  #byName = /* @__PURE__ */ new Map();
  /** The section of this name; a further header is added to it. */
  open(name, header) {
    const known = this.#byName.get(name);
    if (known) {
      known.headers.push(header);
      return known;
    }
    const section = { name, headers: [header], entries: [], incomplete: false };
    this.#byName.set(name, section);
    this.sections.push(section);
    return section;
  }
  get(name) {
    return this.#byName.get(name);
  }
};

// src/document/cfg.ts

function cfgComments({ text }) {
  const comments = [];
  const breaks = new LineBreaks(text);
  for (let from = 0; from <= text.length; ) {
    const to = breaks.next(from);
    const { start, end } = trim(text, from, to);
    from = to + 1;
    const first = start < end ? text.charCodeAt(start) : 0;
    if (first !== HASH && first !== SEMICOLON) continue;
    comments.push({ start, end, text: text.slice(start + 1, end), textStart: start + 1 });
  }
  return comments;
}
var HASH = 35;
var COLON = 58;
var SEMICOLON = 59;
var EQUALS = 61;
var BRACKET = 91;
var LineBreaks = class {
  #text;
  #nextLf;
  #nextCr;
  constructor(text) {
    this.#text = text;
    this.#nextLf = -1;
    this.#nextCr = text.includes("\r") ? -1 : text.length;
  }
  /** The offset of the first line break from an offset on that is behind those of earlier calls, or of the end. */
  next(from) {
    if (this.#nextLf < from) this.#nextLf = this.#find("\n", from);
    if (this.#nextCr < from) this.#nextCr = this.#find("\r", from);
    return this.#nextLf < this.#nextCr ? this.#nextLf : this.#nextCr;
  }
  #find(sign, from) {
    const at = this.#text.indexOf(sign, from);
    return at === -1 ? this.#text.length : at;
  }
};
function trim(text, from, to) {
  const start = skipBlanks(text, from, to);
  return { start, end: skipBlanksBack(text, start, to) };
}




function firstWord(text) {
  return /^[^\s=:]*/.exec(text)?.[0] ?? "";
}
function helpFor(line, hasColon) {
  if (invisibles(line)[0]?.at === 0) return "The line begins with an invisible character: remove it.";
  return hasColon ? "Did you mean = instead of the colon?" : "An option is written name = value.";
}

function readEntry(text, line, section, problems) {
  const content = text.slice(line.start, line.end);
  const hasEquals = content.includes("=");
  const equals = line.start + content.indexOf("=");
  const head = content.slice(0, 200);
  const isBeforeEquals = !hasEquals || head.indexOf(":") < equals - line.start;
  const mayBeColon = head.includes(":") && isBeforeEquals;
  const colon = mayBeColon ? /^([\w.-]+)\s*:(?=\s|[^=]*$)/.exec(head)?.[1] : void 0;
  if (!hasEquals || colon !== void 0) {
    const word = colon ?? /^[^\s:]+/.exec(head)?.[0] ?? "";
    const nameSpan = span(line.start, line.start + word.length);
    const help = helpFor(head, colon !== void 0);
    const message = "this line is neither a section, an option, a comment nor blank";
    const within = hasEquals && section !== void 0 ? { section } : {};
    problems.push({ message, help, span: colon ? nameSpan : span(line.start, line.start + 1), ...within });
    if (word === "" || section === void 0) return void 0;
    return { name: word, nameSpan, value: "", valueSpan: span(line.end, line.end), readable: false };
  }
  const name = trim(text, line.start, equals);
  if (name.start === name.end) {
    const help = "Write the name of the option before =.";
    problems.push({ message: "no option name stands before =", help, span: span(equals, equals + 1) });
    return void 0;
  }
  const valueStart = skipBlanks(text, equals + 1, line.end);
  return cfgEntry(text, nameBetween(text, name.start, name.end), name.start, valueStart, line.end);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readCfg
});
