"use strict";
// src/diagnostics/show-value.ts
var hasCredentials = (function hasCredentials(text) {
  const at = text.lastIndexOf("@");
  return at > 0 && text.lastIndexOf(":", at) !== -1;
});
var shownLength = (function shownLength(text) {
  const query = text.includes("://") ? text.indexOf("?") : -1;
  return Math.min(...[commentStart(text), query, text.length].filter((function (length) { return length !== -1; })));
});
var hasComment = (function hasComment(text) {
  return commentStart(text) !== -1;
});
var commentStart = (function commentStart(text) {
  return /^[#;]/.test(text) ? 0 : text.search(/\s[#;]/);
});
// src/text/late-pattern.ts
var latePattern = (function latePattern(source, flags) {
  let pattern;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
});
// src/effective/phrase.ts
var isShown = (function isShown(read) {
  if (read?.option === void 0 || !read.entry.readable || read.entry.isHidden) return false;
  const { isSecret, facts } = read.option;
  if (isSecret || hasCredentials(read.text) || hasDefault(read.text)) return false;
  return !facts.mayHoldSecret || !looksLikeSecret(read.text);
});
var hasDefault = (function hasDefault(text) {
  const within = (function (opening, sign) { return text.match(opening)?.some((part) => sign.test(part)); });
  return within(/\$\{[^}]*/g, /[-=?+]/) || within(/\{\{[^}]*/g, /[|('"]/) || false;
});
var valuePlace = (function valuePlace(read) {
  const { nameSpan, valueSpan } = read.entry;
  if (!isShown(read) || valueSpan.end === valueSpan.start) return nameSpan;
  const { start, end } = shownValue(read);
  return { start, end: Math.max(end, start + 1) };
});
var shownValue = (function shownValue({ entry: { value, valueSpan } }) {
  const length = shownLength(value);
  if (length === value.length) return valueSpan;
  const isVerbatim = valueSpan.end - valueSpan.start === value.length;
  return { start: valueSpan.start, end: isVerbatim ? valueSpan.start + length : valueSpan.start };
});
// src/values/mechanisms.ts
var readMechanisms = (function readMechanisms(text, spec) {
  return text.split(/[\s,]+/).filter((function (word) { return word !== ""; })).map((function (written) {
    const meant = meantBy(written, spec);
    const name = (meant ?? written).toUpperCase();
    const isKnown = spec.values.some((function (value) { return value.toUpperCase() === name; }));
    return { written, name, isMisprint: meant !== void 0, isKnown };
  }));
});
var meantBy = (function meantBy(written, { misprints = {} }) {
  const upper = written.toUpperCase();
  return Object.entries(misprints).find((function ([misprint]) { return misprint.toUpperCase() === upper; }))?.[1];
});
// src/rules/rule.ts
var setValue = (function setValue({ entry }, text) {
  return { type: "set-value", option: entry.name, nameSpan: entry.nameSpan, text };
});
// src/rules/mechanisms-finding.ts
var checkList = (function checkList(section, read, spec, report) {
  const { name } = read.entry;
  const isCommented = hasComment(read.text);
  const list = readMechanisms(read.text.slice(0, shownLength(read.text)), spec);
  const at = { section, option: name, span: valuePlace(read) };
  const fix = (function (title, text, applicability) {
    return isCommented ? void 0 : { title, applicability, edits: [setValue(read, text)] };
  });
  const misprint = list.find((function (mechanism) { return mechanism.isMisprint; }));
  if (misprint) {
    const corrected = read.text.replace(/[^\s,]+/g, (function (word) { return meantBy(word, spec) ?? word; }));
    report({
      ...at,
      rule: "x0auth2",
      message: `${name} names ${misprint.written}, a misprint of ${misprint.name}.`,
      fix: fix(`write ${misprint.name}`, corrected, "safe")
    });
  }
  if (read.text.includes(",")) {
    const written = list.map((mechanism) => mechanism.written).join(" ");
    report({
      ...at,
      rule: "comma-separated-mechanisms",
      message: `${name} is split at blanks, not at commas.`,
      fix: list.length > 0 ? fix("put blanks between the mechanisms", written, "safe") : void 0
    });
  }
  const canShow = isShown(read);
  for (const written of new Set(list.filter((function ({ isKnown }) { return !isKnown; })).map((one) => one.written))) {
    const what = canShow ? showValue(written) : "a word";
    const message = `${name} names ${what}, which is no known mechanism; known: ${spec.values.join(", ")}.`;
    report({ ...at, rule: "unknown-mechanism", message });
  }
  if (isCommented) {
    const message = `${name} goes on with a comment, of which each word is read as a mechanism.`;
    report({ ...at, rule: "unknown-mechanism", message, help: "Put the comment on a line of its own." });
  }
  const lonely = list.find((function (mechanism) { return spec.alone?.includes(mechanism.name); }));
  if (lonely && (isCommented || list.some((function (mechanism) { return mechanism.name !== lonely.name; })))) {
    report({
      ...at,
      rule: "xoauth2-not-alone",
      message: `${name} names other mechanisms beside ${lonely.name}.`,
      fix: fix(`leave ${lonely.name} alone`, lonely.name, "unsafe")
    });
  }
});

// src/rules/mechanisms-finding.ts

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





// src/text/late-pattern.ts


// src/effective/shown-name.ts
var nameLike = latePattern(String.raw`^(["']?)[\p{L}_][\p{L}\p{M}\p{N}_.-]*\1$`, "u");
var nameAtStart = latePattern(String.raw`^([\p{L}_][\p{L}\p{M}\p{N}_.-]{0,80})(.*)$`, "su");
function isMixed(word) {
  return /\d/.test(word) && /[A-Z]/.test(word) && /[a-z]/.test(word);
}

// src/effective/phrase.ts


function looksLikeSecret(text) {
  return text.length > 30 || isMixed(text);
}



// src/values/mechanisms.ts



// src/rules/rule.ts


// src/rules/mechanisms-finding.ts

module.exports = {
  checkList: checkList
};
