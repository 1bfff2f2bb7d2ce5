import { distance } from 'fastest-levenshtein';

/** Words that make a name the name of a secret, wherever they stand in it. */
const WORDS =
  /pass(?:word|wort|wd|phrase|code)|pwd|secret(?!ar[iy])|token|credential|bearer|kennwort|(?:api|access|account|private|shared|signing|ssh|encryption|auth)key/;

/** Words that do so only by themselves. */
const WHOLE_WORDS = /^(?:(?:pass|\w{0,4}pw|pin|psk)\d*|authorization)$/;

/** Words that are also found misspelt. */
const OFTEN_MISSPELT = 'password passphrase secret token credential credentials'.split(' ');

/** Whether a name looks like that of a secret, be it misspelt. */
export function isSecretName(name: string): boolean {
  const words = wordsOf(name.slice(0, 500));
  if (WORDS.test(words.join(''))) return true;
  return words.some((word) => WHOLE_WORDS.test(word) || OFTEN_MISSPELT.some((known) => isSlip(word, known)));
}

/** The words of a name in lower case: between signs, and where capitals begin one. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** One slip in a short word, two in a long one. */
function isSlip(word: string, known: string): boolean {
  const limit = known.length < 8 ? 1 : 2;
  return Math.abs(word.length - known.length) <= limit && distance(word, known) <= limit;
}
