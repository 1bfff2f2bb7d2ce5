"use strict";
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

// src/report/findings-markdown.ts
var findings_markdown_exports = {};
__export(findings_markdown_exports, {
  findingsMarkdown: () => findingsMarkdown
});
module.exports = __toCommonJS(findings_markdown_exports);

// src/text/printable.ts
function printable(text) {
  return isPlain(text) ? text : text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, spellOut);
}
function isPlain(text) {
  return /^[\x20-\x7e]*$/.test(text);
}
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
  return `&#${sign.codePointAt(0)};${sign === "@" ? "​" : ""}`;
}
function prose(text) {
  return printable(text).replace(SIGNS, (sign) => {
    if (sign === "@" || sign.toLowerCase() === "www") return `${sign}​`;
    return sign === "//" ? "/​/" : `\\${sign}`;
  });
}
var SIGNS = /[\\`*_[\]<>|#~&$]|@(?=\w)|(?<=:)\/\/|\bwww(?=\.)|:(?=[\w+-]+:)/gi;

// src/report/report.ts
function summarize(files) {
  const counts = { error: 0, warning: 0, info: 0 };
  let fixable = 0;
  for (const { diagnostics } of files) {
    for (const { severity, fix } of diagnostics) {
      counts[severity]++;
      if (fix) fixable++;
    }
  }
  return { files: files.length, errors: counts.error, warnings: counts.warning, infos: counts.info, fixable };
}

// src/report/style.ts
var plainStyle = {
  bold: (text) => text,
  dim: (text) => text,
  severity: (_, text) => text,
  change: (_, text) => text
};

// src/report/words.ts
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/report/text.ts
function summaryLine(summary, style = plainStyle) {
  const { errors, warnings, infos, files, fixable } = summary;
  const parts = [
    errors > 0 && style.severity("error", count(errors, "error")),
    warnings > 0 && style.severity("warning", count(warnings, "warning")),
    infos > 0 && style.severity("info", count(infos, "info"))
  ].filter((part) => part !== false);
  const found = parts.length > 0 ? parts.join(", ") : "No findings";
  return `${found} in ${count(files, "file")}${fixable > 0 ? `, ${fixable} fixable` : ""}.`;
}

// src/report/findings-markdown.ts
function findingsMarkdown({ files }) {
  const items = files.flatMap(
    ({ source, diagnostics }) => diagnostics.map(({ rule, severity, message, because, help, fix, span }) => {
      const { line, column } = source.position(span.start);
      const order = fix ? `Fix (${fix.applicability}): ${fix.title}.` : void 0;
      const sentences = [message, because, help, order].filter((text) => text !== void 0).map(prose);
      return `- **${severity}** ${code(`${source.path}:${line}:${column}`)} ${sentences.join(" ")} (${code(rule)})`;
    })
  );
  const list = items.length > 0 ? `${items.join("\n")}

` : "";
  return `${list}**${summaryLine(summarize(files))}**
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findingsMarkdown
});
