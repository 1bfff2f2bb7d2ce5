import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import { invisibles } from '../text/invisible.ts';
import { cfgEntry, nameBetween } from './cfg-entry.ts';
import type { Comment } from './comment.ts';
import type { ConfigDocument, Entry, Problem } from './document.ts';
import { SectionList } from './section-list.ts';

/**
 * Reads the INI-like syntax of `.cfg`, `.conf` and `.ini` files.
 *
 * The server's own grammar is not published. Here the first `=` splits, blanks around name and value do not
 * count, a comment is a line whose first character is `#` or `;`, and everything inside a value is literal:
 * refresh tokens and secrets hold `#`, `;`, `=` and quotes.
 */
export function readCfg(source: SourceFile): ConfigDocument {
  const { text } = source;
  const list = new SectionList();
  const problems: Problem[] = [];
  let section: ReturnType<SectionList['open']> | undefined;

  const breaks = new LineBreaks(text);
  for (let from = 0; from <= text.length; ) {
    const to = breaks.next(from);
    const start = skipBlanks(text, from, to);
    from = to + 1;
    if (start === to) continue;
    const first = text.charCodeAt(start);
    if (first === HASH || first === SEMICOLON) continue;
    const end = skipBlanksBack(text, start, to);
    if (first === BRACKET) {
      const header = readHeader(text, span(start, end), problems);
      section = list.open(header.name, header.span);
      continue;
    }
    const entry =
      readPlainEntry(text, start, end) ?? readEntry(text, span(start, end), section?.name, problems);
    if (!entry) continue;
    if (section) section.entries.push(entry);
    else if (entry.readable) {
      const help = 'Put the header of its section, such as [name], on a line above it.';
      problems.push({ message: 'an option stands before the first section', help, span: entry.nameSpan });
    }
  }
  return {
    source,
    syntax: 'cfg',
    configurations: [{ sections: list.sections, anchor: span(0, 0), isEmailServer: true }],
    problems: problems.sort((one, other) => one.span.start - other.span.start),
    structure: [],
    comments: () => cfgComments(source),
    incomplete: false,
  };
}

function cfgComments({ text }: SourceFile): readonly Comment[] {
  const comments: Comment[] = [];
  const breaks = new LineBreaks(text);
  for (let from = 0; from <= text.length; ) {
    const to = breaks.next(from);
    const { start, end } = trim(text, from, to);
    from = to + 1;
    const first = start < end ? text.charCodeAt(start) : 0;
    if (first !== HASH && first !== SEMICOLON) continue;
    comments.push({ start, end, text: text.slice(start + 1, end), textStart: start + 1 });
  }
  return comments;
}

const HASH = 35;
const COLON = 58;
const SEMICOLON = 59;
const EQUALS = 61;
const BRACKET = 91;

/** Finds the ends of lines. Each LF and each CR ends one, so that a CRLF ends an empty line as well. */
class LineBreaks {
  readonly #text: string;
  #nextLf: number;
  #nextCr: number;

  constructor(text: string) {
    this.#text = text;
    this.#nextLf = -1;
    this.#nextCr = text.includes('\r') ? -1 : text.length;
  }

  /** The offset of the first line break from an offset on that is behind those of earlier calls, or of the end. */
  next(from: number): number {
    if (this.#nextLf < from) this.#nextLf = this.#find('\n', from);
    if (this.#nextCr < from) this.#nextCr = this.#find('\r', from);
    return this.#nextLf < this.#nextCr ? this.#nextLf : this.#nextCr;
  }

  #find(sign: string, from: number): number {
    const at = this.#text.indexOf(sign, from);
    return at === -1 ? this.#text.length : at;
  }
}

function trim(text: string, from: number, to: number): Span {
  const start = skipBlanks(text, from, to);
  return { start, end: skipBlanksBack(text, start, to) };
}

function skipBlanks(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && isBlank(text.charCodeAt(start))) start++;
  return start;
}

function skipBlanksBack(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Space, tab, vertical tab and form feed. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 11 || code === 12;
}

function readHeader(text: string, line: Span, problems: Problem[]): { name: string; span: Span } {
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

function helpFor(line: string, hasColon: boolean): string {
  // Which one it is may not be told: the line may be a part of a secret.
  if (invisibles(line)[0]?.at === 0) return 'The line begins with an invisible character: remove it.';
  return hasColon ? 'Did you mean = instead of the colon?' : 'An option is written name = value.';
}

/** An option as nearly all are written: a name without a colon, `=` and a value. Undefined for every other line. */
function readPlainEntry(text: string, start: number, end: number): Entry | undefined {
  let equals = start;
  for (; equals < end; equals++) {
    const code = text.charCodeAt(equals);
    if (code === EQUALS) break;
    if (code === COLON) return undefined;
  }
  const nameEnd = skipBlanksBack(text, start, equals);
  if (equals === end || nameEnd === start) return undefined;
  const valueStart = skipBlanks(text, equals + 1, end);
  return cfgEntry(text, nameBetween(text, start, nameEnd), start, valueStart, end);
}

function readEntry(
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
