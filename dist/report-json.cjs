"use strict";

// src/report/json.ts

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

// src/report/json.ts
function reportJson({ release, documented, files, failures }, since) {
  const document = {
    version: 1,
    release,
    files: files.map((file) => fileJson(file, release, documented)),
    ...failures.length > 0 && { failures },
    ...since && { since },
    summary: summarize(files)
  };
  return printJson(document);
}
function fileJson(file, usual, documented) {
  const { source, syntax, release, diagnostics, suppressed, more } = file;
  return {
    path: source.path,
    syntax,
    ...release !== usual && { release },
    diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, source, documented)),
    ...suppressed.length > 0 && {
      suppressed: suppressed.map((one) => suppressedJson(one, source, documented))
    },
    ...more && { more: moreJson(more) }
  };
}
function moreJson({ severities, fixable, suppressed }) {
  const { error: errors, warning: warnings, info: infos } = severities;
  return { errors, warnings, infos, fixable, suppressed };
}
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
function diagnosticJson(diagnostic, source, documented) {
  const fix = fixWords(diagnostic);
  return {
    ...diagnosticFields(diagnostic, (span) => placeJson(source, span), documented),
    ...fix && { fix }
  };
}
function suppressedJson({ diagnostic, by }, source, documented) {
  return { ...diagnosticJson(diagnostic, source, documented), suppression: by };
}
function diagnosticFields(diagnostic, placeOf, documented) {
  const related = diagnostic.related.map(({ message, span }) => ({ message, ...placeOf(span) }));
  return findingAt(diagnostic, placeOf(diagnostic.span), related, documented);
}
function findingAt({ rule, severity, section, option, message, because, help }, place, related, documented) {
  return {
    rule,
    severity,
    ...section !== void 0 && { section },
    ...option !== void 0 && { option },
    message,
    ...because !== void 0 && { because },
    ...help !== void 0 && { help },
    ...documented.has(rule) && { docs: `docs/rules.md#${rule}` },
    ...place,
    ...related.length > 0 && { related }
  };
}
function fixWords({ fix }) {
  return fix && { title: fix.title, applicability: fix.applicability };
}
function placeJson(source, span) {
  const start = source.position(span.start);
  const end = source.position(span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
module.exports = {
  diagnosticFields: diagnosticFields,
  diagnosticJson: diagnosticJson,
  findingAt: findingAt,
  fixWords: fixWords,
  jsonText: jsonText,
  placeJson: placeJson,
  printJson: printJson,
  reportJson: reportJson,
  suppressedJson: suppressedJson
};
