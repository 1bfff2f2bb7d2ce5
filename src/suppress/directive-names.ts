import { nearest } from '../values/nearest.ts';

export const DIRECTIVES = ['disable-next-line', 'disable-line', 'disable', 'enable', 'disable-file'] as const;
export type DirectiveType = (typeof DIRECTIVES)[number];

/** The directive that a word was meant to be; undefined where it is near none. */
export function nearestDirective(word: string): string | undefined {
  return nearest(word.replaceAll('_', '-'), DIRECTIVES);
}
