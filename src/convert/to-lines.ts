import type { Comment } from '../document/comment.ts';
import type { ConfigDocument } from '../document/document.ts';
import { directiveAbove } from '../suppress/directive-above.ts';
import { withTwoHyphens } from '../suppress/hyphens.ts';
import type { Line } from '../write/line.ts';

/** The sections, options, comments and blank lines of a document of one configuration, in source order. */
export function toLines(document: ConfigDocument): readonly Line[] {
  const { source, syntax, configurations } = document;
  const lines: Line[] = [];
  const put = (line: Line, offset: number) => {
    const isApart = syntax === 'json' ? line.type === 'section' : isBlankAbove(offset);
    if (isApart && lines.length > 0) lines.push({ type: 'blank' });
    lines.push(line);
  };
  const isBlankAbove = (offset: number): boolean => {
    const { line } = source.position(offset);
    if (line === 1) return false;
    const above = source.lineSpan(line - 1);
    return source.text.slice(above.start, above.end).trim() === '';
  };
  const isBehind = ({ start }: Comment): boolean => {
    const line = source.lineSpan(source.position(start).line);
    return source.text.slice(line.start, start).trim() !== '';
  };
  const waiting = [...document.comments()].reverse();
  const putComments = (before: number) => {
    for (let next = waiting.at(-1); next && next.start < before; next = waiting.at(-1)) {
      const own = syntax === 'xml' ? withTwoHyphens(next.text) : next.text;
      const text = isBehind(next) ? directiveAbove(own) : own;
      // A comment of XML may have several lines.
      const [first = '', ...further] = text.split(/\r\n|\r|\n/);
      put({ type: 'comment', text: first }, next.start);
      lines.push(...further.map((line) => ({ type: 'comment' as const, text: line })));
      waiting.pop();
    }
  };
  /** A comment behind a header or a value comes to stand above it. */
  const endOfLine = (offset: number) => source.lineSpan(source.position(offset).line).end;

  for (const { name, headers, entries } of configurations[0]?.sections ?? []) {
    const header = headers[0]?.start ?? 0;
    putComments(endOfLine(header));
    put({ type: 'section', name }, header);
    for (const { name: option, nameSpan, value, valueSpan } of entries) {
      putComments(endOfLine(Math.max(nameSpan.start, valueSpan.end - 1)));
      put({ type: 'option', name: option, value }, nameSpan.start);
    }
  }
  putComments(Number.POSITIVE_INFINITY);
  return lines;
}
