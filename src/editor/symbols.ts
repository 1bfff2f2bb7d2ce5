import { showValue } from '../diagnostics/show-value.ts';
import { isShown } from '../effective/phrase.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import { lowerBound } from '../source/lower-bound.ts';
import type { Span } from '../source/span.ts';
import { printable } from '../text/printable.ts';
import type { EditedFile } from './edited-file.ts';

/** A section or an option in the outline of a file. */
export interface Outlined {
  readonly name: string;
  /** Beside the name: the value of an option, where it may be shown. */
  readonly detail: string;
  readonly whole: Span;
  readonly nameSpan: Span;
  readonly children: readonly Outlined[];
}

/** The described sections of a file with their options, in source order; a section given twice is there twice. */
export function outline({ configs }: EditedFile): readonly Outlined[] {
  return configs
    .flatMap(({ sections }) => sections.flatMap(outlineSection))
    .sort((one, other) => one.whole.start - other.whole.start);
}

function outlineSection({ name, headers, entries }: SectionConfig): readonly Outlined[] {
  const sorted = [...headers].sort((one, other) => one.start - other.start);
  const below: Outlined[][] = sorted.map(() => []);
  for (const read of entries) {
    const { start } = read.entry.nameSpan;
    const at = lowerBound(sorted.length, (index) => (sorted[index] as Span).start <= start) - 1;
    below[Math.max(at, 0)]?.push(outlineEntry(read));
  }
  return sorted.map((header, at) => {
    const children = below[at] ?? [];
    const whole = around([header, ...children.map((child) => child.whole)]);
    return { name: printable(name) || '[]', detail: '', whole, nameSpan: header, children };
  });
}

function outlineEntry(read: ReadEntry): Outlined {
  const { nameSpan, valueSpan } = read.entry;
  const detail = isShown(read) ? printable(showValue(read.text)) : '';
  // The value of an alias stands elsewhere.
  const isBeside = valueSpan.start >= nameSpan.start;
  const whole = isBeside ? around([nameSpan, valueSpan]) : nameSpan;
  return { name: printable(read.name) || '***', detail, whole, nameSpan, children: [] };
}

function around(spans: readonly Span[]): Span {
  let { start, end } = spans[0] as Span;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
