import type { SectionCatalog } from '../catalog/section-catalog.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import { valueClassesOf } from '../effective/value-classes.ts';

/** How many places are kept, of all sections. */
const MOST_PLACES = 50_000;

/** What one more entry leads to. */
export interface Place {
  /** Whether the rules had nothing to say of a section that ends here. */
  isSound: boolean;
  next: Map<number, Place> | undefined;
}

/**
 * Sections that nothing is to be said about, by their options in order and the classes of their values. The files of a
 * run say much the same: a section like one that was sound is sound, and no rule is asked again.
 */
export class SoundSections {
  /** By what describes the section and by the syntax: what is a mistake in one syntax may be none in another. */
  readonly #starts = new Map<SectionCatalog, Map<string, Place>>();
  #places = 0;

  /** Where a section ends; undefined where it cannot be compared with others. */
  placeOf({ catalog, entries, syntax, match, isIncomplete }: SectionConfig): Place | undefined {
    if (match !== 'exact' || isIncomplete) return undefined;
    const classes = valueClassesOf(catalog);
    let place = this.#startOf(catalog, syntax);
    for (let at = 0; at < entries.length; at++) {
      const valueClass = classes.of(entries[at] as ReadEntry);
      if (valueClass === undefined) return undefined;
      const next: Place | undefined = place.next?.get(valueClass) ?? this.#add(place, valueClass);
      if (!next) return undefined;
      place = next;
    }
    return place;
  }

  #add(place: Place, valueClass: number): Place | undefined {
    if (this.#places++ >= MOST_PLACES) return undefined;
    const added: Place = { isSound: false, next: undefined };
    place.next ??= new Map();
    place.next.set(valueClass, added);
    return added;
  }

  #startOf(catalog: SectionCatalog, syntax: string): Place {
    let starts = this.#starts.get(catalog);
    if (!starts) {
      starts = new Map();
      this.#starts.set(catalog, starts);
    }
    let start = starts.get(syntax);
    if (!start) {
      start = { isSound: false, next: undefined };
      starts.set(syntax, start);
    }
    return start;
  }
}
