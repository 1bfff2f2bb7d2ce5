"use strict";

// src/cli/debug/start.ts

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
function printableLine(text) {
  return printable(text).replace(/^(\s*):(?=:)/, "$1\\x3a");
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

// src/cli/debug/start.ts
function startDebug(command, version, { stderr }) {
  const started = performance.now();
  const debug = (line) => {
    const passed = Math.round(performance.now() - started);
    stderr.write(`smtp-lint: debug: ${passed} ms: ${printableLine(line)}
`);
  };
  debug(`smtp-lint ${version}, Node.js ${process.versions.node}, ${process.platform} ${process.arch}`);
  debug(`command ${command}`);
  return debug;
}
module.exports = {
  startDebug: startDebug
};
