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

// src/cli/commands/schema.ts

// src/catalog/placeholder.ts
var PLACEHOLDER = "\\{\\{[\\s\\S]*\\}\\}|\\$\\{[^}]+\\}";
var LONGEST = 1e3;
function hasPlaceholder(text3, further) {
  const double = text3.indexOf("{{");
  if (double !== -1 && text3.includes("}}", double + 2)) return true;
  for (let at = text3.indexOf("${"); at !== -1; ) {
    const close2 = text3.indexOf("}", at + 2);
    if (close2 === -1) break;
    if (close2 > at + 2) return true;
    at = text3.indexOf("${", close2);
  }
  const looked = text3.length > LONGEST ? text3.slice(0, LONGEST) : text3;
  return further.some((pattern) => pattern.test(looked));
}

// src/values/json-schema/json-schema.ts
var anyText = { type: ["string", "number", "boolean"], minLength: 1 };
function textLike(pattern) {
  return { type: "string", pattern };
}
function anyOf(schemas) {
  const possible = schemas.filter((schema2) => schema2 !== false);
  const [only] = possible;
  return possible.length > 1 ? { anyOf: possible } : only ?? false;
}
function thisInAnyCase(text3) {
  const typed = written(text3).filter((value) => typeof value !== "string");
  return anyOf([textLike(`^${inAnyCase(text3)}$`), ...typed.map((value) => ({ const: value }))]);
}
function written(text3) {
  if (text3 === "true" || text3 === "false") return [text3, text3 === "true"];
  const number = Number(text3);
  return text3 !== "" && String(number) === text3 && Number.isFinite(number) ? [text3, number] : [text3];
}
function literally(text3) {
  return text3.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
function inAnyCase(text3) {
  return [...text3].map((character) => {
    const [lower, upper] = [character.toLowerCase(), character.toUpperCase()];
    return lower === upper || upper.length > 1 ? literally(character) : `[${upper}${lower}]`;
  }).join("");
}
function oneOf(words, write) {
  const [only] = words;
  return words.length === 1 && only !== void 0 ? write(only) : `(?:${words.map(write).join("|")})`;
}

// src/catalog/takes-effect.ts
var TAKES_EFFECT = {
  immediately: "immediately",
  "next-cycle": "at the next cycle",
  "next-pop-cycle": "at the next POP cycle",
  restart: "at restart",
  unknown: "not documented"
};

// src/text/enumerate.ts
function enumerate(words, conjunction) {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
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
  const text3 = describe(part, style);
  const spelledOut = part.op === "named" && style === "spelled-out" ? part.of : part;
  return spelledOut.op === grouped ? `(${text3})` : text3;
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
    texts.map((text3) => text3 === "" ? "empty" : text3),
    "or"
  );
}

// src/values/json-schema/boolean.ts
var boolean = {
  legal: () => [{ type: "boolean" }, textLike(`^(?:${inAnyCase("true")}|${inAnyCase("false")})$`)],
  of: (value) => thisInAnyCase(String(value))
};

// src/values/json-schema/choice.ts
var choice = {
  legal({ values, open: open2, orContaining }) {
    const inOtherLetters = open2 ? anyText : textLike(`^${oneOf(values, inAnyCase)}$`);
    const containing = orContaining === void 0 ? [] : [textLike(inAnyCase(orContaining))];
    return [{ enum: values.flatMap(written) }, inOtherLetters, ...containing];
  },
  of(value, { values }) {
    const text3 = String(value);
    return values.includes(text3) ? thisInAnyCase(text3) : { enum: written(text3) };
  }
};

