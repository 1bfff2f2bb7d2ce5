import type { ReadEntry } from '../effective/read-entry.ts';
import { readMechanisms } from '../values/mechanisms.ts';
import type { MechanismsSpec } from '../values/spec.ts';
import { checkList } from './mechanisms-finding.ts';
import type { SectionRule } from './rule.ts';

/** The rules about lists of authentication mechanisms. */
export const mechanisms: SectionRule = {
  ids: ['x0auth2', 'comma-separated-mechanisms', 'unknown-mechanism', 'xoauth2-not-alone'],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const spec = read.option?.spec;
      if (spec?.type !== 'mechanisms' || read.content.type !== 'value' || faultless.has(read.reading))
        continue;
      if (isFaultless(read, spec)) faultless.add(read.reading);
      else checkList(section, read, spec, report);
    }
  },
};

/** Lists that there is nothing to say about: the files of a run hold the same ones. */
const faultless = new WeakSet<ReadEntry['reading']>();

/** Whether there is nothing to say about a list; a list that is odd in any way is looked at closely. */
function isFaultless({ text }: ReadEntry, spec: MechanismsSpec): boolean {
  // What is split otherwise, or may go on with a comment.
  if (/[,#;]/.test(text)) return false;
  const list = readMechanisms(text, spec);
  if (!list.every(({ isKnown, isMisprint }) => isKnown && !isMisprint)) return false;
  return list.length === 1 || !list.some(({ name }) => spec.alone?.includes(name));
}
