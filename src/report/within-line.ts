import type { Position, SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';

/** The part of a place on its first line: changes are shown beside lines that they touch, and need all of a place. */
export function withinLine(
  source: SourceFile,
  span: Span,
): { readonly start: Position; readonly end: Position } {
  const start = source.position(span.start);
  const { end } = source.lineSpan(start.line);
  return { start, end: source.position(Math.max(span.start, Math.min(span.end, end))) };
}
