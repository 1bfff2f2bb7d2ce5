import type { ValueSpec } from '../spec.ts';
import type { Value } from '../value.ts';
import { boolean } from './boolean.ts';
import { choice } from './choice.ts';
import { host } from './host.ts';
import { integer } from './integer.ts';
import type { JsonSchema } from './json-schema.ts';
import type { KindSchemas } from './kind-schemas.ts';
import { list } from './list.ts';
import { mechanisms } from './mechanisms.ts';
import { object } from './object.ts';
import { text } from './text.ts';
import { time } from './time.ts';

const kinds: { readonly [Type in ValueSpec['type']]: KindSchemas<Extract<ValueSpec, { type: Type }>> } = {
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

function kindOf(spec: ValueSpec): KindSchemas<ValueSpec> {
  // The table pairs each type with its own kind, which TypeScript cannot follow through an index.
  return kinds[spec.type] as KindSchemas<ValueSpec>;
}

/** What a map of YAML or JSON may hold for an option, any of these; placeholders and the empty text aside. */
export function jsonSchemas(spec: ValueSpec): readonly JsonSchema[] {
  return kindOf(spec)
    .legal(spec)
    .filter((schema) => schema !== false);
}

/** What is read as this value. */
export function jsonSchemaOf(value: Value, spec: ValueSpec): JsonSchema {
  return kindOf(spec).of(value, spec);
}

/** Lists that hold one of the words; undefined for values that are no lists. */
export function jsonSchemaWith(words: readonly string[], spec: ValueSpec): JsonSchema | undefined {
  return kindOf(spec).with?.(words, spec);
}
