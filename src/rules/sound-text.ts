import type { EffectiveConfig } from '../effective/effective-config.ts';
import { isOrdinary } from '../effective/ordinary.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import { valueClassesOf } from '../effective/value-classes.ts';
import { type Span, span } from '../source/span.ts';

type Syntax = SectionConfig['syntax'];

/** What follows a value, by the syntaxes in which that can be told without reading all of a text. */
const CLOSING: Partial<Record<Syntax, string>> = { cfg: '\n', json: '"' };

/** Whether texts of a syntax can be compared. */
export function canBeCompared(syntax: Syntax): boolean {
  return CLOSING[syntax] !== undefined;
}

/** A part of a text in whose place another one may stand. */
interface Slot {
  readonly text: string;
  readonly span: Span;
  /** Whether all is the same with another text in its place. */
  accepts(other: string): boolean;
}

/** A text as slots and what stands before each of them, and behind the last one. */
interface Cut {
  readonly slots: readonly Slot[];
  readonly parts: readonly string[];
}

/**
 * A text that nothing is to be said about. All but comments and the values of one configuration is compared to the
 * letter, so that whatever else the rules look at is the same.
 */
export class SoundText {
  readonly syntax: Syntax;
  readonly #text: string;
  readonly #closing: string;
  readonly #isMeant: (text: string) => boolean;
  /** With all slots. */
  readonly #whole: Cut;
  /** With those that held something else in a text that was like this. */
  #known: Cut;

  /** `isMeant` tells whether what stands in a text may keep findings out of the report. */
  constructor({ document, sections }: EffectiveConfig, isMeant: (text: string) => boolean) {
    this.syntax = document.syntax;
    this.#text = document.source.text;
    this.#closing = CLOSING[this.syntax] as string;
    this.#isMeant = isMeant;
    const values = sections.flatMap((section) => valueSlots(section, this.#text, this.#closing));
    const comments = this.syntax === 'cfg' ? commentSlots(document) : [];
    const slots = [...values, ...comments].sort((one, other) => one.span.start - other.span.start);
    this.#whole = cut(this.#text, slots);
    this.#known = cut(this.#text, []);
  }

  /** Whether a text is the same but for comments, and values that no condition and no rule tells apart. */
  isLike(text: string): boolean {
    if (this.#differing(text, this.#known)) return true;
    const others = this.#differing(text, this.#whole);
    if (!others) return false;
    const known = new Set([...this.#known.slots, ...others]);
    const slots = this.#whole.slots.filter((slot) => known.has(slot));
    this.#known = cut(this.#text, slots);
    return true;
  }

  /** The slots in which a text has something else; undefined where it is unlike. */
  #differing(text: string, { slots, parts }: Cut): readonly Slot[] | undefined {
    const others: { readonly slot: Slot; readonly text: string }[] = [];
    let end = 0;
    for (let at = 0; at < slots.length; at++) {
      const part = parts[at] as string;
      const start = end + part.length;
      // To compare slices takes a twentieth of what startsWith does.
      if (text.slice(end, start) !== part) return undefined;
      end = endOf(text, start, this.#closing);
      const slot = slots[at] as Slot;
      const other = text.slice(start, end);
      if (other !== slot.text) others.push({ slot, text: other });
    }
    if (text.slice(end) !== parts[slots.length]) return undefined;
    // What is in the slots takes longer to judge, and most texts that are unlike are so elsewhere.
    const isAccepted = others.every((one) => !this.#isMeant(one.text) && one.slot.accepts(one.text));
    return isAccepted ? others.map(({ slot }) => slot) : undefined;
  }
}

/** Values, which may be others of the same class. */
function valueSlots(section: SectionConfig, text: string, closing: string): readonly Slot[] {
  const classes = valueClassesOf(section.catalog);
  return section.entries.flatMap((read) => {
    const { option, entry } = read;
    const place = option && placeOf(read, text, closing);
    const valueClass = place && classes.of(read);
    if (!place || valueClass === undefined) return [];
    const accepts = (value: string) => {
      if (!isPlain(value)) return false;
      return classes.ofOrdinary(value, section.contentWith(read, value), option) === valueClass;
    };
    return [{ text: entry.value, span: place, accepts }];
  });
}

/** What comments of a .cfg say. */
function commentSlots({ source, comments }: EffectiveConfig['document']): readonly Slot[] {
  return comments().flatMap(({ text, textStart, end }) => {
    const slot = { text, span: span(textStart, end), accepts: isAscii };
    return endOf(source.text, textStart, '\n') === end ? [slot] : [];
  });
}

/** Nothing in it turns the direction of writing. */
function isAscii(comment: string): boolean {
  return /^[\t -~]*$/.test(comment);
}

/** Where a value stands that is written as it is, up to what closes it. */
function placeOf({ entry }: ReadEntry, text: string, closing: string): Span | undefined {
  const { value, valueSpan } = entry;
  if (!isPlain(value)) return undefined;
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

/** Where a slot ends that starts at an offset. */
function endOf(text: string, start: number, closing: string): number {
  const at = text.indexOf(closing, start);
  const end = at === -1 ? text.length : at;
  return closing === '\n' && end > start && text.charCodeAt(end - 1) === CR ? end - 1 : end;
}

const CR = 13;

/** Whether a value of ordinary characters stands on one line, without blanks around it. */
function isPlain(value: string): boolean {
  return /^[!-~](?:[ -~]*[!-~])?$/.test(value) && isOrdinary(value);
}
