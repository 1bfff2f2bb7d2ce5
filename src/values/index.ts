import { clearedValue } from '../text/invisible.ts';
import { boolean } from './boolean.ts';
import { choice } from './choice.ts';
import { host } from './host.ts';
import { integer } from './integer.ts';
import { list } from './list.ts';
import { mechanisms } from './mechanisms.ts';
import { object } from './object.ts';
import type { ValueSpec } from './spec.ts';
import { text } from './text.ts';
import { time } from './time.ts';
import { illegal, type Kind, type Reading, type Value } from './value.ts';

const kinds: { readonly [Type in ValueSpec['type']]: Kind<Extract<ValueSpec, { type: Type }>> } = {
  boolean,
  integer,
  time,
  choice,
  text,
  host,
  list,
  mechanisms,
  object,
};

function kindOf(spec: ValueSpec): Kind<ValueSpec> {
  // The table pairs each type with its own kind, which TypeScript cannot follow through an index.
  return kinds[spec.type] as Kind<ValueSpec>;
}

/** Reads a text that is not empty. A text that would do without what surrounds it is told so. */
export function readValue(text: string, spec: ValueSpec): Reading {
  const kind = kindOf(spec);
  const reading = kind.read(text, spec);
  if (reading.status !== 'illegal' || reading.suggestion) return reading;
  const bare = withoutQuotes(text.trim()).trim();
  const correction = bare === text ? undefined : correct(bare);
  if (correction !== undefined) {
    const reason = clearedValue(text) === text ? reading.reason : HOLDS_INVISIBLE;
    return illegal({ text: correction, certain: true }, reason);
  }
  const seen = clearedValue(text);
  const cleared = seen === text ? undefined : correct(seen);
  if (cleared !== undefined) return illegal({ text: cleared, certain: false }, HOLDS_INVISIBLE);
  const comment = text.search(/\s[#;]/);
  const uncommented = comment === -1 ? undefined : correct(text.slice(0, comment).trimEnd());
  if (uncommented === undefined) return reading;
  return illegal({ text: uncommented, certain: false }, 'a comment needs a line of its own');

  /** The documented spelling of a text that is legal. */
  function correct(candidate: string): string | undefined {
    if (candidate === '') return undefined;
    const read = kind.read(candidate, spec);
    return read.status === 'legal' ? (read.spelling ?? candidate) : undefined;
  }
}

/** Which one it is may not be told: the value may be a secret. */
const HOLDS_INVISIBLE = 'it holds an invisible character';

function withoutQuotes(text: string): string {
  const isQuoted = text.length > 1 && (text[0] === '"' || text[0] === "'") && text.endsWith(text[0]);
  return isQuoted ? text.slice(1, -1) : text;
}

/** What is accepted, to stand after "expected". */
export function accepts(spec: ValueSpec): string {
  return kindOf(spec).accepts(spec);
}

/** Whether two values of an option are the same to the server. */
export function isSameValue(one: Value | undefined, other: Value | undefined, spec: ValueSpec): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((word, at) => word === other[at]);
  }
  return one === other || (kindOf(spec).isSame?.(one, other) ?? false);
}

/** Whether a legal text is read as what was meant, which is not what it says. */
export function isCorrectedText(text: string, spec: ValueSpec): boolean {
  return kindOf(spec).isCorrected?.(text, spec) ?? false;
}
