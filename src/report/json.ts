import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { More } from '../diagnostics/shown.ts';
import type { Suppressed } from '../diagnostics/suppressed.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import type { Documented } from './documented.ts';
import type { FindingAt, FixWords, PlaceData } from './finding-data.ts';
import { type FileReport, type RunReport, type Summary, summarize } from './report.ts';

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
  const { source, syntax, release, diagnostics, suppressed, more } = file;
  return {
    path: source.path,
    syntax,
    ...(release !== usual && { release }),
    diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, source, documented)),
    ...(suppressed.length > 0 && {
      suppressed: suppressed.map((one) => suppressedJson(one, source, documented)),
    }),
    ...(more && { more: moreJson(more) }),
  };
}

/** What is counted and not listed, by the names of the summary. */
function moreJson({ severities, fixable, suppressed }: More): Omit<Summary, 'files'> {
  const { error: errors, warning: warnings, info: infos } = severities;
  return { errors, warnings, infos, fixable, suppressed };
}

/** A document as text, in which nothing is invisible. */
export function printJson(document: unknown): string {
  return `${jsonText(document, 2)}\n`;
}

/** The same on one line, unless it is indented. */
export function jsonText(value: unknown, indentation = 0): string {
  return JSON.stringify(value, null, indentation).replace(UNPRINTABLE, escaped);
}

/**
 * Control characters that JSON leaves as they are, what is invisible or turns the direction of writing, and what is a
 * command in the log of a CI step.
 */
const UNPRINTABLE =
  /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=#)#(?=[A-Za-z]*\[)/gu;

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** A finding of one file as plain data. */
export function diagnosticJson(
  diagnostic: Diagnostic,
  source: SourceFile,
  documented: Documented,
): FindingAt<PlaceData> & { readonly fix?: FixWords } {
  const fix = fixWords(diagnostic);
  return {
    ...diagnosticFields(diagnostic, (span) => placeJson(source, span), documented),
    ...(fix && { fix }),
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

/** A finding without its fix, with places as they are asked for. */
export function diagnosticFields<Place>(
  diagnostic: Diagnostic,
  placeOf: (span: Span) => Place,
  documented: Documented,
): FindingAt<Place> {
  const related = diagnostic.related.map(({ message, span }) => ({ message, ...placeOf(span) }));
  return findingAt(diagnostic, placeOf(diagnostic.span), related, documented);
}

/** A finding without its fix, with places that are known. */
export function findingAt<Place>(
  { rule, severity, section, option, message, because, help }: Diagnostic,
  place: Place,
  related: readonly (Place & { readonly message: string })[],
  documented: Documented,
): FindingAt<Place> {
  return {
    rule,
    severity,
    ...(section !== undefined && { section }),
    ...(option !== undefined && { option }),
    message,
    ...(because !== undefined && { because }),
    ...(help !== undefined && { help }),
    ...(documented.has(rule) && { docs: `docs/rules.md#${rule}` }),
    ...place,
    ...(related.length > 0 && { related }),
  };
}

export function fixWords({ fix }: Diagnostic): FixWords | undefined {
  return fix && { title: fix.title, applicability: fix.applicability };
}

export function placeJson(source: SourceFile, span: Span): PlaceData {
  const start = source.position(span.start);
  const end = source.position(span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
