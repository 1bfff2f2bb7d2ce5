"use strict";

// src/cli/commands/catalog.ts

// src/diagnostics/heaviest.ts
var MOST_SHOWN = 1e3;

// src/report/json.ts
function printJson(document) {
  return `${jsonText(document, 2)}
`;
}
function jsonText(value, indentation = 0) {
  return JSON.stringify(value, null, indentation).replace(UNPRINTABLE, escaped);
}
var UNPRINTABLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=#)#(?=[A-Za-z]*\[)/gu;
function escaped(character) {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

// src/text/at-most.ts
function atMost(lines, most) {
  return lines.length > most ? [...lines.slice(0, most), `and ${lines.length - most} more`] : lines;
}

// src/text/late-pattern.ts
function latePattern(source, flags) {
  let pattern;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}

// src/text/printable.ts
function printable(text) {
  return isPlain(text) ? text : text.replace(unsafe(), spellOut);
}
function isPlain(text) {
  return /^[\x20-\x7e]*$/.test(text) && !LOG_COMMAND.test(text);
}
var LOG_COMMAND = /##[a-z]*\[/i;
var unsafe = latePattern(
  String.raw`(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Z}\u2800\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=#)#(?=[A-Za-z]*\[)`,
  "gu"
);
function spellOut(character) {
  const code = character.codePointAt(0) ?? 0;
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}

// src/cli/exit-code.ts
var ExitCode = { clean: 0, findings: 1, trouble: 2 };

// src/cli/commands/catalog.ts
async function checkCatalogFiles(paths, { format, quiet = false }, io) {
  const { checkCatalogs } = await require("./cli-user-catalogs.cjs");
  const checked = await checkCatalogs(paths);
  for (const one of checked) {
    if (one.type === "unreadable")
      io.stderr.write(`smtp-lint: ${printable(one.path)}: ${printable(one.message)}
`);
  }
  io.stdout.write(format === "json" ? asJson(checked) : asText(checked, !quiet && io.stdout.isTTY === true));
  if (checked.some(({ type }) => type === "unreadable")) return ExitCode.trouble;
  return checked.some(({ type }) => type === "unsound") ? ExitCode.findings : ExitCode.clean;
}
function asText(checked, tellsSound) {
  const lines = checked.flatMap((one) => {
    if (one.type === "unsound") {
      const lines2 = one.problems.map(
        ({ line, column, message }) => `${one.path}:${line}:${column}: ${message}`
      );
      return atMost(lines2, MOST_SHOWN);
    }
    return one.type === "sound" && tellsSound ? [`${one.path}: ${sizeOf(one.content)}`] : [];
  });
  return lines.map((line) => `${printable(line)}
`).join("");
}
function sizeOf({
  section,
  options,
  rules = {}
}) {
  return `[${section}], ${Object.keys(options).length} options, ${Object.keys(rules).length} rules: no problems`;
}
function asJson(checked) {
  const files = checked.flatMap((one) => {
    if (one.type === "unreadable") return [];
    const problems = one.type === "unsound" ? one.problems : [];
    return [
      {
        path: one.path,
        section: one.type === "sound" ? one.content.section : void 0,
        problems: problems.map(({ line, column, message }) => ({ line, column, message }))
      }
    ];
  });
  const failures = checked.flatMap((one) => {
    return one.type === "unreadable" ? [{ path: one.path, message: one.message }] : [];
  });
  return printJson({ version: 1, files, ...failures.length > 0 && { failures } });
}
module.exports = {
  checkCatalogFiles: checkCatalogFiles
};
