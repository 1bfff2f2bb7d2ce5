"use strict";

// src/rules/ambiguous-finding.ts

// late:ini
var late;
function load() {
  return late ??= require("./package-ini.cjs");
}
function parse(...given) {
  return load().parse(...given);
}

// src/diagnostics/show-value.ts
var LONGEST = 60;
function showValue(text) {
  if (text === "") return "empty";
  const shown = text.slice(0, shownLength(text));
  if (shown === "") return "***";
  const bare = hasCredentials(shown) ? `***${shown.slice(shown.lastIndexOf("@"))}` : shown;
  const short = bare.length > LONGEST ? bare.slice(0, LONGEST) : bare;
  return short.length < bare.length || shown.length < text.length ? `${short}\u2026` : short;
}
function hasCredentials(text) {
  const at = text.lastIndexOf("@");
  return at > 0 && text.lastIndexOf(":", at) !== -1;
}
function shownLength(text) {
  const query = text.includes("://") ? text.indexOf("?") : -1;
  return Math.min(...[commentStart(text), query, text.length].filter((length) => length !== -1));
}
function commentStart(text) {
  return /^[#;]/.test(text) ? 0 : text.search(/\s[#;]/);
}

// src/text/late-pattern.ts
function latePattern(source, flags) {
  let pattern;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}

// src/effective/shown-name.ts
var nameLike = latePattern(String.raw`^(["']?)[\p{L}_][\p{L}\p{M}\p{N}_.-]*\1$`, "u");
var nameAtStart = latePattern(String.raw`^([\p{L}_][\p{L}\p{M}\p{N}_.-]{0,80})(.*)$`, "su");
function isMixed(word) {
  return /\d/.test(word) && /[A-Z]/.test(word) && /[a-z]/.test(word);
}

// src/effective/phrase.ts
function isShown(read) {
  if (read?.option === void 0 || !read.entry.readable || read.entry.isHidden) return false;
  const { isSecret, facts } = read.option;
  if (isSecret || hasCredentials(read.text) || hasDefault(read.text)) return false;
  return !facts.mayHoldSecret || !looksLikeSecret(read.text);
}
function hasDefault(text) {
  const within = (opening, sign) => text.match(opening)?.some((part) => sign.test(part));
  return within(/\$\{[^}]*/g, /[-=?+]/) || within(/\{\{[^}]*/g, /[|('"]/) || false;
}
function looksLikeSecret(text) {
  return text.length > 30 || isMixed(text);
}
function valuePlace(read) {
  const { nameSpan, valueSpan } = read.entry;
  if (!isShown(read) || valueSpan.end === valueSpan.start) return nameSpan;
  const { start, end } = shownValue(read);
  return { start, end: Math.max(end, start + 1) };
}
function shownValue({ entry: { value, valueSpan } }) {
  const length = shownLength(value);
  if (length === value.length) return valueSpan;
  const isVerbatim = valueSpan.end - valueSpan.start === value.length;
  return { start: valueSpan.start, end: isVerbatim ? valueSpan.start + length : valueSpan.start };
}

// src/rules/ambiguous-finding.ts
function readByOthers(section, read) {
  const other = readByIni(read.text);
  return other === read.text ? void 0 : findingOf(section, read, other);
}
function findingOf(section, read, other) {
  const shown = other !== void 0 && isShown(read) ? `: they read ${showValue(other)}` : "";
  return {
    rule: "ambiguous-value",
    section,
    option: read.name,
    message: `common INI readers ${how(read.text, other)}${shown}.`,
    help: "If the value is right as it stands, make sure that nothing but the server reads it.",
    span: valuePlace(read)
  };
}
function readByIni(text) {
  const { value } = parse(`value=${text}`);
  if (value === void 0) return void 0;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
function how(text, other) {
  if (other === void 0) return "pass over this line, for a line separator (U+2028 or U+2029) stands in it";
  const cut = text.startsWith(other) ? /^\s*([;#])/.exec(text.slice(other.length))?.[1] : void 0;
  return cut ? `cut this value at ${cut}` : "read this value otherwise";
}
module.exports = {
  readByOthers: readByOthers
};
