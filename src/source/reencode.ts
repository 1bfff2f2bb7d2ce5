import { decode } from './decode.ts';
import { encode } from './encode.ts';

/**
 * Another text in the encoding that a file was read by. Undefined where that reading lost bytes, where the encoding
 * lacks a character, or where the new bytes would be read otherwise.
 */
export function reencode(bytes: Uint8Array, text: string): Uint8Array | undefined {
  const { text: present, encoding, byteOrderMark } = decode(bytes);
  const whole = encode(present, encoding, byteOrderMark);
  if (!whole || !isSame(whole, bytes)) return undefined;
  const encoded = encode(text, encoding, byteOrderMark);
  return encoded && decode(encoded).text === text ? encoded : undefined;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
