import type { EffectiveConfig } from '../effective/effective-config.ts';
import { canBeCompared, SoundText } from './sound-text.ts';

/** So many files are checked before a text is kept: few files are done sooner than that gains. */
const FIRST = 10;
/** How many texts are kept. */
const MOST_KEPT = 8;
/** How long they are at most, in characters. */
const LONGEST_KEPT = 100_000;
/** How many are made in all, where files are like none that came before. */
const MOST_MADE = 100;

/**
 * Texts that nothing is to be said about. The files of a run are often the same but for a few names: what is like one
 * that was sound is sound, and is not even parsed. For one set of rules and one release.
 */
export class SoundTexts {
  readonly #isMeant: (text: string) => boolean;
  #kept: SoundText[] = [];
  #latest: EffectiveConfig | undefined;
  #seen = 0;
  #made = 0;

  /** `isMeant` tells whether what stands in a text may keep findings out of the report. */
  constructor(isMeant: (text: string) => boolean) {
    this.#isMeant = isMeant;
  }

  /** Whether nothing is to be said about a text for it is like one that was kept. */
  hasLike(text: string, syntax: SoundText['syntax']): boolean {
    this.#make();
    const at = this.#kept.findIndex((one) => one.syntax === syntax && one.isLike(text));
    if (at === -1) return false;
    // What was found is looked for first.
    if (at > 0) this.#kept.unshift(...this.#kept.splice(at, 1));
    return true;
  }

  /** Keeps the text of a file that nothing is to be said about, by its first configuration. */
  keep(config: EffectiveConfig): void {
    if (this.#seen++ < FIRST || this.#made >= MOST_MADE) return;
    const { source, syntax } = config.document;
    // A file without a known section is none of the server's, and may be skipped.
    const isKept = config.sections.length > 0 && source.text.length <= LONGEST_KEPT;
    if (isKept && canBeCompared(syntax)) this.#latest = config;
  }

  /** Not before there is another file. */
  #make(): void {
    if (!this.#latest) return;
    this.#made++;
    this.#kept = [new SoundText(this.#latest, this.#isMeant), ...this.#kept.slice(0, MOST_KEPT - 1)];
    this.#latest = undefined;
  }
}
