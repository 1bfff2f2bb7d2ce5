"use strict";

// src/report/since-json.ts

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

// src/report/json.ts
function findingAt({ rule, severity, section, option, message, because, help }, place, related, documented) {
  return {
    rule,
    severity,
    ...section !== void 0 && { section },
    ...option !== void 0 && { option },
    message,
    ...because !== void 0 && { because },
    ...help !== void 0 && { help },
    ...documented.has(rule) && { docs: `docs/rules.md#${rule}` },
    ...place,
    ...related.length > 0 && { related }
  };
}
function placeJson(source, span) {
  const start = source.position(span.start);
  const end = source.position(span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

// src/report/plan-report.ts
function isHidden({ before, after, isSecret }) {
  return isSecret || [before, after].some((side) => side.origin === "file" && side.text === void 0);
}

// src/report/plan-json.ts
function planObject(report) {
  const { before, after, plan, showAll } = report;
  return {
    before: before.path,
    after: after.path,
    changes: plan.changes.map(changeObject),
    unchanged: showAll ? plan.respellings.map(respellingObject) : [],
    interim: plan.interim.map((finding) => interimObject(finding, report)),
    otherSections: plan.otherSections,
    incomplete: plan.incomplete,
    applications: plan.applications,
    verdict: { ...verdictObject(plan.verdict), sentence: verdictSentence(plan) },
    steps: plan.steps,
    errors: plan.errors
  };
}
function verdictObject({ takesEffect, isCertain }) {
  return {
    takesEffect: takesEffect === "nothing" ? takesEffect : adjective(takesEffect),
    certain: isCertain
  };
}
function adjective(takesEffect) {
  return takesEffect === "immediately" ? "immediate" : takesEffect;
}
function changeObject(change) {
  const { pair, option, kind, takesEffect, isUsed, isCertain, because, notes } = change;
  return {
    ...nameObject(pair, option),
    kind,
    ...valuesObject(change),
    takesEffect: adjective(takesEffect),
    used: isUsed,
    certain: isCertain,
    because,
    ...notes.length > 0 && { notes }
  };
}
function respellingObject(respelling) {
  return { ...nameObject(respelling.pair, respelling.option), ...valuesObject(respelling) };
}
function nameObject({ application, name }, option) {
  return { ...application !== void 0 && { application }, section: name, option };
}
function valuesObject(values) {
  const { before, after, isSecret } = values;
  const origin = { before: before.origin, after: after.origin };
  if (isSecret) return { secret: true, origin };
  if (isHidden(values)) return { hidden: true, origin };
  return {
    ...before.text !== void 0 && { before: before.text },
    ...after.text !== void 0 && { after: after.text },
    origin
  };
}
function interimObject(finding, report) {
  const { diagnostic, from, until, place, related } = finding;
  const placed = ({ side, span }) => {
    const source = report[side];
    return { path: source.path, ...placeJson(source, span) };
  };
  return {
    ...findingAt(
      diagnostic,
      placed(place),
      related.map((one) => ({ message: one.message, ...placed(one) })),
      report.documented
    ),
    from: adjective(from),
    until: adjective(until)
  };
}

// src/report/since-json.ts
function sinceObject({ revision, plans, notes, verdict }) {
  return { revision, plans: plans.map(planObject), notes, verdict: verdictObject(verdict) };
}
module.exports = {
  sinceObject: sinceObject
};
