import type { TakesEffect } from '../catalog/schema.ts';
import type { Change } from './change.ts';
import { inOrderOfMoments, isMoment } from './moment.ts';

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
  const moments = used.map(({ takesEffect }) => takesEffect);
  const heaviest = inOrderOfMoments(moments.filter(isMoment)).at(-1);
  return {
    takesEffect: heaviest ?? (used.length > 0 ? 'unknown' : 'nothing'),
    isCertain: used.every((change) => change.isCertain) && !hasOthers,
    isOpen: moments.includes('unknown'),
  };
}

/** The verdict on several changes at once: the heaviest of all. */
export function overall(verdicts: readonly Verdict[]): Verdict {
  const moments = verdicts.map(({ takesEffect }) => takesEffect);
  const heaviest = inOrderOfMoments(moments.filter(isMoment)).at(-1);
  const lightest = moments.includes('unknown') ? 'unknown' : 'nothing';
  return {
    takesEffect: heaviest ?? lightest,
    isCertain: verdicts.every((verdict) => verdict.isCertain),
    isOpen: verdicts.some((verdict) => verdict.isOpen),
  };
}
