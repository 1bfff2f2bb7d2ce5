import { compareText } from '../text/compare-text.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Findings in the order of the file, at one place by rule; what is told twice is told once. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(
    (one, other) =>
      one.span.start - other.span.start ||
      compareText(one.rule, other.rule) ||
      compareText(one.option ?? '', other.option ?? ''),
  );
  return sorted.filter((diagnostic, at) => at === 0 || !isSame(diagnostic, sorted[at - 1] as Diagnostic));
}

function isSame(one: Diagnostic, other: Diagnostic): boolean {
  return (
    one.span.start === other.span.start &&
    one.rule === other.rule &&
    one.option === other.option &&
    one.message === other.message
  );
}
