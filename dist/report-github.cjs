"use strict";

// src/report/github.ts

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

// src/report/github.ts
var COMMANDS = { error: "error", warning: "warning", info: "notice" };
var MOST = 10;
function reportGithub(report, { locate, summary }) {
  const { files, failures } = report;
  const findings = files.flatMap(
    ({ source, diagnostics }) => diagnostics.map((diagnostic) => ({ source, diagnostic }))
  );
  const annotations = [];
  const rest = [];
  for (const [severity, name] of Object.entries(COMMANDS)) {
    const found = findings.filter(({ diagnostic }) => diagnostic.severity === severity);
    const told = found.map(({ source, diagnostic }) => {
      const text = sentence(source, diagnostic);
      return {
        command: command(name, properties(source, diagnostic, locate), text),
        text: `${severity}: ${text}`
      };
    });
    if (severity === "error") told.unshift(...failures.map(failureLine));
    annotations.push(...told.slice(0, MOST).map((one) => one.command));
    rest.push(...told.slice(MOST).map((one) => one.text));
  }
  if (annotations.length === 0) return "";
  const untold = files.flatMap((file) => {
    const words = moreWords(file);
    return words === void 0 ? [] : [`${printable(file.source.path)} ${words}`];
  });
  const number = rest.length + files.reduce((sum, file) => sum + moreFindings(file), 0);
  const more = `${count(number, "more finding")} without an annotation: a step shows ${MOST} of a severity.`;
  return lines([
    ...annotations,
    ...number > 0 ? [more, ...[...rest, ...untold].map(inert)] : [],
    ...summary && findings.length > 0 ? [summaryLine(summarize(files))] : []
  ]);
}
function inertLines(text) {
  return text.trim() === "" ? "" : lines(text.trimEnd().split("\n").map(inert));
}
function sentence(source, diagnostic) {
  const { line, column } = source.position(diagnostic.span.start);
  return printable(
    `${source.path}:${line}:${column} ${diagnostic.rule}: ${sentencesOf(diagnostic).join(" ")}`
  );
}
function failureLine({ path, message }) {
  const text = printable(`${path} could not be checked: ${message}`);
  return { command: troubleCommand([text]), text: `error: ${text}` };
}
function troubleCommand(lines2) {
  return command("error", { title: "smtp-lint" }, lines2.map(printable).join("\n"));
}
function properties(source, { rule, span }, locate) {
  const start = source.position(span.start);
  const end = source.position(span.end);
  return {
    file: locate(source.path),
    line: start.line,
    ...start.line === end.line && { col: start.column },
    endLine: end.line,
    ...start.line === end.line && { endColumn: end.column },
    title: `smtp-lint (${rule})`
  };
}
function command(name, own, text) {
  const written = Object.entries(own).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(",")}::${escapeData(text)}`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function inert(line) {
  return `| ${line}`.trimEnd();
}
function lines(texts) {
  return texts.map((text) => `${text}
`).join("");
}
module.exports = {
  inertLines: inertLines,
  reportGithub: reportGithub,
  troubleCommand: troubleCommand
};
