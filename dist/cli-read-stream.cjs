"use strict";

// src/cli/read-stream.ts
var import_node_fs = require("node:fs");

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

// late:src/cli/too-large.ts
var late;
function load() {
  return late ??= require("./cli-too-large.cjs");
}
function tooLarge(...given) {
  return load().tooLarge(...given);
}

// src/cli/read-stream.ts
async function readStdin({ stdin }, limit) {
  if (stdin.isTTY)
    throw new UserError("standard input is a terminal: send a configuration to it, or name a file");
  if (stdin.fd !== void 0 && (0, import_node_fs.fstatSync)(stdin.fd).isDirectory())
    throw new UserError("standard input is a directory: name it, and it is looked into");
  return await collect(stdin, limit);
}
async function readPipe(descriptor, limit) {
  const { Socket } = await require("node:net");
  return await collect(new Socket({ fd: descriptor, readable: true, writable: false }), limit);
}
async function collect(stream, limit) {
  const chunks = [];
  let size = 0;
  try {
    for await (const part of stream) {
      const chunk = typeof part === "string" ? Buffer.from(part) : part;
      size += chunk.length;
      if (size > (limit ?? DEFAULT_FILE_SIZE)) throw new UserError(tooLarge(limit));
      chunks.push(chunk);
    }
  } catch (error) {
    throw asUserError(error);
  }
  return Buffer.concat(chunks);
}
module.exports = {
  readPipe: readPipe,
  readStdin: readStdin
};
