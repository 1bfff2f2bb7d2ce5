import { type Encoding, WINDOWS_1252 } from './decode.ts';

/** Text to the bytes that `decode` reads it from; undefined where the encoding lacks a character of it. */
export function encode(text: string, encoding: Encoding, byteOrderMark: boolean): Uint8Array | undefined {
  if (!canEncode(text, encoding)) return undefined;
  const marked = byteOrderMark ? `\ufeff${text}` : text;
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(marked);
    case 'utf-16le':
      return encodeUtf16(marked, true);
    case 'utf-16be':
      return encodeUtf16(marked, false);
    case 'windows-1252':
      return encodeWindows1252(marked);
  }
}

/** Whether an encoding has all characters of a text. A lone surrogate is no character. */
export function canEncode(text: string, encoding: Encoding): boolean {
  if (encoding !== 'windows-1252') return !/\p{Surrogate}/u.test(text);
  for (const character of text) if (windows1252Byte(character) === undefined) return false;
  return true;
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

function encodeWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => windows1252Byte(character) as number);
}

function windows1252Byte(character: string): number | undefined {
  const code = character.codePointAt(0) as number;
  if (code < 0x80 || (code > 0x9f && code < 0x100)) return code;
  const at = WINDOWS_1252.indexOf(character);
  return at === -1 ? undefined : 0x80 + at;
}
