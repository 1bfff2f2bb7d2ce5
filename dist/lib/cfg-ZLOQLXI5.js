import {
  commentLines
} from "./chunk-WGIL4I6R.js";
import "./chunk-CZ7CSFO4.js";

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
export {
  writeCfg
};
