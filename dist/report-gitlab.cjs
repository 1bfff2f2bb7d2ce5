"use strict";

// src/report/gitlab.ts

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
function heaviestMore({ more }) {
  return SEVERITIES.findLast((severity) => more && more.severities[severity] > 0);
}
function severityWords({ severities }) {
  const present = SEVERITIES.filter((severity) => severities[severity] > 0).reverse();
  return present.map((severity) => count(severities[severity], severity)).join(", ");
}

// src/report/gitlab.ts
var SEVERITIES2 = { error: "major", warning: "minor", info: "info" };
function reportGitlab({ files }, digest, locate) {
  const seen = /* @__PURE__ */ new Map();
  const issues = files.flatMap((file) => {
    const { source, diagnostics } = file;
    const path = locate(source.path);
    const told = diagnostics.map((diagnostic) => {
      const { rule, severity: severity2, section, option, span } = diagnostic;
      const key = JSON.stringify([rule, path, section, option]);
      const occurrence = seen.get(key) ?? 0;
      seen.set(key, occurrence + 1);
      return {
        // The name of the check is not shown.
        description: printable(`${rule}: ${sentencesOf(diagnostic).join(" ")}`),
        check_name: rule,
        fingerprint: digest(`${key} ${occurrence}`),
        severity: SEVERITIES2[severity2],
        location: { path, lines: { begin: source.position(span.start).line } }
      };
    });
    const [words, severity] = [moreWords(file), heaviestMore(file)];
    if (words === void 0 || severity === void 0) return told;
    const rest = {
      description: `${words}; --max-findings of smtp-lint shows more of a file`,
      check_name: "smtp-lint",
      fingerprint: digest(JSON.stringify(["more", path])),
      severity: SEVERITIES2[severity],
      location: { path, lines: { begin: 1 } }
    };
    return [...told, rest];
  });
  return printJson(issues);
}
module.exports = {
  reportGitlab: reportGitlab
};
