"use strict";

// src/cli/baseline.ts
var import_node_fs5 = require("node:fs");
var import_node_path4 = require("node:path");

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

// src/text/compare-text.ts
function compareText(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

// src/baseline/baseline.ts
function printBaseline(entries) {
  return printJson({ version: 1, findings: addUp(entries) });
}
function tally(path, identities) {
  return addUp(identities.map((identity) => ({ path, ...identity, count: 1 })));
}
function byIdentity(entries) {
  const found = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const key = keyOf(entry);
    found.set(key, { ...entry, count: entry.count + (found.get(key)?.count ?? 0) });
  }
  return found;
}
function keyOf({ rule, section, option, value }) {
  return JSON.stringify([section, option, rule, value]);
}
function byPath(entries) {
  const found = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const present = found.get(entry.path);
    if (present) present.push(entry);
    else found.set(entry.path, [entry]);
  }
  return new Map([...found].sort(([one], [other]) => compareText(one, other)));
}
function addUp(entries) {
  return [...byPath(entries).values()].flatMap((ofFile) => {
    return [...byIdentity(ofFile).values()].sort(compare).map(({ path, rule, section, option, value, count: count2 }) => ({
      path,
      rule,
      ...section !== void 0 && { section },
      ...option !== void 0 && { option },
      ...value !== void 0 && { value },
      count: count2
    }));
  });
}
function compare(one, other) {
  return compareText(one.section ?? "", other.section ?? "") || compareText(one.option ?? "", other.option ?? "") || compareText(one.rule, other.rule) || compareText(one.value ?? "", other.value ?? "");
}

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

// src/baseline/identify.ts
function identifier(configs, digest2) {
  let values;
  return ({ rule, section, option, message, span: span2 }) => {
    values ??= new Values(configs);
    const text = section === void 0 ? message : values.at(span2.start);
    return {
      rule,
      ...section !== void 0 && { section },
      ...option !== void 0 && { option },
      ...text !== void 0 && { value: digest2(text) }
    };
  };
}
var Values = class {
  constructor(configs) {
    const byStart = /* @__PURE__ */ new Map();
    for (const read of configs.flatMap(({ sections }) => sections.flatMap(({ entries }) => entries))) {
      const { nameSpan, valueSpan } = read.entry;
      for (const { start, end } of [nameSpan, valueSpan]) {
        if (end === start) continue;
        const before = byStart.get(start);
        const text = before && before.text === void 0 ? void 0 : shownText(read);
        byStart.set(start, { start, end: Math.max(end, before?.end ?? 0), text });
      }
    }
    this._stretches = [...byStart.values()].sort((one, other) => one.start - other.start);
  }
  at(offset) {
    const stretches = this._stretches;
    const index = lowerBound(stretches.length, (at) => (stretches[at]?.start ?? 0) <= offset) - 1;
    const found = stretches[index];
    return found && offset < found.end ? found.text : void 0;
  }
};
function shownText(read) {
  if (!isShown(read)) return void 0;
  const shown = read.text.slice(0, shownLength(read.text));
  return shown === "" && read.text !== "" ? void 0 : shown;
}

// src/baseline/known.ts
function compareFindings(found, accepted) {
  const entries = byIdentity(accepted);
  const open2 = new Map([...entries].map(([key, { count: count2 }]) => [key, count2]));
  const known = found.map((identity) => {
    const key = keyOf(identity);
    const left = open2.get(key) ?? 0;
    if (left > 0) open2.set(key, left - 1);
    return left > 0;
  });
  const stale = [...entries].flatMap(([key, entry]) => {
    const gone = open2.get(key) ?? 0;
    return gone > 0 ? [{ entry, gone }] : [];
  });
  return { known, stale };
}

// src/config/file-size.ts
var DEFAULT_FILE_SIZE = 64 * 1024 ** 2;
var LARGEST_FILE_SIZE = 500 * 1024 ** 2;
var BYTES = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

// src/source/span.ts
function span(start, end) {
  return { start, end };
}

// src/lint.ts
function severityTable(catalog, { severities }) {
  return (id) => {
    const own = severities?.get(id);
    if (own) return own;
    const rule = catalog.rules.get(id);
    return !rule || rule.off ? "off" : rule.severity;
  };
}

