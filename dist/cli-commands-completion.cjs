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

// src/cli/commands/completion.ts

// late:fastest-levenshtein
var late;
function load() {
  return late ??= require_mod();
}
function distance(...given) {
  return load().distance(...given);
}

// late:src/text/invisible-search.ts
var late2;
function load2() {
  return late2 ??= require("./text-invisible-search.cjs");
}
function clear(...given) {
  return load2().clear(...given);
}
function remove(...given) {
  return load2().remove(...given);
}

// src/text/invisible.ts
function withoutInvisibles(text2) {
  return isPlain(text2) ? text2 : remove(text2);
}
function clearedValue(text2) {
  return isPlain(text2) ? text2 : clear(text2);
}
function isPlain(text2) {
  return /^[\t\n\x20-\x7e]*$/.test(text2);
}

// src/catalog/placeholder.ts
var LONGEST = 1e3;
function hasPlaceholder(text2, further) {
  const double = text2.indexOf("{{");
  if (double !== -1 && text2.includes("}}", double + 2)) return true;
  for (let at = text2.indexOf("${"); at !== -1; ) {
    const close = text2.indexOf("}", at + 2);
    if (close === -1) break;
    if (close > at + 2) return true;
    at = text2.indexOf("${", close);
  }
  const looked = text2.length > LONGEST ? text2.slice(0, LONGEST) : text2;
  return further.some((pattern) => pattern.test(looked));
}

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
var known = /* @__PURE__ */ new Map();
var MOST_KNOWN = 1e3;
function numbersOf(release) {
  let numbers2 = known.get(release);
  if (!numbers2) {
    numbers2 = release.split(".").map(Number);
    if (known.size < MOST_KNOWN) known.set(release, numbers2);
  }
  return numbers2;
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
  accepts({ values, open, orContaining }) {
    const list2 = open ? `one of ${values.join(", ")}` : enumerate(values, "or");
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
  const close = nearest(text2, spec.values);
  return illegal(close ? { text: close, certain: false } : void 0);
}
function plain(text2) {
  return text2.toLowerCase().replace(/(?<=.)\/+$|[-_\s]/g, "");
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
  const tests = Object.entries(source).map(([option, matcher]) => {
    const spec = scope.specOf(option);
    return {
      op: "test",
      option,
      optionNumber: spec && numberOfName(option),
      matcher: compileMatcher(matcher, spec)
    };
  });
  return tests.length === 1 ? tests[0] : { op: "all", of: tests };
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
      const values = Object.values(valuesIntroduced).map(({ release }) => release);
      return [introduced, discontinued, ...modified, ...values].filter((release) => release !== void 0);
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
      (newest, release) => compareReleases(release, newest) > 0 ? release : newest,
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
  const plain2 = /^[a-z-]*$/.test(name) ? name : plainName(name);
  if (plain2 === documented) return "misspelt";
  if (name.startsWith(documented)) return "undocumented";
  const isNear = Math.abs(plain2.length - documented.length) <= MOST_SLIPS;
  if (isNear && distance(plain2, documented) <= MOST_SLIPS) return "misspelt";
  return plain2.startsWith(documented) ? "undocumented" : void 0;
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

// src/catalog/preset.ts
function builtinPresets() {
  return JSON.parse(`[{"preset":"default","summary":"Every option at its default.","sources":["Genesys option reference, smtp-client section"],"everyOption":true,"sections":{"smtp-client":{"server":{"fill":"SERVER","example":"smtp.example.com"}}}},{"preset":"relay","summary":"An SMTP server that takes mail without a login, such as a relay within the company.","sources":["Genesys option reference, smtp-client section"],"notes":["The relay must accept mail from the host of E-mail Server."],"sections":{"smtp-client":{"server-type":"SMTP","server":{"fill":"SERVER","example":"relay.example.com"},"port":"25","smtp-connection-security":"none","enable-authentication":"false"}}},{"preset":"smtp-auth","summary":"An SMTP server that takes a user name and a password, over an encrypted connection.","sources":["Genesys option reference, smtp-client section","RFC 6409 and RFC 8314, for the ports"],"sections":{"smtp-client":{"server-type":"SMTP","server":{"fill":"SERVER","example":"smtp.example.com"},"port":{"value":"587","note":"587 begins in clear and answers STARTTLS; 465 with ssl-tls is the other common pair."},"smtp-connection-security":"start-tls-required","enable-authentication":"true","user":{"fill":"MAIL_USER","example":"contact-center@example.com"},"password":{"fill":"PASSWORD","example":"an-example"}}}},{"preset":"gmail-oauth2","summary":"Gmail over SMTP with OAuth 2.0.","release":"8.5.201.05","inferred":"concluded from the release that introduced the section with the secret of the Google application","sources":["Genesys option reference, smtp-client section","Genesys E-mail Server documentation, mailboxes with Gmail","Google, OAuth 2.0 mechanism for Gmail","published Gmail SMTP settings, for host and port"],"notes":["Google refuses a refresh token after seven days while the consent screen of the application is published for testing only."],"sections":{"smtp-client":{"server-type":"SMTP","server":"smtp.gmail.com","port":"587","smtp-connection-security":"start-tls-required","enable-authentication":"true","mail.smtp.auth.mechanisms":"XOAUTH2","user":{"fill":"MAIL_USER","example":"contact.center@gmail.com","note":"The whole Gmail address."},"password":{"fill":"REFRESH_TOKEN","example":"an-example","note":"Here the refresh token, granted for https://mail.google.com/."},"client-id":{"fill":"CLIENT_ID","example":"1234-example.apps.googleusercontent.com"},"tenant-authority":{"value":"google","note":"The default is Microsoft's authority, whose tokens Gmail refuses."},"secret":"smtp"},"secret-smtp":{"password":{"fill":"CLIENT_SECRET","example":"an-example"}}}},{"preset":"office365-oauth2","summary":"Office 365 over SMTP with OAuth 2.0, with the password of the mailbox.","release":"8.5.202.02","inferred":"concluded from the release that modified the options for OAuth 2.0 with Microsoft; they were introduced for EWS","sources":["Genesys option reference, smtp-client section","Microsoft, how to authenticate an IMAP, POP or SMTP application with OAuth, for host and port","Microsoft identity platform, resource owner password credentials","Microsoft, improvements in SMTP authenticated submission, for the number of connections"],"notes":["Microsoft advises against requesting tokens with a password, and refuses it for accounts with multi-factor authentication. From 8.5.212.01 on the preset office365-client-credentials does without.","SMTP AUTH must be enabled for the mailbox."],"sections":{"smtp-client":{"server-type":"SMTP","server":"smtp.office365.com","port":"587","smtp-connection-security":"start-tls-required","cnx-pool-size":{"value":"3","note":"Exchange Online accepts three connections at a time for a mailbox."},"enable-authentication":"true","mail.smtp.auth.mechanisms":"XOAUTH2","user":{"fill":"MAIL_USER","example":"contact-center@example.com","note":"The user principal name of the mailbox."},"password":{"fill":"PASSWORD","example":"an-example","note":"Here the password of the mailbox."},"client-id":{"fill":"CLIENT_ID","example":"11111111-2222-3333-4444-555555555555"},"directory-id":{"fill":"DIRECTORY_ID","example":"66666666-7777-8888-9999-000000000000"},"tenant-authority":"https://login.microsoftonline.com"}}},{"preset":"office365-client-credentials","summary":"Office 365 over SMTP with OAuth 2.0, with the secret of an application.","release":"8.5.212.01","inferred":"concluded from the release that introduced the grant","sources":["Genesys option reference, smtp-client section","Microsoft, how to authenticate an IMAP, POP or SMTP application with OAuth","Microsoft, improvements in SMTP authenticated submission, for the number of connections"],"notes":["The application needs the permission SMTP.SendAsApp with the consent of an administrator, a service principal in Exchange Online made with the object id of the enterprise application, and full access to the mailbox.","SMTP AUTH must be enabled for the mailbox."],"sections":{"smtp-client":{"server-type":"SMTP","server":"smtp.office365.com","port":"587","smtp-connection-security":"start-tls-required","cnx-pool-size":{"value":"3","note":"Exchange Online accepts three connections at a time for a mailbox."},"enable-authentication":"true","mail.smtp.auth.mechanisms":"XOAUTH2","grant-type":"client_credentials","user":{"fill":"MAIL_USER","example":"contact-center@example.com","note":"The user principal name of the mailbox."},"password":{"fill":"CLIENT_SECRET","example":"an-example","note":"Here the secret of the Azure application."},"client-id":{"fill":"CLIENT_ID","example":"11111111-2222-3333-4444-555555555555"},"directory-id":{"fill":"DIRECTORY_ID","example":"66666666-7777-8888-9999-000000000000"},"tenant-authority":"https://login.microsoftonline.com","scope":{"value":"https://outlook.office.com/.default","note":"Microsoft's page on this grant writes https://outlook.office365.com/.default."}}}},{"preset":"graph","summary":"Office 365 through the Graph API, with the secret of an application.","release":"8.5.205.03","inferred":"concluded from the release that modified the options for the Graph API","sources":["Genesys option reference, smtp-client section","Genesys IWD Email, administrator's guide, Office 365 mailboxes, a sibling product, for the permissions"],"notes":["The application needs the application permissions Mail.ReadWrite and Mail.Send of the Graph API."],"sections":{"smtp-client":{"server-type":"GRAPH","enable-authentication":"true","user":{"fill":"MAIL_USER","example":"contact-center@example.com","note":"The mailbox that mail is sent from."},"password":{"fill":"CLIENT_SECRET","example":"an-example","note":"Here the secret of the Azure application."},"client-id":{"fill":"CLIENT_ID","example":"11111111-2222-3333-4444-555555555555"},"directory-id":{"fill":"DIRECTORY_ID","example":"66666666-7777-8888-9999-000000000000"},"tenant-authority":"https://login.microsoftonline.com","scope":{"value":"https://graph.microsoft.com/.default","note":"The default is the scope of Exchange Online, whose tokens the Graph API refuses."}}}},{"preset":"ews","summary":"An Exchange server of one's own through EWS, with user name and password.","sources":["Genesys option reference, smtp-client section","published EWS addresses, for the form of the URL"],"notes":["Microsoft is switching EWS off in Exchange Online; servers of one's own are not concerned."],"sections":{"smtp-client":{"server-type":"EWS","server":{"fill":"EWS_URL","example":"https://exchange.example.com/EWS/Exchange.asmx","note":"The URL of the service, such as https://exchange.example.com/EWS/Exchange.asmx, not a host name."},"exchange-version":{"fill":"EXCHANGE_VERSION","example":"Exchange2016"},"enable-authentication":"true","user":{"fill":"MAIL_USER","example":"contact-center@example.com"},"password":{"fill":"PASSWORD","example":"an-example"}}}}]`);
}

// src/text/late-pattern.ts
function latePattern(source, flags) {
  let pattern;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}

// src/text/printable.ts
function printable(text2) {
  return isPlain2(text2) ? text2 : text2.replace(unsafe(), spellOut);
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

// src/cli/completion/quote.ts
function quote(text2) {
  return `'${text2.replaceAll("'", "'\\''")}'`;
}
function quoteForFish(text2) {
  return `'${text2.replace(/[\\']/g, "\\$&")}'`;
}
function oneLine(text2) {
  return printable(text2.replace(/\s+/g, " ").trim());
}

// src/cli/completion/bash.ts
function bashScript({ places, commands, usual, valueFlags }) {
  const names2 = commands.map(({ name }) => name).filter((name) => name !== "");
  const values = commands.flatMap(valuePlaces);
  const operands = commands.flatMap(operandPlaces);
  return `# Completion of smtp-lint for bash.

_smtp_lint_commands=${quote(` ${names2.join(" ")} `)}
_smtp_lint_usual=${quote(usual)}
_smtp_lint_value_flags=${quote(` ${valueFlags.join(" ")} `)}

# Sets words to the flags of the command $1, which is empty where none is named.
_smtp_lint_flags() {
  case $1 in
${commands.map(({ name, flags }) => `    ${quote(name)}) ${setWords(flags.flatMap(({ names: names3 }) => names3))} ;;`).join("\n")}
  esac
}

# Sets place to that of the value of the flag $2 of the command $1.
_smtp_lint_value() {
  case "$1 $2" in
${values.map(([pattern, place]) => `    ${pattern}) place=${place} ;;`).join("\n")}
  esac
}

# Sets place to that of an operand of the command $1 that $2 others stand before.
_smtp_lint_operand() {
  case "$1 $2" in
${operands.map(([pattern, place]) => `    ${pattern}) place=${place} ;;`).join("\n")}
  esac
}

# Sets words and files to what may stand in the place $1, and head to the beginning of $2 that they follow.
_smtp_lint_words() {
  words=() files='' head=''
  case $1 in
${places.map(placeCase).join("\n")}
    file) files=1 ;;
  esac
}
${ENGINE}`;
}
function valuePlaces({ name, flags }) {
  return flags.flatMap(({ names: names2, value }) => {
    if (value === void 0) return [];
    return [[names2.map((flag) => quote(`${name} ${flag}`)).join(" | "), value]];
  });
}
function operandPlaces({ name, operands, rest }) {
  const places = operands.map((place, at) => [quote(`${name} ${at}`), place]);
  return rest === void 0 ? places : [...places, [`${quote(`${name} `)}*`, rest]];
}
function placeCase({ words, files, tails }, at) {
  const all = setContent({ words, files });
  if (tails.length === 0) return `    ${at}) ${all} ;;`;
  const cases = tails.map((tail) => {
    if (tail.behind === "=") return `*=*) ${setContent(tail)} head=\${2%%=*}= ;;`;
    return `${quote(tail.behind)}*) ${setContent(tail)} head=${quote(tail.behind)} ;;`;
  });
  const inner = [...cases, `*) ${all} ;;`].map((line) => `        ${line}`);
  return [`    ${at})`, "      case $2 in", ...inner, "      esac", "      ;;"].join("\n");
}
function setContent({ words, files }) {
  return `${setWords(words.map(({ text: text2 }) => text2))}${files ? " files=1" : ""}`;
}
function setWords(words) {
  return `words=(${words.map(quote).join(" ")})`;
}
var ENGINE = `
# Sets typed to the words up to the cursor. bash takes some of them apart, at = and : above all.
_smtp_lint_split() {
  local line=\${COMP_LINE:0:COMP_POINT} rest piece last=-1 i
  line=\${COMP_WORDS[0]}\${line#*"\${COMP_WORDS[0]}"}
  typed=()
  for ((i = 0; i <= COMP_CWORD; i++)); do
    rest=\${line#"\${line%%[![:space:]]*}"}
    piece=\${COMP_WORDS[i]}
    ((i == COMP_CWORD)) && piece=$rest
    if ((i == 0)) || [[ $rest != "$line" ]]; then
      last=$((last + 1))
      typed[last]=''
    fi
    typed[last]=\${typed[last]}$piece
    line=\${rest#"$piece"}
  done
}

# Reads the words before the cursor: the command, how many operands follow it, the flag whose value comes next, and
# whether -- has ended the flags.
_smtp_lint_read() {
  local word i
  for word in "\${typed[@]:1:\${#typed[@]}-2}"; do
    if [[ $flag ]]; then
      flag=''
    elif [[ $word == *[\\<\\>] ]]; then
      flag=redirection
    elif [[ ! $ended && $word == -- ]]; then
      ended=1
    elif [[ ! $ended && $word == --* ]]; then
      [[ $_smtp_lint_value_flags == *" $word "* ]] && flag=$word
    elif [[ ! $ended && $word == -?* ]]; then
      # Letters in one word; what stands behind the first that takes a value is its value.
      for ((i = 1; i < \${#word}; i++)); do
        [[ $_smtp_lint_value_flags == *" -\${word:i:1} "* ]] || continue
        ((i == \${#word} - 1)) && flag=-\${word:i:1}
        break
      done
    elif [[ ! $ended && ! $command && $operands == 0 && $_smtp_lint_commands == *" $word "* ]]; then
      command=$word
    else
      operands=$((operands + 1))
    fi
  done
}

# Sets matches to the words that begin with what is typed.
_smtp_lint_match() {
  local word
  matches=()
  for word in \${words[@]+"\${words[@]}"}; do
    [[ $begin$head$word == "$current"* ]] && matches+=("$begin$head$word")
  done
}

_smtp_lint() {
  local IFS=$' \\t\\n' typed words=() matches files='' head='' place=''
  local command='' flag='' operands=0 ended='' begin='' breaks='' kept='' file
  COMPREPLY=()
  _smtp_lint_split
  ((\${#typed[@]} > 1)) || return 0
  _smtp_lint_read

  local current=\${typed[\${#typed[@]}-1]}
  case $current in
    [\\'\\"]*) current=\${current:1} ;;
    *)
      # What readline leaves alone: it takes only what follows these for the word.
      [[ $COMP_WORDBREAKS == *=* ]] && breaks==
      [[ $COMP_WORDBREAKS == *:* ]] && breaks+=:
      [[ $breaks ]] && kept=\${current%"\${current##*[$breaks]}"}
      ;;
  esac

  if [[ $flag == redirection ]]; then
    place=file
  elif [[ $flag ]]; then
    _smtp_lint_value "$command" "$flag"
  elif [[ ! $ended && $current == --*=* ]]; then
    begin=\${current%%=*}=
    _smtp_lint_value "$command" "\${current%%=*}"
  elif [[ ! $ended && $current == -* ]]; then
    place=flags
  else
    # Behind -- there is no command.
    [[ $ended && ! $command ]] && command=$_smtp_lint_usual
    _smtp_lint_operand "$command" "$operands"
  fi
  if [[ $place == flags ]]; then
    _smtp_lint_flags "$command"
  else
    _smtp_lint_words "$place" "\${current#"$begin"}"
  fi
  _smtp_lint_match
  if ((\${#matches[@]} == 1)) && [[ \${matches[0]} == *[=/] ]]; then
    # Completed together with all that may follow, or bash would set a blank behind the beginning.
    _smtp_lint_words "$place" "\${matches[0]#"$begin"}"
    _smtp_lint_match
  fi

  if [[ ! $files ]]; then
    compopt +o default +o bashdefault 2>/dev/null
  elif ((\${#matches[@]} > 0)); then
    # Before bash 4 there is no way to offer files beside words.
    if compopt -o filenames 2>/dev/null; then
      while IFS= read -r file; do
        [[ $file ]] && matches+=("$file")
      done <<<"$(compgen -f -- "$current")"
    fi
  elif [[ $begin$head && $begin$head != "\${kept:0:\${#begin}+\${#head}}" ]]; then
    # Of --output=name readline would take all for the name of the file.
    while IFS= read -r file; do
      [[ -d $file ]] && file+=/
      [[ $file ]] && matches+=("$begin$head$file")
    done <<<"$(compgen -f -- "\${current#"$begin$head"}")"
  fi
  for file in \${matches[@]+"\${matches[@]}"}; do
    COMPREPLY+=("\${file#"$kept"}")
  done
  return 0
}

complete -o bashdefault -o default -F _smtp_lint smtp-lint
`;

