import { pick, randomOf } from './random.ts';

/** A secret that is looked for in everything that is written. */
export interface Canary {
  readonly kind: string;
  readonly text: string;
  /** A secret of the same signs at the same kinds of places, with other letters and another length. */
  readonly other: string;
  /** A third one, for what a file is compared with. */
  readonly earlier: string;
}

/** Letters that hardly stand beside each other anywhere else. */
const LETTERS = [[...'QZXJVKW'], [...'qzxjvkw'], [...'0123456789']] as const;

/** What the secrets begin with; four letters of it must not come out either. */
export const BEGINNINGS = ['Zq7x', 'Wj4v', 'Kx9q'] as const;

type Word = (length: number) => string;

/** The shapes of secrets. */
const SHAPES: Readonly<Record<string, (word: Word) => string>> = {
  plain: (word) => word(37),
  short: (word) => word(4),
  'very long': (word) => word(2003),
  signs: (word) => `${word(13)}$&<b a="1">'*+?(){2}|\\[x]^\`id\`${word(6)};#%0A${word(6)}`,
  blanks: (word) => `${word(17)} ${word(5)}  ${word(9)}`,
  'letters of other scripts': (word) => `${word(17)}Äß漢😀\u202e\u200b${word(8)}`,
  'escapes of newlines': (word) => `${word(17)}\\n\\u0041\\x41\\r\\n${word(7)}`,
  'a newline': (word) => `${word(19)}\n${word(19)}`,
  assignments: (word) => `${word(21)}=${word(6)}:${word(5)}==`,
  'a comment': (word) => `${word(19)} # ${word(8)} ; ${word(5)}`,
  'a URL': (word) => `https://x:${word(19)}@h.example.com/?q=${word(7)}`,
  'a placeholder': (word) => `${word(29)}\${NAME}`,
  'only digits': (word) => word(37).replace(/\D/g, '7'),
};

/** One secret of each kind. Its three versions have letters of the same kinds, and some more at the ends of words. */
export function canaries(seed: number): readonly Canary[] {
  return Object.entries(SHAPES).map(([kind, shape], at) => {
    const versions = BEGINNINGS.map((beginning, which) => {
      const kinds = randomOf(seed * 100 + at);
      const letters = randomOf(seed * 1000 + at * 10 + which);
      let isFirst = true;
      return shape((size) => {
        const word = Array.from({ length: size }, () => pick(pick(LETTERS, kinds), letters)).join('');
        const whole = isFirst ? beginning + word.slice(beginning.length) : word;
        if (!isFirst) return whole;
        isFirst = false;
        return (
          whole +
          Array.from({ length: which * (size > 10 ? 4 : 1) }, () => pick(LETTERS[1], letters)).join('')
        );
      });
    });
    const [text = '', other = '', earlier = ''] = versions;
    return { kind, text, other, earlier };
  });
}
