import type { MechanismsSpec } from '../spec.ts';
import { anyText, inAnyCase, oneOf, textLike } from './json-schema.ts';
import type { KindSchemas } from './kind-schemas.ts';

export const mechanisms: KindSchemas<MechanismsSpec> = {
  legal: () => [anyText],
  // A list as a whole is never compared.
  of: () => false,
  with(words, { misprints = {} }) {
    const wanted = new Set(words.map((word) => word.toUpperCase()));
    const slips = Object.entries(misprints).filter(([, meant]) => wanted.has(meant.toUpperCase()));
    const all = [...words, ...slips.map(([misprint]) => misprint)];
    return textLike(`(?:^|[\\s,])${oneOf(all, inAnyCase)}(?:[\\s,]|$)`);
  },
};
