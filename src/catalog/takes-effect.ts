/** When a change of an option reaches the running server. */
export type TakesEffect = 'immediately' | 'next-cycle' | 'next-pop-cycle' | 'restart' | 'unknown';

/** When a change takes effect, in words. */
export const TAKES_EFFECT: Readonly<Record<TakesEffect, string>> = {
  immediately: 'immediately',
  'next-cycle': 'at the next cycle',
  'next-pop-cycle': 'at the next POP cycle',
  restart: 'at restart',
  unknown: 'not documented',
};
