import { remembering } from './remembering.ts';

/** Compares releases such as 8.5.205.03 number by number; negative where the first is the older. */
export function compareReleases(one: string, other: string): number {
  const [left, right] = [numbersOf(one), numbersOf(other)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const numbersOf = remembering((release): readonly number[] => release.split('.').map(Number), 1000);

export function isRelease(text: string): boolean {
  return /^\d{1,6}(?:\.\d{1,6}){2,3}$/.test(text);
}
