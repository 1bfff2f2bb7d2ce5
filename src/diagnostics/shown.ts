import { type Diagnostic, isAtLeast, SEVERITIES, type Severity } from './diagnostic.ts';
import { heaviest } from './heaviest.ts';
import type { Suppressed } from './suppressed.ts';

/** All that was found in a file. */
export interface Found {
  readonly findings: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
}

/** What reports show of the findings of a file. */
export interface Shown {
  /** The findings that are shown, in the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that are not reported, and why. */
  readonly suppressed: readonly Suppressed[];
  /** What is counted and not shown, where there is too much of it. */
  readonly more?: More;
}

/** Findings of a file that are counted and not shown. */
export interface More {
  readonly severities: Readonly<Record<Severity, number>>;
  readonly fixable: number;
  readonly suppressed: number;
}

/** What reports show of the findings of a file, at most so many of each kind, and how many they only count. */
export function shownOf({ findings, suppressed }: Found, most: number): Shown {
  const diagnostics = heaviest(findings, most, ({ severity }) => severity);
  const shown = heaviest(suppressed, most, ({ diagnostic }) => diagnostic.severity);
  if (diagnostics === findings && shown === suppressed) return { diagnostics, suppressed };
  const severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let fixable = 0;
  const isShown = new Set(diagnostics);
  for (const finding of findings) {
    if (isShown.has(finding)) continue;
    severities[finding.severity]++;
    if (finding.fix) fixable++;
  }
  const more = { severities, fixable, suppressed: suppressed.length - shown.length };
  return { diagnostics, suppressed: shown, more };
}

/** How many findings of a file are counted and not shown. */
export function moreFindings({ more }: Pick<Shown, 'more'>): number {
  return more ? more.severities.error + more.severities.warning + more.severities.info : 0;
}

/** Whether a finding is as severe as a threshold, be it shown or not. */
export function reaches({ diagnostics, more }: Shown, threshold: Severity): boolean {
  if (diagnostics.some(({ severity }) => isAtLeast(severity, threshold))) return true;
  return SEVERITIES.some(
    (severity) => more && more.severities[severity] > 0 && isAtLeast(severity, threshold),
  );
}
