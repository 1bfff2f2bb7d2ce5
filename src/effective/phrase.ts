import { hasCredentials, shownLength, showValue } from '../diagnostics/show-value.ts';
import type { Span } from '../source/span.ts';
import type { ReadEntry } from './read-entry.ts';
import type { SectionConfig } from './section-config.ts';
import { isMixed } from './shown-name.ts';

/** What an option is, in words: "port is 25 by default". A secret is only said to be set. */
export function phrase(section: SectionConfig, option: string): string {
  const { origin, read } = section.setting(option);
  const known = section.catalog.option(option);
  if (origin === 'nowhere') return `${option} is not set`;
  if (origin === 'default') return `${option} is ${showValue(known?.default?.text ?? '')} by default`;
  if (!isShown(read)) return `${option} is set`;
  return `${option} is ${showValue(read?.text ?? '')}`;
}

/** Whether the value of an entry may be shown: only of options that are known, and of those no secret. */
export function isShown(read: ReadEntry | undefined): boolean {
  if (read?.option === undefined || !read.entry.readable || read.entry.isHidden) return false;
  const { isSecret, facts } = read.option;
  if (isSecret || hasCredentials(read.text) || hasDefault(read.text)) return false;
  return !facts.mayHoldSecret || !looksLikeSecret(read.text);
}

/** Whether a placeholder brings a value along, as `${NAME:-value}` does: that may be what is filled in elsewhere. */
function hasDefault(text: string): boolean {
  const within = (opening: RegExp, sign: RegExp) => text.match(opening)?.some((part) => sign.test(part));
  return within(/\$\{[^}]*/g, /[-=?+]/) || within(/\{\{[^}]*/g, /[|('"]/) || false;
}

/** Capitals, small letters and digits in one word, or many of them: no name that a person would give. */
function looksLikeSecret(text: string): boolean {
  return text.length > 30 || isMixed(text);
}

/** Where to point at for the value of an entry: at the name where the extent of the value is to stay hidden. */
export function valuePlace(read: ReadEntry): Span {
  const { nameSpan, valueSpan } = read.entry;
  if (!isShown(read) || valueSpan.end === valueSpan.start) return nameSpan;
  const { start, end } = shownValue(read);
  return { start, end: Math.max(end, start + 1) };
}

/** Up to where a value may be shown; a value in quotes that may not be shown whole is not shown at all. */
export function shownValue({ entry: { value, valueSpan } }: ReadEntry): Span {
  const length = shownLength(value);
  if (length === value.length) return valueSpan;
  const isVerbatim = valueSpan.end - valueSpan.start === value.length;
  return { start: valueSpan.start, end: isVerbatim ? valueSpan.start + length : valueSpan.start };
}
