"use strict";

// src/cli/write-file.ts
var import_node_fs3 = require("node:fs");
var import_node_path2 = require("node:path");

// src/cli/user-error.ts
var UserError = class extends Error {
  constructor(sentence, further = []) {
    super([sentence, ...further].join("\n"));
    this.name = "UserError";
    this.sentence = sentence;
    this.further = further;
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

// src/cli/reader-gone.ts
function isReaderGone(error) {
  if (!(error instanceof Error && "code" in error)) return false;
  return error.code === "EPIPE" || error.code === "ECONNRESET";
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

// src/cli/write-atomically.ts
var import_node_crypto = require("node:crypto");
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");

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
  const temporary = (0, import_node_path.join)((0, import_node_path.dirname)(target), `.smtp-lint-${(0, import_node_crypto.randomBytes)(6).toString("hex")}.tmp`);
  return withSignalsHeld(() => {
    const file = (0, import_node_fs2.openSync)(temporary, "wx", writing.like ? 384 : 438);
    try {
      writeLike(file, bytes, writing);
      writing.beforeReplacing?.();
      if (writing.isNew) giveNewName(temporary, target);
      else (0, import_node_fs2.renameSync)(temporary, target);
    } catch (error) {
      remove(temporary);
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
    (0, import_node_fs2.writeFileSync)(file, bytes);
    if (like) {
      keepOwner(file, like, mustKeepOwner ?? false);
      (0, import_node_fs2.fchmodSync)(file, like.mode & 4095);
    }
    (0, import_node_fs2.fsyncSync)(file);
  } finally {
    (0, import_node_fs2.closeSync)(file);
  }
}
function keepOwner(file, { uid, gid }, must) {
  const own = (0, import_node_fs2.fstatSync)(file);
  if (own.uid === uid && own.gid === gid) return;
  try {
    (0, import_node_fs2.fchownSync)(file, uid, gid);
  } catch {
    if (must) throw new UserError("its owner or group could not be kept");
  }
}
function giveNewName(temporary, target) {
  try {
    (0, import_node_fs2.linkSync)(temporary, target);
  } catch (error) {
    if (isTaken(error)) throw error;
    takeName(temporary, target);
    return;
  }
  remove(temporary);
}
function takeName(temporary, target) {
  (0, import_node_fs2.closeSync)((0, import_node_fs2.openSync)(target, "wx"));
  try {
    (0, import_node_fs2.renameSync)(temporary, target);
  } catch (error) {
    remove(target);
    throw error;
  }
}
function remove(path) {
  try {
    (0, import_node_fs2.unlinkSync)(path);
  } catch {
  }
}
function syncDirectory(path) {
  try {
    const directory = (0, import_node_fs2.openSync)(path, "r");
    try {
      (0, import_node_fs2.fsyncSync)(directory);
    } finally {
      (0, import_node_fs2.closeSync)(directory);
    }
  } catch {
  }
}

// src/cli/write-file.ts
async function writeFile(path, content, writing = {}) {
  try {
    const like = (0, import_node_fs3.statSync)(path, { throwIfNoEntry: false });
    if (like && !like.isFile()) return writeDirectly(path, content, like);
    if (writing.isNew && (like || isLink(path))) throw isInTheWay(path);
    if (!like && mayBeReplaced(path)) throw new UserError(`${path}: cannot be written: ${NOT_UTF8}`);
    const target = like ? (0, import_node_fs3.realpathSync)(path) : targetOf(path);
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
    (0, import_node_fs3.writeFileSync)(path, content);
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  } finally {
    if (reader !== void 0) (0, import_node_fs3.closeSync)(reader);
  }
}
function openForReader(path) {
  try {
    return (0, import_node_fs3.openSync)(path, import_node_fs3.constants.O_WRONLY | import_node_fs3.constants.O_NONBLOCK);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENXIO")
      throw new UserError(`${path}: cannot be written: this is a FIFO that nobody reads`);
    throw error;
  }
}
function targetOf(path) {
  return isLink(path) ? targetOf((0, import_node_path2.resolve)((0, import_node_fs3.realpathSync)((0, import_node_path2.dirname)(path)), (0, import_node_fs3.readlinkSync)(path))) : path;
}
function isLink(path) {
  return (0, import_node_fs3.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
module.exports = {
  isSpecial: isSpecial,
  writeFile: writeFile
};
