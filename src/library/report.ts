import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ConfigDocument } from '../document/document.ts';
import { resolve } from '../effective/effective-config.ts';
import { lintConfigs } from '../lint.ts';
import { diagnosticFields, fixWords, placeJson } from '../report/json.ts';
import type { Span } from '../source/span.ts';
import type { Settings } from './arguments.ts';
import type { Finding, LintResult } from './finding.ts';
import { builtin } from './published.ts';

/** Lints a document that is the text from an offset on, and says what there is to say as plain data. */
export function reportOn(document: ConfigDocument, settings: Settings, offset: number): LintResult {
  const { catalog, lintOptions, release } = settings;
  const { findings, suppressed } = lintConfigs(resolve(document, catalog), catalog, lintOptions);
  return {
    syntax: document.syntax,
    release,
    complete: !document.incomplete,
    findings: findings.map((finding) => findingData(finding, document, offset)),
    suppressed: suppressed.map(({ diagnostic, by }) => {
      return { ...findingData(diagnostic, document, offset), suppression: by };
    }),
  };
}

/** A finding as plain data. */
export function findingData(diagnostic: Diagnostic, { source }: ConfigDocument, offset: number): Finding {
  const placeOf = (span: Span) => {
    return { ...placeJson(source, span), start: span.start + offset, end: span.end + offset };
  };
  const fix = fixWords(diagnostic);
  return { ...diagnosticFields(diagnostic, placeOf, builtin().rules), ...(fix && { fix }) };
}
