import type { ListSpec } from '../spec.ts';
import { anyText, inAnyCase, literally, oneOf, textLike } from './json-schema.ts';
import type { KindSchemas } from './kind-schemas.ts';

export const list: KindSchemas<ListSpec> = {
  legal({ separator, values }) {
    if (!values?.length) return [anyText];
    const word = oneOf(values, literally);
    const { between, around } = SEPARATORS[separator ?? 'blank'];
    return [
      { type: 'string', minLength: 1, pattern: `^${around}(?:${word}(?:${between}${word})*${around})?$` },
    ];
  },
  // A list as a whole is never compared.
  of: () => false,
  with(words, { separator }) {
    const [before, after] =
      separator === 'comma' ? ['(?:^|,)\\s*', '\\s*(?:,|$)'] : ['(?:^|\\s)', '(?:\\s|$)'];
    return textLike(`${before}${oneOf(words, inAnyCase)}${after}`);
  },
};

/** What stands between two words, and what may stand at the ends. */
const SEPARATORS = {
  blank: { between: '\\s+', around: '\\s*' },
  comma: { between: '\\s*,[\\s,]*', around: '[\\s,]*' },
} as const;
