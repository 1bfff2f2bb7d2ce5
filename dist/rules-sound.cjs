"use strict";

// src/rules/sound.ts

// src/catalog/all-conditions.ts
function allConditions(section) {
  const { options, families = {}, rules = {} } = section.file;
  const ofFamilies = Object.values(families).flatMap((family) => [
    family,
    ...Object.values(section.familyOptions(family))
  ]);
  const sources = [
    ...Object.values(rules).flatMap(({ when, expect }) => [when, expect]),
    ...[...Object.values(options), ...ofFamilies].flatMap((one) => [
      one.usedWhen,
      one.requiredWhen,
      one.checkedWhen
    ])
  ];
  const conditions = sources.filter((source) => source !== void 0 && source !== true);
  return new Set(conditions.map((source) => section.compile(source)));
}

// src/values/host-name.ts
var SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//;
function looksLikeUrl(text) {
  return SCHEME.test(text);
}
function hostOfHttpUrl(text) {
  return /^https?:\/\//i.test(text) ? hostOfUrl(text) : void 0;
}
function hostOfUrl(text) {
  if (!looksLikeUrl(text)) return void 0;
  const url = text.replace(SCHEME, "http://");
  if (!URL.canParse(url)) return void 0;
  const host = new URL(url).hostname.replace(/^\[(.*)\]$/, "$1");
  return host === "" ? void 0 : host;
}
function isWithin(host, domains) {
  const name = host.toLowerCase().replace(/\.$/, "");
  return domains.some((written) => {
    const domain = written.toLowerCase();
    const isSame = name.length === domain.length;
    return name.endsWith(domain) && (isSame || name[name.length - domain.length - 1] === ".");
  });
}

// src/condition/evaluate.ts
function evaluate(condition, facts) {
  switch (condition.op) {
    case "all":
      return every(condition.of, facts, true);
    case "any":
      return every(condition.of, facts, false);
    case "not":
      return negate(evaluate(condition.of, facts));
    case "named":
      return facts.holds ? facts.holds(condition) : evaluate(condition.of, facts);
    case "test":
      return evaluateTest(condition, facts);
  }
}
function every(parts, facts, wanted) {
  let unknown = false;
  for (const part of parts) {
    const truth = evaluate(part, facts);
    if (truth === !wanted) return !wanted;
    if (truth === void 0) unknown = true;
  }
  return unknown ? void 0 : wanted;
}
function negate(truth) {
  return truth === void 0 ? void 0 : !truth;
}
function evaluateTest({ option, optionNumber, matcher }, facts) {
  const fact = facts.factOf && optionNumber !== void 0 ? facts.factOf(optionNumber) : facts.fact(option);
  if (matcher.op === "set") return fact.isSet === void 0 ? void 0 : fact.isSet === matcher.set;
  if (!fact.known) return void 0;
  return matches(fact.value, matcher, facts);
}
function matches(value, matcher, facts) {
  switch (matcher.op) {
    case "is":
      return value !== void 0 && matcher.values.includes(value);
    case "isNot":
      return value === void 0 || !matcher.values.includes(value);
    case "includes":
      return Array.isArray(value) && value.some((word) => matcher.words.includes(word.toUpperCase()));
    case "contains":
      return typeof value === "string" && value.toLowerCase().includes(matcher.text);
    case "above":
    case "below":
      return compare(value, matcher, facts);
    case "hostWithin":
      return typeof value === "string" && isWithin(value, matcher.domains);
    case "urlHostWithin":
      return typeof value === "string" && isWithin(hostOfHttpUrl(value) ?? "", matcher.domains);
    case "hostIs":
      return typeof value === "string" && value.toLowerCase().replace(/\.$/, "") === matcher.host;
    case "isUrl":
      if (typeof value !== "string") return false;
      return matcher.scheme === "http" ? hostOfHttpUrl(value) !== void 0 : looksLikeUrl(value);
    case "namesSection":
      return typeof value === "string" && facts.hasSection(matcher.prefix + value);
  }
}
function compare(value, { op, than }, facts) {
  let limit;
  if ("option" in than) {
    const other = facts.fact(than.option);
    if (!other.known) return void 0;
    limit = other.value;
  } else {
    limit = than.value;
  }
  if (typeof value !== "number" || typeof limit !== "number") return false;
  return op === "above" ? value > limit : value < limit;
}

