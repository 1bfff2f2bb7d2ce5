import { escapeText, quoteAt, writeAttribute } from '../document/xml-escape.ts';
import type { XmlComment } from '../document/xml-parse.ts';
import { type Span, span } from '../source/span.ts';
import type { Slot } from './slot.ts';
import { ATTRIBUTE } from './xml-attributes.ts';
import { resolve } from './xml-part.ts';

/** Options that are commented out: tags that stand in comments, be they whole or not. */
export function* commentSlots(comments: readonly XmlComment[], text: string): Generator<Slot> {
  for (const { contents: own } of comments) {
    const inside = text.slice(own.start, own.end);
    for (const { 0: tag, index } of inside.matchAll(/<[^<]*/g)) {
      const attributes = [...attributesOf(tag, own.start + index)];
      const key = attributes.find(({ name }) => name === 'key' || name === 'name');
      for (const attribute of attributes) {
        if (attribute === key) continue;
        const isValue = attribute.name === 'value' && key !== undefined;
        yield slotOf(
          isValue ? key.value : attribute.name,
          isValue ? key.valueSpan : attribute.nameSpan,
          attribute,
          text,
        );
      }
      const { 1: name = '', 2: content = '' } = /^<([\w:.-]+)[^>]*>([^<]*)/.exec(tag) ?? [];
      const trimmed = content.trim();
      if (trimmed === '') continue;
      const start = own.start + index + tag.indexOf('>') + 1 + content.indexOf(trimmed);
      const at = span(start, start + trimmed.length);
      const nameSpan = span(own.start + index + 1, own.start + index + 1 + name.length);
      yield {
        section: undefined,
        name,
        nameSpan,
        text: trimmed,
        span: at,
        write: escapeText,
        isWithinSecret: false,
      };
    }
  }
}

interface Commented {
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: string;
  readonly valueSpan: Span;
}

function* attributesOf(tag: string, from: number): Generator<Commented> {
  for (const match of tag.matchAll(ATTRIBUTE)) {
    const [whole, name = '', quoted = ''] = match;
    const start = from + match.index;
    const end = start + whole.length;
    const value = resolve(quoted.replace(/^["']|["']$/g, ''));
    const nameSpan = span(start, start + name.length);
    yield { name, nameSpan, value, valueSpan: span(end - quoted.length, end) };
  }
}

function slotOf(name: string, nameSpan: Span, { value, valueSpan }: Commented, text: string): Slot {
  const quote = quoteAt(text, valueSpan);
  const write = (written: string) => writeAttribute(written, quote) ?? '';
  return { section: undefined, name, nameSpan, text: value, span: valueSpan, write, isWithinSecret: false };
}
