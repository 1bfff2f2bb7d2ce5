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

// src/report/json.ts
var json_exports = {};
__export(json_exports, {
  diagnosticFields: () => diagnosticFields,
  diagnosticJson: () => diagnosticJson,
  placeJson: () => placeJson,
  printJson: () => printJson,
  reportJson: () => reportJson
});
module.exports = __toCommonJS(json_exports);

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

// src/report/json.ts
function reportJson({ release, documented, files, failures }, since) {
  const document = {
    version: 1,
    release,
    files: files.map(({ source, syntax, diagnostics }) => ({
      path: source.path,
      syntax,
      diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, source, documented))
    })),
    ...failures.length > 0 && { failures },
    ...since && { since },
    summary: summarize(files)
  };
  return printJson(document);
}
function printJson(document) {
  return `${JSON.stringify(document, null, 2).replace(UNPRINTABLE, escaped)}
`;
}
var UNPRINTABLE = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function diagnosticJson(diagnostic, source, documented) {
  const { span, related, fix } = diagnostic;
  return {
    ...diagnosticFields(
      diagnostic,
      placeJson(source, span),
      related.map((one) => ({ message: one.message, ...placeJson(source, one.span) })),
      documented
    ),
    fix: fix && { title: fix.title, applicability: fix.applicability }
  };
}
function diagnosticFields(diagnostic, place, related, documented) {
  const { rule, severity, section, option, message, because, help } = diagnostic;
  return {
    rule,
    severity,
    section,
    option,
    message,
    because,
    help,
    docs: documented.has(rule) ? `docs/rules.md#${rule}` : void 0,
    ...place,
    related: related.length > 0 ? related : void 0
  };
}
function placeJson(source, span) {
  const start = source.position(span.start);
  const end = source.position(span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  diagnosticFields,
  diagnosticJson,
  placeJson,
  printJson,
  reportJson
});
