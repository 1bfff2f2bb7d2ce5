import { planObject, verdictObject } from './plan-json.ts';
import type { SinceReport } from './since-report.ts';

/** What changed since a revision as plain data, without a secret in it. */
export function sinceObject({ revision, plans, notes, verdict }: SinceReport): object {
  return { revision, plans: plans.map(planObject), notes, verdict: verdictObject(verdict) };
}
