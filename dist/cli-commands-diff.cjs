"use strict";
var COMPILED_CATALOG = require("node:fs").readFileSync(`${__dirname}/catalog.json`, "utf8");
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports2) {
    "use strict";
    exports2.__esModule = true;
    exports2.distance = exports2.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports2.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports2.closest = closest;
  }
});

// src/cli/commands/diff.ts

// src/effective/hide-aliases.ts
function hideAliases(configurations, catalog) {
  if (!holdAliases(configurations)) return configurations;
  const shown = new Set(configurations.flatMap(({ sections }) => sections.flatMap(shownPlaces2)));
  const hide = (entry) => entry.origin === void 0 || shown.has(entry.origin.start) ? entry : { ...entry, isHidden: true };
  return configurations.map((configuration) => ({
    ...configuration,
    sections: configuration.sections.map((section) => ({ ...section, entries: section.entries.map(hide) }))
  }));
  function shownPlaces2({ name, entries }) {
    const described = catalog.describe(name)?.section;
    return entries.filter((entry) => described?.option(entry.name)?.isSecret === false).map(({ valueSpan }) => valueSpan.start);
  }
}
function holdAliases(configurations) {
  for (const { sections } of configurations) {
    for (const { entries } of sections) {
      for (const { origin } of entries) if (origin !== void 0) return true;
    }
  }
  return false;
}

// src/catalog/numbers.ts
var numbers = /* @__PURE__ */ new Map();
var names = [];
function numberOfName(name) {
  let number = numbers.get(name);
  if (number === void 0) {
    number = names.push(name) - 1;
    numbers.set(name, number);
  }
  return number;
}
function nameOfNumber(number) {
  return names[number];
}
var conditions = 0;
function numberOfCondition() {
  return conditions++;
}

