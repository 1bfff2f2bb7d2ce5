import { latePattern } from './late-pattern.ts';

/**
 * Text of a file or a path made safe for a terminal, for XML and for the log of a CI step: control characters, and
 * characters that are none, are invisible, look like a blank or turn the direction of writing, are spelled out, and so is
 * what begins a command of such a log.
 */
export function printable(text: string): string {
  return isPlain(text) ? text : text.replace(unsafe(), spellOut);
}

/** The same for the whole of a line, at whose beginning GitHub Actions takes `::` for that of a command. */
export function printableLine(text: string): string {
  return printable(text).replace(/^(\s*):(?=:)/, '$1\\x3a');
}

/** Whether a text is of ASCII letters, digits and signs only, as nearly all are, and holds no command. */
export function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text) && !LOG_COMMAND.test(text);
}

/** What GitHub Actions, Azure and TeamCity take for the beginning of a command anywhere in a line: `##[`, `##vso[`. */
const LOG_COMMAND = /##[a-z]*\[/i;

const unsafe = latePattern(
  String.raw`(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Z}\u2800\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=#)#(?=[A-Za-z]*\[)`,
  'gu',
);

function spellOut(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}
