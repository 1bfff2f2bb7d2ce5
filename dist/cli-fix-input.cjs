"use strict";
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

// src/cli/fix-input.ts

// src/diagnostics/heaviest.ts
var MOST_SHOWN = 1e3;

// src/effective/hide-aliases.ts
function hideAliases(configurations, catalog) {
  if (!holdAliases(configurations)) return configurations;
  const shown2 = new Set(configurations.flatMap(({ sections }) => sections.flatMap(shownPlaces2)));
  const hide = (entry) => entry.origin === void 0 || shown2.has(entry.origin.start) ? entry : { ...entry, isHidden: true };
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
var names = [];
function nameOfNumber(number) {
  return names[number];
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
    const isSame3 = name.length === domain.length;
    return name.endsWith(domain) && (isSame3 || name[name.length - domain.length - 1] === ".");
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
    const limit = candidate.length <= 4 ? 1 : Math.max(2, Math.floor(candidate.length / 4));
    if (Math.abs(candidate.length - text2.length) > limit) continue;
    const steps = slips(lower, candidate.toLowerCase());
    if (steps > limit || steps > least) continue;
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

// src/effective/fact-of.ts
var UNKNOWN = { known: false, isSet: true };
function factOf(content, text2) {
  return content.type === "value" ? { known: true, value: content.value, isSet: text2 !== "" } : UNKNOWN;
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
    const content = entry.readable ? this.contentOf(text2, option, isChecked) : UNREADABLE;
    const fact = factOf(content, text2);
    const valueClass = void 0;
    return { text: text2, isQuoted, content, fact, isOrdinary: isOrdinary(entry.value), isKept, valueClass };
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
      const late11 = new ReadEntry(entry, entry.name, lookup, text2);
      read[at] = late11;
      this._index.add(late11);
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
  const shown2 = syntax2 === "yaml" ? hideAliases(configurations, catalog) : configurations;
  const all = shown2.map((configuration) => {
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
      const names2 = new Set(configuration.sections.map((section2) => section2.name));
      known3 = {
        names: names2,
        areAll: !document.incomplete && ![...names2].some((one) => catalog.hasPlaceholder(one))
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
  let byName;
  const section = (name) => {
    byName ??= new Map(sections.map((one) => [one.name, one]));
    return byName.get(name);
  };
  return { document, configuration, catalog, sections, hasSection, section };
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
  const shown2 = text2.slice(0, shownLength(text2));
  if (shown2 === "") return "***";
  const bare = hasCredentials(shown2) ? `***${shown2.slice(shown2.lastIndexOf("@"))}` : shown2;
  const short = bare.length > LONGEST3 ? bare.slice(0, LONGEST3) : bare;
  return short.length < bare.length || shown2.length < text2.length ? `${short}\u2026` : short;
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
  const within2 = (opening, sign) => text2.match(opening)?.some((part) => sign.test(part));
  return within2(/\$\{[^}]*/g, /[-=?+]/) || within2(/\{\{[^}]*/g, /[|('"]/) || false;
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
  const gap2 = Math.max(line.start, visible[next - 1]?.end ?? 0);
  const hidden = behindNames(gap2, source.text.slice(0, line.end));
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

// src/document/readers.ts
var readers2 = /* @__PURE__ */ new Map();
async function loadReader(syntax2) {
  const reader = readers2.get(syntax2) ?? await importReader(syntax2);
  readers2.set(syntax2, reader);
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

// src/edit/editors.ts
async function loadEditor(syntax2) {
  switch (syntax2) {
    case "cfg":
      return (await require("./edit-cfg.cjs")).editCfg;
    case "yaml":
      return (await require("./edit-yaml.cjs")).editYaml;
    case "json":
      return (await require("./edit-json.cjs")).editJson;
    case "xml":
      return (await require("./edit-xml.cjs")).editXml;
  }
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
      const { text: text2, content } = read;
      if (!SUSPICIOUS.test(text2) || content.type === "unknown") continue;
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
      const { content, option } = read;
      if (content.type === "illegal" && option) report(findingOf4(section, read, option, content.reading));
    }
  }
};
function findingOf4(section, read, option, reading) {
  const { entry } = read;
  const suggestion = option.isSecret || entry.isHidden ? void 0 : reading.suggestion;
  const what = isShown(read) ? `${entry.name} is ${showValue(read.text)}` : `the value of ${entry.name} is not accepted`;
  const why = reading.reason ? `: ${reading.reason}` : "";
  const fix2 = suggestion && repair(section, read, suggestion);
  return {
    rule: "invalid-value",
    section: section.name,
    option: entry.name,
    message: `${what}${why}; expected ${option.accepts}.`,
    help: suggestion && !fix2 ? advise(entry.name, suggestion) : void 0,
    span: valuePlace(read),
    fix: fix2
  };
}
function advise(option, { text: text2, alsoSet }) {
  const shown2 = showValue(text2);
  if (alsoSet) return `Set ${option} to ${shown2} and ${alsoSet.option} to ${showValue(alsoSet.text)}.`;
  return `Did you mean ${shown2}?`;
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
  const found2 = invisibles(name);
  if (found2.length === 0) return;
  for (const span2 of headers) report(inSectionName(name, found2, span2));
}
function checkName(section, read, report) {
  const found2 = read.option ? [] : invisibles(read.entry.name);
  if (found2.length > 0) report(inName(section, read, found2));
}
function checkValue(section, read, report) {
  const found2 = invisiblesOfValue(read.entry.value);
  if (found2.length > 0) report(inValue(section, read, found2));
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
      const { option, content, text: text2 } = read;
      if (!option?.isSecret || text2 === "" || content.type === "unknown") continue;
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
  let numbers = known2.get(release2);
  if (!numbers) {
    numbers = release2.split(".").map(Number);
    if (known2.size < MOST_KNOWN) known2.set(release2, numbers);
  }
  return numbers;
}

// src/rules/release.ts
var release = {
  ids: ["not-yet-introduced", "discontinued-option"],
  check({ name: section, entries }, target, report) {
    for (const read of entries) {
      const { option, entry, content } = read;
      if (!option?.dependsOnRelease || !entry.readable || content.type === "not-set") continue;
      checkEntry(section, read, option.facts, target, report);
    }
  }
};
function checkEntry(section, read, facts, target, report) {
  const { content } = read;
  const { introduced, discontinued, valuesIntroduced } = facts;
  const { release: release2 } = target;
  if (introduced !== void 0 && compareReleases(introduced, release2) > 0)
    report(introducedLater(section, read, introduced, target));
  const value = content.type === "value" ? ownProperty(valuesIntroduced, String(content.value)) : void 0;
  if (value && compareReleases(value.release, release2) > 0)
    report(valueIntroducedLater(section, read, value, target));
  if (discontinued !== void 0 && compareReleases(discontinued, release2) <= 0)
    report(discontinuedBefore(section, read, facts, target));
}
function introducedLater(section, { entry }, introduced, target) {
  const { name, nameSpan } = entry;
  const message = `${name} was introduced with ${introduced}; the target release is ${target.release}.`;
  return { section, option: name, rule: "not-yet-introduced", message, span: nameSpan };
}
function valueIntroducedLater(section, read, { release: release2, inferred }, target) {
  const { name } = read.entry;
  const message = `${name} ${read.text} was introduced with ${release2}; the target release is ${target.release}.`;
  return { section, option: name, rule: "not-yet-introduced", message, span: valuePlace(read), inferred };
}
function discontinuedBefore(section, { entry }, { discontinued, successor }, target) {
  const { name, nameSpan } = entry;
  const message = `${name} was discontinued with ${discontinued}; the target release is ${target.release}.`;
  const help = successor ? `Remove it, and see whether ${successor} needs another value.` : "Remove it.";
  return { section, option: name, rule: "discontinued-option", message, help, span: nameSpan };
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
function misspelt(section, known3, isTaken2) {
  const { name, header } = section;
  return {
    rule: "misspelt-section",
    section: name,
    message: `[${name}] is no section of the server; did you mean [${known3}]?`,
    help: isTaken2 ? `[${known3}] stands in the file too: put all options under it.` : void 0,
    span: header,
    fix: isTaken2 ? void 0 : rename(section, known3)
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
    for (const { message, help, span: span2, section } of document.problems) {
      if (section !== void 0 && !catalog.describe(section)) continue;
      report({
        rule: SYNTAX,
        ...section !== void 0 && { section },
        message: `${message}.`,
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
  const found2 = /* @__PURE__ */ new Map();
  let names2;
  return (name) => {
    if (found2.has(name)) return found2.get(name);
    names2 ??= section.catalog.allNames();
    const seen = withoutInvisibles(name);
    const wanted = plain2(seen);
    const alike = names2.find((one) => one.length <= wanted.length && plain2(one) === wanted);
    const meant = alike ?? nearest(seen, names2);
    found2.set(name, meant);
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
      const { content } = read;
      if (content.type !== "value" || content.reading.status !== "unrecognized") continue;
      report(findingOf10(section, read, content.reading));
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

// src/catalog/section-catalog.ts
function usedWhenOf(lookup) {
  if (lookup.type === "option") return lookup.option.usedWhen;
  return lookup.type === "unknown-in-family" ? lookup.usedWhen : void 0;
}

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
function isDefault({ option, content }) {
  if (option?.default === void 0) return false;
  if (content.type !== "value") return void 0;
  const { value } = option.default;
  return Array.isArray(value) ? String(value) === String(content.value) : value === content.value;
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
      const { content } = read;
      if (content.type !== "value" || content.reading.status !== "legal") continue;
      const { spelling } = content.reading;
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
  const shown2 = /* @__PURE__ */ new Map();
  const texts = [];
  for (const read of configs.flatMap(({ sections }) => sections.flatMap(({ entries }) => entries))) {
    if (isShown(read)) shown2.set(read.entry, shownLength(read.entry.value));
    if (read.name !== read.entry.name) texts.push(read.entry.name);
  }
  for (const { sections } of document.configurations) {
    for (const entry of sections.flatMap(({ entries }) => entries))
      texts.push(entry.value.slice(shown2.get(entry) ?? 0));
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
  const findings2 = misreadings.map(({ message, help, span: span2 }) => {
    return { rule: UNUSED_SUPPRESSION, message, help, span: span2 };
  });
  if (directives.length === 0) return { diagnostics, suppressed: [], findings: findings2 };
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
      const message = "this comment ends no suppression: none is open here.";
      findings2.push({ rule: UNUSED_SUPPRESSION, message, help: REMOVE, span: span2 });
    }
    for (const directive of directives) {
      const idle = idleIn(directive, used.get(directive), severityOf);
      if (idle) findings2.push({ rule: UNUSED_SUPPRESSION, ...idle, span: directive.span });
    }
  }
  const misread = new Set(misreadings.map(({ span: span2 }) => span2.start));
  for (const { type, reason, span: span2 } of directives) {
    if (type === "enable" || reason !== void 0 || misread.has(span2.start)) continue;
    const message = "this comment does not say why.";
    findings2.push({
      rule: SUPPRESSION_WITHOUT_REASON,
      message,
      help: `Put the reason behind ${hyphensOf(document)}.`,
      span: span2
    });
  }
  return { diagnostics: left, suppressed, findings: findings2 };
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
  const findings2 = further.length > 0 ? inOrder([...diagnostics, ...further]) : diagnostics;
  return { findings: findings2, suppressed };
}
var NOTHING = { findings: [], suppressed: [] };
function applyRules(configs, catalog, options = {}) {
  const diagnostics = [];
  applyEach(configs, catalog, options, (finding, severity) => {
    diagnostics.push(toDiagnostic(finding, severity, catalog));
  });
  if (diagnostics.length === 0) return diagnostics;
  const shown2 = shownPlaces(configs);
  return inOrder(diagnostics.map((diagnostic) => withPlaces(diagnostic, shown2)));
}
function applyEach(configs, catalog, options, tell2) {
  const rules = activeRules(catalog, options);
  if (rules.checked++ === FEW2) rules.sound = makeSound(namesProgram);
  const { target, severityOf, ofFiles, ofSections, sound } = rules;
  let told = 0;
  const report = (finding) => {
    const severity = severityOf(finding.rule);
    if (severity === "off") return;
    told++;
    tell2(finding, severity);
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
  const shown2 = diagnostic.rule === SYNTAX ? move : cut;
  return { ...diagnostic, span: shown2(diagnostic.span), related: related2 };
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
  const info = catalog.rules.get(finding.rule);
  const {
    rule,
    section,
    option,
    message,
    help,
    span: span2,
    related: related2 = [],
    fix: fix2,
    inferred = info?.inferred
  } = finding;
  const because = info && withSource(info.because, inferred);
  return {
    rule,
    severity,
    ...section !== void 0 && { section },
    ...option !== void 0 && { option },
    message,
    ...because && { because },
    ...help && { help },
    span: span2,
    // The frame underlines the place of the finding anyway.
    related: related2.filter((place) => place.span.start !== span2.start),
    ...fix2 && { fix: fix2 }
  };
}
function withSource(because, inferred) {
  return inferred ? `${because} (Not in the option reference: ${inferred}.)` : because;
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

// src/source/text-edit.ts
function applyEdits(text2, edits) {
  const sorted = [...edits].sort((one, other) => one.span.start - other.span.start);
  let edited = "";
  let at = 0;
  for (const { span: span2, text: own } of sorted) {
    edited += text2.slice(at, span2.start) + own;
    at = span2.end;
  }
  return edited + text2.slice(at);
}
function overlaps({ span: one }, { span: other }) {
  if (isInsertion(one)) return !isInsertion(other) && other.start <= one.start && one.start < other.end;
  if (isInsertion(other)) return one.start <= other.start && other.start < one.end;
  return one.start < other.end && other.start < one.end;
}
function touches({ span: one }, { span: other }) {
  return one.end === other.end && isInsertion(one) !== isInsertion(other);
}
function isInsertion({ start, end }) {
  return start === end;
}

// src/suppress/about-line.ts
function aboutLine(document, known3) {
  let lines;
  return (offset) => {
    lines ??= new LineDirectives(document, readDirectives(document, known3).directives);
    return lines.at(offset) !== void 0;
  };
}

// src/edit/editor.ts
var CannotEdit = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "CannotEdit";
  }
};

// src/fix/intent.ts
var Places = class {
  constructor({ configurations }) {
    this._entries = /* @__PURE__ */ new Map();
    this._sections = /* @__PURE__ */ new Map();
    for (const { sections } of configurations) {
      for (const section of sections) {
        for (const { start } of section.headers)
          this._sections.set(start, this._sections.has(start) ? "shared" : section);
        for (const entry of section.entries) {
          const { start } = entry.nameSpan;
          this._entries.set(start, this._entries.has(start) ? "shared" : { section, entry });
        }
      }
    }
  }
  entry({ start }) {
    return found(this._entries.get(start));
  }
  section({ start }) {
    return found(this._sections.get(start));
  }
};
function found(place) {
  if (place === "shared") throw new CannotEdit("an alias stands for it elsewhere");
  if (place === void 0) throw new CannotEdit("it stands nowhere in the file");
  return place;
}
function textEdits(edits, places, editor) {
  const made = [];
  for (const edit of edits) {
    switch (edit.type) {
      case "set-value":
        made.push(...editor.setValue(places.entry(edit.nameSpan), edit.text));
        break;
      case "remove":
        made.push(...editor.remove(places.entry(edit.nameSpan)));
        break;
      case "rename-option":
        made.push(...editor.renameOption(places.entry(edit.nameSpan), edit.to));
        break;
      case "rename-section":
        made.push(...editor.renameSection(sectionOf(edit.headers, places), edit.to));
        break;
      case "add-option":
        if (edits.find((other) => isAddedTo(other, edit.header)) === edit)
          made.push(...editor.addOptions(places.section(edit.header), settingsFor(edits, edit.header)));
        break;
    }
  }
  const isClash = made.some((one, at) => made.slice(at + 1).some((other) => overlaps(one, other)));
  if (isClash) throw new CannotEdit("its edits overlap");
  return made;
}
function settingsFor(edits, header) {
  return edits.flatMap(
    (edit) => edit.type === "add-option" && isAddedTo(edit, header) ? [{ option: edit.option, text: edit.text }] : []
  );
}
function isAddedTo(edit, header) {
  return edit.type === "add-option" && edit.header.start === header.start;
}
function sectionOf(headers, places) {
  return places.section(headers[0]);
}

// src/fix/choose.ts
function choose(fixables, document, editor, canEncode2) {
  const places = new Places(document);
  const taken = new Taken(places);
  const planned = [];
  const waiting = [];
  const refused = [];
  for (const diagnostic of fixables) {
    const intents = diagnostic.fix.edits;
    try {
      const edits = textEdits(intents, places, editor);
      if (!edits.every(({ text: text2 }) => canEncode2(text2)))
        throw new CannotEdit("the encoding of the file lacks a character of it");
      if (!taken.allows(intents, edits)) {
        waiting.push(diagnostic);
        continue;
      }
      taken.add(intents, edits);
      planned.push({ diagnostic, edits });
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "CannotEdit") throw error;
      refused.push({ diagnostic, reason: error.message });
    }
  }
  return { planned, waiting, refused };
}
var Taken = class {
  constructor(places) {
    /** In the order of the text. */
    this._edits = [];
    this._names = /* @__PURE__ */ new Set();
    this._removed = /* @__PURE__ */ new Map();
    this._places = places;
  }
  allows(intents, edits) {
    const isFree = (edit) => !this._neighbours(edit).some((other) => overlaps(edit, other) || touches(edit, other));
    const keepsOne = intents.every((intent) => {
      if (intent.type !== "remove") return true;
      const { section } = this._places.entry(intent.nameSpan);
      const removed = this._removed.get(section) ?? 0;
      return removed === 0 || removed + 1 < section.entries.length;
    });
    return keepsOne && edits.every(isFree) && this._namesOf(intents).every((name) => !this._names.has(name));
  }
  add(intents, edits) {
    for (const edit of edits) this._edits.splice(this._index(edit.span.start), 0, edit);
    for (const name of this._namesOf(intents)) this._names.add(name);
    for (const intent of intents) {
      if (intent.type !== "remove") continue;
      const { section } = this._places.entry(intent.nameSpan);
      this._removed.set(section, (this._removed.get(section) ?? 0) + 1);
    }
  }
  /** Edits that touch or surround this one; those chosen do not overlap, so these stand together. */
  _neighbours({ span: span2 }) {
    const near = [];
    for (let at = this._index(span2.start) - 1; at >= 0; at--) {
      const edit = this._edits[at];
      if (edit.span.end < span2.start) break;
      near.push(edit);
    }
    for (let at = this._index(span2.start); at < this._edits.length; at++) {
      const edit = this._edits[at];
      if (edit.span.start > span2.end) break;
      near.push(edit);
    }
    return near;
  }
  _index(start) {
    return lowerBound(this._edits.length, (at) => (this._edits[at]?.span.start ?? 0) < start);
  }
  /** Names that come into a section: two fixes must not write one option twice. */
  _namesOf(intents) {
    return intents.flatMap((intent) => {
      if (intent.type === "add-option") {
        return [`${intent.header.start}/${intent.option}`];
      }
      if (intent.type === "rename-option") {
        const { section } = this._places.entry(intent.nameSpan);
        return [`${section.headers[0]?.start}/${intent.to}`];
      }
      return [];
    });
  }
};

// src/fix/guessed.ts
function guessedNames(before, made) {
  const names2 = new Set(before);
  for (const { fix: fix2 } of made.map(({ diagnostic }) => diagnostic)) {
    for (const edit of fix2.edits) {
      if (edit.type === "remove") names2.delete(edit.nameSpan.start);
      if (edit.type === "rename-option" && fix2.applicability === "unsafe") names2.add(edit.nameSpan.start);
    }
  }
  const edits = made.flatMap((one) => one.edits);
  return new Set([...names2].map((name) => moved(name, edits)));
}
function moved(offset, edits) {
  let now = offset;
  for (const { span: span2, text: text2 } of edits) if (span2.end <= offset) now += text2.length - (span2.end - span2.start);
  return now;
}
function hideValues(document, names2) {
  if (names2.size === 0) return document;
  const hide = (section) => ({
    ...section,
    entries: section.entries.map(
      (entry) => names2.has(entry.nameSpan.start) ? { ...entry, isHidden: true } : entry
    )
  });
  const configurations = document.configurations.map((configuration) => ({
    ...configuration,
    sections: configuration.sections.map(hide)
  }));
  return { ...document, configurations };
}

// src/fix/intended.ts
function readsAsIntended(edited, original, intents) {
  if (edited.configurations.length !== original.configurations.length) return false;
  if (edited.incomplete && !original.incomplete) return false;
  if (!isWithin2(messagesOf(edited), messagesOf(original))) return false;
  const intended = new Intended(intents);
  return original.configurations.every(({ sections }, at) => {
    const now = new Map(edited.configurations[at]?.sections.map((section) => [section.name, section]));
    return now.size === sections.length && sections.every((section) => intended.isSection(now.get(intended.nameOf(section)), section));
  });
}
function messagesOf({ problems }) {
  return problems.map(({ message }) => message);
}
function isWithin2(some, all) {
  const count = /* @__PURE__ */ new Map();
  for (const one of all) count.set(one, (count.get(one) ?? 0) + 1);
  return some.every((one) => {
    const left = (count.get(one) ?? 0) - 1;
    count.set(one, left);
    return left >= 0;
  });
}
var Intended = class {
  constructor(intents) {
    this._values = /* @__PURE__ */ new Map();
    this._names = /* @__PURE__ */ new Map();
    this._removed = /* @__PURE__ */ new Set();
    this._added = /* @__PURE__ */ new Map();
    for (const edit of intents) {
      switch (edit.type) {
        case "set-value":
          this._values.set(edit.nameSpan.start, edit.text);
          break;
        case "remove":
          this._removed.add(edit.nameSpan.start);
          break;
        case "rename-option":
          this._names.set(edit.nameSpan.start, edit.to);
          break;
        case "rename-section":
          for (const { start } of edit.headers) this._names.set(start, edit.to);
          break;
        case "add-option": {
          const added = this._added.get(edit.header.start) ?? /* @__PURE__ */ new Map();
          this._added.set(edit.header.start, added.set(edit.option, edit.text));
          break;
        }
      }
    }
  }
  nameOf({ headers, name }) {
    return this._names.get(headers[0]?.start ?? -1) ?? name;
  }
  isSection(now, before) {
    const [header] = before.headers;
    if (!now || now.headers.length !== before.headers.length) return false;
    if (now.incomplete && !before.incomplete) return false;
    const added = new Map(this._added.get(header?.start ?? -1));
    const kept = before.entries.filter(({ nameSpan }) => !this._removed.has(nameSpan.start));
    let at = 0;
    for (const entry of now.entries) {
      if (this._isEntry(entry, kept[at])) at++;
      else if (entry.readable && added.get(entry.name) === entry.value) added.delete(entry.name);
      else return false;
    }
    return at === kept.length && added.size === 0;
  }
  _isEntry(now, before) {
    if (!before) return false;
    const { start } = before.nameSpan;
    const value = this._values.get(start);
    const isName = now.name === (this._names.get(start) ?? before.name);
    if (value !== void 0) return isName && now.readable && now.value === value;
    return isName && now.readable === before.readable && now.value === before.value;
  }
};

// src/fix/fix.ts
var ROUNDS = 10;
var READINGS = 100;
var SUPPRESSED = "a comment about its line suppresses findings: look at both together";
var WAITS = "another fix changes the same place";
var INEXACT = "the edited text would not read as intended";
async function fix(document, catalog, options = {}) {
  const read = await loadReader(document.syntax);
  const makeEditor = await loadEditor(document.syntax);
  const rounds = [];
  const seen = /* @__PURE__ */ new Map([[document.source.text, 0]]);
  let present = document;
  while (rounds.length < ROUNDS) {
    const round = fixOnce(present, findings(present, catalog, options), read, makeEditor, catalog, options);
    if (round.made.length === 0) return result(document, rounds, round.skipped);
    rounds.push(round);
    present = round.document;
    const cycle = seen.get(present.source.text);
    if (cycle !== void 0) return contradiction(document, rounds, cycle);
    seen.set(present.source.text, rounds.length);
  }
  const left = findings(present, catalog, options);
  return result(document, rounds, skip(left, `it is not done after ${ROUNDS} rounds`));
}
function result(document, rounds, skipped) {
  return {
    document: rounds.at(-1)?.document ?? document,
    applied: rounds.flatMap(({ made }) => diagnosticsOf(made)),
    rounds: rounds.map(({ made }) => made.flatMap(({ edits }) => edits)),
    skipped,
    guessed: rounds.reduce((names2, { made }) => guessedNames(names2, made), /* @__PURE__ */ new Set())
  };
}
function contradiction(document, rounds, cycle) {
  const [next] = rounds.slice(cycle);
  const skipped = skip(diagnosticsOf(next?.made ?? []), "it and another fix undo each other");
  return result(document, rounds.slice(0, cycle), skipped);
}
function findings(document, catalog, options) {
  const { findings: found2 } = lintConfigs(resolve(document, catalog), catalog, options);
  const isWanted = (diagnostic) => diagnostic.fix !== void 0 && (options.unsafe === true || diagnostic.fix.applicability === "safe");
  return found2.filter(isWanted);
}
function fixOnce(document, fixables, read, makeEditor, catalog, { canEncode: canEncode2 = () => true }) {
  if (fixables.length === 0) return { document, made: [], skipped: [] };
  if (document.incomplete || document.source.text.includes("\0")) {
    return { document, made: [], skipped: skip(fixables, "the file cannot be read as a whole") };
  }
  const editor = makeEditor(document);
  const proof = new Proof(document, read);
  const made = [];
  const isSuppressed = aboutLine(document, catalog.rules);
  const isKept = ({ fix: fix2 }) => fix2.edits.some((edit) => edit.type === "remove" && isSuppressed(edit.nameSpan.start));
  const skipped = [...skip(fixables.filter(isKept), SUPPRESSED)];
  let open2 = fixables.filter((one) => !isKept(one));
  while (open2.length > 0) {
    const { planned, waiting, refused } = choose(
      [...diagnosticsOf(made), ...open2],
      document,
      editor,
      canEncode2
    );
    const further = planned.slice(made.length);
    const exact = new Set(proof.exactOnes(further, made));
    const inexact = further.filter((one) => !exact.has(one));
    made.push(...exact);
    skipped.push(...refused, ...skip(diagnosticsOf(inexact), INEXACT));
    const isDone = inexact.length === 0 || proof.isSpent;
    if (isDone) skipped.push(...skip(waiting, WAITS));
    open2 = isDone ? [] : waiting;
  }
  return { document: proof.edited(made), made, skipped };
}
function diagnosticsOf(fixes) {
  return fixes.map(({ diagnostic }) => diagnostic);
}
function skip(fixables, reason) {
  return fixables.map((diagnostic) => ({ diagnostic, reason }));
}
var Proof = class {
  constructor(document, read) {
    this._readingsLeft = READINGS;
    this._document = document;
    this._read = read;
  }
  edited(fixes) {
    if (fixes.length === 0) return this._document;
    const { path, text: text2 } = this._document.source;
    const edits = fixes.flatMap((one) => one.edits);
    return this._read(new SourceFile(path, applyEdits(text2, edits)));
  }
  get isSpent() {
    return this._readingsLeft <= 0;
  }
  /** Mostly all of them. Where they do not read as intended, with those made before, each half is tried by itself. */
  exactOnes(fixes, made) {
    if (fixes.length === 0 || this._areExact([...made, ...fixes])) return fixes;
    if (fixes.length < 2) return [];
    const half = fixes.length >> 1;
    const first = this.exactOnes(fixes.slice(0, half), made);
    return [...first, ...this.exactOnes(fixes.slice(half), [...made, ...first])];
  }
  _areExact(fixes) {
    if (this._readingsLeft-- <= 0) return false;
    const intents = fixes.flatMap((one) => one.diagnostic.fix.edits);
    return readsAsIntended(this.edited(fixes), this._document, intents);
  }
};

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
  tokenize(value) {
    return value.slice();
  }
  join(value) {
    return value;
  }
  removeEmpty(value) {
    return value;
  }
};
var arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
  return arrayDiff.diff(oldArr, newArr, options);
}

// node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
  for (let i = 0; i < s.length; i++) {
    if (s[i] < " " || s[i] > "~" || s[i] === '"' || s[i] === "\\") {
      return true;
    }
  }
  return false;
}
function quoteFileNameIfNeeded(s) {
  if (!needsQuoting(s)) {
    return s;
  }
  let result2 = '"';
  const bytes = new TextEncoder().encode(s);
  let i = 0;
  while (i < bytes.length) {
    const b = bytes[i];
    if (b === 7) {
      result2 += "\\a";
    } else if (b === 8) {
      result2 += "\\b";
    } else if (b === 9) {
      result2 += "\\t";
    } else if (b === 10) {
      result2 += "\\n";
    } else if (b === 11) {
      result2 += "\\v";
    } else if (b === 12) {
      result2 += "\\f";
    } else if (b === 13) {
      result2 += "\\r";
    } else if (b === 34) {
      result2 += '\\"';
    } else if (b === 92) {
      result2 += "\\\\";
    } else if (b >= 32 && b <= 126) {
      result2 += String.fromCharCode(b);
    } else {
      result2 += "\\" + b.toString(8).padStart(3, "0");
    }
    i++;
  }
  result2 += '"';
  return result2;
}
var INCLUDE_HEADERS = {
  includeIndex: true,
  includeUnderline: true,
  includeFileHeaders: true
};
var FILE_HEADERS_ONLY = {
  includeIndex: false,
  includeUnderline: false,
  includeFileHeaders: true
};
function formatPatch(patch, headerOptions) {
  var _a, _b, _c, _d, _e, _f;
  if (!headerOptions) {
    headerOptions = INCLUDE_HEADERS;
  }
  if (Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) {
      throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
    }
    return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
  }
  const ret = [];
  if (patch.isGit) {
    headerOptions = INCLUDE_HEADERS;
    if (!patch.oldFileName) {
      throw new Error("oldFileName must be specified for Git patches");
    }
    if (!patch.newFileName) {
      throw new Error("newFileName must be specified for Git patches");
    }
    let gitOldName = patch.oldFileName;
    let gitNewName = patch.newFileName;
    if (patch.isCreate && gitOldName === "/dev/null") {
      gitOldName = gitNewName.replace(/^b\//, "a/");
    } else if (patch.isDelete && gitNewName === "/dev/null") {
      gitNewName = gitOldName.replace(/^a\//, "b/");
    }
    ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
    if (patch.isDelete) {
      ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
    }
    if (patch.isCreate) {
      ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
    }
    if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
      ret.push("old mode " + patch.oldMode);
      ret.push("new mode " + patch.newMode);
    }
    if (patch.isRename) {
      ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
      ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
    }
    if (patch.isCopy) {
      ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
      ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
    }
  } else {
    if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) {
      ret.push("Index: " + patch.oldFileName);
    }
    if (headerOptions.includeUnderline) {
      ret.push("===================================================================");
    }
  }
  const hasHunks = patch.hunks.length > 0;
  if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
    ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
    ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
  }
  for (let i = 0; i < patch.hunks.length; i++) {
    const hunk = patch.hunks[i];
    const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
    const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
    ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
    for (const line of hunk.lines) {
      ret.push(line);
    }
  }
  return ret.join("\n") + "\n";
}

// src/text/printable.ts
function printable(text2) {
  return isPlain2(text2) ? text2 : text2.replace(unsafe(), spellOut);
}
function printableLine(text2) {
  return printable(text2).replace(/^(\s*):(?=:)/, "$1\\x3a");
}
function isPlain2(text2) {
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

// src/report/rendered-line.ts
var HIDDEN2 = "***";
var REACH = 300;
var RenderedLine = class {
  constructor(source, line, around, visible) {
    this.text = "";
    /** Whether anything of the file is in the text. */
    this.showsSomething = false;
    this._pieces = [];
    const mark = Math.min(Math.max(around, line.start), line.end);
    const parts = { text: source.text, line, visible };
    const first = lowerBound(visible.length, (at) => visible[at].end <= mark);
    const before = within(toTheLeft(parts, mark, first), (one, room) => ({ ...one, start: one.end - room }));
    const behind = within(toTheRight(parts, mark, first), (one, room) => ({ ...one, end: one.start + room }));
    before.reverse();
    const from = before[0]?.start ?? mark;
    const to = behind.at(-1)?.end ?? mark;
    if (from > line.start) this._add(line.start, "\u2026");
    let isHidden = false;
    for (const { kind, start, end } of [...before, ...behind]) {
      if (kind !== "hidden") this._addVisible(source, start, end);
      else if (!isHidden) this._add(start, HIDDEN2);
      isHidden = kind === "hidden";
      if (kind === "visible") this.showsSomething = true;
    }
    if (to < line.end) this._add(to, "\u2026");
    this._add(line.end, "");
  }
  /** The column, from 0, at which an offset of the file stands in the text. */
  column(offset) {
    let found2 = 0;
    for (const piece of this._pieces) {
      if (piece.offset > offset) break;
      found2 = piece.column + (piece.isPlain ? offset - piece.offset : 0);
    }
    return found2;
  }
  _add(offset, text2, isPlain3 = false) {
    this._pieces.push({ offset, column: this.text.length, isPlain: isPlain3 });
    this.text += text2;
  }
  _addVisible(source, start, end) {
    const text2 = source.text.slice(start, end);
    if (isPlain2(text2)) {
      this._add(start, text2, true);
      return;
    }
    let at = start;
    for (const piece of text2.match(PIECES) ?? []) {
      this._add(at, piece === "	" ? " " : printable(piece));
      at += piece.length;
    }
  }
};
function* toTheLeft({ text: text2, line, visible }, mark, first) {
  let end = mark;
  for (let at = Math.min(first, visible.length - 1); end > line.start && at >= -1; at--) {
    const part = visible[at];
    if (part && part.start >= end) continue;
    const stop = Math.max(line.start, part?.end ?? line.start);
    if (stop < end) yield* clipped(gap(text2, line, stop, visible[at + 1]?.start), stop, end).reverse();
    end = Math.min(end, stop);
    if (!part || part.end <= line.start) return;
    const start = Math.max(line.start, part.start);
    if (start < end) yield { kind: "visible", start, end };
    end = start;
  }
}
function* toTheRight({ text: text2, line, visible }, mark, first) {
  let start = mark;
  for (let at = first; start < line.end; at++) {
    const part = visible[at];
    const stop = Math.min(line.end, part?.start ?? line.end);
    if (start < stop) yield* clipped(gap(text2, line, visible[at - 1]?.end, stop), start, stop);
    start = Math.max(start, stop);
    const end = Math.min(line.end, part?.end ?? line.end);
    if (start < end) yield { kind: "visible", start, end };
    start = end;
  }
}
function gap(text2, line, partEnd = 0, partStart = text2.length) {
  const start = Math.max(line.start, partEnd);
  const end = Math.min(line.end, partStart);
  let from = start;
  let to = end;
  while (from < end && isSign(text2, from)) from++;
  while (to > from && isSign(text2, to - 1)) to--;
  return [
    { kind: "signs", start, end: from },
    { kind: "hidden", start: from, end: to },
    { kind: "signs", start: to, end }
  ];
}
function clipped(segments, start, end) {
  return segments.map((one) => ({ ...one, start: Math.max(one.start, start), end: Math.min(one.end, end) })).filter((one) => one.start < one.end);
}
function within(segments, cut) {
  const taken = [];
  let room = REACH;
  for (const one of segments) {
    const length = one.kind === "hidden" ? HIDDEN2.length : one.end - one.start;
    taken.push(length <= room || one.kind === "hidden" ? one : cut(one, room));
    room -= length;
    if (room <= 0) break;
  }
  return taken;
}
function isSign(text2, at) {
  return /[\s=:,{}[\]]/.test(text2.charAt(at));
}
var PIECES = /##[A-Za-z]*\[|./gsu;

// src/report/diff.ts
var CONTEXT = 3;
var THOROUGHLY = 400;
function unifiedDiff(before, after) {
  const path = printable(before.source.path);
  const lines = compare3(linesOf(before), linesOf(after));
  const hunks = hunksOf(lines, before, after);
  const headers = { oldHeader: void 0, newHeader: void 0 };
  return formatPatch({ oldFileName: path, newFileName: path, ...headers, hunks }, FILE_HEADERS_ONLY);
}
function linesOf({ source }) {
  return source.text.replace(/\r\n?/g, "\n").match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function compare3(before, after) {
  const lines = [];
  let [from, to] = [0, 0];
  const add = ({ value, added, removed }) => {
    const sign = added ? "+" : removed ? "-" : " ";
    for (const text2 of value) {
      lines.push({ sign, old: from + 1, new: to + 1, isLast: !text2.endsWith("\n") });
      if (!added) from++;
      if (!removed) to++;
    }
  };
  for (const [one, other] of [...anchors(before, after), [before.length, after.length]]) {
    const [removed, added] = [before.slice(from, one), after.slice(to, other)];
    const changes = diffArrays(removed, added, { maxEditLength: THOROUGHLY });
    for (const change of changes ?? []) add(change);
    if (changes) continue;
    add({ value: removed, removed: true, added: false });
    add({ value: added, added: true, removed: false });
  }
  return lines;
}
function* anchors(before, after) {
  const places = uniquePlaces(after);
  let last = -1;
  for (const [text2, at] of uniquePlaces(before)) {
    const other = places.get(text2) ?? -1;
    if (at < 0 || other <= last) continue;
    last = other;
    yield [at, other];
  }
}
function uniquePlaces(lines) {
  const places = /* @__PURE__ */ new Map();
  for (const [at, line] of lines.entries()) places.set(line, places.has(line) ? -1 : at);
  return places;
}
function hunksOf(lines, before, after) {
  const ranges = [];
  for (const [at, { sign }] of lines.entries()) {
    if (sign === " ") continue;
    const range = ranges.at(-1);
    if (range && at - CONTEXT <= range[1]) range[1] = at + CONTEXT + 1;
    else ranges.push([Math.max(0, at - CONTEXT), at + CONTEXT + 1]);
  }
  const changes = placesOfChanges(lines, before, after);
  return ranges.map(([from, to]) => {
    const own = lines.slice(from, to);
    const [first] = own;
    return {
      oldStart: first.old,
      oldLines: own.filter(({ sign }) => sign !== "+").length,
      newStart: first.new,
      newLines: own.filter(({ sign }) => sign !== "-").length,
      lines: own.flatMap((line) => {
        const around = changes.get(line) ?? 0;
        const text2 = line.sign === "+" ? shown(after, line.new, around) : shown(before, line.old, around);
        return [printableLine(line.sign + text2), ...line.isLast ? ["\\ No newline at end of file"] : []];
      })
    };
  });
}
function placesOfChanges(lines, before, after) {
  const places = /* @__PURE__ */ new Map();
  let removed = [];
  let paired = 0;
  for (const line of lines) {
    if (line.sign === " ") [removed, paired] = [[], 0];
    if (line.sign === "-") removed.push(line);
    const old = removed[paired];
    if (line.sign !== "+" || !old) continue;
    paired++;
    const place = firstDifference(textOf(before, old.old), textOf(after, line.new));
    places.set(old, place).set(line, place);
  }
  return places;
}
function textOf({ source }, line) {
  const { start, end } = source.lineSpan(line);
  return source.text.slice(start, end);
}
function firstDifference(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
function shown({ source, visible }, line, around) {
  const span2 = source.lineSpan(line);
  return new RenderedLine(source, span2, span2.start + around, visible).text;
}

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

// src/source/encode.ts
function encode(text2, encoding, byteOrderMark) {
  if (!canEncode(text2, encoding)) return void 0;
  const marked = byteOrderMark ? `\uFEFF${text2}` : text2;
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(marked);
    case "utf-16le":
      return encodeUtf16(marked, true);
    case "utf-16be":
      return encodeUtf16(marked, false);
    case "windows-1252":
      return encodeWindows1252(marked);
  }
}
function canEncode(text2, encoding) {
  if (encoding !== "windows-1252") return !new RegExp("\\p{Surrogate}", "u").test(text2);
  for (const character of text2) if (windows1252Byte(character) === void 0) return false;
  return true;
}
function encodeUtf16(text2, littleEndian) {
  const bytes = new Uint8Array(text2.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text2.length; at++) view.setUint16(at * 2, text2.charCodeAt(at), littleEndian);
  return bytes;
}
function encodeWindows1252(text2) {
  return Uint8Array.from(text2, (character) => windows1252Byte(character));
}
function windows1252Byte(character) {
  const code = character.codePointAt(0);
  if (code < 128 || code > 159 && code < 256) return code;
  const at = WINDOWS_1252.indexOf(character);
  return at === -1 ? void 0 : 128 + at;
}

// src/source/reencode.ts
function reencode(bytes, text2) {
  const { text: present, encoding, byteOrderMark } = decode(bytes);
  const whole = encode(present, encoding, byteOrderMark);
  if (!whole || !isSame2(whole, bytes)) return void 0;
  const encoded = encode(text2, encoding, byteOrderMark);
  return encoded && decode(encoded).text === text2 ? encoded : void 0;
}
function isSame2(one, other) {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

// src/text/at-most.ts
function atMost(lines, most) {
  return lines.length > most ? [...lines.slice(0, most), `and ${lines.length - most} more`] : lines;
}

// src/cli/replace-file.ts
var import_node_fs4 = require("node:fs");

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

// src/cli/read-file.ts
var import_node_fs2 = require("node:fs");

// src/config/file-size.ts
var DEFAULT_FILE_SIZE = 64 * 1024 ** 2;
var LARGEST_FILE_SIZE = 500 * 1024 ** 2;
var BYTES = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

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
var shared = Buffer.allocUnsafeSlow(CHUNK);
function readRegularFile(path, limit) {
  return readOpened(open(path), limit);
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
function readOpened({ descriptor, stats }, limit, into) {
  try {
    if (stats.isCharacterDevice() && stats.rdev === statsOf("/dev/null")?.rdev) return Buffer.alloc(0);
    const special = describeSpecial(stats);
    if (special !== void 0) throw new UserError(special);
    const most = limit ?? DEFAULT_FILE_SIZE;
    if (stats.size > most) throw new UserError(tooLarge(limit, stats.size));
    const bytes = readToEnd(descriptor, stats.size, most, into);
    if (bytes.length > most) throw new UserError(tooLarge(limit));
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

// src/cli/write-atomically.ts
var import_node_crypto = require("node:crypto");
var import_node_fs3 = require("node:fs");
var import_node_path = require("node:path");

// src/cli/with-signals-held.ts
var ENDING = ["SIGINT", "SIGTERM", "SIGHUP"];
async function withSignalsHeld(work) {
  if (process.listenerCount(ENDING[0]) > 0) return await work();
  let came;
  const note2 = (signal) => {
    came ??= signal;
  };
  for (const signal of ENDING) process.on(signal, note2);
  try {
    return await work();
  } finally {
    await polled();
    for (const signal of ENDING) process.off(signal, note2);
    if (came !== void 0) process.kill(process.pid, came);
  }
}
function polled() {
  return new Promise((done) => setImmediate(() => setImmediate(done)));
}

// src/cli/write-atomically.ts
function writeAtomically(target, bytes, writing = {}) {
  const temporary = (0, import_node_path.join)((0, import_node_path.dirname)(target), `.smtp-lint-${(0, import_node_crypto.randomBytes)(6).toString("hex")}.tmp`);
  return withSignalsHeld(() => {
    const file = (0, import_node_fs3.openSync)(temporary, "wx", writing.like ? 384 : 438);
    try {
      writeLike(file, bytes, writing);
      writing.beforeReplacing?.();
      if (writing.isNew) giveNewName(temporary, target);
      else (0, import_node_fs3.renameSync)(temporary, target);
    } catch (error) {
      remove2(temporary);
      throw error;
    }
    syncDirectory((0, import_node_path.dirname)(target));
  });
}
function isTaken(error) {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}
function writeLike(file, bytes, { like, mustKeepOwner }) {
  try {
    (0, import_node_fs3.writeFileSync)(file, bytes);
    if (like) {
      keepOwner(file, like, mustKeepOwner ?? false);
      (0, import_node_fs3.fchmodSync)(file, like.mode & 4095);
    }
    (0, import_node_fs3.fsyncSync)(file);
  } finally {
    (0, import_node_fs3.closeSync)(file);
  }
}
function keepOwner(file, { uid, gid }, must) {
  const own = (0, import_node_fs3.fstatSync)(file);
  if (own.uid === uid && own.gid === gid) return;
  try {
    (0, import_node_fs3.fchownSync)(file, uid, gid);
  } catch {
    if (must) throw new UserError("its owner or group could not be kept");
  }
}
function giveNewName(temporary, target) {
  try {
    (0, import_node_fs3.linkSync)(temporary, target);
  } catch (error) {
    if (isTaken(error)) throw error;
    takeName(temporary, target);
    return;
  }
  remove2(temporary);
}
function takeName(temporary, target) {
  (0, import_node_fs3.closeSync)((0, import_node_fs3.openSync)(target, "wx"));
  try {
    (0, import_node_fs3.renameSync)(temporary, target);
  } catch (error) {
    remove2(target);
    throw error;
  }
}
function remove2(path) {
  try {
    (0, import_node_fs3.unlinkSync)(path);
  } catch {
  }
}
function syncDirectory(path) {
  try {
    const directory = (0, import_node_fs3.openSync)(path, "r");
    try {
      (0, import_node_fs3.fsyncSync)(directory);
    } finally {
      (0, import_node_fs3.closeSync)(directory);
    }
  } catch {
  }
}

// src/cli/replace-file.ts
async function replaceFile(path, before, after, deed) {
  try {
    const target = (0, import_node_fs4.realpathSync)(path);
    const stats = (0, import_node_fs4.statSync)(target);
    if (!stats.isFile()) throw new UserError(`this is no ordinary file, and only such are ${deed}`);
    if ((stats.mode & 146) === 0) throw new UserError("it is read-only");
    (0, import_node_fs4.accessSync)(target, import_node_fs4.constants.W_OK);
    const beforeReplacing = () => {
      if (!holds(target, before) && !holds(target, after))
        throw new UserError(`it was changed while it was being ${deed}`);
    };
    await writeAtomically(target, after, { like: stats, mustKeepOwner: true, beforeReplacing });
  } catch (error) {
    if (isUserError(error)) throw new UserError(`not ${deed}: ${error.message}`);
    throw new UserError(`not ${deed}: cannot be written: ${describeFileError(error)}`);
  }
}
function holds(path, bytes) {
  try {
    return readRegularFile(path, bytes.length).equals(bytes);
  } catch (error) {
    if (isUserError(error)) return false;
    throw error;
  }
}

// src/cli/fix-input.ts
async function fixInput(input, task) {
  const { flags, catalog, io, path } = task;
  const { encoding } = decode(input.bytes);
  const result2 = await fix(input.document, catalog, {
    ...task,
    unsafe: flags.unsafeFixes ?? false,
    canEncode: (text2) => canEncode(text2, encoding)
  });
  const document = hideValues(result2.document, result2.guessed);
  const isChanged = result2.applied.length > 0;
  const bytes = isChanged ? reencode(input.bytes, result2.document.source.text) : input.bytes;
  if (!bytes) {
    note(
      task,
      input.document,
      `nothing is fixed: the file holds bytes that are no ${encoding.toUpperCase()}`
    );
    if (path === void 0 && !flags.fixDryRun) io.stdout.write(input.bytes);
    return { input, fixed: 0 };
  }
  if (flags.fixDryRun) {
    if (isChanged) io.stdout.write(diff(input.document, document, catalog));
  } else if (path === void 0) {
    io.stdout.write(bytes);
  } else if (isChanged) {
    try {
      await replaceFile(path, input.bytes, bytes, "fixed");
    } catch (error) {
      if (!isUserError(error)) throw error;
      return { input, fixed: 0, failure: error.message };
    }
  }
  tell(result2, task);
  return { input: { ...input, bytes, document }, fixed: result2.applied.length };
}
function diff(before, after, catalog) {
  const version = (document) => ({
    source: document.source,
    visible: visibleSpans(resolve(document, catalog))
  });
  return unifiedDiff(version(before), version(after));
}
var MOST_NOTES = 50;
function tell({ applied, skipped, guessed, document }, task) {
  const { flags, io, path } = task;
  const { source } = document;
  if (flags.fixOnly && !flags.fixDryRun) {
    const output = path === void 0 ? io.stderr : io.stdout;
    const lines = applied.map(({ rule, section, option, fix: fix2 }) => {
      const what = option === void 0 ? `[${section}]` : `${option} in [${section}]`;
      return `${printable(`${source.path}: fixed ${what}: ${fix2.title}`)} [${rule}]`;
    });
    output.write(
      atMost(lines, MOST_SHOWN).map((line) => `${line}
`).join("")
    );
  }
  for (const { diagnostic, reason } of skipped.slice(0, MOST_NOTES)) {
    const { line } = source.position(diagnostic.span.start);
    note(task, document, `not fixed: ${diagnostic.fix.title}: ${reason}`, line);
  }
  if (skipped.length > MOST_NOTES) note(task, document, `not fixed: and ${skipped.length - MOST_NOTES} more`);
  if (applied.length === 0 || flags.fixOnly && !flags.fixDryRun) return;
  for (const name of [...guessed].slice(0, MOST_NOTES)) {
    const message = "the name given to this option is a guess: its value is not shown in this run";
    note(task, document, message, source.position(name).line);
  }
  if (guessed.size > MOST_NOTES)
    note(task, document, `${guessed.size - MOST_NOTES} more names are guesses, and their values not shown`);
  note(task, document, flags.fixDryRun ? `${applied.length} would be fixed` : `${applied.length} fixed`);
}
function note({ flags, io }, { source }, message, line) {
  if (flags.quiet) return;
  const place = line === void 0 ? source.path : `${source.path}:${line}`;
  io.stderr.write(`smtp-lint: ${printable(`${place}: ${message}`)}
`);
}
module.exports = {
  fixInput: fixInput
};