// src/values/host-name.ts
var HOST_NAME = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.?$/;
var NUMBER_AT_END = /(?:^|\.)\d+\.?$/;
var IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
var IPV6_SIGNS = /^[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*$/;
var SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//;
function isHostName(text3) {
  const isShort = text3.replace(/\.$/, "").length <= 253;
  return isShort && HOST_NAME.test(text3) && !NUMBER_AT_END.test(text3);
}
function isIpv4(text3) {
  return IPV4.test(text3);
}
function isIpv6(text3) {
  return text3.length <= 45 && IPV6_SIGNS.test(text3) && URL.canParse(`http://[${text3}]/`);
}
function looksLikeUrl(text3) {
  return SCHEME.test(text3);
}
function hostOfHttpUrl(text3) {
  return /^https?:\/\//i.test(text3) ? hostOfUrl(text3) : void 0;
}
function hostOfUrl(text3) {
  if (!looksLikeUrl(text3)) return void 0;
  const url = text3.replace(SCHEME, "http://");
  if (!URL.canParse(url)) return void 0;
  const host3 = new URL(url).hostname.replace(/^\[(.*)\]$/, "$1");
  return host3 === "" ? void 0 : host3;
}
function isWithin(host3, domains) {
  const name = host3.toLowerCase().replace(/\.$/, "");
  return domains.some((written2) => {
    const domain = written2.toLowerCase();
    const isSame = name.length === domain.length;
    return name.endsWith(domain) && (isSame || name[name.length - domain.length - 1] === ".");
  });
}

// src/values/json-schema/host.ts
var host = {
  legal: () => [
    { type: "string", pattern: HOST_NAME.source, not: textLike(NUMBER_AT_END.source) },
    ...[IPV4, IPV6_SIGNS, SCHEME].map(({ source }) => textLike(source)),
    // To the server true is a text, and a host may be called so.
    { type: "boolean" }
  ],
  of: (value) => ({ enum: written(String(value)) })
};

// src/values/digits-pattern.ts
function upTo(most) {
  const limit2 = String(most);
  const shorter = limit2.length > 1 ? [`\\d{1,${limit2.length - 1}}`] : [];
  return `0*(?:${[...shorter, ...below(limit2, digits(limit2)), limit2].join("|")})`;
}
function from(least) {
  const limit2 = String(least);
  return `0*(?:${[`[1-9]\\d{${limit2.length},}`, ...above(limit2, digits(limit2)), limit2].join("|")})`;
}
function below(limit2, form) {
  return alternatives2(limit2, form, (digit) => digit > 0 ? `[0-${digit - 1}]` : void 0);
}
function above(limit2, form) {
  return alternatives2(limit2, form, (digit) => digit < 9 ? `[${digit + 1}-9]` : void 0);
}
function alternatives2(limit2, form, other) {
  return [...limit2].flatMap((character, at) => {
    const digit = /\d/.test(character) ? other(Number(character)) : void 0;
    return digit === void 0 ? [] : [limit2.slice(0, at) + digit + form.slice(at + 1).join("")];
  });
}
function digits(limit2) {
  return [...limit2].map(() => "\\d");
}

// src/values/json-schema/integer.ts
var integer = {
  legal({ min, max }) {
    const limits = { ...min !== void 0 && { minimum: min }, ...max !== void 0 && { maximum: max } };
    return [{ type: "integer", ...limits }, digitsWithin(min, max)];
  },
  of(value, { min }) {
    const sign = Number(value) < 0 ? "-" : "";
    const anyZero = Number(value) === 0 && min === void 0 ? "-?" : sign;
    const digits2 = textLike(`^${anyZero}0*${Math.abs(Number(value))}$`);
    return { anyOf: [{ const: value }, digits2] };
  }
};
function digitsWithin(min, max) {
  if (max !== void 0 && max < 0) return min === void 0 ? textLike("^-\\d+$") : false;
  const most = max === void 0 ? "\\d+" : upTo(max);
  if (min === void 0) return textLike(`^(?:-\\d+|${most})$`);
  if (min <= 0) return textLike(`^${most}$`);
  return max === void 0 ? textLike(`^${from(min)}$`) : { allOf: [textLike(`^${from(min)}$`), textLike(`^${most}$`)] };
}

// src/values/json-schema/list.ts
var list = {
  legal({ separator, values }) {
    if (!values?.length) return [anyText];
    const word = oneOf(values, literally);
    const { between, around } = SEPARATORS[separator ?? "blank"];
    return [
      { type: "string", minLength: 1, pattern: `^${around}(?:${word}(?:${between}${word})*${around})?$` }
    ];
  },
  // A list as a whole is never compared.
  of: () => false,
  with(words, { separator }) {
    const [before, after] = separator === "comma" ? ["(?:^|,)\\s*", "\\s*(?:,|$)"] : ["(?:^|\\s)", "(?:\\s|$)"];
    return textLike(`${before}${oneOf(words, inAnyCase)}${after}`);
  }
};
var SEPARATORS = {
  blank: { between: "\\s+", around: "\\s*" },
  comma: { between: "\\s*,[\\s,]*", around: "[\\s,]*" }
};

// src/values/json-schema/mechanisms.ts
var mechanisms = {
  legal: () => [anyText],
  // A list as a whole is never compared.
  of: () => false,
  with(words, { misprints = {} }) {
    const wanted = new Set(words.map((word) => word.toUpperCase()));
    const slips2 = Object.entries(misprints).filter(([, meant]) => wanted.has(meant.toUpperCase()));
    const all = [...words, ...slips2.map(([misprint]) => misprint)];
    return textLike(`(?:^|[\\s,])${oneOf(all, inAnyCase)}(?:[\\s,]|$)`);
  }
};

// src/values/json-schema/object.ts
var object = {
  legal: () => [],
  of: () => false
};

// src/values/json-schema/text.ts
var text = {
  legal: ({ noBlanks }) => noBlanks ? [{ type: ["number", "boolean"] }, textLike("^\\S+$")] : [anyText],
  of: (value) => ({ enum: written(String(value)) })
};

// src/values/value.ts
function legal(value) {
  return { status: "legal", value };
}
function illegal(suggestion, reason) {
  return { status: "illegal", ...suggestion && { suggestion }, ...reason && { reason } };
}

// src/values/time.ts
var UNITS = { s: 1, sec: 1, m: 60, min: 60, h: 3600 };
var time = {
  read(text3, spec) {
    const seconds = readTime(text3);
    if (seconds !== void 0 && isBelow(seconds, spec)) return legal(seconds);
    if (seconds !== void 0) return illegal(void 0, "it is too long");
    return illegal(suggest(text3, spec));
  },
  accepts({ below: below2 }) {
    return below2 ? `a time below ${below2} as hh:mm:ss` : "a time as hh:mm:ss";
  }
};
function readTime(text3) {
  if (!/^\d\d:[0-5]\d:[0-5]\d$/.test(text3)) return void 0;
  return Number(text3.slice(0, 2)) * 3600 + Number(text3.slice(3, 5)) * 60 + Number(text3.slice(6));
}
function writeTime(seconds) {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
function isBelow(seconds, { below: below2 }) {
  return below2 === void 0 || seconds < (readTime(below2) ?? Number.POSITIVE_INFINITY);
}
function suggest(text3, spec) {
  const seconds = guess(text3);
  if (seconds === void 0 || seconds >= 100 * 3600 || !isBelow(seconds, spec)) return void 0;
  return { text: writeTime(seconds), certain: !/^\d+$/.test(text3) };
}
function guess(text3) {
  const clock = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,4})$/.exec(text3);
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const measure = /^(\d{1,6})\s*(s|sec|m|min|h)?$/i.exec(text3);
  if (measure) return Number(measure[1]) * UNITS[measure[2]?.toLowerCase() ?? "s"];
  return void 0;
}

