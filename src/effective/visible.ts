import type { Span } from '../source/span.ts';
import type { EffectiveConfig } from './effective-config.ts';
import { isShown } from './phrase.ts';
import { isHiddenName } from './shown-name.ts';

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
        const { nameSpan, valueSpan } = read.entry;
        if (!isHiddenName(read.name)) spans.push(nameSpan);
        if (isShown(read)) spans.push(valueSpan);
      }
    }
  }
  spans.sort((one, other) => one.start - other.start);
  return spans.filter(
    (span, at) => span.end > span.start && (at === 0 || span.start >= (spans[at - 1]?.end ?? 0)),
  );
}
