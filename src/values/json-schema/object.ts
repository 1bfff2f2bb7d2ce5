import type { ObjectSpec } from '../spec.ts';
import type { KindSchemas } from './kind-schemas.ts';

export const object: KindSchemas<ObjectSpec> = {
  legal: () => [],
  of: () => false,
};
