"use strict";

// src/suppress/misreading.ts

// late:fastest-levenshtein
var late;
function load() {
  return late ??= require("./package-fastest-levenshtein.cjs");
}
function distance(...given) {
  return load().distance(...given);
}

// src/values/nearest.ts
function nearest(text, candidates) {
  const longest = 100;
  if (text.length > longest) return void 0;
  const lower = text.toLowerCase();
  let best;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const limit = candidate.length <= 4 ? 1 : Math.max(2, Math.floor(candidate.length / 4));
    if (Math.abs(candidate.length - text.length) > limit) continue;
    const steps = slips(lower, candidate.toLowerCase());
    if (steps > limit || steps > least) continue;
    best = steps < least ? candidate : void 0;
    least = steps;
  }
  return best;
}
function slips(one, other) {
  const steps = distance(one, other);
  return steps === 2 && [...one].sort().join("") === [...other].sort().join("") ? 1 : steps;
}

// src/suppress/directive.ts
var DIRECTIVES = ["disable-next-line", "disable-line", "disable", "enable", "disable-file"];

// src/suppress/misreading.ts
var WORD = /^[#;\s]*smtp[-_ ]?lint[\s:=_-]*([a-z]+(?:[-_][a-z]+)*)/i;
function misreadDirective2(text, span, hyphens) {
  const [, word = ""] = WORD.exec(text) ?? [];
  const meant = nearest(word.replaceAll("_", "-"), DIRECTIVES);
  const advice = meant ? `Did you mean smtp-lint-${meant}?` : help(hyphens);
  return { message: "this comment suppresses nothing.", help: advice, span };
}
function misreadRule2(word, hasDashes, known, span, hyphens) {
  const message = "this comment names a rule that does not exist.";
  const [before = "", behind] = word.split("--", 2);
  if (behind !== void 0 && (before === "" || known.has(before)))
    return { message, help: `Put a blank on both sides of ${hyphens}, which the reason follows.`, span };
  const meant = nearest(word, known.keys());
  if (meant) return { message, help: `Did you mean ${meant}?`, span };
  const advice = hasDashes ? "smtp-lint explain lists the rules." : `${help(hyphens)} smtp-lint explain lists the rules.`;
  return { message, help: advice, span };
}
function misreadAlone2(syntax, span) {
  const message = "this comment suppresses nothing: nothing else stands on its line.";
  const write = syntax === "cfg" ? "That is so with every comment in this syntax: write" : "Write";
  const help2 = `${write} smtp-lint-disable-next-line, which is about the line below.`;
  return { message, help: help2, span };
}
function misreadValue2(span) {
  const message = "this value ends in a comment that was meant to suppress findings.";
  const help2 = `${OWN_LINE} Put it above the option, as smtp-lint-disable-next-line.`;
  return { message, help: help2, span };
}
var OWN_LINE = "In this syntax a comment has a line of its own, and anything else is a part of the value.";
function help(hyphens) {
  return `Write smtp-lint-disable-next-line, the ids of rules, ${hyphens} and the reason.`;
}
module.exports = {
  misreadAlone: misreadAlone2,
  misreadDirective: misreadDirective2,
  misreadRule: misreadRule2,
  misreadValue: misreadValue2
};
