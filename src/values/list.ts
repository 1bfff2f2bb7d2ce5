import { anyText, inAnyCase, literally, oneOf, textLike } from './json-schema.ts';
import type { ListSpec } from './spec.ts';
import { illegal, type Kind, legal } from './value.ts';

export const list: Kind<ListSpec> = {
  read(text, { separator = 'blank', values }) {
    const pieces = separator === 'comma' ? text.split(',').map((piece) => piece.trim()) : text.split(/\s+/);
    const words = pieces.filter((word) => word !== '');
    if (values?.length && !words.every((word) => values.includes(word))) return illegal();
    return legal(words);
  },
  accepts({ separator = 'blank', values }) {
    const between = separator === 'comma' ? 'commas' : 'blanks';
    return values ? `words between ${between}, of ${values.join(', ')}` : `words between ${between}`;
  },
  jsonSchemas({ separator, values }) {
    if (!values?.length) return [anyText];
    const word = oneOf(values, literally);
    const { between, around } = SEPARATORS[separator ?? 'blank'];
    return [
      { type: 'string', minLength: 1, pattern: `^${around}(?:${word}(?:${between}${word})*${around})?$` },
    ];
  },
  // A list as a whole is never compared.
  jsonSchemaOf: () => false,
  jsonSchemaWith(words, { separator }) {
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
