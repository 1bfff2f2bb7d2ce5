import type { ConfigDocument, Entry } from '../document/document.ts';
import { type Span, span } from '../source/span.ts';
import type { Slot, Slots } from './slot.ts';

/** The values of a .cfg. A line that cannot be read may hold a secret, or the rest of one. */
export function cfgSlots({ configurations, problems }: ConfigDocument): Slots {
  const slots: Slot[] = [];
  const names: Span[] = [];
  for (const { name, headers, entries } of configurations.flatMap(({ sections }) => sections)) {
    names.push(...headers, ...entries.map(({ nameSpan }) => nameSpan));
    slots.push(...entries.filter(({ readable }) => readable).map((entry) => toSlot(name, entry)));
  }
  return { slots, names, places: problems };
}

/** The quotes that a value is wrapped in stay: they are a mistake to be told of. */
function toSlot(section: string, { name, nameSpan, value, valueSpan }: Entry): Slot {
  const isQuoted = value.length > 1 && /^["']/.test(value) && value.endsWith(value.charAt(0));
  const text = isQuoted ? value.slice(1, -1) : value;
  const inner = isQuoted ? span(valueSpan.start + 1, valueSpan.end - 1) : valueSpan;
  return {
    section,
    name,
    nameSpan,
    text,
    span: inner,
    write: (written) => written,
    isWithinSecret: false,
  };
}
