"use strict";
// src/text/late-pattern.ts
var latePattern = (function latePattern(source, flags) {
  let pattern;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
});
// src/cli/main.ts
var main = (async function main(argv, io) {
  try {
    if (isVersionAsked(argv)) {
      io.stdout.write(`${"0.1.0"}
`);
      return ExitCode.clean;
    }
    if (namesFilesOnly(argv)) {
      const { check } = await require("./cli-commands-check.cjs");
      return await check(argv, CHECK_DEFAULTS, io);
    }
    const { runCommandLine } = await require("./cli-command-line.cjs");
    return await runCommandLine(argv, "0.1.0", io);
  } catch (error) {
    if (!isUserError(error)) throw error;
    await tellTrouble(linesOf(error), io);
    if (error.name === "UsageError") io.stderr.write("Run smtp-lint --help for examples and options.\n");
    return ExitCode.trouble;
  }
});
var isVersionAsked = (function isVersionAsked(argv) {
  return argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V");
});
var namesFilesOnly = (function namesFilesOnly(argv) {
  const [first] = argv;
  if (first === void 0 || COMMANDS.includes(first)) return false;
  return argv.every((function (word) { return !word.startsWith("-"); })) && (0, import_node_fs.existsSync)(first);
});
// src/cli/standard-output.ts
var isWrittenAtOnce = (function isWrittenAtOnce(descriptor) {
  if (process.platform === "win32") return false;
  try {
    const stats = (0, import_node_fs2.fstatSync)(descriptor);
    return stats.isFile() || stats.isFIFO() || stats.isSocket() || isNull(stats);
  } catch {
    return false;
  }
});
// src/cli/run.ts
var runAndExit = (async function runAndExit() {
  const isAllWritten = await run();
  if (isAllWritten) process.exit();
});
var run = (async function run(argv = process.argv.slice(2)) {
  let isLost = false;
  const lose = (error) => {
    if (isReaderGone(error)) return false;
    isLost = true;
    process.exitCode = ExitCode.trouble;
    return true;
  };
  const stderr = new StandardOutput(2, lose);
  const stdout = new StandardOutput(1, (error) => {
    if (lose(error)) stderr.write(`smtp-lint: the report cannot be written: ${describeFileError(error)}
`);
  });
  const fail = (error) => {
    process.exitCode = ExitCode.trouble;
    tellInternalError(error, argv.includes("--debug"), stderr);
  };
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (error) => {
      fail(error);
      process.exit(ExitCode.trouble);
    });
  }
  const io = {
    stdout,
    stderr,
    get stdin() {
      return process.stdin;
    },
    env: process.env
  };
  try {
    const exitCode = await main(argv, io);
    process.exitCode = isLost ? ExitCode.trouble : exitCode;
  } catch (error) {
    fail(error);
  }
  return stdout.isDone && stderr.isDone;
});

// src/cli/run.ts

// src/cli/exit-code.ts
var ExitCode = { clean: 0, findings: 1, trouble: 2 };

// src/cli/user-error.ts
function isUserError(error) {
  return error instanceof Error && (error.name === "UserError" || error.name === "UsageError");
}
function linesOf({ sentence, further }) {
  return [sentence, ...further];
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

// src/cli/internal-error.ts
function tellInternalError(error, isDebug, stderr) {
  const sentence = `smtp-lint: internal error: ${kindOf(error)}. This is a mistake of smtp-lint, not of your file.`;
  const how = isDebug ? "Please report it with the lines of --debug; no text of your files is in them." : "Please run it again with --debug, and report what that prints; no text of your files is in it.";
  stderr.write([sentence, how, ...isDebug ? framesOf(error) : [], ""].join("\n"));
}
function kindOf(error) {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const { name } = error.constructor;
  const code = "code" in error ? String(error.code) : "";
  return /^E[A-Z_]{2,40}$/.test(code) ? `${name} ${code}` : name;
}
function framesOf(error) {
  if (!(error instanceof Error)) return [];
  const { stack = "", message } = error;
  const at = message === "" ? -1 : stack.indexOf(message);
  const behind = at === -1 ? stack : stack.slice(at + message.length);
  return behind.split("\n").filter((line) => FRAME.test(line));
}
var FRAME = /^ {4}at (?:[\w$.<>#[\] ]+ \()?(?:node:|file:|\/|[A-Za-z]:[\\/])[^\n]*:\d+:\d+\)?$/;

// src/cli/main.ts
var import_node_fs = require("node:fs");

// src/cli/check-defaults.ts
var CHECK_DEFAULTS = {
  color: "auto"
};

// src/cli/commands/names.ts
var COMMANDS = [
  "check",
  "diff",
  "compare",
  "explain",
  "template",
  "convert",
  "redact",
  "upgrade",
  "reference",
  "schema",
  "catalog",
  "lsp",
  "completion",
  "help"
];

// src/text/late-pattern.ts


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

// src/cli/tell-trouble.ts
async function tellTrouble(lines, io) {
  io.stderr.write(`smtp-lint: ${lines.map(printableLine).join("\n")}
`);
  await annotateTrouble(lines, io);
}
async function annotateTrouble(lines, { stderr, env }) {
  if (env.GITHUB_ACTIONS !== "true") return;
  const { troubleCommand } = await require("./report-github.cjs");
  stderr.write(`${troubleCommand(lines)}
`);
}

// src/cli/main.ts




// src/cli/reader-gone.ts
function isReaderGone(error) {
  if (!(error instanceof Error && "code" in error)) return false;
  return error.code === "EPIPE" || error.code === "ECONNRESET";
}

// src/cli/standard-output.ts
var import_node_fs2 = require("node:fs");
var StandardOutput = class {
  /** `onError` is told when something cannot be written. */
  constructor(descriptor, onError) {
    this._hasFailed = false;
    this._descriptor = descriptor;
    this._onError = onError;
  }
  get isTTY() {
    return this._writesDirectly() ? void 0 : this._asStream().isTTY;
  }
  get columns() {
    return this._writesDirectly() ? void 0 : this._asStream().columns;
  }
  /** Whether all that was handed over is written, or has failed. */
  get isDone() {
    return this._stream === void 0;
  }

  /** Only a stream can tell of a reader that goes away while nothing is written. */
  once(event, listener) {
    this._asStream().once(event, listener);
  }

  _asStream() {
    this._isDirect = false;
    if (!this._stream) {
      this._stream = this._descriptor === 1 ? process.stdout : process.stderr;
      this._stream.on("error", this._onError);
    }
    return this._stream;
  }
  _fail(error) {
    this._hasFailed = true;
    this._onError(error);
  }
};
StandardOutput.prototype.write = (function (text) {
    if (!this._writesDirectly()) {
      this._asStream().write(text);
      return;
    }
    if (this._hasFailed) return;
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    let at = 0;
    try {
      while (at < bytes.length) at += (0, import_node_fs2.writeSync)(this._descriptor, bytes, at);
    } catch (error) {
      if (isBusy(error)) this._asStream().write(bytes.subarray(at));
      else this._fail(error);
    }
  });
StandardOutput.prototype._writesDirectly = (function () {
    this._isDirect ??= isWrittenAtOnce(this._descriptor);
    return this._isDirect;
  });

function isNull(stats) {
  return stats.isCharacterDevice() && stats.rdev === (0, import_node_fs2.statSync)("/dev/null").rdev;
}
function isBusy(error) {
  return error instanceof Error && "code" in error && error.code === "EAGAIN";
}

// src/cli/run.ts


module.exports = {
  run: run,
  runAndExit: runAndExit
};
