import type { ReadEntry } from './read-entry.ts';

/** So many entries are looked through one by one as quickly as an index of them is made. */
const FEW = 40;
/** How often a section is asked for entries before an index is made of it: one that is sound is hardly asked. */
const SELDOM = 6;

/** Finds the effective entries of a section: the last ones of their names. */
export class EntryIndex {
  readonly #entries: readonly (ReadEntry | undefined)[];
  #asked = 0;
  /** By the number of the option. */
  #ofOptions: (ReadEntry | undefined)[] | undefined;
  #ofOthers: Map<string, ReadEntry> | undefined;

  /** The entries may still be read, one after the other; `add` is told of those that come late. */
  constructor(entries: readonly (ReadEntry | undefined)[]) {
    this.#entries = entries;
  }

  ofOption(number: number): ReadEntry | undefined {
    if (!this.#ofOptions && this.#entries.length <= FEW && this.#asked++ < SELDOM) {
      return this.#entries.findLast((read) => read?.option?.number === number);
    }
    this.#ofOptions ??= this.#makeIndex();
    return this.#ofOptions[number];
  }

  /** Of a name that is no option. */
  ofOther(name: string): ReadEntry | undefined {
    this.#ofOptions ??= this.#makeIndex();
    return this.#ofOthers?.get(name);
  }

  add(read: ReadEntry): void {
    if (this.#ofOptions) this.#index(read, this.#ofOptions);
  }

  #makeIndex(): (ReadEntry | undefined)[] {
    const ofOptions: (ReadEntry | undefined)[] = [];
    for (const read of this.#entries) if (read) this.#index(read, ofOptions);
    return ofOptions;
  }

  #index(read: ReadEntry, ofOptions: (ReadEntry | undefined)[]): void {
    const { option, entry } = read;
    if (option) {
      ofOptions[option.number] = read;
      return;
    }
    this.#ofOthers ??= new Map();
    this.#ofOthers.set(entry.name, read);
  }
}
