"use strict";

// src/report/matrix-json.ts

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
  const isHidden = isRowHidden(row);
  return {
    section,
    option,
    ...isSecret ? { secret: true } : isHidden && { hidden: true },
    takesEffect: adjective(takesEffect),
    used: isUsed,
    same: isSame,
    values: cells.map(({ origin, text, sameAs }) => ({
      origin,
      value: isHidden ? void 0 : text,
      sameAs
    }))
  };
}
module.exports = {
  matrixJson: matrixJson
};
