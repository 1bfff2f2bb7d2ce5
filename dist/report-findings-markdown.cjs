"use strict";

// src/report/findings-markdown.ts

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
function findingsMarkdown(report) {
  const items = findingItems(report);
  const list = items.length > 0 ? `${items.map(({ text }) => text).join("\n")}

` : "";
  return `${list}**${summaryLine(summarize(report.files))}**
`;
}
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
module.exports = {
  findingItems: findingItems,
  findingsMarkdown: findingsMarkdown
};
