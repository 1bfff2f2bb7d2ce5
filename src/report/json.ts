import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Suppressed } from '../diagnostics/suppressed.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import type { Documented } from './documented.ts';
import { type FileReport, type RunReport, summarize } from './report.ts';

/** One JSON document; docs/json.md describes it and schemas/report.schema.json holds its form. */
export function reportJson({ release, documented, files, failures }: RunReport, since?: object): string {
  const document = {
    version: 1,
    release,
    files: files.map((file) => fileJson(file, release, documented)),
    ...(failures.length > 0 && { failures }),
    ...(since && { since }),
    summary: summarize(files),
  };
  return printJson(document);
}

function fileJson(file: FileReport, usual: string, documented: Documented): object {
  const { source, syntax, release, diagnostics, suppressed } = file;
  return {
    path: source.path,
    syntax,
    ...(release !== usual && { release }),
    diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, source, documented)),
    ...(suppressed.length > 0 && {
      suppressed: suppressed.map((one) => suppressedJson(one, source, documented)),
    }),
  };
}

/** A document as text, in which nothing is invisible. */
export function printJson(document: unknown): string {
  return `${JSON.stringify(document, null, 2).replace(UNPRINTABLE, escaped)}\n`;
}

/** Control characters that JSON leaves as they are, and what is invisible or turns the direction of writing. */
const UNPRINTABLE = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A finding of one file as plain data. */
export function diagnosticJson(diagnostic: Diagnostic, source: SourceFile, documented: Documented): object {
  const { span, related, fix } = diagnostic;
  return {
    ...diagnosticFields(
      diagnostic,
      placeJson(source, span),
      related.map((one) => ({ message: one.message, ...placeJson(source, one.span) })),
      documented,
    ),
    fix: fix && { title: fix.title, applicability: fix.applicability },
  };
}

/** A finding that is not reported, with what keeps it out. */
export function suppressedJson(
  { diagnostic, by }: Suppressed,
  source: SourceFile,
  documented: Documented,
): object {
  return { ...diagnosticJson(diagnostic, source, documented), suppression: by };
}

/** A finding without its fix, with places as they are given. */
export function diagnosticFields(
  diagnostic: Diagnostic,
  place: object,
  related: readonly object[],
  documented: Documented,
): object {
  const { rule, severity, section, option, message, because, help } = diagnostic;
  return {
    rule,
    severity,
    section,
    option,
    message,
    because,
    help,
    docs: documented.has(rule) ? `docs/rules.md#${rule}` : undefined,
    ...place,
    related: related.length > 0 ? related : undefined,
  };
}

export function placeJson(source: SourceFile, span: Span): object {
  const start = source.position(span.start);
  const end = source.position(span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
