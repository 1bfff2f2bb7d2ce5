import { lowerBound } from '../source/lower-bound.ts';
import type { Span } from '../source/span.ts';
import type { Problem } from './document.ts';

/** Where a parser stumbled. What it makes of a value that such a place lies in is not to be relied on. */
export class BrokenPlaces {
  readonly #offsets: readonly number[];

  constructor(problems: readonly Problem[]) {
    this.#offsets = problems.map((problem) => problem.span.start).sort((one, other) => one - other);
  }

  /** Whether one of the places lies in the span or at its end. */
  touch(span: Span): boolean {
    const next = lowerBound(this.#offsets.length, (at) => (this.#offsets[at] as number) < span.start);
    return (this.#offsets[next] ?? Number.POSITIVE_INFINITY) <= span.end;
  }
}
