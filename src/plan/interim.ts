import type { Catalog } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { applyRules, type LintOptions } from '../lint.ts';
import type { Moment } from './moment.ts';
import type { Place, StateBetween } from './state-between.ts';

/** What is wrong for a while: from one moment on, until another. */
export interface InterimFinding {
  readonly from: Moment;
  readonly until: Moment;
  /** Its spans stand in the files that its places name. */
  readonly diagnostic: Diagnostic;
  readonly place: Place;
  readonly related: readonly (Place & { readonly message: string })[];
}

/** Findings of the states between that are neither in the file before nor in that after. */
export function interimFindings(
  states: readonly StateBetween[],
  known: readonly Diagnostic[],
  catalog: Catalog,
  options: LintOptions,
): readonly InterimFinding[] {
  const isKnown = new Set(known.map(identity));
  const findings = new Map<string, InterimFinding>();
  for (const { config, from, until, placeOf } of states) {
    for (const diagnostic of applyRules([config], catalog, options)) {
      const key = identity(diagnostic);
      if (catalog.rules.get(diagnostic.rule)?.isAboutText || isKnown.has(key)) continue;
      const earlier = findings.get(key);
      if (earlier) {
        findings.set(key, { ...earlier, until });
        continue;
      }
      const related = diagnostic.related.map(({ message, span }) => ({ message, ...placeOf(span) }));
      findings.set(key, { from, until, diagnostic, place: placeOf(diagnostic.span), related });
    }
  }
  return [...findings.values()];
}

/** A finding is the same where the rule says it of the same option, whatever the values in its message. */
function identity({ rule, section, option }: Diagnostic): string {
  return JSON.stringify([rule, section, option]);
}
