import type { TakesEffect } from '../catalog/schema.ts';

/** The moments at which a saved change reaches the running server, lightest first. */
export const MOMENTS = ['immediately', 'next-cycle', 'next-pop-cycle', 'restart'] as const;
export type Moment = (typeof MOMENTS)[number] & TakesEffect;

export function isMoment(takesEffect: TakesEffect | 'nothing'): takesEffect is Moment {
  return (MOMENTS as readonly string[]).includes(takesEffect);
}

/** Whether the first moment is as heavy as the second, or heavier. */
export function isAtLeast(moment: Moment, other: Moment): boolean {
  return MOMENTS.indexOf(moment) >= MOMENTS.indexOf(other);
}

/** Each moment once, lightest first. */
export function inOrderOfMoments(moments: Iterable<Moment>): readonly Moment[] {
  const all = new Set(moments);
  return MOMENTS.filter((moment) => all.has(moment));
}
