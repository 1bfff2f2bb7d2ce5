import type { Option, SectionCatalog } from '../catalog/section-catalog.ts';
import type { Fact, Truth } from '../condition/condition.ts';
import type { Entry, Syntax } from '../document/document.ts';
import { readValue } from '../values/index.ts';
import type { Reading, Value } from '../values/value.ts';
import { factOf } from './fact-of.ts';
import { isOrdinary } from './ordinary.ts';

/** What the text of an entry comes to. */
export interface TextReading {
  /** The value without the quotes that a .cfg should not have. */
  readonly text: string;
  readonly isQuoted: boolean;
  readonly content: Content;
  /** What it makes known of the option, unless the content is that it is not set. */
  readonly fact: Fact;
  /** Whether the value consists of visible ASCII characters that every reader of .cfg files reads alike. */
  readonly isOrdinary: boolean;
  /** Whether other entries of the same value have the same reading. */
  readonly isKept: boolean;
  /** The class of the value, once it was asked for. */
  valueClass: number | undefined;
}

export type Content =
  /** The value cannot be known: unreadable, a placeholder, or not accepted. */
  | { readonly type: 'unknown'; readonly why: 'unreadable' | 'placeholder' }
  | { readonly type: 'illegal'; readonly reading: Extract<Reading, { status: 'illegal' }> }
  /** Nothing stands there, and for this option that means it is not set. */
  | { readonly type: 'not-set' }
  | {
      readonly type: 'value';
      readonly value: Value;
      readonly reading: Exclude<Reading, { status: 'illegal' }>;
    };

/** How many different values of an option are known, and how long they are at most. */
const MOST_KEPT = 200;
const LONGEST_KEPT = 100;

const UNREADABLE: Content = { type: 'unknown', why: 'unreadable' };
const PLACEHOLDER: Content = { type: 'unknown', why: 'placeholder' };
const NOT_SET: Content = { type: 'not-set' };
const EMPTY: Content = { type: 'value', value: '', reading: { status: 'legal', value: '' } };
const EMPTY_ILLEGAL: Content = { type: 'illegal', reading: { status: 'illegal' } };

/**
 * Reads the texts of entries of one section. The files of a run say much the same, so that what a value comes to is
 * kept for the next file.
 */
export class TextReader {
  readonly #section: SectionCatalog;
  /** By the number of the option; undefined for values that were met once. */
  readonly #kept: Map<string, TextReading | undefined>[] = [];

  constructor(section: SectionCatalog) {
    this.#section = section;
  }

  /** `isChecked` tells whether the condition holds under which the option's value is judged, if there is one. */
  read(entry: Entry, option: Option | undefined, syntax: Syntax, isChecked: Truth): TextReading {
    const { value } = entry;
    const isQuoted = syntax === 'cfg' && standsInQuotes(value);
    const text = isQuoted ? value.slice(1, -1) : value;
    const readings = isQuoted || !entry.readable ? undefined : this.#readingsOf(option, isChecked);
    if (!readings || value.length > LONGEST_KEPT)
      return this.#read(entry, text, isQuoted, option, isChecked, false);
    const kept = readings.get(value);
    if (kept) return kept;
    const copy = copyOf(value);
    // Only of a value that is met again: those that differ from file to file would all be kept in vain.
    const isKept = readings.has(value);
    const reading = this.#read(entry, copy, false, option, isChecked, isKept);
    if (isKept || readings.size < MOST_KEPT) readings.set(copy, isKept ? reading : undefined);
    return reading;
  }

  /** None of values that are not judged, and of secrets. */
  #readingsOf(
    option: Option | undefined,
    isChecked: Truth,
  ): Map<string, TextReading | undefined> | undefined {
    if (!option || option.isSecret || !isChecked) return undefined;
    let readings = this.#kept[option.number];
    if (!readings) {
      readings = new Map();
      this.#kept[option.number] = readings;
    }
    return readings;
  }

  #read(
    entry: Entry,
    text: string,
    isQuoted: boolean,
    option: Option | undefined,
    isChecked: Truth,
    isKept: boolean,
  ): TextReading {
    const content = entry.readable ? this.contentOf(text, option, isChecked) : UNREADABLE;
    const fact = factOf(content, text);
    const valueClass = undefined;
    return { text, isQuoted, content, fact, isOrdinary: isOrdinary(entry.value), isKept, valueClass };
  }

  /** What a text without quotes around it comes to. */
  contentOf(text: string, option: Option | undefined, isChecked: Truth): Content {
    if (this.#section.hasPlaceholder(text)) return PLACEHOLDER;
    if (text === '') return emptyContent(option);
    const isJudged = option && isChecked;
    const reading: Reading = isJudged ? readValue(text, option.spec) : { status: 'legal', value: text };
    return reading.status === 'illegal'
      ? { type: 'illegal', reading }
      : { type: 'value', value: reading.value, reading };
  }
}

const readers = new WeakMap<SectionCatalog, TextReader>();

/** The reader of a section, always the same. */
export function textReaderOf(section: SectionCatalog): TextReader {
  let reader = readers.get(section);
  if (!reader) {
    reader = new TextReader(section);
    readers.set(section, reader);
  }
  return reader;
}

function emptyContent(option: Option | undefined): Content {
  if (!option || option.facts.emptyAllowed) return EMPTY;
  return option.default === undefined && !option.isInFamily ? NOT_SET : EMPTY_ILLEGAL;
}

const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

function standsInQuotes(value: string): boolean {
  const quote = value.charCodeAt(0);
  if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return false;
  return value.length > 1 && value.charCodeAt(value.length - 1) === quote;
}

/** The same text by itself: a part of a longer one keeps all of that in memory. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
