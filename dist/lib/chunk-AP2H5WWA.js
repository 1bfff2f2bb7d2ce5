// src/document/xml-characters.ts
var NAME_START = ":A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
var NAME_REST = `${NAME_START}\\-.0-9\\xB7\\u0300-\\u036F\\u203F-\\u2040`;
var NAME = new RegExp(`[${NAME_START}][${NAME_REST}]*`, "uy");
var REFERENCE = new RegExp(`&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([${NAME_START}][${NAME_REST}]*));`, "uy");
var ILLEGAL = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
var ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function nameAt(text, offset) {
  NAME.lastIndex = offset;
  return NAME.exec(text)?.[0] ?? "";
}
function referenceAt(text, offset) {
  REFERENCE.lastIndex = offset;
  const match = REFERENCE.exec(text);
  if (!match) return void 0;
  const [{ length }, hex, decimal, name = ""] = match;
  if (hex === void 0 && decimal === void 0)
    return { length, text: Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : void 0 };
  const code = hex === void 0 ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
  const character = code <= 1114111 ? String.fromCodePoint(code) : "\0";
  return { length, text: ILLEGAL.test(character) ? void 0 : character };
}
function* illegalCharacters(text) {
  if (!ILLEGAL.test(text)) return;
  for (const { index } of text.matchAll(new RegExp(ILLEGAL, "gu"))) yield index;
}
function withoutIllegal(text) {
  return canStandInXml(text) ? text : text.replace(new RegExp(ILLEGAL, "gu"), "�");
}
function canStandInXml(text) {
  return !ILLEGAL.test(text);
}

export {
  nameAt,
  referenceAt,
  illegalCharacters,
  withoutIllegal,
  canStandInXml
};
