import { parseYaml } from '../document/yaml.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Slots } from './slot.ts';
import { tooDeep, treeSlots } from './tree-slots.ts';
import { yamlPart } from './yaml-part.ts';

export function yamlSlots(source: SourceFile): Slots {
  const { document, text, problems, tooDeepAt } = parseYaml(source);
  return treeSlots(
    document && yamlPart(document, text),
    tooDeepAt === undefined ? problems : [tooDeep(tooDeepAt)],
    source,
  );
}
