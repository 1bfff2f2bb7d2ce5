import { escapeText, quoteAt, writeAttribute } from '../document/xml-escape.ts';
import {
  attributeOf,
  elementsIn,
  localName,
  type XmlAttribute,
  type XmlElement,
  type XmlNode,
} from '../document/xml-node.ts';
import { parseXml } from '../document/xml-parse.ts';
import { span } from '../source/span.ts';
import type { Part, PartMember, TextPart } from './part.ts';

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
  const quote = quoteAt(text, valueSpan);
  const write = (written: string) => writeAttribute(written, quote) ?? '';
  return { type: 'text', text: value, span: valueSpan, write };
}

/** Without the blanks and the signs of a CDATA section around it. */
function textPart({ span: own, isCdata }: Extract<XmlNode, { type: 'text' }>, text: string): TextPart {
  const inner = isCdata ? span(own.start + 9, own.end - 3) : own;
  const written = text.slice(inner.start, inner.end);
  const start = inner.start + (written.length - written.trimStart().length);
  const trimmed = written.trim();
  const write = isCdata ? (one: string) => one : escapeText;
  const resolved = isCdata ? trimmed : resolve(trimmed);
  return { type: 'text', text: resolved, span: span(start, start + trimmed.length), write };
}

export function resolve(written: string): string {
  const [root] = elementsIn(parseXml(`<a>${written}</a>`));
  const [node] = root?.children ?? [];
  return node?.type === 'text' ? node.text : written;
}
