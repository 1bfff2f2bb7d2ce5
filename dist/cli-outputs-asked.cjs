"use strict";

// src/cli/outputs-asked.ts
var import_node_fs2 = require("node:fs");
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
var latest;
function directoryOf(path) {
  const length = path.lastIndexOf("/") + 1;
  const here = workingDirectory();
  if (latest?.length === length && latest.here === here && path.startsWith(latest.written) && isPlain(path, length))
    return latest;
  if (import_node_path.sep !== "/" || !isPlain(path, length)) return void 0;
  const written = path.slice(0, length);
  const own = (0, import_node_path.resolve)(here, written);
  const full = withEnd(own);
  const above = withEnd(here);
  const way = full.startsWith(above) ? full.slice(above.length) : void 0;
  latest = { here, written, length, own, full, way };
  return latest;
}
function isPlain(path, start) {
  if (path.length === start) return false;
  return path.charCodeAt(start) !== DOT || !/^\.\.?$/.test(path.slice(start));
}
var DOT = 46;
function withEnd(directory) {
  return directory.endsWith(import_node_path.sep) ? directory : directory + import_node_path.sep;
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

// src/cli/user-error.ts
var UserError = class extends Error {
  constructor(sentence, further = []) {
    super([sentence, ...further].join("\n"));
    this.name = "UserError";
    this.sentence = sentence;
    this.further = further;
  }
};
var UsageError = class extends UserError {
  constructor() {
    super(...arguments);
    this.name = "UsageError";
  }
};

// src/cli/outputs-asked.ts
function outputsAsked(choices, output, usual) {
  const bare = choices.filter(({ path }) => path === void 0).map(({ format }) => format);
  if (bare.length > 1) {
    throw new UsageError(
      `only one format goes to standard output: write ${bare.slice(1).map((format) => `--format ${format}=FILE`).join(" and ")}`
    );
  }
  if (output !== void 0 && choices.length > 0 && bare.length === 0)
    throw new UsageError(`-o ${output} is for a format without a file of its own, and there is none`);
  const files = choices.flatMap(({ format, path }) => {
    return path === void 0 ? [] : [{ format, path, flag: `--format ${format}=${path}` }];
  });
  const [main] = bare;
  if (output === void 0 && main !== void 0) return { printed: main, files: apart(files) };
  const all = output === void 0 ? files : [{ format: main ?? "text", path: output, flag: `-o ${output}` }, ...files];
  const isTextWritten = all.some(({ format }) => format === "text");
  return { printed: usual ?? (isTextWritten ? "sentence" : "text"), files: apart(all) };
}
function apart(files) {
  const flags = /* @__PURE__ */ new Map();
  for (const { path, flag } of files) {
    const identity = identify(path);
    if (identity === void 0) continue;
    const other = flags.get(identity);
    if (other !== void 0)
      throw new UsageError(`${other} and ${flag} are the same file: one would take the place of the other`);
    flags.set(identity, flag);
  }
  return files;
}
function identify(path) {
  const stats = statsOf(path);
  if (stats) return stats.isFile() ? `${stats.dev}:${stats.ino}` : void 0;
  const full = fullPath(path);
  try {
    return (0, import_node_path2.join)((0, import_node_fs2.realpathSync)((0, import_node_path2.dirname)(full)), (0, import_node_path2.basename)(full));
  } catch {
    return full;
  }
}
module.exports = {
  apart: apart,
  outputsAsked: outputsAsked
};
