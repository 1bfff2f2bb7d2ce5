import { ownProperty } from './own-property.ts';
import type { BooleanSpec } from './spec.ts';
import { illegal, type Kind, legal } from './value.ts';

const OTHER_WORDS: Readonly<Record<string, string>> = {
  yes: 'true',
  on: 'true',
  '1': 'true',
  no: 'false',
  off: 'false',
  '0': 'false',
};

export const boolean: Kind<BooleanSpec> = {
  read(text) {
    if (text === 'true' || text === 'false') return legal(text === 'true');
    const lower = text.toLowerCase();
    if (lower === 'true' || lower === 'false') {
      return { status: 'legal', value: lower === 'true', spelling: lower };
    }
    const meant = ownProperty(OTHER_WORDS, lower);
    return illegal(meant ? { text: meant, certain: true } : undefined);
  },
  accepts: () => 'true or false',
};
