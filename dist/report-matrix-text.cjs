"use strict";

// src/report/matrix-text.ts

// src/text/late-pattern.ts
function latePattern(source, flags) {
  let pattern;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}

// src/text/printable.ts
function printable(text) {
  return isPlain(text) ? text : text.replace(unsafe(), spellOut);
}
function isPlain(text) {
  return /^[\x20-\x7e]*$/.test(text) && !LOG_COMMAND.test(text);
}
var LOG_COMMAND = /##[a-z]*\[/i;
var unsafe = latePattern(
  String.raw`(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Z}\u2800\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=#)#(?=[A-Za-z]*\[)`,
  "gu"
);
function spellOut(character) {
  const code = character.codePointAt(0) ?? 0;
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}

// src/report/matrix-report.ts
function rowsOf({ matrix, showAll }) {
  return showAll ? matrix.rows : matrix.rows.filter((row) => !row.isSame);
}
function isRowHidden({ isSecret, cells }) {
  return isSecret || cells.some((cell) => cell.origin === "file" && cell.text === void 0);
}
function hiddenCell({ cells }, at) {
  const first = cells.findIndex(({ origin }) => origin === "file");
  const cell = cells[at];
  if (cell?.origin !== "file") return cell?.origin === "default" ? "(default)" : "(not set)";
  if (at === first) return "(set)";
  return cell.sameAs === first ? "same" : "different";
}
function matrixSentence({ matrix }) {
  const number = matrix.rows.filter((row) => !row.isSame).length;
  if (number > 0) return number === 1 ? "1 option differs." : `${number} options differ.`;
  return matrix.otherSections.length > 0 ? "No differences in the sections that smtp-lint knows." : "No differences.";
}

// src/report/words.ts
function longest(texts) {
  let length = 0;
  for (const text of texts) length = Math.max(length, text.length);
  return length;
}

// src/report/plan-words.ts
var LONGEST = 60;
function sideText({ origin, text }) {
  const shown = text === void 0 ? "(not set)" : text === "" ? "(empty)" : shorten(printable(text));
  return origin === "default" ? `${shown} (default)` : shown;
}
function shorten(text) {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}\u2026` : text;
}
function otherSectionsText(names) {
  const differ = names.length === 1 ? "other section differs" : "other sections differ";
  return `${names.length} ${differ}, which smtp-lint does not know: ${names.map(printable).join(", ")}.`;
}

// src/report/style.ts
var plainStyle = {
  bold: (text) => text,
  dim: (text) => text,
  severity: (_, text) => text,
  change: (_, text) => text
};

// src/report/matrix-text.ts
function matrixText(report, style = plainStyle) {
  const { columns, otherSections } = report.matrix;
  const rows = rowsOf(report);
  const heading = ["", ...columns.map(columnTitle)];
  const table = rows.map((row) => [`  ${printable(row.option)}`, ...cellsOf(row)]);
  const widths = heading.map((title, at) => {
    return longest([title, ...table.map((line) => line[at] ?? "")]);
  });
  const print = (cells) => {
    return cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ").trimEnd();
  };
  const lines = rows.length > 0 ? [style.bold(print(heading))] : [];
  let section;
  for (const [at, row] of rows.entries()) {
    if (row.section !== section) lines.push(style.bold(printable(row.section)));
    section = row.section;
    const line = print(table[at] ?? []);
    lines.push(row.isUsed ? line : `${line}  ${style.dim("no effect")}`);
  }
  if (otherSections.length > 0) lines.push(otherSectionsText(otherSections));
  lines.push(style.bold(matrixSentence(report)));
  return `${lines.join("\n")}
`;
}
function columnTitle({ path, application }) {
  return printable(application === void 0 ? path : `${path} ${application}`);
}
function cellsOf(row) {
  return row.cells.map((cell, at) => isRowHidden(row) ? hiddenCell(row, at) : sideText(cell));
}
module.exports = {
  matrixText: matrixText
};
