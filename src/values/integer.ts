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
};
