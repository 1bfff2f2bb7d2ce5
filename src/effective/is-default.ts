import type { ReadEntry } from './read-entry.ts';

/** Whether an entry says what is the default anyway; undefined where its value is unknown. */
export function isDefault({ option, content }: Pick<ReadEntry, 'option' | 'content'>): boolean | undefined {
  if (option?.default === undefined) return false;
  if (content.type !== 'value') return undefined;
  const { value } = option.default;
  return Array.isArray(value) ? String(value) === String(content.value) : value === content.value;
}
