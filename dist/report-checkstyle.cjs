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

// src/report/checkstyle.ts
var checkstyle_exports = {};
__export(checkstyle_exports, {
  checkstyle: () => checkstyle
});
module.exports = __toCommonJS(checkstyle_exports);

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
  const code = character.codePointAt(0) ?? 0;
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}

// src/report/sentences.ts
function sentencesOf({ message, because, help, fix }) {
  const order = fix ? `Fix (${fix.applicability}): ${fix.title}.` : void 0;
  return [message, because, help, order].filter((text) => text !== void 0);
}

// src/report/checkstyle.ts
function checkstyle({ files, failures }) {
  const checked = files.map(({ source, diagnostics }) => ({
    "@name": printable(source.path),
    error: diagnostics.map((diagnostic) => {
      const { rule, severity, span } = diagnostic;
      const { line, column } = source.position(span.start);
      return {
        "@line": line,
        "@column": column,
        "@severity": severity,
        "@message": printable(sentencesOf(diagnostic).join(" ")),
        "@source": `smtp-lint.${rule}`
      };
    })
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkstyle
});
