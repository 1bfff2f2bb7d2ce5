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
};
