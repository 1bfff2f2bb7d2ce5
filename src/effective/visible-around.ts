import { lowerBound } from '../source/lower-bound.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import type { EffectiveConfig } from './effective-config.ts';
import { placesOf, withoutOverlap } from './visible.ts';

/**
 * What may be shown of the lines of some places of a .cfg: of a large file reports show a small part. There each option
 * stands on one line, and so does each header.
 */
export function visibleAround({ document, sections }: EffectiveConfig, places: Span[]): readonly Span[] {
  const lines = linesOf(places, document.source);
  const spans: Span[] = [];
  for (const { headers, entries } of sections) {
    forEachWithin(
      lines,
      headers.length,
      (at) => headers[at] as Span,
      (at) => spans.push(headers[at] as Span),
    );
    const placeOf = (at: number) => (entries[at] as (typeof entries)[number]).entry.nameSpan;
    forEachWithin(lines, entries.length, placeOf, (at) => {
      for (const span of placesOf(entries[at] as (typeof entries)[number])) spans.push(span);
    });
  }
  return withoutOverlap(spans);
}

/** The lines that places stand on, in order. */
function linesOf(places: Span[], source: SourceFile): readonly Span[] {
  const lines: { start: number; end: number }[] = [];
  for (const place of places.sort((one, other) => one.start - other.start)) {
    const { start } = source.lineSpan(source.position(place.start).line);
    const { end } = source.lineSpan(source.position(place.end).line);
    const last = lines.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else lines.push({ start, end });
  }
  return lines;
}

/** Finds of places in order those that begin on one of the lines. */
function forEachWithin(
  lines: readonly Span[],
  length: number,
  placeOf: (at: number) => Span,
  found: (at: number) => void,
): void {
  if (length === 0) return;
  const first = placeOf(0).start;
  const last = placeOf(length - 1).start;
  for (
    let next = lowerBound(lines.length, (at) => (lines[at] as Span).end < first);
    next < lines.length;
    next++
  ) {
    const { start, end } = lines[next] as Span;
    if (start > last) return;
    for (let at = lowerBound(length, (one) => placeOf(one).start < start); at < length; at++) {
      if (placeOf(at).start > end) break;
      found(at);
    }
  }
}
