import type { Comment } from '../document/comment.ts';
import type { ConfigDocument } from '../document/document.ts';
import { lowerBound } from '../source/lower-bound.ts';
import type { Directive } from './directive.ts';
import { Precedence } from './precedence.ts';

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Directives about one line: what begins on it, to the end of its value. */
export class LineDirectives {
  readonly #document: ConfigDocument;
  readonly #byLine = new Map<number, Precedence>();
  /** From the first to the last character of each entry, in source order. */
  readonly #entries: readonly Extent[];

  constructor(document: ConfigDocument, directives: readonly Directive[]) {
    this.#document = document;
    const ofLines = directives.filter(({ type }) => type === 'disable-line' || type === 'disable-next-line');
    this.#entries = ofLines.length > 0 ? extentsOf(document) : [];
    const next = new NextLines(document);
    // From below: where several stand one above the other, what the lowest is about is known first.
    for (const directive of ofLines.reverse()) {
      const own = this.#lineOf(directive.span.start);
      const last = this.#lineOf(directive.end);
      if (directive.type === 'disable-next-line') this.#add(next.after(last), directive);
      else for (const line of new Set([own, this.#firstLine(directive)])) this.#add(line, directive);
    }
  }

  /** Those about the line that a place belongs to. */
  at(offset: number): Precedence | undefined {
    const entry = this.#entryBefore(offset);
    return this.#byLine.get(this.#lineOf(entry && offset <= entry.end ? entry.start : offset));
  }

  #add(line: number, directive: Directive): void {
    const present = this.#byLine.get(line) ?? new Precedence();
    present.add(directive);
    this.#byLine.set(line, present);
  }

  /** Where what stands before a comment begins: a value may have several lines. */
  #firstLine({ span: { start } }: Directive): number {
    const entry = this.#entryBefore(start);
    const isBefore = entry && this.#lineOf(entry.end) === this.#lineOf(start);
    return this.#lineOf(isBefore ? entry.start : start);
  }

  #entryBefore(offset: number): Extent | undefined {
    return this.#entries[
      lowerBound(this.#entries.length, (at) => (this.#entries[at]?.start ?? 0) <= offset) - 1
    ];
  }

  #lineOf(offset: number): number {
    return this.#document.source.position(offset).line;
  }
}

/** In an export the value may stand before the name. */
function extentsOf({ configurations }: ConfigDocument): readonly Extent[] {
  return configurations
    .flatMap(({ sections }) => sections.flatMap(({ entries }) => entries))
    .map(({ nameSpan, valueSpan }) => ({
      start: nameSpan.start,
      end: Math.max(nameSpan.end, valueSpan.end),
    }))
    .sort((one, other) => one.start - other.start);
}

/** The lines that hold more than a comment. */
class NextLines {
  readonly #document: ConfigDocument;
  readonly #comments = new Map<number, Comment[]>();
  readonly #known = new Map<number, number>();

  constructor(document: ConfigDocument) {
    this.#document = document;
    const { source } = document;
    for (const comment of document.comments()) {
      const last = source.position(comment.end).line;
      for (let line = source.position(comment.start).line; line <= last; line++) {
        const known = this.#comments.get(line);
        if (known) known.push(comment);
        else this.#comments.set(line, [comment]);
      }
    }
  }

  /** The first such line after this one; lines are asked for from the last to the first. */
  after(line: number): number {
    const { source } = this.#document;
    const last = source.position(source.text.length).line;
    let next = line + 1;
    while (next <= last && this.#isIdle(next)) {
      const known = this.#known.get(next);
      if (known !== undefined) {
        next = known;
        break;
      }
      next++;
    }
    this.#known.set(line, next);
    return next;
  }

  #isIdle(line: number): boolean {
    const { source } = this.#document;
    const { start, end } = source.lineSpan(line);
    let at = start;
    for (const comment of this.#comments.get(line) ?? []) {
      if (source.text.slice(at, comment.start).trim() !== '') return false;
      at = comment.end;
    }
    return source.text.slice(at, end).trim() === '';
  }
}
