/**
 * Text of a file or a path made safe for a terminal: control characters, and characters that are invisible or
 * turn the direction of writing, are spelled out.
 */
export function printable(text: string): string {
  return isPlain(text) ? text : text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, spellOut);
}

/** Whether a text is of ASCII letters, digits and signs only, as nearly all are. */
export function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

function spellOut(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}
