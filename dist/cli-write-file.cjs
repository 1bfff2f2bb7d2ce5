"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/cli/write-file.ts
var write_file_exports = {};
__export(write_file_exports, {
  isSpecial: () => isSpecial,
  writeFile: () => writeFile
});
module.exports = __toCommonJS(write_file_exports);
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
  ENOSPC: "no space left on the device",
  EROFS: "the file system is read-only",
  ENXIO: "no such device",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file is too large",
  ERR_FS_FILE_TOO_LARGE: "the file is too large",
  ERR_STRING_TOO_LONG: "the file is too large"
};
function describeFileError(error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : void 0;
  if (code === void 0) throw error;
  return SENTENCES[code] ?? `cannot be read (${code})`;
}

// src/cli/user-error.ts
var UserError = class extends Error {
  name = "UserError";
  sentence;
  /** Lines below the sentence, such as places. Each is one line, also where text of a file in it has line breaks. */
  further;
  constructor(sentence, further = []) {
    super([sentence, ...further].join("\n"));
    this.sentence = sentence;
    this.further = further;
  }
};

// src/cli/write-atomically.ts
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
function writeAtomically(target, bytes, writing = {}) {
  const temporary = (0, import_node_path.join)((0, import_node_path.dirname)(target), `.smtp-lint-${(0, import_node_crypto.randomBytes)(6).toString("hex")}.tmp`);
  try {
    writeLike(temporary, bytes, writing);
    writing.beforeReplacing?.();
    (0, import_node_fs.renameSync)(temporary, target);
  } catch (error) {
    (0, import_node_fs.rmSync)(temporary, { force: true });
    throw error;
  }
  syncDirectory((0, import_node_path.dirname)(target));
}
function writeLike(path, bytes, { like, mustKeepOwner }) {
  const file = (0, import_node_fs.openSync)(path, "wx", like ? 384 : 438);
  try {
    (0, import_node_fs.writeFileSync)(file, bytes);
    if (like) {
      keepOwner(file, like, mustKeepOwner ?? false);
      (0, import_node_fs.fchmodSync)(file, like.mode & 4095);
    }
    (0, import_node_fs.fsyncSync)(file);
  } finally {
    (0, import_node_fs.closeSync)(file);
  }
}
function keepOwner(file, { uid, gid }, must) {
  const own = (0, import_node_fs.fstatSync)(file);
  if (own.uid === uid && own.gid === gid) return;
  try {
    (0, import_node_fs.fchownSync)(file, uid, gid);
  } catch {
    if (must) throw new UserError("its owner or group could not be kept");
  }
}
function syncDirectory(path) {
  try {
    const directory = (0, import_node_fs.openSync)(path, "r");
    try {
      (0, import_node_fs.fsyncSync)(directory);
    } finally {
      (0, import_node_fs.closeSync)(directory);
    }
  } catch {
  }
}

// src/cli/write-file.ts
async function writeFile(path, content) {
  try {
    const like = (0, import_node_fs2.statSync)(path, { throwIfNoEntry: false });
    if (like && !like.isFile()) (0, import_node_fs2.writeFileSync)(path, content);
    else writeAtomically(like ? (0, import_node_fs2.realpathSync)(path) : path, Buffer.from(content), { like });
  } catch (error) {
    const why = describeFileError(error);
    throw new UserError(`${path}: cannot be written: ${why === "no such file" ? "no such directory" : why}`);
  }
}
function isSpecial(path) {
  const stats = (0, import_node_fs2.statSync)(path, { throwIfNoEntry: false });
  return stats !== void 0 && !stats.isFile();
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isSpecial,
  writeFile
});
