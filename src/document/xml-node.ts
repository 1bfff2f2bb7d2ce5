import type { Span } from '../source/span.ts';

/** An element with where its parts stand. */
export interface XmlElement {
  readonly type: 'element';
  /** With the prefix that it may have. */
  readonly name: string;
  readonly nameSpan: Span;
  /** From < to behind >. */
  readonly startTag: Span;
  /** Undefined for `<name/>`, and where it is missing. */
  endTag: Span | undefined;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlNode[];
}

export interface XmlAttribute {
  readonly name: string;
  readonly nameSpan: Span;
  /** With references resolved, and white space as XML normalizes it. */
  readonly value: string;
  /** With the quotes. */
  readonly valueSpan: Span;
  /** False where the value cannot be known. */
  readonly readable: boolean;
}

/** Text between elements; a CDATA section is one by itself. */
export interface XmlText {
  readonly type: 'text';
  /** With references resolved. */
  readonly text: string;
  readonly span: Span;
  readonly isCdata: boolean;
}

export type XmlNode = XmlElement | XmlText;

/** The name of an element or attribute without its prefix. */
export function localName({ name }: { readonly name: string }): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Like XML itself, the first of a name; a second one is an error. */
export function attributeOf({ attributes }: XmlElement, name: string): XmlAttribute | undefined {
  return attributes.find((attribute) => attribute.name === name);
}

export function elementsIn({ children }: { readonly children: readonly XmlNode[] }): readonly XmlElement[] {
  return children.filter((node) => node.type === 'element');
}
