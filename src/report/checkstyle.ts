import { printable } from '../text/printable.ts';
import type { RunReport } from './report.ts';
import { sentencesOf } from './sentences.ts';
import type { Element } from './xml-element.ts';

/** A report in the form of Checkstyle, which most CI servers read. */
export function checkstyle({ files, failures }: RunReport): Element {
  const checked = files.map(({ source, diagnostics }) => ({
    '@name': printable(source.path),
    error: diagnostics.map((diagnostic) => {
      const { rule, severity, span } = diagnostic;
      const { line, column } = source.position(span.start);
      return {
        '@line': line,
        '@column': column,
        '@severity': severity,
        '@message': printable(sentencesOf(diagnostic).join(' ')),
        '@source': `smtp-lint.${rule}`,
      };
    }),
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
