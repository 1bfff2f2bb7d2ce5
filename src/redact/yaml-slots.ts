import { parseYaml } from '../document/yaml.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Slots } from './slot.ts';
import { type IsKnownSecret, tooDeep, treeSlots } from './tree-slots.ts';
import { yamlPart } from './yaml-part.ts';

export function yamlSlots(source: SourceFile, isKnownSecret: IsKnownSecret): Slots {
  const { document, text, problems, tooDeepAt } = parseYaml(source);
  return treeSlots(
    document && yamlPart(document, text),
    tooDeepAt === undefined ? problems : [tooDeep(tooDeepAt)],
    source,
    isKnownSecret,
  );
}
