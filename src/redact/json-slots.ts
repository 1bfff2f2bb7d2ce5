import { parseJson } from '../document/json.ts';
import type { SourceFile } from '../source/source-file.ts';
import { jsonPart } from './json-part.ts';
import type { Slots } from './slot.ts';
import { type IsKnownSecret, tooDeep, treeSlots } from './tree-slots.ts';

export function jsonSlots(source: SourceFile, isKnownSecret: IsKnownSecret): Slots {
  const { root, problems, tooDeepAt } = parseJson(source);
  const places = tooDeepAt === undefined ? problems : [tooDeep(tooDeepAt)];
  return treeSlots(root && jsonPart(root, source.text), places, source, isKnownSecret);
}
