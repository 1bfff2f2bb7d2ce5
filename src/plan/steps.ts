import type { InterimFinding } from './interim.ts';
import { isMoment } from './moment.ts';
import type { Verdict } from './verdict.ts';
import { MOMENT_WORDS } from './words.ts';

/** What to do in which order, so that the server never runs with half of a change. */
export function stepsFor(
  { takesEffect, isCertain }: Verdict,
  interim: readonly InterimFinding[],
): readonly string[] {
  if (interim.length > 0) return ['Stop E-mail Server.', 'Save the change.', 'Start E-mail Server.'];
  const save = 'Save the change.';
  if (takesEffect === 'restart') return [save, 'Restart E-mail Server at once.'];
  if (!isCertain) {
    return [save, 'Restart E-mail Server: only then is it certain that all of the change is in effect.'];
  }
  if (isMoment(takesEffect)) return [`Save the change: it takes effect ${MOMENT_WORDS[takesEffect]}.`];
  return [];
}
