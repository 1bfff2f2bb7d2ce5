import type { Span } from '../source/span.ts';
import { canStandInXml } from './xml-characters.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as the value of an attribute, with its quotes; undefined where XML lacks a character of it. */
export function writeAttribute(text: string, quote: '"' | "'" = '"'): string | undefined {
  if (!canStandInXml(text)) return undefined;
  const pattern = quote === '"' ? /[&<"\t\n\r]/g : /[&<'\t\n\r]/g;
  return quote + text.replace(pattern, (character) => ESCAPES[character] as string) + quote;
}

/** The quotes that a value stands in. */
export function quoteAt(text: string, { start }: Span): '"' | "'" {
  return text[start] === "'" ? "'" : '"';
}

/** A text as it stands between tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<]/g, (character) => ESCAPES[character] as string);
}
