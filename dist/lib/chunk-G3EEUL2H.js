import {
  lowerBound
} from "./chunk-HIE3N5H6.js";

// src/document/broken-places.ts
var BrokenPlaces = class {
  #offsets;
  constructor(problems) {
    this.#offsets = problems.map((problem) => problem.span.start).sort((one, other) => one - other);
  }
  /** Whether one of the places lies in the span or at its end. */
  touch(span) {
    const next = lowerBound(this.#offsets.length, (at) => this.#offsets[at] < span.start);
    return (this.#offsets[next] ?? Number.POSITIVE_INFINITY) <= span.end;
  }
};

export {
  BrokenPlaces
};
