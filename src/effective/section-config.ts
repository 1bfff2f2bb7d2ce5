import type { DescribedSection, NameMatch } from '../catalog/catalog.ts';
import type { Option, SectionCatalog } from '../catalog/section-catalog.ts';
import type { Condition, Fact, Facts, Truth } from '../condition/condition.ts';
import { evaluate } from '../condition/evaluate.ts';
import type { ConfigDocument, Entry, Section, Syntax } from '../document/document.ts';
import type { Span } from '../source/span.ts';
import { type ReadEntry, readEntry } from './read-entry.ts';

/** What one option is in effect, and where that comes from. */
export interface Setting {
  readonly origin: 'file' | 'default' | 'nowhere';
  readonly fact: Fact;
  /** The effective entry, the last of its name; an empty one may stand beside origin nowhere. */
  readonly read: ReadEntry | undefined;
}

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
  readonly hasSection: HasSection;
  /** True where options may stand in the section that the reader has missed: what is absent is then unknown. */
  readonly isIncomplete: boolean;
  readonly #last = new Map<string, ReadEntry>();
  readonly #settings = new Map<string, Setting>();
  readonly #truths = new Map<Condition, Truth>();

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
    this.hasSection = hasSection;
    this.syntax = document.syntax;
    this.isIncomplete = document.incomplete || section.incomplete;
    // Options whose value is judged only under a condition come last: the condition needs the others.
    const later: number[] = [];
    const entries: ReadEntry[] = [];
    const read = (at: number, isChecked: (option: Option) => Truth) => {
      const { [at - 1]: before, [at]: own } = section.entries;
      const isBehindSecret = before !== undefined && this.catalog.option(before.name)?.isSecret === true;
      const entry = readEntry(own as Entry, this.catalog, document.syntax, isChecked, isBehindSecret);
      entries[at] = entry;
      return entry;
    };
    section.entries.forEach(({ name }, at) => {
      if (this.catalog.option(name)?.checkedWhen) later.push(at);
      else
        this.#last.set(
          name,
          read(at, () => true),
        );
    });
    for (const at of later) {
      const entry = read(at, ({ checkedWhen }) => (checkedWhen ? evaluate(checkedWhen, this) : true));
      this.#last.set(entry.entry.name, entry);
    }
    this.entries = entries;
  }

  /** The effective entry of an option: the last one of its name. */
  entry(option: string): ReadEntry | undefined {
    return this.#last.get(option);
  }

  setting(option: string): Setting {
    let setting = this.#settings.get(option);
    if (!setting) {
      setting = this.#resolve(option);
      this.#settings.set(option, setting);
    }
    return setting;
  }

  fact(option: string): Fact {
    return this.setting(option).fact;
  }

  holds(condition: Condition): Truth {
    if (this.#truths.has(condition)) return this.#truths.get(condition);
    const truth = evaluate(condition, this);
    this.#truths.set(condition, truth);
    return truth;
  }

  #resolve(name: string): Setting {
    const read = this.#last.get(name);
    const option = this.catalog.option(name);
    if (read && read.content.type !== 'not-set') {
      const { content } = read;
      if (content.type !== 'value') return { origin: 'file', fact: { known: false, isSet: true }, read };
      const isSet = read.text !== '';
      return { origin: 'file', fact: { known: true, value: content.value, isSet }, read };
    }
    if (!read && this.isIncomplete)
      return { origin: 'nowhere', fact: { known: false, isSet: undefined }, read };
    if (!option?.default)
      return { origin: 'nowhere', fact: { known: true, value: undefined, isSet: false }, read };
    return { origin: 'default', fact: { known: true, value: option.default.value, isSet: false }, read };
  }
}