// src/condition/mentions.ts
function tests(condition) {
  switch (condition.op) {
    case "all":
    case "any":
      return condition.of.flatMap(tests);
    case "not":
    case "named":
      return tests(condition.of);
    case "test":
      return [condition];
  }
}

// src/effective/fact-of.ts
var UNKNOWN = { known: false, isSet: true };
function factOf(content, text) {
  return content.type === "value" ? { known: true, value: content.value, isSet: text !== "" } : UNKNOWN;
}

// src/effective/is-default.ts
function isDefault({ option, content }) {
  if (option?.default === void 0) return false;
  if (content.type !== "value") return void 0;
  const { value } = option.default;
  return Array.isArray(value) ? String(value) === String(content.value) : value === content.value;
}

// src/effective/value-classes.ts
var ValueClasses = class {
  constructor(section) {
    /** By the number of the option. */
    this._tests = [];
    /** Options of which each value is a class of its own, by their numbers. */
    this._apart = /* @__PURE__ */ new Set();
    /** By the number of the option, and then by what its tests come to. */
    this._classes = [];
    this._fact = { known: false, isSet: void 0 };
    /** Those of the value that is looked at. */
    this._facts = { fact: () => this._fact, hasSection: () => void 0 };
    for (const condition of allConditions(section)) {
      for (const test of tests(condition)) this._add(test, section);
    }
  }
  /** A number that is the same for all values of the class; undefined where what is read is not as it should be. */
  of(read) {
    const { reading, option } = read;
    if (!option) return void 0;
    reading.valueClass ??= this._classOf(read, option);
    return reading.valueClass === NONE ? void 0 : reading.valueClass;
  }
  /** The same for a text of ordinary characters without quotes around it. */
  ofOrdinary(text, content, option) {
    return this._isPlain(content, option) ? this._classOfPlain(text, content, option) : void 0;
  }
  _classOf({ reading, content, isQuoted, isOrdinary: isOrdinary2, text }, option) {
    if (content.type === "illegal" || content.type === "unknown" && content.why === "unreadable")
      return NONE;
    if (isQuoted || !isOrdinary2 || !this._isPlain(content, option)) return reading.isKept ? next++ : NONE;
    return this._classOfPlain(text, content, option);
  }
  /** Whether nothing but conditions looks at the value, and these at nothing but the value. */
  _isPlain(content, { number, spec, facts }) {
    if (spec.type === "mechanisms" || facts.valuesIntroduced) return false;
    if (this._apart.has(number) || (this._tests[number]?.length ?? 0) > MOST_TESTS) return false;
    if (content.type === "value")
      return content.reading.status === "legal" && content.reading.spelling === void 0;
    return content.type === "not-set" || content.type === "unknown" && content.why === "placeholder";
  }
  _classOfPlain(text, content, option) {
    const { number } = option;
    this._fact = factOf(content, text);
    let result = KINDS.indexOf(content.type) * 4 + (isDefault({ option, content }) ? 2 : 0) + (text === "" ? 1 : 0);
    for (const test of this._tests[number] ?? []) {
      const truth = evaluate(test, this._facts);
      result = result * 3 + (truth === void 0 ? 2 : truth ? 1 : 0);
    }
    let classes = this._classes[number];
    if (!classes) {
      classes = /* @__PURE__ */ new Map();
      this._classes[number] = classes;
    }
    let found = classes.get(result);
    if (found === void 0) {
      found = next++;
      classes.set(result, found);
    }
    return found;
  }
  _add(test, section) {
    const { matcher, optionNumber: number } = test;
    if (number === void 0) return;
    const known = this._tests[number] ?? [];
    const isNew = !known.some((one) => JSON.stringify(one.matcher) === JSON.stringify(matcher));
    this._tests[number] = isNew ? [...known, test] : known;
    if (matcher.op === "namesSection") this._apart.add(number);
    if (matcher.op !== "above" && matcher.op !== "below" || !("option" in matcher.than)) return;
    this._apart.add(number);
    const other = section.option(matcher.than.option);
    if (other) this._apart.add(other.number);
  }
};
var made = /* @__PURE__ */ new WeakMap();
function valueClassesOf(section) {
  let classes = made.get(section);
  if (!classes) {
    classes = new ValueClasses(section);
    made.set(section, classes);
  }
  return classes;
}
var NONE = 0;
var next = 1;
var MOST_TESTS = 30;
var KINDS = ["value", "unknown", "not-set"];

