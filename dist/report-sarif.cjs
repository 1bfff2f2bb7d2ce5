"use strict";

// src/report/sarif.ts

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
    const escaped2 = /^[^!]$/.test(sign) ? `\\${sign}` : sign;
    return /^(?:[#!&]|GH-)$/i.test(sign) && /\d/.test(whole[at + sign.length] ?? "") ? `${escaped2}\u200B` : escaped2;
  });
}
var SIGNS = /[\\`*_[\]<>|#~&$]|(?:!|\bGH-)(?=\d)|@(?=\w)|(?<=:)\/\/|\bwww(?=\.)|:(?=[\w+-]+:)/gi;

// src/diagnostics/diagnostic.ts
var SEVERITIES = ["info", "warning", "error"];

// src/report/json.ts
function printJson(document) {
  return `${jsonText(document, 2)}
`;
}
function jsonText(value, indentation = 0) {
  return JSON.stringify(value, null, indentation).replace(UNPRINTABLE, escaped);
}
var UNPRINTABLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=#)#(?=[A-Za-z]*\[)/gu;
function escaped(character) {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
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

// src/report/within-line.ts
function withinLine(source, span) {
  const start = source.position(span.start);
  const { end } = source.lineSpan(start.line);
  return { start, end: source.position(Math.max(span.start, Math.min(span.end, end))) };
}

// src/report/sarif.ts
var LEVELS = { error: "error", warning: "warning", info: "note" };
var PROBLEMS = { error: "error", warning: "warning", info: "recommendation" };
var MOST = 25e3;
var LONGEST_DESCRIPTION = 1024;
function reportSarif(report, version, locate) {
  const { rules, documented, files, failures } = report;
  const indexes = new Map([...rules.keys()].map((id, index) => [id, index]));
  const results = files.flatMap((file) => resultsOf(file, locate, indexes));
  const kept = heaviest(results);
  return printJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "smtp-lint",
            version,
            semanticVersion: version,
            rules: [...rules.values()].map((info) => descriptor(info, documented))
          }
        },
        automationDetails: { id: "smtp-lint/" },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: [
              ...failures.map(({ path, message }) => ({
                level: "error",
                message: { text: plain(`${path} could not be checked: ${message}`) },
                locations: [{ physicalLocation: { artifactLocation: artifact(locate(path)) } }]
              })),
              ...files.flatMap((file) => notShown(file, locate)),
              ...leftOut(results.length - kept.length)
            ]
          }
        ],
        results: kept
      }
    ]
  });
}
var ROOT = "%SRCROOT%";
function descriptor({ id, severity, off, summary, because, inferred }, documented) {
  const reason = inferred === void 0 ? [because] : [because, `Not in the option reference: ${inferred}.`];
  const explain = `smtp-lint explain ${id}`;
  const docs = documented.has(id) ? `docs/rules.md#${id}` : void 0;
  return {
    id,
    shortDescription: { text: cut(summary) },
    fullDescription: { text: cut([summary, ...reason].join(" ")) },
    help: {
      text: [...reason, `${explain} shows an example${docs ? `, and ${docs} of the package` : ""}.`].join(
        "\n\n"
      ),
      markdown: [
        ...reason.map(prose),
        `${code(explain)} shows an example${docs ? `, and ${code(docs)} of the package` : ""}.`
      ].join("\n\n")
    },
    defaultConfiguration: { enabled: !off, level: LEVELS[severity] },
    properties: {
      tags: ["configuration"],
      precision: inferred === void 0 ? "very-high" : "high",
      "problem.severity": PROBLEMS[severity]
    }
  };
}
function cut(text) {
  return text.length > LONGEST_DESCRIPTION ? `${text.slice(0, LONGEST_DESCRIPTION - 1)}\u2026` : text;
}
function resultsOf(file, locate, indexes) {
  const { source, diagnostics, suppressed } = file;
  const location = artifact(locate(source.path));
  const result = (diagnostic) => ({
    ruleId: diagnostic.rule,
    ruleIndex: indexes.get(diagnostic.rule),
    level: LEVELS[diagnostic.severity],
    message: { text: plain(sentencesOf(diagnostic).join(" ")) },
    locations: [{ physicalLocation: place(location, source, diagnostic.span) }],
    ...diagnostic.related.length > 0 && {
      relatedLocations: diagnostic.related.map(({ message, span }, index) => ({
        id: index + 1,
        message: { text: plain(message) },
        physicalLocation: place(location, source, span)
      }))
    }
  });
  return [
    ...diagnostics.map(result),
    ...suppressed.map(({ diagnostic, by }) => ({ ...result(diagnostic), suppressions: [suppression(by)] }))
  ];
}
function heaviest(results) {
  if (results.length <= MOST) return results;
  const weight = ({ level, suppressions }) => suppressions ? 0 : 1 + WEIGHTS.indexOf(level);
  const sorted = [...results.keys()].sort((one, other) => {
    return weight(results[other]) - weight(results[one]) || one - other;
  });
  const kept = new Set(sorted.slice(0, MOST));
  return results.filter((_, at) => kept.has(at));
}
var WEIGHTS = ["note", "warning", "error"];
function leftOut(number) {
  if (number === 0) return [];
  const text = `${count(number, "finding")} left out: code scanning takes ${MOST} of a run.`;
  return [{ level: "warning", message: { text } }];
}
function notShown(file, locate) {
  const suppressed = file.more?.suppressed ?? 0;
  const told = [moreWords(file), suppressed > 0 && `and ${suppressed} more that are suppressed`];
  const words = told.filter((one) => typeof one === "string").join("; ");
  if (words === "") return [];
  const text = plain(`${file.source.path}: ${words}`);
  const artifactLocation = artifact(locate(file.source.path));
  return [{ level: "warning", message: { text }, locations: [{ physicalLocation: { artifactLocation } }] }];
}
function suppression(by) {
  if (by.type === "baseline") return { kind: "external", status: "accepted" };
  const justification = by.reason === void 0 ? void 0 : plain(by.reason);
  return { kind: "inSource", status: "accepted", justification };
}
function place(artifactLocation, source, span) {
  const { start, end } = withinLine(source, span);
  return {
    artifactLocation,
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  };
}
function artifact(path) {
  const isAbsolute = /^(?:\/|[A-Za-z]:\/)/.test(path);
  if (isAbsolute) return { uri: `file://${path.startsWith("/") ? "" : "/"}${encodePath(path)}` };
  return { uri: encodePath(path), uriBaseId: ROOT };
}
function encodePath(path) {
  return path.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
}
function plain(text) {
  return printable(text).replaceAll("](", "]\u200B(");
}
module.exports = {
  reportSarif: reportSarif
};
