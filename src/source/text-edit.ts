import type { Span } from './span.ts';

/** Puts a text in the place of a span; where the span is of zero width, it inserts the text. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** Applies edits that do not overlap. Several insertions at one place are made in the order given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((one, other) => one.span.start - other.span.start);
  let edited = '';
  let at = 0;
  for (const { span, text: own } of sorted) {
    edited += text.slice(at, span.start) + own;
    at = span.end;
  }
  return edited + text.slice(at);
}

/** Whether two edits exclude each other. What is inserted right behind a replaced piece is clear of it. */
export function overlaps({ span: one }: TextEdit, { span: other }: TextEdit): boolean {
  if (isInsertion(one)) return !isInsertion(other) && other.start <= one.start && one.start < other.end;
  if (isInsertion(other)) return one.start <= other.start && other.start < one.end;
  return one.start < other.end && other.start < one.end;
}

/** Whether something is inserted right at the end of what the other replaces. */
export function touches({ span: one }: TextEdit, { span: other }: TextEdit): boolean {
  return one.end === other.end && isInsertion(one) !== isInsertion(other);
}

function isInsertion({ start, end }: Span): boolean {
  return start === end;
}
