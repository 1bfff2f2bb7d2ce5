import type { TakesEffect } from '../catalog/schema.ts';
import type { Change } from './change.ts';
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
export function verdictSentence(
  changes: readonly Change[],
  otherSections: readonly string[],
  verdict: Verdict,
): string {
  if (changes.length === 0) {
    return otherSections.length > 0 ? 'No changes in the sections that smtp-lint knows.' : 'No changes.';
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
  return `${clauses.join(', ')}: ${conclusion(verdict)}.`;
}

/** What to do, to stand behind a colon. */
export function conclusion({ takesEffect, isCertain }: Verdict): string {
  if (takesEffect === 'restart') {
    return isCertain ? 'restart E-mail Server' : 'E-mail Server needs at least a restart';
  }
  if (!isCertain) return 'at least that, and whether a restart is needed is not known';
  return takesEffect === 'nothing' ? 'nothing to do' : 'no restart is needed';
}
