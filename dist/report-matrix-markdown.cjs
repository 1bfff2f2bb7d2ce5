"use strict";

// src/report/matrix-markdown.ts

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
  const code2 = character.codePointAt(0) ?? 0;
  return code2 < 256 ? `\\x${code2.toString(16).padStart(2, "0")}` : `\\u{${code2.toString(16)}}`;
}

// src/markdown/markdown.ts
function code(text) {
  const shown = printable(text);
  if (shown === "") return "";
  if (shown.includes("|")) return `<code>${shown.replace(/[^\p{L}\p{N} ]/gu, entity)}</code>`;
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
function longestRun(text) {
  return (text.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
}
function entity(sign) {
  return `&#${sign.codePointAt(0)};${sign === "@" ? "\u200B" : ""}`;
}
function prose(text) {
  return printable(text).replace(SIGNS, (sign, at, whole) => {
    if (sign === "@" || sign.toLowerCase() === "www") return `${sign}\u200B`;
    if (sign === "//") return "/\u200B/";
    const escaped = /^[^!]$/.test(sign) ? `\\${sign}` : sign;
    return /^(?:[#!&]|GH-)$/i.test(sign) && /\d/.test(whole[at + sign.length] ?? "") ? `${escaped}\u200B` : escaped;
  });
}
var SIGNS = /[\\`*_[\]<>|#~&$]|(?:!|\bGH-)(?=\d)|@(?=\w)|(?<=:)\/\/|\bwww(?=\.)|:(?=[\w+-]+:)/gi;
function table(headings, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [headings, headings.map(() => "---"), ...rows].map(line).join("\n");
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

// src/report/plan-words.ts
function sideMarkdown({ origin, text }) {
  const shown = text === void 0 ? "" : text === "" ? "(empty)" : code(text);
  return origin === "default" ? `${shown} (default)` : shown;
}
function otherSectionsText(names) {
  const differ = names.length === 1 ? "other section differs" : "other sections differ";
  return `${names.length} ${differ}, which smtp-lint does not know: ${names.map(printable).join(", ")}.`;
}

// src/report/matrix-markdown.ts
function matrixMarkdown(report) {
  const { columns, otherSections } = report.matrix;
  const rows = rowsOf(report);
  const headings = ["section", "option", ...columns.map(columnTitle)];
  const blocks = [
    rows.length > 0 && table(headings, rows.map(rowCells)),
    otherSections.length > 0 && prose(otherSectionsText(otherSections)),
    `**${matrixSentence(report)}**`
  ];
  return `${blocks.filter((block) => block !== false).join("\n\n")}
`;
}
function columnTitle({ path, application }) {
  return application === void 0 ? code(path) : `${code(path)} ${code(application)}`;
}
function rowCells(row) {
  const cell = (one, at) => isRowHidden(row) ? hiddenCell(row, at) : sideMarkdown(one);
  const option = row.isUsed ? code(row.option) : `${code(row.option)} (no effect)`;
  return [code(row.section), option, ...row.cells.map(cell)];
}
module.exports = {
  matrixMarkdown: matrixMarkdown
};
