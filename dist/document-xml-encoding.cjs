"use strict";

// src/document/xml-encoding.ts
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
module.exports = {
  declaresOtherwise: declaresOtherwise
};
