import type { ConfigDocument } from '../document/document.ts';
import { writeAttribute } from '../document/xml-escape.ts';
import { type Span, span } from '../source/span.ts';
import { otherOptions, otherSections, type Slot, sectionsNamed } from './slot.ts';

/**
 * What stands, or is about to stand, at an offset of Configuration XML: within the quotes of a key or a value. It looks
 * at the tag and not at what the parser makes of it, for that may be half written.
 */
export function xmlSlot(document: ConfigDocument, offset: number): Slot | undefined {
  const { text } = document.source;
  if (document.comments().some(({ start, end }) => start < offset && offset < end)) return undefined;
  const tag = tagAround(text, offset);
  if (!tag) return undefined;
  const { attributes } = tag;
  const at = attributes.find(({ contents: { start, end } }) => start <= offset && offset <= end);
  if (!at) return undefined;
  const { whole, contents, quote } = at;
  const write = (name: string) => writeAttribute(name, quote) ?? '';
  const writing = { span: whole, opening: quote, write };
  const section = listAround(text.slice(0, tag.start));
  if (tag.name === 'list_pair') {
    if (at.name !== 'key' || section !== undefined) return undefined;
    return { type: 'section', ...writing, present: otherSections(document, offset) };
  }
  if (tag.name !== 'str_pair' || section === undefined) return undefined;
  if (at.name === 'key') {
    const present = otherOptions(sectionsNamed(document, section), offset);
    return { type: 'option', section, ...writing, present };
  }
  const key = attributes.find(({ name }) => name === 'key');
  if (at.name !== 'value' || !key) return undefined;
  const option = text.slice(key.contents.start, key.contents.end);
  return { type: 'value', section, option, ...writing, contents };
}

interface WrittenTag {
  readonly start: number;
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: readonly WrittenAttribute[];
}

interface WrittenAttribute {
  readonly name: string;
  readonly quote: '"' | "'";
  /** With the quotes that are there. */
  readonly whole: Span;
  readonly contents: Span;
}

/** Longer tags are none that a person writes. */
const LONGEST = 20_000;

/** The start tag that an offset lies in. */
function tagAround(text: string, offset: number): WrittenTag | undefined {
  const start = text.lastIndexOf('<', offset - 1);
  if (start === -1 || offset - start > LONGEST) return undefined;
  const head = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(text.slice(start, start + 200));
  if (!head) return undefined;
  const attributes: WrittenAttribute[] = [];
  const pattern = /\s*([\w:.-]+)\s*=\s*(["'])/y;
  pattern.lastIndex = start + head[0].length;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, name = '', quote] = match as unknown as readonly [string, string, '"' | "'"];
    const from = pattern.lastIndex;
    const close = closeOf(text, from, quote, name);
    // What follows a quote that is not closed yet does not belong to the value.
    const end = close ?? Math.max(from, offset);
    attributes.push({
      name,
      quote,
      whole: span(from - 1, close === undefined ? end : close + 1),
      contents: span(from, end),
    });
    if (close === undefined || close >= offset) break;
    pattern.lastIndex = close + 1;
  }
  return { start, name: head[1] ?? '', attributes };
}

function closeOf(text: string, from: number, quote: string, name: string): number | undefined {
  const length = text.slice(from, from + LONGEST).search(quote === '"' ? /["<\r\n]/ : /['<\r\n]/);
  if (length === -1 || text[from + length] !== quote) return undefined;
  // A name holds no =, so this quote opens the next attribute.
  return name === 'key' && text.slice(from, from + length).includes('=') ? undefined : from + length;
}

/** The key of the list that is open at the end of a text. */
function listAround(text: string): string | undefined {
  const open: string[] = [];
  for (const { 1: close, 2: rest = '' } of text.matchAll(/<(\/?)(?:[\w.-]+:)?list_pair\b([^<>]*)>/g)) {
    const [, double, single] = /\bkey\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(rest) ?? [];
    if (close) open.pop();
    else if (!rest.endsWith('/')) open.push(double ?? single ?? '');
  }
  return open.at(-1);
}
