import type { EffectiveConfig } from '../effective/effective-config.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import type { SourceFile } from '../source/source-file.ts';

export interface FoundEntry {
  readonly section: SectionConfig;
  readonly read: ReadEntry;
}

/**
 * The entries that stand on a line, in described sections. A column, from 1, picks the entry that it lies in, if it
 * lies in one: a line of JSON holds many.
 */
export function entriesAt(
  configs: readonly EffectiveConfig[],
  source: SourceFile,
  line: number,
  column: number | undefined,
): readonly FoundEntry[] {
  const { start, end } = source.lineSpan(line);
  const onLine = configs
    .flatMap(({ sections }) => sections)
    .flatMap((section) => section.entries.map((read): FoundEntry => ({ section, read })))
    .filter(({ read: { entry } }) => entry.nameSpan.start <= end && endOf(entry) >= start);
  if (column === undefined) return onLine;
  const offset = start + column - 1;
  const atColumn = onLine.filter(({ read: { entry } }) => {
    return entry.nameSpan.start <= offset && offset <= endOf(entry);
  });
  return atColumn.length > 0 ? atColumn : onLine;
}

function endOf({ nameSpan, valueSpan }: ReadEntry['entry']): number {
  return Math.max(nameSpan.end, valueSpan.end);
}
