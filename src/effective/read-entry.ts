import type { Lookup, Option } from '../catalog/section-catalog.ts';
import type { Fact } from '../condition/condition.ts';
import type { Entry } from '../document/document.ts';
import type { Content, TextReading } from './text-reader.ts';

export type { Content } from './text-reader.ts';

/** An entry with what the catalogue makes of its name and its text. */
export class ReadEntry {
  readonly entry: Entry;
  /** The name as a report may show it. */
  readonly name: string;
  readonly lookup: Lookup;
  readonly reading: TextReading;

  constructor(entry: Entry, name: string, lookup: Lookup, reading: TextReading) {
    this.entry = entry;
    this.name = name;
    this.lookup = lookup;
    this.reading = reading;
  }

  /** The option of this name, where the catalogue knows it. */
  get option(): Option | undefined {
    return this.lookup.type === 'option' ? this.lookup.option : undefined;
  }

  /** The value without the quotes that a .cfg should not have. */
  get text(): string {
    return this.reading.text;
  }

  get isQuoted(): boolean {
    return this.reading.isQuoted;
  }

  get content(): Content {
    return this.reading.content;
  }

  /** What the entry makes known of its option, which it sets to more than nothing. */
  get fact(): Fact {
    return this.reading.fact;
  }

  /** Whether the value consists of visible ASCII characters that every reader of .cfg files reads alike. */
  get isOrdinary(): boolean {
    return this.reading.isOrdinary;
  }
}
