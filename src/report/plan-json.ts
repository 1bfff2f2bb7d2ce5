import type { TakesEffect } from '../catalog/schema.ts';
import type { Change, Respelling } from '../plan/change.ts';
import type { InterimFinding } from '../plan/interim.ts';
import { verdictSentence } from '../plan/sentence.ts';
import type { Verdict } from '../plan/verdict.ts';
import { diagnosticFields, placeJson, printJson } from './json.ts';
import { isHidden, type PlanReport, type Values } from './plan-report.ts';

/** One JSON document; docs/json.md describes it and schemas/plan.schema.json holds its form. */
export function planJson(report: PlanReport): string {
  return printJson({ version: 1, ...planObject(report) });
}

/** The plan as plain data, without a secret in it. */
export function planObject(report: PlanReport): object {
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
    errors: plan.errors,
  };
}

export function verdictObject({ takesEffect, isCertain }: Verdict): object {
  return {
    takesEffect: takesEffect === 'nothing' ? takesEffect : adjective(takesEffect),
    certain: isCertain,
  };
}

/** In a plan the moment is a noun's attribute: an immediate change. */
export function adjective(takesEffect: TakesEffect): string {
  return takesEffect === 'immediately' ? 'immediate' : takesEffect;
}

function changeObject(change: Change): object {
  const { pair, option, kind, takesEffect, isUsed, isCertain, because, notes } = change;
  return {
    application: pair.application,
    section: pair.name,
    option,
    kind,
    ...valuesObject(change),
    takesEffect: adjective(takesEffect),
    used: isUsed,
    certain: isCertain,
    because,
    notes: notes.length > 0 ? notes : undefined,
  };
}

function respellingObject(respelling: Respelling): object {
  const { pair, option } = respelling;
  return { application: pair.application, section: pair.name, option, ...valuesObject(respelling) };
}

function valuesObject(values: Values): object {
  const { before, after, isSecret } = values;
  const origin = { before: before.origin, after: after.origin };
  if (isSecret) return { secret: true, origin };
  if (isHidden(values)) return { hidden: true, origin };
  return { before: before.text, after: after.text, origin };
}

function interimObject(finding: InterimFinding, report: PlanReport): object {
  const { diagnostic, from, until, place, related } = finding;
  const placed = ({ side, span }: InterimFinding['place']) => {
    const source = report[side];
    return { path: source.path, ...placeJson(source, span) };
  };
  return {
    ...diagnosticFields(
      diagnostic,
      placed(place),
      related.map((one) => ({ message: one.message, ...placed(one) })),
      report.documented,
    ),
    from: adjective(from),
    until: adjective(until),
  };
}
