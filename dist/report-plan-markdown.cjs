"use strict";

// src/report/plan-markdown.ts

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
  const code2 = character.codePointAt(0) ?? 0;
  return code2 < 256 ? `\\x${code2.toString(16).padStart(2, "0")}` : `\\u{${code2.toString(16)}}`;
}

// src/markdown/markdown.ts
function code(text) {
  const shown = printable(text);
  if (shown === "") return "";
  if (shown.includes("|")) return `<code>${shown.replace(/[^\p{L}\p{N} ]/gu, entity)}</code>`;
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
function longestRun(text) {
  return (text.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
}
function entity(sign) {
  return `&#${sign.codePointAt(0)};${sign === "@" ? "\u200B" : ""}`;
}
function prose(text) {
  return printable(text).replace(SIGNS, (sign, at, whole) => {
    if (sign === "@" || sign.toLowerCase() === "www") return `${sign}\u200B`;
    if (sign === "//") return "/\u200B/";
    const escaped = /^[^!]$/.test(sign) ? `\\${sign}` : sign;
    return /^(?:[#!&]|GH-)$/i.test(sign) && /\d/.test(whole[at + sign.length] ?? "") ? `${escaped}\u200B` : escaped;
  });
}
var SIGNS = /[\\`*_[\]<>|#~&$]|(?:!|\bGH-)(?=\d)|@(?=\w)|(?<=:)\/\/|\bwww(?=\.)|:(?=[\w+-]+:)/gi;
function table(headings, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [headings, headings.map(() => "---"), ...rows].map(line).join("\n");
}

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

// src/report/words.ts
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/report/plan-words.ts
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
function sideMarkdown({ origin, text }) {
  const shown = text === void 0 ? "" : text === "" ? "(empty)" : code(text);
  return origin === "default" ? `${shown} (default)` : shown;
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

// src/report/plan-markdown.ts
function planMarkdown(report) {
  const { before, after } = report;
  return `### ${code(before.path)} \u2192 ${code(after.path)}

${planBody(report)}`;
}
function planBody(report) {
  const { plan, showAll, showErrors } = report;
  const { changes, respellings, otherSections, incomplete, applications, interim, steps, errors } = plan;
  const rows = [...changes.map(changeRow), ...showAll ? respellings.map(respellingRow) : []];
  const notes = changes.flatMap(
    ({ option, notes: notes2 }) => notes2.map((note) => `- ${code(option)}: ${prose(note)}`)
  );
  const blocks = [
    rows.length > 0 && table(["", "section", "option", "before", "after", "takes effect"], rows),
    notes.join("\n"),
    otherSections.length > 0 && prose(otherSectionsText(otherSections)),
    ...[...incompleteText(incomplete), ...applicationsText(applications)].map(prose),
    `**${prose(verdictSentence(plan))}**`,
    interim.map((finding) => interimItem(finding, report)).join("\n"),
    showErrors && errors > 0 && changes.length > 0 && prose(errorsText(report.after.path, errors)),
    steps.length > 1 && ["Safe order:", "", ...steps.map((step, at) => `${at + 1}. ${step}`)].join("\n")
  ];
  return `${blocks.filter((block) => block).join("\n\n")}
`;
}
function changeRow(change) {
  const { pair, option, kind, before, after } = change;
  const values = isHidden(change) ? ["", hiddenWord(kind)] : [sideMarkdown(before), sideMarkdown(after)];
  return [MARKS[kind], code(titleOf(pair)), code(option), ...values, momentWords(change)];
}
function respellingRow(respelling) {
  const { pair, option, before, after } = respelling;
  const values = isHidden(respelling) ? ["", "(the same)"] : [sideMarkdown(before), sideMarkdown(after)];
  return ["=", code(titleOf(pair)), code(option), ...values, "no change"];
}
function titleOf({ application, name }) {
  return application === void 0 ? name : `${application} / ${name}`;
}
function interimItem({ diagnostic, place, from, until }, { before, after }) {
  const { rule, severity, message, because } = diagnostic;
  const source = place.side === "before" ? before : after;
  const { line } = source.position(place.span.start);
  const why = because ? ` ${prose(because)}` : "";
  return `- **${severity}** ${code(`${source.path}:${line}`)} In between, ${period(from, until)}: ${prose(message)}${why} (${code(rule)})`;
}
module.exports = {
  planBody: planBody,
  planMarkdown: planMarkdown
};
