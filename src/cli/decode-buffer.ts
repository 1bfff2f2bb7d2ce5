import { isUtf8 } from 'node:buffer';
import { type Decoded, decode, markedEncoding } from '../source/decode.ts';

/** What `decode` makes of bytes. A TextDecoder takes longer to make than most texts to read, and few are no plain UTF-8. */
export function decodeBuffer(bytes: Buffer): Decoded {
  if (markedEncoding(bytes) || !isUtf8(bytes)) return decode(bytes);
  return { text: bytes.toString(), encoding: 'utf-8', byteOrderMark: false };
}
