import type { Span } from '../source/span.ts';
import type { EffectiveConfig } from './effective-config.ts';
import { isShown } from './phrase.ts';

/**
 * The parts of a file that a reader of the report may see: headers and names, and the values of options that are
 * known and no secret. In source order, without overlap.
 */
export function visibleSpans(configs: readonly EffectiveConfig[]): readonly Span[] {
  const spans: Span[] = [...(configs[0]?.document.structure ?? [])];
  for (const { configuration, sections } of configs) {
    for (const section of configuration.sections) spans.push(...section.headers);
    for (const { entries } of sections) {
      for (const read of entries) {
        const { nameSpan, valueSpan, readable } = read.entry;
        // The word at the start of a line that cannot be read may be a piece of a secret.
        if (readable || read.option) spans.push(nameSpan);
        if (isShown(read)) spans.push(valueSpan);
      }
    }
  }
  spans.sort((one, other) => one.start - other.start);
  return spans.filter(
    (span, at) => span.end > span.start && (at === 0 || span.start >= (spans[at - 1]?.end ?? 0)),
  );
}
