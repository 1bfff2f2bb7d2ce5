"use strict";

// src/cli/refuse-overwriting.ts

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
module.exports = {
  refuseOverwriting: refuseOverwriting
};
