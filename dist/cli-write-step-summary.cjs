"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/cli/write-step-summary.ts
var write_step_summary_exports = {};
__export(write_step_summary_exports, {
  writeStepSummary: () => writeStepSummary
});
module.exports = __toCommonJS(write_step_summary_exports);
var import_node_fs = require("node:fs");

// src/source/lower-bound.ts
function lowerBound(length, isBelow) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = low + high >> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/text/printable.ts
function printable(text) {
  return isPlain(text) ? text : text.replace(UNSAFE, spellOut);
}
function isPlain(text) {
  return /^[\x20-\x7e]*$/.test(text) && !text.includes(LOG_COMMAND);
}
var LOG_COMMAND = "##[";
var UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=#)#(?=\[)/gu;
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
  let suppressed = 0;
  for (const { diagnostics, suppressed: ofFile } of files) {
    suppressed += ofFile.length;
    for (const { severity, fix } of diagnostics) {
      counts[severity]++;
      if (fix) fixable++;
    }
  }
  const { error: errors, warning: warnings, info: infos } = counts;
  return { files: files.length, errors, warnings, infos, fixable, suppressed };
}

// src/report/sentences.ts
function sentencesOf({ message, because, help, fix }) {
  const order = fix ? `Fix (${fix.applicability}): ${fix.title}.` : void 0;
  return [message, because, help, order].filter((text) => text !== void 0);
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
  const { errors, warnings, infos, files, fixable, suppressed } = summary;
  const parts = [
    errors > 0 && style.severity("error", count(errors, "error")),
    warnings > 0 && style.severity("warning", count(warnings, "warning")),
    infos > 0 && style.severity("info", count(infos, "info"))
  ].filter((part) => part !== false);
  const found = parts.length > 0 ? parts.join(", ") : "No findings";
  const further = [fixable > 0 && `${fixable} fixable`, suppressed > 0 && `${suppressed} suppressed`];
  return `${[`${found} in ${count(files, "file")}`, ...further].filter((part) => part !== false).join(", ")}.`;
}

// src/report/findings-markdown.ts
function findingItems({ files, failures }) {
  return [
    ...failures.map(({ path, message }) => `- **not checked** ${code(path)} ${prose(message)}`),
    ...files.flatMap(
      ({ source, diagnostics }) => diagnostics.map((diagnostic) => {
        const { rule, severity, span } = diagnostic;
        const { line, column } = source.position(span.start);
        const sentences = sentencesOf(diagnostic).map(prose).join(" ");
        return `- **${severity}** ${code(`${source.path}:${line}:${column}`)} ${sentences} (${code(rule)})`;
      })
    )
  ];
}

// src/report/step-summary.ts
function stepSummary(report, below, room) {
  const items = findingItems(report);
  const total = `**${summaryLine(summarize(report.files))}**`;
  const whole = paragraphs(items.join("\n"), total, below.trimEnd());
  if (bytes(whole) <= room) return whole;
  const cut = (kept) => {
    const what = kept < items.length ? count(items.length - kept, "finding") : "What changed is";
    const sentence = `${what} left out: the summary of a step holds no more.`;
    return paragraphs(items.slice(0, kept).join("\n"), sentence, total);
  };
  const tooMany = lowerBound(items.length + 1, (kept) => bytes(cut(kept)) <= room);
  return tooMany === 0 ? "" : cut(tooMany - 1);
}
function paragraphs(...texts) {
  return `${["### smtp-lint", ...texts].filter((text) => text !== "").join("\n\n")}
`;
}
function bytes(text) {
  return new TextEncoder().encode(text).length;
}

// src/cli/file-error.ts
var SENTENCES = {
  ENOENT: "no such file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "this is a directory",
  ENOTDIR: "a part of the path is no directory",
  ELOOP: "too many symbolic links",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many files are open",
  ENOSPC: "no space left on the device",
  EROFS: "the file system is read-only",
  ENXIO: "no such device",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file is too large",
  ERR_FS_FILE_TOO_LARGE: "the file is too large",
  ERR_STRING_TOO_LONG: "the file is too large"
};
function describeFileError(error) {
  const code2 = error instanceof Error && "code" in error ? String(error.code) : void 0;
  if (code2 === void 0) throw error;
  return SENTENCES[code2] ?? `cannot be read (${code2})`;
}

// src/cli/user-error.ts
var UserError = class extends Error {
  name = "UserError";
  sentence;
  /** Lines below the sentence, such as places. Each is one line, also where text of a file in it has line breaks. */
  further;
  constructor(sentence, further = []) {
    super([sentence, ...further].join("\n"));
    this.sentence = sentence;
    this.further = further;
  }
};

// src/cli/write-step-summary.ts
var MOST_BYTES = 1024 * 1024;
async function writeStepSummary(report, { env }) {
  const path = env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  const { since } = report;
  const below = since ? (await Promise.resolve().then(() => __toESM(require("./report-since-markdown.cjs"), 1))).sinceMarkdown(since) : "";
  try {
    const size = (0, import_node_fs.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
    const gap = size > 0 ? "\n" : "";
    const text = stepSummary(report, below, MOST_BYTES - size - gap.length);
    if (text !== "") (0, import_node_fs.appendFileSync)(path, gap + text);
  } catch (error) {
    throw new UserError(`${path}: the summary cannot be written: ${describeFileError(error)}`);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  writeStepSummary
});
