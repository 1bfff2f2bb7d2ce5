"use strict";

// src/report/checkstyle.ts

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

// src/report/sentences.ts
function sentencesOf({ message, because, help, fix }) {
  const order = fix ? `Fix (${fix.applicability}): ${fix.title}.` : void 0;
  return [message, because, help, order].filter((text) => text !== void 0);
}

// src/diagnostics/diagnostic.ts
var SEVERITIES = ["info", "warning", "error"];

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

// src/report/checkstyle.ts
function checkstyle({ files, failures }) {
  const checked = files.map((file) => ({
    "@name": printable(file.source.path),
    error: [...file.diagnostics.map((diagnostic) => error(diagnostic, file.source)), ...moreErrors(file)]
  }));
  const unread = failures.map(({ path, message }) => ({
    "@name": printable(path),
    error: [
      {
        "@severity": "error",
        "@message": `could not be checked: ${printable(message)}`,
        "@source": "smtp-lint"
      }
    ]
  }));
  return { "@version": "4.3", file: [...checked, ...unread] };
}
function error(diagnostic, source) {
  const { rule, severity, span } = diagnostic;
  const { line, column } = source.position(span.start);
  return {
    "@line": line,
    "@column": column,
    "@severity": severity,
    "@message": printable(sentencesOf(diagnostic).join(" ")),
    "@source": `smtp-lint.${rule}`
  };
}
function moreErrors(file) {
  const [words, severity] = [moreWords(file), heaviestMore(file)];
  if (words === void 0 || severity === void 0) return [];
  return [{ "@severity": severity, "@message": words, "@source": "smtp-lint" }];
}
module.exports = {
  checkstyle: checkstyle
};
