import { lowerBound } from '../source/lower-bound.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import type { EffectiveConfig } from './effective-config.ts';
import { isShown, shownValue } from './phrase.ts';
import type { ReadEntry } from './read-entry.ts';
import { isMixed } from './shown-name.ts';

/**
 * The parts of a file that a reader of the report may see: the headers and names of described sections, and the
 * values of options that are known and no secret. In source order, without overlap. The places of findings and the
 * lines that reports show hang on them, so they are found once.
 */
export function visibleSpans(configs: readonly EffectiveConfig[]): readonly Span[] {
  const spans = known.get(configs) ?? findVisible(configs);
  known.set(configs, spans);
  return spans;
}

const known = new WeakMap<readonly EffectiveConfig[], readonly Span[]>();

function findVisible(configs: readonly EffectiveConfig[]): readonly Span[] {
  const spans: Span[] = [];
  for (const config of configs) {
    const { sections } = config;
    for (const span of structureOf(config)) spans.push(span);
    for (const { headers, entries } of sections) {
      for (const header of headers) spans.push(header);
      for (const read of entries) for (const span of placesOf(read)) spans.push(span);
    }
  }
  return withoutOverlap(spans);
}

/** What may be shown of one option. */
export function placesOf(read: ReadEntry): readonly Span[] {
  const places = read.name === read.entry.name ? [read.entry.nameSpan] : [];
  if (isShown(read)) places.push(shownValue(read));
  return places;
}

/** Sorts parts of a text, and takes out those that are empty or begin within another. */
export function withoutOverlap(spans: Span[]): readonly Span[] {
  spans.sort((one, other) => one.start - other.start);
  return spans.filter(
    (span, at) => span.end > span.start && (at === 0 || span.start >= (spans[at - 1]?.end ?? 0)),
  );
}

/** The words of the format in one application, or in the whole file where it is no export. */
function structureOf({
  document: { structure },
  configuration: { extent },
}: EffectiveConfig): readonly Span[] {
  if (!extent) return structure;
  const before = (end: number) => lowerBound(structure.length, (at) => (structure[at] as Span).start < end);
  return structure.slice(before(extent.start), before(extent.end));
}

/** Places of a file as a report may tell them. */
export interface ShownPlaces {
  /** Ends a place where something begins that is not shown: its end would tell how long that is. */
  cut(place: Span): Span;
  /**
   * The same for a place anywhere in the file. Behind or within what is not shown it is moved to where that begins,
   * unless it is at something that is shown.
   */
  move(place: Span): Span;
}

/** `visible` is what may be shown, at least of the lines of the places. */
export function shownPlaces(
  configs: readonly EffectiveConfig[],
  visible: () => readonly Span[] = () => visibleSpans(configs),
): ShownPlaces {
  const [first] = configs;
  if (!first) return { cut: (place) => place, move: (place) => place };
  const { source } = first.document;
  const cut = (place: Span) => cutPlace(place, source, visible());
  return {
    cut,
    move(place) {
      const hidden = hiddenBefore(place.start, source, visible());
      return hidden === undefined ? cut(place) : { start: hidden, end: hidden + 1 };
    },
  };
}

function cutPlace({ start, end }: Span, { text }: SourceFile, visible: readonly Span[]): Span {
  let at = start;
  for (let next = partAt(start, visible); at < end; next++) {
    const part = visible[next];
    const stop = Math.min(part?.start ?? end, end);
    if (stop > at && !ONLY_SIGNS.test(text.slice(at, stop))) return { start, end: Math.max(at, start + 1) };
    at = Math.min(part?.end ?? end, end);
  }
  return { start, end };
}

/** Where a text begins that is not shown and that an offset lies within or behind, on its line. */
function hiddenBefore(offset: number, source: SourceFile, visible: readonly Span[]): number | undefined {
  const next = partAt(offset, visible);
  if ((visible[next]?.start ?? offset + 1) <= offset) return undefined;
  const line = source.lineSpan(source.position(offset).line);
  const gap = Math.max(line.start, visible[next - 1]?.end ?? 0);
  const hidden = behindNames(gap, source.text.slice(0, line.end));
  return hidden < offset ? hidden : undefined;
}

/** Where a text goes on behind the names that it begins with: in a file that cannot be read they were not found. */
function behindNames(start: number, text: string): number {
  let at = start;
  for (;;) {
    const signs = SIGNS.exec(text.slice(at))?.[0] ?? '';
    // What follows a name is its value, unless a bracket opens there.
    const mayBeName = at === start || /[{[]/.test(signs);
    at += signs.length;
    const [name = '', word = ''] = (mayBeName && NAME.exec(text.slice(at))) || [];
    if (name === '' || isMixed(word)) return at;
    at += name.length;
  }
}

/** The index of the first part that ends behind an offset. */
function partAt(offset: number, visible: readonly Span[]): number {
  return lowerBound(visible.length, (at) => (visible[at] as Span).end <= offset);
}

/** What stands between names and values. */
const SIGNS = /^[\s=:,{}[\]-]*/;
const ONLY_SIGNS = /^[\s=:,{}[\]-]*$/;
/** A name with what follows it. */
const NAME = /^["']?([A-Za-z_][\w.-]{0,30})["']?\s*[=:\]][\s=:\]]*/;
