import type { ReadEntry } from '../effective/read-entry.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import { DIRECTION_CONTROL, invisibles, invisiblesOfValue } from '../text/invisible.ts';
import { inComments, inName, inSectionName, inValue } from './invisible-finding.ts';
import type { FileRule, Report } from './rule.ts';

/**
 * Names and values count, and of comments only what turns the direction of writing: that can make a line that is
 * commented out look as if it were none. A comment is in any language, and nothing else in it is read.
 */
export const invisibleCharacter: FileRule = {
  ids: ['invisible-character'],
  check(config, report) {
    // In a binary file it would be every name and value, and that it is one is told anyway.
    const { text } = config.document.source;
    if (text.includes('\0')) return;
    for (const section of config.sections) {
      checkSectionName(section, report);
      for (const read of section.entries) {
        if (!read.entry.readable || (read.option && read.isOrdinary)) continue;
        checkName(section, read, report);
        checkValue(section, read, report);
      }
    }
    // To look for comments is to read the file again.
    if (text.search(DIRECTION_CONTROL) !== -1) inComments(config, report);
  },
};

function checkSectionName({ name, headers }: SectionConfig, report: Report): void {
  const found = invisibles(name);
  if (found.length === 0) return;
  for (const span of headers) report(inSectionName(name, found, span));
}

function checkName(section: SectionConfig, read: ReadEntry, report: Report): void {
  // The catalogue has its own reasons for such a name.
  const found = read.option ? [] : invisibles(read.entry.name);
  if (found.length > 0) report(inName(section, read, found));
}

function checkValue(section: SectionConfig, read: ReadEntry, report: Report): void {
  const found = invisiblesOfValue(read.entry.value);
  if (found.length > 0) report(inValue(section, read, found));
}
