import { printable } from '../../text/printable.ts';

/** A word of bash and zsh that is read as it stands, whatever is in it. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The same for fish, where a backslash counts within quotes too. */
export function quoteForFish(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** A text of several lines in one, without control characters. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}
