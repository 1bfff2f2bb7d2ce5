import {
  invisibles
} from "./chunk-AEE57734.js";
import {
  SectionList
} from "./chunk-DHD3GVQX.js";
import {
  span
} from "./chunk-M5WMXSZ5.js";
import "./chunk-CZ7CSFO4.js";

// src/document/cfg.ts
function readCfg(source) {
  const { text } = source;
  const list = new SectionList();
  const problems = [];
  let section;
  for (const line of lines(text)) {
    const { start, end } = line;
    if (start === end) continue;
    if (isComment(text, line)) continue;
    if (text[start] === "[") {
      const header = readHeader(text, line, problems);
      section = list.open(header.name, header.span);
      continue;
    }
    const entry = readEntry(text, line, section?.name, problems);
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
}
function cfgComments({ text }) {
  return [...lines(text)].filter((line) => isComment(text, line)).map(({ start, end }) => ({ start, end, text: text.slice(start + 1, end), textStart: start + 1 }));
}
function isComment(text, { start, end }) {
  return start < end && (text[start] === "#" || text[start] === ";");
}
function* lines(text) {
  const hasCr = text.includes("\r");
  let start = 0;
  let nextLf = text.indexOf("\n");
  let nextCr = hasCr ? text.indexOf("\r") : -1;
  while (start <= text.length) {
    if (nextLf !== -1 && nextLf < start) nextLf = text.indexOf("\n", start);
    if (nextCr !== -1 && nextCr < start) nextCr = text.indexOf("\r", start);
    const lf = nextLf === -1 ? text.length : nextLf;
    const cr = nextCr === -1 ? text.length : nextCr;
    const end = Math.min(lf, cr);
    yield trim(text, start, end);
    start = end + 1;
  }
}
function trim(text, start, end) {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
function isBlank(code) {
  return code === 32 || code === 9 || code === 11 || code === 12;
}
function readHeader(text, line, problems) {
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
    const nameSpan2 = span(line.start, line.start + word.length);
    const help = helpFor(head, colon !== void 0);
    const message = "this line is neither a section, an option, a comment nor blank";
    const within = hasEquals && section !== void 0 ? { section } : {};
    problems.push({ message, help, span: colon ? nameSpan2 : span(line.start, line.start + 1), ...within });
    if (word === "" || section === void 0) return void 0;
    return { name: word, nameSpan: nameSpan2, value: "", valueSpan: span(line.end, line.end), readable: false };
  }
  const nameSpan = trim(text, line.start, equals);
  if (nameSpan.start === nameSpan.end) {
    const help = "Write the name of the option before =.";
    problems.push({ message: "no option name stands before =", help, span: span(equals, equals + 1) });
    return void 0;
  }
  const valueSpan = trim(text, equals + 1, line.end);
  return {
    name: text.slice(nameSpan.start, nameSpan.end),
    nameSpan,
    value: text.slice(valueSpan.start, valueSpan.end),
    valueSpan,
    readable: true
  };
}
export {
  readCfg
};
