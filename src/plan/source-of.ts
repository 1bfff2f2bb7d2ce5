import type { ConfigDocument, Entry } from '../document/document.ts';

/** What the file writes for an entry, whatever its line ends. An export may put the value before the name. */
export function sourceOf({ nameSpan, valueSpan }: Entry, { source }: ConfigDocument): string {
  const start = Math.min(nameSpan.start, valueSpan.start);
  const end = Math.max(nameSpan.end, valueSpan.end);
  return source.text.slice(start, end).replace(/\r\n?/g, '\n');
}
