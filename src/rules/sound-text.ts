import type { Truth } from '../condition/condition.ts';
import type { EffectiveConfig } from '../effective/effective-config.ts';
import { ReadEntry } from '../effective/read-entry.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import { textReaderOf } from '../effective/text-reader.ts';
import { valueClassesOf } from '../effective/value-classes.ts';
import { type Span, span } from '../source/span.ts';

type Syntax = SectionConfig['syntax'];

/** What follows a value, by the syntaxes in which that can be told without reading all of a text. */
const CLOSING: Partial<Record<Syntax, string>> = { cfg: '\n', json: '"' };

/** Whether texts of a syntax can be compared. */
export function canBeCompared(syntax: Syntax): boolean {
  return CLOSING[syntax] !== undefined;
}

/** A value in whose place others may have one of the same class. */
interface Slot {
  readonly section: SectionConfig;
  readonly read: ReadEntry;
  /** Without quotes. */
  readonly span: Span;
  /** Whether the value is judged. */
  readonly isChecked: Truth;
  readonly valueClass: number;
}

/** A text as values and what stands before each of them, and behind the last one. */
interface Cut {
  readonly slots: readonly Slot[];
  readonly parts: readonly string[];
}

/**
 * A text that nothing is to be said about. All but the values of one configuration is compared to the letter, so that
 * whatever else the rules look at is the same.
 */
export class SoundText {
  readonly syntax: Syntax;
  readonly #text: string;
  readonly #closing: string;
  /** At each value that another one may stand for. */
  readonly #whole: Cut;
  /** At those that were another one in a text that was like this. */
  #known: Cut;

  constructor({ document, sections }: EffectiveConfig) {
    this.syntax = document.syntax;
    this.#text = document.source.text;
    this.#closing = CLOSING[this.syntax] as string;
    const slots = sections.flatMap((section) => slotsOf(section, this.#text, this.#closing));
    slots.sort((one, other) => one.span.start - other.span.start);
    this.#whole = cut(this.#text, slots);
    this.#known = cut(this.#text, []);
  }

  /** Whether a text is the same but for values that no condition and no rule tells apart. */
  isLike(text: string): boolean {
    if (differing(text, this.#known, this.#closing)) return true;
    const others = differing(text, this.#whole, this.#closing);
    if (!others) return false;
    const known = new Set([...this.#known.slots, ...others]);
    const slots = this.#whole.slots.filter((slot) => known.has(slot));
    this.#known = cut(this.#text, slots);
    return true;
  }
}

function slotsOf(section: SectionConfig, text: string, closing: string): readonly Slot[] {
  const classes = valueClassesOf(section.catalog);
  return section.entries.flatMap((read) => {
    if (!read.option) return [];
    const span = spanWithin(read, text, closing);
    const valueClass = span && classes.of(read);
    if (!span || valueClass === undefined) return [];
    const { checkedWhen } = read.option;
    // It hangs on other options, of which the classes are the same wherever this is asked.
    const isChecked = checkedWhen ? section.holds(checkedWhen) : true;
    return [{ section, read, span, isChecked, valueClass }];
  });
}

/** Where a value stands that is written as it is, up to what closes it. */
function spanWithin({ entry }: ReadEntry, text: string, closing: string): Span | undefined {
  const { value, valueSpan } = entry;
  if (!PLAIN.test(value)) return undefined;
  const start = valueSpan.start + (closing === '"' ? 1 : 0);
  const end = start + value.length;
  return text.startsWith(value, start) && endOf(text, start, closing) === end ? span(start, end) : undefined;
}

function cut(text: string, slots: readonly Slot[]): Cut {
  let end = 0;
  const parts = slots.map((slot) => {
    const part = text.slice(end, slot.span.start);
    end = slot.span.end;
    return part;
  });
  return { slots, parts: [...parts, text.slice(end)] };
}

/** The slots in which a text has another value; undefined where it is unlike. */
function differing(text: string, { slots, parts }: Cut, closing: string): readonly Slot[] | undefined {
  const others: Slot[] = [];
  let end = 0;
  for (let at = 0; at < slots.length; at++) {
    const part = parts[at] as string;
    const start = end + part.length;
    // To compare slices takes a twentieth of what startsWith does.
    if (text.slice(end, start) !== part) return undefined;
    end = endOf(text, start, closing);
    const slot = slots[at] as Slot;
    const value = text.slice(start, end);
    if (value === slot.read.entry.value) continue;
    if (!isOfClass(value, slot)) return undefined;
    others.push(slot);
  }
  const rest = parts[slots.length] as string;
  return text.slice(end) === rest ? others : undefined;
}

/** Where a value ends that starts at an offset, if it is plain. */
function endOf(text: string, start: number, closing: string): number {
  const at = text.indexOf(closing, start);
  const end = at === -1 ? text.length : at;
  return closing === '\n' && end > start && text.charCodeAt(end - 1) === CR ? end - 1 : end;
}

const CR = 13;

function isOfClass(value: string, { section, read, isChecked, valueClass }: Slot): boolean {
  if (!PLAIN.test(value)) return false;
  const entry = { ...read.entry, value };
  const reading = textReaderOf(section.catalog).read(entry, read.option, section.syntax, isChecked);
  return (
    valueClassesOf(section.catalog).of(new ReadEntry(entry, read.name, read.lookup, reading)) === valueClass
  );
}

/** Visible ASCII characters without blanks around them, which mean in each of the syntaxes what they are. */
const PLAIN = /^[!-[\]-~](?:[ -[\]-~]*[!-[\]-~])?$/;
