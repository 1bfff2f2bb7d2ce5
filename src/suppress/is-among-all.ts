/**
 * Whether a comment that names no rule is about this one too. What cannot be read hides everything else, so that it is
 * suppressed by its name only.
 */
export function isAmongAll(rule: string): boolean {
  return rule !== 'syntax';
}
