import type { Output } from './io.ts';

/** The columns that sentences are wrapped at: those of a terminal, in moderation; elsewhere lines stay whole. */
export function textWidth({ isTTY, columns = 80 }: Output): number | undefined {
  return isTTY ? Math.min(columns, 110) : undefined;
}
