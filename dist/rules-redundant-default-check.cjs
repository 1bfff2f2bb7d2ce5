"use strict";

// src/rules/redundant-default-check.ts

// src/effective/is-default.ts
function isDefault({ option, content }) {
  if (option?.default === void 0) return false;
  if (content.type !== "value") return void 0;
  const { value } = option.default;
  return Array.isArray(value) ? String(value) === String(content.value) : value === content.value;
}

// src/diagnostics/show-value.ts
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

// src/rules/redundant-default-check.ts
function checkDefaults(section, report) {
  const count = /* @__PURE__ */ new Map();
  for (const { entry } of section.entries) count.set(entry.name, (count.get(entry.name) ?? 0) + 1);
  for (const read of section.entries) {
    if (!isDefault(read)) continue;
    const { name, nameSpan } = read.entry;
    report({
      rule: "redundant-default",
      section: section.name,
      option: name,
      message: `${name} is set to its default.`,
      span: valuePlace(read),
      fix: isDemanded(section, name) || count.get(name) !== 1 ? void 0 : { title: `remove ${name}`, applicability: "safe", edits: [{ type: "remove", nameSpan }] }
    });
  }
}
function isDemanded(section, option) {
  return section.catalog.dependencies.some(({ when, expect }) => {
    const demands = expect.op === "test" && expect.option === option && expect.matcher.op === "set";
    return demands && (!when || section.holds(when) !== false);
  });
}
module.exports = {
  checkDefaults: checkDefaults
};
