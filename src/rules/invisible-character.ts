import type { Fix } from '../diagnostics/diagnostic.ts';
import { shownLength } from '../diagnostics/show-value.ts';
import type { EffectiveConfig } from '../effective/effective-config.ts';
import { isShown, valuePlace } from '../effective/phrase.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import { lowerBound } from '../source/lower-bound.ts';
import type { Span } from '../source/span.ts';
import { enumerate } from '../text/enumerate.ts';
import {
  clearedValue,
  codePointName,
  DIRECTION_CONTROL,
  type Invisible,
  type InvisibleKind,
  invisibles,
  invisiblesOfValue,
  kindOf,
  withoutInvisibles,
} from '../text/invisible.ts';
import { type FileRule, type Finding, type Report, setValue } from './rule.ts';

const RULE = 'invisible-character';

/**
 * Names and values count, and of comments only what turns the direction of writing: that can make a line that is
 * commented out look as if it were none. A comment is in any language, and nothing else in it is read.
 */
export const invisibleCharacter: FileRule = {
  ids: [RULE],
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
    if (text.search(DIRECTION_CONTROL) !== -1) checkComments(config, report);
  },
};

function checkSectionName({ name, headers }: SectionConfig, report: Report): void {
  const found = invisibles(name);
  if (found.length === 0) return;
  for (const span of headers) report(inSectionName(name, found, span));
}

function inSectionName(name: string, found: readonly Invisible[], span: Span): Finding {
  const meant = withoutInvisibles(name);
  const help = meant === '' ? undefined : `Without it the name is ${meant}.`;
  const message = `the name of section [${name}] ${holds(found)}.`;
  return { rule: RULE, section: name, message, help, span };
}

function checkName(section: SectionConfig, read: ReadEntry, report: Report): void {
  // The catalogue has its own reasons for such a name.
  const found = read.option ? [] : invisibles(read.entry.name);
  if (found.length > 0) report(inName(section, read, found));
}

/** The rename is left to what reports that no option is called so. */
function inName(
  { name: section, catalog }: SectionConfig,
  read: ReadEntry,
  found: readonly Invisible[],
): Finding {
  const { name, nameSpan } = read.entry;
  const isNameShown = read.name === name;
  const meant = withoutInvisibles(name);
  return {
    rule: RULE,
    section,
    option: read.name,
    message: isNameShown
      ? `the name ${name} ${holds(found)}.`
      : `the name of an option in [${section}] holds an invisible character.`,
    help: catalog.option(meant) ? `Without it the name is ${meant}.` : undefined,
    span: nameSpan,
  };
}

function checkValue(section: SectionConfig, read: ReadEntry, report: Report): void {
  const found = invisiblesOfValue(read.entry.value);
  if (found.length > 0) report(inValue(section, read, found));
}

function inValue(section: SectionConfig, read: ReadEntry, found: readonly Invisible[]): Finding {
  const { value, valueSpan } = read.entry;
  const at = { rule: RULE, section: section.name, option: read.name };
  const isOpen = isShown(read);
  const visible = found.filter((one) => isOpen && one.at < shownLength(value));
  const [first] = visible;
  const help = 'Type the value anew, unless the character belongs to it.';
  if (!first) {
    // Which character it is, and where, would tell a part of what is not shown.
    const message = `the value of ${read.name} holds an invisible character.`;
    return { ...at, message, help, span: valuePlace(read) };
  }
  const cleared = clearedValue(value);
  const isVerbatim = valueSpan.end - valueSpan.start === value.length;
  const start = valueSpan.start + first.at;
  return {
    ...at,
    message: `the value of ${read.name} ${holds(visible)}.`,
    help: cleared === '' ? help : undefined,
    span: isVerbatim ? { start, end: start + String.fromCodePoint(first.code).length } : valuePlace(read),
    fix: cleared === '' ? undefined : clear(read, cleared),
  };
}

function clear(read: ReadEntry, cleared: string): Fix {
  return {
    title: `clear ${read.name} of invisible characters`,
    applicability: 'unsafe',
    edits: [setValue(read, cleared)],
  };
}

function checkComments({ document, configuration, catalog }: EffectiveConfig, report: Report): void {
  const starts = configuration.sections
    .flatMap(({ name, headers }) => headers.map(({ start }) => ({ name, start })))
    .sort((one, other) => one.start - other.start);
  for (const { start, text } of document.comments()) {
    const section = starts[lowerBound(starts.length, (at) => (starts[at]?.start ?? 0) <= start) - 1]?.name;
    if (section === undefined || !catalog.describe(section)) continue;
    const found = invisibles([...text.matchAll(DIRECTION_CONTROL)].join(''));
    if (found.length === 0) continue;
    const span: Span = { start, end: start + 1 };
    const message = `a comment in [${section}] ${holds(found)}.`;
    report({ rule: RULE, section, message, help: 'Remove the character from the comment.', span });
  }
}

/** How many different characters a sentence names. */
const MOST = 3;

function holds(found: readonly Invisible[]): string {
  const named = found.slice(0, MOST).map(({ code, count }) => {
    return count > 1 ? `${codePointName(code)} (${count} times)` : codePointName(code);
  });
  const rest = found.length - named.length;
  const told = enumerate(rest > 0 ? [...named, `${rest} more`] : named, 'and');
  const kinds = new Set(found.map(({ code }) => kindOf(code)));
  const [kind] = kinds;
  return `holds ${told}: ${kinds.size === 1 && kind ? EFFECTS[kind] : 'what is seen is not what is read'}`;
}

const EFFECTS: Readonly<Record<InvisibleKind, string>> = {
  direction: 'it shows text in another order than it is read in',
  control: 'a terminal obeys it instead of showing it',
  half: 'it is half of a character, which no encoding holds',
  blank: 'it looks like a blank and is none',
  hidden: 'nothing of it is seen, but it is read',
};
