import {
  type ChangeObject,
  diffArrays,
  FILE_HEADERS_ONLY,
  formatPatch,
  type StructuredPatchHunk,
} from 'diff';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import { printable, printableLine } from '../text/printable.ts';
import { RenderedLine } from './rendered-line.ts';

/** A text of a file, and the parts of it that may be shown. */
export interface Version {
  readonly source: SourceFile;
  readonly visible: readonly Span[];
}

/** How many lines of context surround a change. */
const CONTEXT = 3;
/** How many changed lines in a row are searched for those that are the same. */
const THOROUGHLY = 400;

/**
 * A unified diff for people: what may not be shown is `***`, so no program can apply it. Lines that differ in hidden
 * parts only are told as changed.
 */
export function unifiedDiff(before: Version, after: Version): string {
  const path = printable(before.source.path);
  const lines = compare(linesOf(before), linesOf(after));
  const hunks = hunksOf(lines, before, after);
  const headers = { oldHeader: undefined, newHeader: undefined };
  return formatPatch({ oldFileName: path, newFileName: path, ...headers, hunks }, FILE_HEADERS_ONLY);
}

/** Lines with their ends, which are all written as LF: fixes leave them alone. */
function linesOf({ source }: Version): readonly string[] {
  return source.text.replace(/\r\n?/g, '\n').match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A line of a diff, with the number from 1 that it has, or would have, in both versions. */
interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly old: number;
  readonly new: number;
  readonly isLast: boolean;
}

/** All lines of both versions. Comparing whole files at once would take quadratic time. */
function compare(before: readonly string[], after: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  let [from, to] = [0, 0];
  const add = ({ value, added, removed }: Pick<ChangeObject<string[]>, 'value' | 'added' | 'removed'>) => {
    const sign = added ? '+' : removed ? '-' : ' ';
    for (const text of value) {
      lines.push({ sign, old: from + 1, new: to + 1, isLast: !text.endsWith('\n') });
      if (!added) from++;
      if (!removed) to++;
    }
  };
  for (const [one, other] of [...anchors(before, after), [before.length, after.length] as const]) {
    const [removed, added] = [before.slice(from, one), after.slice(to, other)];
    const changes = diffArrays(removed, added, { maxEditLength: THOROUGHLY });
    for (const change of changes ?? []) add(change);
    if (changes) continue;
    add({ value: removed, removed: true, added: false });
    add({ value: added, added: true, removed: false });
  }
  return lines;
}

/** Pairs of lines that both versions have once, in the order of both. */
function* anchors(before: readonly string[], after: readonly string[]): Generator<readonly [number, number]> {
  const places = uniquePlaces(after);
  let last = -1;
  for (const [text, at] of uniquePlaces(before)) {
    const other = places.get(text) ?? -1;
    if (at < 0 || other <= last) continue;
    last = other;
    yield [at, other];
  }
}

/** The index of each line in the order of the file; -1 where it occurs again. */
function uniquePlaces(lines: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [at, line] of lines.entries()) places.set(line, places.has(line) ? -1 : at);
  return places;
}

function hunksOf(lines: readonly Line[], before: Version, after: Version): StructuredPatchHunk[] {
  const ranges: [number, number][] = [];
  for (const [at, { sign }] of lines.entries()) {
    if (sign === ' ') continue;
    const range = ranges.at(-1);
    if (range && at - CONTEXT <= range[1]) range[1] = at + CONTEXT + 1;
    else ranges.push([Math.max(0, at - CONTEXT), at + CONTEXT + 1]);
  }
  const changes = placesOfChanges(lines, before, after);
  return ranges.map(([from, to]) => {
    const own = lines.slice(from, to);
    const [first] = own as [Line];
    return {
      oldStart: first.old,
      oldLines: own.filter(({ sign }) => sign !== '+').length,
      newStart: first.new,
      newLines: own.filter(({ sign }) => sign !== '-').length,
      lines: own.flatMap((line) => {
        const around = changes.get(line) ?? 0;
        const text = line.sign === '+' ? shown(after, line.new, around) : shown(before, line.old, around);
        return [printableLine(line.sign + text), ...(line.isLast ? ['\\ No newline at end of file'] : [])];
      }),
    };
  });
}

/**
 * Where each changed line first differs from its other version, in characters from its start. Of lines changed in a
 * row the first that was removed became the first that was added, and so on.
 */
function placesOfChanges(lines: readonly Line[], before: Version, after: Version): ReadonlyMap<Line, number> {
  const places = new Map<Line, number>();
  let removed: Line[] = [];
  let paired = 0;
  for (const line of lines) {
    if (line.sign === ' ') [removed, paired] = [[], 0];
    if (line.sign === '-') removed.push(line);
    const old = removed[paired];
    if (line.sign !== '+' || !old) continue;
    paired++;
    const place = firstDifference(textOf(before, old.old), textOf(after, line.new));
    places.set(old, place).set(line, place);
  }
  return places;
}

function textOf({ source }: Version, line: number): string {
  const { start, end } = source.lineSpan(line);
  return source.text.slice(start, end);
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

function shown({ source, visible }: Version, line: number, around: number): string {
  const span = source.lineSpan(line);
  return new RenderedLine(source, span, span.start + around, visible).text;
}
