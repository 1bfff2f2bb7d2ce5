import { findNodeAtLocation, getLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser';
import type { ConfigDocument } from '../document/document.ts';
import { type Span, span } from '../source/span.ts';
import { otherOptions, otherSections, type Slot, sectionsNamed } from './slot.ts';

/** What stands, or is about to stand, at an offset of JSON: of a map of sections, or of an export. */
export function jsonSlot(document: ConfigDocument, offset: number): Slot | undefined {
  const { text } = document.source;
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  if (path.length === 0) return undefined;
  const token = tokenAt(text, offset, previousNode);
  if (!token) return undefined;
  const exported = propertyOf(path);
  if (exported) return isAtPropertyKey ? undefined : exportSlot(exported, token, document, offset);
  const [section, option] = path;
  if (typeof section !== 'string') return undefined;
  if (isAtPropertyKey) {
    const hasColon = /^\s*:/.test(text.slice(token.span.end, token.span.end + 100));
    const write = (name: string) => JSON.stringify(name) + (hasColon ? '' : ': ');
    const writing = { span: token.span, opening: token.opening, write };
    if (path.length === 1) return { type: 'section', ...writing, present: otherSections(document, offset) };
    if (path.length > 2) return undefined;
    const present = otherOptions(sectionsNamed(document, section), offset);
    return { type: 'option', section, ...writing, present };
  }
  if (path.length !== 2 || typeof option !== 'string') return undefined;
  return { type: 'value', section, option, ...token, write: (value) => literal(value, token) };
}

interface Token {
  readonly span: Span;
  readonly opening: string;
  readonly contents: Span;
  /** Whether it is a number or a word without quotes that JSON knows. */
  readonly isBare: boolean;
}

/** The text, number or word at the cursor; of zero width where there is none, undefined right behind a text. */
function tokenAt(text: string, offset: number, node: Node | undefined): Token | undefined {
  if (node && node.offset < offset && offset <= node.offset + node.length && text[node.offset] === '"') {
    const end = node.offset + node.length;
    const isClosed = node.length > 1 && text[end - 1] === '"';
    if (isClosed && offset === end) return undefined;
    // What follows on the line belongs to a text that is not closed yet, as the parser sees it.
    const place = span(node.offset, isClosed ? end : offset);
    const contents = span(place.start + 1, isClosed ? end - 1 : offset);
    return { span: place, opening: '"', contents, isBare: false };
  }
  const start = offset - (/[\w.+-]*$/.exec(text.slice(Math.max(0, offset - 100), offset))?.[0].length ?? 0);
  const end = offset + (/^[\w.+-]*/.exec(text.slice(offset, offset + 100))?.[0].length ?? 0);
  const place = span(start, end);
  const isBare = /^(?:-?\d|true$|false$)/.test(text.slice(start, end));
  return { span: place, opening: '', contents: place, isBare };
}

/** A number stays a number, and a boolean one. */
function literal(value: string, { isBare }: Token): string {
  return isBare && /^(?:0|[1-9]\d{0,14}|true|false)$/.test(value) ? value : JSON.stringify(value);
}

/** The path of a property of an export, and the member of it that the cursor is at. */
function propertyOf(path: JSONPath): { readonly property: JSONPath; readonly member: string } | undefined {
  const start = typeof path[0] === 'number' ? 1 : 0;
  const [options, list, index, member] = path.slice(start);
  if (options !== 'options' || list !== 'property' || typeof index !== 'number') return undefined;
  if (typeof member !== 'string' || path.length !== start + 4) return undefined;
  return { property: path.slice(0, -1), member };
}

function exportSlot(
  { property, member }: { readonly property: JSONPath; readonly member: string },
  token: Token,
  document: ConfigDocument,
  offset: number,
): Slot | undefined {
  const root = parseTree(document.source.text);
  const textOf = (name: string) => {
    const value = root && findNodeAtLocation(root, [...property, name])?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const writing = { ...token, write: (text: string) => JSON.stringify(text) };
  // Every property names its section again.
  if (member === 'section') return { type: 'section', ...writing, present: new Set() };
  const section = textOf('section');
  if (section === undefined) return undefined;
  if (member === 'key') {
    const present = otherOptions(sectionsNamed(document, section), offset);
    return { type: 'option', section, ...writing, present };
  }
  const option = textOf('key');
  return member === 'value' && option !== undefined
    ? { type: 'value', section, option, ...writing }
    : undefined;
}
