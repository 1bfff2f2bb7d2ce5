"use strict";

// src/report/ndjson.ts

// src/report/json.ts
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

// src/report/ndjson.ts
function reportNdjson({ documented, files }) {
  let text = "";
  for (const { source, diagnostics } of files) {
    for (const diagnostic of diagnostics) {
      text += `${jsonText({ path: source.path, ...diagnosticJson(diagnostic, source, documented) })}
`;
    }
  }
  return text;
}
module.exports = {
  reportNdjson: reportNdjson
};
