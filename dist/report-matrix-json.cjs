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

// src/report/matrix-json.ts
var matrix_json_exports = {};
__export(matrix_json_exports, {
  matrixJson: () => matrixJson
});
module.exports = __toCommonJS(matrix_json_exports);

// src/report/json.ts
function printJson(document) {
  return `${JSON.stringify(document, null, 2).replace(UNPRINTABLE, escaped)}
`;
}
var UNPRINTABLE = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/report/matrix-report.ts
function rowsOf({ matrix, showAll }) {
  return showAll ? matrix.rows : matrix.rows.filter((row) => !row.isSame);
}
function isRowHidden({ isSecret, cells }) {
  return isSecret || cells.some((cell) => cell.origin === "file" && cell.text === void 0);
}

// src/report/plan-json.ts
function adjective(takesEffect) {
  return takesEffect === "immediately" ? "immediate" : takesEffect;
}

// src/report/matrix-json.ts
function matrixJson(report) {
  const { columns, otherSections } = report.matrix;
  return printJson({
    version: 1,
    files: columns.map(({ path, application }) => ({ path, application })),
    options: rowsOf(report).map(rowObject),
    otherSections
  });
}
function rowObject(row) {
  const { section, option, takesEffect, isSecret, isUsed, isSame, cells } = row;
  const isHidden2 = isRowHidden(row);
  return {
    section,
    option,
    ...isSecret ? { secret: true } : isHidden2 && { hidden: true },
    takesEffect: adjective(takesEffect),
    used: isUsed,
    same: isSame,
    values: cells.map(({ origin, text, sameAs }) => ({
      origin,
      value: isHidden2 ? void 0 : text,
      sameAs
    }))
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  matrixJson
});
