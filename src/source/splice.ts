import { decode, type Encoding } from './decode.ts';
import type { Span } from './span.ts';

/**
 * Puts ASCII texts in the place of pieces of a file, whatever its encoding; every other byte stays. The spans are
 * those of the decoded text, in order and without overlap. Undefined where bytes and text do not match, which is so
 * for a file that has the mark of UTF-8 and is none.
 */
export function splice(
  bytes: Uint8Array,
  edits: readonly { readonly span: Span; readonly text: string }[],
): Uint8Array | undefined {
  const { text, encoding, byteOrderMark } = decode(bytes);
  if (encoding === 'utf-8' && byteOrderMark && !isUtf8(bytes, text)) return undefined;
  const lengthOf = (piece: string) => lengthIn(encoding, piece);
  const pieces: Uint8Array[] = [];
  let [at, byte, kept] = [0, encoding === 'utf-8' && byteOrderMark ? 3 : byteOrderMark ? 2 : 0, 0];
  for (const { span, text: replacement } of edits) {
    byte += lengthOf(text.slice(at, span.start));
    pieces.push(bytes.subarray(kept, byte), encodeAscii(encoding, replacement));
    byte += lengthOf(text.slice(span.start, span.end));
    [at, kept] = [span.end, byte];
  }
  return concat([...pieces, bytes.subarray(kept)]);
}

function isUtf8(bytes: Uint8Array, text: string): boolean {
  const encoded = new TextEncoder().encode(text);
  return encoded.length + 3 === bytes.length && encoded.every((byte, at) => byte === bytes[at + 3]);
}

function lengthIn(encoding: Encoding, text: string): number {
  if (encoding === 'utf-8') return new TextEncoder().encode(text).length;
  return encoding === 'windows-1252' ? text.length : 2 * text.length;
}

function encodeAscii(encoding: Encoding, text: string): Uint8Array {
  const codes = [...text].map((character) => character.charCodeAt(0));
  if (encoding === 'utf-16le') return Uint8Array.from(codes.flatMap((code) => [code, 0]));
  if (encoding === 'utf-16be') return Uint8Array.from(codes.flatMap((code) => [0, code]));
  return Uint8Array.from(codes);
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
