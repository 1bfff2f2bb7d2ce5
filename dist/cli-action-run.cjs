"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/cli/action/run.ts
var run_exports = {};
__export(run_exports, {
  runAction: () => runAction
});
module.exports = __toCommonJS(run_exports);
var import_node_fs2 = require("node:fs");
var import_node_os = require("node:os");
var import_node_path = require("node:path");

// src/cli/exit-code.ts
var ExitCode = { clean: 0, findings: 1, trouble: 2 };

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

// src/text/printable.ts
function printable(text) {
  return isPlain(text) ? text : text.replace(UNSAFE, spellOut);
}
function printableLine(text) {
  return printable(text).replace(/^(\s*):(?=:)/, "$1\\x3a");
}
function isPlain(text) {
  return /^[\x20-\x7e]*$/.test(text) && !text.includes(LOG_COMMAND);
}
var LOG_COMMAND = "##[";
var UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=#)#(?=\[)/gu;
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
  const { troubleCommand } = await Promise.resolve().then(() => __toESM(require("./report-github.cjs"), 1));
  stderr.write(`${troubleCommand(lines)}
`);
}

// src/cli/user-error.ts
function linesOf({ sentence, further }) {
  return [sentence, ...further];
}

// src/cli/main.ts
async function main(argv, io) {
  try {
    if (namesFilesOnly(argv)) {
      const { check } = await Promise.resolve().then(() => __toESM(require("./cli-commands-check.cjs"), 1));
      return await check(argv, CHECK_DEFAULTS, io);
    }
    const { runCommandLine } = await Promise.resolve().then(() => __toESM(require("./cli-command-line.cjs"), 1));
    return await runCommandLine(argv, "0.1.0", io);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "UserError" && error.name !== "UsageError") throw error;
    await tellTrouble(linesOf(error), io);
    if (error.name === "UsageError") io.stderr.write("Run smtp-lint --help for examples and options.\n");
    return ExitCode.trouble;
  }
}
function namesFilesOnly(argv) {
  const [first] = argv;
  if (first === void 0 || COMMANDS.includes(first)) return false;
  return argv.every((word) => !word.startsWith("-")) && (0, import_node_fs.existsSync)(first);
}

// src/cli/run.ts
async function run(argv = process.argv.slice(2)) {
  let isLost = false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error) => {
      if (error.code === "EPIPE") return;
      isLost = true;
      process.exitCode = ExitCode.trouble;
      if (stream === process.stdout) {
        process.stderr.write(`smtp-lint: the report cannot be written: ${describeFileError(error)}
`);
      }
    });
  }
  try {
    const exitCode = await main(argv, process);
    process.exitCode = isLost ? ExitCode.trouble : exitCode;
  } catch (error) {
    process.exitCode = ExitCode.trouble;
    process.stderr.write(`smtp-lint: internal error
${error instanceof Error ? error.stack : error}
`);
  }
}

// src/cli/action/inputs.ts
var OPTIONS = {
  release: "--release",
  since: "--since",
  baseline: "--baseline"
};
function argumentsOf(env) {
  const args = ["--format", "github", "--summary"];
  for (const [name, flag] of Object.entries(OPTIONS)) {
    const value = input(env, name);
    if (value !== "") args.push(`${flag}=${value}`);
  }
  for (const threshold of wordsOf(input(env, "fail-on"))) args.push(`--fail-on=${threshold}`);
  const sarif = input(env, "sarif-file");
  if (sarif !== "") args.push(`--format=sarif=${sarif}`);
  const files = linesOf2(input(env, "files"));
  return [...args, "--", ...files.length > 0 ? files : ["."]];
}
function input(env, name) {
  return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
function wordsOf(text) {
  return text.split(/[\s,]+/).filter((word) => word !== "");
}
function linesOf2(text) {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}

// src/cli/action/outputs.ts
function stepOutputs(report) {
  const { summary, since, failures = [] } = JSON.parse(report);
  const takesEffect = since?.verdict.takesEffect ?? "";
  const isOpen = since !== void 0 && takesEffect !== "restart" && failures.length > 0;
  return {
    errors: String(summary.errors),
    warnings: String(summary.warnings),
    "takes-effect": isOpen ? "unknown" : takesEffect
  };
}
function outputLines(outputs) {
  return Object.entries(outputs).map(([name, value]) => `${name}=${value}
`).join("");
}

// src/cli/action/run.ts
async function runAction() {
  const { env } = process;
  let folder;
  try {
    folder = (0, import_node_fs2.mkdtempSync)((0, import_node_path.join)(env.RUNNER_TEMP || (0, import_node_os.tmpdir)(), "smtp-lint-"));
    const report = (0, import_node_path.join)(folder, "report.json");
    await run([`--format=json=${report}`, ...argumentsOf(env)]);
    if (env.GITHUB_OUTPUT && (0, import_node_fs2.existsSync)(report)) {
      (0, import_node_fs2.appendFileSync)(env.GITHUB_OUTPUT, outputLines(stepOutputs((0, import_node_fs2.readFileSync)(report, "utf8"))));
    }
  } catch (error) {
    process.exitCode = ExitCode.trouble;
    const why = `what the runner prepares for a step cannot be used: ${describeFileError(error)}`;
    await tellTrouble([why], process);
  } finally {
    if (folder !== void 0) (0, import_node_fs2.rmSync)(folder, { recursive: true, force: true });
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runAction
});
