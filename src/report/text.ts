import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printable } from '../text/printable.ts';
import { type FrameLine, frame } from './frame.ts';
import { type FileReport, type RunReport, type Summary, summarize } from './report.ts';
import { moreWords } from './shown.ts';
import { plainStyle, type Style } from './style.ts';
import { count, wrapWithin } from './words.ts';

export interface TextOptions {
  readonly style?: Style;
  /** Columns to wrap sentences at; not at all unless given. */
  readonly width?: number | undefined;
  readonly summary?: boolean;
}

/** The report for people: each finding with its reason, what to do, and the lines that it is about. */
export function reportText({ files }: RunReport, options: TextOptions = {}): string {
  const { style = plainStyle, width, summary = true } = options;
  const blocks = files.flatMap((file) => {
    return [...file.diagnostics.map((one) => block(file, one, style, width)), ...moreBlock(file, style)];
  });
  if (blocks.length === 0) return '';
  const last = summary ? `${summaryLine(summarize(files), style)}\n` : '';
  return `${blocks.join('\n')}\n${last}`;
}

function block(file: FileReport, diagnostic: Diagnostic, style: Style, width: number | undefined): string {
  const { rule, severity, message, because, help, fix, span } = diagnostic;
  const { line, column } = file.source.position(span.start);
  const place = `${printable(file.source.path)}:${line}:${column}`;
  const lines = [`${style.bold(place)} ${style.severity(severity, severity)} ${style.dim(rule)}`];
  const why = because ? [because] : [];
  const order = fix ? [`Fix (${fix.applicability}): ${fix.title}.`] : [];
  lines.push(...wrapWithin(width, printable(message)).map((text) => `  ${style.bold(text)}`));
  for (const text of [...why, ...(help ? [help] : []), ...order]) {
    lines.push(...wrapWithin(width, printable(text)).map((part) => `  ${part}`));
  }
  lines.push(...drawFrame(file, diagnostic, style));
  return `${lines.join('\n')}\n`;
}

/** One line for the findings that are not shown. */
function moreBlock(file: FileReport, style: Style): readonly string[] {
  const words = moreWords(file);
  if (words === undefined) return [];
  return [`${style.bold(printable(file.source.path))} ${words}; --max-findings shows more of a file.\n`];
}

function drawFrame({ source, visible }: FileReport, diagnostic: Diagnostic, style: Style): string[] {
  const { span, related, severity } = diagnostic;
  const marks = [
    { span, label: '', isMain: true },
    ...related.map((place) => ({ span: place.span, label: printable(place.message), isMain: false })),
  ];
  const lines = frame(source, marks, visible());
  const numbers = lines.map((line) => (line.type === 'source' ? String(line.line).length : 0));
  const gutter = Math.max(3, ...numbers);
  return lines.map((line) => `  ${drawLine(line, gutter, (text) => style.severity(severity, text), style)}`);
}

function drawLine(line: FrameLine, gutter: number, paint: (text: string) => string, style: Style): string {
  switch (line.type) {
    case 'gap':
      return style.dim(`${' '.repeat(gutter - 1)}...`);
    case 'source':
      return `${style.dim(`${String(line.line).padStart(gutter)} |`)} ${line.text}`.trimEnd();
    case 'mark': {
      const { isMain, label } = line.mark;
      const under = (isMain ? '^' : '-').repeat(line.length);
      const blank = ' '.repeat(line.indent);
      return `${style.dim(`${' '.repeat(gutter)} |`)} ${blank}${isMain ? paint(under) : style.dim(`${under} ${label}`)}`;
    }
  }
}

/** "2 errors, 1 warning in 1 file, 2 fixable." */
export function summaryLine(summary: Summary, style: Style = plainStyle): string {
  const { errors, warnings, infos, files, fixable, suppressed } = summary;
  const parts = [
    errors > 0 && style.severity('error', count(errors, 'error')),
    warnings > 0 && style.severity('warning', count(warnings, 'warning')),
    infos > 0 && style.severity('info', count(infos, 'info')),
  ].filter((part) => part !== false);
  const found = parts.length > 0 ? parts.join(', ') : 'No findings';
  const further = [fixable > 0 && `${fixable} fixable`, suppressed > 0 && `${suppressed} suppressed`];
  return `${[`${found} in ${count(files, 'file')}`, ...further].filter((part) => part !== false).join(', ')}.`;
}