// src/rules/sound-sections.ts
var MOST_PLACES = 5e4;
var SoundSections = class {
  constructor() {
    /** By what describes the section and by the syntax: what is a mistake in one syntax may be none in another. */
    this._starts = /* @__PURE__ */ new Map();
    this._places = 0;
  }
  /** Where a section ends; undefined where it cannot be compared with others. */
  placeOf({ catalog, entries, syntax, match, isIncomplete }) {
    if (match !== "exact" || isIncomplete) return void 0;
    const classes = valueClassesOf(catalog);
    let place = this._startOf(catalog, syntax);
    for (let at = 0; at < entries.length; at++) {
      const valueClass = classes.of(entries[at]);
      if (valueClass === void 0) return void 0;
      const next2 = place.next?.get(valueClass) ?? this._add(place, valueClass);
      if (!next2) return void 0;
      place = next2;
    }
    return place;
  }
  _add(place, valueClass) {
    if (this._places++ >= MOST_PLACES) return void 0;
    const added = { isSound: false, next: void 0 };
    place.next ??= /* @__PURE__ */ new Map();
    place.next.set(valueClass, added);
    return added;
  }
  _startOf(catalog, syntax) {
    let starts = this._starts.get(catalog);
    if (!starts) {
      starts = /* @__PURE__ */ new Map();
      this._starts.set(catalog, starts);
    }
    let start = starts.get(syntax);
    if (!start) {
      start = { isSound: false, next: void 0 };
      starts.set(syntax, start);
    }
    return start;
  }
};

