import type { Encoding } from '../source/decode.ts';

/** What declarations call the encodings that files are read in. */
const NAMES: Readonly<Record<Encoding, RegExp>> = {
  'utf-8': /^utf-?8$/i,
  'utf-16le': /^utf-?16(?:le)?$/i,
  'utf-16be': /^utf-?16(?:be)?$/i,
  'windows-1252': /^(?:windows-1252|cp1252|iso-8859-1|latin-?1)$/i,
};

/**
 * Whether a text declares another encoding than it was read in, so that other programs read other characters. Where all
 * of them are ASCII it makes no difference, but for UTF-16.
 */
export function declaresOtherwise(text: string, encoding: Encoding): boolean {
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(text.slice(0, 500))?.[1] ?? 'utf-8';
  // A byte order mark of UTF-16 is all that a file needs.
  if (encoding.startsWith('utf-16') && !/\sencoding\s*=/.test(text.slice(0, 500))) return false;
  // In either of them no other program can read even ASCII by the name of the other.
  if (encoding.startsWith('utf-16') !== /^utf-?16/i.test(declared)) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them.
  return !NAMES[encoding].test(declared) && /[^\x00-\x7f]/.test(text);
}
