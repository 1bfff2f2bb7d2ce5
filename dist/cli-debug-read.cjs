"use strict";

// src/cli/debug/read.ts

// src/document/choose-syntax.ts
var BY_EXTENSION = /* @__PURE__ */ new Map([
  ["cfg", "cfg"],
  ["conf", "cfg"],
  ["ini", "cfg"],
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["json", "json"],
  ["xml", "xml"]
]);
function syntaxOf(path) {
  const dot = path.lastIndexOf(".");
  return dot === -1 ? void 0 : BY_EXTENSION.get(path.slice(dot + 1).toLowerCase());
}
function guessSyntax(text) {
  if (/^\s*(?:\{|\[\s*\{)/.test(text)) return "json";
  if (/^\s*<(?:[?!]|[\w:]+[\s/>])/.test(text)) return "xml";
  const first = /^[^\S\r\n]*([^\s#;][^\r\n]*)/m.exec(text)?.[1] ?? "";
  return /^(?:---|%YAML|[\w.-]+\s*:(?:\s|$))/.test(first) && !/^[^:]*=/.test(first) ? "yaml" : "cfg";
}

// src/report/words.ts
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/source/decode.ts
function decode(bytes) {
  const marked = markedEncoding(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, byteOrderMark: true };
  try {
    utf8 ??= new TextDecoder("utf-8", { fatal: true });
    const text = utf8.decode(bytes);
    return { text, encoding: "utf-8", byteOrderMark: false };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: "windows-1252", byteOrderMark: false };
  }
}
var utf8;
function markedEncoding({ 0: first, 1: second, 2: third }) {
  if (first === 239 && second === 187 && third === 191) return "utf-8";
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  return void 0;
}
var WINDOWS_1252 = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
function decodeWindows1252(bytes) {
  const latin1 = new TextDecoder("latin1").decode(bytes);
  return latin1.replace(
    /[\x80-\x9f]/g,
    (character) => WINDOWS_1252[character.charCodeAt(0) - 128]
  );
}

// src/cli/debug/read.ts
function debugRead(debug, { document, bytes }, flag) {
  const { encoding, byteOrderMark } = decode(bytes);
  debug(`${document.source.path}: ${encoding}${byteOrderMark ? " with a byte order mark" : ""}`);
  debugDocument(debug, document, flag && "as --syntax says");
}
function debugDocument(debug, document, why) {
  const { source, syntax, configurations, problems, incomplete } = document;
  const sections = configurations.flatMap((configuration) => configuration.sections);
  const options = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  const path = source.path;
  debug(`${path}: read as ${syntax}, ${why ?? whySyntax(path, source.text)}`);
  const counted = [
    ...configurations.length === 1 ? [] : [count(configurations.length, "application")],
    count(sections.length, "section"),
    count(options, "option"),
    count(problems.length, "problem")
  ];
  debug(`${path}: ${counted.join(", ")}${incomplete ? "; a part may be missing" : ""}`);
}
function whySyntax(path, text) {
  if (syntaxOf(path) !== void 0) return "by its extension";
  return `by its first line, which looks like ${guessSyntax(text)}`;
}
module.exports = {
  debugDocument: debugDocument,
  debugRead: debugRead
};
