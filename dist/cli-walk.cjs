"use strict";

// src/cli/walk.ts
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");

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

// src/cli/read-file.ts
var import_node_fs = require("node:fs");

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

// src/cli/read-file.ts
var FLAGS = import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NONBLOCK ?? 0) | (import_node_fs.constants.O_NOCTTY ?? 0);
var SOCKET = "this is a socket, and no regular file";
var CHUNK = 64 * 1024;
var shared = Buffer.allocUnsafeSlow(CHUNK);
function describeSpecial(stats) {
  if (stats.isFile()) return void 0;
  if (stats.isDirectory()) return "this is a directory";
  if (stats.isFIFO()) return "this is a FIFO, and no regular file: hand it over as standard input";
  if (stats.isSocket()) return SOCKET;
  const isDevice = stats.isCharacterDevice() || stats.isBlockDevice();
  return isDevice ? "this is a device, and no regular file" : "this is no regular file";
}

// src/cli/config-files.ts
var CONFIG_NAMES = ["smtp-lint.config.yaml", "smtp-lint.config.yml", "smtp-lint.config.json"];
var PACKAGE = "package.json";
function mayConfigureLinter(name) {
  return name === PACKAGE || CONFIG_NAMES.includes(name);
}

// src/cli/near-configs.ts
var NEAR_NAMES = /* @__PURE__ */ new Set([
  ...CONFIG_NAMES.flatMap((name) => [name, `.${name}`]),
  "smtp-lint.config.jsonc",
  "smtp-lint.config.js",
  "smtp-lint.config.toml",
  "smtp-lint.yaml",
  "smtp-lint.yml",
  ".smtp-lint.yaml",
  ".smtp-lint.yml",
  ".smtp-lint.json",
  ".smtp-lintrc"
]);
function isNearConfig(name) {
  return NEAR_NAMES.has(name.toLowerCase()) && !CONFIG_NAMES.includes(name);
}

// src/cli/walk.ts
var CLOSED = /* @__PURE__ */ new Set([".git", "node_modules"]);
async function walk(directory, into) {
  const { add, isLeftOut, leaveOut, nearConfigs, failures } = into;
  let entries;
  try {
    entries = (0, import_node_fs2.readdirSync)(directory, { withFileTypes: true });
  } catch (error) {
    failures.push({ path: directory, message: describeFileError(error, directory) });
    return;
  }
  entries = byName(entries);
  const before = (0, import_node_path.join)(directory, "_").slice(0, -1);
  let isFree = false;
  for (const entry of entries) {
    const { name } = entry;
    if (isNearConfig(name)) nearConfigs.push(before + name);
    if (entry.isDirectory()) {
      if (!CLOSED.has(name) && !await isLeftOut(before + name, true)) await walk(before + name, into);
      continue;
    }
    const special = entry.isSymbolicLink() ? describeLink(before + name) : describeSpecial(entry);
    const isConfiguration = syntaxOf(name) !== void 0;
    if (special !== void 0) {
      if (isConfiguration || special === TO_DIRECTORY) leaveOut(before + name, special);
    } else if (isConfiguration) {
      const isOut = isFree && !mayConfigureLinter(name) ? false : isLeftOut(before + name, false);
      isFree = !(isOut instanceof Promise);
      if (!(isOut instanceof Promise ? await isOut : isOut)) add(new FoundFile(before, name));
    }
  }
}
function byName(entries) {
  const named = /* @__PURE__ */ new Map();
  for (const entry of entries) named.set(entry.name, entry);
  if (named.size < entries.length) return entries.toSorted((one, other) => one.name < other.name ? -1 : 1);
  return [...named.keys()].sort().map((name) => named.get(name));
}
var NOWHERE = ["no such file", "too many symbolic links"];
var TO_DIRECTORY = "this is a link to a directory: name that, and it is looked into";
function describeLink(path) {
  try {
    const stats = (0, import_node_fs2.statSync)(path);
    return stats.isDirectory() ? TO_DIRECTORY : describeSpecial(stats);
  } catch (error) {
    const why = describeFileError(error, path);
    return NOWHERE.includes(why) ? `this link leads nowhere: ${why}` : void 0;
  }
}
var FoundFile = class {
  constructor(directory, name) {
    this.directory = directory;
    this._name = name;
  }
  get path() {
    return this.directory + this._name;
  }
  get isNamed() {
    return false;
  }
};
module.exports = {
  CLOSED: CLOSED,
  walk: walk
};
