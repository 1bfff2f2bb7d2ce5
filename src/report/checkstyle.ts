import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../source/source-file.ts';
import { printable } from '../text/printable.ts';
import type { FileReport, RunReport } from './report.ts';
import { sentencesOf } from './sentences.ts';
import { heaviestMore, moreWords } from './shown.ts';
import type { Element } from './xml-element.ts';

/** A report in the form of Checkstyle, which most CI servers read. */
export function checkstyle({ files, failures }: RunReport): Element {
  const checked = files.map((file) => ({
    '@name': printable(file.source.path),
    error: [...file.diagnostics.map((diagnostic) => error(diagnostic, file.source)), ...moreErrors(file)],
  }));
  const unread = failures.map(({ path, message }) => ({
    '@name': printable(path),
    error: [
      {
        '@severity': 'error',
        '@message': `could not be checked: ${printable(message)}`,
        '@source': 'smtp-lint',
      },
    ],
  }));
  return { '@version': '4.3', file: [...checked, ...unread] };
}

function error(diagnostic: Diagnostic, source: SourceFile): Element {
  const { rule, severity, span } = diagnostic;
  const { line, column } = source.position(span.start);
  return {
    '@line': line,
    '@column': column,
    '@severity': severity,
    '@message': printable(sentencesOf(diagnostic).join(' ')),
    '@source': `smtp-lint.${rule}`,
  };
}

/** What is counted and not shown, as heavy as the heaviest of it. */
function moreErrors(file: FileReport): readonly Element[] {
  const [words, severity] = [moreWords(file), heaviestMore(file)];
  if (words === undefined || severity === undefined) return [];
  return [{ '@severity': severity, '@message': words, '@source': 'smtp-lint' }];
}