// src/text/printable.ts
function printable(text) {
  return isPlain(text) ? text : text.replace(unsafe(), spellOut);
}
function printableLine(text) {
  return printable(text).replace(/^(\s*):(?=:)/, "$1\\x3a");
}
function isPlain(text) {
  return /^[\x20-\x7e]*$/.test(text) && !LOG_COMMAND.test(text);
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

// src/report/words.ts
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/text/at-most.ts
function atMost(lines, most) {
  return lines.length > most ? [...lines.slice(0, most), `and ${lines.length - most} more`] : lines;
}

// src/source/source-file.ts
var SourceFile = class {
  constructor(path, text) {
    this.path = path;
    this.text = text;
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
function findLineStarts(text) {
  let starts = new Int32Array(64 + (text.length >> 5));
  let count2 = 1;
  const add = (start) => {
    if (count2 === starts.length) {
      const longer = new Int32Array(count2 * 2);
      longer.set(starts);
      starts = longer;
    }
    starts[count2++] = start;
  };
  if (!text.includes("\r"))
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) add(at + 1);
  else
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === LF || code === CR && text.charCodeAt(at + 1) !== LF) add(at + 1);
    }
  return starts.subarray(0, count2);
}

// src/source/decode.ts
function decode(bytes) {
  const marked = markedEncoding(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, byteOrderMark: true };
  try {
    utf8 ??= new TextDecoder("utf-8", { fatal: true });
    const text = utf8.decode(bytes);
    return { text, encoding: "utf-8", byteOrderMark: false };
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
var latest;
function directoryOf(path) {
  const length = path.lastIndexOf("/") + 1;
  const here = workingDirectory();
  if (latest?.length === length && latest.here === here && path.startsWith(latest.written) && isPlain2(path, length))
    return latest;
  if (import_node_path.sep !== "/" || !isPlain2(path, length)) return void 0;
  const written = path.slice(0, length);
  const own = (0, import_node_path.resolve)(here, written);
  const full = withEnd(own);
  const above = withEnd(here);
  const way = full.startsWith(above) ? full.slice(above.length) : void 0;
  latest = { here, written, length, own, full, way };
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
var late;
function load() {
  return late ??= require("./cli-too-large.cjs");
}
function tooLarge(...given) {
  return load().tooLarge(...given);
}

// src/cli/read-file.ts
var FLAGS = import_node_fs2.constants.O_RDONLY | (import_node_fs2.constants.O_NONBLOCK ?? 0) | (import_node_fs2.constants.O_NOCTTY ?? 0);
var SOCKET = "this is a socket, and no regular file";
var CHUNK = 64 * 1024;
async function readFile(path, limit) {
  const file = open(path);
  return isStream(file) ? await readStream(file, limit) : readOpened(file, limit);
}
var shared = Buffer.allocUnsafeSlow(CHUNK);
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
async function readStream({ descriptor }, limit) {
  return await (await require("./cli-read-stream.cjs")).readPipe(descriptor, limit);
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
    const count2 = (0, import_node_fs2.readSync)(descriptor, bytes, length, bytes.length - length, null);
    length += count2;
    const isWhole = count2 === 0 || length === size && length < bytes.length;
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

// src/cli/input.ts
var STDIN = "<stdin>";

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text, ignoreTrivia = false) {
  const len = text.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count2, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count2 || !exact) {
      let ch = text.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count2) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text.length && text.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text.charCodeAt(pos);
      if (ch === 34) {
        result += text.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak2(ch)) {
          result += text.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak2(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak2(text.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text.substring(start, pos);
          return token = 12;
        }
        if (text.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text.charCodeAt(pos);
            if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak2(ch)) {
              if (ch === 13 && text.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak2(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak2(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep2, offset, length) => {
      if (currentParent.type === "property") {
        if (sep2 === ":") {
          currentParent.colonOffset = offset;
        } else if (sep2 === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text, visitor, options);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function visit(text, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value) {
        return "null";
      } else if (Array.isArray(value)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parseTree2 = parseTree;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));

// src/document/parsed.ts
var DEPTH = 500;

// src/document/json.ts
var SENTENCES2 = {
  1: "this is no JSON value",
  2: "this is no JSON number",
  3: "a name in double quotes belongs here",
  4: "a value belongs here",
  5: "a colon belongs here",
  6: "a comma belongs here",
  7: "a closing brace belongs here",
  8: "a closing bracket belongs here",
  9: "the text goes on after the end of the JSON value",
  10: "JSON has no comments",
  11: "this comment is not closed",
  12: "this text is not closed: its closing quote is missing",
  13: "this number is not complete",
  14: "this Unicode escape is not complete",
  15: "JSON does not know this escape",
  16: "a control character stands in a text: write it as an escape"
};
var NAME_EXPECTED = 3;
var VALUE_EXPECTED = 4;
var COMMENT = 10;
var UNCLOSED_TEXT = 12;
function parseJson({ text }) {
  const tooDeepAt = firstBelowDepth(text);
  if (tooDeepAt !== void 0) return { root: void 0, problems: [], tooDeepAt };
  const errors = [];
  const options = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
  const root = parseTree2(text, errors, options);
  const problems = errors.map((error) => {
    const start = error.error === UNCLOSED_TEXT ? openingQuote(text, error.offset) : error.offset;
    const end = Math.min(text.length, error.offset + Math.max(1, error.length));
    const message = SENTENCES2[error.error] ?? "this cannot be read as JSON";
    return { message, span: span(Math.min(start, end), end), isLocal: isLocal(error, text) };
  });
  if (problems.length === 0) problems.push(...secondOpinion(text));
  return { root, problems, tooDeepAt };
}
function isLocal({ error, offset }, text) {
  return error === COMMENT || (error === NAME_EXPECTED || error === VALUE_EXPECTED) && /[\]}]/.test(text[offset] ?? "");
}
function secondOpinion(text) {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    return [
      { message: "this cannot be read as JSON", span: span(offset, Math.min(text.length, offset + 1)) }
    ];
  }
}
function firstBelowDepth(text) {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inText) {
      if (character === "\\") at++;
      else if (character === '"' || character === "\n") inText = false;
    } else if (character === '"') {
      inText = true;
    } else if (character === "{" || character === "[") {
      if (++depth > DEPTH) return at;
    } else if (character === "}" || character === "]") {
      depth--;
    }
  }
  return void 0;
}
function openingQuote(text, offset) {
  return text[offset] === '"' ? offset : Math.max(0, text.lastIndexOf('"', offset));
}

// src/baseline/read-baseline.ts
function readBaseline(source) {
  const { root, problems, tooDeepAt } = parseJson(source);
  if (tooDeepAt !== void 0) return failed([{ message: "this nests too deeply", offset: tooDeepAt }]);
  const [problem] = problems;
  if (problem) return failed([{ message: problem.message, offset: problem.span.start }]);
  const reader = new FormReader();
  const entries = root ? reader.baseline(root) : [];
  const inOrder = reader.problems.sort((one, other) => one.offset - other.offset);
  return inOrder.length > 0 ? failed(inOrder) : { ok: true, entries };
}
function failed(problems) {
  return { ok: false, problems };
}
var FIELDS = {
  path: { isRight: (value) => isText(value) && value !== "", what: "the path of a file" },
  rule: {
    isRight: (value) => isText(value) && /^[a-z][a-z0-9-]*$/.test(value),
    what: "the id of a rule"
  },
  section: { isRight: isText, what: "the name of a section" },
  option: { isRight: isText, what: "the name of an option" },
  value: {
    isRight: (value) => isText(value) && /^sha256:[0-9a-f]{16}$/.test(value),
    what: "sha256: and 16 digits of a hash"
  },
  count: {
    isRight: (value) => Number.isSafeInteger(value) && value > 0,
    what: "a whole number from 1"
  }
};
function isText(value) {
  return typeof value === "string";
}
var FormReader = class {
  constructor() {
    this.problems = [];
  }
  baseline(root) {
    const members = this._members(root, ["version", "findings"]);
    if (!members) return [];
    const version = members.get("version");
    const findings = members.get("findings");
    if (version && version.value !== 1) {
      this.problems.length = 0;
      this._tell(version, "expected 1, the only version that this smtp-lint knows");
      return [];
    }
    if (!version) this._tell(root, "version is missing");
    if (!findings) this._tell(root, "findings is missing");
    if (findings?.type === "array") return (findings.children ?? []).flatMap((node) => this._entry(node));
    if (findings) this._tell(findings, "expected a list");
    return [];
  }
  _entry(node) {
    const members = this._members(node, Object.keys(FIELDS));
    if (!members) return [];
    for (const name of ["path", "rule", "count"])
      if (!members.has(name)) this._tell(node, `${name} is missing`);
    const entry = {};
    for (const [name, { isRight, what }] of Object.entries(FIELDS)) {
      const member = members.get(name);
      if (!member) continue;
      if (isRight(member.value)) entry[name] = member.value;
      else this._tell(member, `expected ${what}`);
    }
    return [entry];
  }
  _members(node, names) {
    if (node.type !== "object") {
      this._tell(node, "expected an object");
      return void 0;
    }
    const members = /* @__PURE__ */ new Map();
    for (const { children = [] } of node.children ?? []) {
      const [name, value] = children;
      if (!name || !value) continue;
      const text = String(name.value);
      if (!names.includes(text)) this._tell(name, "there is no such key");
      else if (members.has(text)) this._tell(name, "this key is given again");
      else members.set(text, value);
    }
    return members;
  }
  _tell({ offset }, message) {
    this.problems.push({ message, offset });
  }
};

// src/cli/load-baseline.ts
var MOST = 10;
async function loadBaseline(path, maxFileSize) {
  const shown = shownPath(path);
  const source = new SourceFile(shown, decode(await readBytes(path, maxFileSize)).text);
  const read = readBaseline(source);
  if (read.ok) return read.entries;
  const lines = read.problems.map(({ message, offset }) => {
    const { line, column } = source.position(offset);
    return `${shown}:${line}:${column}: ${message}`;
  });
  throw new UserError("this is no baseline that can be used", atMost(lines, MOST));
}
async function readBytes(path, maxFileSize) {
  try {
    return await readFile(path, maxFileSize);
  } catch (error) {
    if (!isUserError(error)) throw error;
    const why = error.message;
    const help = why === "no such file" ? ": --write-baseline writes it" : "";
    throw new UserError(`${shownPath(path)}: ${why}${help}`);
  }
}

// late:src/cli/outputs-asked.ts
var late2;
function load2() {
  return late2 ??= require("./cli-outputs-asked.cjs");
}
function apart(...given) {
  return load2().apart(...given);
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

// src/cli/sha256.ts
var import_node_crypto = require("node:crypto");
function sha256(text) {
  return (0, import_node_crypto.createHash)("sha256").update(text).digest("hex");
}

// src/cli/write-file.ts
var import_node_fs4 = require("node:fs");
var import_node_path3 = require("node:path");

// src/cli/reader-gone.ts
function isReaderGone(error) {
  if (!(error instanceof Error && "code" in error)) return false;
  return error.code === "EPIPE" || error.code === "ECONNRESET";
}

// src/cli/write-atomically.ts
var import_node_crypto2 = require("node:crypto");
var import_node_fs3 = require("node:fs");
var import_node_path2 = require("node:path");

// src/cli/with-signals-held.ts
var ENDING = ["SIGINT", "SIGTERM", "SIGHUP"];
async function withSignalsHeld(work) {
  if (process.listenerCount(ENDING[0]) > 0) return await work();
  let came;
  const note = (signal) => {
    came ??= signal;
  };
  for (const signal of ENDING) process.on(signal, note);
  try {
    return await work();
  } finally {
    await polled();
    for (const signal of ENDING) process.off(signal, note);
    if (came !== void 0) process.kill(process.pid, came);
  }
}
function polled() {
  return new Promise((done) => setImmediate(() => setImmediate(done)));
}

// src/cli/write-atomically.ts
function writeAtomically(target, bytes, writing = {}) {
  const temporary = (0, import_node_path2.join)((0, import_node_path2.dirname)(target), `.smtp-lint-${(0, import_node_crypto2.randomBytes)(6).toString("hex")}.tmp`);
  return withSignalsHeld(() => {
    const file = (0, import_node_fs3.openSync)(temporary, "wx", writing.like ? 384 : 438);
    try {
      writeLike(file, bytes, writing);
      writing.beforeReplacing?.();
      if (writing.isNew) giveNewName(temporary, target);
      else (0, import_node_fs3.renameSync)(temporary, target);
    } catch (error) {
      remove(temporary);
      throw error;
    }
    syncDirectory((0, import_node_path2.dirname)(target));
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
  remove(temporary);
}
function takeName(temporary, target) {
  (0, import_node_fs3.closeSync)((0, import_node_fs3.openSync)(target, "wx"));
  try {
    (0, import_node_fs3.renameSync)(temporary, target);
  } catch (error) {
    remove(target);
    throw error;
  }
}
function remove(path) {
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

// src/cli/write-file.ts
async function writeFile(path, content, writing = {}) {
  try {
    const like = (0, import_node_fs4.statSync)(path, { throwIfNoEntry: false });
    if (like && !like.isFile()) return writeDirectly(path, content, like);
    if (writing.isNew && (like || isLink(path))) throw isInTheWay(path);
    if (!like && mayBeReplaced(path)) throw new UserError(`${path}: cannot be written: ${NOT_UTF8}`);
    const target = like ? (0, import_node_fs4.realpathSync)(path) : targetOf(path);
    await writeAtomically(target, Buffer.from(content), { ...writing, like });
  } catch (error) {
    if (writing.isNew && isTaken(error)) throw isInTheWay(path);
    const why = describeFileError(error);
    throw new UserError(`${path}: cannot be written: ${why === "no such file" ? "no such directory" : why}`);
  }
}
function isSpecial(path) {
  const stats = statsOf(path);
  return stats !== void 0 && !stats.isFile();
}
function isInTheWay(path) {
  return new UserError(`${path} exists: --force overwrites it`);
}
function writeDirectly(path, content, like) {
  const reader = like.isFIFO() ? openForReader(path) : void 0;
  try {
    (0, import_node_fs4.writeFileSync)(path, content);
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  } finally {
    if (reader !== void 0) (0, import_node_fs4.closeSync)(reader);
  }
}
function openForReader(path) {
  try {
    return (0, import_node_fs4.openSync)(path, import_node_fs4.constants.O_WRONLY | import_node_fs4.constants.O_NONBLOCK);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENXIO")
      throw new UserError(`${path}: cannot be written: this is a FIFO that nobody reads`);
    throw error;
  }
}
function targetOf(path) {
  return isLink(path) ? targetOf((0, import_node_path3.resolve)((0, import_node_fs4.realpathSync)((0, import_node_path3.dirname)(path)), (0, import_node_fs4.readlinkSync)(path))) : path;
}
function isLink(path) {
  return (0, import_node_fs4.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

// src/cli/baseline.ts
var MOST_STALE = 50;
async function openBaseline({ baseline, writeBaseline, maxFileSize = DEFAULT_FILE_SIZE }, paths, reports) {
  if (writeBaseline !== void 0) {
    const file = { path: writeBaseline, flag: `--write-baseline ${writeBaseline}` };
    apart([...reports, file]);
    const before = bytesOf(writeBaseline);
    return new Baseline(writeBaseline, await loadReplaced(file, paths, maxFileSize), { before });
  }
  if (baseline === void 0) return void 0;
  apart([...reports, { path: baseline, flag: `--baseline ${baseline}` }]);
  return new Baseline(baseline, await loadBaseline(baseline, maxFileSize));
}
async function loadReplaced(file, paths, maxFileSize) {
  const { path } = file;
  if (isSpecial(path) || !exists(path)) return [];
  try {
    return await loadBaseline(path, maxFileSize);
  } catch (error) {
    if (!isUserError(error)) throw error;
    refuseOverwriting([file], paths, "the baseline");
    const rest = "The file is left as it is: --write-baseline overwrites baselines only.";
    throw new UserError(error.sentence, [...error.further, rest]);
  }
}
function bytesOf(path) {
  try {
    return isSpecial(path) ? void 0 : (0, import_node_fs5.readFileSync)(path);
  } catch {
    return void 0;
  }
}
function refuseChanged(path, before, text) {
  const now = bytesOf(path);
  if (now === void 0 || before !== void 0 && now.equals(before) || now.equals(Buffer.from(text)))
    return;
  throw new UserError(`${shownPath(path)}: not written: it was changed while the files were checked`);
}
var Baseline = class {
  constructor(path, accepted, writing) {
    /** What was found in the files that were checked. */
    this._found = /* @__PURE__ */ new Map();
    this._stale = [];
    this._path = path;
    this._accepted = byPath(accepted);
    this._writing = writing;
  }
  /** Whether this is the file that holds the baseline, which is no configuration. */
  isAt(path) {
    if ((0, import_node_path4.resolve)(path) === (0, import_node_path4.resolve)(this._path)) return true;
    const [own, other] = [this._path, path].map(statsOf);
    return own !== void 0 && own.dev === other?.dev && own.ino === other.ino;
  }
  /** Takes the known ones out of the findings of one file; all of them where they are written. */
  sift(path, configs, { findings, suppressed }, { catalog, lintOptions }) {
    const key = this._keyOf(path);
    const identities = findings.map(identifier(configs, digest));
    const found = tally(key, identities);
    this._found.set(key, found);
    const { known, stale } = compareFindings(
      identities,
      this._writing ? found : this._accepted.get(key) ?? []
    );
    const severityOf = severityTable(catalog, lintOptions);
    if (!configs.some(({ document }) => document.incomplete))
      this._stale = this._stale.concat(stale.filter(({ entry }) => severityOf(entry.rule) !== "off"));
    const accepted = findings.filter((_, at) => known[at]).map((diagnostic) => ({ diagnostic, by: { type: "baseline" } }));
    return {
      findings: findings.filter((_, at) => !known[at]),
      suppressed: [...suppressed, ...accepted].sort(
        (one, other) => one.diagnostic.span.start - other.diagnostic.span.start
      )
    };
  }
  /** Once all files are checked: writes the baseline, or tells which entries match nothing any more. */
  async finish(io, isQuiet) {
    const lines = this._writing ? [await this._write(this._writing)] : this._staleLines();
    if (!isQuiet && lines.length > 0) io.stderr.write(`smtp-lint: ${lines.map(printableLine).join("\n")}
`);
  }
  async _write({ before }) {
    const isKept = (path) => !this._found.has(path) && this._exists(path);
    const kept = [...this._accepted].flatMap(([path, entries]) => isKept(path) ? entries : []);
    const found = [...this._found.values()].flat();
    const text = printBaseline([...kept, ...found]);
    await writeFile(this._path, text, { beforeReplacing: () => refuseChanged(this._path, before, text) });
    const files = new Set(found.map(({ path }) => path)).size;
    const further = kept.length > 0 ? `, and ${sum(kept)} kept of files that were not checked` : "";
    return `${shownPath(this._path)}: ${count(sum(found), "finding")} in ${count(files, "file")} written${further}`;
  }
  _staleLines() {
    const isGone = (path2) => !this._found.has(path2) && !this._exists(path2);
    const ofGone = new Set([...this._accepted].flatMap(([path2, entries2]) => isGone(path2) ? entries2 : []));
    const stale = [...this._stale, ...[...ofGone].map((entry) => ({ entry, gone: entry.count }))];
    if (stale.length === 0) return [];
    const number = stale.reduce((total, { gone }) => total + gone, 0);
    const path = shownPath(this._path);
    const entries = stale.map(({ entry, gone }) => {
      const { path: path2, rule, section, option, count: count2 } = entry;
      const place = section === void 0 ? "" : option === void 0 ? ` [${section}]` : ` ${option} in [${section}]`;
      const much = ofGone.has(entry) ? " (no such file)" : gone < count2 ? ` (${gone} of ${count2})` : "";
      return `${path2}:${place} [${rule}]${much}`;
    });
    const head = `${path}: ${number} of the findings in it ${number === 1 ? "is" : "are"} gone`;
    return [
      `${head}: once what is reported is mended, write it anew, with --write-baseline in the place of --baseline`,
      ...atMost(entries, MOST_STALE).map((line) => `  ${line}`)
    ];
  }
  _keyOf(path) {
    if (path === STDIN) return path;
    return withSlashes((0, import_node_path4.relative)((0, import_node_path4.dirname)(fullPath(this._path)), fullPath(path)));
  }
  /** Whether the file of an entry may still be checked in another run. */
  _exists(path) {
    return path === STDIN || exists((0, import_node_path4.resolve)((0, import_node_path4.dirname)(fullPath(this._path)), path));
  }
};
function digest(text) {
  return `sha256:${sha256(text).slice(0, 16)}`;
}
function exists(path) {
  try {
    return (0, import_node_fs5.statSync)(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return !path.includes("\0");
  }
}
function sum(entries) {
  return entries.reduce((total, { count: count2 }) => total + count2, 0);
}
module.exports = {
  Baseline: Baseline,
  openBaseline: openBaseline
};
