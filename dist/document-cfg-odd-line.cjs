"use strict";
// src/source/span.ts
var span = (function span(start, end) {
  return { start, end };
});
// src/text/invisible.ts
var invisibles = (function invisibles(text) {
  return isPlain(text) ? [] : find(text);
});
var isPlain = (function isPlain(text) {
  return /^[\t\n\x20-\x7e]*$/.test(text);
});
// src/document/cfg-odd-line.ts
var readOddEntry = (function readOddEntry(text, line, section, problems) {
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
});
var helpFor = (function helpFor(line, hasColon) {
  if (invisibles(line)[0]?.at === 0) return "The line begins with an invisible character: remove it.";
  return hasColon ? "Did you mean = instead of the colon?" : "An option is written name = value.";
});

// src/document/cfg-odd-line.ts

// src/source/span.ts


// late:src/text/invisible-search.ts
var late;
function load() {
  return late ??= require("./text-invisible-search.cjs");
}
function find(...given) {
  return load().find(...given);
}

// src/text/invisible.ts



// src/document/cfg-blanks.ts
function trim(text, from, to) {
  const start = skipBlanks(text, from, to);
  return { start, end: skipBlanksBack(text, start, to) };
}
function skipBlanks(text, from, to) {
  let start = from;
  while (start < to && isBlank(text.charCodeAt(start))) start++;
  return start;
}
function skipBlanksBack(text, from, to) {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}
function isBlank(code) {
  return code === 32 || code === 9 || code === 11 || code === 12;
}

// src/document/cfg-entry.ts
function cfgEntry(text, name, start, valueStart, valueEnd) {
  return {
    name,
    nameSpan: span(start, start + name.length),
    value: text.slice(valueStart, valueEnd),
    valueSpan: span(valueStart, valueEnd),
    readable: true
  };
}
var met = new Array(256).fill("");
var LONGEST_KEPT = 80;
function nameBetween(text, start, end) {
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
}

// src/document/cfg-odd-line.ts
function readOddHeader(text, line, problems) {
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
}
function firstWord(text) {
  return /^[^\s=:]*/.exec(text)?.[0] ?? "";
}


module.exports = {
  readOddEntry: readOddEntry,
  readOddHeader: readOddHeader
};
