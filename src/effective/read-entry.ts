import type { Lookup, Option, SectionCatalog } from '../catalog/section-catalog.ts';
import type { Truth } from '../condition/condition.ts';
import type { Entry, Syntax } from '../document/document.ts';
import { withoutInvisibles } from '../text/invisible.ts';
import { readValue } from '../values/index.ts';
import type { Reading, Value } from '../values/value.ts';
import { shownName } from './shown-name.ts';

/** An entry with what the catalogue makes of its name and its text. */
export interface ReadEntry {
  readonly entry: Entry;
  /** The name as a report may show it. */
  readonly name: string;
  readonly lookup: Lookup;
  /** The option of this name, where the catalogue knows it. */
  readonly option: Option | undefined;
  /** The value without the quotes that a .cfg should not have. */
  readonly text: string;
  readonly isQuoted: boolean;
  readonly content: Content;
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

/** Reads one entry. `isChecked` tells whether the condition holds under which the option's value is judged. */
export function readEntry(
  entry: Entry,
  section: SectionCatalog,
  syntax: Syntax,
  isChecked: (option: Option) => Truth,
  isBehindSecret: boolean,
): ReadEntry {
  const lookup = section.lookup(entry.name);
  const option = lookup.type === 'option' ? lookup.option : undefined;
  const isQuoted = syntax === 'cfg' && /^(["']).*\1$/s.test(entry.value) && entry.value.length > 1;
  const text = isQuoted ? entry.value.slice(1, -1) : entry.value;
  // A name that is known but for what is not seen is no part of a secret.
  const seen = entry.readable ? withoutInvisibles(entry.name) : entry.name;
  const isKnown = option || (seen !== entry.name && section.option(seen));
  const name = isKnown ? entry.name : shownName(entry, isBehindSecret);
  return {
    entry,
    name,
    lookup,
    option,
    text,
    isQuoted,
    content: readContent(entry, text, option, isChecked, section),
  };
}

function readContent(
  entry: Entry,
  text: string,
  option: Option | undefined,
  isChecked: (option: Option) => Truth,
  section: SectionCatalog,
): Content {
  if (!entry.readable) return { type: 'unknown', why: 'unreadable' };
  if (section.hasPlaceholder(text)) return { type: 'unknown', why: 'placeholder' };
  if (text === '') return readEmpty(option);
  const judged = option && (!option.checkedWhen || isChecked(option));
  const reading: Reading = judged ? readValue(text, option.spec) : { status: 'legal', value: text };
  return reading.status === 'illegal'
    ? { type: 'illegal', reading }
    : { type: 'value', value: reading.value, reading };
}

function readEmpty(option: Option | undefined): Content {
  if (!option) return { type: 'value', value: '', reading: { status: 'legal', value: '' } };
  if (option.facts.emptyAllowed) return { type: 'value', value: '', reading: { status: 'legal', value: '' } };
  if (option.default === undefined && !option.isInFamily) return { type: 'not-set' };
  return { type: 'illegal', reading: { status: 'illegal' } };
}
