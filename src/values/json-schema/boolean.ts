import type { BooleanSpec } from '../spec.ts';
import { inAnyCase, textLike, thisInAnyCase } from './json-schema.ts';
import type { KindSchemas } from './kind-schemas.ts';

export const boolean: KindSchemas<BooleanSpec> = {
  legal: () => [{ type: 'boolean' }, textLike(`^(?:${inAnyCase('true')}|${inAnyCase('false')})$`)],
  of: (value) => thisInAnyCase(String(value)),
};
