import { TAKES_EFFECT } from '../catalog/takes-effect.ts';
import { isMoment } from './moment.ts';
import type { Verdict } from './verdict.ts';

/** What to do in which order, so that the server never runs with half of a change. */
export function stepsFor({ takesEffect, isOpen }: Verdict, isWrongBetween: boolean): readonly string[] {
  if (isWrongBetween) return ['Stop E-mail Server.', 'Save the change.', 'Start E-mail Server.'];
  if (takesEffect === 'restart') return ['Save the change.', 'Restart E-mail Server at once.'];
  if (isOpen) return ['Save the change.', 'Restart E-mail Server to be sure that all of it is in effect.'];
  return isMoment(takesEffect) ? [`Save the change: it takes effect ${TAKES_EFFECT[takesEffect]}.`] : [];
}
