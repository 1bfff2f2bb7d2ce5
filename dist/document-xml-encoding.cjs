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

// src/document/xml-encoding.ts
var xml_encoding_exports = {};
__export(xml_encoding_exports, {
  declaresOtherwise: () => declaresOtherwise
});
module.exports = __toCommonJS(xml_encoding_exports);
var NAMES = {
  "utf-8": /^utf-?8$/i,
  "utf-16le": /^utf-?16(?:le)?$/i,
  "utf-16be": /^utf-?16(?:be)?$/i,
  "windows-1252": /^(?:windows-1252|cp1252|iso-8859-1|latin-?1)$/i
};
function declaresOtherwise(text, encoding) {
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(text.slice(0, 500))?.[1] ?? "utf-8";
  if (encoding.startsWith("utf-16") && !/\sencoding\s*=/.test(text.slice(0, 500))) return false;
  if (encoding.startsWith("utf-16") !== /^utf-?16/i.test(declared)) return true;
  return !NAMES[encoding].test(declared) && /[^\x00-\x7f]/.test(text);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  declaresOtherwise
});
