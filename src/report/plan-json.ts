import type { TakesEffect } from '../catalog/takes-effect.ts';
import type { Change, Respelling } from '../plan/change.ts';
import type { InterimFinding } from '../plan/interim.ts';
import type { SectionPair } from '../plan/section-pairs.ts';
import { verdictSentence } from '../plan/sentence.ts';
import type { Verdict } from '../plan/verdict.ts';
import { findingAt, placeJson, printJson } from './json.ts';
import type { PlanChange, PlanData, PlanFinding, PlanValues, PlanVerdict } from './plan-data.ts';
import { isHidden, type PlanReport, type Values } from './plan-report.ts';

/** One JSON document; docs/json.md describes it and schemas/plan.schema.json holds its form. */
export function planJson(report: PlanReport): string {
  return printJson({ version: 1, ...planObject(report) });
}

/** The plan as plain data, without a secret in it. */
export function planObject(report: PlanReport): PlanData {
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

export function verdictObject({ takesEffect, isCertain }: Verdict): PlanVerdict {
  return {
    takesEffect: takesEffect === 'nothing' ? takesEffect : adjective(takesEffect),
    certain: isCertain,
  };
}

/** In a plan the moment is a noun's attribute: an immediate change. */
export function adjective<Effect extends TakesEffect>(takesEffect: Effect): Adjective<Effect> {
  return (takesEffect === 'immediately' ? 'immediate' : takesEffect) as Adjective<Effect>;
}

type Adjective<Effect> = Effect extends 'immediately' ? 'immediate' : Effect;

function changeObject(change: Change): PlanChange {
  const { pair, option, kind, takesEffect, isUsed, isCertain, because, notes } = change;
  return {
    ...nameObject(pair, option),
    kind,
    ...valuesObject(change),
    takesEffect: adjective(takesEffect),
    used: isUsed,
    certain: isCertain,
    because,
    ...(notes.length > 0 && { notes }),
  };
}

function respellingObject(respelling: Respelling): PlanValues {
  return { ...nameObject(respelling.pair, respelling.option), ...valuesObject(respelling) };
}

function nameObject(
  { application, name }: SectionPair,
  option: string,
): Pick<PlanValues, 'application' | 'section' | 'option'> {
  return { ...(application !== undefined && { application }), section: name, option };
}

function valuesObject(values: Values): Omit<PlanValues, 'application' | 'section' | 'option'> {
  const { before, after, isSecret } = values;
  const origin = { before: before.origin, after: after.origin };
  if (isSecret) return { secret: true, origin };
  if (isHidden(values)) return { hidden: true, origin };
  return {
    ...(before.text !== undefined && { before: before.text }),
    ...(after.text !== undefined && { after: after.text }),
    origin,
  };
}

function interimObject(finding: InterimFinding, report: PlanReport): PlanFinding {
  const { diagnostic, from, until, place, related } = finding;
  const placed = ({ side, span }: InterimFinding['place']) => {
    const source = report[side];
    return { path: source.path, ...placeJson(source, span) };
  };
  return {
    ...findingAt(
      diagnostic,
      placed(place),
      related.map((one) => ({ message: one.message, ...placed(one) })),
      report.documented,
    ),
    from: adjective(from),
    until: adjective(until),
  };
}
