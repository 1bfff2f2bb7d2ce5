import { elementsIn, localName, type XmlElement, type XmlNode } from '../document/xml-node.ts';
import { type ParsedXml, parseXml } from '../document/xml-parse.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Place, Slots } from './slot.ts';
import { type IsKnownSecret, tooDeep, treeSlots } from './tree-slots.ts';
import { commentSlots } from './xml-comment.ts';
import { xmlPart } from './xml-part.ts';

export function xmlSlots(source: SourceFile, isKnownSecret: IsKnownSecret): Slots {
  const parsed = parseXml(source.text);
  const { tooDeepAt } = parsed;
  const places = tooDeepAt === undefined ? parsed.problems : [tooDeep(tooDeepAt)];
  const part = xmlPart(parsed.children, source.text);
  const { slots, names, ...found } = treeSlots(part, places, source, isKnownSecret);
  const odd =
    found.places.length > 0 ? found.places : [...oddPlaces(parsed.children), ...instructions(parsed)];
  if (odd.length > 0) return { slots, names, places: odd };
  return { slots: [...slots, ...commentSlots(parsed.comments, source.text)], names, places: [] };
}

/** Which words a program takes from them, only that program knows. */
function instructions({ instructions }: ParsedXml): readonly Place[] {
  const message = 'a processing instruction may hold a secret';
  return instructions.map((one) => ({ message, span: one }));
}

/** Names and text in lists that are none of Configuration XML: behind a mistake a secret may stand anywhere. */
function oddPlaces(top: readonly XmlNode[]): readonly Place[] {
  const places: Place[] = [];
  const visit = (element: XmlElement, isInList: boolean) => {
    const isList = localName(element) === 'list_pair';
    const isPair = isList || localName(element) === 'str_pair';
    const message = 'this name stands where a secret may stand';
    if (isInList && !isPair) places.push({ message, span: element.nameSpan });
    for (const { name, nameSpan } of element.attributes)
      if (isPair && name !== 'key' && name !== 'value') places.push({ message, span: nameSpan });
    for (const node of element.children) {
      const isText = node.type === 'text' && node.text.trim() !== '';
      if (isPair && isText)
        places.push({ message: 'text stands in a list or a pair', span: element.nameSpan });
    }
    for (const child of elementsIn(element)) visit(child, isInList || isList);
  };
  for (const element of elementsIn({ children: top })) visit(element, false);
  return places;
}
