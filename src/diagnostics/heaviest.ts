import { SEVERITIES, type Severity } from './diagnostic.ts';

/** How many findings of one file are shown where nobody asks for more. */
export const MOST_SHOWN = 1000;

/** At most so many of some items, in their order: the heaviest, and of those that weigh the same the first. */
export function heaviest<Item>(
  items: readonly Item[],
  most: number,
  severityOf: (item: Item) => Severity,
): readonly Item[] {
  if (items.length <= most) return items;
  const room: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const item of items) room[severityOf(item)]++;
  let left = most;
  for (const severity of [...SEVERITIES].reverse()) {
    room[severity] = Math.min(room[severity], left);
    left -= room[severity];
  }
  return items.filter((item) => room[severityOf(item)]-- > 0);
}
