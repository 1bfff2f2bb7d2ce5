"use strict";

// src/cli/files-of-run.ts

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

// src/cli/paths.ts
var import_node_path = require("node:path");
function workingDirectory() {
  try {
    return process.cwd();
  } catch {
    return import_node_path.sep;
  }
}
function fullPath(path) {
  const directory = directoryOf(path);
  return directory ? directory.full + path.slice(directory.length) : (0, import_node_path.resolve)(workingDirectory(), path);
}
var latest;
function directoryOf(path) {
  const length = path.lastIndexOf("/") + 1;
  const here = workingDirectory();
  if (latest?.length === length && latest.here === here && path.startsWith(latest.written) && isPlain2(path, length))
    return latest;
  if (import_node_path.sep !== "/" || !isPlain2(path, length)) return void 0;
  const written = path.slice(0, length);
  const own = (0, import_node_path.resolve)(here, written);
  const full = withEnd(own);
  const above = withEnd(here);
  const way = full.startsWith(above) ? full.slice(above.length) : void 0;
  latest = { here, written, length, own, full, way };
  return latest;
}
function isPlain2(path, start) {
  if (path.length === start) return false;
  return path.charCodeAt(start) !== DOT || !/^\.\.?$/.test(path.slice(start));
}
var DOT = 46;
function withEnd(directory) {
  return directory.endsWith(import_node_path.sep) ? directory : directory + import_node_path.sep;
}
function withSlashes(path) {
  return import_node_path.sep === "/" ? path : path.split(import_node_path.sep).join("/");
}
function shownPath(path) {
  const fromHere = wayFromHere(path) ?? path;
  const shown = fromHere === path || fromHere === "" || fromHere.startsWith("..") ? path : fromHere;
  const written = withSlashes(shown);
  return written.includes("::") && /^\s*::/.test(written) ? `./${written}` : written;
}
function wayFromHere(path) {
  const directory = directoryOf(path);
  if (!directory) return (0, import_node_path.relative)(workingDirectory(), fullPath(path));
  return directory.way === void 0 ? void 0 : directory.way + path.slice(directory.length);
}

// src/cli/input.ts
var STDIN = "<stdin>";

// src/cli/files-of-run.ts
function printFiles(files, skipped, stdout) {
  for (const { source, syntax } of files) stdout.write(`check ${printable(source.path)} (${syntax})
`);
  for (const { path, reason } of skipped) stdout.write(`skip ${printable(path)}: ${reason}
`);
}
function nothingChecked(paths, skipped, stdinFilename = STDIN) {
  const where = paths.map((path) => path === "-" ? stdinFilename : shownPath(path)).join(", ");
  const [reason, ...others] = new Set(skipped.map((one) => one.reason));
  if (reason !== void 0 && others.length === 0 && OF_WHOLE.test(reason))
    return `nothing to check: ${where}: ${reason}`;
  const hint = skipped.length > 0 ? ` (${skipped.length} skipped: --show-files lists them)` : "";
  return `nothing to check: no configuration with a known section in ${where}${hint}`;
}
var OF_WHOLE = /^(?:ignored by .*|configures smtp-lint|is the baseline)$/s;
module.exports = {
  nothingChecked: nothingChecked,
  printFiles: printFiles
};
