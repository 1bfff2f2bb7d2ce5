import type { Position, Range } from 'vscode-languageserver/node.js';
import type { SourceFile } from '../../source/source-file.ts';
import type { Span } from '../../source/span.ts';

/** The protocol counts lines and UTF-16 code units from 0. */
export function toRange(span: Span, source: SourceFile): Range {
  return { start: toPosition(span.start, source), end: toPosition(span.end, source) };
}

function toPosition(offset: number, source: SourceFile): Position {
  const { line, column } = source.position(offset);
  return { line: line - 1, character: column - 1 };
}

/** A place behind the end of a line is its end, and one behind the last line the end of the file. */
export function toOffset({ line, character }: Position, source: SourceFile): number {
  const { start, end } = source.lineSpan(line + 1);
  return Math.min(start + character, end);
}

export function toSpan({ start, end }: Range, source: SourceFile): Span {
  return { start: toOffset(start, source), end: toOffset(end, source) };
}
