import type { TakesEffect } from '../catalog/schema.ts';
import type { Change } from './change.ts';
import { heaviest } from './moment.ts';

/** What a change as a whole needs. */
export interface Verdict {
  /** The heaviest moment of the changes that the server uses; unknown where none of them is documented. */
  readonly takesEffect: TakesEffect | 'nothing';
  /** False where it may be more, or not all of it: the sentence then says "at least". */
  readonly isCertain: boolean;
  /** Whether a part takes effect at a moment that is not documented. */
  readonly isOpen: boolean;
}

/** `hasOthers` tells of differences that the catalogue does not describe. */
export function verdictOn(changes: readonly Change[], hasOthers: boolean): Verdict {
  const used = changes.filter((change) => change.isUsed);
  const effects = used.map(({ takesEffect }) => takesEffect);
  return {
    takesEffect: heaviest(effects),
    isCertain: used.every((change) => change.isCertain) && !hasOthers,
    isOpen: effects.includes('unknown'),
  };
}

/** The verdict on several changes at once: the heaviest of all. */
export function overall(verdicts: readonly Verdict[]): Verdict {
  return {
    takesEffect: heaviest(verdicts.map(({ takesEffect }) => takesEffect)),
    isCertain: verdicts.every((verdict) => verdict.isCertain),
    isOpen: verdicts.some((verdict) => verdict.isOpen),
  };
}
