/** When a change of an option reaches the running server. */
export type TakesEffect = 'immediately' | 'next-cycle' | 'next-pop-cycle' | 'restart' | 'unknown';
/** When a change takes effect, in words. */
export declare const TAKES_EFFECT: Readonly<Record<TakesEffect, string>>;
