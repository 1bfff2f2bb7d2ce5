/** Compares releases such as 8.5.205.03 number by number; negative where the first is the older. */
export function compareReleases(one: string, other: string): number {
  const [left, right] = [one.split('.').map(Number), other.split('.').map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function isRelease(text: string): boolean {
  return /^\d{1,6}(?:\.\d{1,6}){2,3}$/.test(text);
}
