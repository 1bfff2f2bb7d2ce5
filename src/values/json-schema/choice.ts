import type { ChoiceSpec } from '../spec.ts';
import { anyText, inAnyCase, oneOf, textLike, thisInAnyCase, written } from './json-schema.ts';
import type { KindSchemas } from './kind-schemas.ts';

export const choice: KindSchemas<ChoiceSpec> = {
  legal({ values, open, orContaining }) {
    const inOtherLetters = open ? anyText : textLike(`^${oneOf(values, inAnyCase)}$`);
    const containing = orContaining === undefined ? [] : [textLike(inAnyCase(orContaining))];
    return [{ enum: values.flatMap(written) }, inOtherLetters, ...containing];
  },
  of(value, { values }) {
    const text = String(value);
    return values.includes(text) ? thisInAnyCase(text) : { enum: written(text) };
  },
};
