import { from, upTo } from './digits-pattern.ts';
import { type JsonSchema, textLike } from './json-schema.ts';
import type { IntegerSpec } from './spec.ts';
import { illegal, type Kind, legal } from './value.ts';

export const integer: Kind<IntegerSpec> = {
  read(text, spec) {
    const pattern = spec.min === undefined ? /^-?\d+$/ : /^\d+$/;
    if (!pattern.test(text)) return illegal();
    const number = Number(text);
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = spec;
    return number >= min && number <= max ? legal(number) : illegal();
  },
  accepts({ min, max }) {
    if (min !== undefined && max !== undefined) return `a whole number from ${min} to ${max}`;
    if (min !== undefined) return `a whole number, ${min} or more, in decimal digits`;
    if (max !== undefined) return `a whole number, ${max} or less`;
    return 'a whole number';
  },
  jsonSchemas({ min, max }) {
    const limits = { ...(min !== undefined && { minimum: min }), ...(max !== undefined && { maximum: max }) };
    return [{ type: 'integer', ...limits }, digitsWithin(min, max)];
  },
  jsonSchemaOf(value, { min }) {
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