// src/effective/ordinary.ts
function isOrdinary(value) {
  return /^[\t\n\x20!$-&(-:<-[\]-~]*$/.test(value);
}

// src/source/span.ts
function span(start, end) {
  return { start, end };
}

// src/rules/sound-text.ts
var CLOSING = { cfg: "\n", json: '"' };
function canBeCompared(syntax) {
  return CLOSING[syntax] !== void 0;
}
var SoundText = class {
  /** `isMeant` tells whether what stands in a text may keep findings out of the report. */
  constructor({ document, sections }, isMeant) {
    this.syntax = document.syntax;
    this._text = document.source.text;
    this._closing = CLOSING[this.syntax];
    this._isMeant = isMeant;
    const values = sections.flatMap((section) => valueSlots(section, this._text, this._closing));
    const comments = this.syntax === "cfg" ? commentSlots(document) : [];
    const slots = [...values, ...comments].sort((one, other) => one.span.start - other.span.start);
    this._whole = cut(this._text, slots);
    this._known = cut(this._text, []);
  }
  /** Whether a text is the same but for comments, and values that no condition and no rule tells apart. */
  isLike(text) {
    if (this._differing(text, this._known)) return true;
    const others = this._differing(text, this._whole);
    if (!others) return false;
    const known = /* @__PURE__ */ new Set([...this._known.slots, ...others]);
    const slots = this._whole.slots.filter((slot) => known.has(slot));
    this._known = cut(this._text, slots);
    return true;
  }
  /** The slots in which a text has something else; undefined where it is unlike. */
  _differing(text, { slots, parts }) {
    const others = [];
    let end = 0;
    for (let at = 0; at < slots.length; at++) {
      const part = parts[at];
      const start = end + part.length;
      if (text.slice(end, start) !== part) return void 0;
      end = endOf(text, start, this._closing);
      const slot = slots[at];
      const other = text.slice(start, end);
      if (other !== slot.text) others.push({ slot, text: other });
    }
    if (text.slice(end) !== parts[slots.length]) return void 0;
    const isAccepted = others.every((one) => !this._isMeant(one.text) && one.slot.accepts(one.text));
    return isAccepted ? others.map(({ slot }) => slot) : void 0;
  }
};
function valueSlots(section, text, closing) {
  const classes = valueClassesOf(section.catalog);
  return section.entries.flatMap((read) => {
    const { option, entry } = read;
    const place = option && placeOf(read, text, closing);
    const valueClass = place && classes.of(read);
    if (!place || valueClass === void 0) return [];
    const accepts = (value) => {
      if (!isPlain(value)) return false;
      return classes.ofOrdinary(value, section.contentWith(read, value), option) === valueClass;
    };
    return [{ text: entry.value, span: place, accepts }];
  });
}
function commentSlots({ source, comments }) {
  return comments().flatMap(({ text, textStart, end }) => {
    const slot = { text, span: span(textStart, end), accepts: isAscii };
    return endOf(source.text, textStart, "\n") === end ? [slot] : [];
  });
}
function isAscii(comment) {
  return /^[\t -~]*$/.test(comment);
}
function placeOf({ entry }, text, closing) {
  const { value, valueSpan } = entry;
  if (!isPlain(value)) return void 0;
  const start = valueSpan.start + (closing === '"' ? 1 : 0);
  const end = start + value.length;
  return text.startsWith(value, start) && endOf(text, start, closing) === end ? span(start, end) : void 0;
}
function cut(text, slots) {
  let end = 0;
  const parts = slots.map((slot) => {
    const part = text.slice(end, slot.span.start);
    end = slot.span.end;
    return part;
  });
  return { slots, parts: [...parts, text.slice(end)] };
}
function endOf(text, start, closing) {
  const at = text.indexOf(closing, start);
  const end = at === -1 ? text.length : at;
  return closing === "\n" && end > start && text.charCodeAt(end - 1) === CR ? end - 1 : end;
}
var CR = 13;
function isPlain(value) {
  return /^[!-~](?:[ -~]*[!-~])?$/.test(value) && isOrdinary(value);
}

// src/rules/sound-texts.ts
var MOST_KEPT = 8;
var LONGEST_KEPT = 1e5;
var LONGEST_PAUSE = 500;
var SoundTexts = class {
  /** `isMeant` tells whether what stands in a text may keep findings out of the report. */
  constructor(isMeant) {
    this._kept = [];
    this._isWanted = true;
    /** How many files are not compared after one that was in vain, and how many of them are yet to come. */
    this._pause = 0;
    this._left = 0;
    this._isMeant = isMeant;
  }
  /** Whether nothing is to be said about a text for it is like one that was kept. */
  hasLike(text, syntax) {
    if (this._left > 0) {
      this._left--;
      return false;
    }
    this._make();
    if (this._kept.length === 0) return false;
    const at = this._find(text, syntax);
    if (at === -1) {
      this._pause = Math.min(2 * this._pause || 1, LONGEST_PAUSE);
      this._left = this._pause;
      this._isWanted = true;
      return false;
    }
    this._pause = 0;
    if (at > 0) this._kept.unshift(...this._kept.splice(at, 1));
    return true;
  }
  /** Keeps the text of a file that nothing is to be said about, by its first configuration. */
  keep(config) {
    if (!this._isWanted) return;
    const { source, syntax } = config.document;
    const mayBeKept = config.sections.length > 0 && source.text.length <= LONGEST_KEPT;
    if (!mayBeKept || !canBeCompared(syntax)) return;
    this._isWanted = false;
    if (this._find(source.text, syntax) === -1) this._next = config;
  }
  _find(text, syntax) {
    return this._kept.findIndex((one) => one.syntax === syntax && one.isLike(text));
  }
  /** Not before there is another file. */
  _make() {
    if (!this._next) return;
    this._kept = [new SoundText(this._next, this._isMeant), ...this._kept.slice(0, MOST_KEPT - 1)];
    this._next = void 0;
  }
};

// src/rules/sound.ts
function makeSound(isMeant) {
  return { sections: new SoundSections(), texts: new SoundTexts(isMeant) };
}
module.exports = {
  makeSound: makeSound
};
