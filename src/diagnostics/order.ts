import { compareText } from '../text/compare-text.ts';
import type { Diagnostic } from './diagnostic.ts';

/** What of a finding tells its place in the order, and whether it is told twice. */
export type Told = Pick<Diagnostic, 'rule' | 'option' | 'message' | 'span'>;

/** Findings in the order of the file, at one place by rule; what is told twice is told once. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length < 2) return diagnostics;
  const sorted = [...diagnostics].sort(compare);
  return sorted.filter((diagnostic, at) => at === 0 || !isSame(diagnostic, sorted[at - 1] as Diagnostic));
}

/** The order of findings in a file. */
export function compare(one: Told, other: Told): number {
  return (
    one.span.start - other.span.start ||
    compareText(one.rule, other.rule) ||
    compareText(one.option ?? '', other.option ?? '')
  );
}

/** Whether two findings tell the same. */
export function isSame(one: Told, other: Told): boolean {
  return (
    one.span.start === other.span.start &&
    one.rule === other.rule &&
    one.option === other.option &&
    one.message === other.message
  );
}
