import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What a finding says: what is wrong, why, and what to do. */
export function sentencesOf({ message, because, help, fix }: Diagnostic): readonly string[] {
  const order = fix ? `Fix (${fix.applicability}): ${fix.title}.` : undefined;
  return [message, because, help, order].filter((text) => text !== undefined);
}
