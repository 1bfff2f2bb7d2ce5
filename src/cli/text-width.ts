import type { Output } from './io.ts';

/** The columns that sentences are wrapped at: those of a terminal, in moderation; elsewhere lines stay whole. */
export function textWidth({ isTTY, columns }: Output): number | undefined {
  // A terminal that nobody told its size, such as one of a container, has no columns.
  return isTTY ? Math.min(columns || 80, 110) : undefined;
}
