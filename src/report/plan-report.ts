import type { Side } from '../plan/change.ts';
import type { ChangePlan } from '../plan/plan.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Documented } from './documented.ts';

/** A plan with the files that it is about. */
export interface PlanReport {
  readonly before: SourceFile;
  readonly after: SourceFile;
  readonly plan: ChangePlan;
  /** Tells also what is written in another way without a change. */
  readonly showAll: boolean;
  /** Tells how many errors the file after has, where they are not told beside the plan. */
  readonly showErrors: boolean;
  readonly documented: Documented;
}

/** A change, or what only looks like one, as far as its values are concerned. */
export interface Values {
  readonly before: Side;
  readonly after: Side;
  readonly isSecret: boolean;
}

/** Whether the values stay hidden, for the option is a secret or may be one. */
export function isHidden({ before, after, isSecret }: Values): boolean {
  return isSecret || [before, after].some((side) => side.origin === 'file' && side.text === undefined);
}
