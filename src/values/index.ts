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
import { illegal, type Kind, type Reading } from './value.ts';

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
  const bare = text.replace(/^\s*(["']?)(.*?)\1\s*$/s, '$2');
  if (bare !== text && isLegal(bare)) return illegal({ text: bare, certain: true }, reading.reason);
  const [beforeComment = ''] = text.split(/\s+[#;]/, 1);
  if (beforeComment !== text && isLegal(beforeComment))
    return illegal({ text: beforeComment, certain: false }, 'a comment needs a line of its own');
  return reading;

  function isLegal(candidate: string): boolean {
    return candidate !== '' && kind.read(candidate, spec).status === 'legal';
  }
}

/** What is accepted, to stand after "expected". */
export function accepts(spec: ValueSpec): string {
  return kindOf(spec).accepts(spec);
}
