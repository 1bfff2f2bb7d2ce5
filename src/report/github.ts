import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../source/source-file.ts';
import { printable } from '../text/printable.ts';
import type { Failure, Locate, RunReport } from './report.ts';
import { summarize } from './report.ts';
import { sentencesOf } from './sentences.ts';
import { moreFindings, moreWords } from './shown.ts';
import { summaryLine } from './text.ts';
import { count } from './words.ts';

/** Heaviest first: where there are more than are shown, those are. */
const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/** As many annotations of a severity a step may have. */
const MOST = 10;

export interface GithubOptions {
  readonly locate: Locate;
  readonly summary: boolean;
}

/** Commands that make GitHub Actions annotate the files. Findings beyond its limit are told in the log alone. */
export function reportGithub(report: RunReport, { locate, summary }: GithubOptions): string {
  const { files, failures } = report;
  const findings = files.flatMap(({ source, diagnostics }) =>
    diagnostics.map((diagnostic) => ({ source, diagnostic })),
  );
  const annotations: string[] = [];
  const rest: string[] = [];
  for (const [severity, name] of Object.entries(COMMANDS)) {
    const found = findings.filter(({ diagnostic }) => diagnostic.severity === severity);
    const told = found.map(({ source, diagnostic }) => {
      const text = sentence(source, diagnostic);
      return {
        command: command(name, properties(source, diagnostic, locate), text),
        text: `${severity}: ${text}`,
      };
    });
    if (severity === 'error') told.unshift(...failures.map(failureLine));
    annotations.push(...told.slice(0, MOST).map((one) => one.command));
    rest.push(...told.slice(MOST).map((one) => one.text));
  }
  if (annotations.length === 0) return '';
  const untold = files.flatMap((file) => {
    const words = moreWords(file);
    return words === undefined ? [] : [`${printable(file.source.path)} ${words}`];
  });
  const number = rest.length + files.reduce((sum, file) => sum + moreFindings(file), 0);
  const more = `${count(number, 'more finding')} without an annotation: a step shows ${MOST} of a severity.`;
  return lines([
    ...annotations,
    ...(number > 0 ? [more, ...[...rest, ...untold].map(inert)] : []),
    ...(summary && findings.length > 0 ? [summaryLine(summarize(files))] : []),
  ]);
}

/** Lines as the log of a step may hold them: whatever they say, none of them is a command. */
export function inertLines(text: string): string {
  return text.trim() === '' ? '' : lines(text.trimEnd().split('\n').map(inert));
}

/** The path is written here as well: outside of a pull request an annotation tells no place. */
function sentence(source: SourceFile, diagnostic: Diagnostic): string {
  const { line, column } = source.position(diagnostic.span.start);
  return printable(
    `${source.path}:${line}:${column} ${diagnostic.rule}: ${sentencesOf(diagnostic).join(' ')}`,
  );
}

function failureLine({ path, message }: Failure) {
  const text = printable(`${path} could not be checked: ${message}`);
  return { command: troubleCommand([text]), text: `error: ${text}` };
}

/** The command that shows on the page of a run why a job could not be done. */
export function troubleCommand(lines: readonly string[]): string {
  return command('error', { title: 'smtp-lint' }, lines.map(printable).join('\n'));
}

type Properties = Readonly<Record<string, string | number>>;

/** Columns are told only where the place is on one line. */
function properties(source: SourceFile, { rule, span }: Diagnostic, locate: Locate): Properties {
  const start = source.position(span.start);
  const end = source.position(span.end);
  return {
    file: locate(source.path),
    line: start.line,
    ...(start.line === end.line && { col: start.column }),
    endLine: end.line,
    ...(start.line === end.line && { endColumn: end.column }),
    title: `smtp-lint (${rule})`,
  };
}

function command(name: string, own: Properties, text: string): string {
  const written = Object.entries(own).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Blanks alone would not do: they are passed over where a command is looked for. */
function inert(line: string): string {
  return `| ${line}`.trimEnd();
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}
