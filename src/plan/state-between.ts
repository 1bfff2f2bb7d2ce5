import type { ConfigDocument, Entry, Section } from '../document/document.ts';
import { type EffectiveConfig, resolve } from '../effective/effective-config.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import type { Change } from './change.ts';
import { isAtLeast, isMoment, type Moment, momentsOf } from './moment.ts';
import type { SectionPair } from './section-pairs.ts';

/** A place in one of the two files. */
export interface Place {
  readonly side: 'before' | 'after';
  readonly span: Span;
}

/** What the server runs with from one moment until the next: new values here, old ones there. */
export interface StateBetween {
  readonly from: Moment;
  readonly until: Moment;
  readonly config: EffectiveConfig;
  /** Where a span of the configuration stands in the files it was put together from. */
  placeOf(span: Span): Place;
}

/** Both sides of a change. */
export interface Sides {
  readonly before: EffectiveConfig;
  readonly after: EffectiveConfig;
  readonly pairs: readonly SectionPair[];
  readonly changes: readonly Change[];
}

/** The states between the first moment at which a part of the changes takes effect and the last. */
export function statesBetween(sides: Sides): readonly StateBetween[] {
  const used = sides.changes.filter((change) => change.isUsed);
  const moments = momentsOf(used.map(({ takesEffect }) => takesEffect));
  return moments
    .slice(0, -1)
    .map((from, at) => ({ from, until: moments[at + 1] as Moment, ...mix(sides, from) }));
}

/** The text of the file after is thought to follow that of the file before, so that each span tells its file. */
function mix(
  { before, after, pairs, changes }: Sides,
  from: Moment,
): Pick<StateBetween, 'config' | 'placeOf'> {
  const distance = before.document.source.text.length + 1;
  const moved = ({ start, end }: Span) => span(start + distance, end + distance);
  const byPair = new Map(pairs.map((pair) => [pair, new Map<string | undefined, Change>()]));
  for (const change of changes) byPair.get(change.pair)?.set(nameOf(change), change);
  const sections = [...byPair].flatMap(([pair, own]) => mixSection(pair, own, from, moved) ?? []);
  const names = new Set(pairs.map((pair) => pair.name));
  const others = [...after.configuration.sections, ...before.configuration.sections]
    .filter(({ name }) => !names.has(name))
    .map(({ name }): Section => ({ name, headers: [span(0, 0)], entries: [], incomplete: false }));
  const document: ConfigDocument = {
    source: new SourceFile('', ''),
    // Quotes that a .cfg should not have are gone from the values.
    syntax: 'yaml',
    configurations: [
      { sections: [...sections, ...others], anchor: moved(after.configuration.anchor), isEmailServer: true },
    ],
    problems: [],
    structure: [],
    comments: () => [],
    incomplete: false,
  };
  return {
    config: resolve(document, after.catalog)[0] as EffectiveConfig,
    placeOf: ({ start, end }) =>
      start < distance
        ? { side: 'before', span: span(start, end) }
        : { side: 'after', span: span(start - distance, end - distance) },
  };
}

/** A placeholder, from which no rule guesses: the documentation does not say which of the values is in use. */
const UNKNOWN = '{{ unknown }}';

/** The section as the server has it from a moment on; undefined where it does not have it yet, or no more. */
function mixSection(
  { name, before, after, isIn }: SectionPair,
  changes: ReadonlyMap<string | undefined, Change>,
  from: Moment,
  moved: (span: Span) => Span,
): Section | undefined {
  const entries: Entry[] = [];
  for (const option of optionsOf(before, after)) {
    const old = entryOf(before, option, (span) => span);
    const present = entryOf(after, option, moved);
    const change = changes.get(option);
    const entry = !change || isLive(change, from) ? present : old;
    if (change?.takesEffect === 'unknown') {
      const either = present ?? old;
      if (either) entries.push({ ...either, value: UNKNOWN });
    } else if (entry) entries.push(entry);
  }
  const isThere = isIn.before || entries.length > 0;
  if (!isThere) return undefined;
  const headers = isIn.after ? after.headers.map(moved) : before.headers;
  return { name, headers, entries, incomplete: before.isIncomplete || after.isIncomplete };
}

/**
 * Names that the catalogue does not know are no part of the state: no rule depends on them, and beside other entries
 * one that must stay hidden could look harmless.
 */
function optionsOf(...sections: readonly SectionConfig[]): ReadonlySet<string> {
  const known = sections.flatMap((section) => section.entries.filter(({ option }) => option !== undefined));
  return new Set(known.map(({ entry }) => entry.name));
}

/** The effective entry of an option, as a reader of a syntax without quotes would have it. */
function entryOf(section: SectionConfig, option: string, move: (span: Span) => Span): Entry | undefined {
  const { origin, read } = section.setting(option);
  if (origin !== 'file' || !read) return undefined;
  const { entry, text } = read;
  return { ...entry, value: text, nameSpan: move(entry.nameSpan), valueSpan: move(entry.valueSpan) };
}

function nameOf({ before, after }: Change): string | undefined {
  return (after.read ?? before.read)?.entry.name;
}

function isLive({ takesEffect }: Change, from: Moment): boolean {
  return isMoment(takesEffect) && isAtLeast(from, takesEffect);
}
