"use strict";

// src/cli/rule-severity.ts

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
function nearestChoice(word, choices) {
  const near = nearest(word, choices);
  if (near !== void 0) return near;
  const longer = choices.filter((choice) => word.length >= 3 && choice.startsWith(word.toLowerCase()));
  return longer.length === 1 ? longer[0] : void 0;
}
function slips(one, other) {
  const steps = distance(one, other);
  return steps === 2 && [...one].sort().join("") === [...other].sort().join("") ? 1 : steps;
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

// src/cli/rule-severity.ts
var RULE_SEVERITIES = ["off", "info", "warning", "error"];
function readSeverity(setting, catalog) {
  const [, id, word] = /^([^=]*)=(.*)$/s.exec(setting) ?? [];
  if (id === void 0 || word === void 0)
    throw new UserError(`--rule ${setting}: write id=off, id=info, id=warning or id=error`);
  if (!catalog.rules.has(id)) {
    const hint = didYouMean(nearest(id, catalog.rules.keys())) ?? "; smtp-lint explain lists them";
    throw new UserError(`--rule ${setting}: no rule is called ${id}${hint}`);
  }
  const severity = RULE_SEVERITIES.find((one) => one === word);
  if (!severity) {
    const hint = didYouMean(nearestChoice(word, RULE_SEVERITIES)) ?? "";
    throw new UserError(`--rule ${setting}: expected off, info, warning or error behind =${hint}`);
  }
  return [id, severity];
}
function didYouMean(meant) {
  return meant === void 0 ? void 0 : `; did you mean ${meant}?`;
}
module.exports = {
  readSeverity: readSeverity
};
