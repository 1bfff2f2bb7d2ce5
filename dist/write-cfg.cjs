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

// src/write/cfg.ts
var cfg_exports = {};
__export(cfg_exports, {
  writeCfg: () => writeCfg
});
module.exports = __toCommonJS(cfg_exports);

// src/write/comment-lines.ts
function commentLines(text) {
  return text.split(/\r\n|\r|\n/).map((line) => `#${line}`.trimEnd());
}

// src/write/cfg.ts
function writeCfg(lines) {
  return lines.map((line) => `${writeLine(line)}
`).join("");
}
function writeLine(line) {
  switch (line.type) {
    case "blank":
      return "";
    case "comment":
      return commentLines(line.text).join("\n");
    case "section":
      return `[${line.name}]`;
    case "option":
      return `${line.isOff ? "#" : ""}${line.name} =${line.value === "" ? "" : ` ${line.value}`}`;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  writeCfg
});
