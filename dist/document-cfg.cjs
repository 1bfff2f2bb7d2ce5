"use strict";
// src/source/span.ts
var span = (function span(start, end) {
  return { start, end };
});
// src/document/cfg-blanks.ts
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
  const endOfLine = lineEnds(text);
  for (let from = 0; from <= text.length; ) {
    const to = endOfLine(from);
    const start = skipBlanks(text, from, to);
    from = to + 1;
    if (start === to) continue;
    const first = text.charCodeAt(start);
    if (first === HASH || first === SEMICOLON) continue;
    const end = skipBlanksBack(text, start, to);
    if (first === BRACKET) {
      const header = readPlainHeader(text, start, end) ?? readOddHeader(text, span(start, end), problems);
      section = list.open(header.name, header.span);
      continue;
    }
    const entry = readPlainEntry(text, start, end) ?? readOddEntry(text, span(start, end), section?.name, problems);
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
var lineEnds = (function lineEnds(text) {
  const nextLf = finder(text, "\n");
  if (!text.includes("\r")) return nextLf;
  const nextCr = finder(text, "\r");
  return (from) => Math.min(nextLf(from), nextCr(from));
});
var finder = (function finder(text, sign) {
  let next = -1;
  return (function (from) {
    if (next < from) {
      const at = text.indexOf(sign, from);
      next = at === -1 ? text.length : at;
    }
    return next;
  });
});
var readPlainHeader = (function readPlainHeader(text, start, end) {
  const name = text.slice(start + 1, end - 1);
  const isPlain = text.charCodeAt(end - 1) === CLOSING_BRACKET && !/[\]=]|:\s|^\s*$/.test(name);
  return isPlain ? { name, span: span(start, end) } : void 0;
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

// src/document/cfg.ts

// src/source/span.ts


// src/document/cfg-blanks.ts
function trim(text, from, to) {
  const start = skipBlanks(text, from, to);
  return { start, end: skipBlanksBack(text, start, to) };
}




// src/document/cfg-entry.ts

var met = new Array(256).fill("");
var LONGEST_KEPT = 80;


// late:src/document/cfg-odd-line.ts
var late;
function load() {
  return late ??= require("./document-cfg-odd-line.cjs");
}
function readOddEntry(...given) {
  return load().readOddEntry(...given);
}
function readOddHeader(...given) {
  return load().readOddHeader(...given);
}

// src/document/section-list.ts
var SectionList = class {
  constructor() {
    this.sections = [];
    this._byName = /* @__PURE__ */ new Map();
  }

  get(name) {
    return this._byName.get(name);
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

// src/document/cfg.ts

function cfgComments({ text }) {
  const comments = [];
  const endOfLine = lineEnds(text);
  for (let from = 0; from <= text.length; ) {
    const to = endOfLine(from);
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
var CLOSING_BRACKET = 93;




module.exports = {
  readCfg: readCfg
};
