"use strict";

// src/write/yaml.ts
var import_yaml = require("./package-yaml.cjs");

// src/write/comment-lines.ts
function commentLines(text) {
  return text.split(/\r\n|\r|\n/).map((line) => `#${line}`.trimEnd());
}

// src/write/yaml.ts
var INDENT = "  ";
function writeYaml(lines) {
  const first = lines.findIndex(({ type }) => type === "section");
  const written = [];
  let isAboveSection = false;
  let hasOptions = false;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    const isWithinSection = first !== -1 && at > first && !isAboveSection;
    written.push(`${writeLine(line, isWithinSection, hasOptions)}
`);
    if (line.type !== "comment") isAboveSection = line.type === "section";
    if (line.type === "section") hasOptions = false;
    else if (line.type === "option" && !line.isOff) hasOptions = true;
  }
  return written.reverse().join("");
}
function writeLine(line, isWithinSection, hasOptions) {
  switch (line.type) {
    case "blank":
      return "";
    case "comment":
      return commentLines(line.text).map((comment) => `${isWithinSection ? INDENT : ""}${comment}`).join("\n");
    case "section":
      return `${writeText(line.name)}:${hasOptions ? "" : " {}"}`;
    case "option":
      return `${INDENT}${line.isOff ? "#" : ""}${writeText(line.name)}: ${writeValue(line.value)}`;
  }
}
function writeValue(value) {
  return /^(?:true|false|0|[1-9]\d{0,8})$/.test(value) ? value : writeText(value);
}
var QUOTED = {
  defaultStringType: "QUOTE_DOUBLE",
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
  lineWidth: 0
};
function writeText(text) {
  if (text === "=" || /[^\S ]/.test(text)) return (0, import_yaml.stringify)(text, QUOTED).trimEnd();
  return (0, import_yaml.stringify)(text, { compat: "yaml-1.1", lineWidth: 0, blockQuote: false }).trimEnd();
}
module.exports = {
  writeYaml: writeYaml
};
