"use strict";

// src/rules/invisible-finding.ts

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

// src/source/lower-bound.ts
function lowerBound(length, isBelow) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = low + high >> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/text/enumerate.ts
function enumerate(words, conjunction) {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

// late:src/text/invisible-search.ts
var late;
function load() {
  return late ??= require("./text-invisible-search.cjs");
}
function clear(...given) {
  return load().clear(...given);
}
function find(...given) {
  return load().find(...given);
}
function kindOf(...given) {
  return load().kindOf(...given);
}
function remove(...given) {
  return load().remove(...given);
}

// src/text/code-point-name.ts
function codePointName(code) {
  const name = NAMES[code] ?? selectorName(code);
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}${name ? ` ${name}` : ""}`;
}
function selectorName(code) {
  if (code >= 65024 && code <= 65039) return `VARIATION SELECTOR-${code - 65024 + 1}`;
  if (code >= 917760 && code <= 917999) return `VARIATION SELECTOR-${code - 917760 + 17}`;
  return void 0;
}
var NAMES = {
  0: "NULL",
  7: "BELL",
  8: "BACKSPACE",
  11: "LINE TABULATION",
  12: "FORM FEED",
  13: "CARRIAGE RETURN",
  27: "ESCAPE",
  127: "DELETE",
  133: "NEXT LINE",
  155: "CONTROL SEQUENCE INTRODUCER",
  160: "NO-BREAK SPACE",
  173: "SOFT HYPHEN",
  847: "COMBINING GRAPHEME JOINER",
  1564: "ARABIC LETTER MARK",
  4447: "HANGUL CHOSEONG FILLER",
  4448: "HANGUL JUNGSEONG FILLER",
  6158: "MONGOLIAN VOWEL SEPARATOR",
  8194: "EN SPACE",
  8195: "EM SPACE",
  8199: "FIGURE SPACE",
  8201: "THIN SPACE",
  8202: "HAIR SPACE",
  8203: "ZERO WIDTH SPACE",
  8204: "ZERO WIDTH NON-JOINER",
  8205: "ZERO WIDTH JOINER",
  8206: "LEFT-TO-RIGHT MARK",
  8207: "RIGHT-TO-LEFT MARK",
  8232: "LINE SEPARATOR",
  8233: "PARAGRAPH SEPARATOR",
  8234: "LEFT-TO-RIGHT EMBEDDING",
  8235: "RIGHT-TO-LEFT EMBEDDING",
  8236: "POP DIRECTIONAL FORMATTING",
  8237: "LEFT-TO-RIGHT OVERRIDE",
  8238: "RIGHT-TO-LEFT OVERRIDE",
  8239: "NARROW NO-BREAK SPACE",
  8288: "WORD JOINER",
  8294: "LEFT-TO-RIGHT ISOLATE",
  8295: "RIGHT-TO-LEFT ISOLATE",
  8296: "FIRST STRONG ISOLATE",
  8297: "POP DIRECTIONAL ISOLATE",
  10240: "BRAILLE PATTERN BLANK",
  12288: "IDEOGRAPHIC SPACE",
  12644: "HANGUL FILLER",
  65279: "ZERO WIDTH NO-BREAK SPACE",
  65440: "HALFWIDTH HANGUL FILLER"
};

// src/text/invisible.ts
var DIRECTION_CONTROL = /[\u202a-\u202e\u2066-\u2069]/g;
function invisibles(text) {
  return isPlain(text) ? [] : find(text);
}
function withoutInvisibles(text) {
  return isPlain(text) ? text : remove(text);
}
function clearedValue(text) {
  return isPlain(text) ? text : clear(text);
}
function isPlain(text) {
  return /^[\t\n\x20-\x7e]*$/.test(text);
}

// src/rules/rule.ts
function setValue({ entry }, text) {
  return { type: "set-value", option: entry.name, nameSpan: entry.nameSpan, text };
}

// src/rules/invisible-finding.ts
var RULE = "invisible-character";
function inSectionName(name, found, span) {
  const meant = withoutInvisibles(name);
  const help = meant === "" ? void 0 : `Without it the name is ${meant}.`;
  const message = `the name of section [${name}] ${holds(found)}.`;
  return { rule: RULE, section: name, message, help, span };
}
function inName({ name: section, catalog }, read, found) {
  const { name, nameSpan } = read.entry;
  const isNameShown = read.name === name;
  const meant = withoutInvisibles(name);
  return {
    rule: RULE,
    section,
    option: read.name,
    message: isNameShown ? `the name ${name} ${holds(found)}.` : `the name of an option in [${section}] holds an invisible character.`,
    help: catalog.option(meant) ? `Without it the name is ${meant}.` : void 0,
    span: nameSpan
  };
}
function inValue(section, read, found) {
  const { value, valueSpan } = read.entry;
  const at = { rule: RULE, section: section.name, option: read.name };
  const isOpen = isShown(read);
  const visible = found.filter((one) => isOpen && one.at < shownLength(value));
  const [first] = visible;
  const help = "Type the value anew, unless the character belongs to it.";
  if (!first) {
    const message = `the value of ${read.name} holds an invisible character.`;
    return { ...at, message, help, span: valuePlace(read) };
  }
  const cleared = clearedValue(value);
  const isVerbatim = valueSpan.end - valueSpan.start === value.length;
  const start = valueSpan.start + first.at;
  return {
    ...at,
    message: `the value of ${read.name} ${holds(visible)}.`,
    help: cleared === "" ? help : void 0,
    span: isVerbatim ? { start, end: start + String.fromCodePoint(first.code).length } : valuePlace(read),
    fix: cleared === "" ? void 0 : clear2(read, cleared)
  };
}
function clear2(read, cleared) {
  return {
    title: `clear ${read.name} of invisible characters`,
    applicability: "unsafe",
    edits: [setValue(read, cleared)]
  };
}
function inComments({ document, configuration, catalog }, report) {
  const starts = configuration.sections.flatMap(({ name, headers }) => headers.map(({ start }) => ({ name, start }))).sort((one, other) => one.start - other.start);
  for (const { start, text } of document.comments()) {
    const section = starts[lowerBound(starts.length, (at) => (starts[at]?.start ?? 0) <= start) - 1]?.name;
    if (section === void 0 || !catalog.describe(section)) continue;
    const found = invisibles([...text.matchAll(DIRECTION_CONTROL)].join(""));
    if (found.length === 0) continue;
    const span = { start, end: start + 1 };
    const message = `a comment in [${section}] ${holds(found)}.`;
    report({ rule: RULE, section, message, help: "Remove the character from the comment.", span });
  }
}
var MOST = 3;
function holds(found) {
  const named = found.slice(0, MOST).map(({ code, count }) => {
    return count > 1 ? `${codePointName(code)} (${count} times)` : codePointName(code);
  });
  const rest = found.length - named.length;
  const told = enumerate(rest > 0 ? [...named, `${rest} more`] : named, "and");
  const kinds = new Set(found.map(({ code }) => kindOf(code)));
  const [kind] = kinds;
  return `holds ${told}: ${kinds.size === 1 && kind ? EFFECTS[kind] : "what is seen is not what is read"}`;
}
var EFFECTS = {
  direction: "it shows text in another order than it is read in",
  control: "a terminal obeys it instead of showing it",
  half: "it is half of a character, which no encoding holds",
  blank: "it looks like a blank and is none",
  hidden: "nothing of it is seen, but it is read"
};
module.exports = {
  inComments: inComments,
  inName: inName,
  inSectionName: inSectionName,
  inValue: inValue
};
