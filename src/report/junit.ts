import { type Diagnostic, isAtLeast } from '../diagnostics/diagnostic.ts';
import { printable } from '../text/printable.ts';
import type { Failure, FileReport, RunReport } from './report.ts';
import { sentencesOf } from './sentences.ts';
import { heaviestMore, moreWords } from './shown.ts';
import type { Element } from './xml-element.ts';

/** The rule of what the syntax of a file cannot read. */
const SYNTAX = 'syntax';

/**
 * A JUnit report: a suite for each file, and in it a test for each finding, or one that passes where there is none.
 * What does not make the run fail is a test that passes and has output. What could not be read is an error.
 */
export function junitTestsuites({ files, failures }: RunReport): Element {
  const suites = [...files.map(suiteOf), ...failures.map(suiteOfFailure)];
  return {
    '@name': 'smtp-lint',
    ...countsOf(suites.flatMap(({ testcase }) => testcase)),
    testsuite: suites,
  };
}

interface Suite extends Element {
  readonly testcase: readonly Element[];
}

function suiteOf(file: FileReport): Suite {
  const { source, diagnostics, failOn } = file;
  const seen = new Map<string, number>();
  const cases = diagnostics.map((diagnostic): Element => {
    const { rule, severity, span } = diagnostic;
    const occurrence = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, occurrence);
    const { line, column } = source.position(span.start);
    const place = printable(`${source.path}:${line}:${column}`);
    const text = [place, ...sentencesOf(diagnostic).map(printable)].join('\n');
    return {
      // Of tests of one name readers show the first alone.
      '@name': occurrence === 1 ? rule : `${rule} (${occurrence})`,
      '@classname': className(source.path),
      '@line': line,
      '@column': column,
      ...(isAtLeast(severity, failOn) ? failed(diagnostic, text) : { 'system-out': `${severity}: ${text}` }),
    };
  });
  cases.push(...moreCases(file));
  return suite(
    source.path,
    cases.length > 0 ? cases : [{ '@name': 'no findings', '@classname': className(source.path) }],
  );
}

/** One test for the findings that are counted and not shown: it fails where one of them does. */
function moreCases(file: FileReport): readonly Element[] {
  const [words, severity] = [moreWords(file), heaviestMore(file)];
  if (words === undefined || severity === undefined) return [];
  const text = `${printable(file.source.path)}\n${words}`;
  const outcome = isAtLeast(severity, file.failOn)
    ? { failure: { '@message': words, '@type': severity, '#text': text } }
    : { 'system-out': text };
  return [{ '@name': 'further findings', '@classname': className(file.source.path), ...outcome }];
}

function failed({ rule, severity, message }: Diagnostic, text: string): Element {
  const content = { '@message': printable(message), '@type': severity, '#text': text };
  return rule === SYNTAX ? { error: content } : { failure: content };
}

function suiteOfFailure({ path, message }: Failure): Suite {
  const text = printable(`could not be checked: ${message}`);
  const error = { '@message': text, '@type': 'error', '#text': `${printable(path)}\n${text}` };
  return suite(path, [{ '@name': 'could not be checked', '@classname': className(path), error }]);
}

function suite(path: string, testcase: readonly Element[]): Suite {
  return { '@name': printable(path), ...countsOf(testcase), testcase };
}

function countsOf(cases: readonly Element[]): Element {
  return {
    '@tests': cases.length,
    '@failures': cases.filter((one) => 'failure' in one).length,
    '@errors': cases.filter((one) => 'error' in one).length,
  };
}

/** The path without its extension. */
function className(path: string): string {
  return printable(path.replace(/(?<=[^/])\.[^./]*$/, ''));
}
