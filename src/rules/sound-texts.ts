import type { EffectiveConfig } from '../effective/effective-config.ts';
import { canBeCompared, SoundText } from './sound-text.ts';

/** How many texts are kept. */
const MOST_KEPT = 8;
/** How long they are at most, in characters. */
const LONGEST_KEPT = 100_000;
/** How many files are not compared at most, after others were in vain: to compare takes longer then than it gains. */
const LONGEST_PAUSE = 500;

/**
 * Texts that nothing is to be said about. The files of a run are often the same but for a few names: what is like one
 * that was sound is sound, and is not even parsed.
 */
export class SoundTexts {
  readonly #isMeant: (text: string) => boolean;
  #kept: SoundText[] = [];
  #isWanted = true;
  #next: EffectiveConfig | undefined;
  /** How many files are not compared after one that was in vain, and how many of them are yet to come. */
  #pause = 0;
  #left = 0;

  /** `isMeant` tells whether what stands in a text may keep findings out of the report. */
  constructor(isMeant: (text: string) => boolean) {
    this.#isMeant = isMeant;
  }

  /** Whether nothing is to be said about a text for it is like one that was kept. */
  hasLike(text: string, syntax: SoundText['syntax']): boolean {
    if (this.#left > 0) {
      this.#left--;
      return false;
    }
    this.#make();
    if (this.#kept.length === 0) return false;
    const at = this.#find(text, syntax);
    if (at === -1) {
      this.#pause = Math.min(2 * this.#pause || 1, LONGEST_PAUSE);
      this.#left = this.#pause;
      this.#isWanted = true;
      return false;
    }
    this.#pause = 0;
    // What was found is looked for first.
    if (at > 0) this.#kept.unshift(...this.#kept.splice(at, 1));
    return true;
  }

  /** Keeps the text of a file that nothing is to be said about, by its first configuration. */
  keep(config: EffectiveConfig): void {
    if (!this.#isWanted) return;
    const { source, syntax } = config.document;
    // A file without a known section is none of the server's, and may be skipped.
    const mayBeKept = config.sections.length > 0 && source.text.length <= LONGEST_KEPT;
    if (!mayBeKept || !canBeCompared(syntax)) return;
    this.#isWanted = false;
    if (this.#find(source.text, syntax) === -1) this.#next = config;
  }

  #find(text: string, syntax: SoundText['syntax']): number {
    return this.#kept.findIndex((one) => one.syntax === syntax && one.isLike(text));
  }

  /** Not before there is another file. */
  #make(): void {
    if (!this.#next) return;
    this.#kept = [new SoundText(this.#next, this.#isMeant), ...this.#kept.slice(0, MOST_KEPT - 1)];
    this.#next = undefined;
  }
}
