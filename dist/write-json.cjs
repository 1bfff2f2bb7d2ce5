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

// src/write/json.ts
var json_exports = {};
__export(json_exports, {
  writeJson: () => writeJson
});
module.exports = __toCommonJS(json_exports);
function writeJson(lines) {
  const sections = [];
  for (const line of lines) {
    if (line.type === "section") sections.push({ name: line.name, options: [] });
    if (line.type !== "option" || line.isOff) continue;
    sections.at(-1)?.options.push(`    ${JSON.stringify(line.name)}: ${JSON.stringify(line.value)}`);
  }
  const written = sections.map(({ name, options }) => {
    return `  ${JSON.stringify(name)}: ${options.length > 0 ? `{
${options.join(",\n")}
  }` : "{}"}`;
  });
  return written.length > 0 ? `{
${written.join(",\n")}
}
` : "{}\n";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  writeJson
});
