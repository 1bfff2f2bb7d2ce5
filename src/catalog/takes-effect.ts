import type { TakesEffect } from './schema.ts';

/** When a change takes effect, in words. */
export const TAKES_EFFECT: Readonly<Record<TakesEffect, string>> = {
  immediately: 'immediately',
  'next-cycle': 'at the next cycle',
  'next-pop-cycle': 'at the next POP cycle',
  restart: 'at restart',
  unknown: 'not documented',
};
