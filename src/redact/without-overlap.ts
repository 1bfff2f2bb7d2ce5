import type { TextEdit } from '../source/text-edit.ts';

/** In source order and without overlap: of two that overlap the one that begins first, or is longer, counts. */
export function withoutOverlap(edits: readonly TextEdit[]): readonly TextEdit[] {
  const sorted = [...edits].sort(
    (one, other) => one.span.start - other.span.start || other.span.end - one.span.end,
  );
  const kept: TextEdit[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    if (!last || edit.span.start >= last.span.end) kept.push(edit);
    else if (edit.span.end > last.span.end) {
      kept.push({ span: { start: last.span.end, end: edit.span.end }, text: '' });
    }
  }
  return kept;
}
