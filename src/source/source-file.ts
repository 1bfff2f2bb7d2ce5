import { lowerBound } from './lower-bound.ts';
import type { Span } from './span.ts';

/** A place for people and editors: line and column are 1-based, the column counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The text of one file under the path the user knows it by. Offsets inside, lines and columns at the border. */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  #lineStarts: Int32Array | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  position(offset: number): Position {
    const starts = this.#starts();
    const index = lowerBound(starts.length, (at) => (starts[at] as number) <= offset) - 1;
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
  }

  /** The span of a 1-based line, without its line break. */
  lineSpan(line: number): Span {
    const starts = this.#starts();
    const start = starts[line - 1] ?? this.text.length;
    let end = starts[line] ?? this.text.length;
    while (end > start && isLineBreak(this.text.charCodeAt(end - 1))) end--;
    return { start, end };
  }

  #starts(): Int32Array {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }
}

const LF = 10;
const CR = 13;

function isLineBreak(code: number): boolean {
  return code === LF || code === CR;
}

/** Offsets at which lines start. LF, CRLF and a lone CR each end a line. */
function findLineStarts(text: string): Int32Array {
  // A large file has millions of lines, and numbers in an array of any values take twice the room and time.
  let starts = new Int32Array(64 + (text.length >> 5));
  let count = 1;
  const add = (start: number) => {
    if (count === starts.length) {
      const longer = new Int32Array(count * 2);
      longer.set(starts);
      starts = longer;
    }
    starts[count++] = start;
  };
  if (!text.includes('\r'))
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) add(at + 1);
  else
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) add(at + 1);
    }
  return starts.subarray(0, count);
}
