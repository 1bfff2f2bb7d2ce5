import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import type { TextEdit } from '../source/text-edit.ts';

/** The span of a 1-based line with its line break. */
export function wholeLine(source: SourceFile, line: number): Span {
  return span(source.lineSpan(line).start, source.lineSpan(line + 1).start);
}

/** Whether the file has a line of this number. What follows the last line break is a line, if an empty one. */
export function hasLine(source: SourceFile, line: number): boolean {
  return line === source.position(source.lineSpan(line).start).line;
}

/** Puts lines below a line, each with the line break of that line. A last line without one stays without one. */
export function insertBelow(source: SourceFile, line: number, lines: readonly string[]): TextEdit {
  const { end } = source.lineSpan(line);
  const next = wholeLine(source, line).end;
  const lineBreak = source.text.slice(end, next);
  if (lineBreak !== '') return { span: span(next, next), text: lines.map((one) => one + lineBreak).join('') };
  const usual = /\r\n|\r|\n/.exec(source.text)?.[0] ?? '\n';
  return { span: span(next, next), text: lines.map((one) => usual + one).join('') };
}
