import { writeAttribute } from '../document/xml-escape.ts';
import {
  attributeOf,
  elementsIn,
  localName,
  type XmlAttribute,
  type XmlElement,
  type XmlNode,
} from '../document/xml-node.ts';
import { parseXml, type XmlComment } from '../document/xml-parse.ts';
import { type Span, span } from '../source/span.ts';
import type { Part, PartMember, TextPart } from './part.ts';
import type { Slot } from './slot.ts';

/** The parts of XML that holds no error. Lists of pairs are maps by their keys; any other element may hold a secret too. */
export function xmlPart(nodes: readonly XmlNode[], text: string): Part {
  return { type: 'map', members: () => elementsIn({ children: nodes }).map((one) => member(one, text)) };
}

function member(element: XmlElement, text: string): PartMember {
  const key = attributeOf(element, 'key');
  const isList = localName(element) === 'list_pair';
  const value = attributeOf(element, 'value');
  const isPair = localName(element) === 'str_pair' && value && element.children.length === 0;
  if (!key || !(isList || isPair) || element.attributes.length > (isPair ? 2 : 1)) {
    return { name: element.name, nameSpan: element.nameSpan, value: other(element, text) };
  }
  const named = { name: key.value, nameSpan: key.valueSpan };
  return { ...named, value: isPair ? attributeText(value, text) : contents(element, [], text) };
}

/** What is no pair: its attributes, its text and its elements. */
function other(element: XmlElement, text: string): Part {
  const attributes = element.attributes.map((attribute): PartMember => {
    return { name: attribute.name, nameSpan: attribute.nameSpan, value: attributeText(attribute, text) };
  });
  const hasElements = element.children.some(({ type }) => type === 'element');
  const [first] = element.children;
  // An element of text alone is a value under its name.
  if (attributes.length === 0 && !hasElements && element.children.length === 1 && first?.type === 'text')
    return textPart(first, text);
  const map = contents(element, attributes, text);
  return hasElements ? map : { type: 'list', items: () => [map] };
}

function contents(element: XmlElement, attributes: readonly PartMember[], text: string): Part {
  const members = element.children.flatMap((node): readonly PartMember[] => {
    if (node.type === 'element') return [member(node, text)];
    if (node.text.trim() === '') return [];
    return [{ name: element.name, nameSpan: element.nameSpan, value: textPart(node, text) }];
  });
  return { type: 'map', members: () => [...attributes, ...members] };
}

function attributeText({ value, valueSpan }: XmlAttribute, text: string): TextPart {
  const quote = text[valueSpan.start] === "'" ? "'" : '"';
  const write = (written: string) => writeAttribute(written, quote) ?? '';
  return { type: 'text', text: value, span: valueSpan, write };
}

/** Without the blanks and the signs of a CDATA section around it. */
function textPart({ span: own, isCdata }: Extract<XmlNode, { type: 'text' }>, text: string): TextPart {
  const inner = isCdata ? span(own.start + 9, own.end - 3) : own;
  const written = text.slice(inner.start, inner.end);
  const start = inner.start + (written.length - written.trimStart().length);
  const trimmed = written.trim();
  const write = isCdata ? (one: string) => one : (one: string) => escapeText(one);
  const resolved = isCdata ? trimmed : resolve(trimmed);
  return { type: 'text', text: resolved, span: span(start, start + trimmed.length), write };
}

function escapeText(text: string): string {
  return text.replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;'));
}

function resolve(written: string): string {
  const [root] = elementsIn(parseXml(`<a>${written}</a>`));
  const [node] = root?.children ?? [];
  return node?.type === 'text' ? node.text : written;
}

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
  for (const match of tag.matchAll(/([\w:.-]{1,80})\s*=\s*("[^"]*"?|'[^']*'?)/g)) {
    const [whole, name = '', quoted = ''] = match;
    const start = from + match.index;
    const end = start + whole.length;
    const value = resolve(quoted.replace(/^["']|["']$/g, ''));
    const nameSpan = span(start, start + name.length);
    yield { name, nameSpan, value, valueSpan: span(end - quoted.length, end) };
  }
}

function slotOf(name: string, nameSpan: Span, { value, valueSpan }: Commented, text: string): Slot {
  const quote = text[valueSpan.start] === "'" ? "'" : '"';
  const write = (written: string) => writeAttribute(written, quote) ?? '';
  return { section: undefined, name, nameSpan, text: value, span: valueSpan, write, isWithinSecret: false };
}
