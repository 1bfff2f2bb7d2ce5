import type { TextSpec } from '../spec.ts';
import { anyText, textLike, written } from './json-schema.ts';
import type { KindSchemas } from './kind-schemas.ts';

export const text: KindSchemas<TextSpec> = {
  legal: ({ noBlanks }) => (noBlanks ? [{ type: ['number', 'boolean'] }, textLike('^\\S+$')] : [anyText]),
  of: (value) => ({ enum: written(String(value)) }),
};
