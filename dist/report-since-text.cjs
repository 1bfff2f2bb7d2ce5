"use strict";

// src/report/since-text.ts

// src/plan/sentence.ts
var CLAUSES = [
  ["restart", "needs a restart", "need a restart"],
  ["next-pop-cycle", "takes effect at the next POP cycle", "take effect at the next POP cycle"],
  ["next-cycle", "takes effect at the next cycle", "take effect at the next cycle"],
  ["immediately", "takes effect immediately", "take effect immediately"],
  [
    "unknown",
    "takes effect at a moment that is not documented",
    "take effect at a moment that is not documented"
  ]
];
function verdictSentence({ changes, otherSections, verdict, interim }) {
  if (changes.length === 0) {
    if (otherSections.length > 0) return "No changes in the sections that smtp-lint knows.";
    return verdict.isCertain ? "No changes." : "No changes, at least in what can be compared.";
  }
  const used = changes.filter((change) => change.isUsed);
  const counts = CLAUSES.map(([moment, one, several]) => {
    const number = used.filter(({ takesEffect }) => takesEffect === moment).length;
    return [number, one, several];
  });
  const unused = [changes.length - used.length, "has no effect now", "have no effect now"];
  const clauses = [...counts, unused].filter(([number]) => number > 0).map(([number, one, several], at) => {
    const noun = at > 0 ? "" : number === 1 ? " change" : " changes";
    return `${number}${noun} ${number === 1 ? one : several}`;
  });
  return `${clauses.join(", ")}: ${conclusion(verdict, interim.length > 0)}.`;
}
function conclusion({ takesEffect, isCertain, isOpen }, isWrongBetween) {
  if (takesEffect === "restart")
    return isCertain ? "restart E-mail Server" : "at least restart E-mail Server";
  if (isWrongBetween) {
    const but = "E-mail Server must not run while only a part of it is in effect";
    return isOpen ? `at least for this, ${but}` : but;
  }
  if (takesEffect === "nothing") return isCertain ? "nothing to do" : "at least for this, nothing to do";
  if (isOpen) return "at least no restart is known to be needed";
  return isCertain ? "no restart is needed" : "no restart is needed, at least for what is known";
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

// src/report/plan-report.ts
function isHidden({ before, after, isSecret }) {
  return isSecret || [before, after].some((side) => side.origin === "file" && side.text === void 0);
}

// src/catalog/takes-effect.ts
var TAKES_EFFECT = {
  immediately: "immediately",
  "next-cycle": "at the next cycle",
  "next-pop-cycle": "at the next POP cycle",
  restart: "at restart",
  unknown: "not documented"
};

// src/text/wrap.ts
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

// src/report/words.ts
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function wrapWithin(width, text) {
  if (width === void 0) return [text];
  return wrap(text, Math.max(40, width - 2)).map(printableLine);
}
function longest(texts) {
  let length = 0;
  for (const text of texts) length = Math.max(length, text.length);
  return length;
}

// src/report/plan-words.ts
var LONGEST = 60;
var MARKS = { added: "+", removed: "-", changed: "~" };
function period(from, until) {
  return `from ${POINTS[from]} until ${POINTS[until]}`;
}
var POINTS = {
  immediately: "the save",
  "next-cycle": "the next cycle",
  "next-pop-cycle": "the next POP cycle",
  restart: "the restart"
};
function momentWords({ isUsed, takesEffect }) {
  if (!isUsed) return "no effect now";
  return takesEffect === "unknown" ? "not documented when" : TAKES_EFFECT[takesEffect];
}
function hiddenWord(kind) {
  return kind === "added" ? "(set)" : kind === "removed" ? "(removed)" : "(changed)";
}
function valuesText(values, kind) {
  if (isHidden(values)) return hiddenWord(kind);
  const { before, after } = values;
  if (kind === "added") return sideText(after);
  return kind === "removed" ? sideText(before) : `${sideText(before)} \u2192 ${sideText(after)}`;
}
function sideText({ origin, text }) {
  const shown = text === void 0 ? "(not set)" : text === "" ? "(empty)" : shorten(printable(text));
  return origin === "default" ? `${shown} (default)` : shown;
}
function shorten(text) {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}\u2026` : text;
}
function otherSectionsText(names) {
  const differ = names.length === 1 ? "other section differs" : "other sections differ";
  return `${names.length} ${differ}, which smtp-lint does not know: ${names.map(printable).join(", ")}.`;
}
function incompleteText(sections) {
  return sections.map(
    (name) => `[${printable(name)}] cannot be read completely, so there may be more changes.`
  );
}
function applicationsText(applications) {
  return applications.map(({ name, kind }) => {
    return `Application ${printable(name)} stands in the file ${kind === "added" ? "after" : "before"} only.`;
  });
}
function errorsText(path, errors, paint = String) {
  const told = `${printable(path)} has ${paint(count(errors, "error"))}`;
  return /^[\w./-]+$/.test(path) ? `${told}: smtp-lint ${path} tells which.` : `${told}.`;
}

// src/report/style.ts
var plainStyle = {
  bold: (text) => text,
  dim: (text) => text,
  severity: (_, text) => text,
  change: (_, text) => text
};

// src/report/plan-text.ts
function planText(report, options = {}) {
  const { style = plainStyle, width } = options;
  const { changes, respellings, otherSections, incomplete, applications, interim, steps, errors } = report.plan;
  const lines = sectionLines(changes, report.showAll ? respellings : [], style, width);
  if (otherSections.length > 0) lines.push(otherSectionsText(otherSections));
  lines.push(...incompleteText(incomplete), ...applicationsText(applications));
  lines.push(style.bold(verdictSentence(report.plan)));
  lines.push(...interimLines(report, interim, style, width));
  if (report.showErrors && errors > 0 && changes.length > 0)
    lines.push(
      "",
      errorsText(report.after.path, errors, (text) => style.severity("error", text))
    );
  if (steps.length > 1) {
    lines.push("", "Safe order:", ...steps.map((step, at) => `  ${at + 1}. ${step}`));
  }
  return `${lines.join("\n")}
`;
}
function sectionLines(changes, respellings, style, width) {
  const rows = [
    ...changes.map((change) => changeRow(change, style)),
    ...respellings.map((respelling) => respellingRow(respelling, style))
  ];
  const byPair = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const own = byPair.get(row.pair);
    if (own) own.push(row);
    else byPair.set(row.pair, [row]);
  }
  return [...byPair].flatMap(([pair, own]) => {
    const [names, values] = [column(own.map((row) => row.option)), column(own.map((row) => row.values))];
    return [
      style.bold(sectionTitle(pair)),
      ...own.flatMap((row) => [
        `  ${row.mark} ${row.option.padEnd(names)}  ${row.values.padEnd(values)}  ${row.moment}`,
        ...row.notes.flatMap(
          (note) => wrapWithin(width && width - 4, note).map((text) => `      ${style.dim(text)}`)
        )
      ])
    ];
  });
}
var WIDEST = 48;
function column(texts) {
  return longest(texts.filter((text) => text.length <= WIDEST));
}
function sectionTitle({ application, name }) {
  return printable(application === void 0 ? name : `${application} / ${name}`);
}
function changeRow(change, style) {
  const { pair, option, kind, notes } = change;
  return {
    pair,
    mark: style.change(kind, MARKS[kind]),
    option: printable(option),
    values: valuesText(change, kind),
    moment: momentWords(change),
    notes: notes.map(printable)
  };
}
function respellingRow(respelling, style) {
  const { pair, option } = respelling;
  const values = isHidden(respelling) ? "(the same)" : valuesText(respelling, "changed");
  return { pair, mark: style.dim("="), option: printable(option), values, moment: "no change", notes: [] };
}
function interimLines(report, findings, style, width) {
  const periods = [...new Set(findings.map(({ from, until }) => period(from, until)))];
  return periods.flatMap((words) => [
    "",
    `In between, ${words}:`,
    ...findings.filter(({ from, until }) => period(from, until) === words).flatMap((finding) => interimFinding(report, finding, style, width))
  ]);
}
function interimFinding({ before, after }, { diagnostic, place }, style, width) {
  const { rule, severity, message, because } = diagnostic;
  const source = place.side === "before" ? before : after;
  const { line, column: column2 } = source.position(place.span.start);
  const sentences = [style.bold(printable(message)), ...because ? [printable(because)] : []];
  return [
    `  ${style.bold(`${printable(source.path)}:${line}:${column2}`)} ${style.severity(severity, severity)} ${style.dim(rule)}`,
    ...sentences.flatMap((text) => wrapWithin(width && width - 2, text).map((part) => `    ${part}`))
  ];
}

// src/report/since-text.ts
function sinceText(report, options = {}) {
  const { style = plainStyle } = options;
  const { plans, notes, verdict, compared } = report;
  const revision = printable(report.revision);
  const blocks = plans.map((plan) => {
    const title = style.bold(`${printable(plan.after.path)} since ${revision}`);
    return `${title}

${planText(plan, options)}`;
  });
  const told = notes.map(({ path, message }) => `${printable(path)} ${printable(message)}.
`);
  if (plans.length === 0 && compared > 0)
    told.push(`No ${notes.length > 0 ? "other " : ""}changes since ${revision}.
`);
  if (plans.length > 1) {
    const isWrongBetween = plans.some(({ plan }) => plan.interim.length > 0);
    const whatToDo = conclusion(verdict, isWrongBetween);
    told.push(style.bold(`${plans.length} files changed since ${revision}: ${whatToDo}.`), "\n");
  }
  return [...blocks, told.join("")].filter((text) => text !== "").join("\n");
}
function withSince(findings, since, options = {}) {
  return [findings, sinceText(since, options)].filter((text) => text !== "").join("\n");
}
module.exports = {
  sinceText: sinceText,
  withSince: withSince
};
