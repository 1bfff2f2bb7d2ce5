import {
  writeAttribute
} from "./chunk-L3LMKJAI.js";
import {
  withoutIllegal
} from "./chunk-AP2H5WWA.js";
import "./chunk-CZ7CSFO4.js";

// src/write/xml.ts
var AROUND = ["CfgData", "CfgCreate", "CfgApplication", "options"];
var INDENT = "  ";
function writeXml(lines) {
  const written = ['<?xml version="1.0" encoding="utf-8"?>'];
  const first = lines.findIndex(({ type }) => type === "section");
  const head = lines.slice(0, Math.max(0, first === -1 ? lines.length : first)).findLastIndex(isBlank) + 1;
  for (const line of lines.slice(0, head)) written.push(...writeOther(line, ""));
  if (written.at(-1) === "") written.pop();
  written.push(...AROUND.map((name, depth) => `${INDENT.repeat(depth)}<${name}>`));
  const outer = INDENT.repeat(AROUND.length);
  let isOpen = false;
  const rest = lines.slice(head);
  for (const [at, line] of rest.entries()) {
    if (line.type === "section") {
      if (isOpen) written.push(...closing(written, outer));
      written.push(`${outer}<list_pair key=${attribute(line.name)}>`);
      isOpen = true;
    } else if (line.type === "option") {
      const pair = `<str_pair key=${attribute(line.name)} value=${attribute(line.value)}/>`;
      written.push(outer + INDENT + (line.isOff ? `<!-- ${withoutHyphens(pair)} -->` : pair));
    } else {
      if (isOpen && leadsToSection(rest, at)) {
        written.push(...closing(written, outer));
        isOpen = false;
      }
      written.push(...writeOther(line, isOpen ? outer + INDENT : outer));
    }
  }
  if (isOpen) written.push(...closing(written, outer));
  while (written.at(-1) === "") written.pop();
  written.push(...AROUND.map((name, depth) => `${INDENT.repeat(depth)}</${name}>`).reverse());
  return `${written.join("\n")}
`;
}
function isBlank({ type }) {
  return type === "blank";
}
function closing(written, outer) {
  const isApart = written.at(-1) === "";
  if (isApart) written.pop();
  return [`${outer}</list_pair>`, ...isApart ? [""] : []];
}
function leadsToSection(lines, at) {
  if (lines[at]?.type !== "blank") return false;
  for (let next = at + 1; next < lines.length; next++) {
    const type = lines[next]?.type;
    if (type === "section") return true;
    if (type !== "comment") return false;
  }
  return false;
}
function writeOther(line, indent) {
  if (line.type === "comment") return [`${indent}<!--${commentText(line.text)}-->`];
  return [""];
}
function commentText(text) {
  const isDirective = /^\s*smtp-lint-(?:dis|en)able/.test(text);
  const short = isDirective ? text.replace(/(^|\s)--(?=\s|$)/, "$1-") : text;
  const legal = withoutIllegal(short.trimEnd()).replace(/-(?=-)/g, "- ");
  return `${legal} `;
}
function withoutHyphens(pair) {
  return pair.replace(/-(?=-)/g, "&#45;");
}
function attribute(text) {
  return writeAttribute(withoutIllegal(text));
}
export {
  writeXml
};
