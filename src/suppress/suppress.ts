import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Suppressed } from '../diagnostics/suppressed.ts';
import type { EffectiveConfig } from '../effective/effective-config.ts';
import type { Finding } from '../rules/rule.ts';
import { enumerate } from '../text/enumerate.ts';
import { Coverage } from './coverage.ts';
import { type Directive, hyphensOf, mayHoldDirectives, readDirectives } from './directive.ts';
import { reasonShower } from './reason.ts';

export const UNUSED_SUPPRESSION = 'unused-suppression';
export const SUPPRESSION_WITHOUT_REASON = 'suppression-without-reason';

const REMOVE = 'Remove it.';

/** What comments in a file keep out of its report. */
export interface Sifted {
  /** What is left, in order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** What is wrong with the comments themselves. */
  readonly findings: readonly Finding[];
}

/** Takes out of the findings of a document, which are in order, those that its comments suppress. */
export function suppress(
  configs: readonly EffectiveConfig[],
  diagnostics: readonly Diagnostic[],
  severityOf: (rule: string) => Severity | 'off',
): Sifted {
  const [first] = configs;
  if (!first || !mayHoldDirectives(first.document)) return { diagnostics, suppressed: [], findings: [] };
  return sift(first, configs, diagnostics, severityOf);
}

/** The same for a document that may hold directives. */
function sift(
  { document, catalog }: EffectiveConfig,
  configs: readonly EffectiveConfig[],
  diagnostics: readonly Diagnostic[],
  severityOf: (rule: string) => Severity | 'off',
): Sifted {
  const { directives, misreadings } = readDirectives(document, catalog.rules);
  const findings: Finding[] = misreadings.map(({ message, help, span }) => {
    return { rule: UNUSED_SUPPRESSION, message, help, span };
  });
  if (directives.length === 0) return { diagnostics, suppressed: [], findings };
  const coverage = new Coverage(document, directives);
  const show = reasonShower(configs);
  const used = new Map<Directive, Set<string>>();
  const left: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  for (const diagnostic of diagnostics) {
    const directive = coverage.of(diagnostic);
    if (!directive) {
      left.push(diagnostic);
      continue;
    }
    const { reason } = directive;
    suppressed.push({
      diagnostic,
      by: { type: 'comment', ...(reason !== undefined && { reason: show(reason) }) },
    });
    used.set(directive, (used.get(directive) ?? new Set()).add(diagnostic.rule));
  }
  // In what could not be read there may be more for a comment to suppress.
  if (!document.incomplete) {
    for (const { span } of coverage.idleEnds()) {
      const message = 'this comment ends no suppression: none is open here.';
      findings.push({ rule: UNUSED_SUPPRESSION, message, help: REMOVE, span });
    }
    for (const directive of directives) {
      const idle = idleIn(directive, used.get(directive), severityOf);
      if (idle) findings.push({ rule: UNUSED_SUPPRESSION, ...idle, span: directive.span });
    }
  }
  // The reason of one that was misread may stand in it all the same.
  const misread = new Set(misreadings.map(({ span }) => span.start));
  for (const { type, reason, span } of directives) {
    if (type === 'enable' || reason !== undefined || misread.has(span.start)) continue;
    const message = 'this comment does not say why.';
    findings.push({
      rule: SUPPRESSION_WITHOUT_REASON,
      message,
      help: `Put the reason behind ${hyphensOf(document)}.`,
      span,
    });
  }
  return { diagnostics: left, suppressed, findings };
}

/** What of a comment suppresses nothing. A rule that is off in this run may well report something in another. */
function idleIn(
  { type, rules, isForAll }: Directive,
  used: ReadonlySet<string> | undefined,
  severityOf: (rule: string) => Severity | 'off',
): Pick<Finding, 'message' | 'help'> | undefined {
  if (type === 'enable') return undefined;
  if (isForAll && used) return undefined;
  if (isForAll) return { message: 'this comment suppresses nothing: there is no finding.', help: REMOVE };
  const own = rules.filter((rule) => rule === UNUSED_SUPPRESSION || rule === SUPPRESSION_WITHOUT_REASON);
  if (own.length > 0)
    return { message: `no comment suppresses ${own.join(', ')}: --rule or the configuration does.` };
  const idle = rules.filter((rule) => !used?.has(rule) && severityOf(rule) !== 'off');
  if (idle.length === 0) return undefined;
  const what = idle.length < rules.length ? 'a part of this comment' : 'this comment';
  const help = idle.length < rules.length ? `Remove ${idle.join(', ')} from it.` : REMOVE;
  return { message: `${what} suppresses nothing: there is no finding of ${enumerate(idle, 'or')}.`, help };
}
