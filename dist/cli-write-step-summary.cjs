"use strict";

// src/cli/write-step-summary.ts
var import_node_fs2 = require("node:fs");

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

// src/diagnostics/diagnostic.ts
var SEVERITIES = ["info", "warning", "error"];

// src/report/report.ts
function summarize(files) {
  const counts = { error: 0, warning: 0, info: 0 };
  let fixable = 0;
  let suppressed = 0;
  for (const { diagnostics, suppressed: ofFile, more } of files) {
    suppressed += ofFile.length + (more?.suppressed ?? 0);
    fixable += more?.fixable ?? 0;
    for (const severity of SEVERITIES) counts[severity] += more?.severities[severity] ?? 0;
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

// src/diagnostics/shown.ts
function moreFindings({ more }) {
  return more ? more.severities.error + more.severities.warning + more.severities.info : 0;
}

// src/report/words.ts
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/report/shown.ts
function moreWords(file) {
  const number = moreFindings(file);
  if (!file.more || number === 0) return void 0;
  return `and ${number} more: ${severityWords(file.more)}`;
}
function severityWords({ severities }) {
  const present = SEVERITIES.filter((severity) => severities[severity] > 0).reverse();
  return present.map((severity) => count(severities[severity], severity)).join(", ");
}

// src/report/style.ts
var plainStyle = {
  bold: (text) => text,
  dim: (text) => text,
  severity: (_, text) => text,
  change: (_, text) => text
};

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
  const lines = failures.map(({ path, message }) => `- **not checked** ${code(path)} ${prose(message)}`);
  return [...lines.map((text) => ({ text, findings: 1 })), ...files.flatMap(itemsOf)];
}
function itemsOf(file) {
  const { source, diagnostics } = file;
  const items = diagnostics.map((diagnostic) => {
    const { rule, severity, span } = diagnostic;
    const { line, column } = source.position(span.start);
    const sentences = sentencesOf(diagnostic).map(prose).join(" ");
    const place = code(`${source.path}:${line}:${column}`);
    return { text: `- **${severity}** ${place} ${sentences} (${code(rule)})`, findings: 1 };
  });
  const more = moreWords(file);
  if (more) items.push({ text: `- ${code(source.path)} ${more}`, findings: moreFindings(file) });
  return items;
}

// src/report/step-summary.ts
function stepSummary(report, below, room) {
  const items = findingItems(report);
  const total = `**${summaryLine(summarize(report.files))}**`;
  const whole = paragraphs(linesOf(items), total, below.trimEnd());
  if (bytes(whole) <= room) return whole;
  const cut = (kept) => {
    const left = items.slice(kept).reduce((sum, { findings }) => sum + findings, 0);
    const what = left > 0 ? count(left, "finding") : "What changed is";
    const sentence = `${what} left out: the summary of a step holds no more.`;
    return paragraphs(linesOf(items.slice(0, kept)), sentence, total);
  };
  const tooMany = lowerBound(items.length + 1, (kept) => bytes(cut(kept)) <= room);
  return tooMany === 0 ? "" : cut(tooMany - 1);
}
function paragraphs(...texts) {
  return `${["### smtp-lint", ...texts].filter((text) => text !== "").join("\n\n")}
`;
}
function linesOf(items) {
  return items.map(({ text }) => text).join("\n");
}
function bytes(text) {
  return new TextEncoder().encode(text).length;
}

// src/cli/append-whole.ts
var import_node_fs = require("node:fs");

// src/cli/with-signals-held.ts
var ENDING = ["SIGINT", "SIGTERM", "SIGHUP"];
async function withSignalsHeld(work) {
  if (process.listenerCount(ENDING[0]) > 0) return await work();
  let came;
  const note = (signal) => {
    came ??= signal;
  };
  for (const signal of ENDING) process.on(signal, note);
  try {
    return await work();
  } finally {
    await polled();
    for (const signal of ENDING) process.off(signal, note);
    if (came !== void 0) process.kill(process.pid, came);
  }
}
function polled() {
  return new Promise((done) => setImmediate(() => setImmediate(done)));
}

// src/cli/append-whole.ts
async function appendWhole(path, text) {
  await withSignalsHeld(() => {
    const file = (0, import_node_fs.openSync)(path, "a");
    try {
      const before = (0, import_node_fs.fstatSync)(file);
      try {
        (0, import_node_fs.writeFileSync)(file, text);
      } catch (error) {
        if (before.isFile()) takeBack(file, before.size);
        throw error;
      }
    } finally {
      (0, import_node_fs.closeSync)(file);
    }
  });
}
function takeBack(file, size) {
  try {
    (0, import_node_fs.ftruncateSync)(file, size);
  } catch {
  }
}

// src/cli/user-error.ts
var UserError = class extends Error {
  constructor(sentence, further = []) {
    super([sentence, ...further].join("\n"));
    this.name = "UserError";
    this.sentence = sentence;
    this.further = further;
  }
};

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
  ENFILE: "too many files are open",
  EBADF: "it is not open for this",
  EBUSY: "it is in use",
  EIO: "the device failed",
  EXDEV: "this would cross file systems",
  ENOSPC: "no space left on the device",
  EROFS: "the file system is read-only",
  ENXIO: "no such device",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file is too large",
  ERR_FS_FILE_TOO_LARGE: "the file is too large",
  ERR_STRING_TOO_LONG: "the file is too large"
};
var NOT_UTF8 = "the name is not UTF-8, and so the file cannot be opened: give it another name";
var REPLACED = "\uFFFD";
function mayBeReplaced(path) {
  return path.includes(REPLACED);
}
function describeFileError(error, path = "") {
  const code2 = error instanceof Error && "code" in error ? String(error.code) : void 0;
  if (code2 === void 0) throw error;
  if (code2 === "ENOENT" && mayBeReplaced(path)) return NOT_UTF8;
  return SENTENCES[code2] ?? `error ${code2}`;
}

// src/cli/write-step-summary.ts
var MOST_BYTES = 1024 * 1024;
async function writeStepSummary(report, { env }) {
  const path = env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  const { since } = report;
  const below = since ? (await require("./report-since-markdown.cjs")).sinceMarkdown(since) : "";
  try {
    const size = (0, import_node_fs2.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
    const gap = size > 0 ? "\n" : "";
    const text = stepSummary(report, below, MOST_BYTES - size - gap.length);
    if (text !== "") await appendWhole(path, gap + text);
  } catch (error) {
    throw new UserError(`${path}: the summary cannot be written: ${describeFileError(error)}`);
  }
}
module.exports = {
  writeStepSummary: writeStepSummary
};
