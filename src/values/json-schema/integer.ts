import { from, upTo } from '../digits-pattern.ts';
import type { IntegerSpec } from '../spec.ts';
import { type JsonSchema, textLike } from './json-schema.ts';
import type { KindSchemas } from './kind-schemas.ts';

export const integer: KindSchemas<IntegerSpec> = {
  legal({ min, max }) {
    const limits = { ...(min !== undefined && { minimum: min }), ...(max !== undefined && { maximum: max }) };
    return [{ type: 'integer', ...limits }, digitsWithin(min, max)];
  },
  of(value, { min }) {
    const sign = Number(value) < 0 ? '-' : '';
    const anyZero = Number(value) === 0 && min === undefined ? '-?' : sign;
    const digits = textLike(`^${anyZero}0*${Math.abs(Number(value))}$`);
    return { anyOf: [{ const: value }, digits] };
  },
};

/** Numbers written as texts. A minus sign is read only where the option has no least value. */
function digitsWithin(min: number | undefined, max: number | undefined): JsonSchema {
  if (max !== undefined && max < 0) return min === undefined ? textLike('^-\\d+$') : false;
  const most = max === undefined ? '\\d+' : upTo(max);
  if (min === undefined) return textLike(`^(?:-\\d+|${most})$`);
  if (min <= 0) return textLike(`^${most}$`);
  return max === undefined
    ? textLike(`^${from(min)}$`)
    : { allOf: [textLike(`^${from(min)}$`), textLike(`^${most}$`)] };
}
