/** The encodings that files of a configuration are read in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of some bytes, and how it was read. */
export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
}

/**
 * Bytes to text. A byte order mark decides; without one it is UTF-8, or Windows-1252 when the bytes are not UTF-8.
 * Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, byteOrderMark: true };
  try {
    utf8 ??= new TextDecoder('utf-8', { fatal: true });
    const text = utf8.decode(bytes);
    return { text, encoding: 'utf-8', byteOrderMark: false };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252', byteOrderMark: false };
  }
}

/** It keeps nothing from one text to the next. */
let utf8: InstanceType<typeof TextDecoder> | undefined;

/** What a byte order mark tells. */
export function markedEncoding({ 0: first, 1: second, 2: third }: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** What Windows-1252 has from 80 to 9F; the rest is as in Latin-1. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node.js 20 decodes windows-1252 as Latin-1, so those 32 characters are put in here. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  return latin1.replace(
    /[\x80-\x9f]/g,
    (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] as string,
  );
}
