import { showValue } from '../diagnostics/show-value.ts';
import { valuePlace } from '../effective/phrase.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import { type Mechanism, meantBy, readMechanisms } from '../values/mechanisms.ts';
import type { MechanismsSpec } from '../values/spec.ts';
import { type Report, type SectionRule, setValue } from './rule.ts';

/** The rules about lists of authentication mechanisms. */
export const mechanisms: SectionRule = {
  ids: ['x0auth2', 'comma-separated-mechanisms', 'unknown-mechanism', 'xoauth2-not-alone'],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const spec = read.option?.spec;
      if (spec?.type === 'mechanisms' && read.content.type === 'value') {
        checkList(section, read, spec, readMechanisms(read.text, spec), report);
      }
    }
  },
};

function checkList(
  section: string,
  read: ReadEntry,
  spec: MechanismsSpec,
  list: readonly Mechanism[],
  report: Report,
): void {
  const { name } = read.entry;
  const at = { section, option: name, span: valuePlace(read) };
  const fix = (title: string, text: string, applicability: 'safe' | 'unsafe') => {
    return { title, applicability, edits: [setValue(read, text)] };
  };
  const misprint = list.find((mechanism) => mechanism.isMisprint);
  if (misprint) {
    const corrected = read.text.replace(/[^\s,]+/g, (word) => meantBy(word, spec) ?? word);
    report({
      ...at,
      rule: 'x0auth2',
      message: `${name} names ${misprint.written}, a misprint of ${misprint.name}.`,
      fix: fix(`write ${misprint.name}`, corrected, 'safe'),
    });
  }
  if (read.text.includes(',')) {
    const written = list.map((mechanism) => mechanism.written).join(' ');
    report({
      ...at,
      rule: 'comma-separated-mechanisms',
      message: `${name} is split at blanks, not at commas.`,
      fix: fix('put blanks between the mechanisms', written, 'safe'),
    });
  }
  for (const { written, isKnown } of list) {
    if (isKnown) continue;
    const message = `${name} names ${showValue(written)}, which is no known mechanism; known: ${spec.values.join(', ')}.`;
    report({ ...at, rule: 'unknown-mechanism', message });
  }
  const lonely = list.find((mechanism) => spec.alone?.includes(mechanism.name));
  if (lonely && list.some((mechanism) => mechanism.name !== lonely.name)) {
    report({
      ...at,
      rule: 'xoauth2-not-alone',
      message: `${name} names other mechanisms beside ${lonely.name}.`,
      fix: fix(`leave ${lonely.name} alone`, lonely.name, 'unsafe'),
    });
  }
}
