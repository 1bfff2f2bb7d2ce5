import type { Verdict } from '../plan/verdict.ts';
import type { PlanReport } from './plan-report.ts';

/** What changed since a revision: a plan for each file that changed, and what is to be said of others. */
export interface SinceReport {
  /** As it was named. */
  readonly revision: string;
  /** How many files were compared. */
  readonly compared: number;
  readonly plans: readonly PlanReport[];
  readonly notes: readonly SinceNote[];
  readonly verdict: Verdict;
}

/** What became of a file besides a change of its contents. */
export interface SinceNote {
  readonly path: string;
  readonly kind: 'new' | 'deleted' | 'renamed';
  /** To stand behind the path. */
  readonly message: string;
}
