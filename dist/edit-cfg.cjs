"use strict";

// src/edit/cfg.ts

// src/edit/editor.ts
var CannotEdit = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "CannotEdit";
  }
};

// src/source/span.ts
function span(start, end) {
  return { start, end };
}

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

// src/edit/cfg.ts
function editCfg(document) {
  const { source } = document;
  return {
    setValue: ({ entry }, text) => [setValue(entry, text, source)],
    addOptions: (section, settings) => [addOptions(section, settings, document)],
    remove: ({ entry }) => {
      const { line } = source.position(entry.nameSpan.start);
      return [{ span: wholeLine(source, line), text: "" }];
    },
    renameOption: ({ entry }, to) => [{ span: entry.nameSpan, text: to }],
    renameSection: ({ headers }, to) => headers.map((header) => renameHeader(header, to, source))
  };
}
function setValue({ nameSpan, valueSpan, readable }, text, { text: file }) {
  if (!readable) throw new CannotEdit("the line is no name = value");
  const isBare = valueSpan.start === valueSpan.end && file[valueSpan.start - 1] === "=";
  const isSpaced = /\s/.test(file[nameSpan.end] ?? "");
  return { span: valueSpan, text: isBare && isSpaced ? ` ${text}` : text };
}
function addOptions(section, settings, document) {
  const { source } = document;
  const [header] = section.headers;
  const headerLine = source.position(header.start).line;
  let last = headerLine;
  for (let line = last + 1; hasLine(source, line); line++) {
    const text = lineText(source, line);
    if (text.startsWith("[")) break;
    if (text !== "" && !isComment(text)) last = line;
  }
  const isBelow = ({ nameSpan }) => nameSpan.start > header.start && source.position(nameSpan.start).line <= last;
  const like = exemplar(section.entries.filter(isBelow)) ?? exemplar(section.entries) ?? exemplarOf(document);
  const lines = settings.map((setting) => writeLike(like, setting, source));
  return insertBelow(source, endOfBlock(source, last), lines);
}
function endOfBlock(source, line) {
  let last = line;
  while (hasLine(source, last + 1) && isComment(lineText(source, last + 1))) last++;
  const leadsUp = hasLine(source, last + 1) && lineText(source, last + 1) !== "";
  return leadsUp ? line : last;
}
function exemplar(entries) {
  return entries.findLast(({ readable, value }) => readable && value !== "");
}
function exemplarOf({ configurations }) {
  for (const { sections } of configurations) {
    for (const { entries } of sections) {
      const found = exemplar(entries);
      if (found) return found;
    }
  }
  return void 0;
}
function writeLike(like, { option, text }, source) {
  if (!like) return `${option} = ${text}`;
  const { start } = source.lineSpan(source.position(like.nameSpan.start).line);
  const indent = source.text.slice(start, like.nameSpan.start);
  const equals = source.text.indexOf("=", like.nameSpan.end);
  const before = source.text.slice(like.nameSpan.end, equals);
  const after = source.text.slice(equals + 1, like.valueSpan.start);
  const column = like.nameSpan.end - like.nameSpan.start + before.length;
  const isInColumn = /^ {2,}$/.test(before);
  const name = isInColumn ? `${option} `.padEnd(column) : option + before;
  return `${indent}${name}=${after}${text}`;
}
function renameHeader(header, to, { text }) {
  const isClosed = text[header.end - 1] === "]" && header.end - header.start >= 2;
  if (!isClosed) throw new CannotEdit("the section header is not closed");
  return { span: { start: header.start + 1, end: header.end - 1 }, text: to };
}
function lineText(source, line) {
  const { start, end } = source.lineSpan(line);
  return source.text.slice(start, end).replace(/^[ \t\v\f]+|[ \t\v\f]+$/g, "");
}
function isComment(text) {
  return text.startsWith("#") || text.startsWith(";");
}
module.exports = {
  editCfg: editCfg
};
