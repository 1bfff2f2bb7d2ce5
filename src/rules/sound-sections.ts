import type { SectionCatalog } from '../catalog/section-catalog.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import { valueClassesOf } from '../effective/value-classes.ts';

/** So many sections are checked before anything is kept: few files are done sooner than that gains. */
const FIRST = 10;
/** How many places are kept, of all sections. */
const MOST_PLACES = 50_000;

/** What one more entry leads to. */
export interface Place {
  /** Whether the rules had nothing to say of a section that ends here. */
  isSound: boolean;
  next: Map<number, Place> | undefined;
}

interface Known {
  seen: number;
  readonly starts: Map<string, Place>;
}

/**
 * Sections that nothing is to be said about, by their options in order and the classes of their values. The files of a
 * run say much the same: a section like one that was sound is sound, and no rule is asked again. For one set of rules
 * and one release.
 */
export class SoundSections {
  readonly #known = new Map<SectionCatalog, Known>();
  #places = 0;

  /** Where a section ends; undefined where it cannot be compared with others. */
  placeOf(section: SectionConfig): Place | undefined {
    const { catalog, entries, syntax, match, isIncomplete } = section;
    const known = this.#knownOf(catalog);
    if (known.seen++ < FIRST || match !== 'exact' || isIncomplete) return undefined;
    const classes = valueClassesOf(catalog);
    // What is a mistake in one syntax may be none in another.
    let place = known.starts.get(syntax);
    if (!place) {
      place = { isSound: false, next: undefined };
      known.starts.set(syntax, place);
    }
    for (let at = 0; at < entries.length; at++) {
      const valueClass = classes.of(entries[at] as SectionConfig['entries'][number]);
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

  #knownOf(catalog: SectionCatalog): Known {
    let known = this.#known.get(catalog);
    if (!known) {
      known = { seen: 0, starts: new Map() };
      this.#known.set(catalog, known);
    }
    return known;
  }
}
