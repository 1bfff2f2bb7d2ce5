import { compareReleases } from '../catalog/release.ts';
import type { Option } from '../catalog/section-catalog.ts';
import { valuePlace } from '../effective/phrase.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import { ownProperty } from '../values/own-property.ts';
import type { Report, SectionRule, Target } from './rule.ts';

/** The rules that depend on the target release. */
export const release: SectionRule = {
  ids: ['not-yet-introduced', 'discontinued-option'],
  check({ name: section, entries }, target, report) {
    for (const read of entries) {
      const { option, entry, content } = read;
      if (!option?.dependsOnRelease || !entry.readable || content.type === 'not-set') continue;
      checkEntry(section, read, option.facts, target, report);
    }
  },
};

function checkEntry(
  section: string,
  read: ReadEntry,
  facts: Option['facts'],
  target: Target,
  report: Report,
): void {
  const { entry, content } = read;
  const { introduced, discontinued, successor, valuesIntroduced } = facts;
  const at = { section, option: entry.name };
  if (introduced !== undefined && compareReleases(introduced, target.release) > 0) {
    const message = `${entry.name} was introduced with ${introduced}; the target release is ${target.release}.`;
    report({ ...at, rule: 'not-yet-introduced', message, span: entry.nameSpan });
  }
  const value = content.type === 'value' ? ownProperty(valuesIntroduced, String(content.value)) : undefined;
  if (value && compareReleases(value.release, target.release) > 0) {
    const message = `${entry.name} ${read.text} was introduced with ${value.release}; the target release is ${target.release}.`;
    report({
      ...at,
      rule: 'not-yet-introduced',
      message,
      span: valuePlace(read),
      inferred: value.inferred,
    });
  }
  if (discontinued !== undefined && compareReleases(discontinued, target.release) <= 0) {
    const message = `${entry.name} was discontinued with ${discontinued}; the target release is ${target.release}.`;
    const help = successor ? `Remove it, and see whether ${successor} needs another value.` : 'Remove it.';
    report({ ...at, rule: 'discontinued-option', message, help, span: entry.nameSpan });
  }
}
