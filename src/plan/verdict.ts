import type { TakesEffect } from '../catalog/schema.ts';
import type { Change } from './change.ts';
import { inOrderOfMoments, isMoment } from './moment.ts';

/** What a change as a whole needs. */
export interface Verdict {
  /** The heaviest moment of the changes that the server uses; unknown where only such are known of none. */
  readonly takesEffect: TakesEffect | 'nothing';
  /** False where it may be more: the sentence then says "at least". */
  readonly isCertain: boolean;
}

export function verdictOn(changes: readonly Change[], otherSections: readonly string[]): Verdict {
  const used = changes.filter((change) => change.isUsed);
  const isCertain = used.every((change) => change.isCertain) && otherSections.length === 0;
  const heaviest = inOrderOfMoments(used.map(({ takesEffect }) => takesEffect).filter(isMoment)).at(-1);
  return { takesEffect: heaviest ?? (used.length > 0 ? 'unknown' : 'nothing'), isCertain };
}

/** The verdict on several changes at once: the heaviest of all. */
export function overall(verdicts: readonly Verdict[]): Verdict {
  const moments = verdicts.map(({ takesEffect }) => takesEffect);
  const heaviest = inOrderOfMoments(moments.filter(isMoment)).at(-1);
  const lightest = moments.includes('unknown') ? 'unknown' : 'nothing';
  return { takesEffect: heaviest ?? lightest, isCertain: verdicts.every((verdict) => verdict.isCertain) };
}
