import {
  canStandInXml
} from "./chunk-AP2H5WWA.js";

// src/document/xml-escape.ts
var ESCAPES = {
  "&": "&amp;",
  "<": "&lt;",
  '"': "&quot;",
  "'": "&apos;",
  "	": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;"
};
function writeAttribute(text, quote = '"') {
  if (!canStandInXml(text)) return void 0;
  const pattern = quote === '"' ? /[&<"\t\n\r]/g : /[&<'\t\n\r]/g;
  return quote + text.replace(pattern, (character) => ESCAPES[character]) + quote;
}
function quoteAt(text, { start }) {
  return text[start] === "'" ? "'" : '"';
}

export {
  writeAttribute,
  quoteAt
};
