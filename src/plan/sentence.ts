import type { TakesEffect } from '../catalog/schema.ts';
import type { ChangePlan } from './plan.ts';
import type { Verdict } from './verdict.ts';

const CLAUSES: readonly (readonly [TakesEffect, one: string, several: string])[] = [
  ['restart', 'needs a restart', 'need a restart'],
  ['next-pop-cycle', 'takes effect at the next POP cycle', 'take effect at the next POP cycle'],
  ['next-cycle', 'takes effect at the next cycle', 'take effect at the next cycle'],
  ['immediately', 'takes effect immediately', 'take effect immediately'],
  [
    'unknown',
    'takes effect at a moment that is not documented',
    'take effect at a moment that is not documented',
  ],
];

/** What the changes need, and so what to do, in one sentence. */
export function verdictSentence({ changes, otherSections, verdict, interim }: ChangePlan): string {
  if (changes.length === 0) {
    if (otherSections.length > 0) return 'No changes in the sections that smtp-lint knows.';
    return verdict.isCertain ? 'No changes.' : 'No changes, at least in what can be compared.';
  }
  const used = changes.filter((change) => change.isUsed);
  const counts = CLAUSES.map(([moment, one, several]) => {
    const number = used.filter(({ takesEffect }) => takesEffect === moment).length;
    return [number, one, several] as const;
  });
  const unused = [changes.length - used.length, 'has no effect now', 'have no effect now'] as const;
  const clauses = [...counts, unused]
    .filter(([number]) => number > 0)
    .map(([number, one, several], at) => {
      const noun = at > 0 ? '' : number === 1 ? ' change' : ' changes';
      return `${number}${noun} ${number === 1 ? one : several}`;
    });
  return `${clauses.join(', ')}: ${conclusion(verdict, interim.length > 0)}.`;
}

/** What to do, to stand behind a colon. */
export function conclusion({ takesEffect, isCertain, isOpen }: Verdict, isWrongBetween: boolean): string {
  if (takesEffect === 'restart')
    return isCertain ? 'restart E-mail Server' : 'at least restart E-mail Server';
  if (isWrongBetween) {
    const but = 'E-mail Server must not run while only a part of it is in effect';
    return isOpen ? `at least for this, ${but}` : but;
  }
  if (takesEffect === 'nothing') return isCertain ? 'nothing to do' : 'at least for this, nothing to do';
  if (isOpen) return 'at least no restart is known to be needed';
  return isCertain ? 'no restart is needed' : 'no restart is needed, at least for what is known';
}
