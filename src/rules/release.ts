import { compareReleases } from '../catalog/release.ts';
import type { Option } from '../catalog/section-catalog.ts';
import { valuePlace } from '../effective/phrase.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import { ownProperty } from '../values/own-property.ts';
import type { Finding, Report, SectionRule, Target } from './rule.ts';

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
  const { content } = read;
  const { introduced, discontinued, valuesIntroduced } = facts;
  const { release } = target;
  if (introduced !== undefined && compareReleases(introduced, release) > 0)
    report(introducedLater(section, read, introduced, target));
  const value = content.type === 'value' ? ownProperty(valuesIntroduced, String(content.value)) : undefined;
  if (value && compareReleases(value.release, release) > 0)
    report(valueIntroducedLater(section, read, value, target));
  if (discontinued !== undefined && compareReleases(discontinued, release) <= 0)
    report(discontinuedBefore(section, read, facts, target));
}

function introducedLater(section: string, { entry }: ReadEntry, introduced: string, target: Target): Finding {
  const { name, nameSpan } = entry;
  const message = `${name} was introduced with ${introduced}; the target release is ${target.release}.`;
  return { section, option: name, rule: 'not-yet-introduced', message, span: nameSpan };
}

function valueIntroducedLater(
  section: string,
  read: ReadEntry,
  { release, inferred }: NonNullable<Option['facts']['valuesIntroduced']>[string],
  target: Target,
): Finding {
  const { name } = read.entry;
  const message = `${name} ${read.text} was introduced with ${release}; the target release is ${target.release}.`;
  return { section, option: name, rule: 'not-yet-introduced', message, span: valuePlace(read), inferred };
}

function discontinuedBefore(
  section: string,
  { entry }: ReadEntry,
  { discontinued, successor }: Option['facts'],
  target: Target,
): Finding {
  const { name, nameSpan } = entry;
  const message = `${name} was discontinued with ${discontinued}; the target release is ${target.release}.`;
  const help = successor ? `Remove it, and see whether ${successor} needs another value.` : 'Remove it.';
  return { section, option: name, rule: 'discontinued-option', message, help, span: nameSpan };
}
