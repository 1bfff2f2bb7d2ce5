import {
  span
} from "./chunk-M5WMXSZ5.js";

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

export {
  wholeLine,
  hasLine,
  insertBelow
};
