import type { ConfigDocument, Entry } from '../document/document.ts';
import { type Span, span } from '../source/span.ts';
import type { Slot, Slots } from './slot.ts';

/**
 * The values of a .cfg. A line that cannot be read may hold a secret, or the rest of one; only where a known name
 * stands before a colon it is told what was meant.
 */
export function cfgSlots(
  { source, configurations, problems }: ConfigDocument,
  isKnown: (name: string) => boolean,
): Slots {
  const slots: Slot[] = [];
  const names: Span[] = [];
  const understood = new Set<number>();
  for (const { name, headers, entries } of configurations.flatMap(({ sections }) => sections)) {
    names.push(...headers, ...entries.map(({ nameSpan }) => nameSpan));
    for (const entry of entries) {
      const meant = entry.readable ? entry : behindColon(entry, source.text);
      if (!meant || (meant !== entry && !isKnown(meant.name))) continue;
      slots.push(toSlot(name, meant));
      if (meant !== entry) understood.add(entry.nameSpan.start);
    }
  }
  return { slots, names, places: problems.filter((problem) => !understood.has(problem.span.start)) };
}

/** The option that a line `name: value` was meant to be. */
function behindColon(entry: Entry, text: string): Entry | undefined {
  const { start, end } = entry.nameSpan;
  const [line = ''] = text.slice(start, entry.valueSpan.end).split(/[\r\n]/, 1);
  const [, lead] = /^([^\S\r\n]*:[^\S\r\n]*)/.exec(line.slice(end - start)) ?? [];
  if (lead === undefined) return undefined;
  const valueSpan = span(end + lead.length, start + line.length);
  return { ...entry, value: text.slice(valueSpan.start, valueSpan.end), valueSpan, readable: true };
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
