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
    let low = 0;
    let high = this.#offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#offsets[middle] as number) < span.start) low = middle + 1;
      else high = middle;
    }
    return (this.#offsets[low] ?? Number.POSITIVE_INFINITY) <= span.end;
  }
}
