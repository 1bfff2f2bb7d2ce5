import { lowerBound } from '../source/lower-bound.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import { isPlain, printable } from '../text/printable.ts';

/** Stands for what must not be shown, whatever its length. */
const HIDDEN = '***';
/** How far around a mark a long line is read, in characters. */
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
    const from = Math.max(line.start, around - REACH);
    const to = Math.min(line.end, around + REACH);
    if (from > line.start) this.#add(line.start, '…');
    let at = from;
    for (
      let next = lowerBound(visible.length, (index) => (visible[index] as Span).end <= from);
      next < visible.length;
      next++
    ) {
      const { start, end } = visible[next] as Span;
      if (start >= to) break;
      this.#addHidden(source, at, Math.max(at, start));
      at = Math.min(end, to);
      this.#addVisible(source, Math.max(from, start), at);
      this.showsSomething = true;
    }
    this.#addHidden(source, at, to);
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

  /** Blanks and punctuation at the ends are shown; the rest is blanked. */
  #addHidden(source: SourceFile, start: number, end: number): void {
    let at = start;
    for (const { 0: piece, index } of source.text.slice(start, end).matchAll(OPEN)) {
      if (start + index > at) this.#add(at, HIDDEN);
      this.#addVisible(source, start + index, start + index + piece.length);
      at = start + index + piece.length;
    }
    if (at < end) this.#add(at, HIDDEN);
  }
}

/** Characters, and what only together is spelled out. */
const PIECES = /##[A-Za-z]*\[|./gsu;
const OPEN = /^[\s=:,{}[\]]+|[\s=:,{}[\]]+$/g;
