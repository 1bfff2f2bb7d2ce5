"use strict";

// src/write/cfg.ts

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
module.exports = {
  writeCfg: writeCfg
};