// src/values/host-name.ts
var HOST_NAME = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.?$/;
var NUMBER_AT_END = /(?:^|\.)\d+\.?$/;
var IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
var IPV6_SIGNS = /^[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*$/;
var SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//;
function isHostName(text2) {
  const isShort = text2.replace(/\.$/, "").length <= 253;
  return isShort && HOST_NAME.test(text2) && !NUMBER_AT_END.test(text2);
}
function isIpv4(text2) {
  return IPV4.test(text2);
}
function isIpv6(text2) {
  return text2.length <= 45 && IPV6_SIGNS.test(text2) && URL.canParse(`http://[${text2}]/`);
}
function looksLikeUrl(text2) {
  return SCHEME.test(text2);
}
function hostOfHttpUrl(text2) {
  return /^https?:\/\//i.test(text2) ? hostOfUrl(text2) : void 0;
}
function hostOfUrl(text2) {
  if (!looksLikeUrl(text2)) return void 0;
  const url = text2.replace(SCHEME, "http://");
  if (!URL.canParse(url)) return void 0;
  const host2 = new URL(url).hostname.replace(/^\[(.*)\]$/, "$1");
  return host2 === "" ? void 0 : host2;
}
function isWithin(host2, domains) {
  const name = host2.toLowerCase().replace(/\.$/, "");
  return domains.some((written) => {
    const domain = written.toLowerCase();
    const isSame2 = name.length === domain.length;
    return name.endsWith(domain) && (isSame2 || name[name.length - domain.length - 1] === ".");
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
  let limit2;
  if ("option" in than) {
    const other = facts.fact(than.option);
    if (!other.known) return void 0;
    limit2 = other.value;
  } else {
    limit2 = than.value;
  }
  if (typeof value !== "number" || typeof limit2 !== "number") return false;
  return op === "above" ? value > limit2 : value < limit2;
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
function findInValue(...given) {
  return load().findInValue(...given);
}
function remove(...given) {
  return load().remove(...given);
}

// src/text/invisible.ts
var DIRECTION_CONTROL = /[\u202a-\u202e\u2066-\u2069]/g;
function invisibles(text2) {
  return isPlain(text2) ? [] : find(text2);
}
function invisiblesOfValue(text2) {
  return isPlain(text2) ? [] : findInValue(text2);
}
function withoutInvisibles(text2) {
  return isPlain(text2) ? text2 : remove(text2);
}
function clearedValue(text2) {
  return isPlain(text2) ? text2 : clear(text2);
}
function isPlain(text2) {
  return /^[\t\n\x20-\x7e]*$/.test(text2);
}

// src/effective/entry-index.ts
var FEW = 40;
var SELDOM = 6;
var EntryIndex = class {
  /** The entries may still be read, one after the other; `add` is told of those that come late. */
  constructor(entries) {
    this._asked = 0;
    this._entries = entries;
  }
  ofOption(number) {
    if (!this._ofOptions && this._entries.length <= FEW && this._asked++ < SELDOM) {
      return this._entries.findLast((read) => read?.option?.number === number);
    }
    this._ofOptions ??= this._makeIndex();
    return this._ofOptions[number];
  }
  /** Of a name that is no option. */
  ofOther(name) {
    this._ofOptions ??= this._makeIndex();
    return this._ofOthers?.get(name);
  }
  add(read) {
    if (this._ofOptions) this._index(read, this._ofOptions);
  }
  _makeIndex() {
    const ofOptions = [];
    for (const read of this._entries) if (read) this._index(read, ofOptions);
    return ofOptions;
  }
  _index(read, ofOptions) {
    const { option, entry } = read;
    if (option) {
      ofOptions[option.number] = read;
      return;
    }
    this._ofOthers ??= /* @__PURE__ */ new Map();
    this._ofOthers.set(entry.name, read);
  }
};

// src/effective/read-entry.ts
var ReadEntry = class {
  constructor(entry, name, lookup, reading) {
    this.entry = entry;
    this.name = name;
    this.lookup = lookup;
    this.reading = reading;
  }
  /** The option of this name, where the catalogue knows it. */
  get option() {
    return this.lookup.type === "option" ? this.lookup.option : void 0;
  }
  /** The value without the quotes that a .cfg should not have. */
  get text() {
    return this.reading.text;
  }
  get isQuoted() {
    return this.reading.isQuoted;
  }
  get content() {
    return this.reading.content;
  }
  /** What the entry makes known of its option, which it sets to more than nothing. */
  get fact() {
    return this.reading.fact;
  }
  /** Whether the value consists of visible ASCII characters that every reader of .cfg files reads alike. */
  get isOrdinary() {
    return this.reading.isOrdinary;
  }
};

// src/text/late-pattern.ts
function latePattern(source, flags) {
  let pattern;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}

// src/effective/shown-name.ts
var HIDDEN = "***";
var LONGEST = 80;
var nameLike = latePattern(String.raw`^(["']?)[\p{L}_][\p{L}\p{M}\p{N}_.-]*\1$`, "u");
var nameAtStart = latePattern(String.raw`^([\p{L}_][\p{L}\p{M}\p{N}_.-]{0,80})(.*)$`, "su");
function shownName({ name, value, readable }, isBehindSecret) {
  if (isToken(name, isBehindSecret)) return HIDDEN;
  if (readable && value !== "" && /^[A-Za-z_][\w.-]{0,40}$/.test(name) && !/^=/.test(value)) return name;
  const [word = "", ...rest] = name.split(/\s+/, 2);
  const isWord = readable && nameLike().test(word);
  const isPadding = /^=*$/.test(value) && (isBehindSecret || isMixed(word));
  if (!isWord || isPadding) return HIDDEN;
  return word.length > LONGEST || rest.length > 0 ? `${word.slice(0, LONGEST)}\u2026` : word;
}
function shownSection(name) {
  const [, word = "", rest = ""] = nameAtStart().exec(name) ?? [];
  if (word === "" || isToken(word, true)) return HIDDEN;
  return rest === "" ? word : `${word}\u2026`;
}
function isToken(name, isBehindSecret) {
  if (name.length < (isBehindSecret ? 8 : 16)) return false;
  const [word = ""] = name.split(/\s/, 1);
  return word.length >= (isBehindSecret ? 8 : 16) && isMixed(word) && !/[.-]/.test(word);
}
function isMixed(word) {
  return /\d/.test(word) && /[A-Z]/.test(word) && /[a-z]/.test(word);
}

// src/values/own-property.ts
function ownProperty(record, name) {
  return record && Object.hasOwn(record, name) ? record[name] : void 0;
}

// src/values/value.ts
function legal(value) {
  return { status: "legal", value };
}
function illegal(suggestion, reason) {
  return { status: "illegal", ...suggestion && { suggestion }, ...reason && { reason } };
}

// src/values/boolean.ts
var OTHER_WORDS = {
  yes: "true",
  on: "true",
  "1": "true",
  no: "false",
  off: "false",
  "0": "false"
};
var boolean = {
  read(text2) {
    if (text2 === "true" || text2 === "false") return legal(text2 === "true");
    const lower = text2.toLowerCase();
    if (lower === "true" || lower === "false") {
      return { status: "legal", value: lower === "true", spelling: lower };
    }
    const meant = ownProperty(OTHER_WORDS, lower);
    return illegal(meant ? { text: meant, certain: true } : void 0);
  },
  accepts: () => "true or false"
};

// src/text/enumerate.ts
function enumerate(words, conjunction) {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

// late:fastest-levenshtein
var late2;
function load2() {
  return late2 ??= require_mod();
}
function distance(...given) {
  return load2().distance(...given);
}

// src/values/nearest.ts
function nearest(text2, candidates) {
  const longest = 100;
  if (text2.length > longest) return void 0;
  const lower = text2.toLowerCase();
  let best;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const limit2 = candidate.length <= 4 ? 1 : Math.max(2, Math.floor(candidate.length / 4));
    if (Math.abs(candidate.length - text2.length) > limit2) continue;
    const steps = slips(lower, candidate.toLowerCase());
    if (steps > limit2 || steps > least) continue;
    best = steps < least ? candidate : void 0;
    least = steps;
  }
  return best;
}
function slips(one, other) {
  const steps = distance(one, other);
  return steps === 2 && [...one].sort().join("") === [...other].sort().join("") ? 1 : steps;
}

// src/values/choice.ts
var LONGEST2 = 300;
var choice = {
  read(text2, spec) {
    return spec.values.includes(text2) ? legal(text2) : readOther(text2, spec);
  },
  accepts({ values, open: open2, orContaining }) {
    const list2 = open2 ? `one of ${values.join(", ")}` : enumerate(values, "or");
    return orContaining ? `${list2}, or a text containing "${orContaining}"` : list2;
  }
};
function readOther(text2, spec) {
  const lower = text2.toLowerCase();
  const spelling = spec.values.find((value) => value.toLowerCase() === lower);
  if (spelling !== void 0) return { status: "legal", value: spelling, spelling };
  if (spec.orContaining !== void 0 && lower.includes(spec.orContaining.toLowerCase())) return legal(text2);
  if (spec.open) {
    const instead = ownProperty(spec.instead, text2);
    return { status: "unrecognized", value: text2, inferred: false, ...instead && { instead } };
  }
  if (text2.length > LONGEST2) return illegal();
  const same = spec.values.find((value) => plain(value) === plain(text2));
  if (same !== void 0) return illegal({ text: same, certain: true });
  const withPath = spec.values.find((value) => lower.startsWith(`${value.toLowerCase()}/`));
  if (withPath !== void 0 && spec.pathBelongsIn) {
    const [part = ""] = text2.slice(withPath.length + 1).split(/[/?#;\s]/, 1);
    const alsoSet = { option: spec.pathBelongsIn, text: part };
    const reason = `what follows the host belongs in ${spec.pathBelongsIn}`;
    return illegal(!/^[\w.-]+$/.test(part) ? void 0 : { text: withPath, certain: false, alsoSet }, reason);
  }
  const close2 = nearest(text2, spec.values);
  return illegal(close2 ? { text: close2, certain: false } : void 0);
}
function plain(text2) {
  return text2.toLowerCase().replace(/(?<=.)\/+$|[-_\s]/g, "");
}

// src/values/host.ts
var host = {
  read(text2, spec) {
    return isHost(text2) || looksLikeUrl(text2) ? legal(text2) : illegal(meantBy(text2, spec));
  },
  accepts: () => "a host name or an IP address",
  isSame: (one, other) => isHost(String(one)) && String(one).toLowerCase() === String(other).toLowerCase()
};
function meantBy(text2, spec) {
  const bracketed = /^\[(.*)\]$/.exec(text2)?.[1];
  if (bracketed !== void 0 && isIpv6(bracketed)) return { text: bracketed, certain: true };
  const [, name = "", number] = /^(.+?):(\d{1,5})$/.exec(text2) ?? [];
  const inner = /^\[(.*)\]$/.exec(name)?.[1] ?? name;
  if (spec.numberBelongsIn && number !== void 0 && isPort(number) && isHost(inner)) {
    const alsoSet = { option: spec.numberBelongsIn, text: String(Number(number)) };
    return { text: inner, certain: true, alsoSet };
  }
  const trimmed = text2.trim();
  return trimmed !== text2 && isHost(trimmed) ? { text: trimmed, certain: true } : void 0;
}
function isPort(digits) {
  return Number(digits) >= 1 && Number(digits) <= 65535;
}
function isHost(text2) {
  return isHostName(text2) || isIpv4(text2) || isIpv6(text2);
}

// src/values/integer.ts
var integer = {
  read(text2, spec) {
    const pattern = spec.min === void 0 ? /^-?\d+$/ : /^\d+$/;
    if (!pattern.test(text2)) return illegal();
    const number = Number(text2);
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = spec;
    return number >= min && number <= max ? legal(number) : illegal();
  },
  accepts({ min, max }) {
    if (min !== void 0 && max !== void 0) return `a whole number from ${min} to ${max}`;
    if (min !== void 0) return `a whole number, ${min} or more, in decimal digits`;
    if (max !== void 0) return `a whole number, ${max} or less`;
    return "a whole number";
  }
};

// src/values/list.ts
var list = {
  read(text2, { separator = "blank", values }) {
    const pieces = separator === "comma" ? text2.split(",").map((piece) => piece.trim()) : text2.split(/\s+/);
    const words = pieces.filter((word) => word !== "");
    if (values?.length && !words.every((word) => values.includes(word))) return illegal();
    return legal(words);
  },
  accepts({ separator = "blank", values }) {
    const between = separator === "comma" ? "commas" : "blanks";
    return values ? `words between ${between}, of ${values.join(", ")}` : `words between ${between}`;
  }
};

// src/values/mechanisms.ts
var mechanisms = {
  read: (text2, spec) => legal(readMechanisms(text2, spec).map((mechanism) => mechanism.name)),
  accepts: ({ values }) => `mechanisms between blanks, of ${values.join(", ")}`,
  isCorrected: (text2, spec) => text2.includes(",") || readMechanisms(text2, spec).some((one) => one.isMisprint)
};
function readMechanisms(text2, spec) {
  return text2.split(/[\s,]+/).filter((word) => word !== "").map((written) => {
    const meant = meantBy2(written, spec);
    const name = (meant ?? written).toUpperCase();
    const isKnown = spec.values.some((value) => value.toUpperCase() === name);
    return { written, name, isMisprint: meant !== void 0, isKnown };
  });
}
function meantBy2(written, { misprints = {} }) {
  const upper = written.toUpperCase();
  return Object.entries(misprints).find(([misprint]) => misprint.toUpperCase() === upper)?.[1];
}

// src/values/object.ts
var object = {
  read: () => illegal(void 0, "it is an object of the program, which no text can express"),
  accepts: () => "nothing: it cannot be set in a configuration"
};

// src/values/text.ts
var GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
var text = {
  read(written, spec) {
    if (spec.noBlanks && /\s/.test(written)) return illegal();
    const doubtful = spec.doubtful?.some((word) => word.toLowerCase() === written.toLowerCase()) ?? false;
    const fits = spec.shapes?.some((shape) => hasShape(written, shape)) ?? true;
    if (fits && !doubtful) return legal(written);
    return { status: "unrecognized", value: written, inferred: true };
  },
  accepts({ noBlanks, shapes, doubtful }) {
    const base = shapes ? shapes.map(describeShape).join(" or ") : noBlanks ? "a text without blanks" : "any text";
    return doubtful ? `${base}, but none of ${doubtful.join(", ")}` : base;
  }
};
function hasShape(written, shape) {
  if (shape === "guid") return GUID.test(written);
  if (shape === "domain-name") return written.includes(".") && isHostName(written);
  return written.length > shape.endsWith.length && written.toLowerCase().endsWith(shape.endsWith.toLowerCase());
}
function describeShape(shape) {
  if (shape === "guid") return "a GUID";
  if (shape === "domain-name") return "a domain name";
  return `a text ending in ${shape.endsWith}`;
}

// src/values/time.ts
var UNITS = { s: 1, sec: 1, m: 60, min: 60, h: 3600 };
var time = {
  read(text2, spec) {
    const seconds = readTime(text2);
    if (seconds !== void 0 && isBelow(seconds, spec)) return legal(seconds);
    if (seconds !== void 0) return illegal(void 0, "it is too long");
    return illegal(suggest(text2, spec));
  },
  accepts({ below }) {
    return below ? `a time below ${below} as hh:mm:ss` : "a time as hh:mm:ss";
  }
};
function readTime(text2) {
  if (!/^\d\d:[0-5]\d:[0-5]\d$/.test(text2)) return void 0;
  return Number(text2.slice(0, 2)) * 3600 + Number(text2.slice(3, 5)) * 60 + Number(text2.slice(6));
}
function writeTime(seconds) {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
function isBelow(seconds, { below }) {
  return below === void 0 || seconds < (readTime(below) ?? Number.POSITIVE_INFINITY);
}
function suggest(text2, spec) {
  const seconds = guess(text2);
  if (seconds === void 0 || seconds >= 100 * 3600 || !isBelow(seconds, spec)) return void 0;
  return { text: writeTime(seconds), certain: !/^\d+$/.test(text2) };
}
function guess(text2) {
  const clock = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,4})$/.exec(text2);
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const measure = /^(\d{1,6})\s*(s|sec|m|min|h)?$/i.exec(text2);
  if (measure) return Number(measure[1]) * UNITS[measure[2]?.toLowerCase() ?? "s"];
  return void 0;
}

// src/values/index.ts
var kinds = {
  boolean,
  integer,
  time,
  choice,
  text,
  host,
  list,
  mechanisms,
  object
};
function kindOf2(spec) {
  return kinds[spec.type];
}
function readValue(text2, spec) {
  const kind = kindOf2(spec);
  const reading = kind.read(text2, spec);
  if (reading.status !== "illegal" || reading.suggestion) return reading;
  const bare = withoutQuotes(text2.trim()).trim();
  const correction = bare === text2 ? void 0 : correct(bare);
  if (correction !== void 0) {
    const reason = clearedValue(text2) === text2 ? reading.reason : HOLDS_INVISIBLE;
    return illegal({ text: correction, certain: true }, reason);
  }
  const seen = clearedValue(text2);
  const cleared = seen === text2 ? void 0 : correct(seen);
  if (cleared !== void 0) return illegal({ text: cleared, certain: false }, HOLDS_INVISIBLE);
  const comment = text2.search(/\s[#;]/);
  const uncommented = comment === -1 ? void 0 : correct(text2.slice(0, comment).trimEnd());
  if (uncommented === void 0) return reading;
  return illegal({ text: uncommented, certain: false }, "a comment needs a line of its own");
  function correct(candidate) {
    if (candidate === "") return void 0;
    const read = kind.read(candidate, spec);
    return read.status === "legal" ? read.spelling ?? candidate : void 0;
  }
}
var HOLDS_INVISIBLE = "it holds an invisible character";
function withoutQuotes(text2) {
  const isQuoted = text2.length > 1 && (text2[0] === '"' || text2[0] === "'") && text2.endsWith(text2[0]);
  return isQuoted ? text2.slice(1, -1) : text2;
}
function accepts(spec) {
  return kindOf2(spec).accepts(spec);
}
function isSameValue(one, other, spec) {
  if (one === void 0 || other === void 0) return one === other;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((word, at) => word === other[at]);
  }
  return one === other || (kindOf2(spec).isSame?.(one, other) ?? false);
}
function isCorrectedText(text2, spec) {
  return kindOf2(spec).isCorrected?.(text2, spec) ?? false;
}

// src/effective/fact-of.ts
var UNKNOWN = { known: false, isSet: true };
function factOf(content2, text2) {
  return content2.type === "value" ? { known: true, value: content2.value, isSet: text2 !== "" } : UNKNOWN;
}

// src/effective/ordinary.ts
function isOrdinary(value) {
  return /^[\t\n\x20!$-&(-:<-[\]-~]*$/.test(value);
}

// src/effective/text-reader.ts
var MOST_KEPT = 200;
var LONGEST_KEPT = 100;
var UNREADABLE = { type: "unknown", why: "unreadable" };
var PLACEHOLDER = { type: "unknown", why: "placeholder" };
var NOT_SET = { type: "not-set" };
var EMPTY = { type: "value", value: "", reading: { status: "legal", value: "" } };
var EMPTY_ILLEGAL = { type: "illegal", reading: { status: "illegal" } };
var TextReader = class {
  constructor(section) {
    /** By the number of the option; undefined for values that were met once. */
    this._kept = [];
    this._section = section;
  }
  /** `isChecked` tells whether the condition holds under which the option's value is judged, if there is one. */
  read(entry, option, syntax2, isChecked) {
    const { value } = entry;
    const isQuoted = syntax2 === "cfg" && standsInQuotes(value);
    const text2 = isQuoted ? value.slice(1, -1) : value;
    const readings = isQuoted || !entry.readable ? void 0 : this._readingsOf(option, isChecked);
    if (!readings || value.length > LONGEST_KEPT)
      return this._read(entry, text2, isQuoted, option, isChecked, false);
    const kept = readings.get(value);
    if (kept) return kept;
    const copy = copyOf(value);
    const isKept = readings.has(value);
    const reading = this._read(entry, copy, false, option, isChecked, isKept);
    if (isKept || readings.size < MOST_KEPT) readings.set(copy, isKept ? reading : void 0);
    return reading;
  }
  /** None of values that are not judged, and of secrets. */
  _readingsOf(option, isChecked) {
    if (!option || option.isSecret || !isChecked) return void 0;
    let readings = this._kept[option.number];
    if (!readings) {
      readings = /* @__PURE__ */ new Map();
      this._kept[option.number] = readings;
    }
    return readings;
  }
  _read(entry, text2, isQuoted, option, isChecked, isKept) {
    const content2 = entry.readable ? this.contentOf(text2, option, isChecked) : UNREADABLE;
    const fact = factOf(content2, text2);
    const valueClass = void 0;
    return { text: text2, isQuoted, content: content2, fact, isOrdinary: isOrdinary(entry.value), isKept, valueClass };
  }
  /** What a text without quotes around it comes to. */
  contentOf(text2, option, isChecked) {
    if (this._section.hasPlaceholder(text2)) return PLACEHOLDER;
    if (text2 === "") return emptyContent(option);
    const isJudged = option && isChecked;
    const reading = isJudged ? readValue(text2, option.spec) : { status: "legal", value: text2 };
    return reading.status === "illegal" ? { type: "illegal", reading } : { type: "value", value: reading.value, reading };
  }
};
var readers = /* @__PURE__ */ new WeakMap();
function textReaderOf(section) {
  let reader = readers.get(section);
  if (!reader) {
    reader = new TextReader(section);
    readers.set(section, reader);
  }
  return reader;
}
function emptyContent(option) {
  if (!option || option.facts.emptyAllowed) return EMPTY;
  return option.default === void 0 && !option.isInFamily ? NOT_SET : EMPTY_ILLEGAL;
}
var DOUBLE_QUOTE = 34;
var SINGLE_QUOTE = 39;
function standsInQuotes(value) {
  const quote = value.charCodeAt(0);
  if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return false;
  return value.length > 1 && value.charCodeAt(value.length - 1) === quote;
}
function copyOf(text2) {
  return ` ${text2}`.slice(1);
}

// src/effective/section-config.ts
var NOWHERE = {
  origin: "nowhere",
  fact: { known: true, value: void 0, isSet: false },
  read: void 0
};
var MAY_BE_SET = { origin: "nowhere", fact: { known: false, isSet: void 0 }, read: void 0 };
var SectionConfig = class {
  constructor(section, described, document, hasSection) {
    this._hasAskedForSections = false;
    /** By the number of the option. */
    this._settings = [];
    /** By the number of the condition. */
    this._truths = [];
    this.name = section.name;
    this.catalog = described.section;
    this.match = described.match;
    this.headers = section.headers;
    this.header = section.headers[0];
    this._hasSection = hasSection;
    this.syntax = document.syntax;
    this.isIncomplete = document.incomplete || section.incomplete;
    const entries = new Array(section.entries.length);
    this._index = new EntryIndex(entries);
    this._read(section.entries, entries);
    this.entries = entries;
  }
  /** The effective entry of an option: the last one of its name. */
  entry(option) {
    const lookup = this.catalog.lookup(option);
    return lookup.type === "option" ? this._index.ofOption(lookup.option.number) : this._index.ofOther(option);
  }
  setting(name) {
    const lookup = this.catalog.lookup(name);
    if (lookup.type !== "option") return this._resolve(this._index.ofOther(name), void 0);
    return this._settingOf(lookup.option.number);
  }
  _settingOf(number) {
    const known3 = this._settings[number];
    if (known3) return known3;
    const option = this.catalog.optionOf(number);
    const read = option ? this._index.ofOption(number) : this._index.ofOther(nameOfNumber(number));
    const setting = this._resolve(read, option);
    this._settings[number] = setting;
    return setting;
  }
  hasSection(name) {
    this._hasAskedForSections = true;
    return this._hasSection(name);
  }
  /** Whether anything that was found out about the section hangs on what other sections there are. */
  get hasAskedForSections() {
    return this._hasAskedForSections;
  }
  factOf(optionNumber) {
    return this._settingOf(optionNumber).fact;
  }
  fact(option) {
    return this.setting(option).fact;
  }
  holds(condition) {
    const { number } = condition;
    const known3 = number === void 0 ? void 0 : this._truths[number];
    if (known3 !== void 0 && known3 !== null) return known3;
    if (known3 === null) return void 0;
    const truth = evaluate(condition.op === "named" ? condition.of : condition, this);
    if (number !== void 0) this._truths[number] = truth ?? null;
    return truth;
  }
  /** What another text in place of that of an entry would come to, where that changes nothing of what others are. */
  contentWith({ option }, text2) {
    const isChecked = option?.checkedWhen ? this.holds(option.checkedWhen) : true;
    return textReaderOf(this.catalog).contentOf(text2, option, isChecked);
  }
  _read(entries, read) {
    const { catalog } = this;
    const reader = textReaderOf(catalog);
    const later = [];
    let isBehindSecret = false;
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at];
      const lookup = catalog.lookup(entry.name);
      const option = lookup.type === "option" ? lookup.option : void 0;
      if (option?.checkedWhen) later.push(at);
      else {
        const text2 = reader.read(entry, option, this.syntax, true);
        const name = option ? entry.name : this._shownName(entry, isBehindSecret);
        read[at] = new ReadEntry(entry, name, lookup, text2);
      }
      isBehindSecret = option?.isSecret === true;
    }
    for (const at of later) {
      const entry = entries[at];
      const lookup = catalog.lookup(entry.name);
      const option = lookup.option;
      const isChecked = evaluate(option.checkedWhen, this);
      const text2 = reader.read(entry, option, this.syntax, isChecked);
      const late12 = new ReadEntry(entry, entry.name, lookup, text2);
      read[at] = late12;
      this._index.add(late12);
    }
  }
  /** A name that is known but for what is not seen is no part of a secret. */
  _shownName(entry, isBehindSecret) {
    const seen = entry.readable ? withoutInvisibles(entry.name) : entry.name;
    const isKnown = seen !== entry.name && this.catalog.option(seen);
    return isKnown ? entry.name : shownName(entry, isBehindSecret);
  }
  _resolve(read, option) {
    if (read && read.content.type !== "not-set") return { origin: "file", fact: read.fact, read };
    if (!read && this.isIncomplete) return MAY_BE_SET;
    if (!option?.default) return read ? { ...NOWHERE, read } : NOWHERE;
    return { origin: "default", fact: option.absent, read };
  }
};

// src/effective/effective-config.ts
function resolve(document, catalog) {
  const { syntax: syntax2, configurations } = document;
  const shown = syntax2 === "yaml" ? hideAliases(configurations, catalog) : configurations;
  const all = shown.map((configuration) => {
    return resolveOne(document, configuration, catalog);
  });
  if (all.length < 2) return all;
  const concerned = all.filter((config) => config.sections.length > 0 || config.configuration.isEmailServer);
  return concerned.length > 0 ? concerned : all.slice(0, 1);
}
function resolveOne(document, configuration, catalog) {
  let known3;
  const hasSection = (name) => {
    if (!known3) {
      const names3 = new Set(configuration.sections.map((section2) => section2.name));
      known3 = {
        names: names3,
        areAll: !document.incomplete && ![...names3].some((one) => catalog.hasPlaceholder(one))
      };
    }
    if (known3.names.has(name)) return true;
    return known3.areAll ? false : void 0;
  };
  const sections = [];
  for (const section2 of configuration.sections) {
    const described = catalog.describe(section2.name);
    if (described) sections.push(new SectionConfig(section2, described, document, hasSection));
  }
  let byName2;
  const section = (name) => {
    byName2 ??= new Map(sections.map((one) => [one.name, one]));
    return byName2.get(name);
  };
  return { document, configuration, catalog, sections, hasSection, section };
}

// src/plan/pair-applications.ts
function pairApplications(before, after) {
  const [old, present] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && old && present)
    return { ok: true, pairs: [{ before: old, after: present }], singles: [] };
  const [olds, presents] = [byName(before), byName(after)];
  if (!olds || !presents) return { ok: false, message: unpaired(before, after) };
  const pairs = [];
  const singles = [];
  for (const [name, config] of presents) {
    const same = olds.get(name);
    if (same) pairs.push({ before: same, after: config, name });
    else singles.push({ name, kind: "added" });
  }
  for (const name of olds.keys()) if (!presents.has(name)) singles.push({ name, kind: "removed" });
  return pairs.length > 0 ? { ok: true, pairs, singles } : { ok: false, message: unpaired(before, after) };
}
function byName(configs) {
  const names3 = /* @__PURE__ */ new Map();
  for (const config of configs) {
    const { name } = config.configuration;
    if (name === void 0 || names3.has(name)) return void 0;
    names3.set(name, config);
  }
  return names3;
}
function unpaired(before, after) {
  return `which applications belong together cannot be told, for they have no common names (before: ${names2(before)}; after: ${names2(after)}): export the one to compare alone`;
}
function names2(configs) {
  return configs.map(({ configuration: { name } }) => name === void 0 ? "without a name" : JSON.stringify(name)).join(", ");
}

// src/text/compare-text.ts
function compareText(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

// src/diagnostics/order.ts
function inOrder(diagnostics) {
  if (diagnostics.length < 2) return diagnostics;
  const sorted = [...diagnostics].sort(compare2);
  return sorted.filter((diagnostic, at) => at === 0 || !isSame(diagnostic, sorted[at - 1]));
}
function compare2(one, other) {
  return one.span.start - other.span.start || compareText(one.rule, other.rule) || compareText(one.option ?? "", other.option ?? "");
}
function isSame(one, other) {
  return one.span.start === other.span.start && one.rule === other.rule && one.option === other.option && one.message === other.message;
}

// src/source/lower-bound.ts
function lowerBound(length, isBelow2) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = low + high >> 1;
    if (isBelow2(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/diagnostics/show-value.ts
var LONGEST3 = 60;
function showValue(text2) {
  if (text2 === "") return "empty";
  const shown = text2.slice(0, shownLength(text2));
  if (shown === "") return "***";
  const bare = hasCredentials(shown) ? `***${shown.slice(shown.lastIndexOf("@"))}` : shown;
  const short = bare.length > LONGEST3 ? bare.slice(0, LONGEST3) : bare;
  return short.length < bare.length || shown.length < text2.length ? `${short}\u2026` : short;
}
function hasCredentials(text2) {
  const at = text2.lastIndexOf("@");
  return at > 0 && text2.lastIndexOf(":", at) !== -1;
}
function shownLength(text2) {
  const query = text2.includes("://") ? text2.indexOf("?") : -1;
  return Math.min(...[commentStart(text2), query, text2.length].filter((length) => length !== -1));
}
function hasComment(text2) {
  return commentStart(text2) !== -1;
}
function commentStart(text2) {
  return /^[#;]/.test(text2) ? 0 : text2.search(/\s[#;]/);
}

// src/effective/phrase.ts
function phrase(section, option) {
  const { origin, read } = section.setting(option);
  const known3 = section.catalog.option(option);
  if (origin === "nowhere") return `${option} is not set`;
  if (origin === "default") return `${option} is ${showValue(known3?.default?.text ?? "")} by default`;
  if (!isShown(read)) return `${option} is set`;
  return `${option} is ${showValue(read?.text ?? "")}`;
}
function isShown(read) {
  if (read?.option === void 0 || !read.entry.readable || read.entry.isHidden) return false;
  const { isSecret, facts } = read.option;
  if (isSecret || hasCredentials(read.text) || hasDefault(read.text)) return false;
  return !facts.mayHoldSecret || !looksLikeSecret(read.text);
}
function hasDefault(text2) {
  const within = (opening, sign) => text2.match(opening)?.some((part) => sign.test(part));
  return within(/\$\{[^}]*/g, /[-=?+]/) || within(/\{\{[^}]*/g, /[|('"]/) || false;
}
function looksLikeSecret(text2) {
  return text2.length > 30 || isMixed(text2);
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

// src/effective/visible.ts
function visibleSpans(configs) {
  const spans = known.get(configs) ?? findVisible(configs);
  known.set(configs, spans);
  return spans;
}
var known = /* @__PURE__ */ new WeakMap();
function findVisible(configs) {
  const spans = [];
  for (const config of configs) {
    const { sections } = config;
    for (const span2 of structureOf(config)) spans.push(span2);
    for (const { headers, entries } of sections) {
      for (const header of headers) spans.push(header);
      for (const read of entries) for (const span2 of placesOf(read)) spans.push(span2);
    }
  }
  return withoutOverlap(spans);
}
function placesOf(read) {
  const places = read.name === read.entry.name ? [read.entry.nameSpan] : [];
  if (isShown(read)) places.push(shownValue(read));
  return places;
}
function withoutOverlap(spans) {
  spans.sort((one, other) => one.start - other.start);
  return spans.filter(
    (span2, at) => span2.end > span2.start && (at === 0 || span2.start >= (spans[at - 1]?.end ?? 0))
  );
}
function structureOf({
  document: { structure },
  configuration: { extent }
}) {
  if (!extent) return structure;
  const before = (end) => lowerBound(structure.length, (at) => structure[at].start < end);
  return structure.slice(before(extent.start), before(extent.end));
}
function shownPlaces(configs, visible = () => visibleSpans(configs)) {
  const [first] = configs;
  if (!first) return { cut: (place) => place, move: (place) => place };
  const { source } = first.document;
  const cut = (place) => cutPlace(place, source, visible());
  return {
    cut,
    move(place) {
      const hidden = hiddenBefore(place.start, source, visible());
      return hidden === void 0 ? cut(place) : { start: hidden, end: hidden + 1 };
    }
  };
}
function cutPlace({ start, end }, { text: text2 }, visible) {
  let at = start;
  for (let next = partAt(start, visible); at < end; next++) {
    const part = visible[next];
    const stop = Math.min(part?.start ?? end, end);
    if (stop > at && !ONLY_SIGNS.test(text2.slice(at, stop))) return { start, end: Math.max(at, start + 1) };
    at = Math.min(part?.end ?? end, end);
  }
  return { start, end };
}
function hiddenBefore(offset, source, visible) {
  const next = partAt(offset, visible);
  if ((visible[next]?.start ?? offset + 1) <= offset) return void 0;
  const line = source.lineSpan(source.position(offset).line);
  const gap = Math.max(line.start, visible[next - 1]?.end ?? 0);
  const hidden = behindNames(gap, source.text.slice(0, line.end));
  return hidden < offset ? hidden : void 0;
}
function behindNames(start, text2) {
  let at = start;
  for (; ; ) {
    const signs2 = SIGNS.exec(text2.slice(at))?.[0] ?? "";
    const mayBeName = at === start || /[{[]/.test(signs2);
    at += signs2.length;
    const [name = "", word = ""] = mayBeName && NAME.exec(text2.slice(at)) || [];
    if (name === "" || isMixed(word)) return at;
    at += name.length;
  }
}
function partAt(offset, visible) {
  return lowerBound(visible.length, (at) => visible[at].end <= offset);
}
var SIGNS = /^[\s=:,{}[\]-]*/;
var ONLY_SIGNS = /^[\s=:,{}[\]-]*$/;
var NAME = /^["']?([A-Za-z_][\w.-]{0,30})["']?\s*[=:\]][\s=:\]]*/;

// late:src/rules/ambiguous-finding.ts
var late3;
function load3() {
  return late3 ??= require("./rules-ambiguous-finding.cjs");
}
function readByOthers(...given) {
  return load3().readByOthers(...given);
}

// src/rules/ambiguous-value.ts
var SUSPICIOUS = /[;#"'\\\u2028\u2029]/;
var ambiguousValue = {
  ids: ["ambiguous-value"],
  check({ name: section, entries, syntax: syntax2 }, _target, report) {
    if (syntax2 !== "cfg") return;
    for (const read of entries) {
      if (read.isOrdinary) continue;
      const { text: text2, content: content2 } = read;
      if (!SUSPICIOUS.test(text2) || content2.type === "unknown") continue;
      const finding = readByOthers(section, read);
      if (finding) report(finding);
    }
  }
};

// src/condition/mentions.ts
function mentions(condition) {
  const options = /* @__PURE__ */ new Set();
  for (const { option, matcher } of tests(condition)) {
    options.add(option);
    if ((matcher.op === "above" || matcher.op === "below") && "option" in matcher.than)
      options.add(matcher.than.option);
  }
  return [...options];
}
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
function deciding(condition, facts) {
  const truth = evaluate(condition, facts);
  return truth === void 0 ? [] : [...new Set(decisive(condition, facts, truth))];
}
function decisive(condition, facts, truth) {
  switch (condition.op) {
    case "test":
      return mentions(condition);
    case "named":
      return decisive(condition.of, facts, truth);
    case "not":
      return decisive(condition.of, facts, !truth);
    case "all":
      return condition.of.filter((part) => evaluate(part, facts) === truth).flatMap((part) => decisive(part, facts, truth));
    case "any": {
      if (!truth) return nearestMiss(condition.of, facts);
      const holding = condition.of.find((part) => evaluate(part, facts));
      return holding ? decisive(holding, facts, true) : [];
    }
  }
}
function nearestMiss(alternatives2, facts) {
  const nearest2 = alternatives2.reduce(
    (best, other) => holdingParts(other, facts) > holdingParts(best, facts) ? other : best
  );
  return decisive(nearest2, facts, false);
}
function holdingParts(condition, facts) {
  if (condition.op === "named") return holdingParts(condition.of, facts);
  return condition.op === "all" ? condition.of.filter((part) => evaluate(part, facts)).length : 0;
}

// src/rules/participants.ts
function phrases(section, options) {
  const set = options.filter((option) => section.setting(option).origin !== "nowhere");
  const told = (set.length > 0 ? set : options).map((option) => phrase(section, option));
  return enumerate(told, "and");
}
function related(section, options, except) {
  const places = [];
  for (const option of options) {
    const { origin, read } = section.setting(option);
    if (except.includes(option) || origin !== "file" || !read) continue;
    places.push({ message: phrase(section, option), span: valuePlace(read) });
  }
  return places;
}
function anchor(section, option, options) {
  const own = section.entry(option);
  if (own) return valuePlace(own);
  for (const other of options) {
    const { origin, read } = section.setting(other);
    if (origin === "file" && read) return valuePlace(read);
  }
  return section.header;
}

// src/rules/rule.ts
function setValue({ entry }, text2) {
  return { type: "set-value", option: entry.name, nameSpan: entry.nameSpan, text: text2 };
}
function setOption(section, option, text2) {
  const present = section.entry(option);
  return present ? setValue(present, text2) : { type: "add-option", option, header: section.header, text: text2 };
}

// src/rules/dependency.ts
var dependency = {
  ids: [],
  check(section, _target, report) {
    for (const rule of section.catalog.dependencies) {
      const isOpen = rule.gates.every((gate) => section.holds(gate));
      if (isOpen && section.holds(rule.expect) === false) report(findingOf(rule, section));
    }
  }
};
function findingOf(rule, section) {
  const option = rule.names.find((name) => section.fact(name).isSet) ?? rule.names[0];
  const taking = [...rule.when ? deciding(rule.when, section) : [], ...deciding(rule.expect, section)];
  const others = [...new Set(taking)].filter((name) => name !== option);
  return {
    rule: rule.id,
    section: section.name,
    option,
    message: fillIn(rule.source.message, section),
    help: rule.source.help,
    span: anchor(section, option, others),
    related: related(section, others, []),
    fix: toFix(rule, section)
  };
}
function fillIn(template, section) {
  return template.replace(/\{(=?)([^}]+)\}/g, (_, bare, option) => {
    if (bare === "") return phrase(section, option);
    const { fact, origin, read } = section.setting(option);
    const isHidden = !fact.known || origin === "file" && !isShown(read);
    return isHidden ? "\u2026" : showValue(String(fact.value ?? ""));
  });
}
function toFix({ source }, section) {
  if (!source.fix) return void 0;
  const settings = [];
  for (const [option, value] of Object.entries(source.fix.set)) {
    const text2 = typeof value === "string" ? value : computed(value, section);
    if (text2 === void 0) return void 0;
    settings.push([option, text2]);
  }
  return {
    title: settings.map(([option, text2]) => `set ${option} to ${showValue(text2)}`).join(" and "),
    applicability: source.fix.applicability,
    edits: settings.map(([option, text2]) => setOption(section, option, text2))
  };
}
function computed(value, section) {
  if ("defaultOf" in value) return section.catalog.option(value.defaultOf)?.default?.text;
  const { fact } = section.setting(value.hostOf);
  return fact.known && typeof fact.value === "string" ? hostOfUrl(fact.value) : void 0;
}

// src/rules/duplicate-option.ts
var duplicateOption = {
  ids: ["duplicate-option"],
  check({ name: section, entries }, _target, report) {
    const first = /* @__PURE__ */ new Map();
    for (const read of entries) {
      const { name, readable } = read.entry;
      if (!readable) continue;
      const earlier = first.get(name);
      if (earlier) report(findingOf2(section, read, earlier));
      else first.set(name, read);
    }
  }
};
function findingOf2(section, { name, entry }, earlier) {
  return {
    rule: "duplicate-option",
    section,
    option: name,
    message: `${name} is given again in [${section}].`,
    help: "Keep the one that is meant.",
    span: entry.nameSpan,
    related: [{ message: "it is first given here", span: earlier.entry.nameSpan }]
  };
}

// src/rules/duplicate-section.ts
var duplicateSection = {
  ids: ["duplicate-section"],
  check({ configuration, catalog }, report) {
    for (const { name, headers } of configuration.sections) {
      if (headers.length < 2 || !catalog.describe(name)) continue;
      for (const span2 of headers.slice(1)) report(findingOf3(name, span2, headers[0]));
    }
  }
};
function findingOf3(section, span2, first) {
  return {
    rule: "duplicate-section",
    section,
    message: `section [${section}] is given again.`,
    help: "Put all its options under one header.",
    span: span2,
    related: [{ message: "it is first given here", span: first }]
  };
}

// src/rules/invalid-value.ts
var invalidValue = {
  ids: ["invalid-value"],
  check(section, _target, report) {
    for (const read of section.entries) {
      const { content: content2, option } = read;
      if (content2.type === "illegal" && option) report(findingOf4(section, read, option, content2.reading));
    }
  }
};
function findingOf4(section, read, option, reading) {
  const { entry } = read;
  const suggestion = option.isSecret || entry.isHidden ? void 0 : reading.suggestion;
  const what = isShown(read) ? `${entry.name} is ${showValue(read.text)}` : `the value of ${entry.name} is not accepted`;
  const why = reading.reason ? `: ${reading.reason}` : "";
  const fix = suggestion && repair(section, read, suggestion);
  return {
    rule: "invalid-value",
    section: section.name,
    option: entry.name,
    message: `${what}${why}; expected ${option.accepts}.`,
    help: suggestion && !fix ? advise(entry.name, suggestion) : void 0,
    span: valuePlace(read),
    fix
  };
}
function advise(option, { text: text2, alsoSet }) {
  const shown = showValue(text2);
  if (alsoSet) return `Set ${option} to ${shown} and ${alsoSet.option} to ${showValue(alsoSet.text)}.`;
  return `Did you mean ${shown}?`;
}
function repair(section, read, suggestion) {
  const { text: text2, certain, alsoSet } = suggestion;
  const edits = [setValue(read, text2)];
  let title = `set ${read.entry.name} to ${showValue(text2)}`;
  if (alsoSet) {
    const present = section.entry(alsoSet.option);
    if (present && present.text !== alsoSet.text) return void 0;
    if (!present) edits.push(setOption(section, alsoSet.option, alsoSet.text));
    title += ` and ${alsoSet.option} to ${showValue(alsoSet.text)}`;
  }
  if (hasComment(read.text)) title += ", without the comment behind it";
  return { title, applicability: certain ? "safe" : "unsafe", edits };
}

// late:src/rules/invisible-finding.ts
var late4;
function load4() {
  return late4 ??= require("./rules-invisible-finding.cjs");
}
function inComments(...given) {
  return load4().inComments(...given);
}
function inName(...given) {
  return load4().inName(...given);
}
function inSectionName(...given) {
  return load4().inSectionName(...given);
}
function inValue(...given) {
  return load4().inValue(...given);
}

// src/rules/invisible-character.ts
var invisibleCharacter = {
  ids: ["invisible-character"],
  check(config, report) {
    const { text: text2 } = config.document.source;
    if (text2.includes("\0")) return;
    for (const section of config.sections) {
      checkSectionName(section, report);
      for (const read of section.entries) {
        if (!read.entry.readable || read.option && read.isOrdinary) continue;
        checkName(section, read, report);
        checkValue(section, read, report);
      }
    }
    if (text2.search(DIRECTION_CONTROL) !== -1) inComments(config, report);
  }
};
function checkSectionName({ name, headers }, report) {
  const found = invisibles(name);
  if (found.length === 0) return;
  for (const span2 of headers) report(inSectionName(name, found, span2));
}
function checkName(section, read, report) {
  const found = read.option ? [] : invisibles(read.entry.name);
  if (found.length > 0) report(inName(section, read, found));
}
function checkValue(section, read, report) {
  const found = invisiblesOfValue(read.entry.value);
  if (found.length > 0) report(inValue(section, read, found));
}

// late:src/rules/mechanisms-finding.ts
var late5;
function load5() {
  return late5 ??= require("./rules-mechanisms-finding.cjs");
}
function checkList(...given) {
  return load5().checkList(...given);
}

// src/rules/mechanisms.ts
var mechanisms2 = {
  ids: ["x0auth2", "comma-separated-mechanisms", "unknown-mechanism", "xoauth2-not-alone"],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const spec = read.option?.spec;
      if (spec?.type !== "mechanisms" || read.content.type !== "value" || faultless.has(read.reading))
        continue;
      if (isFaultless(read, spec)) faultless.add(read.reading);
      else checkList(section, read, spec, report);
    }
  }
};
var faultless = /* @__PURE__ */ new WeakSet();
function isFaultless({ text: text2 }, spec) {
  if (/[,#;]/.test(text2)) return false;
  const list2 = readMechanisms(text2, spec);
  if (!list2.every(({ isKnown, isMisprint }) => isKnown && !isMisprint)) return false;
  return list2.length === 1 || !list2.some(({ name }) => spec.alone?.includes(name));
}

// src/rules/missing-option.ts
var missingOption = {
  ids: ["missing-option"],
  check(section, _target, report) {
    for (const option of section.catalog.requiredOptions()) {
      const { requiredWhen } = option;
      if (requiredWhen !== "always" && !(requiredWhen && section.holds(requiredWhen))) continue;
      if (section.setting(option.name).fact.isSet === false) report(findingOf5(section, option));
    }
  }
};
function findingOf5(section, { name, requiredWhen, facts }) {
  const { read } = section.setting(name);
  const calling = requiredWhen && requiredWhen !== "always" ? deciding(requiredWhen, section) : [];
  const why = calling.length > 0 ? ` although ${phrases(section, calling)}` : "";
  const what = read ? "is empty" : "is missing";
  return {
    rule: "missing-option",
    section: section.name,
    option: name,
    message: `${name} ${what} in [${section.name}]${why}.`,
    help: `Set ${name}: ${lowerFirst(facts.summary)}`,
    span: read ? read.entry.nameSpan : section.header,
    related: related(section, calling, [name])
  };
}
function lowerFirst(sentence) {
  return /^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

// src/rules/missing-section.ts
var missingSection = {
  ids: ["missing-section"],
  check({ document, configuration, catalog, sections }, report) {
    if (document.incomplete) return;
    for (const described of catalog.sections) {
      if (!described.required || sections.some((section) => section.catalog === described)) continue;
      report(findingOf6(described.name, configuration.anchor));
    }
  }
};
function findingOf6(section, span2) {
  return {
    rule: "missing-section",
    section,
    message: `section [${section}] is missing.`,
    help: `Add [${section}] with its options.`,
    span: span2
  };
}

// src/rules/plain-secret.ts
var plainSecret = {
  ids: ["plain-secret"],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const { option, content: content2, text: text2 } = read;
      if (!option?.isSecret || text2 === "" || content2.type === "unknown") continue;
      report(findingOf7(section, read));
    }
  }
};
function findingOf7(section, { entry }) {
  return {
    rule: "plain-secret",
    section,
    option: entry.name,
    message: `${entry.name} stands in the file as it is.`,
    help: "Put a placeholder such as {{ NAME }} in its place, to be filled in when the file is deployed.",
    span: entry.nameSpan
  };
}

// src/rules/quoted-value.ts
var quotedValue = {
  ids: ["quoted-value"],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      if (read.isQuoted) report(findingOf8(section, read));
    }
  }
};
function findingOf8(section, read) {
  const { name } = read;
  const edits = [setValue(read, read.text)];
  const isSecret = read.option?.isSecret;
  const mayBeSecret = isSecret ?? true;
  return {
    rule: "quoted-value",
    section,
    option: name,
    message: `the value of ${name} is in quotes, which count as a part of it.`,
    help: isSecret ? "Take the quotes away, unless they belong to the secret." : void 0,
    span: valuePlace(read),
    fix: mayBeSecret ? void 0 : { title: `take the quotes away from ${name}`, applicability: "safe", edits }
  };
}

// late:src/rules/redundant-default-check.ts
var late6;
function load6() {
  return late6 ??= require("./rules-redundant-default-check.cjs");
}
function checkDefaults(...given) {
  return load6().checkDefaults(...given);
}

// src/rules/redundant-default.ts
var redundantDefault = {
  ids: ["redundant-default"],
  check(section, _target, report) {
    checkDefaults(section, report);
  }
};

// src/catalog/release.ts
function compareReleases(one, other) {
  const left = numbersOf(one);
  const right = numbersOf(other);
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
var known2 = /* @__PURE__ */ new Map();
var MOST_KNOWN = 1e3;
function numbersOf(release2) {
  let numbers2 = known2.get(release2);
  if (!numbers2) {
    numbers2 = release2.split(".").map(Number);
    if (known2.size < MOST_KNOWN) known2.set(release2, numbers2);
  }
  return numbers2;
}
function isRelease(text2) {
  return /^\d{1,6}(?:\.\d{1,6}){2,3}$/.test(text2);
}

// src/rules/release.ts
var release = {
  ids: ["not-yet-introduced", "discontinued-option"],
  check({ name: section, entries }, target, report) {
    for (const read of entries) {
      const { option, entry, content: content2 } = read;
      if (!option?.dependsOnRelease || !entry.readable || content2.type === "not-set") continue;
      checkEntry(section, read, option.facts, target, report);
    }
  }
};
function checkEntry(section, read, facts, target, report) {
  const { content: content2 } = read;
  const { introduced, discontinued, valuesIntroduced } = facts;
  const { release: release2 } = target;
  if (introduced !== void 0 && compareReleases(introduced, release2) > 0)
    report(introducedLater(section, read, introduced, target));
  const value = content2.type === "value" ? ownProperty(valuesIntroduced, String(content2.value)) : void 0;
  if (value && compareReleases(value.release, release2) > 0)
    report(valueIntroducedLater(section, read, value, target));
  if (discontinued !== void 0 && compareReleases(discontinued, release2) <= 0)
    report(discontinuedBefore(section, read, facts, target));
}
function introducedLater(section, { entry }, introduced, target) {
  const { name, nameSpan } = entry;
  const message2 = `${name} was introduced with ${introduced}; the target release is ${target.release}.`;
  return { section, option: name, rule: "not-yet-introduced", message: message2, span: nameSpan };
}
function valueIntroducedLater(section, read, { release: release2, inferred }, target) {
  const { name } = read.entry;
  const message2 = `${name} ${read.text} was introduced with ${release2}; the target release is ${target.release}.`;
  return { section, option: name, rule: "not-yet-introduced", message: message2, span: valuePlace(read), inferred };
}
function discontinuedBefore(section, { entry }, { discontinued, successor }, target) {
  const { name, nameSpan } = entry;
  const message2 = `${name} was discontinued with ${discontinued}; the target release is ${target.release}.`;
  const help = successor ? `Remove it, and see whether ${successor} needs another value.` : "Remove it.";
  return { section, option: name, rule: "discontinued-option", message: message2, help, span: nameSpan };
}

// src/rules/section-name.ts
var sectionName = {
  ids: ["misspelt-section", "undocumented-section"],
  check({ sections }, report) {
    const taken = new Set(sections.map((section) => section.name));
    for (const section of sections) {
      const known3 = section.catalog.name;
      if (section.match === "undocumented") report(undocumented(section, known3));
      if (section.match !== "misspelt") continue;
      report(misspelt(section, known3, taken.has(known3)));
      taken.add(known3);
    }
  }
};
function undocumented({ name, header }, known3) {
  return {
    rule: "undocumented-section",
    section: name,
    message: `the documentation knows [${known3}] but not [${name}].`,
    help: `It is checked by the rules of [${known3}].`,
    span: header
  };
}
function misspelt(section, known3, isTaken) {
  const { name, header } = section;
  return {
    rule: "misspelt-section",
    section: name,
    message: `[${name}] is no section of the server; did you mean [${known3}]?`,
    help: isTaken ? `[${known3}] stands in the file too: put all options under it.` : void 0,
    span: header,
    fix: isTaken ? void 0 : rename(section, known3)
  };
}
function rename({ headers }, to) {
  return {
    title: `rename the section to ${to}`,
    applicability: "unsafe",
    edits: [{ type: "rename-section", headers, to }]
  };
}

// src/rules/shadowed-option.ts
var shadowedOption = {
  ids: ["javamail-shadows-option"],
  check(section, target, report) {
    for (const read of section.entries) {
      const regular = read.option?.facts.shadows;
      if (regular === void 0 || !read.entry.readable || read.content.type === "not-set") continue;
      report(findingOf9(section, read, regular, target));
    }
  }
};
function findingOf9(section, { entry }, regular, target) {
  return {
    rule: "javamail-shadows-option",
    section: section.name,
    option: entry.name,
    message: `${entry.name} does the job of ${regular}.`,
    help: `Use ${presentName(regular, section, target)} and remove ${entry.name}.`,
    span: entry.nameSpan,
    related: related(section, [regular], [])
  };
}
function presentName(regular, { catalog }, { release: release2 }) {
  const { discontinued, successor } = catalog.option(regular)?.facts ?? {};
  const isGone = discontinued !== void 0 && compareReleases(discontinued, release2) <= 0;
  return isGone ? successor ?? regular : regular;
}

// src/rules/syntax.ts
var SYNTAX = "syntax";
var syntax = {
  ids: [SYNTAX],
  check({ document, catalog }, report) {
    for (const { message: message2, help, span: span2, section } of document.problems) {
      if (section !== void 0 && !catalog.describe(section)) continue;
      report({
        rule: SYNTAX,
        ...section !== void 0 && { section },
        message: `${message2}.`,
        help,
        span: span2
      });
    }
  }
};

// src/rules/unknown-option.ts
var unknownOption = {
  ids: ["unknown-option", "unknown-mail-property"],
  check(section, _target, report) {
    const unknown = section.entries.filter(({ entry: { name, readable }, lookup: { type } }) => {
      return readable && type !== "option" && type !== "passes" && !section.catalog.hasPlaceholder(name);
    });
    if (unknown.length > 0) reportAll(unknown, section, report);
  }
};
function reportAll(unknown, section, report) {
  const nearestName = nameFinder(section);
  const offered = /* @__PURE__ */ new Set();
  for (const read of unknown) {
    const {
      lookup,
      entry: { name, nameSpan }
    } = read;
    const isWhole = read.name === name;
    const meant = nearestName(isWhole ? name : beginningOf(name));
    const taken = meant === void 0 ? void 0 : section.entry(meant);
    const hint = meant ? `; did you mean "${meant}"?` : ".";
    const rule = lookup.type === "unknown-in-family" ? lookup.rule : "unknown-option";
    const isProperty = rule !== "unknown-option";
    const what = isProperty ? "unknown property" : "unknown option";
    const keepOne = taken && `${meant} is set in this section already: keep one of the two.`;
    const help = keepOne ?? (meant ? void 0 : "smtp-lint explain lists the options.");
    report({
      rule,
      section: section.name,
      option: read.name,
      message: `${what} "${read.name}" in [${section.name}]${hint}`,
      help,
      span: nameSpan,
      related: taken ? [{ message: `${meant} is set here`, span: taken.entry.nameSpan }] : [],
      fix: isWhole && meant && !taken && !offered.has(meant) ? rename2(read, meant, isProperty) : void 0
    });
    if (meant) offered.add(meant);
  }
}
function beginningOf(name) {
  if (/^[A-Za-z_][\w.-]*$/.test(name)) return name;
  return nameAtStart2().exec(name)?.[1] ?? "";
}
var nameAtStart2 = latePattern(String.raw`^["']?([\p{L}_][\p{L}\p{M}\p{N}_.-]*)`, "u");
function nameFinder(section) {
  const found = /* @__PURE__ */ new Map();
  let names3;
  return (name) => {
    if (found.has(name)) return found.get(name);
    names3 ??= section.catalog.allNames();
    const seen = withoutInvisibles(name);
    const wanted = plain2(seen);
    const alike = names3.find((one) => one.length <= wanted.length && plain2(one) === wanted);
    const meant = alike ?? nearest(seen, names3);
    found.set(name, meant);
    return meant;
  };
}
function rename2({ entry, name }, to, isProperty) {
  const applicability = !isProperty && plain2(entry.name) === plain2(to) ? "safe" : "unsafe";
  const edits = [{ type: "rename-option", nameSpan: entry.nameSpan, to }];
  return { title: `rename ${name} to ${to}`, applicability, edits };
}
function plain2(name) {
  return name.toLowerCase().replaceAll("_", "-");
}

// src/rules/unrecognized-value.ts
var unrecognizedValue = {
  ids: ["unrecognized-value"],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const { content: content2 } = read;
      if (content2.type !== "value" || content2.reading.status !== "unrecognized") continue;
      report(findingOf10(section, read, content2.reading));
    }
  }
};
function findingOf10(section, read, { instead, inferred }) {
  const { entry, option } = read;
  const value = isShown(read) ? `${entry.name} is ${showValue(read.text)}` : `${entry.name} has a value`;
  const edits = instead === void 0 ? [] : [setValue(read, instead)];
  return {
    rule: "unrecognized-value",
    section,
    option: entry.name,
    message: `${value}; expected ${option?.accepts}.`,
    help: instead === void 0 ? void 0 : `The reference says to use ${instead} or to leave it empty.`,
    span: valuePlace(read),
    fix: instead === void 0 ? void 0 : { title: `set ${entry.name} to ${instead}`, applicability: "unsafe", edits },
    inferred: inferred ? option?.facts.inferred : void 0
  };
}

// src/catalog/compile-condition.ts
function compileCondition(source, scope) {
  if (typeof source === "string") {
    const named = scope.named(source);
    if (!named) throw new Error(`no condition is called ${source}`);
    return named;
  }
  if (isParts(source, "all"))
    return { op: "all", of: source.all.map((part) => compileCondition(part, scope)) };
  if (isParts(source, "any"))
    return { op: "any", of: source.any.map((part) => compileCondition(part, scope)) };
  if (isNot(source)) return { op: "not", of: compileCondition(source.not, scope) };
  const tests2 = Object.entries(source).map(([option, matcher]) => {
    const spec = scope.specOf(option);
    return {
      op: "test",
      option,
      optionNumber: spec && numberOfName(option),
      matcher: compileMatcher(matcher, spec)
    };
  });
  return tests2.length === 1 ? tests2[0] : { op: "all", of: tests2 };
}
function isParts(source, key) {
  return key in source && Array.isArray(source[key]);
}
function isNot(source) {
  return "not" in source;
}
function compileMatcher(source, spec) {
  if (typeof source === "string" || Array.isArray(source)) return oneOf("is", source, spec);
  if ("not" in source) return oneOf("isNot", source.not, spec);
  if ("set" in source) return { op: "set", set: source.set };
  if ("includes" in source) {
    const texts = asList(source.includes);
    return { op: "includes", words: texts.map((text2) => text2.toUpperCase()), texts };
  }
  if ("contains" in source) return { op: "contains", text: source.contains.toLowerCase() };
  if ("above" in source) return { op: "above", than: limit(source.above, spec) };
  if ("below" in source) return { op: "below", than: limit(source.below, spec) };
  if ("hostWithin" in source) return { op: "hostWithin", domains: source.hostWithin };
  if ("urlHostWithin" in source) return { op: "urlHostWithin", domains: source.urlHostWithin };
  if ("hostIs" in source) return { op: "hostIs", host: source.hostIs.toLowerCase() };
  if ("isUrl" in source) return { op: "isUrl", scheme: source.isUrl };
  return { op: "namesSection", prefix: source.namesSection };
}
function oneOf(op, source, spec) {
  const texts = asList(source);
  return { op, values: texts.map((text2) => literalValue(text2, spec)), texts };
}
function limit(source, spec) {
  return typeof source === "string" ? { value: literalValue(source, spec), text: source } : source;
}
function literalValue(text2, spec) {
  if (text2 === "" || !spec) return text2;
  const reading = readValue(text2, spec);
  return reading.status === "illegal" ? text2 : reading.value;
}
function asList(source) {
  return typeof source === "string" ? [source] : source;
}

// src/catalog/placeholder.ts
var LONGEST4 = 1e3;
function hasPlaceholder(text2, further) {
  const double = text2.indexOf("{{");
  if (double !== -1 && text2.includes("}}", double + 2)) return true;
  for (let at = text2.indexOf("${"); at !== -1; ) {
    const close2 = text2.indexOf("}", at + 2);
    if (close2 === -1) break;
    if (close2 > at + 2) return true;
    at = text2.indexOf("${", close2);
  }
  const looked = text2.length > LONGEST4 ? text2.slice(0, LONGEST4) : text2;
  return further.some((pattern) => pattern.test(looked));
}

// src/catalog/section-catalog.ts
var Option = class {
  constructor(name, facts, around, source, compile, isInFamily) {
    const { default: text2, requiredWhen, checkedWhen } = facts;
    this.name = name;
    this.number = numberOfName(name);
    this.spec = facts;
    this.facts = facts;
    this.takesEffect = around.takesEffect;
    this.isSecret = facts.secret ?? false;
    this.isInFamily = isInFamily;
    this.default = text2 === void 0 ? void 0 : { text: text2, value: literalValue(text2, facts) };
    this.absent = { known: true, value: this.default?.value, isSet: false };
    this.source = source;
    this._conditions = { usedWhen: around.usedWhen, requiredWhen, checkedWhen };
    this._compile = compile;
  }
  /** Whether the server knows the option, or a value of it, in some releases only. */
  get dependsOnRelease() {
    const { introduced, discontinued, valuesIntroduced } = this.facts;
    return introduced !== void 0 || discontinued !== void 0 || valuesIntroduced !== void 0;
  }
  get usedWhen() {
    const { usedWhen } = this._conditions;
    return usedWhen === void 0 ? void 0 : this._compile(usedWhen);
  }
  get requiredWhen() {
    const { requiredWhen } = this._conditions;
    if (requiredWhen === true) return "always";
    return requiredWhen === void 0 ? void 0 : this._compile(requiredWhen);
  }
  get checkedWhen() {
    const { checkedWhen } = this._conditions;
    return checkedWhen === void 0 ? void 0 : this._compile(checkedWhen);
  }
  /** What is accepted, in words. */
  get accepts() {
    return this.facts.emptyAllowed ? `${accepts(this.spec)}, or empty` : accepts(this.spec);
  }
};
function usedWhenOf(lookup) {
  if (lookup.type === "option") return lookup.option.usedWhen;
  return lookup.type === "unknown-in-family" ? lookup.usedWhen : void 0;
}
var Dependency = class {
  constructor(id, source, compile) {
    this.id = id;
    this.source = source;
    this.names = typeof source.names === "string" ? [source.names] : source.names;
    this._compile = compile;
  }
  get when() {
    const { when } = this.source;
    return when === void 0 ? void 0 : this._compile(when);
  }
  /** `when` as conditions that hold all together where it holds: most of them are shared by many dependencies. */
  get gates() {
    if (!this._gates) {
      const { when } = this;
      this._gates = when === void 0 ? [] : when.op === "all" ? when.of : [when];
    }
    return this._gates;
  }
  get expect() {
    return this._compile(this.source.expect);
  }
};
var MOST_UNKNOWN = 1e4;
var SectionCatalog = class {
  constructor(file, placeholders = []) {
    this._lookups = /* @__PURE__ */ new Map();
    this._conditions = /* @__PURE__ */ new Map();
    this._namedConditions = /* @__PURE__ */ new Map();
    this._unknown = 0;
    this._compile = (source) => this.compile(source);
    this.file = file;
    this._placeholders = placeholders;
    this.name = file.section;
    this.lookalikes = file.lookalikes ?? false;
    this.required = file.required ?? false;
    this._prefix = file.section.endsWith("*") ? file.section.slice(0, -1) : void 0;
  }
  isNamed(name) {
    if (this._prefix === void 0) return name === this.name;
    return name.startsWith(this._prefix) && name.length > this._prefix.length;
  }
  /** Whether something fills in a part of the text later. */
  hasPlaceholder(text2) {
    return hasPlaceholder(text2, this._placeholders);
  }
  /** The names of the options, families left out. */
  optionNames() {
    return Object.keys(this.file.options);
  }
  /** All names that can be written, those of the families too. */
  allNames() {
    const ofFamilies = this._families().flatMap(([prefix, family]) => {
      return Object.keys({ ...this._inherited(family), ...family.options }).map((name) => prefix + name);
    });
    return [...this.optionNames(), ...ofFamilies];
  }
  /** The options of a family by what follows its prefix. */
  familyOptions(family) {
    if (family.sameAs === void 0) return family.options ?? {};
    const inherited = Object.entries(this._inherited(family)).map(
      ([name, option]) => [name, { ...option, shadows: void 0 }]
    );
    return { ...Object.fromEntries(inherited), ...family.options };
  }
  option(name) {
    const lookup = this.lookup(name);
    return lookup.type === "option" ? lookup.option : void 0;
  }
  specOf(name) {
    return this.option(name)?.spec;
  }
  /** The option of this number; undefined where the section has none of its name. */
  optionOf(number) {
    return this.option(nameOfNumber(number));
  }
  lookup(name) {
    let lookup = this._lookups.get(name);
    if (!lookup) {
      lookup = this._find(name);
      if (lookup.type === "option" || this._unknown++ < MOST_UNKNOWN) this._lookups.set(name, lookup);
    }
    return lookup;
  }
  get dependencies() {
    this._dependencies ??= this.dependencySources().map(([id, source]) => {
      return new Dependency(id, source, this._compile);
    });
    return this._dependencies;
  }
  /** The options that are required somewhere. */
  requiredOptions() {
    this._requiredOptions ??= this.optionNames().filter((name) => this.file.options[name]?.requiredWhen !== void 0).map((name) => this.option(name)).filter((option) => option !== void 0);
    return this._requiredOptions;
  }
  dependencySources() {
    return Object.entries(this.file.rules ?? {});
  }
  /** A condition made ready; the same source gives the same condition. */
  compile(source) {
    let condition = this._conditions.get(source);
    if (!condition) {
      const made = compileCondition(source, this);
      condition = made.number === void 0 ? { ...made, number: numberOfCondition() } : made;
      this._conditions.set(source, condition);
    }
    return condition;
  }
  /** A condition with a name: all that refer to it share it. */
  named(name) {
    let condition = this._namedConditions.get(name);
    const named = condition ? void 0 : ownProperty(this.file.conditions, name);
    if (named) {
      const { meaning, when } = named;
      condition = { op: "named", meaning, of: this.compile(when), number: numberOfCondition() };
      this._namedConditions.set(name, condition);
    }
    return condition;
  }
  /** Every release that a fact of the section mentions. */
  releases() {
    return Object.values(this.file.options).flatMap((option) => {
      const { introduced, discontinued, modified = [], valuesIntroduced = {} } = option;
      const values = Object.values(valuesIntroduced).map(({ release: release2 }) => release2);
      return [introduced, discontinued, ...modified, ...values].filter((release2) => release2 !== void 0);
    });
  }
  _find(name) {
    const own = ownProperty(this.file.options, name);
    if (own)
      return {
        type: "option",
        option: new Option(name, own, own, this.file.source, this._compile, false)
      };
    const [prefix, family] = this._familyOf(name) ?? [];
    if (prefix === void 0 || !family) return { type: "unknown" };
    const member = ownProperty(this.familyOptions(family), name.slice(prefix.length));
    if (member) {
      const { takesEffect, source, usedWhen: usedWhen2 = family.usedWhen } = { ...family, ...member };
      return {
        type: "option",
        option: new Option(name, member, { takesEffect, usedWhen: usedWhen2 }, source, this._compile, true)
      };
    }
    if (family.open) return { type: "passes" };
    const { unknownAs = "unknown-option", usedWhen } = family;
    const compile = this._compile;
    return {
      type: "unknown-in-family",
      rule: unknownAs,
      get usedWhen() {
        return usedWhen === void 0 ? void 0 : compile(usedWhen);
      }
    };
  }
  /** The family of the longest prefix. */
  _familyOf(name) {
    const families = this._families().filter(
      ([prefix]) => name.startsWith(prefix) && name.length > prefix.length
    );
    return families.sort(([one], [other]) => other.length - one.length)[0];
  }
  _families() {
    return Object.entries(this.file.families ?? {});
  }
  /** The options of the family that this one is the same as. */
  _inherited({ sameAs }) {
    return sameAs === void 0 ? {} : this.file.families?.[sameAs]?.options ?? {};
  }
};

// src/condition/describe.ts
function describe(condition, style = "short") {
  switch (condition.op) {
    case "named":
      return style === "short" ? condition.meaning : describe(condition.of, "short");
    case "test":
      return `${condition.option} ${describeMatcher(condition.matcher)}`;
    case "not":
      return `not (${describe(condition.of, style)})`;
    case "all":
      return condition.of.map((part) => group(part, "any", style)).join(" and ");
    case "any":
      return condition.of.map((part) => describe(part, style)).join(", or ");
  }
}
function group(part, grouped, style) {
  const text2 = describe(part, style);
  const spelledOut = part.op === "named" && style === "spelled-out" ? part.of : part;
  return spelledOut.op === grouped ? `(${text2})` : text2;
}
function describeMatcher(matcher) {
  switch (matcher.op) {
    case "is":
      return `is ${alternatives(matcher.texts)}`;
    case "isNot":
      return `is not ${alternatives(matcher.texts)}`;
    case "set":
      return matcher.set ? "is set" : "is not set";
    case "includes":
      return `includes ${alternatives(matcher.texts)}`;
    case "contains":
      return `contains "${matcher.text}"`;
    case "above":
    case "below":
      return `is ${matcher.op} ${"option" in matcher.than ? matcher.than.option : matcher.than.text}`;
    case "hostWithin":
      return `is, or lies below, ${alternatives(matcher.domains)}`;
    case "urlHostWithin":
      return `is a URL of a host that is, or lies below, ${alternatives(matcher.domains)}`;
    case "hostIs":
      return `is ${matcher.host}`;
    case "isUrl":
      return matcher.scheme === "http" ? "is an http or https URL" : "is a URL";
    case "namesSection":
      return `names a section ${matcher.prefix}\u2026 that stands in the file`;
  }
}
function alternatives(texts) {
  return enumerate(
    texts.map((text2) => text2 === "" ? "empty" : text2),
    "or"
  );
}

// src/effective/is-default.ts
function isDefault({ option, content: content2 }) {
  if (option?.default === void 0) return false;
  if (content2.type !== "value") return void 0;
  const { value } = option.default;
  return Array.isArray(value) ? String(value) === String(content2.value) : value === content2.value;
}

// src/rules/unused-option.ts
var unusedOption = {
  ids: ["unused-option"],
  check(section, _target, report) {
    for (const read of section.entries) {
      const { name } = read.entry;
      const usedWhen = usedWhenOf(read.lookup);
      if (!usedWhen || section.entry(name) !== read || !isSet(read) || section.holds(usedWhen) !== false)
        continue;
      report(findingOf11(section, read, usedWhen));
    }
  }
};
function findingOf11(section, read, usedWhen) {
  const { name } = read.entry;
  const failing = deciding(usedWhen, section);
  return {
    rule: "unused-option",
    section: section.name,
    option: name,
    message: `${name} has no effect: ${phrases(section, failing)}.`,
    help: `It is used when ${describe(usedWhen, "spelled-out")}.`,
    span: valuePlace(read),
    related: related(section, failing, [name])
  };
}
function isSet(read) {
  if (read.content.type === "not-set" || !read.entry.readable) return false;
  return isDefault(read) === false;
}

// src/rules/value-case.ts
var valueCase = {
  ids: ["value-case"],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const { content: content2 } = read;
      if (content2.type !== "value" || content2.reading.status !== "legal") continue;
      const { spelling } = content2.reading;
      if (spelling !== void 0) report(findingOf12(section, read, spelling));
    }
  }
};
function findingOf12(section, read, spelling) {
  const { name } = read.entry;
  return {
    rule: "value-case",
    section,
    option: name,
    message: `${name} is ${read.text}; the documented spelling is ${spelling}.`,
    span: valuePlace(read),
    fix: { title: `write ${spelling}`, applicability: "safe", edits: [setValue(read, spelling)] }
  };
}

// src/rules/index.ts
var fileRules = [
  syntax,
  duplicateSection,
  missingSection,
  sectionName,
  invisibleCharacter
];
var sectionRules = [
  duplicateOption,
  unknownOption,
  quotedValue,
  ambiguousValue,
  valueCase,
  invalidValue,
  unrecognizedValue,
  mechanisms2,
  redundantDefault,
  missingOption,
  unusedOption,
  release,
  shadowedOption,
  plainSecret,
  dependency
];

// late:src/rules/sound.ts
var late7;
function load7() {
  return late7 ??= require("./rules-sound.cjs");
}
function makeSound(...given) {
  return load7().makeSound(...given);
}

// src/source/span.ts
function span(start, end) {
  return { start, end };
}

// src/suppress/directive-names.ts
var DIRECTIVES = ["disable-next-line", "disable-line", "disable", "enable", "disable-file"];
function nearestDirective(word) {
  return nearest(word.replaceAll("_", "-"), DIRECTIVES);
}

// late:src/suppress/misreading.ts
var late8;
function load8() {
  return late8 ??= require("./suppress-misreading.cjs");
}
function misreadAlone(...given) {
  return load8().misreadAlone(...given);
}
function misreadDirective(...given) {
  return load8().misreadDirective(...given);
}
function misreadRule(...given) {
  return load8().misreadRule(...given);
}
function misreadValue(...given) {
  return load8().misreadValue(...given);
}

// src/suppress/directive.ts
var NAME2 = /smtp[-_ ]?lint/i;
var MEANT = /^[#;\s]*smtp[-_ ]?lint(?:[\s:=_-]*(?:dis|en)able|[:=_-][\s:=_-]*(?:ignore|suppress))(?![a-z])/i;
var HYPHENED = /^[#;\s]*smtp[-_]?lint[-_:]([a-z_-]+)/i;
var FORM = /^[#;\s]*smtp-lint-((?:dis|en)able(?:-[a-z]+)*)(?=[\s:]|$):?(.*)$/s;
function hyphensOf({ syntax: syntax2 }) {
  return syntax2 === "xml" ? "-" : "--";
}
var NAMED = /^[#;\s]*smtp[-_ ]?lint(?:-(?:dis|en)able)?/i;
function mayHoldDirectives({ source }) {
  return namesProgram(source.text);
}
function namesProgram(text2) {
  return NAME2.test(text2);
}
function readDirectives(document, known3) {
  const directives = [];
  if (!mayHoldDirectives(document)) return { directives, misreadings: [] };
  const misreadings = [...misreadValues(document)];
  for (const comment of document.comments()) {
    if (!isMeant(comment.text)) continue;
    const { directive, misreading } = readComment(comment, document, known3);
    if (directive) directives.push(directive);
    if (misreading) misreadings.push(misreading);
  }
  return { directives, misreadings };
}
function isMeant(comment) {
  if (MEANT.test(comment)) return true;
  const [, word = ""] = HYPHENED.exec(comment) ?? [];
  return word !== "" && nearestDirective(word) !== void 0;
}
function misreadValues({ syntax: syntax2, configurations }) {
  if (syntax2 !== "cfg") return [];
  const entries = configurations.flatMap(({ sections }) => sections.flatMap((section) => section.entries));
  return entries.filter(({ value }) => endsInDirective(value)).map(({ nameSpan }) => misreadValue(nameSpan));
}
function endsInDirective(value) {
  const at = value.search(/(?:^|\s)[#;]\s*smtp-lint/i);
  return at !== -1 && isMeant(value.slice(at).trim());
}
function readComment(comment, document, known3) {
  const { start, end, text: text2, textStart } = comment;
  const upTo = (length) => span(start, textStart + length);
  const whole = upTo(NAMED.exec(text2)?.[0].length ?? 0);
  const [, word = "", rest = ""] = FORM.exec(text2) ?? [];
  const type = DIRECTIVES.find((one) => one === word);
  const hyphens = hyphensOf(document);
  if (!type) return { misreading: misreadDirective(text2, whole, hyphens) };
  if (type === "disable-line" && isAlone(comment, document))
    return { misreading: misreadAlone(document.syntax, whole) };
  const dashes = (hyphens === "-" ? /(?:^|\s)--?(?=\s|$)/ : /(?:^|\s)--(?=\s|$)/).exec(rest);
  const words = rest.slice(0, dashes?.index).split(/[\s,]+/).filter((one) => one !== "");
  const reason = dashes ? rest.slice(dashes.index + dashes[0].length).trim() : "";
  const directive = {
    type,
    rules: [...new Set(words)].filter((one) => known3.has(one)),
    isForAll: words.length === 0,
    ...reason !== "" && { reason },
    span: upTo(endOfIds(text2, text2.length - rest.length, words, known3)),
    end
  };
  const unknown = words.find((one) => !known3.has(one));
  if (unknown === void 0) return { directive };
  return { directive, misreading: misreadRule(unknown, dashes !== null, known3, directive.span, hyphens) };
}
function endOfIds(text2, from, words, known3) {
  let end = from;
  for (const word of words) {
    if (!known3.has(word)) break;
    end = text2.indexOf(word, end) + word.length;
  }
  return end;
}
function isAlone({ start, end }, { source }) {
  const before = source.text.slice(source.lineSpan(source.position(start).line).start, start);
  const behind = source.text.slice(end, source.lineSpan(source.position(end).line).end);
  return (before + behind).trim() === "";
}

// late:src/suppress/blocks.ts
var late9;
function load9() {
  return late9 ??= require("./suppress-blocks.cjs");
}
function blocksOf(...given) {
  return load9().blocksOf(...given);
}

// src/suppress/is-among-all.ts
function isAmongAll(rule) {
  return rule !== "syntax";
}

// src/suppress/precedence.ts
var Precedence = class {
  constructor() {
    this._ranks = /* @__PURE__ */ new Map();
    this._byRule = /* @__PURE__ */ new Map();
  }
  add(directive) {
    this._ranks.set(directive, this._ranks.size);
    if (directive.isForAll) this._forAll ??= directive;
    for (const rule of directive.rules) if (!this._byRule.has(rule)) this._byRule.set(rule, directive);
  }
  /** The first that is about a rule. */
  of(rule) {
    const own = this._byRule.get(rule);
    if (!isAmongAll(rule)) return own;
    if (!own || !this._forAll) return own ?? this._forAll;
    return this._rank(own) < this._rank(this._forAll) ? own : this._forAll;
  }
  _rank(directive) {
    return this._ranks.get(directive) ?? 0;
  }
};

// src/suppress/line-directives.ts
var LineDirectives = class {
  constructor(document, directives) {
    this._byLine = /* @__PURE__ */ new Map();
    this._document = document;
    const ofLines = directives.filter(({ type }) => type === "disable-line" || type === "disable-next-line");
    this._entries = ofLines.length > 0 ? extentsOf(document) : [];
    const next = new NextLines(document);
    for (const directive of ofLines.reverse()) {
      const own = this._lineOf(directive.span.start);
      const last = this._lineOf(directive.end);
      if (directive.type === "disable-next-line") this._add(next.after(last), directive);
      else for (const line of /* @__PURE__ */ new Set([own, this._firstLine(directive)])) this._add(line, directive);
    }
  }
  /** Those about the line that a place belongs to. */
  at(offset) {
    const entry = this._entryBefore(offset);
    return this._byLine.get(this._lineOf(entry && offset <= entry.end ? entry.start : offset));
  }
  _add(line, directive) {
    const present = this._byLine.get(line) ?? new Precedence();
    present.add(directive);
    this._byLine.set(line, present);
  }
  /** Where what stands before a comment begins: a value may have several lines. */
  _firstLine({ span: { start } }) {
    const entry = this._entryBefore(start);
    const isBefore = entry && this._lineOf(entry.end) === this._lineOf(start);
    return this._lineOf(isBefore ? entry.start : start);
  }
  _entryBefore(offset) {
    return this._entries[lowerBound(this._entries.length, (at) => (this._entries[at]?.start ?? 0) <= offset) - 1];
  }
  _lineOf(offset) {
    return this._document.source.position(offset).line;
  }
};
function extentsOf({ configurations }) {
  return configurations.flatMap(({ sections }) => sections.flatMap(({ entries }) => entries)).map(({ nameSpan, valueSpan }) => ({
    start: nameSpan.start,
    end: Math.max(nameSpan.end, valueSpan.end)
  })).sort((one, other) => one.start - other.start);
}
var NextLines = class {
  constructor(document) {
    this._comments = /* @__PURE__ */ new Map();
    this._known = /* @__PURE__ */ new Map();
    this._document = document;
    const { source } = document;
    for (const comment of document.comments()) {
      const last = source.position(comment.end).line;
      for (let line = source.position(comment.start).line; line <= last; line++) {
        const known3 = this._comments.get(line);
        if (known3) known3.push(comment);
        else this._comments.set(line, [comment]);
      }
    }
  }
  /** The first such line after this one; lines are asked for from the last to the first. */
  after(line) {
    const { source } = this._document;
    const last = source.position(source.text.length).line;
    let next = line + 1;
    while (next <= last && this._isIdle(next)) {
      const known3 = this._known.get(next);
      if (known3 !== void 0) {
        next = known3;
        break;
      }
      next++;
    }
    this._known.set(line, next);
    return next;
  }
  _isIdle(line) {
    const { source } = this._document;
    const { start, end } = source.lineSpan(line);
    let at = start;
    for (const comment of this._comments.get(line) ?? []) {
      if (source.text.slice(at, comment.start).trim() !== "") return false;
      at = comment.end;
    }
    return source.text.slice(at, end).trim() === "";
  }
};

// src/suppress/coverage.ts
var Coverage = class {
  constructor(document, directives) {
    this._file = new Precedence();
    this._lines = new LineDirectives(document, directives);
    const ofBlocks = directives.filter(({ type }) => type === "disable" || type === "enable");
    this._blocks = ofBlocks.length > 0 ? blocksOf(ofBlocks) : void 0;
    for (const directive of directives) if (directive.type === "disable-file") this._file.add(directive);
  }
  of({ rule, span: span2 }) {
    const block = this._blocks?.of(rule, span2.start);
    return this._lines.at(span2.start)?.of(rule) ?? block ?? this._file.of(rule);
  }
  /** Comments that end a block where none is open, once every finding was asked for. */
  idleEnds() {
    return this._blocks?.idleEnds() ?? [];
  }
};

// src/suppress/reason.ts
var SHORTEST = 4;
function reasonShower(configs) {
  let hidden;
  return (reason) => {
    hidden ??= new Set(hiddenTexts(configs).flatMap(wordsOf));
    return wordsOf(reason).some((word) => hidden?.has(word)) ? "***" : reason;
  };
}
function hiddenTexts(configs) {
  const document = configs[0]?.document;
  if (!document) return [];
  const shown = /* @__PURE__ */ new Map();
  const texts = [];
  for (const read of configs.flatMap(({ sections }) => sections.flatMap(({ entries }) => entries))) {
    if (isShown(read)) shown.set(read.entry, shownLength(read.entry.value));
    if (read.name !== read.entry.name) texts.push(read.entry.name);
  }
  for (const { sections } of document.configurations) {
    for (const entry of sections.flatMap(({ entries }) => entries))
      texts.push(entry.value.slice(shown.get(entry) ?? 0));
  }
  const { source, problems } = document;
  const lines = new Set(problems.map(({ span: span2 }) => source.position(span2.start).line));
  for (const { start, end } of [...lines].map((line) => source.lineSpan(line)))
    texts.push(source.text.slice(start, end));
  return texts;
}
function wordsOf(text2) {
  const words = text2.toLowerCase().split(/\s+/);
  const bare = words.map((word) => word.replace(signsAround(), ""));
  const parts = words.flatMap((word) => word.split(signs()));
  return [...words, ...bare, ...parts].filter((word) => word.length >= SHORTEST);
}
var signs = latePattern(String.raw`[\p{P}\p{S}]+`, "u");
var signsAround = latePattern(String.raw`^[\p{P}\p{S}]+|[\p{P}\p{S}]+$`, "gu");

// src/suppress/suppress.ts
var UNUSED_SUPPRESSION = "unused-suppression";
var SUPPRESSION_WITHOUT_REASON = "suppression-without-reason";
var REMOVE = "Remove it.";
function suppress(configs, diagnostics, severityOf) {
  const [first] = configs;
  if (!first || !mayHoldDirectives(first.document)) return { diagnostics, suppressed: [], findings: [] };
  return sift(first, configs, diagnostics, severityOf);
}
function sift({ document, catalog }, configs, diagnostics, severityOf) {
  const { directives, misreadings } = readDirectives(document, catalog.rules);
  const findings = misreadings.map(({ message: message2, help, span: span2 }) => {
    return { rule: UNUSED_SUPPRESSION, message: message2, help, span: span2 };
  });
  if (directives.length === 0) return { diagnostics, suppressed: [], findings };
  const coverage = new Coverage(document, directives);
  const show = reasonShower(configs);
  const used = /* @__PURE__ */ new Map();
  const left = [];
  const suppressed = [];
  for (const diagnostic of diagnostics) {
    const directive = coverage.of(diagnostic);
    if (!directive) {
      left.push(diagnostic);
      continue;
    }
    const { reason } = directive;
    suppressed.push({
      diagnostic,
      by: { type: "comment", ...reason !== void 0 && { reason: show(reason) } }
    });
    used.set(directive, (used.get(directive) ?? /* @__PURE__ */ new Set()).add(diagnostic.rule));
  }
  if (!document.incomplete) {
    for (const { span: span2 } of coverage.idleEnds()) {
      const message2 = "this comment ends no suppression: none is open here.";
      findings.push({ rule: UNUSED_SUPPRESSION, message: message2, help: REMOVE, span: span2 });
    }
    for (const directive of directives) {
      const idle = idleIn(directive, used.get(directive), severityOf);
      if (idle) findings.push({ rule: UNUSED_SUPPRESSION, ...idle, span: directive.span });
    }
  }
  const misread = new Set(misreadings.map(({ span: span2 }) => span2.start));
  for (const { type, reason, span: span2 } of directives) {
    if (type === "enable" || reason !== void 0 || misread.has(span2.start)) continue;
    const message2 = "this comment does not say why.";
    findings.push({
      rule: SUPPRESSION_WITHOUT_REASON,
      message: message2,
      help: `Put the reason behind ${hyphensOf(document)}.`,
      span: span2
    });
  }
  return { diagnostics: left, suppressed, findings };
}
function idleIn({ type, rules, isForAll }, used, severityOf) {
  if (type === "enable") return void 0;
  if (isForAll && used) return void 0;
  if (isForAll) return { message: "this comment suppresses nothing: there is no finding.", help: REMOVE };
  const own = rules.filter((rule) => rule === UNUSED_SUPPRESSION || rule === SUPPRESSION_WITHOUT_REASON);
  if (own.length > 0)
    return { message: `no comment suppresses ${own.join(", ")}: --rule or the configuration does.` };
  const idle = rules.filter((rule) => !used?.has(rule) && severityOf(rule) !== "off");
  if (idle.length === 0) return void 0;
  const what = idle.length < rules.length ? "a part of this comment" : "this comment";
  const help = idle.length < rules.length ? `Remove ${idle.join(", ")} from it.` : REMOVE;
  return { message: `${what} suppresses nothing: there is no finding of ${enumerate(idle, "or")}.`, help };
}

// src/lint.ts
function lintConfigs(configs, catalog, options = {}) {
  const told = applyRules(configs, catalog, options);
  const document = configs[0]?.document;
  if (told.length === 0 && !(document && mayHoldDirectives(document))) return NOTHING;
  const { severityOf } = activeRules(catalog, options);
  const sifted = suppress(configs, told, severityOf);
  const { diagnostics, suppressed } = sifted;
  const further = sifted.findings.flatMap((finding) => {
    const severity = severityOf(finding.rule);
    return severity === "off" ? [] : [toDiagnostic(finding, severity, catalog)];
  });
  const findings = further.length > 0 ? inOrder([...diagnostics, ...further]) : diagnostics;
  return { findings, suppressed };
}
var NOTHING = { findings: [], suppressed: [] };
function applyRules(configs, catalog, options = {}) {
  const diagnostics = [];
  applyEach(configs, catalog, options, (finding, severity) => {
    diagnostics.push(toDiagnostic(finding, severity, catalog));
  });
  if (diagnostics.length === 0) return diagnostics;
  const shown = shownPlaces(configs);
  return inOrder(diagnostics.map((diagnostic) => withPlaces(diagnostic, shown)));
}
function applyEach(configs, catalog, options, tell) {
  const rules = activeRules(catalog, options);
  if (rules.checked++ === FEW2) rules.sound = makeSound(namesProgram);
  const { target, severityOf, ofFiles, ofSections, sound } = rules;
  let told = 0;
  const report = (finding) => {
    const severity = severityOf(finding.rule);
    if (severity === "off") return;
    told++;
    tell(finding, severity);
  };
  for (const config of configs) {
    for (const rule of ofFiles) rule.check(config, report);
    for (const section of config.sections) {
      const place = sound?.sections.placeOf(section);
      if (place?.isSound) continue;
      const before = told;
      for (const rule of ofSections) rule.check(section, target, report);
      if (place) place.isSound = told === before && !section.hasAskedForSections;
    }
  }
}
var FEW2 = 10;
var latest;
function activeRules(catalog, options) {
  if (latest?.catalog === catalog && latest.options === options) return latest;
  const severityOf = severityTable(catalog, options);
  const isOn = ({ ids }) => ids.length === 0 || ids.some((id) => severityOf(id) !== "off");
  const target = { release: options.release ?? catalog.newestRelease };
  const ofFiles = fileRules.filter(isOn);
  const ofSections = sectionRules.filter(isOn);
  const rules = { catalog, options, target, severityOf, ofFiles, ofSections };
  latest = { ...rules, checked: 0, sound: void 0 };
  return latest;
}
function withPlaces(diagnostic, { cut, move }) {
  const related2 = diagnostic.related.map((place) => ({ ...place, span: cut(place.span) }));
  const shown = diagnostic.rule === SYNTAX ? move : cut;
  return { ...diagnostic, span: shown(diagnostic.span), related: related2 };
}
function severityTable(catalog, { severities }) {
  return (id) => {
    const own = severities?.get(id);
    if (own) return own;
    const rule = catalog.rules.get(id);
    return !rule || rule.off ? "off" : rule.severity;
  };
}
function toDiagnostic(finding, severity, catalog) {
  const info2 = catalog.rules.get(finding.rule);
  const {
    rule,
    section,
    option,
    message: message2,
    help,
    span: span2,
    related: related2 = [],
    fix,
    inferred = info2?.inferred
  } = finding;
  const because = info2 && withSource(info2.because, inferred);
  return {
    rule,
    severity,
    ...section !== void 0 && { section },
    ...option !== void 0 && { option },
    message: message2,
    ...because && { because },
    ...help && { help },
    span: span2,
    // The frame underlines the place of the finding anyway.
    related: related2.filter((place) => place.span.start !== span2.start),
    ...fix && { fix }
  };
}
function withSource(because, inferred) {
  return inferred ? `${because} (Not in the option reference: ${inferred}.)` : because;
}

// src/effective/is-corrected.ts
function isCorrected({ isQuoted, option, text: text2, content: content2 }) {
  if (isQuoted) return true;
  return option !== void 0 && content2.type === "value" && isCorrectedText(text2, option.spec);
}

// src/catalog/takes-effect.ts
var TAKES_EFFECT = {
  immediately: "immediately",
  "next-cycle": "at the next cycle",
  "next-pop-cycle": "at the next POP cycle",
  restart: "at restart",
  unknown: "not documented"
};

// src/plan/notes.ts
function whyThen({ option, takesEffect }) {
  if (!option) return "smtp-lint does not know this option.";
  if (takesEffect === "unknown") return "The documentation does not say when a change takes effect.";
  return `${option.source}: a change takes effect ${TAKES_EFFECT[takesEffect]}.`;
}
function notesOn(facts) {
  const { pair, option, takesEffect, before, after } = facts;
  const notes = [];
  const unused = whyUnused(facts);
  if (unused) notes.push(unused);
  if (pair.after.match !== "exact")
    notes.push(`The documentation knows no section [${pair.name}], so whether it is read is not known.`);
  if (takesEffect === "unknown") notes.push(whyThen(facts));
  for (const [when, side] of [
    ["before", before],
    ["after", after]
  ]) {
    const unknown = whyUnknown(side);
    if (unknown) notes.push(`The value ${when} the change ${unknown}.`);
  }
  const { discontinued } = option?.facts ?? {};
  if (discontinued !== void 0 && compareReleases(discontinued, facts.release) <= 0)
    notes.push(`It was discontinued with ${discontinued}.`);
  return notes;
}
function whyUnused({ pair: { after }, usedWhen, isUsed }) {
  if (isUsed || !usedWhen) return void 0;
  const why = phrases(after, deciding(usedWhen, after));
  return `It is used only when ${describe(usedWhen)}; ${why}.`;
}
function whyUnknown({ origin, isKnown, read }) {
  if (isKnown) return void 0;
  if (origin === "nowhere" || !read) return "is not known, for a part of the section cannot be read";
  const { content: content2 } = read;
  if (content2.type === "illegal") return "is not one the option accepts";
  if (content2.type === "unknown")
    return content2.why === "placeholder" ? "is a placeholder" : "cannot be read";
  if (isCorrected(read)) return "is written so that what the server makes of it is not documented";
  return void 0;
}

// src/plan/shown-option.ts
function shownOption(name, reads) {
  return reads.find((read) => read !== void 0 && read.name !== name)?.name ?? name;
}

// src/plan/source-of.ts
function sourceOf({ nameSpan, valueSpan }, { source }) {
  const start = Math.min(nameSpan.start, valueSpan.start);
  const end = Math.max(nameSpan.end, valueSpan.end);
  return source.text.slice(start, end).replace(/\r\n?/g, "\n");
}

// src/plan/compare-option.ts
function compareOption(name, pair, documents, release2) {
  const [old, present] = [pair.before.setting(name), pair.after.setting(name)];
  const lookup = pair.after.catalog.lookup(name);
  const option = lookup.type === "option" ? lookup.option : void 0;
  const [before, after] = [sideOf(old, option), sideOf(present, option)];
  const shown = shownOption(name, [old.read, present.read]);
  const isSecret = option?.isSecret ?? false;
  if (isSameSetting(old, present, option, documents)) {
    if (old.read?.entry.value === present.read?.entry.value) return { type: "same" };
    return { type: "respelling", respelling: { pair, option: shown, before, after, isSecret } };
  }
  const takesEffect = option?.takesEffect ?? "unknown";
  const usedWhen = usedWhenOf(lookup);
  const uses = usedWhen ? [pair.before.holds(usedWhen), pair.after.holds(usedWhen)] : [true];
  const isUsed = uses.some((use) => use !== false);
  const isCertain = takesEffect !== "unknown" && (!isUsed || uses.includes(true)) && before.isKnown && after.isKnown && pair.after.match === "exact";
  const facts = { pair, option, takesEffect, before, after, usedWhen, isUsed, release: release2 };
  return {
    type: "change",
    change: {
      pair,
      option: shown,
      kind: before.origin === "nowhere" ? "added" : after.origin === "nowhere" ? "removed" : "changed",
      before,
      after,
      takesEffect,
      isUsed,
      isCertain,
      isSecret,
      because: whyThen(facts),
      notes: notesOn(facts)
    }
  };
}
function sideOf({ origin, fact, read }, option) {
  if (origin === "default") return { origin, text: option?.default?.text, read: void 0, isKnown: true };
  if (origin === "nowhere" || !read)
    return { origin: "nowhere", text: void 0, read: void 0, isKnown: fact.known };
  const text2 = isShown(read) ? shownPart(read.entry.value) : void 0;
  return { origin, text: text2, read, isKnown: fact.known && !isCorrected(read) };
}
function shownPart(text2) {
  const length = shownLength(text2);
  return length < text2.length ? `${text2.slice(0, length)}\u2026` : text2;
}
function isSameSetting(old, present, option, documents) {
  if (option?.facts.shadows !== void 0 && old.origin !== present.origin) return false;
  const isGuessed = [old, present].some(({ read }) => read && isCorrected(read));
  if (!old.fact.known || !present.fact.known || isGuessed)
    return hasSameText(old.read, present.read, documents);
  if (!option) return old.fact.value === present.fact.value;
  return isSameValue(old.fact.value, present.fact.value, option.spec);
}
function hasSameText(old, present, { before, after }) {
  if (!old || !present) return old === present;
  if (old.entry.readable && present.entry.readable) return old.entry.value === present.entry.value;
  const [oldText, presentText] = [sourceOf(old.entry, before), sourceOf(present.entry, after)];
  return oldText === presentText && (!oldText.includes("*") || before.source.text === after.source.text);
}

// src/plan/interim.ts
function interimFindings(states, known3, catalog, options) {
  const isKnown = new Set(known3.map(identity));
  const findings = /* @__PURE__ */ new Map();
  for (const { config, from, until, placeOf: placeOf2 } of states) {
    for (const diagnostic of applyRules([config], catalog, options)) {
      const key = identity(diagnostic);
      if (catalog.rules.get(diagnostic.rule)?.isAboutText || isKnown.has(key)) continue;
      const earlier = findings.get(key);
      if (earlier) {
        findings.set(key, { ...earlier, until });
        continue;
      }
      const related2 = diagnostic.related.map(({ message: message2, span: span2 }) => ({ message: message2, ...placeOf2(span2) }));
      findings.set(key, { from, until, diagnostic, place: placeOf2(diagnostic.span), related: related2 });
    }
  }
  return [...findings.values()];
}
function identity({ rule, section, option }) {
  return JSON.stringify([rule, section, option]);
}

// src/plan/other-sections.ts
function otherSections(before, after) {
  const [old, present] = [undescribed(before), undescribed(after)];
  const names3 = /* @__PURE__ */ new Set([...present.keys(), ...old.keys()]);
  const differing = [...names3].filter((name) => {
    return content(old.get(name), before.document) !== content(present.get(name), after.document);
  });
  return [...new Set(differing.map(shownSection))];
}
function undescribed({ catalog, configuration }) {
  const sections = configuration.sections.filter((section) => !catalog.describe(section.name));
  return new Map(sections.map((section) => [section.name, section]));
}
function content(section, document) {
  if (!section) return void 0;
  if (section.incomplete) return document.source.text;
  if (section.entries.length === 0) return void 0;
  const values = new Map(
    section.entries.map((entry) => [
      entry.name,
      entry.readable ? `=${entry.value}` : sourceOf(entry, document)
    ])
  );
  return JSON.stringify([...values].sort(([one], [other]) => one < other ? -1 : 1));
}

// src/plan/section-pairs.ts
function sectionPairs(before, after, application) {
  const names3 = new Set([...after.sections, ...before.sections].map((section) => section.name));
  return [...names3].map((name) => ({
    application,
    name,
    before: sectionIn(before, name),
    after: sectionIn(after, name),
    isIn: { before: before.section(name) !== void 0, after: after.section(name) !== void 0 }
  }));
}
function sectionIn(config, name) {
  return config.section(name) ?? empty(config, name);
}
function empty({ document, configuration, catalog, hasSection }, name) {
  const described = catalog.describe(name);
  if (!described) throw new Error("a section of a pair is described");
  const section = { name, headers: [configuration.anchor], entries: [], incomplete: document.incomplete };
  return new SectionConfig(section, described, document, hasSection);
}

// src/plan/moment.ts
var MOMENTS = ["immediately", "next-cycle", "next-pop-cycle", "restart"];
function isMoment(takesEffect) {
  return MOMENTS.includes(takesEffect);
}
function isAtLeast(moment, other) {
  return MOMENTS.indexOf(moment) >= MOMENTS.indexOf(other);
}
function momentsOf(effects) {
  const all = new Set(effects);
  return MOMENTS.filter((moment) => all.has(moment));
}
function heaviest(effects) {
  return momentsOf(effects).at(-1) ?? (effects.includes("unknown") ? "unknown" : "nothing");
}

// src/plan/split-change.ts
var SPLIT_CHANGE = "split-change";
function splitChanges({ pairs, changes }, states, severity, catalog) {
  const byPair = new Map(pairs.map((pair) => [pair, []]));
  for (const change of changes) byPair.get(change.pair)?.push(...toTimed(change));
  return [...byPair].flatMap(([pair, timed]) => {
    const groups = Object.values(pair.after.catalog.file.changesTogether ?? {});
    return groups.flatMap((group2) => {
      const own = timed.filter(({ change }) => group2.options.includes(change.option));
      const parts = own.filter((one) => isUsedBetween(one, own, states));
      return splitChange(group2, parts, severity, catalog) ?? [];
    });
  });
}
function toTimed(change) {
  const { takesEffect, isUsed, isCertain } = change;
  return isUsed && isCertain && isMoment(takesEffect) ? [{ change, moment: takesEffect }] : [];
}
function isUsedBetween({ change }, group2, states) {
  const moments = momentsOf(group2.map(({ moment }) => moment));
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === void 0 || last === void 0) return false;
  const partial = states.filter(({ from, until }) => isAtLeast(from, first) && isAtLeast(last, until));
  return partial.some(({ config }) => {
    const section = sectionIn(config, change.pair.name);
    const usedWhen = usedWhenOf(section.catalog.lookup(change.option));
    return !usedWhen || section.holds(usedWhen) !== false;
  });
}
function splitChange({ because }, changes, severity, catalog) {
  const moments = momentsOf(changes.map(({ moment }) => moment));
  const [from, ...later] = moments;
  const until = later.at(-1);
  const first = changes.find(({ moment }) => moment === from);
  if (from === void 0 || until === void 0 || !first) return void 0;
  const place = placeOf(first.change);
  const diagnostic = {
    rule: SPLIT_CHANGE,
    severity,
    section: first.change.pair.name,
    option: first.change.option,
    message: `${message(changes, moments)}.`,
    because: withSource(because, catalog.rules.get(SPLIT_CHANGE)?.inferred),
    span: place.span,
    related: []
  };
  const others = changes.filter((one) => one !== first);
  const related2 = others.map(({ change, moment }) => ({
    message: `${change.option} changes ${TAKES_EFFECT[moment]}`,
    ...placeOf(change)
  }));
  return { from, until, diagnostic, place, related: related2 };
}
function message(changes, moments) {
  const parts = moments.map((moment, at) => {
    const names3 = changes.filter((one) => one.moment === moment).map(({ change }) => change.option);
    const verb = at > 0 ? " only" : names3.length > 1 ? " change" : " changes";
    return `${enumerate(names3, "and")}${verb} ${TAKES_EFFECT[moment]}`;
  });
  return parts.join(", ");
}
function placeOf({ pair, before, after }) {
  if (after.read) return { side: "after", span: valuePlace(after.read) };
  if (before.read) return { side: "before", span: valuePlace(before.read) };
  return { side: "after", span: pair.after.header };
}

// src/source/source-file.ts
var SourceFile = class {
  constructor(path, text2) {
    this.path = path;
    this.text = text2;
  }
  position(offset) {
    const starts = this._starts();
    const index = lowerBound(starts.length, (at) => starts[at] <= offset) - 1;
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
  }
  /** The span of a 1-based line, without its line break. */
  lineSpan(line) {
    const starts = this._starts();
    const start = starts[line - 1] ?? this.text.length;
    let end = starts[line] ?? this.text.length;
    while (end > start && isLineBreak(this.text.charCodeAt(end - 1))) end--;
    return { start, end };
  }
  _starts() {
    this._lineStarts ??= findLineStarts(this.text);
    return this._lineStarts;
  }
};
var LF = 10;
var CR = 13;
function isLineBreak(code) {
  return code === LF || code === CR;
}
function findLineStarts(text2) {
  let starts = new Int32Array(64 + (text2.length >> 5));
  let count = 1;
  const add = (start) => {
    if (count === starts.length) {
      const longer = new Int32Array(count * 2);
      longer.set(starts);
      starts = longer;
    }
    starts[count++] = start;
  };
  if (!text2.includes("\r"))
    for (let at = text2.indexOf("\n"); at !== -1; at = text2.indexOf("\n", at + 1)) add(at + 1);
  else
    for (let at = 0; at < text2.length; at++) {
      const code = text2.charCodeAt(at);
      if (code === LF || code === CR && text2.charCodeAt(at + 1) !== LF) add(at + 1);
    }
  return starts.subarray(0, count);
}

// src/plan/state-between.ts
function statesBetween(sides) {
  const used = sides.changes.filter((change) => change.isUsed);
  const moments = momentsOf(used.map(({ takesEffect }) => takesEffect));
  return moments.slice(0, -1).map((from, at) => ({ from, until: moments[at + 1], ...mix(sides, from) }));
}
function mix({ before, after, pairs, changes }, from) {
  const distance2 = before.document.source.text.length + 1;
  const moved = ({ start, end }) => span(start + distance2, end + distance2);
  const byPair = new Map(pairs.map((pair) => [pair, /* @__PURE__ */ new Map()]));
  for (const change of changes) byPair.get(change.pair)?.set(nameOf(change), change);
  const sections = [...byPair].flatMap(([pair, own]) => mixSection(pair, own, from, moved) ?? []);
  const names3 = new Set(pairs.map((pair) => pair.name));
  const others = [...after.configuration.sections, ...before.configuration.sections].filter(({ name }) => !names3.has(name)).map(({ name }) => ({ name, headers: [span(0, 0)], entries: [], incomplete: false }));
  const document = {
    source: new SourceFile("", ""),
    // Quotes that a .cfg should not have are gone from the values.
    syntax: "yaml",
    configurations: [
      { sections: [...sections, ...others], anchor: moved(after.configuration.anchor), isEmailServer: true }
    ],
    problems: [],
    structure: [],
    comments: () => [],
    incomplete: false
  };
  return {
    config: resolve(document, after.catalog)[0],
    placeOf: ({ start, end }) => start < distance2 ? { side: "before", span: span(start, end) } : { side: "after", span: span(start - distance2, end - distance2) }
  };
}
var UNKNOWN2 = "{{ unknown }}";
function mixSection({ name, before, after, isIn }, changes, from, moved) {
  const entries = [];
  for (const option of optionsOf(before, after)) {
    const old = entryOf(before, option, (span2) => span2);
    const present = entryOf(after, option, moved);
    const change = changes.get(option);
    const entry = !change || isLive(change, from) ? present : old;
    if (change?.takesEffect === "unknown") {
      const either = present ?? old;
      if (either) entries.push({ ...either, value: UNKNOWN2 });
    } else if (entry) entries.push(entry);
  }
  const isThere2 = isIn.before || entries.length > 0;
  if (!isThere2) return void 0;
  const headers = isIn.after ? after.headers.map(moved) : before.headers;
  return { name, headers, entries, incomplete: before.isIncomplete || after.isIncomplete };
}
function optionsOf(...sections) {
  const known3 = sections.flatMap((section) => section.entries.filter(({ option }) => option !== void 0));
  return new Set(known3.map(({ entry }) => entry.name));
}
function entryOf(section, option, move) {
  const { origin, read } = section.setting(option);
  if (origin !== "file" || !read) return void 0;
  const { entry, text: text2 } = read;
  return { ...entry, value: text2, nameSpan: move(entry.nameSpan), valueSpan: move(entry.valueSpan) };
}
function nameOf({ before, after }) {
  return (after.read ?? before.read)?.entry.name;
}
function isLive({ takesEffect }, from) {
  return isMoment(takesEffect) && isAtLeast(from, takesEffect);
}

// src/plan/steps.ts
function stepsFor({ takesEffect, isOpen }, isWrongBetween) {
  if (isWrongBetween) return ["Stop E-mail Server.", "Save the change.", "Start E-mail Server."];
  if (takesEffect === "restart") return ["Save the change.", "Restart E-mail Server at once."];
  if (isOpen) return ["Save the change.", "Restart E-mail Server to be sure that all of it is in effect."];
  return isMoment(takesEffect) ? [`Save the change: it takes effect ${TAKES_EFFECT[takesEffect]}.`] : [];
}

// src/plan/verdict.ts
function verdictOn(changes, hasOthers) {
  const used = changes.filter((change) => change.isUsed);
  const effects = used.map(({ takesEffect }) => takesEffect);
  return {
    takesEffect: heaviest(effects),
    isCertain: used.every((change) => change.isCertain) && !hasOthers,
    isOpen: effects.includes("unknown")
  };
}

// src/plan/plan.ts
function plan({ pairs, singles }, catalog, options = {}) {
  const parts = pairs.map((pair) => planPair(pair, catalog, options));
  const changes = parts.flatMap((part) => part.changes);
  const interim = parts.flatMap((part) => part.interim);
  const others = [...new Set(parts.flatMap((part) => part.otherSections))];
  const incomplete = parts.flatMap((part) => part.incomplete);
  const verdict = verdictOn(changes, others.length + singles.length + incomplete.length > 0);
  return {
    changes,
    respellings: parts.flatMap((part) => part.respellings),
    interim,
    otherSections: others,
    incomplete,
    applications: singles,
    verdict,
    steps: stepsFor(verdict, interim.length > 0),
    errors: parts.reduce((sum, part) => sum + part.errors, 0)
  };
}
function planPair({ before, after, name }, catalog, options) {
  const release2 = options.release ?? catalog.newestRelease;
  const pairs = sectionPairs(before, after, name);
  const documents = { before: before.document, after: after.document };
  const changes = [];
  const respellings = [];
  for (const pair of pairs) {
    for (const option of writtenOptions(pair)) {
      const comparison = compareOption(option, pair, documents, release2);
      if (comparison.type === "change") changes.push(comparison.change);
      if (comparison.type === "respelling") respellings.push(comparison.respelling);
    }
  }
  const { findings: reported, suppressed } = lintConfigs([after], catalog, options);
  const found = [...reported, ...suppressed.map(({ diagnostic }) => diagnostic)];
  return {
    changes,
    respellings,
    interim: findBetween({ before, after, pairs, changes }, found, catalog, options),
    otherSections: otherSections(before, after),
    incomplete: incompleteSections(pairs, documents),
    errors: reported.filter(({ severity }) => severity === "error").length
  };
}
function findBetween(sides, found, catalog, options) {
  const states = statesBetween(sides);
  if (states.length === 0) return [];
  const known3 = [...found, ...applyRules([sides.before], catalog, options)];
  const severity = severityTable(catalog, options)(SPLIT_CHANGE);
  const all = [
    ...interimFindings(states, known3, catalog, options),
    ...severity === "off" ? [] : splitChanges(sides, states, severity, catalog)
  ];
  return all.filter(({ diagnostic }) => diagnostic.severity !== "info");
}
function incompleteSections(pairs, { before, after }) {
  if (before.source.text === after.source.text) return [];
  const incomplete = pairs.filter((pair) => pair.before.isIncomplete || pair.after.isIncomplete);
  return incomplete.map((pair) => pair.name);
}
function writtenOptions({ before, after }) {
  return new Set([...after.entries, ...before.entries].map(({ entry }) => entry.name));
}

// src/plan/sentence.ts
var CLAUSES = [
  ["restart", "needs a restart", "need a restart"],
  ["next-pop-cycle", "takes effect at the next POP cycle", "take effect at the next POP cycle"],
  ["next-cycle", "takes effect at the next cycle", "take effect at the next cycle"],
  ["immediately", "takes effect immediately", "take effect immediately"],
  [
    "unknown",
    "takes effect at a moment that is not documented",
    "take effect at a moment that is not documented"
  ]
];
function verdictSentence({ changes, otherSections: otherSections2, verdict, interim }) {
  if (changes.length === 0) {
    if (otherSections2.length > 0) return "No changes in the sections that smtp-lint knows.";
    return verdict.isCertain ? "No changes." : "No changes, at least in what can be compared.";
  }
  const used = changes.filter((change) => change.isUsed);
  const counts = CLAUSES.map(([moment, one, several]) => {
    const number = used.filter(({ takesEffect }) => takesEffect === moment).length;
    return [number, one, several];
  });
  const unused = [changes.length - used.length, "has no effect now", "have no effect now"];
  const clauses = [...counts, unused].filter(([number]) => number > 0).map(([number, one, several], at) => {
    const noun = at > 0 ? "" : number === 1 ? " change" : " changes";
    return `${number}${noun} ${number === 1 ? one : several}`;
  });
  return `${clauses.join(", ")}: ${conclusion(verdict, interim.length > 0)}.`;
}
function conclusion({ takesEffect, isCertain, isOpen }, isWrongBetween) {
  if (takesEffect === "restart")
    return isCertain ? "restart E-mail Server" : "at least restart E-mail Server";
  if (isWrongBetween) {
    const but = "E-mail Server must not run while only a part of it is in effect";
    return isOpen ? `at least for this, ${but}` : but;
  }
  if (takesEffect === "nothing") return isCertain ? "nothing to do" : "at least for this, nothing to do";
  if (isOpen) return "at least no restart is known to be needed";
  return isCertain ? "no restart is needed" : "no restart is needed, at least for what is known";
}

// src/cli/user-error.ts
var UserError = class extends Error {
  constructor(sentence, further = []) {
    super([sentence, ...further].join("\n"));
    this.name = "UserError";
    this.sentence = sentence;
    this.further = further;
  }
};
function isUserError(error) {
  return error instanceof Error && (error.name === "UserError" || error.name === "UsageError");
}
function linesOf({ sentence, further }) {
  return [sentence, ...further];
}
var UsageError = class extends UserError {
  constructor() {
    super(...arguments);
    this.name = "UsageError";
  }
};

// src/cli/do-all.ts
async function doAll(jobs) {
  const errors = [];
  for (const job of jobs) {
    try {
      await job();
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "UserError") throw error;
      errors.push(error);
    }
  }
  const [first, ...others] = errors;
  if (first) throw new UserError(first.sentence, [...first.further, ...others.flatMap(linesOf)]);
}

// src/cli/deliver.ts
function outputsOf(format, output) {
  if (output === void 0 || output === "-") return { printed: format, files: [] };
  const file = { format, path: output, flag: `-o ${output}` };
  return { printed: format === "text" ? "sentence" : "text", files: [file] };
}
async function deliver(report, { printed, files }, { stdout }) {
  const toFiles = files.map(({ format, path }) => async () => {
    const { writeFile } = await require("./cli-write-file.cjs");
    await writeFile(path, await report.render(format, false));
  });
  const toTerminal = async () => {
    const text2 = printed === "sentence" ? report.sentence : await report.render(printed, true);
    if (text2 !== "") stdout.write(text2);
  };
  await doAll([...toFiles, toTerminal]);
}

// src/cli/exit-code.ts
var ExitCode = { clean: 0, findings: 1, trouble: 2 };

// src/cli/file-settings.ts
var import_node_path3 = require("node:path");

// src/catalog/catalog.ts
var MOST_DESCRIBED = 1e3;
var Catalog = class {
  /**
   * `placeholders` are further patterns, without the flags `g` and `y`, of what is filled in later. The newest release is
   * looked for in the files unless given.
   */
  constructor(files, engineRules, placeholders = [], newestRelease) {
    this._described = /* @__PURE__ */ new Map();
    this.sections = files.map((file) => new SectionCatalog(file, placeholders));
    this.engineRules = engineRules;
    this._placeholders = placeholders;
    this._newestRelease = newestRelease;
  }
  /** The rules in the order of the catalogue, those of the engine first. */
  get rules() {
    this._rules ??= this._collectRules();
    return this._rules;
  }
  /** The newest release that is known of the server: sections that are added tell nothing of it. */
  get newestRelease() {
    this._newestRelease ??= this._findNewestRelease();
    return this._newestRelease;
  }
  /** Whether something fills in a part of the text later, so that what it will be is not known. */
  hasPlaceholder(text2) {
    return hasPlaceholder(text2, this._placeholders);
  }
  _findNewestRelease() {
    const required = this.sections.filter((section) => section.required);
    const releases = (required.length > 0 ? required : this.sections).flatMap(
      (section) => section.releases()
    );
    return releases.reduce(
      (newest, release2) => compareReleases(release2, newest) > 0 ? release2 : newest,
      "0.0.0"
    );
  }
  /** The description of a section by its name in the file; undefined for sections that are left alone. */
  describe(name) {
    if (this._described.has(name)) return this._described.get(name);
    const described = this._describe(name);
    if (this._described.size < MOST_DESCRIBED) this._described.set(name, described);
    return described;
  }
  _describe(name) {
    const exact = this.sections.find((section) => section.isNamed(name));
    if (exact) return { section: exact, match: "exact" };
    for (const section of this.sections) {
      const match = section.lookalikes ? lookalike(name, section.name) : void 0;
      if (match) return { section, match };
    }
    return void 0;
  }
  _collectRules() {
    const rules = /* @__PURE__ */ new Map();
    for (const [id, source] of Object.entries(this.engineRules)) rules.set(id, info(id, source));
    for (const section of this.sections) {
      for (const [id, source] of section.dependencySources()) rules.set(id, info(id, source));
    }
    return rules;
  }
};
function info(id, source) {
  const { severity, summary, because, inferred } = source;
  const off = "off" in source && source.off === true;
  const isAboutText = "aboutText" in source && source.aboutText === true;
  return { id, severity, off, isAboutText, summary, because, ...inferred && { inferred } };
}
function lookalike(name, documented) {
  if (name.length > 200) return name.startsWith(documented) ? "undocumented" : void 0;
  const plain3 = /^[a-z-]*$/.test(name) ? name : plainName(name);
  if (plain3 === documented) return "misspelt";
  if (name.startsWith(documented)) return "undocumented";
  const isNear = Math.abs(plain3.length - documented.length) <= MOST_SLIPS;
  if (isNear && distance(plain3, documented) <= MOST_SLIPS) return "misspelt";
  return plain3.startsWith(documented) ? "undocumented" : void 0;
}
var MOST_SLIPS = 2;
function plainName(name) {
  return withoutInvisibles(name.replace(/\s+/g, " ")).trim().toLowerCase().replace(/[_\s]+/g, "-");
}

// src/catalog/builtin.ts
function builtinCatalog(further = [], placeholders = []) {
  const { files, engineRules, newestRelease } = JSON.parse(COMPILED_CATALOG);
  const newest = further.length === 0 ? newestRelease : void 0;
  return new Catalog([...files, ...further], engineRules, placeholders, newest);
}

// src/config/file-size.ts
var DEFAULT_FILE_SIZE = 64 * 1024 ** 2;
var LARGEST_FILE_SIZE = 500 * 1024 ** 2;
var BYTES = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

// src/config/placeholder-pattern.ts
function placeholderPattern(text2) {
  return new RegExp(text2, "u");
}

// src/cli/config-files.ts
var import_node_fs3 = require("node:fs");
var import_node_path2 = require("node:path");

// src/cli/decode-buffer.ts
var import_node_buffer = require("node:buffer");

// src/source/decode.ts
function decode(bytes) {
  const marked = markedEncoding(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, byteOrderMark: true };
  try {
    utf8 ??= new TextDecoder("utf-8", { fatal: true });
    const text2 = utf8.decode(bytes);
    return { text: text2, encoding: "utf-8", byteOrderMark: false };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: "windows-1252", byteOrderMark: false };
  }
}
var utf8;
function markedEncoding({ 0: first, 1: second, 2: third }) {
  if (first === 239 && second === 187 && third === 191) return "utf-8";
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  return void 0;
}
var WINDOWS_1252 = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
function decodeWindows1252(bytes) {
  const latin1 = new TextDecoder("latin1").decode(bytes);
  return latin1.replace(
    /[\x80-\x9f]/g,
    (character) => WINDOWS_1252[character.charCodeAt(0) - 128]
  );
}

// src/cli/decode-buffer.ts
function decodeBuffer(bytes) {
  if (markedEncoding(bytes) || !(0, import_node_buffer.isUtf8)(bytes)) return decode(bytes);
  return { text: bytes.toString(), encoding: "utf-8", byteOrderMark: false };
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
function fullDirectory(path) {
  return directoryOf(path)?.own ?? (0, import_node_path.dirname)(fullPath(path));
}
var latest2;
function directoryOf(path) {
  const length = path.lastIndexOf("/") + 1;
  const here = workingDirectory();
  if (latest2?.length === length && latest2.here === here && path.startsWith(latest2.written) && isPlain2(path, length))
    return latest2;
  if (import_node_path.sep !== "/" || !isPlain2(path, length)) return void 0;
  const written = path.slice(0, length);
  const own = (0, import_node_path.resolve)(here, written);
  const full = withEnd(own);
  const above = withEnd(here);
  const way = full.startsWith(above) ? full.slice(above.length) : void 0;
  latest2 = { here, written, length, own, full, way };
  return latest2;
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
function fromHere(path) {
  return withSlashes((0, import_node_path.relative)(workingDirectory(), path)) || ".";
}
function shownPath(path) {
  const fromHere2 = wayFromHere(path) ?? path;
  const shown = fromHere2 === path || fromHere2 === "" || fromHere2.startsWith("..") ? path : fromHere2;
  const written = withSlashes(shown);
  return written.includes("::") && /^\s*::/.test(written) ? `./${written}` : written;
}
function wayFromHere(path) {
  const directory = directoryOf(path);
  if (!directory) return (0, import_node_path.relative)(workingDirectory(), fullPath(path));
  return directory.way === void 0 ? void 0 : directory.way + path.slice(directory.length);
}

// src/cli/read-file.ts
var import_node_fs2 = require("node:fs");

// src/cli/file-error.ts
var SENTENCES = {
  ENOENT: "no such file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "this is a directory",
  ENOTDIR: "a part of the path is no directory",
  ELOOP: "too many symbolic links",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  EBADF: "it is not open for this",
  EBUSY: "it is in use",
  EIO: "the device failed",
  EXDEV: "this would cross file systems",
  ENOSPC: "no space left on the device",
  EROFS: "the file system is read-only",
  ENXIO: "no such device",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file is too large",
  ERR_FS_FILE_TOO_LARGE: "the file is too large",
  ERR_STRING_TOO_LONG: "the file is too large"
};
var NOT_UTF8 = "the name is not UTF-8, and so the file cannot be opened: give it another name";
var REPLACED = "\uFFFD";
function mayBeReplaced(path) {
  return path.includes(REPLACED);
}
function describeFileError(error, path = "") {
  const code = error instanceof Error && "code" in error ? String(error.code) : void 0;
  if (code === void 0) throw error;
  if (code === "ENOENT" && mayBeReplaced(path)) return NOT_UTF8;
  return SENTENCES[code] ?? `error ${code}`;
}
function asUserError(error, path) {
  return isUserError(error) ? error : new UserError(describeFileError(error, path));
}

// src/cli/stats.ts
var import_node_fs = require("node:fs");
function statsOf(path) {
  try {
    return (0, import_node_fs.statSync)(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}

// late:src/cli/too-large.ts
var late10;
function load10() {
  return late10 ??= require("./cli-too-large.cjs");
}
function tooLarge(...given) {
  return load10().tooLarge(...given);
}

// src/cli/read-file.ts
var FLAGS = import_node_fs2.constants.O_RDONLY | (import_node_fs2.constants.O_NONBLOCK ?? 0) | (import_node_fs2.constants.O_NOCTTY ?? 0);
var SOCKET = "this is a socket, and no regular file";
var CHUNK = 64 * 1024;
async function readFile(path, limit2) {
  const file = open(path);
  return isStream(file) ? await readStream(file, limit2) : readOpened(file, limit2);
}
var shared = Buffer.allocUnsafeSlow(CHUNK);
function readRegularFile(path, limit2) {
  return readOpened(open(path), limit2);
}
function open(path) {
  try {
    const descriptor = (0, import_node_fs2.openSync)(path, FLAGS);
    return { path, descriptor, stats: (0, import_node_fs2.fstatSync)(descriptor) };
  } catch (error) {
    const isSocket = error.code === "ENXIO" && statsOf(path)?.isSocket();
    throw isSocket ? new UserError(SOCKET) : asUserError(error, path);
  }
}
function isHandedOver(path) {
  return /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/(?:self|thread-self|\d+)\/fd\/\d+)$/.test(fullPath(path));
}
function isStream({ path, stats }) {
  return stats.isFIFO() && isHandedOver(path);
}
async function readStream({ descriptor }, limit2) {
  return await (await require("./cli-read-stream.cjs")).readPipe(descriptor, limit2);
}
function readOpened({ descriptor, stats }, limit2, into) {
  try {
    if (stats.isCharacterDevice() && stats.rdev === statsOf("/dev/null")?.rdev) return Buffer.alloc(0);
    const special = describeSpecial(stats);
    if (special !== void 0) throw new UserError(special);
    const most = limit2 ?? DEFAULT_FILE_SIZE;
    if (stats.size > most) throw new UserError(tooLarge(limit2, stats.size));
    const bytes = readToEnd(descriptor, stats.size, most, into);
    if (bytes.length > most) throw new UserError(tooLarge(limit2));
    const after = (0, import_node_fs2.fstatSync)(descriptor);
    if (after.size !== stats.size || after.mtimeMs !== stats.mtimeMs)
      throw new UserError("it was changed while it was read");
    return bytes;
  } catch (error) {
    throw asUserError(error);
  } finally {
    close(descriptor);
  }
}
function close(descriptor) {
  try {
    (0, import_node_fs2.closeSync)(descriptor);
  } catch {
  }
}
function readToEnd(descriptor, size, most, into) {
  const room = Math.min(size === 0 ? CHUNK : size, most) + 1;
  let bytes = into && into.length >= room ? into.subarray(0, room) : Buffer.allocUnsafe(room);
  let length = 0;
  for (; ; ) {
    const count = (0, import_node_fs2.readSync)(descriptor, bytes, length, bytes.length - length, null);
    length += count;
    const isWhole = count === 0 || length === size && length < bytes.length;
    if (isWhole || length > most) return bytes.subarray(0, length);
    if (length < bytes.length) continue;
    const larger = Buffer.allocUnsafe(Math.min(bytes.length * 2, most + 1));
    bytes.copy(larger);
    bytes = larger;
  }
}
function describeSpecial(stats) {
  if (stats.isFile()) return void 0;
  if (stats.isDirectory()) return "this is a directory";
  if (stats.isFIFO()) return "this is a FIFO, and no regular file: hand it over as standard input";
  if (stats.isSocket()) return SOCKET;
  const isDevice = stats.isCharacterDevice() || stats.isBlockDevice();
  return isDevice ? "this is a device, and no regular file" : "this is no regular file";
}

// src/cli/config-files.ts
var PACKAGE_KEY = "smtp-lint";
var CONFIG_NAMES = ["smtp-lint.config.yaml", "smtp-lint.config.yml", "smtp-lint.config.json"];
var PACKAGE = "package.json";
var ConfigFiles = class {
  constructor() {
    this._nearest = /* @__PURE__ */ new Map();
  }
  /** The configuration file of a directory, or of the nearest one above it that has one. Throws where one has two. */
  nearest(directory) {
    if (this._nearest.has(directory)) return this._nearest.get(directory);
    const parent = (0, import_node_path2.dirname)(directory);
    const found = configIn(directory) ?? (parent === directory ? void 0 : this.nearest(parent));
    this._nearest.set(directory, found);
    return found;
  }
};
function configIn(directory) {
  const start = withEnd(directory);
  const found = CONFIG_NAMES.map((name) => start + name).filter(isThere);
  const inPackage = start + PACKAGE;
  if (isThere(inPackage) && holdsKey(inPackage)) found.push(inPackage);
  const [first, second] = found;
  if (first !== void 0 && second !== void 0)
    throw new UserError(
      `${fromHere(first)} and ${fromHere(second)} are both configurations of smtp-lint: keep one of them`
    );
  return first;
}
function isThere(path) {
  try {
    return (0, import_node_fs3.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
function holdsKey(path) {
  let text2;
  try {
    text2 = decodeBuffer(readRegularFile(path)).text;
  } catch {
    return false;
  }
  if (!text2.includes(`"${PACKAGE_KEY}"`)) return false;
  try {
    const content2 = JSON.parse(text2);
    return typeof content2 === "object" && content2 !== null && Object.hasOwn(content2, PACKAGE_KEY);
  } catch {
    return new RegExp(`"${PACKAGE_KEY}"\\s*:\\s*\\{`).test(text2);
  }
}

// src/cli/load-catalog.ts
async function loadCatalogs(paths) {
  if (paths.length === 0) return [];
  const { loadUserCatalogs } = await require("./cli-user-catalogs.cjs");
  return await loadUserCatalogs(paths);
}

// late:src/cli/rule-severity.ts
var late11;
function load11() {
  return late11 ??= require("./cli-rule-severity.cjs");
}
function readSeverity(...given) {
  return load11().readSeverity(...given);
}

// src/cli/settings.ts
function readRelease(text2, flag = "--release") {
  if (text2 === void 0 || isRelease(text2)) return text2;
  throw new UserError(`${flag} ${text2} is no release; write it like 8.5.205.03`);
}
function readSeverities(settings, catalog) {
  return new Map(settings.map((setting) => readSeverity(setting, catalog)));
}

// src/cli/file-settings.ts
async function findSettings(flags) {
  const builtin = builtinCatalog();
  const further = await loadCatalogs(flags.catalog ?? []);
  const catalog = further.length > 0 ? builtinCatalog(further) : builtin;
  const release2 = readRelease(flags.release);
  const { failOn } = flags;
  const files = new ConfigFiles();
  const configs = /* @__PURE__ */ new Map();
  const sources = /* @__PURE__ */ new Set();
  const known3 = /* @__PURE__ */ new Map();
  const unconfigured = /* @__PURE__ */ new Set();
  return {
    builtin,
    of(path) {
      const plain3 = known3.get(void 0);
      const isKnown = plain3 && path !== void 0 && !flags.debug && unconfigured.has(fullDirectory(path));
      return isKnown ? plain3 : find2(path);
    },
    sources: () => [...sources],
    ignoredBy(path, isDirectory = false) {
      return unconfigured.has(fullDirectory(path)) ? void 0 : ignoredBy(fullPath(path), isDirectory);
    }
  };
  async function find2(path) {
    const config = await configFor(path === void 0 ? void 0 : fullDirectory(path));
    const settings = config?.settingsOf(path);
    const found = known3.get(settings) ?? settingsBy(config, settings);
    if (flags.debug) {
      const { debugConfig, debugSettings } = await require("./cli-debug-settings.cjs");
      debugConfig(flags.debug, path === void 0 ? void 0 : shownPath(path), config?.path, flags);
      if (!known3.has(settings)) debugSettings(flags.debug, found, flags);
    }
    known3.set(settings, found);
    return found;
  }
  async function configFor(directory = workingDirectory()) {
    const { config } = flags;
    const nearest2 = config === void 0 || config === true ? files.nearest(directory) : void 0;
    const path = typeof config === "string" ? config : nearest2 && fromHere(nearest2);
    if (path !== void 0) return configs.get(path) ?? await load12(path);
    unconfigured.add(directory);
    return void 0;
  }
  async function load12(path) {
    const { loadConfig } = await require("./cli-load-config.cjs");
    const loaded = await loadConfig(path, { catalogs: flags.catalog ?? [], rules: catalog.rules.keys() });
    const { catalogPaths } = loaded.ok ? loaded.config : loaded;
    for (const source of [fullPath(path), ...catalogPaths]) sources.add(source);
    if (!loaded.ok) throw new UserError(loaded.message, loaded.further);
    configs.set(path, loaded.config);
    return loaded.config;
  }
  function settingsBy(config, settings) {
    const placeholders = settings?.placeholders?.value ?? [];
    const isPlain4 = placeholders.length === 0 && config?.catalogs.length === further.length;
    const own = config && !isPlain4 ? builtinCatalog(config.catalogs, placeholders.map(placeholderPattern)) : catalog;
    const configured = [...settings?.rules ?? []].map(([id, { value }]) => [id, value]);
    return {
      catalog: own,
      lintOptions: {
        release: release2 ?? settings?.release?.value,
        severities: new Map([...configured, ...readSeverities(flags.rule ?? [], own)])
      },
      failOn: failOn ?? settings?.failOn?.value ?? "error",
      maxFileSize: flags.maxFileSize ?? settings?.maxFileSize?.value ?? DEFAULT_FILE_SIZE,
      documented: builtin.rules,
      ...config && settings && { configured: { config, settings } }
    };
  }
  async function ignoredBy(path, isDirectory) {
    const parent = (0, import_node_path3.dirname)(path);
    const config = parent === path ? void 0 : await configFor(parent);
    if (!config) return void 0;
    if (config.ignores(path, isDirectory)) return config.path;
    return typeof flags.config === "string" ? void 0 : await ignoredBy(config.directory, true);
  }
}
async function settingsOf(path, flags) {
  const finder = await findSettings(flags);
  return finder.of(path === "-" ? flags.stdinFilename : path);
}

// src/cli/plan-options.ts
function reaches(changes, threshold) {
  const moment = threshold === "immediate" ? "immediately" : threshold;
  return changes.some(({ isUsed, takesEffect }) => {
    if (!isUsed) return false;
    return isMoment(takesEffect) ? isAtLeast(takesEffect, moment) : moment === "immediately";
  });
}

// src/document/missing-part.ts
var NOT_COMPARED = "a part of the file may be missing, so it cannot be compared";
function missingPart({ incomplete, missing, problems }) {
  if (!incomplete) return void 0;
  const [problem] = problems.filter((one) => !one.isLocal);
  if (!problem && missing) return missing;
  return { message: problem?.message ?? "it cannot be read", offset: problem?.span.start ?? 0 };
}

// src/text/printable.ts
function printable(text2) {
  return isPlain3(text2) ? text2 : text2.replace(unsafe(), spellOut);
}
function isPlain3(text2) {
  return /^[\x20-\x7e]*$/.test(text2) && !LOG_COMMAND.test(text2);
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

// src/document/choose-syntax.ts
var BY_EXTENSION = /* @__PURE__ */ new Map([
  ["cfg", "cfg"],
  ["conf", "cfg"],
  ["ini", "cfg"],
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["json", "json"],
  ["xml", "xml"]
]);
function syntaxOf(path) {
  const dot = path.lastIndexOf(".");
  return dot === -1 ? void 0 : BY_EXTENSION.get(path.slice(dot + 1).toLowerCase());
}
function guessSyntax(text2) {
  if (/^\s*(?:\{|\[\s*\{)/.test(text2)) return "json";
  if (/^\s*<(?:[?!]|[\w:]+[\s/>])/.test(text2)) return "xml";
  const first = /^[^\S\r\n]*([^\s#;][^\r\n]*)/m.exec(text2)?.[1] ?? "";
  return /^(?:---|%YAML|[\w.-]+\s*:(?:\s|$))/.test(first) && !/^[^:]*=/.test(first) ? "yaml" : "cfg";
}

// src/document/readers.ts
var readers2 = /* @__PURE__ */ new Map();
var plainReaders = /* @__PURE__ */ new Map([
  ["cfg", () => void 0],
  ["xml", () => void 0]
]);
function loadedReader(syntax2) {
  return readers2.get(syntax2);
}
async function loadReader(syntax2) {
  const reader = readers2.get(syntax2) ?? await importReader(syntax2);
  readers2.set(syntax2, reader);
  return reader;
}
function loadedPlainReader(syntax2) {
  return plainReaders.get(syntax2);
}
async function loadPlainReader(syntax2) {
  const reader = plainReaders.get(syntax2) ?? await importPlainReader(syntax2);
  plainReaders.set(syntax2, reader);
  return reader;
}
async function importReader(syntax2) {
  switch (syntax2) {
    case "cfg":
      return (await require("./document-cfg.cjs")).readCfg;
    case "yaml":
      return (await require("./document-yaml.cjs")).readYaml;
    case "json":
      return (await require("./document-json.cjs")).readJson;
    case "xml":
      return (await require("./document-xml.cjs")).readXml;
  }
}
async function importPlainReader(syntax2) {
  return syntax2 === "yaml" ? (await require("./document-plain-yaml.cjs")).readPlainYaml : (await require("./document-plain-json.cjs")).readPlainJson;
}

// src/document/read-text.ts
function readText(source, syntax2) {
  const own = syntax2 ?? syntaxOf(source.path) ?? guessSyntax(source.text);
  const readPlain = loadedPlainReader(own);
  if (!readPlain) return loadPlainReader(own).then(() => readText(source, own));
  const plain3 = readPlain(source);
  if (plain3) return withoutNoise(plain3);
  const read = loadedReader(own);
  if (read) return withoutNoise(read(source));
  return loadReader(own).then((loaded) => withoutNoise(loaded(source)));
}
function withoutNoise(document) {
  const at = document.source.text.indexOf("\0");
  if (at === -1) return document;
  const message2 = "the file holds a NUL character: it is binary, or UTF-16 without a byte order mark";
  return { ...document, problems: [{ message: message2, span: { start: at, end: at + 1 } }], incomplete: true };
}

// src/cli/input.ts
var STDIN = "<stdin>";
async function readInput(path, { shownPath: shownPath2, syntax: syntax2, maxFileSize }) {
  return parseBytes(await readFile(path, maxFileSize), shownPath2, syntax2);
}
async function readStdin(io, { shownPath: shownPath2, syntax: syntax2, maxFileSize }) {
  const { readStdin: read } = await require("./cli-read-stream.cjs");
  return parseBytes(await read(io, maxFileSize), shownPath2, syntax2);
}
var NAMES = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252"
};
async function parseBytes(bytes, path, syntax2) {
  return { ...await parseText(decodeBuffer(bytes), path, syntax2), bytes };
}
function parseText({ text: text2, encoding }, path, syntax2) {
  const document = readText(new SourceFile(path, text2), syntax2);
  if (document instanceof Promise) return document.then((read) => withNote(read, encoding));
  return withNote(document, encoding);
}
function withNote(document, encoding) {
  if (document.syntax === "xml") return withNoteOnXml(document, encoding);
  return { document, note: encoding === "windows-1252" ? "not UTF-8, read as Windows-1252" : void 0 };
}
async function withNoteOnXml(document, encoding) {
  const { declaresOtherwise } = await require("./document-xml-encoding.cjs");
  const isOther = declaresOtherwise(document.source.text, encoding);
  return { document, note: isOther ? `read as ${NAMES[encoding]}, which it does not declare` : void 0 };
}

// src/cli/read-one.ts
async function readOne(path, options, io) {
  const { syntax: syntax2, stdinFilename = STDIN, maxFileSize } = options;
  const shown = path === "-" ? stdinFilename : shownPath(path);
  const reading = { shownPath: shown, syntax: syntax2, maxFileSize };
  try {
    const input = await (path === "-" ? readStdin(io, reading) : readInput(path, reading));
    if (input.note) io.stderr.write(`smtp-lint: ${printable(shown)}: ${input.note}
`);
    if (options.debug) (await require("./cli-debug-read.cjs")).debugRead(options.debug, input, syntax2);
    return input;
  } catch (error) {
    if (!isUserError(error)) throw error;
    throw new UserError(`${shown}: ${error.message}`);
  }
}

// src/cli/read-whole.ts
async function readWhole(path, options, catalog, io) {
  const { document } = await readOne(path, options, io);
  const broken = brokenPlace(document, catalog);
  if (broken) throw new UserError(broken);
  return document;
}
function tellUnknown(configs, io) {
  if (configs.some(({ sections }) => sections.length > 0)) return;
  const path = printable(configs[0]?.document.source.path ?? "");
  io.stderr.write(`smtp-lint: ${path}: holds no section that smtp-lint knows
`);
}
function brokenPlace(document, catalog) {
  const missing = missingPart(document);
  if (!missing) return void 0;
  const { source } = document;
  const { offset } = missing;
  const { move } = shownPlaces(resolve(document, catalog));
  const { line, column } = source.position(move({ start: offset, end: offset }).start);
  return `${source.path}:${line}:${column}: ${missing.message}; ${NOT_COMPARED}`;
}

// src/cli/refuse-overwriting.ts
function refuseOverwriting(outputs, paths, what = "the report") {
  for (const { path: output, flag } of outputs) {
    const target = statsOf(output);
    if (!target?.isFile()) continue;
    for (const path of paths) {
      const stats = path === "-" ? void 0 : statsOf(path);
      if (stats?.dev === target.dev && stats.ino === target.ino) {
        throw new UsageError(`${flag} is one of the files that are read: ${what} would take its place`);
      }
    }
  }
}

// src/report/style.ts
var plainStyle = {
  bold: (text2) => text2,
  dim: (text2) => text2,
  severity: (_, text2) => text2,
  change: (_, text2) => text2
};

// src/cli/color.ts
function wantsColor(choice2, stream, env) {
  if (choice2 !== "auto") return choice2 === "always";
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return env.TERM !== "dumb" && stream.isTTY === true;
}
var CHANGE_PAINT = { added: "green", removed: "red", changed: "yellow" };
var PAINT = { error: "red", warning: "yellow", info: "blue" };
async function styleFor(choice2, stream, env) {
  if (!wantsColor(choice2, stream, env)) return plainStyle;
  const { Chalk } = await require("./cli-chalk.cjs");
  const chalk = new Chalk({ level: 1 });
  return {
    bold: (text2) => chalk.bold(text2),
    dim: (text2) => chalk.dim(text2),
    severity: (severity, text2) => chalk[PAINT[severity]](text2),
    change: (kind, text2) => chalk[CHANGE_PAINT[kind]](text2)
  };
}

// src/cli/text-width.ts
function textWidth({ isTTY, columns }) {
  return isTTY ? Math.min(columns || 80, 110) : void 0;
}

// src/cli/render-plan.ts
async function renderPlan(report, { format, color }, io) {
  switch (format) {
    case "text": {
      const { planText } = await require("./report-plan-text.cjs");
      const style = await styleFor(color, io.stdout, io.env);
      return planText(report, { style, width: textWidth(io.stdout) });
    }
    case "json":
      return (await require("./report-plan-json.cjs")).planJson(report);
    case "markdown":
      return (await require("./report-plan-markdown.cjs")).planMarkdown(report);
  }
}

// src/cli/commands/diff.ts
async function diff(beforePath, afterPath, options, io) {
  if (beforePath === "-" && afterPath === "-")
    throw new UsageError("only one of the two can be standard input");
  const outputs = outputsOf(options.format, options.output);
  refuseOverwriting(outputs.files, [beforePath, afterPath]);
  const flags = { ...options, failOn: void 0 };
  const { catalog, lintOptions, maxFileSize, documented } = await settingsOf(afterPath, flags);
  const reading = { ...options, maxFileSize };
  const before = await readWhole(beforePath, reading, catalog, io);
  const after = await readWhole(afterPath, reading, catalog, io);
  const [old, present] = [resolve(before, catalog), resolve(after, catalog)];
  for (const configs of [old, present]) tellUnknown(configs, io);
  const pairing = pairApplications(old, present);
  if (!pairing.ok) throw new UserError(pairing.message);
  const report = {
    before: before.source,
    after: after.source,
    plan: plan(pairing, catalog, lintOptions),
    showAll: options.all ?? false,
    showErrors: true,
    documented
  };
  const { color } = options;
  const deliverable = {
    render: (form, isForTerminal) => renderPlan(report, { format: form, color: isForTerminal ? color : "never" }, io),
    sentence: `${verdictSentence(report.plan)}
`
  };
  await deliver(deliverable, outputs, io);
  const { failOn } = options;
  return failOn && reaches(report.plan.changes, failOn) ? ExitCode.findings : ExitCode.clean;
}
module.exports = {
  diff: diff
};
