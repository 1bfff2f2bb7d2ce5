"use strict";

// src/report/junit.ts

// src/diagnostics/diagnostic.ts
var SEVERITIES = ["info", "warning", "error"];
function isAtLeast(severity, threshold) {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
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

// src/report/sentences.ts
function sentencesOf({ message, because, help, fix }) {
  const order = fix ? `Fix (${fix.applicability}): ${fix.title}.` : void 0;
  return [message, because, help, order].filter((text) => text !== void 0);
}

// src/diagnostics/shown.ts
function moreFindings({ more }) {
  return more ? more.severities.error + more.severities.warning + more.severities.info : 0;
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
function heaviestMore({ more }) {
  return SEVERITIES.findLast((severity) => more && more.severities[severity] > 0);
}
function severityWords({ severities }) {
  const present = SEVERITIES.filter((severity) => severities[severity] > 0).reverse();
  return present.map((severity) => count(severities[severity], severity)).join(", ");
}

// src/report/junit.ts
var SYNTAX = "syntax";
function junitTestsuites({ files, failures }) {
  const suites = [...files.map(suiteOf), ...failures.map(suiteOfFailure)];
  return {
    "@name": "smtp-lint",
    ...countsOf(suites.flatMap(({ testcase }) => testcase)),
    testsuite: suites
  };
}
function suiteOf(file) {
  const { source, diagnostics, failOn } = file;
  const seen = /* @__PURE__ */ new Map();
  const cases = diagnostics.map((diagnostic) => {
    const { rule, severity, span } = diagnostic;
    const occurrence = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, occurrence);
    const { line, column } = source.position(span.start);
    const place = printable(`${source.path}:${line}:${column}`);
    const text = [place, ...sentencesOf(diagnostic).map(printable)].join("\n");
    return {
      // Of tests of one name readers show the first alone.
      "@name": occurrence === 1 ? rule : `${rule} (${occurrence})`,
      "@classname": className(source.path),
      "@line": line,
      "@column": column,
      ...isAtLeast(severity, failOn) ? failed(diagnostic, text) : { "system-out": `${severity}: ${text}` }
    };
  });
  cases.push(...moreCases(file));
  return suite(
    source.path,
    cases.length > 0 ? cases : [{ "@name": "no findings", "@classname": className(source.path) }]
  );
}
function moreCases(file) {
  const [words, severity] = [moreWords(file), heaviestMore(file)];
  if (words === void 0 || severity === void 0) return [];
  const text = `${printable(file.source.path)}
${words}`;
  const outcome = isAtLeast(severity, file.failOn) ? { failure: { "@message": words, "@type": severity, "#text": text } } : { "system-out": text };
  return [{ "@name": "further findings", "@classname": className(file.source.path), ...outcome }];
}
function failed({ rule, severity, message }, text) {
  const content = { "@message": printable(message), "@type": severity, "#text": text };
  return rule === SYNTAX ? { error: content } : { failure: content };
}
function suiteOfFailure({ path, message }) {
  const text = printable(`could not be checked: ${message}`);
  const error = { "@message": text, "@type": "error", "#text": `${printable(path)}
${text}` };
  return suite(path, [{ "@name": "could not be checked", "@classname": className(path), error }]);
}
function suite(path, testcase) {
  return { "@name": printable(path), ...countsOf(testcase), testcase };
}
function countsOf(cases) {
  return {
    "@tests": cases.length,
    "@failures": cases.filter((one) => "failure" in one).length,
    "@errors": cases.filter((one) => "error" in one).length
  };
}
function className(path) {
  return printable(path.replace(/(?<=[^/])\.[^./]*$/, ""));
}
module.exports = {
  junitTestsuites: junitTestsuites
};
