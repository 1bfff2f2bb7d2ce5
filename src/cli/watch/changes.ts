/** How long to wait for more of a change, in milliseconds: editors write a file in several steps. */
const PAUSE = 50;

/** Changes that were not looked at yet. */
export class Changes {
  #isPending = false;
  #wake: () => void = () => {};

  add(): void {
    this.#isPending = true;
    this.#wake();
  }

  /** Waits for a change, and then until no more come with it. */
  async next(): Promise<void> {
    if (!this.#isPending) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
    while (this.#isPending) {
      this.#isPending = false;
      await new Promise<void>((wake) => setTimeout(wake, PAUSE));
    }
  }
}
