import type { Moment } from './moment.ts';

/** When a change takes effect, to stand behind "takes effect". */
export const MOMENT_WORDS: Readonly<Record<Moment, string>> = {
  immediately: 'immediately',
  'next-cycle': 'at the next cycle',
  'next-pop-cycle': 'at the next POP cycle',
  restart: 'at restart',
};

/** "one", "one and another", "one, another and a third". */
export function enumerate(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
