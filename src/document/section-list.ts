import type { Span } from '../source/span.ts';
import type { Entry, Section } from './document.ts';

export interface GrowingSection extends Section {
  readonly headers: Span[];
  readonly entries: Entry[];
  incomplete: boolean;
}

/** Collects sections in source order, those of one name together. */
export class SectionList {
  readonly sections: GrowingSection[] = [];
  readonly #byName = new Map<string, GrowingSection>();

  /** The section of this name; a further header is added to it. */
  open(name: string, header: Span): GrowingSection {
    const known = this.#byName.get(name);
    if (known) {
      known.headers.push(header);
      return known;
    }
    const section: GrowingSection = { name, headers: [header], entries: [], incomplete: false };
    this.#byName.set(name, section);
    this.sections.push(section);
    return section;
  }

  get(name: string): GrowingSection | undefined {
    return this.#byName.get(name);
  }
}