// src/cli/completion/fish.ts
function fishScript({ places, commands, usual, valueFlags }) {
  const names2 = commands.map(({ name }) => name).filter((name) => name !== "");
  return `# Completion of smtp-lint for fish.

set -g __smtp_lint_commands ${names2.map(quoteForFish).join(" ")}
set -g __smtp_lint_usual ${quoteForFish(usual)}
set -g __smtp_lint_value_flags ${valueFlags.map(quoteForFish).join(" ")}

${places.flatMap(placeFunction).join("\n")}
${ENGINE2}
complete -c smtp-lint -e
complete -c smtp-lint -f
${commands.flatMap((command) => completions(command, places)).join("\n")}
`;
}
function completions(command, places) {
  const name = quoteForFish(command.name);
  const { operands, rest } = command;
  const lines = [
    ...command.flags.map((flag) => [`__smtp_lint_is ${name}`, completeFlag(flag, places)]),
    ...operands.map((place, at) => [`__smtp_lint_at ${name} ${at}`, completeValue(place, places)]),
    ...rest === void 0 ? [] : [[`__smtp_lint_behind ${name} ${operands.length}`, completeValue(rest, places)]]
  ];
  return lines.map(([condition = "", what]) => `complete -c smtp-lint -n ${quoteForFish(condition)} ${what}`);
}
function completeFlag({ names: names2, about, value }, places) {
  const flags = names2.map((name) => name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`);
  const takes = value === void 0 ? [] : ["-r", completeValue(value, places)];
  return [...flags, ...takes, "-d", quoteForFish(oneLine(about))].join(" ");
}
function completeValue(at, places) {
  const { words, files } = places[at];
  return `${files ? "-F" : "-f"}${words.length > 0 ? ` -a '(${FUNCTION}${at})'` : ""}`;
}
var FUNCTION = "__smtp_lint_";
function placeFunction({ words, tails }, at) {
  if (words.length === 0) return [];
  const cases = tails.flatMap(({ behind, words: words2, files }) => {
    if (behind !== "=") return [`        case ${quoteForFish(`${behind}*`)}`, `            ${print(behind, words2)}`];
    const lines = [
      ...words2.length > 0 ? [print("", words2, "$start")] : [],
      ...files ? [`__fish_complete_path (string replace -r '^[^=]*=' '' -- $value) | string replace -r '^' "$start"`] : []
    ];
    return [
      `        case '*=*'`,
      `            set -l start (string replace -r '=.*' '=' -- $value)`,
      ...lines.map((line) => `            ${line}`)
    ];
  });
  const all = print("", words);
  if (tails.length === 0) return [`function ${FUNCTION}${at}`, `    ${all}`, "end", ""];
  return [
    `function ${FUNCTION}${at}`,
    `    set -l value (commandline -ct | string replace -r '^--[^=]*=' '')`,
    '    switch "$value"',
    ...cases,
    "        case '*'",
    `            ${all}`,
    "    end",
    "end",
    ""
  ];
}
function print(start, words, variable = "") {
  const items = words.map(({ text: text2, about }) => `${variable}${quoteForFish(start + text2)} ${quoteForFish(oneLine(about))}`);
  return `printf '%s\\t%s\\n' ${items.join(" ")}`;
}
var ENGINE2 = `# Reads the words before the cursor: the command, which is empty where none is named, and how many operands follow.
function __smtp_lint_read
    set -l words (commandline -opc)
    set -g __smtp_lint_command ''
    set -g __smtp_lint_operands 0
    set -l ended no
    set -l is_value no
    for word in $words[2..-1]
        if test $is_value = yes
            set is_value no
        else if test $ended = no; and string match -q -- -- $word
            set ended yes
            # Behind it there is no command.
            test "$__smtp_lint_command" = ''; and set __smtp_lint_command $__smtp_lint_usual
        else if test $ended = no; and contains -- $word $__smtp_lint_value_flags
            set is_value yes
        else if test $ended = no; and string match -q -- '--*' $word
            continue
        else if test $ended = no; and string match -qr -- '^-.' $word
            # Letters in one word; what stands behind the first that takes a value is its value.
            set -l letters (string split '' -- (string sub -s 2 -- $word))
            set -l seen 0
            for letter in $letters
                set seen (math $seen + 1)
                if contains -- -$letter $__smtp_lint_value_flags
                    test $seen = (count $letters); and set is_value yes
                    break
                end
            end
        else if test "$__smtp_lint_command$__smtp_lint_operands" = 0; and contains -- $word $__smtp_lint_commands
            set __smtp_lint_command $word
        else
            set __smtp_lint_operands (math $__smtp_lint_operands + 1)
        end
    end
end

function __smtp_lint_is
    __smtp_lint_read
    test "$__smtp_lint_command" = "$argv[1]"
end

function __smtp_lint_at
    __smtp_lint_is $argv[1]; and test $__smtp_lint_operands = $argv[2]
end

function __smtp_lint_behind
    __smtp_lint_is $argv[1]; and test $__smtp_lint_operands -ge $argv[2]
end
`;

// src/diagnostics/diagnostic.ts
var SEVERITIES = ["info", "warning", "error"];

// src/cli/completion/places.ts
var CONTENTS = {
  file: () => FILES,
  path: () => FILES,
  before: () => FILES,
  after: () => FILES,
  command: ({ commands }) => listed(commands),
  id: ({ catalog }) => listed(ruleNames(catalog)),
  severity: () => listed(["off", ...SEVERITIES].map((severity) => [severity, ""])),
  release: ({ catalog }) => listed(releasesOf(catalog).map((release) => [release, ""])),
  preset: ({ presets }) => listed(presets.map(({ preset, summary }) => [preset, summary])),
  name: ({ catalog }) => topics(catalog),
  // Asking git would take a program at each press of a key.
  revision: () => NOTHING,
  size: () => NOTHING,
  number: () => NOTHING
};
var NOTHING = { words: [], files: false, tails: [] };
var FILES = { words: [], files: true, tails: [] };
function placeOf(placeholder, choices, known2) {
  const [, name = "", optional, second] = /^([^[=]+)(\[)?(?:=([^\]]+)\]?)?$/.exec(placeholder) ?? [];
  const first = choices ? listed(choices.map((choice2) => [choice2, ""])) : contentOf(name, known2);
  if (second === void 0) return { name, ...first };
  const tail = { behind: "=", ...contentOf(second, known2) };
  const words = optional ? first.words : first.words.map(({ text: text2, about }) => ({ text: `${text2}=`, about }));
  return { name, ...first, words, tails: [tail] };
}
function contentOf(name, known2) {
  return ownProperty(CONTENTS, name)?.(known2) ?? NOTHING;
}
function listed(words) {
  return { words: wordsOf(words), files: false, tails: [] };
}
function topics(catalog) {
  const sections = catalog.sections.filter(({ name }) => isTypeable(name));
  const options = new Map(catalog.sections.flatMap(optionNames));
  return {
    words: wordsOf([
      ...sections.map(({ name, file }) => [`${name}/`, file.summary]),
      ...options,
      ...ruleNames(catalog)
    ]),
    files: true,
    tails: sections.map((section) => {
      return { behind: `${section.name}/`, words: wordsOf(optionNames(section)), files: false };
    })
  };
}
function optionNames(section) {
  return [...section.allNames()].map((name) => [name, section.option(name)?.facts.summary ?? ""]);
}
function ruleNames(catalog) {
  return [...catalog.rules.values()].map(({ id, summary }) => [id, summary]);
}
function releasesOf(catalog) {
  const releases = new Set(catalog.sections.flatMap((section) => section.releases()));
  return [...releases].sort((one, other) => compareReleases(other, one));
}
function wordsOf(words) {
  return words.filter(([text2]) => isTypeable(text2)).map(([text2, about]) => ({ text: text2, about }));
}
function isTypeable(word) {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_.,:/@%+-]*$/u.test(word);
}

// src/cli/completion/grammar.ts
function grammarOf(program, known2) {
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const all = {
    ...known2,
    commands: commands.map((command) => [command.name(), command.description()])
  };
  const places = new Places(all);
  const named = commands.map((command) => readCommand(command, help, places));
  const usual = named[0];
  const further = readFlags(program, help, places).filter(
    ({ names: names2 }) => !usual.flags.some((flag) => flag.names[0] === names2[0])
  );
  const unnamed = {
    ...usual,
    name: "",
    flags: [...usual.flags, ...further],
    operands: [places.add({ ...placeOf("command", void 0, all), files: true })]
  };
  const grammars = [unnamed, ...named];
  const valueFlags = grammars.flatMap(
    (command) => command.flags.filter(({ value }) => value !== void 0).flatMap(({ names: names2 }) => names2)
  );
  return { places: places.all, commands: grammars, usual: usual.name, valueFlags: [...new Set(valueFlags)] };
}
function placeholderOf(taker) {
  if (!("flags" in taker)) return taker.name();
  return /[<[](.+)[>\]]$/.exec(taker.flags)?.[1]?.replace(/\.\.\.$/, "");
}
var Places = class {
  constructor(known2) {
    this.all = [];
    this._known = known2;
  }
  of(taker) {
    return this.add(placeOf(placeholderOf(taker) ?? "", taker.argChoices, this._known));
  }
  add(place) {
    const text2 = JSON.stringify(place);
    const at = this.all.findIndex((other) => JSON.stringify(other) === text2);
    return at === -1 ? this.all.push(place) - 1 : at;
  }
};
function readCommand(command, help, places) {
  const operands = [];
  let rest;
  for (const argument of command.registeredArguments) {
    if (argument.variadic) rest = places.of(argument);
    else operands.push(places.of(argument));
  }
  const flags = readFlags(command, help, places);
  return { name: command.name(), flags, operands, ...rest !== void 0 && { rest } };
}
function readFlags(command, help, places) {
  return help.visibleOptions(command).map((option) => ({
    names: [option.short, option.long].filter((name) => name !== void 0),
    about: option.description,
    ...option.required && { value: places.of(option) }
  }));
}

// src/cli/completion/zsh.ts
function zshScript({ places, commands, usual, valueFlags }) {
  const names2 = commands.map(({ name }) => name).filter((name) => name !== "");
  return `#compdef smtp-lint
# Completion of smtp-lint for zsh.

${places.map(placeFunction2).join("\n\n")}

_smtp-lint() {
  local -a value_flags=(${valueFlags.map(quote).join(" ")})
  local -a commands=(${names2.map(quote).join(" ")})
  local command='' word
  integer at letter
  # The command is the first word that is neither a flag nor its value; it is taken out of the words.
  for ((at = 2; at < CURRENT; at++)); do
    word=$words[at]
    if [[ $word == -- ]]; then
      # Behind it there is no command.
      command=${quote(usual)}
      break
    elif (( $value_flags[(Ie)$word] )); then
      (( at++ ))
    elif [[ $word == --* ]]; then
      continue
    elif [[ $word == -?* ]]; then
      for ((letter = 2; letter <= $#word; letter++)); do
        (( $value_flags[(Ie)-$word[letter]] )) || continue
        (( letter == $#word && at++ ))
        break
      done
    elif (( $commands[(Ie)$word] )); then
      command=$word
      words[at]=()
      (( CURRENT-- ))
      break
    else
      break
    fi
  done
  case $command in
${commands.map(commandCase).join("\n")}
  esac
}

${REGISTER}`;
}
function commandCase({ name, flags, operands, rest }) {
  const specs = [
    ...flags.flatMap(flagSpecs),
    ...operands.map((place, at) => `${at + 1}: :${FUNCTION2}${place}`),
    ...rest === void 0 ? [] : [`*: :${FUNCTION2}${rest}`]
  ];
  const lines = specs.map((spec) => `        ${quote(spec)}`);
  return [`    ${quote(name)})`, "      _arguments -s -S : \\", lines.join(" \\\n"), "      ;;"].join("\n");
}
var FUNCTION2 = "_smtp-lint_";
function flagSpecs({ names: names2, about, value }) {
  const text2 = `[${oneLine(about).replace(/[\\:[\]]/g, "\\$&")}]`;
  if (value === void 0) return names2.map((name) => `(${names2.join(" ")})${name}${text2}`);
  return names2.map((name) => `*${name}${name.startsWith("--") ? "=" : "+"}${text2}: :${FUNCTION2}${value}`);
}
function placeFunction2(place, at) {
  const tails = place.tails.flatMap((tail) => {
    const pattern = tail.behind === "=" ? `1 '*='` : quote(tail.behind);
    return [
      `  if compset -P ${pattern}; then`,
      ...offer(place.name, tail).map((line) => `  ${line}`),
      "    return ret",
      "  fi"
    ];
  });
  return [
    `${FUNCTION2}${at}() {`,
    "  local -a whole begun",
    "  local ret=1",
    ...tails,
    ...offer(place.name, place),
    "  return ret",
    "}"
  ].join("\n");
}
function offer(name, { words, files }) {
  const begun = words.filter(({ text: text2 }) => /[=/]$/.test(text2));
  const whole = words.filter((word) => !begun.includes(word));
  const arrays = [
    ...whole.length > 0 ? ["whole"] : [],
    ...begun.length > 0 ? [`${whole.length > 0 ? "-- " : ""}begun -S ''`] : []
  ];
  return [
    ...whole.length > 0 ? [`  whole=(${whole.map(describe).join(" ")})`] : [],
    ...begun.length > 0 ? [`  begun=(${begun.map(describe).join(" ")})`] : [],
    ...arrays.length > 0 ? [`  _describe -t values ${quote(name)} ${arrays.join(" ")} && ret=0`] : [],
    ...files ? ["  _files && ret=0"] : [],
    ...arrays.length === 0 && !files ? [`  _message ${quote(name)}`] : []
  ];
}
function describe({ text: text2, about }) {
  const word = text2.replace(/[\\:]/g, "\\$&");
  return quote(about === "" ? word : `${word}:${oneLine(about)}`);
}
var REGISTER = `if [[ \${funcstack[1]-} == _smtp-lint ]]; then
  _smtp-lint "$@"
elif (( $+functions[compdef] )); then
  compdef _smtp-lint smtp-lint
else
  # At the first prompt all of .zshrc has been read; compinit is run if nothing there has run it.
  _smtp-lint_register() {
    add-zsh-hook -d precmd _smtp-lint_register
    if (( ! $+functions[compdef] )); then
      autoload -Uz compinit
      compinit -i
    fi
    compdef _smtp-lint smtp-lint
  }
  autoload -Uz add-zsh-hook
  add-zsh-hook precmd _smtp-lint_register
fi
`;

// src/cli/completion/script.ts
var SCRIPTS = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript
};
function scriptFor(shell, program, known2) {
  return SCRIPTS[shell](grammarOf(program, known2));
}

// src/cli/exit-code.ts
var ExitCode = { clean: 0, findings: 1, trouble: 2 };

// src/cli/load-catalog.ts
async function loadCatalogs(paths) {
  if (paths.length === 0) return [];
  const { loadUserCatalogs } = await require("./cli-user-catalogs.cjs");
  return await loadUserCatalogs(paths);
}

// src/cli/commands/completion.ts
async function completion(shell, options, program, io) {
  const catalog = builtinCatalog(await loadCatalogs(options.catalog ?? []));
  io.stdout.write(scriptFor(shell, program, { catalog, presets: builtinPresets() }));
  return ExitCode.clean;
}
module.exports = {
  completion: completion
};
