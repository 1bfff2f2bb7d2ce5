// src/text/late-pattern.ts
function latePattern(source, flags) {
  let pattern;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}

// src/text/invisible-search.ts
function find(text) {
  const found = /* @__PURE__ */ new Map();
  for (const { 0: character, index } of text.matchAll(invisible())) {
    const code = character.codePointAt(0) ?? 0;
    const known = found.get(code);
    if (known) known.count++;
    else found.set(code, { code, at: index, count: 1 });
  }
  return [...found.values()];
}
function findInValue(text) {
  return find(masked(text));
}
function remove(text) {
  return text.replace(invisible(), "");
}
function clear(text) {
  const mask = masked(text);
  let cleared = "";
  let from = 0;
  for (const { 0: character, index } of mask.matchAll(invisible())) {
    const isBlank = kindOf(character.codePointAt(0) ?? 0) === "blank";
    cleared += text.slice(from, index) + (isBlank ? " " : "");
    from = index + character.length;
  }
  return from === 0 ? text : (cleared + text.slice(from)).trim();
}
function kindOf(code) {
  const character = String.fromCodePoint(code);
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character)) return "direction";
  if (code < 32 || code >= 127 && code <= 159) return "control";
  if (code >= 55296 && code <= 57343) return "half";
  return blank().test(character) ? "blank" : "hidden";
}
var blank = latePattern(String.raw`[\p{Z}\u115f\u1160\u2800\u3164\uffa0]`, "u");
var invisible = latePattern(
  String.raw`(?![\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]|[\t\n ]|\r\n)[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]`,
  "gu"
);
function masked(text) {
  needed ??= neededPattern();
  return text.replace(needed, (found) => "x".repeat(found.length));
}
var needed;
function neededPattern() {
  const scripts = (names) => `[${names.replace(/\w+/g, "\\p{Script=$&}").replaceAll(" ", "")}]`;
  const joining = scripts(
    "Arabic Syriac Nko Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar"
  );
  const fromRight = scripts("Arabic Hebrew Syriac Thaana Nko");
  const ideographic = scripts("Han Hiragana Katakana");
  const emoji = "\\p{Extended_Pictographic}";
  const mark = "[\\u061c\\u200e\\u200f]";
  const tagged = ["gbeng", "gbsct", "gbwls"].map(
    (region) => [...region].map((letter) => `\\u{${(917504 + letter.charCodeAt(0)).toString(16)}}`).join("")
  );
  return new RegExp(
    [
      `(?<=${joining}\\p{M}?)[\\u200c\\u200d]`,
      `(?<=${emoji}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)\\u200d(?=${emoji})`,
      `(?<=${emoji})[\\ufe0e\\ufe0f]`,
      "(?<=[0-9#*])\\ufe0f(?=\\u20e3)",
      `(?<=\\u{1f3f4})(?:${tagged.join("|")})\\u{e007f}`,
      "(?<=\\p{Script=Han})[\\ufe00-\\ufe0d\\u{e0100}-\\u{e01ef}]",
      "(?<=\\p{Script=Mongolian})[\\u180b-\\u180f]",
      `(?<=${fromRight}\\p{M}?)${mark}|${mark}(?=${fromRight})`,
      `(?<=${ideographic})\\u3000(?=${ideographic})`
    ].join("|"),
    "gu"
  );
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
function invisiblesOfValue(text) {
  return isPlain(text) ? [] : findInValue(text);
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

export {
  latePattern,
  kindOf,
  codePointName,
  DIRECTION_CONTROL,
  invisibles,
  invisiblesOfValue,
  withoutInvisibles,
  clearedValue
};
