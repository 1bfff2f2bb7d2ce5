"use strict";

// src/write/json.ts
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
module.exports = {
  writeJson: writeJson
};
