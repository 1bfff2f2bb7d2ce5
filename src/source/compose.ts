import type { Span } from './span.ts';
import type { TextEdit } from './text-edit.ts';

/** A part of an edited text: a stretch of the original, or what stands there now. */
type Piece = Span | string;

/**
 * Edits of one text that do what several rounds of edits do one after the other, each of the text that the round
 * before has left. They are in the order of the text and do not overlap; `length` is that of the text.
 */
export function compose(length: number, rounds: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  let pieces: readonly Piece[] = [{ start: 0, end: length }];
  for (const edits of rounds) pieces = edited(pieces, edits);
  return toEdits(pieces, length);
}

function edited(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const sorted = [...edits].sort((one, other) => one.span.start - other.span.start);
  const source = new PieceReader(pieces);
  const result: Piece[] = [];
  for (const { span, text } of sorted) {
    result.push(...source.upTo(span.start));
    if (text !== '') result.push(text);
    source.upTo(span.end);
  }
  result.push(...source.upTo(Number.POSITIVE_INFINITY));
  return result;
}

/** Hands out pieces from the first to the last, cut where that is asked for. */
class PieceReader {
  readonly #pieces: readonly Piece[];
  #index = 0;
  /** How much of the piece at the index was handed out. */
  #used = 0;
  #offset = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  upTo(offset: number): readonly Piece[] {
    const taken: Piece[] = [];
    while (this.#offset < offset) {
      const piece = this.#pieces[this.#index];
      if (piece === undefined) break;
      const left = lengthOf(piece) - this.#used;
      const wanted = Math.min(left, offset - this.#offset);
      taken.push(part(piece, this.#used, this.#used + wanted));
      this.#offset += wanted;
      this.#used += wanted;
      if (wanted < left) continue;
      this.#index++;
      this.#used = 0;
    }
    return taken;
  }
}

function lengthOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

function part(piece: Piece, from: number, to: number): Piece {
  if (typeof piece === 'string') return piece.slice(from, to);
  return { start: piece.start + from, end: piece.start + to };
}

/** What stands between two stretches of the original takes the place of what stood between them. */
function toEdits(pieces: readonly Piece[], length: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let text = '';
  for (const piece of [...pieces, { start: length, end: length }]) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    if (text !== '' || piece.start > at) edits.push({ span: { start: at, end: piece.start }, text });
    at = piece.end;
    text = '';
  }
  return edits;
}
