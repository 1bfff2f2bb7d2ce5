/** Compares releases such as 8.5.205.03 number by number; negative where the first is the older. */
export function compareReleases(one: string, other: string): number {
  const left = numbersOf(one);
  const right = numbersOf(other);
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The catalogue names some dozens of releases, and each file is held against them. */
const known = new Map<string, readonly number[]>();
const MOST_KNOWN = 1000;

function numbersOf(release: string): readonly number[] {
  let numbers = known.get(release);
  if (!numbers) {
    numbers = release.split('.').map(Number);
    if (known.size < MOST_KNOWN) known.set(release, numbers);
  }
  return numbers;
}

export function isRelease(text: string): boolean {
  return /^\d{1,6}(?:\.\d{1,6}){2,3}$/.test(text);
}
