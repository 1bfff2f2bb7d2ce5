import type { Value } from '../value.ts';
import type { JsonSchema } from './json-schema.ts';

/** One kind of value as a map of YAML or JSON may hold it. */
export interface KindSchemas<Spec> {
  /**
   * What may stand there, any of these. It lets nothing pass that is not legal or unrecognized, as far as a schema
   * can tell; placeholders and the empty text are not among it.
   */
  legal(spec: Spec): readonly JsonSchema[];
  /** The part of it that is read as this value. */
  of(value: Value, spec: Spec): JsonSchema;
  /** For lists: the part of it that holds one of the words, in any case. */
  with?(words: readonly string[], spec: Spec): JsonSchema;
}
