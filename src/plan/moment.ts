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

/** The moments among some effects, each once, lightest first. */
export function momentsOf(effects: Iterable<TakesEffect | 'nothing'>): readonly Moment[] {
  const all = new Set(effects);
  return MOMENTS.filter((moment) => all.has(moment));
}

/** The heaviest of some effects: unknown is heavier than nothing only. */
export function heaviest(effects: readonly (TakesEffect | 'nothing')[]): TakesEffect | 'nothing' {
  return momentsOf(effects).at(-1) ?? (effects.includes('unknown') ? 'unknown' : 'nothing');
}
