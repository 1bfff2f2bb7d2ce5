"use strict";

// src/cli/render-for-programs.ts

// src/diagnostics/diagnostic.ts
var SEVERITIES = ["info", "warning", "error"];

// src/diagnostics/shown.ts
function moreFindings({ more }) {
  return more ? more.severities.error + more.severities.warning + more.severities.info : 0;
}

// src/text/late-pattern.ts
function latePattern(source, flags) {
  let pattern;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}

// src/text/printable.ts
function printable(text) {
  return isPlain(text) ? text : text.replace(unsafe(), spellOut);
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

// src/report/shown.ts
function moreWords(file) {
  const number = moreFindings(file);
  if (!file.more || number === 0) return void 0;
  return `and ${number} more: ${severityWords(file.more)}`;
}
function severityWords({ severities }) {
  const present = SEVERITIES.filter((severity) => severities[severity] > 0).reverse();
  return present.map((severity) => count(severities[severity], severity)).join(", ");
}

// src/cli/locate.ts
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
function wayDown(directory, path) {
  const way = (0, import_node_path.relative)(directory, fullPath(path));
  return way === ".." || way.startsWith(`..${import_node_path.sep}`) || (0, import_node_path.isAbsolute)(way) ? void 0 : withSlashes(way);
}

// src/cli/input.ts
var STDIN = "<stdin>";

// src/cli/real-path.ts
var import_node_fs = require("node:fs");
function realPathOf(path) {
  try {
    return (0, import_node_fs.realpathSync)(path);
  } catch {
    return path;
  }
}

// src/cli/locate.ts
function fromRepository() {
  const here = realPathOf(workingDirectory());
  return from(repositoryOf(here) ?? here);
}
function from(directory) {
  const root = realPathOf(directory);
  return (path) => {
    if (path === STDIN) return path;
    const full = realPathOf(fullPath(path));
    return wayDown(root, full) ?? withSlashes(full);
  };
}
function repositoryOf(directory) {
  if ((0, import_node_fs2.existsSync)((0, import_node_path2.join)(directory, ".git"))) return directory;
  const above = (0, import_node_path2.dirname)(directory);
  return above === directory ? void 0 : repositoryOf(above);
}

// src/cli/sha256.ts
var import_node_crypto = require("node:crypto");
function sha256(text) {
  return (0, import_node_crypto.createHash)("sha256").update(text).digest("hex");
}

// src/cli/render-for-programs.ts
async function renderForPrograms(report, format, summary, { env, stderr }) {
  switch (format) {
    case "json": {
      const { reportJson } = await require("./report-json.cjs");
      const since = report.since && (await require("./report-since-json.cjs")).sinceObject(report.since);
      return reportJson(report, since);
    }
    case "markdown": {
      const findings = (await require("./report-findings-markdown.cjs")).findingsMarkdown(report);
      if (!report.since) return findings;
      return `${findings}
${(await require("./report-since-markdown.cjs")).sinceMarkdown(report.since)}`;
    }
    case "concise": {
      const findings = (await require("./report-concise.cjs")).reportConcise(report);
      if (!report.since) return findings;
      return (await require("./report-since-text.cjs")).withSince(findings, report.since);
    }
    case "ndjson":
      tellMore(report, stderr);
      return (await require("./report-ndjson.cjs")).reportNdjson(report);
    case "github": {
      const { reportGithub, inertLines } = await require("./report-github.cjs");
      const findings = reportGithub(report, { locate: fromRepository(), summary });
      if (!report.since) return findings;
      const { sinceText } = await require("./report-since-text.cjs");
      return `${findings}${inertLines(sinceText(report.since))}`;
    }
    case "gitlab":
      return (await require("./report-gitlab.cjs")).reportGitlab(
        report,
        sha256,
        from(env.CI_PROJECT_DIR || workingDirectory())
      );
    case "sarif":
      return (await require("./report-sarif.cjs")).reportSarif(report, "0.1.0", fromRepository());
    case "junit": {
      const { junitTestsuites } = await require("./report-junit.cjs");
      return (await require("./report-xml.cjs")).printXml("testsuites", junitTestsuites(report));
    }
    case "checkstyle": {
      const { checkstyle } = await require("./report-checkstyle.cjs");
      return (await require("./report-xml.cjs")).printXml("checkstyle", checkstyle(report));
    }
  }
}
function tellMore({ files }, stderr) {
  for (const file of files) {
    const words = moreWords(file);
    if (words !== void 0) stderr.write(`smtp-lint: ${printable(file.source.path)}: ${words}
`);
  }
}
module.exports = {
  renderForPrograms: renderForPrograms
};
