import type { DescribedSection, NameMatch } from '../catalog/catalog.ts';
import { nameOfNumber } from '../catalog/numbers.ts';
import type { Lookup, Option, SectionCatalog } from '../catalog/section-catalog.ts';
import type { Condition, Fact, Facts, Truth } from '../condition/condition.ts';
import { evaluate } from '../condition/evaluate.ts';
import type { ConfigDocument, Entry, Section, Syntax } from '../document/document.ts';
import type { Span } from '../source/span.ts';
import { withoutInvisibles } from '../text/invisible.ts';
import { EntryIndex } from './entry-index.ts';
import { ReadEntry } from './read-entry.ts';
import { shownName } from './shown-name.ts';
import { type Content, textReaderOf } from './text-reader.ts';

/** What one option is in effect, and where that comes from. */
export interface Setting {
  readonly origin: 'file' | 'default' | 'nowhere';
  readonly fact: Fact;
  /** The effective entry, the last of its name; an empty one may stand beside origin nowhere. */
  readonly read: ReadEntry | undefined;
}

const NOWHERE: Setting = {
  origin: 'nowhere',
  fact: { known: true, value: undefined, isSet: false },
  read: undefined,
};
/** What the reader has missed may set it. */
const MAY_BE_SET: Setting = { origin: 'nowhere', fact: { known: false, isSet: undefined }, read: undefined };

/** Whether a section of this name stands in the configuration. */
export type HasSection = (name: string) => Truth;

/** One section of a file in effect: its entries, and every option with its value or its default. */
export class SectionConfig implements Facts {
  /** As the file writes it. */
  readonly name: string;
  readonly catalog: SectionCatalog;
  readonly match: NameMatch;
  /** Where the section starts. */
  readonly header: Span;
  /** All its headers, the first among them. */
  readonly headers: readonly Span[];
  readonly syntax: Syntax;
  /** In source order, duplicates kept. */
  readonly entries: readonly ReadEntry[];
  /** True where options may stand in the section that the reader has missed: what is absent is then unknown. */
  readonly isIncomplete: boolean;
  readonly #index: EntryIndex;
  readonly #hasSection: HasSection;
  #hasAskedForSections = false;
  /** By the number of the option. */
  readonly #settings: (Setting | undefined)[] = [];
  /** By the number of the condition. */
  readonly #truths: (Truth | null)[] = [];

  constructor(
    section: Section,
    described: DescribedSection,
    document: ConfigDocument,
    hasSection: HasSection,
  ) {
    this.name = section.name;
    this.catalog = described.section;
    this.match = described.match;
    this.headers = section.headers;
    this.header = section.headers[0] as Span;
    this.#hasSection = hasSection;
    this.syntax = document.syntax;
    this.isIncomplete = document.incomplete || section.incomplete;
    const entries = new Array<ReadEntry>(section.entries.length);
    this.#index = new EntryIndex(entries);
    this.#read(section.entries, entries);
    this.entries = entries;
  }

  /** The effective entry of an option: the last one of its name. */
  entry(option: string): ReadEntry | undefined {
    const lookup = this.catalog.lookup(option);
    return lookup.type === 'option'
      ? this.#index.ofOption(lookup.option.number)
      : this.#index.ofOther(option);
  }

  setting(name: string): Setting {
    const lookup = this.catalog.lookup(name);
    if (lookup.type !== 'option') return this.#resolve(this.#index.ofOther(name), undefined);
    return this.#settingOf(lookup.option.number);
  }

  #settingOf(number: number): Setting {
    const known = this.#settings[number];
    if (known) return known;
    const option = this.catalog.optionOf(number);
    const read = option ? this.#index.ofOption(number) : this.#index.ofOther(nameOfNumber(number));
    const setting = this.#resolve(read, option);
    this.#settings[number] = setting;
    return setting;
  }

  hasSection(name: string): Truth {
    this.#hasAskedForSections = true;
    return this.#hasSection(name);
  }

  /** Whether anything that was found out about the section hangs on what other sections there are. */
  get hasAskedForSections(): boolean {
    return this.#hasAskedForSections;
  }

  factOf(optionNumber: number): Fact {
    return this.#settingOf(optionNumber).fact;
  }

  fact(option: string): Fact {
    return this.setting(option).fact;
  }

  holds(condition: Condition): Truth {
    const { number } = condition;
    const known = number === undefined ? undefined : this.#truths[number];
    if (known !== undefined && known !== null) return known;
    if (known === null) return undefined;
    const truth = evaluate(condition.op === 'named' ? condition.of : condition, this);
    if (number !== undefined) this.#truths[number] = truth ?? null;
    return truth;
  }

  /** What another text in place of that of an entry would come to, where that changes nothing of what others are. */
  contentWith({ option }: ReadEntry, text: string): Content {
    const isChecked = option?.checkedWhen ? this.holds(option.checkedWhen) : true;
    return textReaderOf(this.catalog).contentOf(text, option, isChecked);
  }

  #read(entries: readonly Entry[], read: ReadEntry[]): void {
    const { catalog } = this;
    const reader = textReaderOf(catalog);
    // Options whose value is judged only under a condition come last: the condition needs the others.
    const later: number[] = [];
    let isBehindSecret = false;
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] as Entry;
      const lookup = catalog.lookup(entry.name);
      const option = lookup.type === 'option' ? lookup.option : undefined;
      if (option?.checkedWhen) later.push(at);
      else {
        const text = reader.read(entry, option, this.syntax, true);
        const name = option ? entry.name : this.#shownName(entry, isBehindSecret);
        read[at] = new ReadEntry(entry, name, lookup, text);
      }
      isBehindSecret = option?.isSecret === true;
    }
    for (const at of later) {
      const entry = entries[at] as Entry;
      const lookup = catalog.lookup(entry.name);
      const option = (lookup as Extract<Lookup, { type: 'option' }>).option;
      const isChecked = evaluate(option.checkedWhen as Condition, this);
      const text = reader.read(entry, option, this.syntax, isChecked);
      const late = new ReadEntry(entry, entry.name, lookup, text);
      read[at] = late;
      this.#index.add(late);
    }
  }

  /** A name that is known but for what is not seen is no part of a secret. */
  #shownName(entry: Entry, isBehindSecret: boolean): string {
    const seen = entry.readable ? withoutInvisibles(entry.name) : entry.name;
    const isKnown = seen !== entry.name && this.catalog.option(seen);
    return isKnown ? entry.name : shownName(entry, isBehindSecret);
  }

  #resolve(read: ReadEntry | undefined, option: Option | undefined): Setting {
    if (read && read.content.type !== 'not-set') return { origin: 'file', fact: read.fact, read };
    if (!read && this.isIncomplete) return MAY_BE_SET;
    if (!option?.default) return read ? { ...NOWHERE, read } : NOWHERE;
    return { origin: 'default', fact: option.absent, read };
  }
}
