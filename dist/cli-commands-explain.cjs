"use strict";
var COMPILED_CATALOG = require("node:fs").readFileSync(`${__dirname}/catalog-with-examples.json`, "utf8");
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

// src/cli/commands/explain.ts

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

// src/values/own-property.ts
function ownProperty(record, name) {
  return record && Object.hasOwn(record, name) ? record[name] : void 0;
}

// src/generate/accepts.ts
function acceptsOf(option) {
  const { accepts: accepts2, checkedWhen, spec } = option;
  const isOpen2 = spec.type === "choice" && spec.open === true;
  const others = isOpen2 ? "; other values may be valid" : "";
  return `${accepts2}${others}${checkedWhen ? `, judged when ${describe(checkedWhen, "spelled-out")}` : ""}`;
}

// src/generate/explain.ts
function topicsOf(name, catalog) {
  const rule = catalog.rules.get(name);
  if (rule) return [ruleTopic(rule, catalog)];
  const slash = name.indexOf("/");
  const sectionName = slash === -1 ? void 0 : name.slice(0, slash);
  const optionName = slash === -1 ? name : name.slice(slash + 1);
  return catalog.sections.flatMap((section) => {
    if (sectionName !== void 0 && sectionName !== section.name && !section.isNamed(sectionName)) return [];
    const option = section.option(optionName);
    return option ? [optionTopic(option, section)] : [];
  });
}
function optionTopic(option, section) {
  const { summary, details, introduced, modified, discontinued, inferred } = option.facts;
  const { usedWhen, requiredWhen } = option;
  return {
    type: "option",
    section: section.name,
    name: option.name,
    summary,
    ...details && { details },
    accepts: acceptsOf(option),
    ...option.default && { default: option.default.text },
    secret: option.isSecret,
    takesEffect: option.takesEffect,
    ...introduced && { introduced },
    ...modified && { modified },
    ...discontinued && { discontinued },
    ...usedWhen && { usedWhen: describe(usedWhen, "spelled-out") },
    ...requiredWhen && {
      requiredWhen: requiredWhen === "always" ? "always" : describe(requiredWhen, "spelled-out")
    },
    rules: rulesAbout(option, section),
    source: option.source,
    ...inferred && { inferred }
  };
}
var MECHANISM_RULES = ["x0auth2", "comma-separated-mechanisms", "unknown-mechanism", "xoauth2-not-alone"];
function rulesAbout({ name, facts, usedWhen, requiredWhen, spec }, section) {
  const general = [
    requiredWhen && "missing-option",
    usedWhen && "unused-option",
    facts.introduced && "not-yet-introduced",
    facts.discontinued && "discontinued-option",
    (facts.shadows || isShadowed(name, section)) && "javamail-shadows-option",
    isOpen(spec) && "unrecognized-value",
    facts.secret && "plain-secret",
    ...spec.type === "mechanisms" ? MECHANISM_RULES : []
  ].filter((id) => typeof id === "string");
  const own = section.dependencies.filter((dependency) => speaksOf(dependency, name)).map(({ id }) => id);
  return [...general, ...own];
}
function isShadowed(name, section) {
  const families = Object.values(section.file.families ?? {});
  return families.some(({ options = {} }) => Object.values(options).some(({ shadows }) => shadows === name));
}
function isOpen(spec) {
  return spec.type === "text" ? spec.shapes !== void 0 : spec.type === "choice" && spec.open === true;
}
function speaksOf({ names: names2, when, expect }, option) {
  return names2.includes(option) || mentions(expect).includes(option) || (when ? mentions(when).includes(option) : false);
}
function ruleTopic({ id, severity, off, summary, because, inferred }, catalog) {
  const topic = { type: "rule", id, severity, off, summary, because, ...inferred && { inferred } };
  const engineRule = ownProperty(catalog.engineRules, id);
  if (engineRule) {
    const { before, bad, good, release } = engineRule;
    return { ...topic, ...release && { release }, ...before && { before }, bad, good };
  }
  for (const section of catalog.sections) {
    const source = ownProperty(section.file.rules, id);
    if (source) return { ...topic, bad: writeCfg(section, source.bad), good: writeCfg(section, source.good) };
  }
  throw new Error(`rule ${id} has no examples`);
}
function writeCfg({ name }, example) {
  const own = [];
  const others = [];
  for (const [option, text2] of Object.entries(example)) {
    const slash = option.lastIndexOf("/");
    if (slash === -1) own.push(`${option} = ${text2}`.trimEnd());
    else others.push(`[${option.slice(0, slash)}]`, `${option.slice(slash + 1)} = ${text2}`);
  }
  return `${[`[${name}]`, ...own, ...others].join("\n")}
`;
}

