import { type Span, span } from '../source/span.ts';
import { invisibles } from '../text/invisible.ts';
import { skipBlanks, trim } from './cfg-blanks.ts';
import { cfgEntry, type Header, nameBetween } from './cfg-entry.ts';
import type { Entry, Problem } from './document.ts';

/** A header in which something is wrong. */
export function readOddHeader(text: string, line: Span, problems: Problem[]): Header {
  const content = text.slice(line.start + 1, line.end);
  const length = content.indexOf(']');
  const within = length === -1 ? content : content.slice(0, length);
  const isName = length !== -1 && !/=|:\s/.test(within);
  // What else stands there may be a secret, and no part of the name.
  const name = isName ? within : firstWord(within);
  const close = line.start + 2 + within.length;
  const header = span(line.start, isName ? close : line.start + 1 + name.length);
  if (length === -1) {
    problems.push({
      message: 'the section header is not closed',
      help: 'End the header with ].',
      span: header,
    });
    return { name, span: header };
  }
  if (!isName) {
    const help = 'Put options on lines of their own.';
    problems.push({ message: 'an option stands in the section header', help, span: header, section: name });
  }
  if (close < line.end) {
    const help = 'Put it on a line of its own; a comment starts its line with # or ;.';
    const { start } = trim(text, close, line.end);
    problems.push({ message: 'text follows the section header', help, span: span(start, start + 1) });
  }
  if (name.trim() === '') problems.push({ message: 'the section header holds no name', span: header });
  return { name, span: header };
}

/** Where a header holds more than a name, the name is what stands before it. */
function firstWord(text: string): string {
  return /^[^\s=:]*/.exec(text)?.[0] ?? '';
}

/** An option that is not written as nearly all are, or a line that is none. */
export function readOddEntry(
  text: string,
  line: Span,
  section: string | undefined,
  problems: Problem[],
): Entry | undefined {
  const content = text.slice(line.start, line.end);
  const hasEquals = content.includes('=');
  const equals = line.start + content.indexOf('=');
  const head = content.slice(0, 200);
  // In `name: va=lue` the first = belongs to the value, and what stands before it may be half a secret.
  const isBeforeEquals = !hasEquals || head.indexOf(':') < equals - line.start;
  const mayBeColon = head.includes(':') && isBeforeEquals;
  const colon = mayBeColon ? /^([\w.-]+)\s*:(?=\s|[^=]*$)/.exec(head)?.[1] : undefined;
  if (!hasEquals || colon !== undefined) {
    const word = colon ?? /^[^\s:]+/.exec(head)?.[0] ?? '';
    const nameSpan = span(line.start, line.start + word.length);
    const help = helpFor(head, colon !== undefined);
    const message = 'this line is neither a section, an option, a comment nor blank';
    // With an = in it the line may be right in a section that nobody describes.
    const within = hasEquals && section !== undefined ? { section } : {};
    problems.push({ message, help, span: colon ? nameSpan : span(line.start, line.start + 1), ...within });
    if (word === '' || section === undefined) return undefined;
    return { name: word, nameSpan, value: '', valueSpan: span(line.end, line.end), readable: false };
  }
  const name = trim(text, line.start, equals);
  if (name.start === name.end) {
    const help = 'Write the name of the option before =.';
    problems.push({ message: 'no option name stands before =', help, span: span(equals, equals + 1) });
    return undefined;
  }
  const valueStart = skipBlanks(text, equals + 1, line.end);
  return cfgEntry(text, nameBetween(text, name.start, name.end), name.start, valueStart, line.end);
}

function helpFor(line: string, hasColon: boolean): string {
  // Which one it is may not be told: the line may be a part of a secret.
  if (invisibles(line)[0]?.at === 0) return 'The line begins with an invisible character: remove it.';
  return hasColon ? 'Did you mean = instead of the colon?' : 'An option is written name = value.';
}
