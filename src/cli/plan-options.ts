import type { Change } from '../plan/change.ts';
import { isAtLeast, isMoment, type Moment } from '../plan/moment.ts';

export const PLAN_FORMATS = ['text', 'json', 'markdown'] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

/** The moments as the command line names them, heaviest first. */
export const THRESHOLDS = ['restart', 'next-pop-cycle', 'next-cycle', 'immediate'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/**
 * Whether a change takes effect at a moment or at a heavier one. A moment that is not documented counts for the
 * lightest only, which it cannot lie before.
 */
export function reaches(changes: readonly Change[], threshold: Threshold): boolean {
  const moment: Moment = threshold === 'immediate' ? 'immediately' : threshold;
  return changes.some(({ isUsed, takesEffect }) => {
    if (!isUsed) return false;
    return isMoment(takesEffect) ? isAtLeast(takesEffect, moment) : moment === 'immediately';
  });
}