// src/generate/explain-json.ts
function explainJson(topics) {
  return { version: 1, topics };
}
function listJson(catalog) {
  return { version: 1, options: optionSummaries(catalog), rules: ruleSummaries(catalog) };
}
function optionSummaries({ sections }) {
  return sections.flatMap((section) => {
    return [...section.allNames()].flatMap((name) => {
      const option = section.option(name);
      return option ? [{ section: section.name, name, summary: option.facts.summary }] : [];
    });
  });
}
function ruleSummaries({ rules }) {
  return [...rules.values()].map(({ id, severity, off, summary }) => ({ id, severity, off, summary }));
}

// src/catalog/takes-effect.ts
var TAKES_EFFECT = {
  immediately: "immediately",
  "next-cycle": "at the next cycle",
  "next-pop-cycle": "at the next POP cycle",
  restart: "at restart",
  unknown: "not documented"
};

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
  return isPlain(text2) ? text2 : text2.replace(unsafe(), spellOut);
}
function isPlain(text2) {
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

// src/generate/explain-text.ts
function explainText(topics, emphasis) {
  return topics.map((topic) => topic.type === "option" ? optionText(topic, emphasis) : ruleText(topic, emphasis)).join("\n");
}
function optionText(topic, { bold, dim }) {
  const rows = optionRows(topic).map(([label, text2]) => `  ${dim(label.padEnd(15))}${printable(text2)}`);
  const title = `${bold(printable(topic.name))} in [${printable(topic.section)}]`;
  const texts = [topic.summary, ...topic.details ? [topic.details] : []].map(
    (text2) => `  ${printable(text2)}`
  );
  return `${[title, ...texts, "", ...rows].join("\n")}
`;
}
function optionRows(topic) {
  const rows = [
    ["accepts", topic.accepts],
    ["default", topic.default === void 0 ? "none" : topic.default || "empty"],
    ["shown", topic.secret ? "never: it is a secret" : void 0],
    ["takes effect", TAKES_EFFECT[topic.takesEffect]],
    ["introduced", topic.introduced],
    ["modified", topic.modified?.join(", ")],
    ["discontinued", topic.discontinued],
    ["used when", topic.usedWhen],
    ["required when", topic.requiredWhen],
    ["rules", topic.rules.join(", ") || void 0],
    ["source", topic.source],
    ["not in it", topic.inferred]
  ];
  return rows.flatMap(([label, text2]) => text2 === void 0 ? [] : [[label, text2]]);
}
function ruleText(topic, { bold, dim }) {
  const severity = topic.off ? `${topic.severity}, off unless switched on by --rule ${topic.id}=${topic.severity}` : topic.severity;
  const target = topic.release ? ` for release ${topic.release}` : "";
  const lines = [
    `${bold(topic.id)} (${severity})`,
    `  ${printable(topic.summary)}`,
    `  ${printable(topic.because)}`,
    ...topic.inferred ? [`  Not in the option reference: ${printable(topic.inferred)}.`] : [],
    "",
    ...topic.before ? [`  ${dim("before the change")}`, ...indent(topic.before), ""] : [],
    `  ${dim(`breaks it${target}`)}`,
    ...indent(topic.bad),
    "",
    `  ${dim(`keeps it${target}`)}`,
    ...indent(topic.good)
  ];
  return `${lines.join("\n")}
`;
}
function indent(text2) {
  return text2.trimEnd().split("\n").map((line) => `    ${printable(line)}`);
}
function listText(catalog, { bold, dim }) {
  const lines = [];
  for (const section of catalog.sections) {
    const options = section.optionNames().map((name) => [name, printable(section.option(name)?.facts.summary ?? "")]);
    lines.push(bold(printable(`Options of [${section.name}]`)), ...table(options), "");
    const families = Object.entries(section.file.families ?? {}).map(
      ([prefix, { summary }]) => [`${prefix}*`, printable(summary)]
    );
    if (families.length > 0) lines.push(...table(families), "");
  }
  const rules = [...catalog.rules.values()].map(({ id, severity, off, summary }) => {
    return [id, `${dim((off ? "off" : severity).padEnd(8))}${printable(summary)}`];
  });
  lines.push(bold("Rules"), ...table(rules));
  return `${lines.join("\n")}
`;
}
function table(rows) {
  const shown = rows.map(([name, text2]) => [printable(name), text2]);
  const width = Math.max(...shown.map(([name]) => name.length));
  return shown.map(([name, text2]) => `  ${name.padEnd(width)}  ${text2}`);
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
function withoutInvisibles(text2) {
  return isPlain2(text2) ? text2 : remove(text2);
}
function clearedValue(text2) {
  return isPlain2(text2) ? text2 : clear(text2);
}
function isPlain2(text2) {
  return /^[\t\n\x20-\x7e]*$/.test(text2);
}

// src/catalog/placeholder.ts
var LONGEST = 1e3;
function hasPlaceholder(text2, further) {
  const double = text2.indexOf("{{");
  if (double !== -1 && text2.includes("}}", double + 2)) return true;
  for (let at = text2.indexOf("${"); at !== -1; ) {
    const close2 = text2.indexOf("}", at + 2);
    if (close2 === -1) break;
    if (close2 > at + 2) return true;
    at = text2.indexOf("${", close2);
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
function isRelease(text2) {
  return /^\d{1,6}(?:\.\d{1,6}){2,3}$/.test(text2);
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
var latest;
function directoryOf(path) {
  const length = path.lastIndexOf("/") + 1;
  const here = workingDirectory();
  if (latest?.length === length && latest.here === here && path.startsWith(latest.written) && isPlain3(path, length))
    return latest;
  if (import_node_path.sep !== "/" || !isPlain3(path, length)) return void 0;
  const written = path.slice(0, length);
  const own = (0, import_node_path.resolve)(here, written);
  const full = withEnd(own);
  const above = withEnd(here);
  const way = full.startsWith(above) ? full.slice(above.length) : void 0;
  latest = { here, written, length, own, full, way };
  return latest;
}
function isPlain3(path, start) {
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
var UsageError = class extends UserError {
  constructor() {
    super(...arguments);
    this.name = "UsageError";
  }
};

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
  let text2;
  try {
    text2 = decodeBuffer(readRegularFile(path)).text;
  } catch {
    return false;
  }
  if (!text2.includes(`"${PACKAGE_KEY}"`)) return false;
  try {
    const content = JSON.parse(text2);
    return typeof content === "object" && content !== null && Object.hasOwn(content, PACKAGE_KEY);
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
var late4;
function load4() {
  return late4 ??= require("./cli-rule-severity.cjs");
}
function readSeverity(...given) {
  return load4().readSeverity(...given);
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
    const isPlain4 = placeholders.length === 0 && config?.catalogs.length === further.length;
    const own = config && !isPlain4 ? builtinCatalog(config.catalogs, placeholders.map(placeholderPattern)) : catalog;
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

// src/cli/unknown-name.ts
var import_node_fs4 = require("node:fs");
function unknownName(name, catalog) {
  const described = name.includes("/") ? void 0 : catalog.describe(name);
  if (described) return `${name} is a section: smtp-lint explain lists its options`;
  if ((0, import_node_fs4.existsSync)(name)) return `${name} is a file: write ${name}:LINE, or --file ${name} with an option`;
  const names2 = [...catalog.sections.flatMap((section) => [...section.allNames()]), ...catalog.rules.keys()];
  const meant = nearest(name.slice(name.indexOf("/") + 1), names2);
  const hint = meant ? `; did you mean ${meant}?` : "; smtp-lint explain lists them";
  return `no option and no rule is called ${name}${hint}`;
}

// src/cli/commands/explain.ts
async function explain(name, options, io) {
  const wanted = wantedOf(name, options.file);
  for (const [option, value] of [
    ["--release", options.release],
    ["--syntax", options.syntax],
    ["--stdin-filename", options.stdinFilename],
    ["--max-file-size", options.maxFileSize]
  ]) {
    if (value !== void 0 && !wanted)
      throw new UsageError(`${option} goes with a file: add --file, or name FILE:LINE`);
  }
  const settings = await settingsOf(wanted?.path, options);
  const { catalog } = settings;
  if (wanted) {
    const { explainInFile } = await require("./cli-commands-explain-in-file.cjs");
    return explainInFile(wanted, options, settings, io);
  }
  const style = await styleFor(options.color, io.stdout, io.env);
  if (name === void 0) {
    io.stdout.write(options.format === "json" ? printJson(listJson(catalog)) : listText(catalog, style));
    return ExitCode.clean;
  }
  const topics = topicsOf(name, catalog);
  if (topics.length === 0) throw new UserError(unknownName(name, catalog));
  io.stdout.write(options.format === "json" ? printJson(explainJson(topics)) : explainText(topics, style));
  return ExitCode.clean;
}
function wantedOf(name, file) {
  const [, path, line, column] = /^(.+?):(\d+)(?::(\d+))?$/.exec(name ?? "") ?? [];
  if (file === void 0) {
    if (path === void 0) return void 0;
    return { path, line: Number(line), column: column === void 0 ? void 0 : Number(column) };
  }
  if (path !== void 0) throw new UsageError("FILE:LINE names the file: leave --file out");
  if (name === void 0) throw new UsageError("--file goes with the name of an option");
  return { path: file, name };
}
module.exports = {
  explain: explain
};
