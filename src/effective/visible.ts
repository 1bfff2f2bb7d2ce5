import { shownLength } from '../diagnostics/show-value.ts';
import type { Span } from '../source/span.ts';
import type { EffectiveConfig } from './effective-config.ts';
import { isShown } from './phrase.ts';
import type { ReadEntry } from './read-entry.ts';

/**
 * The parts of a file that a reader of the report may see: the headers and names of described sections, and the
 * values of options that are known and no secret. In source order, without overlap.
 */
export function visibleSpans(configs: readonly EffectiveConfig[]): readonly Span[] {
  const spans: Span[] = [...(configs[0]?.document.structure ?? [])];
  for (const { sections } of configs) {
    for (const { headers, entries } of sections) {
      for (const header of headers) spans.push(header);
      for (const read of entries) {
        if (read.name === read.entry.name) spans.push(read.entry.nameSpan);
        if (isShown(read)) spans.push(visibleValue(read));
      }
    }
  }
  spans.sort((one, other) => one.start - other.start);
  return spans.filter(
    (span, at) => span.end > span.start && (at === 0 || span.start >= (spans[at - 1]?.end ?? 0)),
  );
}

/** Up to where a value may be shown; a value in quotes that may not be shown whole is not shown at all. */
function visibleValue({ entry: { value, valueSpan } }: ReadEntry): Span {
  const length = shownLength(value);
  if (length === value.length) return valueSpan;
  const isVerbatim = valueSpan.end - valueSpan.start === value.length;
  return { start: valueSpan.start, end: isVerbatim ? valueSpan.start + length : valueSpan.start };
}
