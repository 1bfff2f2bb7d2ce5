import type { ReadEntry } from '../effective/read-entry.ts';

/** The name of an option as it may be shown: where one of its entries hides it, it stays hidden. */
export function shownOption(name: string, reads: readonly (ReadEntry | undefined)[]): string {
  return reads.find((read) => read !== undefined && read.name !== name)?.name ?? name;
}
