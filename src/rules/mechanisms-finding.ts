import { hasComment, shownLength, showValue } from '../diagnostics/show-value.ts';
import { isShown, valuePlace } from '../effective/phrase.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import { meantBy, readMechanisms } from '../values/mechanisms.ts';
import type { MechanismsSpec } from '../values/spec.ts';
import { type Report, setValue } from './rule.ts';

/** Reports what is wrong with a list of authentication mechanisms. */
export function checkList(section: string, read: ReadEntry, spec: MechanismsSpec, report: Report): void {
  const { name } = read.entry;
  // What its author took for a comment is read as mechanisms too, but it is not quoted, and no fix may lose it.
  const isCommented = hasComment(read.text);
  const list = readMechanisms(read.text.slice(0, shownLength(read.text)), spec);
  const at = { section, option: name, span: valuePlace(read) };
  const fix = (title: string, text: string, applicability: 'safe' | 'unsafe') => {
    return isCommented ? undefined : { title, applicability, edits: [setValue(read, text)] };
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
      fix: list.length > 0 ? fix('put blanks between the mechanisms', written, 'safe') : undefined,
    });
  }
  // Once for each word, and not for the whole value again with each: a list may be long.
  const canShow = isShown(read);
  for (const written of new Set(list.filter(({ isKnown }) => !isKnown).map((one) => one.written))) {
    const what = canShow ? showValue(written) : 'a word';
    const message = `${name} names ${what}, which is no known mechanism; known: ${spec.values.join(', ')}.`;
    report({ ...at, rule: 'unknown-mechanism', message });
  }
  if (isCommented) {
    const message = `${name} goes on with a comment, of which each word is read as a mechanism.`;
    report({ ...at, rule: 'unknown-mechanism', message, help: 'Put the comment on a line of its own.' });
  }
  const lonely = list.find((mechanism) => spec.alone?.includes(mechanism.name));
  if (lonely && (isCommented || list.some((mechanism) => mechanism.name !== lonely.name))) {
    report({
      ...at,
      rule: 'xoauth2-not-alone',
      message: `${name} names other mechanisms beside ${lonely.name}.`,
      fix: fix(`leave ${lonely.name} alone`, lonely.name, 'unsafe'),
    });
  }
}