// src/values/json-schema/time.ts
var time2 = {
  legal({ below: below2 }) {
    const form = ["\\d", "\\d", ":", "[0-5]", "\\d", ":", "[0-5]", "\\d"];
    const within = below2 === void 0 ? [form.join("")] : below(below2, form);
    return within.length > 0 ? [textLike(`^(?:${within.join("|")})$`)] : [];
  },
  of: (value) => ({ const: writeTime(Number(value)) })
};

// src/values/json-schema/index.ts
var kinds = {
  boolean,
  integer,
  time: time2,
  choice,
  text,
  host,
  list,
  mechanisms,
  object
};
function kindOf(spec) {
  return kinds[spec.type];
}
function jsonSchemas(spec) {
  return kindOf(spec).legal(spec).filter((schema2) => schema2 !== false);
}
function jsonSchemaOf(value, spec) {
  return kindOf(spec).of(value, spec);
}
function jsonSchemaWith(words, spec) {
  return kindOf(spec).with?.(words, spec);
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

// src/condition/json-schema.ts
function schemaWhere(condition, truth, options) {
  switch (condition.op) {
    case "test":
      return schemaOfTest(condition, truth, options);
    case "named":
      return schemaWhere(condition.of, truth, options);
    case "not":
      return schemaWhere(condition.of, !truth, options);
    case "all":
    case "any": {
      const parts = condition.of.map((part) => schemaWhere(part, truth, options));
      if (!parts.every((part) => part !== void 0)) return void 0;
      const [only] = parts;
      if (parts.length === 1) return only;
      return condition.op === "all" === truth ? { allOf: parts } : { anyOf: parts };
    }
  }
}
function schemaOfTest(test, truth, options) {
  const option = options.option(test.option);
  if (!option) return void 0;
  const judged = ofValues(test, truth, option, jsonSchemas(option.spec), options);
  if (!option.checkedWhen || test.matcher.op === "set") return judged;
  const isChecked = schemaWhere(option.checkedWhen, true, options);
  const unjudged = ofValues(test, truth, option, [anyText], options);
  if (judged === void 0 || unjudged === void 0 || isChecked === void 0) return void 0;
  return { anyOf: [judged, { allOf: [unjudged, { not: isChecked }] }] };
}
function ofValues({ option: name, matcher }, truth, option, legal2, { placeholder: placeholder2 }) {
  const holdsFor = (value2) => {
    const fact = { known: true, value: value2, isSet: false };
    const facts = { fact: () => fact, hasSection: () => void 0 };
    return evaluate({ op: "test", option: name, matcher }, facts) === truth;
  };
  const absent = holdsFor(option.default);
  const ofIllegal = matcher.op === "set" && matcher.set === truth;
  const empty = { value: holdsFor(""), "not-set": absent, illegal: ofIllegal }[option.empty];
  const present = ofPresent(matcher, truth, option.spec, legal2, placeholder2);
  if (present === void 0) return void 0;
  const value = anyOf([present, ...empty ? [NOTHING] : []]);
  return { ...absent ? {} : { required: [name] }, properties: { [name]: value } };
}
var NOTHING = { type: ["string", "null"], maxLength: 0 };
function ofPresent(matcher, truth, spec, legal2, placeholder2) {
  if (matcher.op === "set") return matcher.set === truth ? { not: NOTHING } : false;
  if (matcher.op === "isNot") return ofPresent({ ...matcher, op: "is" }, !truth, spec, legal2, placeholder2);
  const matching = valuesFor(matcher, spec);
  if (matching === void 0) return void 0;
  if (matcher.op === "is" && truth) return matching;
  return truth ? { anyOf: legal2, allOf: [matching], not: placeholder2 } : { anyOf: legal2, not: anyOf([placeholder2, matching]) };
}
function valuesFor(matcher, spec) {
  switch (matcher.op) {
    case "is": {
      const values = matcher.values.filter((value) => value !== "");
      return anyOf(values.map((value) => jsonSchemaOf(value, spec)));
    }
    case "includes":
      return jsonSchemaWith(matcher.words, spec) ?? false;
    case "contains":
      return textLike(inAnyCase(matcher.text));
    case "hostWithin":
      return textLike(`^(?:[\\s\\S]*\\.)?${oneOf(matcher.domains, inAnyCase)}\\.?$`);
    case "hostIs":
      return textLike(`^${inAnyCase(matcher.host)}\\.?$`);
    default:
      return void 0;
  }
}

// src/generate/accepts.ts
function acceptsOf(option) {
  const { accepts: accepts2, checkedWhen, spec } = option;
  const isOpen = spec.type === "choice" && spec.open === true;
  const others = isOpen ? "; other values may be valid" : "";
  return `${accepts2}${others}${checkedWhen ? `, judged when ${describe(checkedWhen, "spelled-out")}` : ""}`;
}

// src/generate/option-schema.ts
var placeholder = { $ref: "#/$defs/placeholder" };
function optionSchema(option) {
  const { facts, spec, takesEffect, checkedWhen } = option;
  const { introduced, modified, discontinued, valuesIntroduced } = facts;
  const valuesSince = Object.entries(valuesIntroduced ?? {}).map(([value, { release }]) => [value, release]);
  return {
    description: description(option),
    ...option.default && { default: defaultValue(option) },
    ...discontinued && { deprecated: true },
    "x-takes-effect": takesEffect,
    ...introduced && { "x-since": introduced },
    ...valuesSince.length > 0 && { "x-values-since": Object.fromEntries(valuesSince) },
    ...modified && { "x-modified": modified },
    ...discontinued && { "x-discontinued": discontinued },
    ...valueSchema(option, checkedWhen ? [anyText] : jsonSchemas(spec))
  };
}
function valueSchema(option, legal2) {
  const nothing = emptyIs(option) === "illegal" ? [] : [NOTHING];
  return { anyOf: [...legal2, ...nothing, placeholder] };
}
function emptyIs({ facts, isInFamily, default: fallback }) {
  if (facts.emptyAllowed) return "value";
  return fallback === void 0 && !isInFamily ? "not-set" : "illegal";
}
function defaultValue({ spec, default: fallback }) {
  return spec.type === "boolean" || spec.type === "integer" ? fallback?.value : fallback?.text;
}
function description(option) {
  const { summary, details, inferred, introduced, discontinued, successor } = option.facts;
  const { usedWhen, requiredWhen } = option;
  const required = requiredWhen === "always" ? "Required." : requiredWhen && sentence("Required when", requiredWhen);
  const paragraphs = [
    details ? `${summary} ${details}` : summary,
    `Accepts ${acceptsOf(option)}.`,
    usedWhen && sentence("Used when", usedWhen),
    required,
    option.takesEffect === "unknown" ? void 0 : `A change takes effect ${TAKES_EFFECT[option.takesEffect]}.`,
    introduced && `Introduced with ${introduced}.`,
    discontinued && `Discontinued with ${discontinued}${successor ? `; see ${successor}` : ""}.`,
    inferred && `Not in the option reference: ${inferred}.`
  ];
  return paragraphs.filter((paragraph) => paragraph !== void 0).join("\n");
}
function sentence(begin, condition) {
  return `${begin} ${describe(condition, "spelled-out")}.`;
}

// src/generate/section-name-pattern.ts
function nameLike(name) {
  return `^${literally(name.slice(0, -1))}[\\s\\S]`;
}
function namesLookalike(name) {
  const plain2 = name.split("-").map(inAnyCase).join("(?:-|[_\\s]+)");
  return `^(?:${literally(name)}[\\s\\S]|\\s*${plain2}[\\s\\S]{3})`;
}

// src/generate/section-schema.ts
function sectionSchema(section, catalog) {
  const names2 = [...section.allNames()];
  const options = names2.map((name) => section.option(name)).filter((option) => option !== void 0);
  const written2 = writtenOptions(section, placeholder);
  const statements = [
    ...section.requiredOptions().map((option) => requirement(option, written2)),
    ...section.dependencies.map((dependency) => demand(dependency, written2)),
    ...options.map((option) => judgement(option, written2))
  ].filter((statement) => statement !== void 0);
  return {
    description: section.file.summary,
    type: needsOption(section) ? "object" : ["object", "null"],
    properties: Object.fromEntries(options.map((option) => [option.name, optionSchema(option)])),
    patternProperties: Object.fromEntries(
      [PLACEHOLDER, ...openFamilies(section, catalog)].map((pattern) => [pattern, { $ref: "#/$defs/value" }])
    ),
    additionalProperties: false,
    ...statements.length > 0 && { allOf: statements }
  };
}
function writtenOptions(section, placeholder2) {
  return {
    placeholder: placeholder2,
    option(name) {
      const option = section.option(name);
      if (!option) return void 0;
      const { spec, checkedWhen } = option;
      return { spec, checkedWhen, default: option.default?.value, empty: emptyIs(option) };
    }
  };
}
function openFamilies({ file }, { rules }) {
  const families = Object.entries(file.families ?? {}).filter(
    ([, { open: open2, unknownAs = "unknown-option" }]) => {
      return open2 || rules.get(unknownAs)?.severity !== "error";
    }
  );
  return families.map(([prefix]) => `^${literally(prefix)}[\\s\\S]`);
}
function needsOption(section) {
  const facts = {
    fact: (name) => {
      return { known: true, value: section.option(name)?.default?.value, isSet: false };
    },
    hasSection: () => void 0
  };
  return section.requiredOptions().some(({ requiredWhen }) => {
    return requiredWhen === "always" || requiredWhen && evaluate(requiredWhen, facts);
  });
}
function requirement({ name, requiredWhen }, written2) {
  if (requiredWhen === void 0) return void 0;
  if (requiredWhen === "always") return isSet(name);
  return where(`${name} is required when`, requiredWhen, isSet(name), written2);
}
function demand({ source, when, expect }, written2) {
  const wantsSet = expect.op === "test" && expect.matcher.op === "set" && expect.matcher.set;
  if (source.severity !== "error" || !wantsSet || !when) return void 0;
  return where(`${expect.option} is required when`, when, isSet(expect.option), written2);
}
function isSet(name) {
  return { required: [name], properties: { [name]: { not: NOTHING } } };
}
function judgement(option, written2) {
  const { name, checkedWhen, spec } = option;
  if (!checkedWhen) return void 0;
  const then = { properties: { [name]: valueSchema(option, jsonSchemas(spec)) } };
  return where(`${name} takes ${option.accepts} when`, checkedWhen, then, written2);
}
function where(what, condition, then, written2) {
  const $comment = `${what} ${describe(condition, "spelled-out")}`;
  const schema2 = schemaWhere(condition, true, written2);
  if (schema2 === void 0) return { $comment: `Not expressed: ${$comment}` };
  return { $comment, if: schema2, then };
}

// src/generate/json-schema.ts
function configurationSchema(catalog) {
  const exact = catalog.sections.filter(({ name }) => !name.endsWith("*"));
  const patterned = catalog.sections.filter(({ name }) => name.endsWith("*"));
  const lookalikes = catalog.sections.filter((section) => section.lookalikes);
  const sections = catalog.sections.map(
    (section) => [definitionOf(section.name), sectionSchema(section, catalog)]
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A configuration of the Genesys E-mail Server",
    description: "A map of sections, each a map of options. Sections that are not described may stand beside them.",
    $comment: `Written by smtp-lint schema, for release ${catalog.newestRelease}. It holds names, values and what is required; for what options demand of each other, and for exports of the Configuration Server, run smtp-lint check.`,
    type: "object",
    properties: Object.fromEntries(exact.map(({ name }) => [name, referenceTo(name)])),
    patternProperties: Object.fromEntries([
      ...patterned.map(({ name }) => [nameLike(name), referenceTo(name)]),
      ...lookalikes.map(({ name }) => [namesLookalike(name), referenceTo(name)])
    ]),
    additionalProperties: true,
    allOf: catalog.sections.filter(({ required }) => required).map(({ name, lookalikes: lookalikes2 }) => {
      const isThere2 = { required: [name] };
      return lookalikes2 ? { anyOf: [isThere2, holdsName(namesLookalike(name))] } : isThere2;
    }),
    $defs: {
      placeholder: {
        description: "A placeholder, filled in later. YAML reads {{ name }} as a map where it has no quotes.",
        anyOf: [
          textLike(PLACEHOLDER),
          { type: "object", maxProperties: 1, additionalProperties: { type: "null" } }
        ]
      },
      value: { anyOf: [{ type: ["string", "number", "boolean", "null"] }, placeholder] },
      ...Object.fromEntries(sections)
    }
  };
}
function holdsName(pattern) {
  return { not: { propertyNames: { not: { pattern } } } };
}
function definitionOf(section) {
  return `section-${section}`;
}
function referenceTo(section) {
  const pointer = definitionOf(section).replaceAll("~", "~0").replaceAll("/", "~1");
  return { $ref: `#/$defs/${encodeURIComponent(pointer)}` };
}

// src/report/json.ts
function printJson(document) {
  return `${jsonText(document, 2)}
`;
}
function jsonText(value, indentation = 0) {
  return JSON.stringify(value, null, indentation).replace(UNPRINTABLE, escaped);
}
var UNPRINTABLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=#)#(?=[A-Za-z]*\[)/gu;
function escaped(character) {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

// src/cli/exit-code.ts
var ExitCode = { clean: 0, findings: 1, trouble: 2 };

// src/cli/file-settings.ts
var import_node_path3 = require("node:path");

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
function withoutInvisibles(text3) {
  return isPlain(text3) ? text3 : remove(text3);
}
function clearedValue(text3) {
  return isPlain(text3) ? text3 : clear(text3);
}
function isPlain(text3) {
  return /^[\t\n\x20-\x7e]*$/.test(text3);
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
function isRelease(text3) {
  return /^\d{1,6}(?:\.\d{1,6}){2,3}$/.test(text3);
}

// src/values/own-property.ts
function ownProperty(record, name) {
  return record && Object.hasOwn(record, name) ? record[name] : void 0;
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
var boolean2 = {
  read(text3) {
    if (text3 === "true" || text3 === "false") return legal(text3 === "true");
    const lower = text3.toLowerCase();
    if (lower === "true" || lower === "false") {
      return { status: "legal", value: lower === "true", spelling: lower };
    }
    const meant = ownProperty(OTHER_WORDS, lower);
    return illegal(meant ? { text: meant, certain: true } : void 0);
  },
  accepts: () => "true or false"
};

// src/values/nearest.ts
function nearest(text3, candidates) {
  const longest = 100;
  if (text3.length > longest) return void 0;
  const lower = text3.toLowerCase();
  let best;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const limit2 = candidate.length <= 4 ? 1 : Math.max(2, Math.floor(candidate.length / 4));
    if (Math.abs(candidate.length - text3.length) > limit2) continue;
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
var choice2 = {
  read(text3, spec) {
    return spec.values.includes(text3) ? legal(text3) : readOther(text3, spec);
  },
  accepts({ values, open: open2, orContaining }) {
    const list3 = open2 ? `one of ${values.join(", ")}` : enumerate(values, "or");
    return orContaining ? `${list3}, or a text containing "${orContaining}"` : list3;
  }
};
function readOther(text3, spec) {
  const lower = text3.toLowerCase();
  const spelling = spec.values.find((value) => value.toLowerCase() === lower);
  if (spelling !== void 0) return { status: "legal", value: spelling, spelling };
  if (spec.orContaining !== void 0 && lower.includes(spec.orContaining.toLowerCase())) return legal(text3);
  if (spec.open) {
    const instead = ownProperty(spec.instead, text3);
    return { status: "unrecognized", value: text3, inferred: false, ...instead && { instead } };
  }
  if (text3.length > LONGEST2) return illegal();
  const same = spec.values.find((value) => plain(value) === plain(text3));
  if (same !== void 0) return illegal({ text: same, certain: true });
  const withPath = spec.values.find((value) => lower.startsWith(`${value.toLowerCase()}/`));
  if (withPath !== void 0 && spec.pathBelongsIn) {
    const [part = ""] = text3.slice(withPath.length + 1).split(/[/?#;\s]/, 1);
    const alsoSet = { option: spec.pathBelongsIn, text: part };
    const reason = `what follows the host belongs in ${spec.pathBelongsIn}`;
    return illegal(!/^[\w.-]+$/.test(part) ? void 0 : { text: withPath, certain: false, alsoSet }, reason);
  }
  const close2 = nearest(text3, spec.values);
  return illegal(close2 ? { text: close2, certain: false } : void 0);
}
function plain(text3) {
  return text3.toLowerCase().replace(/(?<=.)\/+$|[-_\s]/g, "");
}

// src/values/host.ts
var host2 = {
  read(text3, spec) {
    return isHost(text3) || looksLikeUrl(text3) ? legal(text3) : illegal(meantBy(text3, spec));
  },
  accepts: () => "a host name or an IP address",
  isSame: (one, other) => isHost(String(one)) && String(one).toLowerCase() === String(other).toLowerCase()
};
function meantBy(text3, spec) {
  const bracketed = /^\[(.*)\]$/.exec(text3)?.[1];
  if (bracketed !== void 0 && isIpv6(bracketed)) return { text: bracketed, certain: true };
  const [, name = "", number] = /^(.+?):(\d{1,5})$/.exec(text3) ?? [];
  const inner = /^\[(.*)\]$/.exec(name)?.[1] ?? name;
  if (spec.numberBelongsIn && number !== void 0 && isPort(number) && isHost(inner)) {
    const alsoSet = { option: spec.numberBelongsIn, text: String(Number(number)) };
    return { text: inner, certain: true, alsoSet };
  }
  const trimmed = text3.trim();
  return trimmed !== text3 && isHost(trimmed) ? { text: trimmed, certain: true } : void 0;
}
function isPort(digits2) {
  return Number(digits2) >= 1 && Number(digits2) <= 65535;
}
function isHost(text3) {
  return isHostName(text3) || isIpv4(text3) || isIpv6(text3);
}

// src/values/integer.ts
var integer2 = {
  read(text3, spec) {
    const pattern = spec.min === void 0 ? /^-?\d+$/ : /^\d+$/;
    if (!pattern.test(text3)) return illegal();
    const number = Number(text3);
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
var list2 = {
  read(text3, { separator = "blank", values }) {
    const pieces = separator === "comma" ? text3.split(",").map((piece) => piece.trim()) : text3.split(/\s+/);
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
var mechanisms2 = {
  read: (text3, spec) => legal(readMechanisms(text3, spec).map((mechanism) => mechanism.name)),
  accepts: ({ values }) => `mechanisms between blanks, of ${values.join(", ")}`,
  isCorrected: (text3, spec) => text3.includes(",") || readMechanisms(text3, spec).some((one) => one.isMisprint)
};
function readMechanisms(text3, spec) {
  return text3.split(/[\s,]+/).filter((word) => word !== "").map((written2) => {
    const meant = meantBy2(written2, spec);
    const name = (meant ?? written2).toUpperCase();
    const isKnown = spec.values.some((value) => value.toUpperCase() === name);
    return { written: written2, name, isMisprint: meant !== void 0, isKnown };
  });
}
function meantBy2(written2, { misprints = {} }) {
  const upper = written2.toUpperCase();
  return Object.entries(misprints).find(([misprint]) => misprint.toUpperCase() === upper)?.[1];
}

// src/values/object.ts
var object2 = {
  read: () => illegal(void 0, "it is an object of the program, which no text can express"),
  accepts: () => "nothing: it cannot be set in a configuration"
};

// src/values/text.ts
var GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
var text2 = {
  read(written2, spec) {
    if (spec.noBlanks && /\s/.test(written2)) return illegal();
    const doubtful = spec.doubtful?.some((word) => word.toLowerCase() === written2.toLowerCase()) ?? false;
    const fits = spec.shapes?.some((shape) => hasShape(written2, shape)) ?? true;
    if (fits && !doubtful) return legal(written2);
    return { status: "unrecognized", value: written2, inferred: true };
  },
  accepts({ noBlanks, shapes, doubtful }) {
    const base = shapes ? shapes.map(describeShape).join(" or ") : noBlanks ? "a text without blanks" : "any text";
    return doubtful ? `${base}, but none of ${doubtful.join(", ")}` : base;
  }
};
function hasShape(written2, shape) {
  if (shape === "guid") return GUID.test(written2);
  if (shape === "domain-name") return written2.includes(".") && isHostName(written2);
  return written2.length > shape.endsWith.length && written2.toLowerCase().endsWith(shape.endsWith.toLowerCase());
}
function describeShape(shape) {
  if (shape === "guid") return "a GUID";
  if (shape === "domain-name") return "a domain name";
  return `a text ending in ${shape.endsWith}`;
}

// src/values/index.ts
var kinds2 = {
  boolean: boolean2,
  integer: integer2,
  time,
  choice: choice2,
  text: text2,
  host: host2,
  list: list2,
  mechanisms: mechanisms2,
  object: object2
};
function kindOf3(spec) {
  return kinds2[spec.type];
}
function readValue(text3, spec) {
  const kind = kindOf3(spec);
  const reading = kind.read(text3, spec);
  if (reading.status !== "illegal" || reading.suggestion) return reading;
  const bare = withoutQuotes(text3.trim()).trim();
  const correction = bare === text3 ? void 0 : correct(bare);
  if (correction !== void 0) {
    const reason = clearedValue(text3) === text3 ? reading.reason : HOLDS_INVISIBLE;
    return illegal({ text: correction, certain: true }, reason);
  }
  const seen = clearedValue(text3);
  const cleared = seen === text3 ? void 0 : correct(seen);
  if (cleared !== void 0) return illegal({ text: cleared, certain: false }, HOLDS_INVISIBLE);
  const comment = text3.search(/\s[#;]/);
  const uncommented = comment === -1 ? void 0 : correct(text3.slice(0, comment).trimEnd());
  if (uncommented === void 0) return reading;
  return illegal({ text: uncommented, certain: false }, "a comment needs a line of its own");
  function correct(candidate) {
    if (candidate === "") return void 0;
    const read = kind.read(candidate, spec);
    return read.status === "legal" ? read.spelling ?? candidate : void 0;
  }
}
var HOLDS_INVISIBLE = "it holds an invisible character";
function withoutQuotes(text3) {
  const isQuoted = text3.length > 1 && (text3[0] === '"' || text3[0] === "'") && text3.endsWith(text3[0]);
  return isQuoted ? text3.slice(1, -1) : text3;
}
function accepts(spec) {
  return kindOf3(spec).accepts(spec);
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
  if (typeof source === "string" || Array.isArray(source)) return oneOf2("is", source, spec);
  if ("not" in source) return oneOf2("isNot", source.not, spec);
  if ("set" in source) return { op: "set", set: source.set };
  if ("includes" in source) {
    const texts = asList(source.includes);
    return { op: "includes", words: texts.map((text3) => text3.toUpperCase()), texts };
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
function oneOf2(op, source, spec) {
  const texts = asList(source);
  return { op, values: texts.map((text3) => literalValue(text3, spec)), texts };
}
function limit(source, spec) {
  return typeof source === "string" ? { value: literalValue(source, spec), text: source } : source;
}
function literalValue(text3, spec) {
  if (text3 === "" || !spec) return text3;
  const reading = readValue(text3, spec);
  return reading.status === "illegal" ? text3 : reading.value;
}
function asList(source) {
  return typeof source === "string" ? [source] : source;
}

// src/catalog/section-catalog.ts
var Option = class {
  constructor(name, facts, around, source, compile, isInFamily) {
    const { default: text3, requiredWhen, checkedWhen } = facts;
    this.name = name;
    this.number = numberOfName(name);
    this.spec = facts;
    this.facts = facts;
    this.takesEffect = around.takesEffect;
    this.isSecret = facts.secret ?? false;
    this.isInFamily = isInFamily;
    this.default = text3 === void 0 ? void 0 : { text: text3, value: literalValue(text3, facts) };
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
  hasPlaceholder(text3) {
    return hasPlaceholder(text3, this._placeholders);
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
  hasPlaceholder(text3) {
    return hasPlaceholder(text3, this._placeholders);
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

// src/config/file-size.ts
var DEFAULT_FILE_SIZE = 64 * 1024 ** 2;
var LARGEST_FILE_SIZE = 500 * 1024 ** 2;
var BYTES = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

// src/config/placeholder-pattern.ts
function placeholderPattern(text3) {
  return new RegExp(text3, "u");
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
    const text3 = utf8.decode(bytes);
    return { text: text3, encoding: "utf-8", byteOrderMark: false };
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
var latest;
function directoryOf(path) {
  const length = path.lastIndexOf("/") + 1;
  const here = workingDirectory();
  if (latest?.length === length && latest.here === here && path.startsWith(latest.written) && isPlain2(path, length))
    return latest;
  if (import_node_path.sep !== "/" || !isPlain2(path, length)) return void 0;
  const written2 = path.slice(0, length);
  const own = (0, import_node_path.resolve)(here, written2);
  const full = withEnd(own);
  const above2 = withEnd(here);
  const way = full.startsWith(above2) ? full.slice(above2.length) : void 0;
  latest = { here, written: written2, length, own, full, way };
  return latest;
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
  const written2 = withSlashes(shown);
  return written2.includes("::") && /^\s*::/.test(written2) ? `./${written2}` : written2;
}
function wayFromHere(path) {
  const directory = directoryOf(path);
  if (!directory) return (0, import_node_path.relative)(workingDirectory(), fullPath(path));
  return directory.way === void 0 ? void 0 : directory.way + path.slice(directory.length);
}

// src/cli/read-file.ts
var import_node_fs2 = require("node:fs");

// src/cli/user-error.ts
var UserError = class extends Error {
  constructor(sentence2, further = []) {
    super([sentence2, ...further].join("\n"));
    this.name = "UserError";
    this.sentence = sentence2;
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
var late3;
function load3() {
  return late3 ??= require("./cli-too-large.cjs");
}
function tooLarge(...given) {
  return load3().tooLarge(...given);
}

// src/cli/read-file.ts
var FLAGS = import_node_fs2.constants.O_RDONLY | (import_node_fs2.constants.O_NONBLOCK ?? 0) | (import_node_fs2.constants.O_NOCTTY ?? 0);
var SOCKET = "this is a socket, and no regular file";
var CHUNK = 64 * 1024;
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
  let text3;
  try {
    text3 = decodeBuffer(readRegularFile(path)).text;
  } catch {
    return false;
  }
  if (!text3.includes(`"${PACKAGE_KEY}"`)) return false;
  try {
    const content = JSON.parse(text3);
    return typeof content === "object" && content !== null && Object.hasOwn(content, PACKAGE_KEY);
  } catch {
    return new RegExp(`"${PACKAGE_KEY}"\\s*:\\s*\\{`).test(text3);
  }
}

// src/cli/load-catalog.ts
async function loadCatalogs(paths) {
  if (paths.length === 0) return [];
  const { loadUserCatalogs } = await require("./cli-user-catalogs.cjs");
  return await loadUserCatalogs(paths);
}

// late:src/cli/rule-severity.ts
var late4;
function load4() {
  return late4 ??= require("./cli-rule-severity.cjs");
}
function readSeverity(...given) {
  return load4().readSeverity(...given);
}

// src/cli/settings.ts
function readRelease(text3, flag = "--release") {
  if (text3 === void 0 || isRelease(text3)) return text3;
  throw new UserError(`${flag} ${text3} is no release; write it like 8.5.205.03`);
}
function readSeverities(settings, catalog) {
  return new Map(settings.map((setting) => readSeverity(setting, catalog)));
}

// src/cli/file-settings.ts
async function findSettings(flags) {
  const builtin = builtinCatalog();
  const further = await loadCatalogs(flags.catalog ?? []);
  const catalog = further.length > 0 ? builtinCatalog(further) : builtin;
  const release = readRelease(flags.release);
  const { failOn } = flags;
  const files = new ConfigFiles();
  const configs = /* @__PURE__ */ new Map();
  const sources = /* @__PURE__ */ new Set();
  const known2 = /* @__PURE__ */ new Map();
  const unconfigured = /* @__PURE__ */ new Set();
  return {
    builtin,
    of(path) {
      const plain2 = known2.get(void 0);
      const isKnown = plain2 && path !== void 0 && !flags.debug && unconfigured.has(fullDirectory(path));
      return isKnown ? plain2 : find2(path);
    },
    sources: () => [...sources],
    ignoredBy(path, isDirectory = false) {
      return unconfigured.has(fullDirectory(path)) ? void 0 : ignoredBy(fullPath(path), isDirectory);
    }
  };
  async function find2(path) {
    const config = await configFor(path === void 0 ? void 0 : fullDirectory(path));
    const settings = config?.settingsOf(path);
    const found = known2.get(settings) ?? settingsBy(config, settings);
    if (flags.debug) {
      const { debugConfig, debugSettings } = await require("./cli-debug-settings.cjs");
      debugConfig(flags.debug, path === void 0 ? void 0 : shownPath(path), config?.path, flags);
      if (!known2.has(settings)) debugSettings(flags.debug, found, flags);
    }
    known2.set(settings, found);
    return found;
  }
  async function configFor(directory = workingDirectory()) {
    const { config } = flags;
    const nearest2 = config === void 0 || config === true ? files.nearest(directory) : void 0;
    const path = typeof config === "string" ? config : nearest2 && fromHere(nearest2);
    if (path !== void 0) return configs.get(path) ?? await load5(path);
    unconfigured.add(directory);
    return void 0;
  }
  async function load5(path) {
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
    const isPlain3 = placeholders.length === 0 && config?.catalogs.length === further.length;
    const own = config && !isPlain3 ? builtinCatalog(config.catalogs, placeholders.map(placeholderPattern)) : catalog;
    const configured = [...settings?.rules ?? []].map(([id, { value }]) => [id, value]);
    return {
      catalog: own,
      lintOptions: {
        release: release ?? settings?.release?.value,
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

// src/cli/print-or-write.ts
async function printOrWrite(text3, path, io) {
  if (path === void 0 || path === "-") {
    io.stdout.write(text3);
    return;
  }
  const { writeFile } = await require("./cli-write-file.cjs");
  await writeFile(path, text3);
}

// src/cli/commands/schema.ts
async function schema(of, options, io) {
  await printOrWrite(printJson(await schemaOf(of, options)), options.output, io);
  return ExitCode.clean;
}
async function schemaOf(of, options) {
  if (of === "config") return (await require("./cli-config-schema.cjs")).configSchema;
  const { catalog } = await settingsOf(void 0, options);
  return of === "catalog" ? await catalogSchema() : configurationSchema(catalog);
}
async function catalogSchema() {
  return (await require("./cli-catalog-schema.cjs")).catalogSchema;
}
module.exports = {
  schema: schema
};
