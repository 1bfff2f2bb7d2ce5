import type { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';
import { skipBlanks, skipBlanksBack, trim } from './cfg-blanks.ts';
import { cfgEntry, type Header, nameBetween } from './cfg-entry.ts';
import { readOddEntry, readOddHeader } from './cfg-odd-line.ts';
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

  const endOfLine = lineEnds(text);
  for (let from = 0; from <= text.length; ) {
    const to = endOfLine(from);
    const start = skipBlanks(text, from, to);
    from = to + 1;
    if (start === to) continue;
    const first = text.charCodeAt(start);
    if (first === HASH || first === SEMICOLON) continue;
    const end = skipBlanksBack(text, start, to);
    if (first === BRACKET) {
      const header = readPlainHeader(text, start, end) ?? readOddHeader(text, span(start, end), problems);
      section = list.open(header.name, header.span);
      continue;
    }
    const entry =
      readPlainEntry(text, start, end) ?? readOddEntry(text, span(start, end), section?.name, problems);
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
  const endOfLine = lineEnds(text);
  for (let from = 0; from <= text.length; ) {
    const to = endOfLine(from);
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
const CLOSING_BRACKET = 93;

/** Finds the ends of lines. Each LF and each CR ends one, so that a CRLF ends an empty line as well. */
function lineEnds(text: string): Finder {
  const nextLf = finder(text, '\n');
  if (!text.includes('\r')) return nextLf;
  const nextCr = finder(text, '\r');
  return (from) => Math.min(nextLf(from), nextCr(from));
}

/** Tells the offset of the first sign from an offset on that is behind those of earlier calls, or of the end. */
type Finder = (from: number) => number;

function finder(text: string, sign: string): Finder {
  let next = -1;
  return (from) => {
    if (next < from) {
      const at = text.indexOf(sign, from);
      next = at === -1 ? text.length : at;
    }
    return next;
  };
}

/** A header as nearly all are written: a name in brackets and nothing else. Undefined for every other one. */
function readPlainHeader(text: string, start: number, end: number): Header | undefined {
  const name = text.slice(start + 1, end - 1);
  const isPlain = text.charCodeAt(end - 1) === CLOSING_BRACKET && !/[\]=]|:\s|^\s*$/.test(name);
  return isPlain ? { name, span: span(start, end) } : undefined;
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
