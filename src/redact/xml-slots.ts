import { parseXml } from '../document/xml-parse.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Slots } from './slot.ts';
import { tooDeep, treeSlots } from './tree-slots.ts';
import { commentSlots } from './xml-comment.ts';
import { xmlPart } from './xml-part.ts';

export function xmlSlots(source: SourceFile): Slots {
  const parsed = parseXml(source.text);
  const { tooDeepAt } = parsed;
  const places = tooDeepAt === undefined ? parsed.problems : [tooDeep(tooDeepAt)];
  const { slots, names, ...found } = treeSlots(xmlPart(parsed.children, source.text), places, source);
  if (found.places.length > 0) return { slots, names, places: found.places };
  return { slots: [...slots, ...commentSlots(parsed.comments, source.text)], names, places: [] };
}
