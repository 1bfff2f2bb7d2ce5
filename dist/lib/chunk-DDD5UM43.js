import {
  DIRECTION_CONTROL,
  clearedValue,
  codePointName,
  invisibles,
  invisiblesOfValue,
  kindOf,
  latePattern,
  withoutInvisibles
} from "./chunk-YFQQDV2L.js";
import {
  lowerBound
} from "./chunk-HIE3N5H6.js";
import {
  span
} from "./chunk-M5WMXSZ5.js";
import {
  __commonJS,
  __toESM
} from "./chunk-CZ7CSFO4.js";

// node_modules/ini/lib/ini.js
var require_ini = __commonJS({
  "node_modules/ini/lib/ini.js"(exports, module) {
    var { hasOwnProperty } = Object.prototype;
    var encode = (obj, opt = {}) => {
      if (typeof opt === "string") {
        opt = { section: opt };
      }
      opt.align = opt.align === true;
      opt.newline = opt.newline === true;
      opt.sort = opt.sort === true;
      opt.whitespace = opt.whitespace === true || opt.align === true;
      opt.platform = opt.platform || false;
      opt.bracketedArray = opt.bracketedArray !== false;
      const eol = opt.platform === "win32" ? "\r\n" : "\n";
      const separator = opt.whitespace ? " = " : "=";
      const children = [];
      const keys = opt.sort ? Object.keys(obj).sort() : Object.keys(obj);
      let padToChars = 0;
      if (opt.align) {
        padToChars = safe(
          keys.filter((k) => obj[k] === null || Array.isArray(obj[k]) || typeof obj[k] !== "object").map((k) => Array.isArray(obj[k]) ? `${k}[]` : k).concat([""]).reduce((a, b) => safe(a).length >= safe(b).length ? a : b)
        ).length;
      }
      let out = "";
      const arraySuffix = opt.bracketedArray ? "[]" : "";
      for (const k of keys) {
        const val = obj[k];
        if (val && Array.isArray(val)) {
          for (const item of val) {
            out += safe(`${k}${arraySuffix}`).padEnd(padToChars, " ") + separator + safe(item) + eol;
          }
        } else if (val && typeof val === "object") {
          children.push(k);
        } else {
          out += safe(k).padEnd(padToChars, " ") + separator + safe(val) + eol;
        }
      }
      if (opt.section && out.length) {
        out = "[" + safe(opt.section) + "]" + (opt.newline ? eol + eol : eol) + out;
      }
      for (const k of children) {
        const nk = splitSections(k, ".").join("\\.");
        const section = (opt.section ? opt.section + "." : "") + nk;
        const child = encode(obj[k], {
          ...opt,
          section
        });
        if (out.length && child.length) {
          out += eol;
        }
        out += child;
      }
      return out;
    };
    function splitSections(str, separator) {
      var lastMatchIndex = 0;
      var lastSeparatorIndex = 0;
      var nextIndex = 0;
      var sections = [];
      do {
        nextIndex = str.indexOf(separator, lastMatchIndex);
        if (nextIndex !== -1) {
          lastMatchIndex = nextIndex + separator.length;
          if (nextIndex > 0 && str[nextIndex - 1] === "\\") {
            continue;
          }
          sections.push(str.slice(lastSeparatorIndex, nextIndex));
          lastSeparatorIndex = nextIndex + separator.length;
        }
      } while (nextIndex !== -1);
      sections.push(str.slice(lastSeparatorIndex));
      return sections;
    }
    var decode = (str, opt = {}) => {
      opt.bracketedArray = opt.bracketedArray !== false;
      const out = /* @__PURE__ */ Object.create(null);
      let p = out;
      let section = null;
      const re = /^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i;
      const lines = str.split(/[\r\n]+/g);
      const duplicates = {};
      for (const line of lines) {
        if (!line || line.match(/^\s*[;#]/) || line.match(/^\s*$/)) {
          continue;
        }
        const match = line.match(re);
        if (!match) {
          continue;
        }
        if (match[1] !== void 0) {
          section = unsafe(match[1]);
          if (section === "__proto__") {
            p = /* @__PURE__ */ Object.create(null);
            continue;
          }
          p = out[section] = out[section] || /* @__PURE__ */ Object.create(null);
          continue;
        }
        const keyRaw = unsafe(match[2]);
        let isArray;
        if (opt.bracketedArray) {
          isArray = keyRaw.length > 2 && keyRaw.slice(-2) === "[]";
        } else {
          duplicates[keyRaw] = (duplicates?.[keyRaw] || 0) + 1;
          isArray = duplicates[keyRaw] > 1;
        }
        const key = isArray && keyRaw.endsWith("[]") ? keyRaw.slice(0, -2) : keyRaw;
        if (key === "__proto__") {
          continue;
        }
        const valueRaw = match[3] ? unsafe(match[4]) : true;
        const value = valueRaw === "true" || valueRaw === "false" || valueRaw === "null" ? JSON.parse(valueRaw) : valueRaw;
        if (isArray) {
          if (!hasOwnProperty.call(p, key)) {
            p[key] = [];
          } else if (!Array.isArray(p[key])) {
            p[key] = [p[key]];
          }
        }
        if (Array.isArray(p[key])) {
          p[key].push(value);
        } else {
          p[key] = value;
        }
      }
      const remove = [];
      for (const k of Object.keys(out)) {
        if (!hasOwnProperty.call(out, k) || typeof out[k] !== "object" || Array.isArray(out[k])) {
          continue;
        }
        const parts = splitSections(k, ".");
        p = out;
        const l = parts.pop();
        const nl = l.replace(/\\\./g, ".");
        for (const part of parts) {
          if (part === "__proto__") {
            continue;
          }
          if (!hasOwnProperty.call(p, part) || typeof p[part] !== "object") {
            p[part] = /* @__PURE__ */ Object.create(null);
          }
          p = p[part];
        }
        if (p === out && nl === l) {
          continue;
        }
        p[nl] = out[k];
        remove.push(k);
      }
      for (const del of remove) {
        delete out[del];
      }
      return out;
    };
    var isQuoted = (val) => {
      return val.startsWith('"') && val.endsWith('"') || val.startsWith("'") && val.endsWith("'");
    };
    var safe = (val) => {
      if (typeof val !== "string" || val.match(/[=\r\n]/) || val.match(/^\[/) || val.length > 1 && isQuoted(val) || val !== val.trim()) {
        return JSON.stringify(val);
      }
      return val.split(";").join("\\;").split("#").join("\\#");
    };
    var unsafe = (val) => {
      val = (val || "").trim();
      if (isQuoted(val)) {
        if (val.charAt(0) === "'") {
          val = val.slice(1, -1);
        }
        try {
          val = JSON.parse(val);
        } catch {
        }
      } else {
        let esc = false;
        let unesc = "";
        for (let i = 0, l = val.length; i < l; i++) {
          const c = val.charAt(i);
          if (esc) {
            if ("\\;#".indexOf(c) !== -1) {
              unesc += c;
            } else {
              unesc += "\\" + c;
            }
            esc = false;
          } else if (";#".indexOf(c) !== -1) {
            break;
          } else if (c === "\\") {
            esc = true;
          } else {
            unesc += c;
          }
        }
        if (esc) {
          unesc += "\\";
        }
        return unesc.trim();
      }
      return val;
    };
    module.exports = {
      parse: decode,
      decode,
      stringify: encode,
      encode,
      safe,
      unsafe
    };
  }
});

// node_modules/fastest-levenshtein/esm/mod.js
var peq = new Uint32Array(65536);
var myers_32 = (a, b) => {
  const n = a.length;
  const m = b.length;
  const lst = 1 << n - 1;
  let pv = -1;
  let mv = 0;
  let sc = n;
  let i = n;
  while (i--) {
    peq[a.charCodeAt(i)] |= 1 << i;
  }
  for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)];
    const xv = eq | mv;
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
var myers_x = (b, a) => {
  const n = a.length;
  const m = b.length;
  const mhc = [];
  const phc = [];
  const hsize = Math.ceil(n / 32);
  const vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++) {
    phc[i] = -1;
    mhc[i] = 0;
  }
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0;
    let pv2 = -1;
    const start2 = j * 32;
    const vlen2 = Math.min(32, m) + start2;
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] |= 1 << k;
    }
    for (let i = 0; i < n; i++) {
      const eq = peq[a.charCodeAt(i)];
      const pb = phc[i / 32 | 0] >>> i & 1;
      const mb = mhc[i / 32 | 0] >>> i & 1;
      const xv = eq | mv2;
      const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
      let ph = mv2 | ~(xh | pv2);
      let mh = pv2 & xh;
      if (ph >>> 31 ^ pb) {
        phc[i / 32 | 0] ^= 1 << i;
      }
      if (mh >>> 31 ^ mb) {
        mhc[i / 32 | 0] ^= 1 << i;
      }
      ph = ph << 1 | pb;
      mh = mh << 1 | mb;
      pv2 = mh | ~(xv | ph);
      mv2 = ph & xv;
    }
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] = 0;
    }
  }
  let mv = 0;
  let pv = -1;
  const start = j * 32;
  const vlen = Math.min(32, m - start) + start;
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] |= 1 << k;
  }
  let score = m;
  for (let i = 0; i < n; i++) {
    const eq = peq[a.charCodeAt(i)];
    const pb = phc[i / 32 | 0] >>> i & 1;
    const mb = mhc[i / 32 | 0] >>> i & 1;
    const xv = eq | mv;
    const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
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
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] = 0;
  }
  return score;
};
var distance = (a, b) => {
  if (a.length < b.length) {
    const tmp = b;
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
function numbersOf(release2) {
  let numbers2 = known.get(release2);
  if (!numbers2) {
    numbers2 = release2.split(".").map(Number);
    if (known.size < MOST_KNOWN) known.set(release2, numbers2);
  }
  return numbers2;
}
function isRelease(text2) {
  return /^\d{1,6}(?:\.\d{1,6}){2,3}$/.test(text2);
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
function nearestFor(most) {
  let left = most;
  return (text2, candidates) => left-- > 0 ? nearest(text2, candidates) : void 0;
}
var MOST_TOLD = 50;
function nearestChoice(word, choices) {
  const near = nearest(word, choices);
  if (near !== void 0) return near;
  const longer = choices.filter((choice2) => word.length >= 3 && choice2.startsWith(word.toLowerCase()));
  return longer.length === 1 ? longer[0] : void 0;
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
  name;
  /** What is found of options is kept by it. */
  number;
  spec;
  facts;
  takesEffect;
  isSecret;
  /** One of many options whose names begin alike, such as the properties of a library. */
  isInFamily;
  /** The default as text and as value; undefined where the option has none. */
  default;
  /** What is known of it where it does not stand in the file. */
  absent;
  /** Where the facts come from. */
  source;
  #conditions;
  #compile;
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
    this.#conditions = { usedWhen: around.usedWhen, requiredWhen, checkedWhen };
    this.#compile = compile;
  }
  /** Whether the server knows the option, or a value of it, in some releases only. */
  get dependsOnRelease() {
    const { introduced, discontinued, valuesIntroduced } = this.facts;
    return introduced !== void 0 || discontinued !== void 0 || valuesIntroduced !== void 0;
  }
  get usedWhen() {
    const { usedWhen } = this.#conditions;
    return usedWhen === void 0 ? void 0 : this.#compile(usedWhen);
  }
  get requiredWhen() {
    const { requiredWhen } = this.#conditions;
    if (requiredWhen === true) return "always";
    return requiredWhen === void 0 ? void 0 : this.#compile(requiredWhen);
  }
  get checkedWhen() {
    const { checkedWhen } = this.#conditions;
    return checkedWhen === void 0 ? void 0 : this.#compile(checkedWhen);
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
  id;
  source;
  names;
  #compile;
  #gates;
  constructor(id, source, compile) {
    this.id = id;
    this.source = source;
    this.names = typeof source.names === "string" ? [source.names] : source.names;
    this.#compile = compile;
  }
  get when() {
    const { when } = this.source;
    return when === void 0 ? void 0 : this.#compile(when);
  }
  /** `when` as conditions that hold all together where it holds: most of them are shared by many dependencies. */
  get gates() {
    if (!this.#gates) {
      const { when } = this;
      this.#gates = when === void 0 ? [] : when.op === "all" ? when.of : [when];
    }
    return this.#gates;
  }
  get expect() {
    return this.#compile(this.source.expect);
  }
};
var MOST_UNKNOWN = 1e4;
var SectionCatalog = class {
  name;
  file;
  lookalikes;
  required;
  #prefix;
  #placeholders;
  #lookups = /* @__PURE__ */ new Map();
  #conditions = /* @__PURE__ */ new Map();
  #namedConditions = /* @__PURE__ */ new Map();
  #unknown = 0;
  #dependencies;
  #requiredOptions;
  constructor(file, placeholders = []) {
    this.file = file;
    this.#placeholders = placeholders;
    this.name = file.section;
    this.lookalikes = file.lookalikes ?? false;
    this.required = file.required ?? false;
    this.#prefix = file.section.endsWith("*") ? file.section.slice(0, -1) : void 0;
  }
  isNamed(name) {
    if (this.#prefix === void 0) return name === this.name;
    return name.startsWith(this.#prefix) && name.length > this.#prefix.length;
  }
  /** Whether something fills in a part of the text later. */
  hasPlaceholder(text2) {
    return hasPlaceholder(text2, this.#placeholders);
  }
  /** The names of the options, families left out. */
  optionNames() {
    return Object.keys(this.file.options);
  }
  /** All names that can be written, those of the families too. */
  allNames() {
    const ofFamilies = this.#families().flatMap(([prefix, family]) => {
      return Object.keys({ ...this.#inherited(family), ...family.options }).map((name) => prefix + name);
    });
    return [...this.optionNames(), ...ofFamilies];
  }
  /** The options of a family by what follows its prefix. */
  familyOptions(family) {
    if (family.sameAs === void 0) return family.options ?? {};
    const inherited = Object.entries(this.#inherited(family)).map(
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
    let lookup = this.#lookups.get(name);
    if (!lookup) {
      lookup = this.#find(name);
      if (lookup.type === "option" || this.#unknown++ < MOST_UNKNOWN) this.#lookups.set(name, lookup);
    }
    return lookup;
  }
  get dependencies() {
    this.#dependencies ??= this.dependencySources().map(([id, source]) => {
      return new Dependency(id, source, this.#compile);
    });
    return this.#dependencies;
  }
  /** The options that are required somewhere. */
  requiredOptions() {
    this.#requiredOptions ??= this.optionNames().filter((name) => this.file.options[name]?.requiredWhen !== void 0).map((name) => this.option(name)).filter((option) => option !== void 0);
    return this.#requiredOptions;
  }
  dependencySources() {
    return Object.entries(this.file.rules ?? {});
  }
  /** A condition made ready; the same source gives the same condition. */
  compile(source) {
    let condition = this.#conditions.get(source);
    if (!condition) {
      const made2 = compileCondition(source, this);
      condition = made2.number === void 0 ? { ...made2, number: numberOfCondition() } : made2;
      this.#conditions.set(source, condition);
    }
    return condition;
  }
  /** A condition with a name: all that refer to it share it. */
  named(name) {
    let condition = this.#namedConditions.get(name);
    const named = condition ? void 0 : ownProperty(this.file.conditions, name);
    if (named) {
      const { meaning, when } = named;
      condition = { op: "named", meaning, of: this.compile(when), number: numberOfCondition() };
      this.#namedConditions.set(name, condition);
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
  #find(name) {
    const own = ownProperty(this.file.options, name);
    if (own)
      return {
        type: "option",
        option: new Option(name, own, own, this.file.source, this.#compile, false)
      };
    const [prefix, family] = this.#familyOf(name) ?? [];
    if (prefix === void 0 || !family) return { type: "unknown" };
    const member = ownProperty(this.familyOptions(family), name.slice(prefix.length));
    if (member) {
      const { takesEffect, source, usedWhen: usedWhen2 = family.usedWhen } = { ...family, ...member };
      return {
        type: "option",
        option: new Option(name, member, { takesEffect, usedWhen: usedWhen2 }, source, this.#compile, true)
      };
    }
    if (family.open) return { type: "passes" };
    const { unknownAs = "unknown-option", usedWhen } = family;
    const compile = this.#compile;
    return {
      type: "unknown-in-family",
      rule: unknownAs,
      get usedWhen() {
        return usedWhen === void 0 ? void 0 : compile(usedWhen);
      }
    };
  }
  /** The family of the longest prefix. */
  #familyOf(name) {
    const families = this.#families().filter(
      ([prefix]) => name.startsWith(prefix) && name.length > prefix.length
    );
    return families.sort(([one], [other]) => other.length - one.length)[0];
  }
  #families() {
    return Object.entries(this.file.families ?? {});
  }
  /** The options of the family that this one is the same as. */
  #inherited({ sameAs }) {
    return sameAs === void 0 ? {} : this.file.families?.[sameAs]?.options ?? {};
  }
  #compile = (source) => this.compile(source);
};

// src/catalog/catalog.ts
var MOST_DESCRIBED = 1e3;
var Catalog = class {
  sections;
  engineRules;
  #placeholders;
  #rules;
  #newestRelease;
  #described = /* @__PURE__ */ new Map();
  /**
   * `placeholders` are further patterns, without the flags `g` and `y`, of what is filled in later. The newest release is
   * looked for in the files unless given.
   */
  constructor(files, engineRules, placeholders = [], newestRelease) {
    this.sections = files.map((file) => new SectionCatalog(file, placeholders));
    this.engineRules = engineRules;
    this.#placeholders = placeholders;
    this.#newestRelease = newestRelease;
  }
  /** The rules in the order of the catalogue, those of the engine first. */
  get rules() {
    this.#rules ??= this.#collectRules();
    return this.#rules;
  }
  /** The newest release that is known of the server: sections that are added tell nothing of it. */
  get newestRelease() {
    this.#newestRelease ??= this.#findNewestRelease();
    return this.#newestRelease;
  }
  /** Whether something fills in a part of the text later, so that what it will be is not known. */
  hasPlaceholder(text2) {
    return hasPlaceholder(text2, this.#placeholders);
  }
  #findNewestRelease() {
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
    if (this.#described.has(name)) return this.#described.get(name);
    const described = this.#describe(name);
    if (this.#described.size < MOST_DESCRIBED) this.#described.set(name, described);
    return described;
  }
  #describe(name) {
    const exact = this.sections.find((section) => section.isNamed(name));
    if (exact) return { section: exact, match: "exact" };
    for (const section of this.sections) {
      const match = section.lookalikes ? lookalike(name, section.name) : void 0;
      if (match) return { section, match };
    }
    return void 0;
  }
  #collectRules() {
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
  const { files, engineRules, newestRelease } = JSON.parse(`{"files":[{"section":"smtp-client","summary":"How E-mail Server sends mail to the corporate e-mail server.","source":"Genesys option reference, smtp-client section","required":true,"lookalikes":true,"conditions":{"smtp":{"meaning":"server-type is SMTP","when":{"server-type":"SMTP"}},"ews":{"meaning":"server-type is EWS","when":{"server-type":"EWS"}},"graph":{"meaning":"server-type is GRAPH","when":{"server-type":"GRAPH"}},"smtp-xoauth2":{"meaning":"server-type is SMTP and mail.smtp.auth.mechanisms includes XOAUTH2","when":{"mail.smtp.auth.mechanisms":{"includes":"XOAUTH2"},"server-type":"SMTP"}},"xoauth2":{"meaning":"XOAUTH2 is the mechanism of the server type","when":{"any":[{"mail.smtp.auth.mechanisms":{"includes":"XOAUTH2"},"server-type":"SMTP"},{"mail.ews.auth.mechanisms":{"includes":"XOAUTH2"},"server-type":"EWS"}]}},"oauth2":{"meaning":"OAuth 2.0 is in use","when":{"any":[{"server-type":"GRAPH"},{"mail.smtp.auth.mechanisms":{"includes":"XOAUTH2"},"server-type":"SMTP"},{"mail.ews.auth.mechanisms":{"includes":"XOAUTH2"},"server-type":"EWS"}]}},"google-authority":{"meaning":"tenant-authority is Google's","when":{"tenant-authority":{"contains":"google"}}},"google-host":{"meaning":"server is a Google host","when":{"server":{"hostWithin":["gmail.com","googlemail.com","google.com"]}}},"office365-host":{"meaning":"server is an Office 365 host","when":{"any":[{"server":{"hostWithin":["office365.com","office.com","outlook.com"]}},{"server":{"urlHostWithin":["office365.com","office.com","outlook.com"]},"server-type":"EWS"}]}},"smtp-xoauth2-google":{"meaning":"server-type is SMTP, mail.smtp.auth.mechanisms includes XOAUTH2 and tenant-authority is Google's","when":{"all":["smtp-xoauth2","google-authority"]}},"microsoft":{"meaning":"OAuth 2.0 is in use with Microsoft","when":{"all":["oauth2",{"not":"google-authority"},{"not":"google-host"}]}}},"options":{"allow-delegate":{"type":"boolean","takesEffect":"restart","summary":"Sends e-mail on behalf of another account through the Graph API.","details":"The Exchange mailboxes must grant Send As, Send On Behalf, or both before this is switched on.","default":"false","usedWhen":"graph"},"client-id":{"type":"text","shapes":["guid",{"endsWith":".apps.googleusercontent.com"}],"takesEffect":"restart","summary":"Client ID of the application that was registered with Microsoft Azure or with Google.","details":"Azure shows it as application (client) ID, a GUID; Google's ends in .apps.googleusercontent.com.","introduced":"8.5.107.06","modified":["8.5.201.05","8.5.202.02","8.5.205.03"],"usedWhen":"oauth2","requiredWhen":"oauth2","inferred":"concluded from how Microsoft and Google write client IDs"},"cnx-check-idle-time":{"type":"time","takesEffect":"restart","summary":"How long an SMTP connection may be idle before it is checked ahead of its next use.","details":"The check is a NOOP command. 00:00:00 checks before every use, which costs time and which some SMTP servers take badly.","default":"00:00:30"},"cnx-max-idle-time":{"type":"time","takesEffect":"restart","summary":"How long an SMTP connection may be idle before E-mail Server closes it.","details":"Keep it below the time after which the SMTP server itself gives up.","default":"00:05:00"},"cnx-pool-size":{"type":"integer","min":1,"takesEffect":"restart","summary":"How many SMTP connections, and so messages sent at the same time, there may be.","default":"10"},"connect-timeout":{"type":"time","takesEffect":"immediately","summary":"How long opening a connection to the server may take.","details":"It also bounds the HTTP connections that fetch OAuth 2.0 tokens or call the Graph API.","default":"00:05:00","modified":["8.5.204.04"],"discontinued":"8.5.205.03","successor":"protocol-timeout","inferred":"that protocol-timeout is the option to look at is concluded from its description in the same release"},"directory-id":{"type":"text","shapes":["guid","domain-name"],"doubtful":["common","organizations","consumers"],"takesEffect":"restart","summary":"Directory (tenant) ID of the application that was registered with Microsoft Azure.","introduced":"8.5.107.06","modified":["8.5.202.02","8.5.205.03"],"usedWhen":"microsoft","requiredWhen":"microsoft","inferred":"concluded from Microsoft's identity platform pages, which name a tenant by GUID or domain name"},"enable-authentication":{"type":"boolean","takesEffect":"immediately","summary":"Logs in to the e-mail server with user and password.","default":"false"},"enable-debug":{"type":"boolean","takesEffect":"immediately","summary":"Writes the SMTP dialogue to the standard output of the server, passwords included.","details":"It also switches the logging of the Graph API.","default":"false","modified":["8.5.205.03"]},"exchange-version":{"type":"choice","values":["Exchange2010","Exchange2010_SP1","Exchange2010_SP2","Exchange2010_SP3","Exchange2013","Office365","Exchange2016"],"open":true,"instead":{"Exchange2019":"Exchange2016"},"takesEffect":"next-pop-cycle","summary":"Version of the Exchange server.","details":"For Exchange 2019 leave it empty or take Exchange2016.","default":"Exchange2010","emptyAllowed":true,"modified":["8.5.201.05","8.5.202.02"]},"grant-type":{"type":"choice","values":["client_credentials"],"takesEffect":"restart","summary":"How the OAuth 2.0 token is requested; empty means the password grant.","details":"client_credentials requests it in the name of the application. Supported for SMTP.","default":"","emptyAllowed":true,"introduced":"8.5.212.01","usedWhen":"smtp-xoauth2"},"password":{"type":"text","takesEffect":"restart","summary":"Password of the account, or what stands in its place with OAuth 2.0.","details":"With basic authentication and with the password grant it is the password of the mailbox, for Gmail with OAuth 2.0 the refresh token, for GRAPH and for client_credentials the secret of the Azure application.","modified":["8.5.201.05","8.5.205.03"],"secret":true,"usedWhen":{"any":[{"enable-authentication":"true"},"oauth2"]},"requiredWhen":{"enable-authentication":"true"}},"port":{"type":"integer","min":1,"max":65535,"takesEffect":"immediately","summary":"Port of the e-mail server.","default":"25"},"protocol-timeout":{"type":"time","takesEffect":"immediately","summary":"How long the e-mail server may take to answer.","details":"Sending a large message fails when this is too short. It also bounds the HTTP requests that fetch OAuth 2.0 tokens or call the Graph API.","default":"00:05:00","modified":["8.5.204.04","8.5.205.03"]},"scope":{"type":"choice","values":["https://outlook.office.com/.default","https://graph.microsoft.com/.default","https://outlook.office365.com/.default"],"takesEffect":"restart","summary":"Scope that the OAuth 2.0 token is requested for.","details":"The first is the scope of Office 365, the second that of the Graph API. Microsoft also writes the first with the host outlook.office365.com (Microsoft, how to authenticate an IMAP, POP or SMTP application with OAuth).","default":"https://outlook.office.com/.default","introduced":"8.5.107.06","modified":["8.5.205.03"],"usedWhen":"oauth2","inferred":"that it is used for SMTP is concluded from grant-type, which needs a scope; the reference names EWS and GRAPH"},"secret":{"type":"text","noBlanks":true,"takesEffect":"restart","summary":"Name of the section that holds the secret of the Google application, without its prefix secret-.","details":"Only for Gmail with OAuth 2.0.","default":"smtp","introduced":"8.5.201.05","mayHoldSecret":true,"usedWhen":"smtp-xoauth2-google"},"server":{"type":"host","numberBelongsIn":"port","takesEffect":"immediately","summary":"Host name or IP address of the SMTP server; for EWS its URL.","requiredWhen":{"server-type":["SMTP","EWS"]},"checkedWhen":"smtp"},"server-type":{"type":"choice","values":["SMTP","EWS","GRAPH"],"takesEffect":"next-cycle","summary":"Protocol that messages are sent by.","default":"SMTP","modified":["8.5.205.03"],"valuesIntroduced":{"GRAPH":{"release":"8.5.205.03","inferred":"concluded from the options that were modified for the Graph API in that release"}}},"smtp-connection-security":{"type":"choice","values":["none","start-tls","start-tls-required","ssl-tls"],"takesEffect":"restart","summary":"How the connection is encrypted.","details":"none does not encrypt, start-tls encrypts if the server offers it, start-tls-required insists on it, ssl-tls encrypts from the first byte.","default":"none","inferred":"what the four values do is concluded from their names and from JavaMail's properties"},"tenant-authority":{"type":"choice","values":["https://login.microsoftonline.com"],"orContaining":"google","pathBelongsIn":"directory-id","takesEffect":"restart","summary":"Authority that issues the OAuth 2.0 tokens, Microsoft's or Google's.","default":"https://login.microsoftonline.com","introduced":"8.5.107.06","modified":["8.5.201.05","8.5.202.02","8.5.205.03"],"usedWhen":"oauth2"},"token-expiry-margin-time":{"type":"time","below":"01:00:00","takesEffect":"unknown","summary":"How long before its access token expires a connection counts as expired.","details":"The reference does not say when a change takes effect.","default":"00:00:10","introduced":"8.5.107.06","modified":["8.5.202.02"],"usedWhen":"xoauth2","inferred":"the reference words this the other way round; what it must mean is concluded"},"user":{"type":"text","takesEffect":"immediately","summary":"Name to log in with.","usedWhen":{"any":[{"enable-authentication":"true"},"oauth2"]},"requiredWhen":{"enable-authentication":"true"}}},"families":{"mail.smtp.":{"summary":"Properties of JavaMail's SMTP transport.","takesEffect":"unknown","usedWhen":"smtp","source":"JavaMail, package documentation of com.sun.mail.smtp","unknownAs":"unknown-mail-property","options":{"user":{"type":"text","summary":"User name.","shadows":"user"},"host":{"type":"text","summary":"SMTP server.","shadows":"server"},"port":{"type":"integer","summary":"Port of the SMTP server.","default":"25","shadows":"port"},"connectiontimeout":{"type":"integer","summary":"Milliseconds for opening a connection.","shadows":"connect-timeout"},"timeout":{"type":"integer","summary":"Milliseconds for an answer.","shadows":"protocol-timeout"},"writetimeout":{"type":"integer","summary":"Milliseconds for a write."},"from":{"type":"text","summary":"Address for the SMTP command MAIL."},"localhost":{"type":"text","summary":"Host name for the commands HELO and EHLO."},"localaddress":{"type":"text","summary":"Local address to connect from."},"localport":{"type":"integer","summary":"Local port to connect from."},"ehlo":{"type":"boolean","summary":"Signs on with EHLO before HELO.","default":"true"},"auth":{"type":"boolean","summary":"Logs in with AUTH.","default":"false"},"auth.mechanisms":{"type":"mechanisms","values":["LOGIN","PLAIN","DIGEST-MD5","NTLM","XOAUTH2"],"misprints":{"X0AUTH2":"XOAUTH2"},"alone":["XOAUTH2"],"summary":"Mechanisms for AUTH, in order of preference.","details":"JavaMail splits at blanks, ignores case, and passes over what it does not know without a word.","default":"LOGIN PLAIN DIGEST-MD5 NTLM"},"auth.login.disable":{"type":"boolean","summary":"Does without LOGIN."},"auth.plain.disable":{"type":"boolean","summary":"Does without PLAIN."},"auth.digest-md5.disable":{"type":"boolean","summary":"Does without DIGEST-MD5."},"auth.ntlm.disable":{"type":"boolean","summary":"Does without NTLM."},"auth.ntlm.domain":{"type":"text","summary":"Domain for NTLM."},"auth.ntlm.flags":{"type":"integer","summary":"Flags for NTLM."},"auth.ntlm.lmcompat":{"type":"integer","summary":"Compatibility level of NTLM."},"auth.ntlm.unicode":{"type":"boolean","summary":"Uses Unicode in NTLM messages."},"auth.xoauth2.disable":{"type":"boolean","summary":"Does without XOAUTH2."},"submitter":{"type":"text","summary":"Submitter for the AUTH tag of the command MAIL."},"dsn.notify":{"type":"list","separator":"comma","values":["NEVER","SUCCESS","FAILURE","DELAY"],"summary":"When to report on delivery."},"dsn.ret":{"type":"choice","values":["FULL","HDRS"],"summary":"What a report on delivery returns."},"allow8bitmime":{"type":"boolean","summary":"Sends text in 8 bits if the server can."},"sendpartial":{"type":"boolean","summary":"Sends although some addresses are refused.","default":"false"},"sasl.enable":{"type":"boolean","summary":"Logs in by javax.security.sasl."},"sasl.mechanisms":{"type":"text","summary":"SASL mechanisms to try."},"sasl.authorizationid":{"type":"text","summary":"Authorization ID for SASL."},"sasl.realm":{"type":"text","summary":"Realm for DIGEST-MD5."},"sasl.usecanonicalhostname":{"type":"boolean","summary":"Takes the canonical host name for SASL."},"quitwait":{"type":"boolean","summary":"Waits for the answer to QUIT.","default":"true"},"reportsuccess":{"type":"boolean","summary":"Reports success for each address."},"socketFactory":{"type":"object","summary":"Socket factory."},"socketFactory.class":{"type":"text","summary":"Class of the socket factory."},"socketFactory.fallback":{"type":"boolean","summary":"Falls back to an ordinary socket.","default":"true"},"socketFactory.port":{"type":"integer","summary":"Port for the socket factory."},"ssl.enable":{"type":"boolean","summary":"Encrypts from the first byte.","shadows":"smtp-connection-security"},"ssl.checkserveridentity":{"type":"boolean","summary":"Compares the certificate with the host name.","default":"false"},"ssl.trust":{"type":"text","summary":"Hosts to trust without a check; * trusts all."},"ssl.socketFactory":{"type":"object","summary":"Socket factory for TLS."},"ssl.socketFactory.class":{"type":"text","summary":"Class of the socket factory for TLS."},"ssl.socketFactory.port":{"type":"integer","summary":"Port for the socket factory for TLS."},"ssl.protocols":{"type":"list","summary":"TLS versions that may be used."},"ssl.ciphersuites":{"type":"list","summary":"Cipher suites that may be used."},"starttls.enable":{"type":"boolean","summary":"Encrypts by STARTTLS if the server offers it.","default":"false","shadows":"smtp-connection-security"},"starttls.required":{"type":"boolean","summary":"Insists on STARTTLS.","default":"false","shadows":"smtp-connection-security"},"proxy.host":{"type":"text","summary":"HTTP proxy."},"proxy.port":{"type":"text","summary":"Port of the HTTP proxy.","default":"80"},"proxy.user":{"type":"text","summary":"User name for the HTTP proxy."},"proxy.password":{"type":"text","summary":"Password for the HTTP proxy.","secret":true},"socks.host":{"type":"text","summary":"SOCKS proxy."},"socks.port":{"type":"text","summary":"Port of the SOCKS proxy.","default":"1080"},"mailextension":{"type":"text","summary":"Extension of the command MAIL."},"userset":{"type":"boolean","summary":"Probes connections by RSET instead of NOOP."},"noop.strict":{"type":"boolean","summary":"Takes only 250 as the answer to NOOP.","default":"true"}}},"mail.smtps.":{"summary":"Properties of JavaMail's SMTP transport over TLS.","takesEffect":"unknown","source":"JavaMail, package documentation of com.sun.mail.smtp","unknownAs":"unknown-mail-property","sameAs":"mail.smtp."},"mail.ews.":{"summary":"Properties that E-mail Server reads itself for EWS.","takesEffect":"unknown","usedWhen":"ews","source":"Genesys option reference, smtp-client section, scope","unknownAs":"unknown-mail-property","options":{"auth.mechanisms":{"type":"mechanisms","values":["XOAUTH2"],"misprints":{"X0AUTH2":"XOAUTH2"},"alone":["XOAUTH2"],"summary":"Mechanism for EWS."}}},"mail.":{"summary":"Other properties of JavaMail.","takesEffect":"unknown","source":"JavaMail, package documentation of javax.mail","open":true,"options":{"debug":{"type":"boolean","summary":"Writes the dialogue with the server to standard output.","shadows":"enable-debug"}}}},"rules":{"implicit-tenant-authority":{"severity":"error","summary":"OAuth 2.0 is in use and tenant-authority is left to its default.","message":"{tenant-authority} although OAuth 2.0 is in use.","because":"OAuth 2.0 needs client-id and tenant-authority, and the default silently decides for Microsoft.","names":"tenant-authority","when":{"all":["oauth2",{"not":"google-host"}]},"expect":{"tenant-authority":{"set":true}},"fix":{"set":{"tenant-authority":{"defaultOf":"tenant-authority"}},"applicability":"safe"},"bad":{"server-type":"GRAPH"},"good":{"server-type":"GRAPH","tenant-authority":"https://login.microsoftonline.com"}},"oauth-without-authentication":{"severity":"error","summary":"OAuth 2.0 is in use while authentication is switched off.","message":"{enable-authentication} although OAuth 2.0 is in use.","because":"E-mail Server uses user and password, and so what OAuth 2.0 takes from them, only when it is true.","names":"enable-authentication","when":"oauth2","expect":{"enable-authentication":{"not":"false"}},"fix":{"set":{"enable-authentication":"true"},"applicability":"unsafe"},"bad":{"server-type":"GRAPH"},"good":{"server-type":"GRAPH","enable-authentication":"true"}},"graph-with-exchange-scope":{"severity":"error","summary":"The Graph API is used with the scope of Exchange Online.","message":"{scope} while {server-type}.","because":"The Graph API accepts only tokens that were requested for its own scope, and the default is another.","names":"scope","when":"graph","expect":{"scope":"https://graph.microsoft.com/.default"},"fix":{"set":{"scope":"https://graph.microsoft.com/.default"},"applicability":"safe"},"bad":{"server-type":"GRAPH"},"good":{"server-type":"GRAPH","scope":"https://graph.microsoft.com/.default"}},"exchange-with-graph-scope":{"severity":"error","summary":"Exchange is used with the scope of the Graph API.","message":"{scope} while {server-type}.","because":"A token for the Graph API opens neither SMTP nor EWS.","names":"scope","when":{"all":["xoauth2","microsoft"]},"expect":{"scope":{"not":"https://graph.microsoft.com/.default"}},"fix":{"set":{"scope":"https://outlook.office.com/.default"},"applicability":"unsafe"},"bad":{"mail.smtp.auth.mechanisms":"XOAUTH2","scope":"https://graph.microsoft.com/.default"},"good":{"mail.smtp.auth.mechanisms":"XOAUTH2","scope":"https://outlook.office.com/.default"}},"ews-server-not-url":{"severity":"error","summary":"For EWS, server is not a URL.","message":"{server} while {server-type}.","because":"For EWS, E-mail Server takes the URL of the service, not a host name or an address.","help":"Write the EWS URL of the Exchange server, beginning with https://.","names":"server","when":{"all":["ews",{"server":{"set":true}}]},"expect":{"server":{"isUrl":"http"}},"bad":{"server-type":"EWS","server":"exchange.example.com"},"good":{"server-type":"EWS","server":"https://exchange.example.com/EWS/Exchange.asmx"}},"server-is-url":{"severity":"error","summary":"For SMTP, server is a URL.","message":"{server} while {server-type}.","because":"For SMTP, E-mail Server takes a host name or an IP address.","names":"server","when":"smtp","expect":{"not":{"server":{"isUrl":"any"}}},"fix":{"set":{"server":{"hostOf":"server"}},"applicability":"unsafe"},"bad":{"server":"smtp://smtp.example.com"},"good":{"server":"smtp.example.com"}},"gmail-with-microsoft-authority":{"severity":"error","summary":"Gmail is asked to accept the tokens of Microsoft.","message":"{tenant-authority} while {server}.","because":"Gmail accepts only tokens that Google issued, and the default authority is Microsoft's.","help":"Set tenant-authority to Google's authority; any text that contains \\"google\\" is accepted.","names":"tenant-authority","when":{"all":["google-host","smtp-xoauth2"]},"expect":"google-authority","bad":{"mail.smtp.auth.mechanisms":"XOAUTH2","server":"smtp.gmail.com"},"good":{"mail.smtp.auth.mechanisms":"XOAUTH2","server":"smtp.gmail.com","tenant-authority":"google"}},"office365-with-google-authority":{"severity":"error","summary":"Office 365 is asked to accept the tokens of Google.","message":"{tenant-authority} while {server}.","because":"Office 365 accepts only tokens that Microsoft issued.","names":"tenant-authority","when":{"all":["office365-host","xoauth2"]},"expect":{"not":"google-authority"},"fix":{"set":{"tenant-authority":"https://login.microsoftonline.com"},"applicability":"safe"},"bad":{"mail.smtp.auth.mechanisms":"XOAUTH2","server":"smtp.office365.com","tenant-authority":"google"},"good":{"mail.smtp.auth.mechanisms":"XOAUTH2","server":"smtp.office365.com","tenant-authority":"https://login.microsoftonline.com"}},"missing-secret-section":{"severity":"error","summary":"The section with the secret of the Google application is missing.","message":"{secret}, but the file holds no section [secret-{=secret}].","because":"For Gmail with OAuth 2.0, E-mail Server reads the secret of the Google application from that section.","help":"Add the section with its option password, or name another section.","names":"secret","when":"smtp-xoauth2-google","expect":{"secret":{"namesSection":"secret-"}},"bad":{"mail.smtp.auth.mechanisms":"XOAUTH2","tenant-authority":"google"},"good":{"mail.smtp.auth.mechanisms":"XOAUTH2","tenant-authority":"google","secret-smtp/password":"filled-in"}},"client-credentials-with-google":{"severity":"warning","summary":"Client credentials are requested from Google.","message":"{grant-type} while {tenant-authority}.","because":"The reference describes client credentials with the secret of an Azure application only.","help":"Leave grant-type empty for Gmail.","inferred":"concluded from the option reference, password, where Gmail takes a refresh token","names":"grant-type","when":"smtp-xoauth2-google","expect":{"grant-type":{"not":"client_credentials"}},"bad":{"mail.smtp.auth.mechanisms":"XOAUTH2","tenant-authority":"google","grant-type":"client_credentials"},"good":{"mail.smtp.auth.mechanisms":"XOAUTH2","tenant-authority":"google","grant-type":""}},"implicit-tls-port-without-tls":{"severity":"warning","summary":"Port 465 is used without TLS from the first byte.","message":"{smtp-connection-security} while {port}.","because":"On port 465 the server expects TLS from the first byte, so anything else hangs or is cut off.","inferred":"RFC 8314","names":"smtp-connection-security","when":{"port":"465","server-type":"SMTP"},"expect":{"smtp-connection-security":"ssl-tls"},"fix":{"set":{"smtp-connection-security":"ssl-tls"},"applicability":"unsafe"},"bad":{"port":"465"},"good":{"port":"465","smtp-connection-security":"ssl-tls"}},"tls-on-starttls-port":{"severity":"warning","summary":"TLS from the first byte is used on a port that begins in clear.","message":"{port} while {smtp-connection-security}.","because":"On ports 25 and 587 a server begins in clear and answers TLS only after STARTTLS.","help":"Use port 465, or set smtp-connection-security to start-tls-required.","inferred":"RFC 6409 and RFC 8314","names":"port","when":{"smtp-connection-security":"ssl-tls","server-type":"SMTP"},"expect":{"port":{"not":["25","587"]}},"bad":{"smtp-connection-security":"ssl-tls"},"good":{"smtp-connection-security":"ssl-tls","port":"465"}},"credentials-in-clear":{"severity":"warning","summary":"User name and password are sent without encryption.","message":"{smtp-connection-security} while {enable-authentication}.","because":"User name and password cross the network unencrypted.","inferred":"concluded from JavaMail, which sends AUTH over a plain connection as it is","names":"smtp-connection-security","when":{"enable-authentication":"true","server-type":"SMTP"},"expect":{"smtp-connection-security":{"not":"none"}},"fix":{"set":{"smtp-connection-security":"start-tls-required"},"applicability":"unsafe"},"bad":{"enable-authentication":"true"},"good":{"enable-authentication":"true","smtp-connection-security":"start-tls-required"}},"downgradable-tls":{"severity":"info","summary":"User name and password are sent without encryption if the server does not offer it.","message":"{smtp-connection-security} while {enable-authentication}.","because":"Whoever hides STARTTLS from the dialogue gets user name and password in clear.","inferred":"JavaMail, mail.smtp.starttls.enable","names":"smtp-connection-security","when":{"enable-authentication":"true","server-type":"SMTP"},"expect":{"smtp-connection-security":{"not":"start-tls"}},"fix":{"set":{"smtp-connection-security":"start-tls-required"},"applicability":"unsafe"},"bad":{"enable-authentication":"true","smtp-connection-security":"start-tls"},"good":{"enable-authentication":"true","smtp-connection-security":"start-tls-required"}},"debug-exposes-password":{"severity":"warning","summary":"Debug output shows passwords.","message":"{enable-debug}: SMTP passwords are written to standard output.","because":"Whoever can read the standard output of E-mail Server, or the file it goes to, can read them.","names":"enable-debug","expect":{"enable-debug":{"not":"true"}},"fix":{"set":{"enable-debug":"false"},"applicability":"unsafe"},"bad":{"enable-debug":"true"},"good":{"enable-debug":"false"}},"idle-check-after-close":{"severity":"warning","summary":"Idle connections are closed before they would be checked.","message":"{cnx-check-idle-time} while {cnx-max-idle-time}: connections are closed before they are checked.","because":"A connection that is closed after cnx-max-idle-time never gets as old as the check demands.","help":"Keep cnx-check-idle-time below cnx-max-idle-time.","inferred":"concluded from the descriptions of the two options","names":["cnx-check-idle-time","cnx-max-idle-time"],"when":{"any":[{"cnx-check-idle-time":{"set":true}},{"cnx-max-idle-time":{"set":true}}]},"expect":{"cnx-check-idle-time":{"below":{"option":"cnx-max-idle-time"}}},"bad":{"cnx-check-idle-time":"00:05:00"},"good":{"cnx-check-idle-time":"00:01:00"}},"idle-check-on-every-send":{"severity":"warning","summary":"Every connection is checked before every use.","message":"{cnx-check-idle-time}: every connection is checked before every use.","because":"Each message then costs one more command, and some SMTP servers take that badly.","help":"Set a time above 00:00:00; the default is 00:00:30.","names":"cnx-check-idle-time","expect":{"cnx-check-idle-time":{"not":"00:00:00"}},"bad":{"cnx-check-idle-time":"00:00:00"},"good":{"cnx-check-idle-time":"00:00:30"}},"idle-limit-above-server-timeout":{"severity":"info","summary":"Connections may be idle longer than a server has to wait.","message":"{cnx-max-idle-time}, longer than an SMTP server has to wait.","because":"SMTP servers need wait no longer than five minutes for the next command, so a connection kept longer may be found closed.","help":"Keep it at 00:05:00 or below, unless the SMTP server is known to wait longer.","inferred":"RFC 5321 4.5.3.2.7","names":"cnx-max-idle-time","expect":{"not":{"cnx-max-idle-time":{"above":"00:05:00"}}},"bad":{"cnx-max-idle-time":"00:10:00"},"good":{"cnx-max-idle-time":"00:04:00"}},"trust-all-certificates":{"severity":"warning","summary":"Any certificate is trusted.","message":"{mail.smtp.ssl.trust}: any certificate is trusted.","because":"Any host can then pass itself off as the SMTP server and read user name and password.","help":"Name the host to trust, or import its certificate into the trust store of Java.","inferred":"JavaMail, mail.smtp.ssl.trust","names":"mail.smtp.ssl.trust","expect":{"mail.smtp.ssl.trust":{"not":"*"}},"bad":{"mail.smtp.ssl.trust":"*"},"good":{"mail.smtp.ssl.trust":"smtp.example.com"}},"unchecked-server-identity":{"severity":"warning","summary":"The host name in the certificate is not compared.","message":"{mail.smtp.ssl.checkserveridentity}: the host name in the certificate is not compared.","because":"A valid certificate of any other host is then accepted.","help":"Set it to true.","inferred":"JavaMail, mail.smtp.ssl.checkserveridentity","names":"mail.smtp.ssl.checkserveridentity","when":{"mail.smtp.ssl.checkserveridentity":{"set":true}},"expect":{"mail.smtp.ssl.checkserveridentity":{"not":"false"}},"bad":{"mail.smtp.ssl.checkserveridentity":"false"},"good":{"mail.smtp.ssl.checkserveridentity":"true"}},"obsolete-tls":{"severity":"warning","summary":"A TLS version is allowed that is no longer safe.","message":"{mail.smtp.ssl.protocols}: a version that is no longer safe is allowed.","because":"SSLv2, SSLv3, TLSv1 and TLSv1.1 are broken, and Exchange Online refuses them.","help":"Name TLSv1.2, TLSv1.3 or both.","inferred":"Microsoft, opt in to the Exchange Online endpoint for legacy TLS clients","names":"mail.smtp.ssl.protocols","expect":{"not":{"mail.smtp.ssl.protocols":{"includes":["SSLv2","SSLv3","TLSv1","TLSv1.1"]}}},"bad":{"mail.smtp.ssl.protocols":"TLSv1.1 TLSv1.2"},"good":{"mail.smtp.ssl.protocols":"TLSv1.2 TLSv1.3"}},"pool-exceeds-provider-limit":{"severity":"warning","summary":"More connections are opened than Exchange Online allows.","message":"{cnx-pool-size} while {server}.","because":"Exchange Online accepts three connections at a time for a mailbox and answers the next with 432 4.3.2 Concurrent connections limit exceeded.","help":"Set cnx-pool-size to 3 or less.","inferred":"Microsoft, improvements in SMTP authenticated submission","names":"cnx-pool-size","when":{"all":["office365-host","smtp"]},"expect":{"not":{"cnx-pool-size":{"above":"3"}}},"bad":{"server":"smtp.office365.com"},"good":{"server":"smtp.office365.com","cnx-pool-size":"3"}},"office365-basic-auth":{"severity":"warning","summary":"Office 365 is used with a password, which Microsoft is switching off.","message":"{server} with a password: XOAUTH2 is not in use.","because":"As of January 2026 Microsoft switches basic authentication for SMTP off by default at the end of December 2026; the server then answers 550 5.7.30.","help":"Set mail.smtp.auth.mechanisms to XOAUTH2 and register an application.","inferred":"Microsoft, Exchange Online SMTP AUTH basic authentication deprecation timeline, 27 January 2026","names":"server","when":{"all":["office365-host",{"enable-authentication":"true"},"smtp"]},"expect":"smtp-xoauth2","bad":{"server":"smtp.office365.com","enable-authentication":"true"},"good":{"server":"smtp.office365.com","enable-authentication":"true","mail.smtp.auth.mechanisms":"XOAUTH2"}},"gmail-basic-auth":{"severity":"info","summary":"Gmail is used with a password, which must be an app password.","message":"{server} with a password: XOAUTH2 is not in use.","because":"Since May 2025 Gmail refuses the password of an account; only app passwords still work.","help":"Use an app password, or set mail.smtp.auth.mechanisms to XOAUTH2.","inferred":"concluded from published Gmail SMTP settings","names":"server","when":{"all":["google-host",{"enable-authentication":"true"},"smtp"]},"expect":"smtp-xoauth2","bad":{"server":"smtp.gmail.com","enable-authentication":"true"},"good":{"server":"smtp.gmail.com","enable-authentication":"true","mail.smtp.auth.mechanisms":"XOAUTH2"}},"ews-retired":{"severity":"warning","summary":"EWS of Exchange Online is used, which Microsoft is switching off.","message":"{server-type} for Exchange Online.","because":"Microsoft blocks EWS in Exchange Online in stages from 1 October 2026 and ends it on 1 April 2027. Exchange servers of one's own are not concerned.","help":"Move to GRAPH, or to SMTP with XOAUTH2.","inferred":"Microsoft, message centre MC1227454","names":"server-type","when":{"any":["office365-host",{"exchange-version":"Office365"}]},"expect":{"server-type":{"not":"EWS"}},"bad":{"server-type":"EWS","server":"https://outlook.office365.com/EWS/Exchange.asmx"},"good":{"server-type":"EWS","server":"https://exchange.example.com/EWS/Exchange.asmx"}},"password-grant":{"severity":"info","summary":"Tokens are requested with the password of the mailbox.","message":"{grant-type}: tokens are requested with user and password.","because":"Microsoft advises against this grant; it fails for accounts with multi-factor authentication.","help":"Set grant-type to client_credentials and password to the secret of the application.","inferred":"Microsoft identity platform, resource owner password credentials","names":"grant-type","when":{"all":["smtp-xoauth2","microsoft"]},"expect":{"grant-type":{"not":""}},"bad":{"mail.smtp.auth.mechanisms":"XOAUTH2"},"good":{"mail.smtp.auth.mechanisms":"XOAUTH2","grant-type":"client_credentials"}},"legacy-tls-endpoint":{"severity":"warning","summary":"The host for old TLS versions is used.","message":"{server}, the host for old TLS versions.","because":"Microsoft keeps this host for programs that know only TLS 1.0 and 1.1.","help":"Use smtp.office365.com.","inferred":"Microsoft, opt in to the Exchange Online endpoint for legacy TLS clients","names":"server","expect":{"not":{"server":{"hostIs":"smtp-legacy.office365.com"}}},"bad":{"server":"smtp-legacy.office365.com"},"good":{"server":"smtp.office365.com"}}},"changesTogether":{"login":{"options":["user","password"],"because":"Until then the server logs in with a user and a password that do not belong together."},"connection":{"options":["server","port","smtp-connection-security"],"because":"Until then the server calls the new host or port with the encryption that the old one needed."},"application":{"options":["client-id","directory-id","tenant-authority","password"],"because":"Until then the server requests tokens with parts of two registrations."},"protocol":{"options":["server-type","mail.smtp.auth.mechanisms","mail.ews.auth.mechanisms","scope"],"because":"Until then the server uses one protocol with tokens for the other."}}},{"section":"secret-*","summary":"The secret of a Google application, under the name that the option secret of another section gives.","source":"Genesys E-mail Server documentation, mailboxes with Gmail","options":{"password":{"type":"text","takesEffect":"restart","summary":"Secret of the Google application.","details":"For smtp-client a change takes effect at restart, for a pop-client at its next cycle.","introduced":"8.5.201.05","secret":true,"requiredWhen":true}}}],"engineRules":{"syntax":{"severity":"error","summary":"A line or a value that the syntax cannot read.","because":"What the server makes of it is not known; it is not what was meant.","bad":"[smtp-client]\\nserver: smtp.example.com\\n","good":"[smtp-client]\\nserver = smtp.example.com\\n"},"duplicate-section":{"severity":"error","summary":"A section header given twice.","because":"Which of the two the server takes is not documented; a reader of the file sees only one.","bad":"[smtp-client]\\nserver = smtp.example.com\\n[smtp-client]\\nport = 587\\n","good":"[smtp-client]\\nserver = smtp.example.com\\nport = 587\\n"},"duplicate-option":{"severity":"error","summary":"An option given twice in one section.","because":"The last one is taken to be in effect, and the other one misleads.","bad":"[smtp-client]\\nserver = smtp.example.com\\nport = 25\\nport = 587\\n","good":"[smtp-client]\\nserver = smtp.example.com\\nport = 587\\n"},"missing-section":{"severity":"error","summary":"A configuration without a section that it needs.","because":"Without this section the server has no settings to send by.","bad":"[log]\\nverbose = standard\\n","good":"[log]\\nverbose = standard\\n[smtp-client]\\nserver = smtp.example.com\\n"},"misspelt-section":{"severity":"error","summary":"A section whose name is almost that of a known one.","because":"The documentation knows only the exact name, and a section under another one may not be read at all.","bad":"[SMTP_Client]\\nserver = smtp.example.com\\n","good":"[smtp-client]\\nserver = smtp.example.com\\n"},"undocumented-section":{"severity":"warning","summary":"A section whose name is a known one with something behind it.","because":"The documentation knows one section of this kind, so the server may not read this one.","inferred":"concluded from the documentation, which speaks of one section throughout","bad":"[smtp-client-2]\\nserver = smtp.example.com\\n","good":"[smtp-client]\\nserver = smtp.example.com\\n"},"ambiguous-value":{"severity":"info","summary":"A value that other readers of INI files read otherwise.","because":"How the server reads this file is not published. Common INI readers cut a value at ; or # and take quotes away.","inferred":"checked against the ini package for Node.js","bad":"[smtp-client]\\nserver = smtp.example.com\\nenable-authentication = true\\nsmtp-connection-security = start-tls-required\\nuser = sales;support\\npassword = \${SMTP_PASSWORD}\\n","good":"[smtp-client]\\nserver = smtp.example.com\\nenable-authentication = true\\nsmtp-connection-security = start-tls-required\\nuser = sales-support\\npassword = \${SMTP_PASSWORD}\\n"},"invisible-character":{"severity":"warning","summary":"A character that is not seen in a name or a value, or that turns the direction of writing in a comment.","because":"What is read is not what is seen. Those that a language or an emoji is written with are no finding in a value.","bad":"[smtp-client]\\nserver = smtp.example.com\\nenable-authentication = true\\nsmtp-connection-security = start-tls-required\\nuser = sales​\\npassword = \${SMTP_PASSWORD}\\n","good":"[smtp-client]\\nserver = smtp.example.com\\nenable-authentication = true\\nsmtp-connection-security = start-tls-required\\nuser = sales\\npassword = \${SMTP_PASSWORD}\\n"},"unknown-option":{"severity":"error","summary":"A name that is no option of its section.","because":"The documentation knows no such option, so the one that was meant is left to its default.","bad":"[smtp-client]\\nserver = smtp.example.com\\nprot = 587\\n","good":"[smtp-client]\\nserver = smtp.example.com\\nport = 587\\n"},"unknown-mail-property":{"severity":"warning","summary":"A name that looks like a property of JavaMail and is none.","because":"JavaMail passes over properties that it does not know without a word.","inferred":"JavaMail, package documentation of com.sun.mail.smtp","bad":"[smtp-client]\\nserver = smtp.example.com\\nmail.smtp.writetimout = 60000\\n","good":"[smtp-client]\\nserver = smtp.example.com\\nmail.smtp.writetimeout = 60000\\n"},"invalid-value":{"severity":"error","summary":"A value that its option does not accept.","because":"It is none of the values that are documented for this option.","bad":"[smtp-client]\\nserver = smtp.example.com\\nprotocol-timeout = 5:00\\n","good":"[smtp-client]\\nserver = smtp.example.com\\nprotocol-timeout = 00:05:00\\n"},"unrecognized-value":{"severity":"warning","summary":"A value of another kind than those the documentation names.","because":"It is none of the values, or has not the form, that is known to work.","bad":"[smtp-client]\\nserver = smtp.example.com\\nexchange-version = Exchange2019\\n","good":"[smtp-client]\\nserver = smtp.example.com\\nexchange-version = Exchange2016\\n"},"value-case":{"severity":"warning","summary":"A legal value in other letters than the documented ones.","because":"Whether the server compares values with regard to case is not documented.","bad":"[smtp-client]\\nserver = smtp.example.com\\nserver-type = smtp\\n","good":"[smtp-client]\\nserver = smtp.example.com\\nserver-type = SMTP\\n"},"quoted-value":{"severity":"error","summary":"A value in quotes.","because":"Quotes belong to the value here; those around values in the documentation are typography.","bad":"[smtp-client]\\nserver = smtp.example.com\\nsmtp-connection-security = 'start-tls'\\n","good":"[smtp-client]\\nserver = smtp.example.com\\nsmtp-connection-security = start-tls\\n"},"x0auth2":{"severity":"error","summary":"XOAUTH2 written with the digit zero.","because":"It is written with the digit zero, and no mechanism has this name, so login fails. The slip stands in the vendor's own description of the password option.","bad":"[smtp-client]\\nmail.smtp.auth.mechanisms = X0AUTH2\\n","good":"[smtp-client]\\nmail.smtp.auth.mechanisms = XOAUTH2\\n"},"comma-separated-mechanisms":{"severity":"error","summary":"Mechanisms with commas between them.","because":"The list is split at blanks only, so the comma becomes a part of a name that nobody knows.","inferred":"JavaMail, source of SMTPTransport","bad":"[smtp-client]\\nmail.smtp.auth.mechanisms = LOGIN,PLAIN\\n","good":"[smtp-client]\\nmail.smtp.auth.mechanisms = LOGIN PLAIN\\n"},"unknown-mechanism":{"severity":"warning","summary":"A mechanism that the mail library does not know.","because":"It is passed over without a word; if none is left, login fails.","inferred":"JavaMail, source of SMTPTransport","bad":"[smtp-client]\\nmail.smtp.auth.mechanisms = LOGIN CRAM-MD5\\n","good":"[smtp-client]\\nmail.smtp.auth.mechanisms = LOGIN PLAIN\\n"},"xoauth2-not-alone":{"severity":"warning","summary":"XOAUTH2 beside other mechanisms.","because":"The mechanisms are tried in turn, and any other one would send the token as a password.","inferred":"concluded from the source of SMTPTransport in JavaMail","bad":"[smtp-client]\\nmail.smtp.auth.mechanisms = LOGIN XOAUTH2\\n","good":"[smtp-client]\\nmail.smtp.auth.mechanisms = XOAUTH2\\n"},"redundant-default":{"severity":"info","off":true,"aboutText":true,"summary":"A value that is the default anyway.","because":"The line changes nothing.","bad":"[smtp-client]\\nport = 25\\n","good":"[smtp-client]\\nport = 587\\n"},"missing-option":{"severity":"error","summary":"An option that the other settings call for is not set.","because":"It has no default, so the server has nothing to go by.","bad":"[smtp-client]\\nport = 587\\n","good":"[smtp-client]\\nserver = smtp.example.com\\nport = 587\\n"},"unused-option":{"severity":"warning","aboutText":true,"summary":"An option is set that has no effect here.","because":"Whoever reads the file believes that it works.","bad":"[smtp-client]\\nserver = smtp.example.com\\nallow-delegate = true\\n","good":"[smtp-client]\\nserver-type = GRAPH\\nallow-delegate = true\\n"},"not-yet-introduced":{"severity":"error","summary":"An option or a value that came after the target release.","because":"By the option reference the target release does not have it yet.","release":"8.5.205.03","bad":"[smtp-client]\\nserver = smtp.office365.com\\ngrant-type = client_credentials\\n","good":"[smtp-client]\\nserver = smtp.office365.com\\nscope = https://outlook.office.com/.default\\n"},"discontinued-option":{"severity":"warning","summary":"An option that the target release no longer has.","because":"By the option reference the target release no longer has it.","bad":"[smtp-client]\\nserver = smtp.example.com\\nconnect-timeout = 00:01:00\\n","good":"[smtp-client]\\nserver = smtp.example.com\\nprotocol-timeout = 00:01:00\\n"},"javamail-shadows-option":{"severity":"warning","summary":"A raw property of JavaMail where a regular option does the same job.","because":"Two settings for one thing contradict each other sooner or later; which one wins is not documented.","inferred":"Genesys E-mail Server documentation, JavaMail properties","bad":"[smtp-client]\\nserver = smtp.example.com\\nmail.smtp.port = 587\\n","good":"[smtp-client]\\nserver = smtp.example.com\\nport = 587\\n"},"plain-secret":{"severity":"info","off":true,"aboutText":true,"summary":"A secret stands in the file as it is.","because":"Whoever can read the file can read the secret.","bad":"[smtp-client]\\nenable-authentication = true\\npassword = filled-in\\n","good":"[smtp-client]\\nenable-authentication = true\\npassword = \${SMTP_PASSWORD}\\n"},"split-change":{"severity":"warning","summary":"A change of options that make sense together only takes effect in parts.","because":"The options take effect at different moments after the change is saved, and in between the server runs with some of the new values and some of the old.","inferred":"concluded from the moments that it gives","before":"[smtp-client]\\nserver = smtp.example.com\\nenable-authentication = true\\nuser = old@example.com\\npassword = the-old-one\\n","bad":"[smtp-client]\\nserver = smtp.example.com\\nenable-authentication = true\\nuser = new@example.com\\npassword = the-new-one\\n","good":"[smtp-client]\\nserver = smtp.example.com\\nenable-authentication = true\\nuser = old@example.com\\npassword = the-new-one\\n"},"unused-suppression":{"severity":"warning","aboutText":true,"summary":"A comment that was meant to suppress findings and suppresses none.","because":"It misleads who reads the file, and would hide a mistake that is made later.","bad":"[smtp-client]\\n# smtp-lint-disable-next-line invalid-value -- the server takes it\\nserver = smtp.example.com\\n","good":"[smtp-client]\\nserver = smtp.example.com\\n# smtp-lint-disable-next-line invalid-value -- a trial until the release is there\\nport = 99999\\n"},"suppression-without-reason":{"severity":"info","aboutText":true,"summary":"A comment that suppresses findings and does not say why.","because":"Whoever reads the file later cannot tell whether the reason still holds.","bad":"[smtp-client]\\nserver = smtp.example.com\\n# smtp-lint-disable-next-line invalid-value\\nport = 99999\\n","good":"[smtp-client]\\nserver = smtp.example.com\\n# smtp-lint-disable-next-line invalid-value -- a trial until the release is there\\nport = 99999\\n"}},"newestRelease":"8.5.212.01"}`);
  const newest = further.length === 0 ? newestRelease : void 0;
  return new Catalog([...files, ...further], engineRules, placeholders, newest);
}

// src/source/source-file.ts
var SourceFile = class {
  path;
  text;
  #lineStarts;
  constructor(path, text2) {
    this.path = path;
    this.text = text2;
  }
  position(offset) {
    const starts = this.#starts();
    const index = lowerBound(starts.length, (at) => starts[at] <= offset) - 1;
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
  }
  /** The span of a 1-based line, without its line break. */
  lineSpan(line) {
    const starts = this.#starts();
    const start = starts[line - 1] ?? this.text.length;
    let end = starts[line] ?? this.text.length;
    while (end > start && isLineBreak(this.text.charCodeAt(end - 1))) end--;
    return { start, end };
  }
  #starts() {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
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

// src/catalog/takes-effect.ts
var TAKES_EFFECT = {
  immediately: "immediately",
  "next-cycle": "at the next cycle",
  "next-pop-cycle": "at the next POP cycle",
  restart: "at restart",
  unknown: "not documented"
};

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

// src/effective/entry-index.ts
var FEW = 40;
var SELDOM = 6;
var EntryIndex = class {
  #entries;
  #asked = 0;
  /** By the number of the option. */
  #ofOptions;
  #ofOthers;
  /** The entries may still be read, one after the other; `add` is told of those that come late. */
  constructor(entries) {
    this.#entries = entries;
  }
  ofOption(number) {
    if (!this.#ofOptions && this.#entries.length <= FEW && this.#asked++ < SELDOM) {
      return this.#entries.findLast((read) => read?.option?.number === number);
    }
    this.#ofOptions ??= this.#makeIndex();
    return this.#ofOptions[number];
  }
  /** Of a name that is no option. */
  ofOther(name) {
    this.#ofOptions ??= this.#makeIndex();
    return this.#ofOthers?.get(name);
  }
  add(read) {
    if (this.#ofOptions) this.#index(read, this.#ofOptions);
  }
  #makeIndex() {
    const ofOptions = [];
    for (const read of this.#entries) if (read) this.#index(read, ofOptions);
    return ofOptions;
  }
  #index(read, ofOptions) {
    const { option, entry } = read;
    if (option) {
      ofOptions[option.number] = read;
      return;
    }
    this.#ofOthers ??= /* @__PURE__ */ new Map();
    this.#ofOthers.set(entry.name, read);
  }
};

// src/effective/read-entry.ts
var ReadEntry = class {
  entry;
  /** The name as a report may show it. */
  name;
  lookup;
  reading;
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

// src/effective/shown-name.ts
var HIDDEN = "***";
var LONGEST3 = 80;
var nameLike = latePattern(String.raw`^(["']?)[\p{L}_][\p{L}\p{M}\p{N}_.-]*\1$`, "u");
var nameAtStart = latePattern(String.raw`^([\p{L}_][\p{L}\p{M}\p{N}_.-]{0,80})(.*)$`, "su");
function shownName({ name, value, readable }, isBehindSecret) {
  if (isToken(name, isBehindSecret)) return HIDDEN;
  if (readable && value !== "" && /^[A-Za-z_][\w.-]{0,40}$/.test(name) && !/^=/.test(value)) return name;
  const [word = "", ...rest] = name.split(/\s+/, 2);
  const isWord = readable && nameLike().test(word);
  const isPadding = /^=*$/.test(value) && (isBehindSecret || isMixed(word));
  if (!isWord || isPadding) return HIDDEN;
  return word.length > LONGEST3 || rest.length > 0 ? `${word.slice(0, LONGEST3)}…` : word;
}
function shownSection(name) {
  const [, word = "", rest = ""] = nameAtStart().exec(name) ?? [];
  if (word === "" || isToken(word, true)) return HIDDEN;
  return rest === "" ? word : `${word}…`;
}
function isToken(name, isBehindSecret) {
  if (name.length < (isBehindSecret ? 8 : 16)) return false;
  const [word = ""] = name.split(/\s/, 1);
  return word.length >= (isBehindSecret ? 8 : 16) && isMixed(word) && !/[.-]/.test(word);
}
function isMixed(word) {
  return /\d/.test(word) && /[A-Z]/.test(word) && /[a-z]/.test(word);
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
  #section;
  /** By the number of the option; undefined for values that were met once. */
  #kept = [];
  constructor(section) {
    this.#section = section;
  }
  /** `isChecked` tells whether the condition holds under which the option's value is judged, if there is one. */
  read(entry, option, syntax2, isChecked) {
    const { value } = entry;
    const isQuoted = syntax2 === "cfg" && standsInQuotes(value);
    const text2 = isQuoted ? value.slice(1, -1) : value;
    const readings = isQuoted || !entry.readable ? void 0 : this.#readingsOf(option, isChecked);
    if (!readings || value.length > LONGEST_KEPT)
      return this.#read(entry, text2, isQuoted, option, isChecked, false);
    const kept = readings.get(value);
    if (kept) return kept;
    const copy = copyOf(value);
    const isKept = readings.has(value);
    const reading = this.#read(entry, copy, false, option, isChecked, isKept);
    if (isKept || readings.size < MOST_KEPT) readings.set(copy, isKept ? reading : void 0);
    return reading;
  }
  /** None of values that are not judged, and of secrets. */
  #readingsOf(option, isChecked) {
    if (!option || option.isSecret || !isChecked) return void 0;
    let readings = this.#kept[option.number];
    if (!readings) {
      readings = /* @__PURE__ */ new Map();
      this.#kept[option.number] = readings;
    }
    return readings;
  }
  #read(entry, text2, isQuoted, option, isChecked, isKept) {
    const content = entry.readable ? this.contentOf(text2, option, isChecked) : UNREADABLE;
    const fact = factOf(content, text2);
    const valueClass = void 0;
    return { text: text2, isQuoted, content, fact, isOrdinary: isOrdinary(entry.value), isKept, valueClass };
  }
  /** What a text without quotes around it comes to. */
  contentOf(text2, option, isChecked) {
    if (this.#section.hasPlaceholder(text2)) return PLACEHOLDER;
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
  /** As the file writes it. */
  name;
  catalog;
  match;
  /** Where the section starts. */
  header;
  /** All its headers, the first among them. */
  headers;
  syntax;
  /** In source order, duplicates kept. */
  entries;
  /** True where options may stand in the section that the reader has missed: what is absent is then unknown. */
  isIncomplete;
  #index;
  #hasSection;
  #hasAskedForSections = false;
  /** By the number of the option. */
  #settings = [];
  /** By the number of the condition. */
  #truths = [];
  constructor(section, described, document, hasSection) {
    this.name = section.name;
    this.catalog = described.section;
    this.match = described.match;
    this.headers = section.headers;
    this.header = section.headers[0];
    this.#hasSection = hasSection;
    this.syntax = document.syntax;
    this.isIncomplete = document.incomplete || section.incomplete;
    const entries = new Array(section.entries.length);
    this.#index = new EntryIndex(entries);
    this.#read(section.entries, entries);
    this.entries = entries;
  }
  /** The effective entry of an option: the last one of its name. */
  entry(option) {
    const lookup = this.catalog.lookup(option);
    return lookup.type === "option" ? this.#index.ofOption(lookup.option.number) : this.#index.ofOther(option);
  }
  setting(name) {
    const lookup = this.catalog.lookup(name);
    if (lookup.type !== "option") return this.#resolve(this.#index.ofOther(name), void 0);
    return this.#settingOf(lookup.option.number);
  }
  #settingOf(number) {
    const known3 = this.#settings[number];
    if (known3) return known3;
    const option = this.catalog.optionOf(number);
    const read = option ? this.#index.ofOption(number) : this.#index.ofOther(nameOfNumber(number));
    const setting = this.#resolve(read, option);
    this.#settings[number] = setting;
    return setting;
  }
  hasSection(name) {
    this.#hasAskedForSections = true;
    return this.#hasSection(name);
  }
  /** Whether anything that was found out about the section hangs on what other sections there are. */
  get hasAskedForSections() {
    return this.#hasAskedForSections;
  }
  factOf(optionNumber) {
    return this.#settingOf(optionNumber).fact;
  }
  fact(option) {
    return this.setting(option).fact;
  }
  holds(condition) {
    const { number } = condition;
    const known3 = number === void 0 ? void 0 : this.#truths[number];
    if (known3 !== void 0 && known3 !== null) return known3;
    if (known3 === null) return void 0;
    const truth = evaluate(condition.op === "named" ? condition.of : condition, this);
    if (number !== void 0) this.#truths[number] = truth ?? null;
    return truth;
  }
  /** What another text in place of that of an entry would come to, where that changes nothing of what others are. */
  contentWith({ option }, text2) {
    const isChecked = option?.checkedWhen ? this.holds(option.checkedWhen) : true;
    return textReaderOf(this.catalog).contentOf(text2, option, isChecked);
  }
  #read(entries, read) {
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
        const name = option ? entry.name : this.#shownName(entry, isBehindSecret);
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
      const late = new ReadEntry(entry, entry.name, lookup, text2);
      read[at] = late;
      this.#index.add(late);
    }
  }
  /** A name that is known but for what is not seen is no part of a secret. */
  #shownName(entry, isBehindSecret) {
    const seen = entry.readable ? withoutInvisibles(entry.name) : entry.name;
    const isKnown = seen !== entry.name && this.catalog.option(seen);
    return isKnown ? entry.name : shownName(entry, isBehindSecret);
  }
  #resolve(read, option) {
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
      return `names a section ${matcher.prefix}… that stands in the file`;
  }
}
function alternatives(texts) {
  return enumerate(
    texts.map((text2) => text2 === "" ? "empty" : text2),
    "or"
  );
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

// src/diagnostics/show-value.ts
var LONGEST4 = 60;
function showValue(text2) {
  if (text2 === "") return "empty";
  const shown = text2.slice(0, shownLength(text2));
  if (shown === "") return "***";
  const bare = hasCredentials(shown) ? `***${shown.slice(shown.lastIndexOf("@"))}` : shown;
  const short = bare.length > LONGEST4 ? bare.slice(0, LONGEST4) : bare;
  return short.length < bare.length || shown.length < text2.length ? `${short}…` : short;
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
  const spans = known2.get(configs) ?? findVisible(configs);
  known2.set(configs, spans);
  return spans;
}
var known2 = /* @__PURE__ */ new WeakMap();
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
  const cut2 = (place) => cutPlace(place, source, visible());
  return {
    cut: cut2,
    move(place) {
      const hidden = hiddenBefore(place.start, source, visible());
      return hidden === void 0 ? cut2(place) : { start: hidden, end: hidden + 1 };
    }
  };
}
function cutPlace({ start, end }, { text: text2 }, visible) {
  let at = start;
  for (let next2 = partAt(start, visible); at < end; next2++) {
    const part = visible[next2];
    const stop = Math.min(part?.start ?? end, end);
    if (stop > at && !ONLY_SIGNS.test(text2.slice(at, stop))) return { start, end: Math.max(at, start + 1) };
    at = Math.min(part?.end ?? end, end);
  }
  return { start, end };
}
function hiddenBefore(offset, source, visible) {
  const next2 = partAt(offset, visible);
  if ((visible[next2]?.start ?? offset + 1) <= offset) return void 0;
  const line = source.lineSpan(source.position(offset).line);
  const gap = Math.max(line.start, visible[next2 - 1]?.end ?? 0);
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

// src/rules/ambiguous-finding.ts
var import_ini = __toESM(require_ini(), 1);
function readByOthers(section, read) {
  const other = readByIni(read.text);
  return other === read.text ? void 0 : findingOf(section, read, other);
}
function findingOf(section, read, other) {
  const shown = other !== void 0 && isShown(read) ? `: they read ${showValue(other)}` : "";
  return {
    rule: "ambiguous-value",
    section,
    option: read.name,
    message: `common INI readers ${how(read.text, other)}${shown}.`,
    help: "If the value is right as it stands, make sure that nothing but the server reads it.",
    span: valuePlace(read)
  };
}
function readByIni(text2) {
  const { value } = (0, import_ini.parse)(`value=${text2}`);
  if (value === void 0) return void 0;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
function how(text2, other) {
  if (other === void 0) return "pass over this line, for a line separator (U+2028 or U+2029) stands in it";
  const cut2 = text2.startsWith(other) ? /^\s*([;#])/.exec(text2.slice(other.length))?.[1] : void 0;
  return cut2 ? `cut this value at ${cut2}` : "read this value otherwise";
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
      if (isOpen && section.holds(rule.expect) === false) report(findingOf2(rule, section));
    }
  }
};
function findingOf2(rule, section) {
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
    return isHidden ? "…" : showValue(String(fact.value ?? ""));
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
      if (earlier) report(findingOf3(section, read, earlier));
      else first.set(name, read);
    }
  }
};
function findingOf3(section, { name, entry }, earlier) {
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
      for (const span2 of headers.slice(1)) report(findingOf4(name, span2, headers[0]));
    }
  }
};
function findingOf4(section, span2, first) {
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
      if (content.type === "illegal" && option) report(findingOf5(section, read, option, content.reading));
    }
  }
};
function findingOf5(section, read, option, reading) {
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

// src/rules/invisible-finding.ts
var RULE = "invisible-character";
function inSectionName(name, found, span2) {
  const meant = withoutInvisibles(name);
  const help2 = meant === "" ? void 0 : `Without it the name is ${meant}.`;
  const message = `the name of section [${name}] ${holds(found)}.`;
  return { rule: RULE, section: name, message, help: help2, span: span2 };
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
  const help2 = "Type the value anew, unless the character belongs to it.";
  if (!first) {
    const message = `the value of ${read.name} holds an invisible character.`;
    return { ...at, message, help: help2, span: valuePlace(read) };
  }
  const cleared = clearedValue(value);
  const isVerbatim = valueSpan.end - valueSpan.start === value.length;
  const start = valueSpan.start + first.at;
  return {
    ...at,
    message: `the value of ${read.name} ${holds(visible)}.`,
    help: cleared === "" ? help2 : void 0,
    span: isVerbatim ? { start, end: start + String.fromCodePoint(first.code).length } : valuePlace(read),
    fix: cleared === "" ? void 0 : clear(read, cleared)
  };
}
function clear(read, cleared) {
  return {
    title: `clear ${read.name} of invisible characters`,
    applicability: "unsafe",
    edits: [setValue(read, cleared)]
  };
}
function inComments({ document, configuration, catalog }, report) {
  const starts = configuration.sections.flatMap(({ name, headers }) => headers.map(({ start }) => ({ name, start }))).sort((one, other) => one.start - other.start);
  for (const { start, text: text2 } of document.comments()) {
    const section = starts[lowerBound(starts.length, (at) => (starts[at]?.start ?? 0) <= start) - 1]?.name;
    if (section === void 0 || !catalog.describe(section)) continue;
    const found = invisibles([...text2.matchAll(DIRECTION_CONTROL)].join(""));
    if (found.length === 0) continue;
    const span2 = { start, end: start + 1 };
    const message = `a comment in [${section}] ${holds(found)}.`;
    report({ rule: RULE, section, message, help: "Remove the character from the comment.", span: span2 });
  }
}
var MOST = 3;
function holds(found) {
  const named = found.slice(0, MOST).map(({ code, count }) => {
    return count > 1 ? `${codePointName(code)} (${count} times)` : codePointName(code);
  });
  const rest = found.length - named.length;
  const told = enumerate(rest > 0 ? [...named, `${rest} more`] : named, "and");
  const kinds2 = new Set(found.map(({ code }) => kindOf(code)));
  const [kind] = kinds2;
  return `holds ${told}: ${kinds2.size === 1 && kind ? EFFECTS[kind] : "what is seen is not what is read"}`;
}
var EFFECTS = {
  direction: "it shows text in another order than it is read in",
  control: "a terminal obeys it instead of showing it",
  half: "it is half of a character, which no encoding holds",
  blank: "it looks like a blank and is none",
  hidden: "nothing of it is seen, but it is read"
};

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

// src/rules/mechanisms-finding.ts
function checkList(section, read, spec, report) {
  const { name } = read.entry;
  const isCommented = hasComment(read.text);
  const list2 = readMechanisms(read.text.slice(0, shownLength(read.text)), spec);
  const at = { section, option: name, span: valuePlace(read) };
  const fix = (title, text2, applicability) => {
    return isCommented ? void 0 : { title, applicability, edits: [setValue(read, text2)] };
  };
  const misprint = list2.find((mechanism) => mechanism.isMisprint);
  if (misprint) {
    const corrected = read.text.replace(/[^\s,]+/g, (word) => meantBy2(word, spec) ?? word);
    report({
      ...at,
      rule: "x0auth2",
      message: `${name} names ${misprint.written}, a misprint of ${misprint.name}.`,
      fix: fix(`write ${misprint.name}`, corrected, "safe")
    });
  }
  if (read.text.includes(",")) {
    const written = list2.map((mechanism) => mechanism.written).join(" ");
    report({
      ...at,
      rule: "comma-separated-mechanisms",
      message: `${name} is split at blanks, not at commas.`,
      fix: list2.length > 0 ? fix("put blanks between the mechanisms", written, "safe") : void 0
    });
  }
  const canShow = isShown(read);
  for (const written of new Set(list2.filter(({ isKnown }) => !isKnown).map((one) => one.written))) {
    const what = canShow ? showValue(written) : "a word";
    const message = `${name} names ${what}, which is no known mechanism; known: ${spec.values.join(", ")}.`;
    report({ ...at, rule: "unknown-mechanism", message });
  }
  if (isCommented) {
    const message = `${name} goes on with a comment, of which each word is read as a mechanism.`;
    report({ ...at, rule: "unknown-mechanism", message, help: "Put the comment on a line of its own." });
  }
  const lonely = list2.find((mechanism) => spec.alone?.includes(mechanism.name));
  if (lonely && (isCommented || list2.some((mechanism) => mechanism.name !== lonely.name))) {
    report({
      ...at,
      rule: "xoauth2-not-alone",
      message: `${name} names other mechanisms beside ${lonely.name}.`,
      fix: fix(`leave ${lonely.name} alone`, lonely.name, "unsafe")
    });
  }
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
      if (section.setting(option.name).fact.isSet === false) report(findingOf6(section, option));
    }
  }
};
function findingOf6(section, { name, requiredWhen, facts }) {
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
      report(findingOf7(described.name, configuration.anchor));
    }
  }
};
function findingOf7(section, span2) {
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
      report(findingOf8(section, read));
    }
  }
};
function findingOf8(section, { entry }) {
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
      if (read.isQuoted) report(findingOf9(section, read));
    }
  }
};
function findingOf9(section, read) {
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

// src/effective/is-default.ts
function isDefault({ option, content }) {
  if (option?.default === void 0) return false;
  if (content.type !== "value") return void 0;
  const { value } = option.default;
  return Array.isArray(value) ? String(value) === String(content.value) : value === content.value;
}

// src/rules/redundant-default-check.ts
function checkDefaults(section, report) {
  const count = /* @__PURE__ */ new Map();
  for (const { entry } of section.entries) count.set(entry.name, (count.get(entry.name) ?? 0) + 1);
  for (const read of section.entries) {
    if (!isDefault(read)) continue;
    const { name, nameSpan } = read.entry;
    report({
      rule: "redundant-default",
      section: section.name,
      option: name,
      message: `${name} is set to its default.`,
      span: valuePlace(read),
      fix: isDemanded(section, name) || count.get(name) !== 1 ? void 0 : { title: `remove ${name}`, applicability: "safe", edits: [{ type: "remove", nameSpan }] }
    });
  }
}
function isDemanded(section, option) {
  return section.catalog.dependencies.some(({ when, expect }) => {
    const demands = expect.op === "test" && expect.option === option && expect.matcher.op === "set";
    return demands && (!when || section.holds(when) !== false);
  });
}

// src/rules/redundant-default.ts
var redundantDefault = {
  ids: ["redundant-default"],
  check(section, _target, report) {
    checkDefaults(section, report);
  }
};

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
  const help2 = successor ? `Remove it, and see whether ${successor} needs another value.` : "Remove it.";
  return { section, option: name, rule: "discontinued-option", message, help: help2, span: nameSpan };
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
      report(findingOf10(section, read, regular, target));
    }
  }
};
function findingOf10(section, { entry }, regular, target) {
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
    for (const { message, help: help2, span: span2, section } of document.problems) {
      if (section !== void 0 && !catalog.describe(section)) continue;
      report({
        rule: SYNTAX,
        ...section !== void 0 && { section },
        message: `${message}.`,
        help: help2,
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
    const help2 = keepOne ?? (meant ? void 0 : "smtp-lint explain lists the options.");
    report({
      rule,
      section: section.name,
      option: read.name,
      message: `${what} "${read.name}" in [${section.name}]${hint}`,
      help: help2,
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
  let names2;
  return (name) => {
    if (found.has(name)) return found.get(name);
    names2 ??= section.catalog.allNames();
    const seen = withoutInvisibles(name);
    const wanted = plain2(seen);
    const alike = names2.find((one) => one.length <= wanted.length && plain2(one) === wanted);
    const meant = alike ?? nearest(seen, names2);
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
      const { content } = read;
      if (content.type !== "value" || content.reading.status !== "unrecognized") continue;
      report(findingOf11(section, read, content.reading));
    }
  }
};
function findingOf11(section, read, { instead, inferred }) {
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

// src/rules/unused-option.ts
var unusedOption = {
  ids: ["unused-option"],
  check(section, _target, report) {
    for (const read of section.entries) {
      const { name } = read.entry;
      const usedWhen = usedWhenOf(read.lookup);
      if (!usedWhen || section.entry(name) !== read || !isSet(read) || section.holds(usedWhen) !== false)
        continue;
      report(findingOf12(section, read, usedWhen));
    }
  }
};
function findingOf12(section, read, usedWhen) {
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
      if (spelling !== void 0) report(findingOf13(section, read, spelling));
    }
  }
};
function findingOf13(section, read, spelling) {
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
  const conditions2 = sources.filter((source) => source !== void 0 && source !== true);
  return new Set(conditions2.map((source) => section.compile(source)));
}

// src/effective/value-classes.ts
var ValueClasses = class {
  /** By the number of the option. */
  #tests = [];
  /** Options of which each value is a class of its own, by their numbers. */
  #apart = /* @__PURE__ */ new Set();
  /** By the number of the option, and then by what its tests come to. */
  #classes = [];
  #fact = { known: false, isSet: void 0 };
  /** Those of the value that is looked at. */
  #facts = { fact: () => this.#fact, hasSection: () => void 0 };
  constructor(section) {
    for (const condition of allConditions(section)) {
      for (const test of tests(condition)) this.#add(test, section);
    }
  }
  /** A number that is the same for all values of the class; undefined where what is read is not as it should be. */
  of(read) {
    const { reading, option } = read;
    if (!option) return void 0;
    reading.valueClass ??= this.#classOf(read, option);
    return reading.valueClass === NONE ? void 0 : reading.valueClass;
  }
  /** The same for a text of ordinary characters without quotes around it. */
  ofOrdinary(text2, content, option) {
    return this.#isPlain(content, option) ? this.#classOfPlain(text2, content, option) : void 0;
  }
  #classOf({ reading, content, isQuoted, isOrdinary: isOrdinary2, text: text2 }, option) {
    if (content.type === "illegal" || content.type === "unknown" && content.why === "unreadable")
      return NONE;
    if (isQuoted || !isOrdinary2 || !this.#isPlain(content, option)) return reading.isKept ? next++ : NONE;
    return this.#classOfPlain(text2, content, option);
  }
  /** Whether nothing but conditions looks at the value, and these at nothing but the value. */
  #isPlain(content, { number, spec, facts }) {
    if (spec.type === "mechanisms" || facts.valuesIntroduced) return false;
    if (this.#apart.has(number) || (this.#tests[number]?.length ?? 0) > MOST_TESTS) return false;
    if (content.type === "value")
      return content.reading.status === "legal" && content.reading.spelling === void 0;
    return content.type === "not-set" || content.type === "unknown" && content.why === "placeholder";
  }
  #classOfPlain(text2, content, option) {
    const { number } = option;
    this.#fact = factOf(content, text2);
    let result = KINDS.indexOf(content.type) * 4 + (isDefault({ option, content }) ? 2 : 0) + (text2 === "" ? 1 : 0);
    for (const test of this.#tests[number] ?? []) {
      const truth = evaluate(test, this.#facts);
      result = result * 3 + (truth === void 0 ? 2 : truth ? 1 : 0);
    }
    let classes = this.#classes[number];
    if (!classes) {
      classes = /* @__PURE__ */ new Map();
      this.#classes[number] = classes;
    }
    let found = classes.get(result);
    if (found === void 0) {
      found = next++;
      classes.set(result, found);
    }
    return found;
  }
  #add(test, section) {
    const { matcher, optionNumber: number } = test;
    if (number === void 0) return;
    const known3 = this.#tests[number] ?? [];
    const isNew = !known3.some((one) => JSON.stringify(one.matcher) === JSON.stringify(matcher));
    this.#tests[number] = isNew ? [...known3, test] : known3;
    if (matcher.op === "namesSection") this.#apart.add(number);
    if (matcher.op !== "above" && matcher.op !== "below" || !("option" in matcher.than)) return;
    this.#apart.add(number);
    const other = section.option(matcher.than.option);
    if (other) this.#apart.add(other.number);
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
  /** By what describes the section and by the syntax: what is a mistake in one syntax may be none in another. */
  #starts = /* @__PURE__ */ new Map();
  #places = 0;
  /** Where a section ends; undefined where it cannot be compared with others. */
  placeOf({ catalog, entries, syntax: syntax2, match, isIncomplete }) {
    if (match !== "exact" || isIncomplete) return void 0;
    const classes = valueClassesOf(catalog);
    let place = this.#startOf(catalog, syntax2);
    for (let at = 0; at < entries.length; at++) {
      const valueClass = classes.of(entries[at]);
      if (valueClass === void 0) return void 0;
      const next2 = place.next?.get(valueClass) ?? this.#add(place, valueClass);
      if (!next2) return void 0;
      place = next2;
    }
    return place;
  }
  #add(place, valueClass) {
    if (this.#places++ >= MOST_PLACES) return void 0;
    const added = { isSound: false, next: void 0 };
    place.next ??= /* @__PURE__ */ new Map();
    place.next.set(valueClass, added);
    return added;
  }
  #startOf(catalog, syntax2) {
    let starts = this.#starts.get(catalog);
    if (!starts) {
      starts = /* @__PURE__ */ new Map();
      this.#starts.set(catalog, starts);
    }
    let start = starts.get(syntax2);
    if (!start) {
      start = { isSound: false, next: void 0 };
      starts.set(syntax2, start);
    }
    return start;
  }
};

// src/rules/sound-text.ts
var CLOSING = { cfg: "\n", json: '"' };
function canBeCompared(syntax2) {
  return CLOSING[syntax2] !== void 0;
}
var SoundText = class {
  syntax;
  #text;
  #closing;
  #isMeant;
  /** With all slots. */
  #whole;
  /** With those that held something else in a text that was like this. */
  #known;
  /** `isMeant` tells whether what stands in a text may keep findings out of the report. */
  constructor({ document, sections }, isMeant2) {
    this.syntax = document.syntax;
    this.#text = document.source.text;
    this.#closing = CLOSING[this.syntax];
    this.#isMeant = isMeant2;
    const values = sections.flatMap((section) => valueSlots(section, this.#text, this.#closing));
    const comments = this.syntax === "cfg" ? commentSlots(document) : [];
    const slots = [...values, ...comments].sort((one, other) => one.span.start - other.span.start);
    this.#whole = cut(this.#text, slots);
    this.#known = cut(this.#text, []);
  }
  /** Whether a text is the same but for comments, and values that no condition and no rule tells apart. */
  isLike(text2) {
    if (this.#differing(text2, this.#known)) return true;
    const others = this.#differing(text2, this.#whole);
    if (!others) return false;
    const known3 = /* @__PURE__ */ new Set([...this.#known.slots, ...others]);
    const slots = this.#whole.slots.filter((slot) => known3.has(slot));
    this.#known = cut(this.#text, slots);
    return true;
  }
  /** The slots in which a text has something else; undefined where it is unlike. */
  #differing(text2, { slots, parts }) {
    const others = [];
    let end = 0;
    for (let at = 0; at < slots.length; at++) {
      const part = parts[at];
      const start = end + part.length;
      if (text2.slice(end, start) !== part) return void 0;
      end = endOf(text2, start, this.#closing);
      const slot = slots[at];
      const other = text2.slice(start, end);
      if (other !== slot.text) others.push({ slot, text: other });
    }
    if (text2.slice(end) !== parts[slots.length]) return void 0;
    const isAccepted = others.every((one) => !this.#isMeant(one.text) && one.slot.accepts(one.text));
    return isAccepted ? others.map(({ slot }) => slot) : void 0;
  }
};
function valueSlots(section, text2, closing) {
  const classes = valueClassesOf(section.catalog);
  return section.entries.flatMap((read) => {
    const { option, entry } = read;
    const place = option && placeOf(read, text2, closing);
    const valueClass = place && classes.of(read);
    if (!place || valueClass === void 0) return [];
    const accepts2 = (value) => {
      if (!isPlain(value)) return false;
      return classes.ofOrdinary(value, section.contentWith(read, value), option) === valueClass;
    };
    return [{ text: entry.value, span: place, accepts: accepts2 }];
  });
}
function commentSlots({ source, comments }) {
  return comments().flatMap(({ text: text2, textStart, end }) => {
    const slot = { text: text2, span: span(textStart, end), accepts: isAscii };
    return endOf(source.text, textStart, "\n") === end ? [slot] : [];
  });
}
function isAscii(comment) {
  return /^[\t -~]*$/.test(comment);
}
function placeOf({ entry }, text2, closing) {
  const { value, valueSpan } = entry;
  if (!isPlain(value)) return void 0;
  const start = valueSpan.start + (closing === '"' ? 1 : 0);
  const end = start + value.length;
  return text2.startsWith(value, start) && endOf(text2, start, closing) === end ? span(start, end) : void 0;
}
function cut(text2, slots) {
  let end = 0;
  const parts = slots.map((slot) => {
    const part = text2.slice(end, slot.span.start);
    end = slot.span.end;
    return part;
  });
  return { slots, parts: [...parts, text2.slice(end)] };
}
function endOf(text2, start, closing) {
  const at = text2.indexOf(closing, start);
  const end = at === -1 ? text2.length : at;
  return closing === "\n" && end > start && text2.charCodeAt(end - 1) === CR2 ? end - 1 : end;
}
var CR2 = 13;
function isPlain(value) {
  return /^[!-~](?:[ -~]*[!-~])?$/.test(value) && isOrdinary(value);
}

// src/rules/sound-texts.ts
var MOST_KEPT2 = 8;
var LONGEST_KEPT2 = 1e5;
var LONGEST_PAUSE = 500;
var SoundTexts = class {
  #isMeant;
  #kept = [];
  #isWanted = true;
  #next;
  /** How many files are not compared after one that was in vain, and how many of them are yet to come. */
  #pause = 0;
  #left = 0;
  /** `isMeant` tells whether what stands in a text may keep findings out of the report. */
  constructor(isMeant2) {
    this.#isMeant = isMeant2;
  }
  /** Whether nothing is to be said about a text for it is like one that was kept. */
  hasLike(text2, syntax2) {
    if (this.#left > 0) {
      this.#left--;
      return false;
    }
    this.#make();
    if (this.#kept.length === 0) return false;
    const at = this.#find(text2, syntax2);
    if (at === -1) {
      this.#pause = Math.min(2 * this.#pause || 1, LONGEST_PAUSE);
      this.#left = this.#pause;
      this.#isWanted = true;
      return false;
    }
    this.#pause = 0;
    if (at > 0) this.#kept.unshift(...this.#kept.splice(at, 1));
    return true;
  }
  /** Keeps the text of a file that nothing is to be said about, by its first configuration. */
  keep(config) {
    if (!this.#isWanted) return;
    const { source, syntax: syntax2 } = config.document;
    const mayBeKept = config.sections.length > 0 && source.text.length <= LONGEST_KEPT2;
    if (!mayBeKept || !canBeCompared(syntax2)) return;
    this.#isWanted = false;
    if (this.#find(source.text, syntax2) === -1) this.#next = config;
  }
  #find(text2, syntax2) {
    return this.#kept.findIndex((one) => one.syntax === syntax2 && one.isLike(text2));
  }
  /** Not before there is another file. */
  #make() {
    if (!this.#next) return;
    this.#kept = [new SoundText(this.#next, this.#isMeant), ...this.#kept.slice(0, MOST_KEPT2 - 1)];
    this.#next = void 0;
  }
};

// src/rules/sound.ts
function makeSound(isMeant2) {
  return { sections: new SoundSections(), texts: new SoundTexts(isMeant2) };
}

// src/suppress/directive-names.ts
var DIRECTIVES = ["disable-next-line", "disable-line", "disable", "enable", "disable-file"];
function nearestDirective(word) {
  return nearest(word.replaceAll("_", "-"), DIRECTIVES);
}

// src/suppress/misreading.ts
var WORD = /^[#;\s]*smtp[-_ ]?lint[\s:=_-]*([a-z]+(?:[-_][a-z]+)*)/i;
function misreadDirective(text2, span2, hyphens) {
  const [, word = ""] = WORD.exec(text2) ?? [];
  const meant = nearestDirective(word);
  const advice = meant ? `Did you mean smtp-lint-${meant}?` : help(hyphens);
  return { message: "this comment suppresses nothing.", help: advice, span: span2 };
}
function misreadRule(word, hasDashes, known3, span2, hyphens) {
  const message = "this comment names a rule that does not exist.";
  const [before = "", behind] = word.split("--", 2);
  if (behind !== void 0 && (before === "" || known3.has(before)))
    return { message, help: `Put a blank on both sides of ${hyphens}, which the reason follows.`, span: span2 };
  const meant = nearest(word, known3.keys());
  if (meant) return { message, help: `Did you mean ${meant}?`, span: span2 };
  const advice = hasDashes ? "smtp-lint explain lists the rules." : `${help(hyphens)} smtp-lint explain lists the rules.`;
  return { message, help: advice, span: span2 };
}
function misreadAlone(syntax2, span2) {
  const message = "this comment suppresses nothing: nothing else stands on its line.";
  const write = syntax2 === "cfg" ? "That is so with every comment in this syntax: write" : "Write";
  const help2 = `${write} smtp-lint-disable-next-line, which is about the line below.`;
  return { message, help: help2, span: span2 };
}
function misreadValue(span2) {
  const message = "this value ends in a comment that was meant to suppress findings.";
  const help2 = `${OWN_LINE} Put it above the option, as smtp-lint-disable-next-line.`;
  return { message, help: help2, span: span2 };
}
var OWN_LINE = "In this syntax a comment has a line of its own, and anything else is a part of the value.";
function help(hyphens) {
  return `Write smtp-lint-disable-next-line, the ids of rules, ${hyphens} and the reason.`;
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

// src/suppress/is-among-all.ts
function isAmongAll(rule) {
  return rule !== "syntax";
}

// src/suppress/blocks.ts
var Blocks = class {
  #waiting;
  #open = /* @__PURE__ */ new Map();
  #openForAll;
  /** Rules that were enabled again within a block for all. */
  #exempt = /* @__PURE__ */ new Set();
  #idleEnds = [];
  constructor(directives) {
    this.#waiting = [...directives].reverse();
  }
  of(rule, offset) {
    this.#advance(offset);
    const forAll = isAmongAll(rule) && !this.#exempt.has(rule) ? this.#openForAll : void 0;
    return this.#open.get(rule) ?? forAll;
  }
  idleEnds() {
    this.#advance(Number.POSITIVE_INFINITY);
    return this.#idleEnds;
  }
  #advance(offset) {
    for (let next2 = this.#waiting.at(-1); next2 && next2.span.start <= offset; next2 = this.#waiting.at(-1)) {
      this.#waiting.pop();
      if (next2.type === "disable") this.#begin(next2);
      else if (!this.#end(next2)) this.#idleEnds.push(next2);
    }
  }
  #begin(directive) {
    for (const rule of directive.rules) this.#open.set(rule, directive);
    if (!directive.isForAll) return;
    this.#openForAll = directive;
    this.#exempt.clear();
  }
  /** Whether there was anything to end. */
  #end({ rules, isForAll }) {
    if (isForAll) {
      const isOpen = this.#open.size > 0 || this.#openForAll !== void 0;
      this.#open.clear();
      this.#openForAll = void 0;
      return isOpen;
    }
    let hasEnded = rules.length === 0;
    for (const rule of rules) {
      if (this.#open.delete(rule)) hasEnded = true;
      if (!this.#openForAll || this.#exempt.has(rule)) continue;
      this.#exempt.add(rule);
      hasEnded = true;
    }
    return hasEnded;
  }
};
function blocksOf(directives) {
  return new Blocks(directives);
}

// src/suppress/precedence.ts
var Precedence = class {
  #ranks = /* @__PURE__ */ new Map();
  #byRule = /* @__PURE__ */ new Map();
  #forAll;
  add(directive) {
    this.#ranks.set(directive, this.#ranks.size);
    if (directive.isForAll) this.#forAll ??= directive;
    for (const rule of directive.rules) if (!this.#byRule.has(rule)) this.#byRule.set(rule, directive);
  }
  /** The first that is about a rule. */
  of(rule) {
    const own = this.#byRule.get(rule);
    if (!isAmongAll(rule)) return own;
    if (!own || !this.#forAll) return own ?? this.#forAll;
    return this.#rank(own) < this.#rank(this.#forAll) ? own : this.#forAll;
  }
  #rank(directive) {
    return this.#ranks.get(directive) ?? 0;
  }
};

// src/suppress/line-directives.ts
var LineDirectives = class {
  #document;
  #byLine = /* @__PURE__ */ new Map();
  /** From the first to the last character of each entry, in source order. */
  #entries;
  constructor(document, directives) {
    this.#document = document;
    const ofLines = directives.filter(({ type }) => type === "disable-line" || type === "disable-next-line");
    this.#entries = ofLines.length > 0 ? extentsOf(document) : [];
    const next2 = new NextLines(document);
    for (const directive of ofLines.reverse()) {
      const own = this.#lineOf(directive.span.start);
      const last = this.#lineOf(directive.end);
      if (directive.type === "disable-next-line") this.#add(next2.after(last), directive);
      else for (const line of /* @__PURE__ */ new Set([own, this.#firstLine(directive)])) this.#add(line, directive);
    }
  }
  /** Those about the line that a place belongs to. */
  at(offset) {
    const entry = this.#entryBefore(offset);
    return this.#byLine.get(this.#lineOf(entry && offset <= entry.end ? entry.start : offset));
  }
  #add(line, directive) {
    const present = this.#byLine.get(line) ?? new Precedence();
    present.add(directive);
    this.#byLine.set(line, present);
  }
  /** Where what stands before a comment begins: a value may have several lines. */
  #firstLine({ span: { start } }) {
    const entry = this.#entryBefore(start);
    const isBefore = entry && this.#lineOf(entry.end) === this.#lineOf(start);
    return this.#lineOf(isBefore ? entry.start : start);
  }
  #entryBefore(offset) {
    return this.#entries[lowerBound(this.#entries.length, (at) => (this.#entries[at]?.start ?? 0) <= offset) - 1];
  }
  #lineOf(offset) {
    return this.#document.source.position(offset).line;
  }
};
function extentsOf({ configurations }) {
  return configurations.flatMap(({ sections }) => sections.flatMap(({ entries }) => entries)).map(({ nameSpan, valueSpan }) => ({
    start: nameSpan.start,
    end: Math.max(nameSpan.end, valueSpan.end)
  })).sort((one, other) => one.start - other.start);
}
var NextLines = class {
  #document;
  #comments = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  constructor(document) {
    this.#document = document;
    const { source } = document;
    for (const comment of document.comments()) {
      const last = source.position(comment.end).line;
      for (let line = source.position(comment.start).line; line <= last; line++) {
        const known3 = this.#comments.get(line);
        if (known3) known3.push(comment);
        else this.#comments.set(line, [comment]);
      }
    }
  }
  /** The first such line after this one; lines are asked for from the last to the first. */
  after(line) {
    const { source } = this.#document;
    const last = source.position(source.text.length).line;
    let next2 = line + 1;
    while (next2 <= last && this.#isIdle(next2)) {
      const known3 = this.#known.get(next2);
      if (known3 !== void 0) {
        next2 = known3;
        break;
      }
      next2++;
    }
    this.#known.set(line, next2);
    return next2;
  }
  #isIdle(line) {
    const { source } = this.#document;
    const { start, end } = source.lineSpan(line);
    let at = start;
    for (const comment of this.#comments.get(line) ?? []) {
      if (source.text.slice(at, comment.start).trim() !== "") return false;
      at = comment.end;
    }
    return source.text.slice(at, end).trim() === "";
  }
};

// src/suppress/coverage.ts
var Coverage = class {
  #lines;
  #blocks;
  #file = new Precedence();
  constructor(document, directives) {
    this.#lines = new LineDirectives(document, directives);
    const ofBlocks = directives.filter(({ type }) => type === "disable" || type === "enable");
    this.#blocks = ofBlocks.length > 0 ? blocksOf(ofBlocks) : void 0;
    for (const directive of directives) if (directive.type === "disable-file") this.#file.add(directive);
  }
  of({ rule, span: span2 }) {
    const block = this.#blocks?.of(rule, span2.start);
    return this.#lines.at(span2.start)?.of(rule) ?? block ?? this.#file.of(rule);
  }
  /** Comments that end a block where none is open, once every finding was asked for. */
  idleEnds() {
    return this.#blocks?.idleEnds() ?? [];
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
  const findings = misreadings.map(({ message, help: help2, span: span2 }) => {
    return { rule: UNUSED_SUPPRESSION, message, help: help2, span: span2 };
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
      const message = "this comment ends no suppression: none is open here.";
      findings.push({ rule: UNUSED_SUPPRESSION, message, help: REMOVE, span: span2 });
    }
    for (const directive of directives) {
      const idle = idleIn(directive, used.get(directive), severityOf);
      if (idle) findings.push({ rule: UNUSED_SUPPRESSION, ...idle, span: directive.span });
    }
  }
  const misread = new Set(misreadings.map(({ span: span2 }) => span2.start));
  for (const { type, reason, span: span2 } of directives) {
    if (type === "enable" || reason !== void 0 || misread.has(span2.start)) continue;
    const message = "this comment does not say why.";
    findings.push({
      rule: SUPPRESSION_WITHOUT_REASON,
      message,
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
  const help2 = idle.length < rules.length ? `Remove ${idle.join(", ")} from it.` : REMOVE;
  return { message: `${what} suppresses nothing: there is no finding of ${enumerate(idle, "or")}.`, help: help2 };
}

// src/lint.ts
function lint(document, catalog, options = {}) {
  return lintConfigs(resolve(document, catalog), catalog, options);
}
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
function withPlaces(diagnostic, { cut: cut2, move }) {
  const related2 = diagnostic.related.map((place) => ({ ...place, span: cut2(place.span) }));
  const shown = diagnostic.rule === SYNTAX ? move : cut2;
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
    message,
    help: help2,
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
    message,
    ...because && { because },
    ...help2 && { help: help2 },
    span: span2,
    // The frame underlines the place of the finding anyway.
    related: related2.filter((place) => place.span.start !== span2.start),
    ...fix && { fix }
  };
}
function withSource(because, inferred) {
  return inferred ? `${because} (Not in the option reference: ${inferred}.)` : because;
}

export {
  compareReleases,
  isRelease,
  ownProperty,
  enumerate,
  nearest,
  nearestFor,
  MOST_TOLD,
  nearestChoice,
  readTime,
  readValue,
  accepts,
  isSameValue,
  isCorrectedText,
  usedWhenOf,
  SectionCatalog,
  Catalog,
  builtinCatalog,
  SourceFile,
  TAKES_EFFECT,
  shownSection,
  SectionConfig,
  resolve,
  shownLength,
  isShown,
  valuePlace,
  mentions,
  deciding,
  phrases,
  describe,
  readDirectives,
  LineDirectives,
  lint,
  lintConfigs,
  applyRules,
  severityTable,
  withSource
};
