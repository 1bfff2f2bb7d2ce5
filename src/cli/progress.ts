import type { Output } from './io.ts';

/** How long a run may take before it says how far it is, and how often it says so, in milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 100;

/** One line on a terminal that tells how far a long run is. Short runs, and streams that are no terminal, get none. */
export class Progress {
  readonly #stream: Output;
  readonly #total: number;
  #next: number;
  #isShown = false;

  constructor(stream: Output, total: number, now: number) {
    this.#stream = stream;
    this.#total = total;
    this.#next = stream.isTTY ? now + PATIENCE : Number.POSITIVE_INFINITY;
  }

  /** Times are in milliseconds since any moment. */
  tell(done: number, now: number): void {
    if (now < this.#next) return;
    this.#next = now + INTERVAL;
    this.#isShown = true;
    this.#stream.write(`\r\u001b[Kchecked ${done} of ${this.#total} files`);
  }

  /** Takes the line away, for something else to be printed. */
  clear(): void {
    if (this.#isShown) this.#stream.write('\r\u001b[K');
    this.#isShown = false;
  }
}
