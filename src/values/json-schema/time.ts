import { below as patternsBelow } from '../digits-pattern.ts';
import type { TimeSpec } from '../spec.ts';
import { writeTime } from '../time.ts';
import { textLike } from './json-schema.ts';
import type { KindSchemas } from './kind-schemas.ts';

export const time: KindSchemas<TimeSpec> = {
  legal({ below }) {
    const form = ['\\d', '\\d', ':', '[0-5]', '\\d', ':', '[0-5]', '\\d'];
    const within = below === undefined ? [form.join('')] : patternsBelow(below, form);
    return within.length > 0 ? [textLike(`^(?:${within.join('|')})$`)] : [];
  },
  of: (value) => ({ const: writeTime(Number(value)) }),
};
