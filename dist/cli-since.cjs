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

// src/cli/since.ts
var import_node_fs4 = require("node:fs");
var import_node_path3 = require("node:path");

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
  const line2 = source.lineSpan(source.position(offset).line);
  const gap = Math.max(line2.start, visible[next - 1]?.end ?? 0);
  const hidden = behindNames(gap, source.text.slice(0, line2.end));
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
      else for (const line2 of /* @__PURE__ */ new Set([own, this._firstLine(directive)])) this._add(line2, directive);
    }
  }
  /** Those about the line that a place belongs to. */
  at(offset) {
    const entry = this._entryBefore(offset);
    return this._byLine.get(this._lineOf(entry && offset <= entry.end ? entry.start : offset));
  }
  _add(line2, directive) {
    const present = this._byLine.get(line2) ?? new Precedence();
    present.add(directive);
    this._byLine.set(line2, present);
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
      for (let line2 = source.position(comment.start).line; line2 <= last; line2++) {
        const known3 = this._comments.get(line2);
        if (known3) known3.push(comment);
        else this._comments.set(line2, [comment]);
      }
    }
  }
  /** The first such line after this one; lines are asked for from the last to the first. */
  after(line2) {
    const { source } = this._document;
    const last = source.position(source.text.length).line;
    let next = line2 + 1;
    while (next <= last && this._isIdle(next)) {
      const known3 = this._known.get(next);
      if (known3 !== void 0) {
        next = known3;
        break;
      }
      next++;
    }
    this._known.set(line2, next);
    return next;
  }
  _isIdle(line2) {
    const { source } = this._document;
    const { start, end } = source.lineSpan(line2);
    let at = start;
    for (const comment of this._comments.get(line2) ?? []) {
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
  for (const { start, end } of [...lines].map((line2) => source.lineSpan(line2)))
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
  const info = catalog.rules.get(finding.rule);
  const {
    rule,
    section,
    option,
    message: message2,
    help,
    span: span2,
    related: related2 = [],
    fix,
    inferred = info?.inferred
  } = finding;
  const because = info && withSource(info.because, inferred);
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
  lineSpan(line2) {
    const starts = this._starts();
    const start = starts[line2 - 1] ?? this.text.length;
    let end = starts[line2] ?? this.text.length;
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
  const isThere = isIn.before || entries.length > 0;
  if (!isThere) return void 0;
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
function overall(verdicts) {
  return {
    takesEffect: heaviest(verdicts.map(({ takesEffect }) => takesEffect)),
    isCertain: verdicts.every((verdict) => verdict.isCertain),
    isOpen: verdicts.some((verdict) => verdict.isOpen)
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
function isEmpty({ changes, otherSections: otherSections2, incomplete, applications }) {
  return [changes, otherSections2, incomplete, applications].every((list2) => list2.length === 0);
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

// src/cli/git.ts
var import_node_child_process = require("node:child_process");
var import_node_crypto = require("node:crypto");
var import_node_fs3 = require("node:fs");
var import_node_path2 = require("node:path");

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

// src/cli/read-file.ts
var import_node_fs2 = require("node:fs");

// src/config/file-size.ts
var DEFAULT_FILE_SIZE = 64 * 1024 ** 2;
var LARGEST_FILE_SIZE = 500 * 1024 ** 2;
var BYTES = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

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

// src/cli/git.ts
var Revision = class _Revision {
  constructor(root, commit) {
    this.root = root;
    this._commit = commit;
  }
  /** The root of the repository that a directory lies in. Throws a UserError where git knows none. */
  static rootOf(directory) {
    const root = (0, import_node_fs3.realpathSync)(line(git(directory, ["rev-parse", "--show-toplevel"])));
    if (!(0, import_node_fs3.existsSync)((0, import_node_path2.join)(root, ".git"))) throw new UserError(NO_REPOSITORY);
    return root;
  }
  /** The revision by its name. Throws a UserError where git does not know it. */
  static find(name, root) {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
    const known3 = tryGit(root, args);
    if (!known3.ok) {
      throw new UserError(`git knows no revision ${name} (a clone of CI may hold the newest commit only)`);
    }
    return new _Revision(root, line(known3.stdout));
  }
  /** Every file of the revision. */
  names() {
    return this._allBlobs().keys();
  }
  has(name) {
    return this._allBlobs().has(name);
  }
  /** The contents of a file at the revision, which must have it. Throws a UserError where they are too large. */
  read(name, maxFileSize) {
    const result = tryGit(
      this.root,
      ["show", "--no-textconv", this._allBlobs().get(name)],
      maxFileSize
    );
    if (!result.ok) throw new UserError(explain(result.stderr));
    return result.stdout;
  }
  /** Whether a file on the disk is byte for byte that of the revision. */
  isUnchanged(name, maxFileSize) {
    const blob = this._allBlobs().get(name);
    if (blob === void 0) return false;
    const bytes = readRegularFile((0, import_node_path2.join)(this.root, name), maxFileSize);
    const hash = (0, import_node_crypto.createHash)(blob.length === 64 ? "sha256" : "sha1");
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === blob;
  }
  /** Whether a file is a part of the repository that is not checked out. */
  isLeftOut(name) {
    const tags = git(this.root, ["ls-files", "-t", "-z", "--", `:(top,literal)${name}`]).toString();
    return tags.startsWith("S ");
  }
  /** The files that were renamed since, as far as git has been told. */
  renames() {
    this._renames ??= this._findRenames();
    return this._renames;
  }
  _allBlobs() {
    this._blobs ??= this._listBlobs();
    return this._blobs;
  }
  _listBlobs() {
    const blobs = /* @__PURE__ */ new Map();
    const listed = git(this.root, ["ls-tree", "-r", "-z", "--full-tree", this._commit]).toString();
    for (const entry of listed.split("\0")) {
      const [, blob, name] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
      if (blob !== void 0 && name !== void 0) blobs.set(name, blob);
    }
    return blobs;
  }
  _findRenames() {
    const options = ["--cached", "--name-status", "--find-renames", "--diff-filter=R", "-z"];
    const fields = git(this.root, ["diff", ...options, this._commit, "--"]).toString().split("\0");
    const renames = [];
    for (let at = 0; at + 2 < fields.length; at += 3) {
      renames.push({ from: fields[at + 1], to: fields[at + 2] });
    }
    return renames;
  }
};
function realPath(path) {
  const missing = [];
  let present = path;
  while (!(0, import_node_fs3.existsSync)(present) && present !== (0, import_node_path2.dirname)(present)) {
    missing.unshift((0, import_node_path2.relative)((0, import_node_path2.dirname)(present), present));
    present = (0, import_node_path2.dirname)(present);
  }
  return (0, import_node_path2.join)((0, import_node_fs3.realpathSync)(present), ...missing);
}
function nameIn(root, path) {
  return withSlashes((0, import_node_path2.relative)(root, path));
}
var TIES = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE|TRACE\w*|\w+_PATHSPECS)$/;
var SAFE = ["--no-optional-locks", "-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false"];
var NO_REPOSITORY = "lies in no git repository, and --since needs one";
function git(directory, args) {
  const result = tryGit(directory, args);
  if (result.ok) return result.stdout;
  throw new UserError(explain(result.stderr));
}
function tryGit(directory, args, maxFileSize) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !TIES.test(name)));
  const { error, status, stdout, stderr } = (0, import_node_child_process.spawnSync)("git", [...SAFE, ...args], {
    cwd: directory,
    env: { ...env, LC_ALL: "C" },
    maxBuffer: maxFileSize ?? 2 ** 30,
    windowsHide: true
  });
  if (error && "code" in error && error.code === "ENOENT")
    throw new UserError("git is not installed, and --since needs it");
  if (error && "code" in error && error.code === "ENOBUFS") throw new UserError(tooLarge(maxFileSize));
  if (error) throw new UserError(`git cannot be run: ${error.message}`);
  return status === 0 ? { ok: true, stdout } : { ok: false, stderr: stderr.toString() };
}
function explain(stderr) {
  if (/not a git repository|cannot use bare repository/.test(stderr)) return NO_REPOSITORY;
  if (stderr.includes("dubious ownership")) {
    return "git trusts the repository only when its safe.directory names it, for it belongs to another user";
  }
  const [, first = ""] = /^(?:fatal|error): (.*)$/m.exec(stderr) ?? [];
  return `git cannot compare it: ${first}`;
}
function line(output) {
  return output.toString().replace(/\r?\n$/, "");
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

// src/cli/input.ts
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

// src/document/missing-part.ts
var NOT_COMPARED = "a part of the file may be missing, so it cannot be compared";
function missingPart({ incomplete, missing, problems }) {
  if (!incomplete) return void 0;
  const [problem] = problems.filter((one) => !one.isLocal);
  if (!problem && missing) return missing;
  return { message: problem?.message ?? "it cannot be read", offset: problem?.span.start ?? 0 };
}

// src/cli/read-whole.ts
function brokenPlace(document, catalog) {
  const missing = missingPart(document);
  if (!missing) return void 0;
  const { source } = document;
  const { offset } = missing;
  const { move } = shownPlaces(resolve(document, catalog));
  const { line: line2, column } = source.position(move({ start: offset, end: offset }).start);
  return `${source.path}:${line2}:${column}: ${missing.message}; ${NOT_COMPARED}`;
}

// src/cli/since.ts
async function planSince(input, options) {
  const comparison = new Comparison(options);
  for (const file of input.files) {
    await comparison.attempt(file.path, (place) => comparison.addFile(file, place));
  }
  for (const { path, message: message2 } of input.missing) {
    await comparison.attempt(path, (place) => comparison.addMissing(path, place, message2), message2);
  }
  for (const directory of input.directories) {
    await comparison.attempt(directory, (place) => comparison.addDirectory(directory, place));
  }
  return comparison.result();
}
var Comparison = class {
  constructor(options) {
    /** What is known of a directory: the revision of its repository, or why there is none. */
    this._known = /* @__PURE__ */ new Map();
    this._revisions = /* @__PURE__ */ new Map();
    this._told = /* @__PURE__ */ new Set();
    this._plans = [];
    this._notes = [];
    this._failures = [];
    /** The files that were checked, by their full paths. */
    this._checked = /* @__PURE__ */ new Set();
    this._compared = 0;
    this._options = options;
  }
  /** What keeps one file from being compared does not concern the others. */
  async attempt(path, add, instead) {
    try {
      await add(this._placeOf(path));
    } catch (error) {
      if (!isUserError(error)) throw error;
      if (this._told.has(error)) return;
      this._told.add(error);
      this._failures.push({ path: shownPath(path), message: instead ?? error.message });
    }
  }
  async addFile(file, { at, name }) {
    const { document, configs, isChecked } = file;
    const { catalog, lintOptions, maxFileSize } = file.settings;
    const path = document.source.path;
    if (isChecked) this._checked.add((0, import_node_path3.join)(at.root, name));
    if (at.isUnchanged(name, maxFileSize)) {
      this._compared++;
      return;
    }
    const oldName = at.has(name) ? name : at.renames().find(({ to }) => to === name)?.from;
    if (oldName === void 0) {
      if (isChecked)
        this._note(path, "new", (rev) => `is new since ${rev}, so there is nothing to compare it with`);
      return;
    }
    const old = await this._read(at, oldName, maxFileSize);
    const oldConfigs = resolve(old, catalog);
    if (!isChecked && !isConfiguration(oldConfigs)) return;
    for (const side of [old, document]) {
      const broken = brokenPlace(side, catalog);
      if (broken) throw new UserError(broken);
    }
    const pairing = pairApplications(oldConfigs, configs);
    if (!pairing.ok) throw new UserError(pairing.message);
    const made = plan(pairing, catalog, lintOptions);
    this._compared++;
    this._plans.push({
      before: old.source,
      after: document.source,
      plan: made,
      showAll: false,
      showErrors: !isChecked,
      documented: this._options.documented
    });
    if (oldName !== name) {
      const shown = shownPath((0, import_node_path3.join)(at.root, oldName));
      this._note(path, "renamed", (rev) => `was ${shown} in ${rev}, and is compared with that`);
    }
  }
  async addMissing(path, { at, name }, message2) {
    if (at.has(name)) {
      this._noteGone(path, at, name);
      return;
    }
    const wasDirectory = [...at.names()].some((one) => one.startsWith(`${name}/`));
    if (!wasDirectory) throw new UserError(message2);
    await this.addDirectory(path, { at, name });
  }
  async addDirectory(directory, { at, name: prefix }) {
    for (const name of at.names()) {
      const isBelow2 = prefix === "" || name.startsWith(`${prefix}/`);
      if (!isBelow2 || !syntaxOf(name) || (0, import_node_fs4.existsSync)((0, import_node_path3.join)(at.root, name))) continue;
      const { settings } = this._options;
      if (await settings.ignoredBy((0, import_node_path3.join)(at.root, name)) !== void 0) continue;
      const { catalog, maxFileSize } = await settings.of((0, import_node_path3.join)(at.root, name));
      const old = await this._read(at, name, maxFileSize);
      if (!isConfiguration(resolve(old, catalog))) continue;
      const below = prefix === "" ? name : name.slice(prefix.length + 1);
      this._noteGone((0, import_node_path3.join)(directory, below), at, name);
    }
  }
  result() {
    const changed = this._plans.filter((report2) => !isEmpty(report2.plan));
    const known3 = overall(changed.map((report2) => report2.plan.verdict));
    const verdict = this._failures.length > 0 ? { ...known3, isCertain: false } : known3;
    const { revision } = this._options;
    const report = {
      revision,
      compared: this._compared,
      plans: changed,
      notes: this._notes,
      verdict
    };
    return { report, failures: this._failures };
  }
  /** The version of a file at the revision, by the name that git has for it. */
  async _read(at, name, maxFileSize) {
    const { syntax: syntax2, revision } = this._options;
    return (await parseBytes(at.read(name, maxFileSize), `${revision}:${name}`, syntax2)).document;
  }
  _noteGone(path, at, name) {
    const newName = at.renames().find(({ from }) => from === name)?.to;
    if (newName === void 0) {
      if (at.isLeftOut(name)) {
        this._note(shownPath(path), "deleted", () => "is not checked out, so there is no plan for it");
        return;
      }
      this._note(shownPath(path), "deleted", (rev) => `was deleted since ${rev}, so there is no plan for it`);
      return;
    }
    const now = (0, import_node_path3.join)(at.root, newName);
    if (this._checked.has(now)) return;
    this._note(shownPath(path), "renamed", (rev) => `is ${shownPath(now)} since ${rev}: check that file`);
  }
  _note(path, kind, message2) {
    if (this._notes.some((note) => note.path === path && note.kind === kind)) return;
    this._notes.push({ path, kind, message: message2(this._options.revision) });
  }
  _placeOf(path) {
    const real = realPath(fullPath(path));
    let directory = real;
    while (!statsOf(directory)?.isDirectory()) directory = (0, import_node_path3.dirname)(directory);
    const at = this._revisionIn(directory);
    if (isUserError(at)) throw at;
    return { at, name: nameIn(at.root, real) };
  }
  _revisionIn(directory) {
    const known3 = this._known.get(directory) ?? this._findRevision(directory);
    this._known.set(directory, known3);
    return known3;
  }
  _findRevision(directory) {
    try {
      const root = Revision.rootOf(directory);
      const known3 = this._revisions.get(root) ?? Revision.find(this._options.revision, root);
      this._revisions.set(root, known3);
      return known3;
    } catch (error) {
      if (isUserError(error)) return error;
      throw error;
    }
  }
};
function isConfiguration(configs) {
  return configs.some(({ sections }) => sections.length > 0);
}
module.exports = {
  planSince: planSince
};
