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
  kindOf,
  withoutInvisibles,
} from '../text/invisible.ts';
import { type Finding, type Report, setValue } from './rule.ts';

const RULE = 'invisible-character';

export function inSectionName(name: string, found: readonly Invisible[], span: Span): Finding {
  const meant = withoutInvisibles(name);
  const help = meant === '' ? undefined : `Without it the name is ${meant}.`;
  const message = `the name of section [${name}] ${holds(found)}.`;
  return { rule: RULE, section: name, message, help, span };
}

/** The rename is left to what reports that no option is called so. */
export function inName(
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

export function inValue(section: SectionConfig, read: ReadEntry, found: readonly Invisible[]): Finding {
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

export function inComments({ document, configuration, catalog }: EffectiveConfig, report: Report): void {
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
