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
export declare function decode(bytes: Uint8Array): Decoded;
/** What a byte order mark tells. */
export declare function markedEncoding({ 0: first, 1: second, 2: third }: Uint8Array): Encoding | undefined;
/** What Windows-1252 has from 80 to 9F; the rest is as in Latin-1. */
export declare const WINDOWS_1252 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";
