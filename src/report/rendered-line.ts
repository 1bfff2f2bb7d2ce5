import { lowerBound } from '../source/lower-bound.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import { isPlain, printable } from '../text/printable.ts';

/** Stands for what must not be shown, whatever its length. */
const HIDDEN = '***';
/** How much of a long line is read on each side of a mark, in characters that are shown. */
const REACH = 300;

/** A part of the rendered text. In a plain one each character stands for one of the file. */
interface Piece {
  readonly offset: number;
  readonly column: number;
  readonly isPlain: boolean;
}

/** The part of a line around an offset as it may be shown, and where its characters came from. */
export class RenderedLine {
  text = '';
  /** Whether anything of the file is in the text. */
  showsSomething = false;
  readonly #pieces: Piece[] = [];

  constructor(source: SourceFile, line: Span, around: number, visible: readonly Span[]) {
    const mark = Math.min(Math.max(around, line.start), line.end);
    const parts = { text: source.text, line, visible };
    const first = lowerBound(visible.length, (at) => (visible[at] as Span).end <= mark);
    const before = within(toTheLeft(parts, mark, first), (one, room) => ({ ...one, start: one.end - room }));
    const behind = within(toTheRight(parts, mark, first), (one, room) => ({ ...one, end: one.start + room }));
    before.reverse();
    const from = before[0]?.start ?? mark;
    const to = behind.at(-1)?.end ?? mark;
    if (from > line.start) this.#add(line.start, '…');
    let isHidden = false;
    for (const { kind, start, end } of [...before, ...behind]) {
      // A text that lies on both sides of the mark is one.
      if (kind !== 'hidden') this.#addVisible(source, start, end);
      else if (!isHidden) this.#add(start, HIDDEN);
      isHidden = kind === 'hidden';
      if (kind === 'visible') this.showsSomething = true;
    }
    if (to < line.end) this.#add(to, '…');
    this.#add(line.end, '');
  }

  /** The column, from 0, at which an offset of the file stands in the text. */
  column(offset: number): number {
    let found = 0;
    for (const piece of this.#pieces) {
      if (piece.offset > offset) break;
      found = piece.column + (piece.isPlain ? offset - piece.offset : 0);
    }
    return found;
  }

  #add(offset: number, text: string, isPlain = false): void {
    this.#pieces.push({ offset, column: this.text.length, isPlain });
    this.text += text;
  }

  #addVisible(source: SourceFile, start: number, end: number): void {
    const text = source.text.slice(start, end);
    if (isPlain(text)) {
      this.#add(start, text, true);
      return;
    }
    let at = start;
    for (const piece of text.match(PIECES) ?? []) {
      this.#add(at, piece === '\t' ? ' ' : printable(piece));
      at += piece.length;
    }
  }
}

/** A part of a line that is shown, or that is not, or blanks and punctuation at the ends of what is not. */
interface Segment {
  readonly kind: 'visible' | 'signs' | 'hidden';
  readonly start: number;
  readonly end: number;
}

/** What a line is taken apart by. */
interface Parts {
  readonly text: string;
  readonly line: Span;
  readonly visible: readonly Span[];
}

/** The parts of a line before an offset, from there to the left. */
function* toTheLeft({ text, line, visible }: Parts, mark: number, first: number): Generator<Segment> {
  let end = mark;
  for (let at = Math.min(first, visible.length - 1); end > line.start && at >= -1; at--) {
    const part = visible[at];
    if (part && part.start >= end) continue;
    const stop = Math.max(line.start, part?.end ?? line.start);
    if (stop < end) yield* clipped(gap(text, line, stop, visible[at + 1]?.start), stop, end).reverse();
    end = Math.min(end, stop);
    if (!part || part.end <= line.start) return;
    const start = Math.max(line.start, part.start);
    if (start < end) yield { kind: 'visible', start, end };
    end = start;
  }
}

/** Those behind it, from there to the right. */
function* toTheRight({ text, line, visible }: Parts, mark: number, first: number): Generator<Segment> {
  let start = mark;
  for (let at = first; start < line.end; at++) {
    const part = visible[at];
    const stop = Math.min(line.end, part?.start ?? line.end);
    if (start < stop) yield* clipped(gap(text, line, visible[at - 1]?.end, stop), start, stop);
    start = Math.max(start, stop);
    const end = Math.min(line.end, part?.end ?? line.end);
    if (start < end) yield { kind: 'visible', start, end };
    start = end;
  }
}

/** What lies between two parts that are shown. */
function gap(text: string, line: Span, partEnd = 0, partStart = text.length): Segment[] {
  const start = Math.max(line.start, partEnd);
  const end = Math.min(line.end, partStart);
  let from = start;
  let to = end;
  while (from < end && isSign(text, from)) from++;
  while (to > from && isSign(text, to - 1)) to--;
  return [
    { kind: 'signs', start, end: from },
    { kind: 'hidden', start: from, end: to },
    { kind: 'signs', start: to, end },
  ];
}

function clipped(segments: readonly Segment[], start: number, end: number): Segment[] {
  return segments
    .map((one) => ({ ...one, start: Math.max(one.start, start), end: Math.min(one.end, end) }))
    .filter((one) => one.start < one.end);
}

/** As many segments as there is room for; of the last as much as has room. */
function within(segments: Iterable<Segment>, cut: (one: Segment, room: number) => Segment): Segment[] {
  const taken: Segment[] = [];
  let room = REACH;
  for (const one of segments) {
    // Its length must not tell in what is shown beside it.
    const length = one.kind === 'hidden' ? HIDDEN.length : one.end - one.start;
    taken.push(length <= room || one.kind === 'hidden' ? one : cut(one, room));
    room -= length;
    if (room <= 0) break;
  }
  return taken;
}

function isSign(text: string, at: number): boolean {
  return /[\s=:,{}[\]]/.test(text.charAt(at));
}

/** Characters, and what only together is spelled out. */
const PIECES = /##[A-Za-z]*\[|./gsu;
